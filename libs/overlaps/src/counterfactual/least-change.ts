import { allDimensions } from '../dimensions/all.js';
import type { OverlapEngine } from '../engine.js';
import { CLASS_WORDS } from '../explain/reasons.js';
import type { PairClass } from '../findings.js';
import { readPlaces } from '../projection/places.js';
import { readFunctions, type Projection } from '../projection/projection.js';
import { readThemes } from '../projection/themes.js';
import { countBits } from '../scoring/bits.js';
import { classify } from '../scoring/classify.js';
import { possibleChanges, withChanges, type FactChange } from './changes.js';

/** The least that would give a pair another class. */
export interface LeastChange {
  /** One fact, or two. */
  readonly changes: readonly FactChange[];
  readonly from: PairClass;
  readonly becomes: PairClass;
  /** "If the area of X were Rugby, this would be …" */
  readonly sentence: string;
}

/** Pairs of changes tried after all single ones. */
const MOST_PAIRS = 300;

/**
 * The least change of recorded facts that gives the evidence of two bodies another class: filling a gap before changing what
 * is recorded, one fact before two. Each is tried in a copy of the structure whose levels are read anew, by the weights of this
 * analysis. Texts and seats are not changed. Null where no one or two facts would do.
 */
export function leastChange(engine: OverlapEngine, a: number, b: number): LeastChange | null {
  const { structure, list } = engine.projection;
  const from = engine.classify(a, b).class;
  const single = possibleChanges(structure, list.bodies[Math.min(a, b)]!, list.bodies[Math.max(a, b)]!);
  for (const changes of [...single.map((one) => [one]), ...pairsOf(single)]) {
    const becomes = classWith(engine, a, b, changes);
    if (becomes !== from) return { changes, from, becomes, sentence: sentenceOf(changes, becomes) };
  }
  return null;
}

function pairsOf(single: readonly FactChange[]): FactChange[][] {
  const pairs: FactChange[][] = [];
  for (const [i, one] of single.entries()) {
    for (const other of single.slice(i + 1)) {
      if (pairs.length === MOST_PAIRS) return pairs;
      if (one.body !== other.body || one.fact !== other.fact) pairs.push([one, other]);
    }
  }
  return pairs;
}

/** The class of a pair if facts were otherwise. */
export function classWith(engine: OverlapEngine, a: number, b: number, changes: readonly FactChange[]): PairClass {
  const projection = changed(engine, changes);
  const [low, high] = a < b ? [a, b] : [b, a];
  const dimensions = allDimensions(projection, engine);
  return classify(projection, engine.text, countBits(engine.epoch, dimensions, low, high), low, high).class;
}

/** Only what the changed facts decide is read anew: texts, seats and lines stay as they are. */
function changed({ projection }: OverlapEngine, changes: readonly FactChange[]): Projection {
  const structure = withChanges(projection.structure, changes);
  const byId = new Map(structure.bodies.map((body) => [body.id, body]));
  const list = { ...projection.list, bodies: projection.list.bodies.map((body) => byId.get(body.id)!) };
  const touches = (fact: FactChange['fact']) => changes.some((change) => change.fact === fact);
  return {
    ...projection,
    structure,
    list,
    places: touches('areas') ? readPlaces(structure, list) : projection.places,
    themes: touches('themes') ? readThemes(structure, list) : projection.themes,
    functions: touches('functions') ? readFunctions(list) : projection.functions,
  };
}

function sentenceOf(changes: readonly FactChange[], becomes: PairClass): string {
  return `If ${changes.map((change) => change.words).join(' and ')}, this would look like ${CLASS_WORDS[becomes]}.`;
}
