import { allDimensions } from '../dimensions/all.js';
import type { OverlapEngine } from '../engine.js';
import { CLASS_WORDS } from '../explain/reasons.js';
import type { PairClass } from '../findings.js';
import { readLines } from '../projection/lines.js';
import { readPlaces } from '../projection/places.js';
import { readFunctions, type Projection } from '../projection/projection.js';
import { readThemes } from '../projection/themes.js';
import { rescoreBodies } from '../rescore/rescore.js';
import { whatChanged } from '../rescore/what-changed.js';
import { countBits } from '../scoring/bits.js';
import { classify } from '../scoring/classify.js';
import { possibleChanges, withChanges, type FactChange } from './changes.js';

/** The least that would give a pair another class. */
export interface LeastChange {
  /** One fact, or two. */
  readonly changes: readonly FactChange[];
  readonly from: PairClass;
  readonly becomes: PairClass;
  /** "If X worked in Rugby, this would look like …" */
  readonly sentence: string;
}

/** Pairs of changes tried after all single ones. */
const MOST_PAIRS = 300;

/**
 * The least change of recorded facts that gives the evidence of two bodies another class: filling a gap before changing what
 * is recorded, one fact before two. Each is tried in a copy, and said only if the class comes out so when the copy is read and
 * scored as after an edit. What the two say and who sits on them is not changed. Null where no one or two facts would do.
 */
export async function leastChange(engine: OverlapEngine, a: number, b: number): Promise<LeastChange | null> {
  const { structure, list } = engine.projection;
  const [low, high] = a < b ? [a, b] : [b, a];
  const from = engine.classify(low, high).class;
  const single = possibleChanges(structure, list.bodies[low]!, list.bodies[high]!);
  for (const changes of [...single.map((one) => [one]), ...pairsOf(single)]) {
    const becomes = classWith(engine, low, high, changes);
    if (becomes === from || !(await holds(engine, [low, high], changes, becomes))) continue;
    return { changes, from, becomes, sentence: sentenceOf(engine, [low, high], changes, becomes) };
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
function classWith(engine: OverlapEngine, low: number, high: number, changes: readonly FactChange[]): PairClass {
  const projection = changed(engine, changes);
  const dimensions = allDimensions(projection, engine);
  return classify(projection, engine.text, countBits(engine.epoch, dimensions, low, high), low, high).class;
}

/** Whether the pair has that class when all that the changes touch is read and scored anew, as after an edit. */
async function holds(
  engine: OverlapEngine,
  [low, high]: readonly [number, number],
  changes: readonly FactChange[],
  becomes: PairClass,
): Promise<boolean> {
  const structure = withChanges(engine.projection.structure, changes);
  const touched = whatChanged(engine.projection.structure, structure, engine.projection.list);
  if (touched === null) return false;
  const again = await rescoreBodies(engine, structure, touched);
  return again.engine.classify(low, high).class === becomes;
}

/** Only what the changed facts decide is read anew: texts and seats stay as they are. */
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
    lines: touches('lines') ? readLines(structure, list) : projection.lines,
  };
}

function sentenceOf(
  { known, projection: { list } }: OverlapEngine,
  [low, high]: readonly [number, number],
  changes: readonly FactChange[],
  becomes: PairClass,
): string {
  const recorded = known.has(low * list.bodies.length + high) ? ', by the evidence alone,' : '';
  const facts = changes.map((change) => change.words).join(' and ');
  return `If ${facts}, this would${recorded} look like ${CLASS_WORDS[becomes]}.`;
}
