import { findGaps, namesOf } from '@remit/gaps';
import {
  followerOf,
  gapForEffect,
  measureEffect,
  overlapForEffect,
  type Applied,
  type Effect,
  type MeasuredFinding,
} from '@remit/proposals';
import type { RulesInside } from '@remit/store';
import type { Day, Structure } from '@remit/structure';
import { planImport } from '@remit/workbook';
import {
  chosenFor,
  pastOf,
  printsOf,
  settingsWith,
  withConfirmed,
  type Analysis,
  type Progress,
} from '../background-work/analyse.js';
import { WorkRefused } from '../background-work/work-registry.js';
import type { Assumptions } from './content.js';
import type { Live } from './proposal-ground.js';

/** What is measured: operations made on the live structure, and what is assumed. */
export interface ToMeasure {
  readonly live: Live;
  readonly tops: readonly string[];
  readonly applied: Applied;
  readonly assumptions: Assumptions;
}

/**
 * Measures what the changes would do with the code that measures the structure: overlaps by the engine on either structure,
 * gaps by the rules in a transaction that is taken back.
 */
export async function measure(by: Analysis, what: ToMeasure, progress: Progress): Promise<Effect> {
  const { live, tops, applied, assumptions } = what;
  const { structure: after, lineage, day: asOf } = applied;
  progress.report('Computing overlaps', 0);
  const confirmed = await by.store.reviews.confirmed();
  const weights = (await by.store.learning.current())?.weights ?? null;
  const prints = printsOf(await by.store.ruleSettings.all());
  const past = await pastOf(by.store, settingsWith(by.settingsHash, weights?.version ?? null, prints), confirmed);
  const half = (from: number): Progress => ({
    signal: progress.signal,
    report: (step, share) => progress.report(step, share === null || share === undefined ? null : from + share / 2),
  });
  const overlapsOf = async (structure: Structure, from: number) => {
    const { overlaps } = await by.findOverlaps(withConfirmed(structure, confirmed), asOf, half(from), weights, past);
    return overlaps.filter((one) => one.class !== 'WATCH').map(overlapForEffect);
  };
  const overlapsThen = await overlapsOf(live.structure, 0);
  const overlapsNow = await overlapsOf(after, 0.5);
  progress.signal.throwIfAborted();
  const gaps = await gapsBothWays(by, what, progress);
  progress.signal.throwIfAborted();
  const ofEither = (then: MeasuredFinding[], now: MeasuredFinding[]) => (structure: Structure) =>
    Promise.resolve(structure === live.structure ? then : now);
  return measureEffect(live.structure, after, {
    asOf,
    tops,
    lineage,
    assumptions,
    overlapsOf: ofEither(overlapsThen, overlapsNow),
    gapsOf: ofEither(gaps.before, gaps.after),
  });
}

/** Rules that people added are left out: one that fails would end the transaction of all. */
function houseRules(rules: Analysis['rules']): Analysis['rules'] {
  return Object.assign(
    rules.filter(({ own }) => !own),
    { recorded: rules.recorded },
  );
}

/** Asks every rule before and after, in one transaction that writes the changes and is then taken back. */
async function gapsBothWays({ store, rules: every }: Analysis, what: ToMeasure, progress: Progress) {
  const { live, tops, applied } = what;
  const { signal } = progress;
  const rules = houseRules(every);
  const settings = chosenFor(rules, await store.ruleSettings.all());
  const plan = planImport(live.structure, applied.structure);
  const search = (runner: RulesInside, structure: Structure, ends: readonly string[], asOf: Day) =>
    findGaps({
      rules,
      runner: inTurn(runner),
      asOf,
      tops: ends,
      names: namesOf(structure),
      settings,
      signal,
      onProgress: (done, of) => progress.report('Looking for gaps', done / of),
    }).then(({ gaps }) => gaps.map(gapForEffect));
  const later = [...new Set(tops.flatMap((top) => followerOf(applied.lineage, top) ?? []))];
  const found = await store.proposals.tryOut(
    { expectedVersion: live.state.version, plan },
    (runner) => search(runner, live.structure, tops, applied.day),
    (runner) => search(runner, applied.structure, later, applied.day),
  );
  if (found === null) throw new WorkRefused('The structure has changed meanwhile. Measure the proposal again.');
  return found;
}

/** Inside one transaction the rules go one by one. */
function inTurn(runner: RulesInside): RulesInside {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(cypher, parameters) {
      const next = last.then(() => runner.run(cypher, parameters));
      last = next.catch(() => undefined);
      return next;
    },
  };
}
