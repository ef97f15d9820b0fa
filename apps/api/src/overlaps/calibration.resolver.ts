import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { basisOf, lineQuality, onScale } from '@remit/overlaps';
import type { StoredCalibration } from '@remit/store';
import { OperationMemory } from '../background-work/operation-memory.js';
import { WorkRegistry } from '../background-work/work-registry.js';
import { badInput } from '../endpoint/bad-input.js';
import type { Ask } from '../structure/ask.js';
import { CalibrationRunner } from './calibration-runner.js';

const STEPS = 19;

/** What was learnt, and learning anew. */
@Resolver()
export class CalibrationsResolver {
  constructor(
    private readonly runner: CalibrationRunner,
    private readonly registry: WorkRegistry,
    private readonly operations: OperationMemory,
  ) {}

  @Query()
  calibration(@Context() ask: Ask) {
    return ask.store.learning.current();
  }

  @Mutation()
  async startCalibration(@Args('input') { operationId }: { operationId: string }, @Context() ask: Ask) {
    const me = await ask.me();
    const first = this.operations.first(operationId, 'startCalibration', () => this.runner.start(operationId, me.name));
    if (first === null)
      return refused('OPERATION_ID_REUSED', 'This operation id was used for another change. Use a new one.');
    const work = await first;
    if (work === null) return refused('NOTHING_LOADED', 'Nothing is loaded, so there is nothing to learn from.');
    return { work: this.registry.find(work.id) ?? work, userErrors: [] };
  }
}

/** A calibration with how good the list is by people's answers. */
@Resolver('Calibration')
export class CalibrationResolver {
  @ResolveField()
  lossBefore({ loss }: StoredCalibration) {
    return loss?.before ?? null;
  }

  @ResolveField()
  lossAfter({ loss }: StoredCalibration) {
    return loss?.after ?? null;
  }

  @ResolveField()
  priorBefore({ prior }: StoredCalibration) {
    return prior.before;
  }

  @ResolveField()
  priorAfter({ prior }: StoredCalibration) {
    return prior.after;
  }

  @ResolveField()
  labels({ labels, alike, unlike }: StoredCalibration) {
    return { knownPairs: labels.KNOWN_PAIR, reviews: labels.REVIEW, audit: labels.AUDIT, alike, unlike };
  }

  @ResolveField()
  levels({ levels }: StoredCalibration) {
    return levels.map(({ dimension, ...rest }) => ({ key: dimension, ...rest }));
  }

  @ResolveField()
  calibrated({ scale }: StoredCalibration) {
    return scale !== null;
  }

  @ResolveField()
  basis({ judged }: StoredCalibration) {
    return basisOf(judged).basis;
  }

  @ResolveField()
  line(calibration: StoredCalibration, { threshold }: { threshold: number }) {
    if (!(threshold >= 0 && threshold <= 1)) throw badInput('The threshold must lie between 0 and 1.');
    return lineOf(calibration, threshold);
  }

  @ResolveField()
  lines(calibration: StoredCalibration) {
    return Array.from({ length: STEPS }, (_, i) => lineOf(calibration, (i + 1) / (STEPS + 1)));
  }

  @ResolveField()
  async versions(_: StoredCalibration, __: unknown, ask: Ask) {
    const versions = await ask.store.learning.versions();
    return versions.map(({ weights, ...rest }) => ({ ...rest, kept: weights !== null }));
  }
}

function lineOf({ judged, scale }: StoredCalibration, threshold: number) {
  return lineQuality(basisOf(judged).pairs, threshold, onScale(scale));
}

function refused(code: string, message: string) {
  return { work: null, userErrors: [{ code, message }] };
}
