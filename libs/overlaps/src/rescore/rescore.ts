import type { Structure } from '@remit/structure';
import { agendaDraftsAgain } from '../agenda/agenda-units.js';
import { readAgendaModelAgain } from '../agenda/agenda-model.js';
import { findCandidatesAgain, type CandidateSource } from '../candidates.js';
import { allDimensions } from '../dimensions/all.js';
import { engineOf, knownOf, type OverlapEngine } from '../engine.js';
import type { Lines } from '../projection/lines.js';
import { projectAgain, recordedOf } from '../projection/project-again.js';
import { scorePairs, type ScoredPairs } from '../score-all.js';
import { readTextModelAgain, textChanges } from '../text/text-model.js';
import { saysTheSame } from '../text/units.js';
import { whatChanged } from './what-changed.js';

/** A structure after a small change, scored by the same frozen epoch. */
export interface Rescored {
  readonly engine: OverlapEngine;
  /** Ids of the bodies whose pairs were scored anew; every other pair has the value it had. */
  readonly touched: readonly string[];
  /** Pairs of those bodies, strongest first. */
  readonly pairs: ScoredPairs;
}

/** So many bodies, or this share of them, may change before everything is measured anew. */
const MOST_BODIES = 10;
const MOST_SHARE = 0.05;
/** Above this many bodies, which pairs are compared at all depends on where bodies work. */
const ALL_WITH_ALL = 3000;

/**
 * Scores anew only the pairs that a small change touches, by the weights, ranks and frequencies of the epoch. Null where the
 * change is too large, or of a kind that the epoch does not hold for: bodies that come or go, areas or themes that change.
 */
export async function rescore(before: OverlapEngine, structure: Structure): Promise<Rescored | null> {
  const { list } = before.projection;
  const changed = whatChanged(before.projection.structure, structure, list);
  if (changed === null) return null;
  const all = new Set([...before.sinceEpoch, ...changed]);
  if (all.size > Math.max(MOST_BODIES, MOST_SHARE * list.bodies.length)) return null;
  return list.bodies.length > ALL_WITH_ALL && moves(before, structure, changed)
    ? null
    : rescoreBodies(before, structure, changed);
}

function moves({ projection: { list } }: OverlapEngine, structure: Structure, changed: ReadonlySet<number>): boolean {
  const ids = new Set([...changed].map((body) => list.bodies[body]!.id));
  return structure.bodies.some(
    ({ id, areas }) => ids.has(id) && areas.join() !== list.bodies[list.index.get(id)!]!.areas.join(),
  );
}

/** Scores the pairs of chosen bodies anew; `all` also reads those of their texts that have not changed. */
export async function rescoreBodies(
  before: OverlapEngine,
  structure: Structure,
  changed: ReadonlySet<number>,
  all = false,
): Promise<Rescored> {
  const { means, epoch, levels, model } = before;
  const { projection, text, agenda, touched } = await readAgain(before, structure, changed, all);
  const chances = {
    people: before.chances.people.again(projection.people),
    organisations: before.chances.organisations.again(projection.organisations),
  };
  const dimensions = allDimensions(projection, { text, levels, agenda, chances });
  const known = knownOf(structure, projection, means.ignoreKnownPairs);
  const source: CandidateSource = { projection, text, levels, dimensions, named: new Set(known.keys()) };
  const { all: candidates, own } = findCandidatesAgain(before.candidates, source, touched);
  const sinceEpoch = new Set([...before.sinceEpoch, ...changed]);
  const engine = engineOf(source, { epoch, agenda, model, candidates, known, chances, means, sinceEpoch });
  return {
    engine,
    touched: [...touched].sort((a, b) => a - b).map((body) => projection.list.bodies[body]!.id),
    pairs: scorePairs(engine, own),
  };
}

/** Reads what changed, and finds whose pairs that touches. */
async function readAgain(before: OverlapEngine, structure: Structure, changed: ReadonlySet<number>, all: boolean) {
  const { means } = before;
  const projected = projectAgain(before.projection, structure, changed);
  const inLine = new Set([...changed, ...linesMoved(before.projection.lines, projected.lines, changed)]);
  const texts = textChanges(before.text, [before.projection, projected], inLine, all);
  const text = await readTextModelAgain(before.text, projected, texts, means);
  const said = agendasSaid(before, projected, changed, all);
  const agenda = await readAgendaModelAgain(before.agenda, projected.list, said, means);
  const projection = { ...projected, agendas: { ...projected.agendas, units: agenda.source.units } };
  return { projection, text, agenda, touched: new Set([...inLine, ...texts.compared]) };
}

function agendasSaid(
  before: OverlapEngine,
  projected: OverlapEngine['projection'],
  changed: ReadonlySet<number>,
  all: boolean,
) {
  const ids = new Set([...changed].map((body) => projected.list.bodies[body]!.id));
  const theirs = recordedOf(projected.structure, ids);
  const drafts = agendaDraftsAgain(projected.agendas, theirs, projected.list, changed);
  const { units } = before.agenda.source;
  return new Map([...drafts].filter(([body, said]) => all || !saysTheSame(units, body, said)));
}

/** Bodies under a changed one, whose reporting paths may lead elsewhere now. */
function linesMoved(before: Lines, after: Lines, changed: ReadonlySet<number>): number[] {
  const moved = [...changed].filter((body) => before.parents[body]!.join() !== after.parents[body]!.join());
  if (moved.length === 0) return [];
  return before.parents.flatMap((_, body) =>
    moved.some((above) => before.reaches(body, above) || after.reaches(body, above)) ? [body] : [],
  );
}
