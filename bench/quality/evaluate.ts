import type { Embedder } from '@remit/language';
import { comparedClass, openEngine, type OverlapEngine, type PairClass } from '@remit/overlaps';
import type { PairRelation } from '@remit/structure';
import { baselines, type Ranking } from './baselines.js';
import { averagePrecision, bestF1, f1, meanReciprocalRank, withRange, type Figure, type Judged } from './measures.js';
import { pairKey, type QualitySet } from './sets.js';

/** How one way of ranking does on one set. */
export interface Row {
  readonly name: string;
  readonly averagePrecision: Figure;
  readonly meanReciprocalRank: Figure;
  /** F1 of "duplicate": by its own class for Remit, by the best threshold there is for the others. */
  readonly duplicateF1: Figure;
}

export interface SetResult {
  readonly set: string;
  readonly bodies: number;
  readonly judged: number;
  readonly wanted: number;
  readonly rows: readonly Row[];
  /** Recorded relation -> computed class -> how many. */
  readonly confusion: Counts<PairRelation>;
  /** How a pair was planted -> computed class -> how many. */
  readonly planted: Counts<string>;
}

/** How many pairs of each sort came out as each class. */
export type Counts<Sort extends string> = ReadonlyMap<Sort, ReadonlyMap<PairClass, number>>;

/** Remit lists equal pairs by their texts. */
const AMONG_EQUALS = 1e-6;
const WANTED: ReadonlySet<PairRelation> = new Set(['DUPLICATE', 'OVERLAPPING', 'NESTED']);

/** Measures Remit and the baselines on one set. What people recorded is left out of the load. */
export async function evaluate(set: QualitySet, embedder: Embedder): Promise<SetResult> {
  const engine = await openEngine(set.structure, { asOf: set.asOf, embedder, ignoreKnownPairs: true });
  const { bodies } = engine.projection.list;
  const pairs = judgedPairs(set, engine);
  const remit: Ranking = {
    name: 'Remit',
    score: (a, b) => engine.bits(a, b).total + engine.text.score(a, b) * AMONG_EQUALS,
  };
  const others = await baselines(set.structure, bodies, embedder);
  const classes = new Map(
    pairs.map((pair) => [pairKey(bodies[pair.a]!.id, bodies[pair.b]!.id), comparedClass(engine, pair.a, pair.b)]),
  );
  const rows = [remit, ...others].map((ranking) =>
    measure(ranking, pairs, bodies.length, ranking === remit ? classes : null, bodies),
  );
  const wanted = pairs.filter((pair) => pair.relation !== null && WANTED.has(pair.relation)).length;
  return {
    set: set.name,
    bodies: bodies.length,
    judged: pairs.length,
    wanted,
    rows,
    confusion: countsOf(pairs, (pair) => pair.relation, classes, bodies),
    planted: countsOf(
      pairs,
      ({ a, b }) => set.planted?.get(pairKey(bodies[a]!.id, bodies[b]!.id)) ?? null,
      classes,
      bodies,
    ),
  };
}

interface TruthPair {
  readonly a: number;
  readonly b: number;
  readonly relation: PairRelation | null;
}

function judgedPairs(set: QualitySet, { projection: { list } }: OverlapEngine): TruthPair[] {
  const pairs: TruthPair[] = [];
  for (let a = 0; a < list.bodies.length; a += 1) {
    for (let b = a + 1; b < list.bodies.length; b += 1) {
      const relation = set.truth.get(pairKey(list.bodies[a]!.id, list.bodies[b]!.id)) ?? null;
      if (relation !== null || set.unlistedIsUnrelated(list.bodies[a]!, list.bodies[b]!))
        pairs.push({ a, b, relation });
    }
  }
  return pairs;
}

function measure(
  { name, score }: Ranking,
  pairs: readonly TruthPair[],
  bodies: number,
  classes: ReadonlyMap<string, PairClass> | null,
  list: readonly { readonly id: string }[],
): Row {
  const scores = pairs.map(({ a, b }) => score(a, b));
  const judged = (wanted: (relation: PairRelation) => boolean): Judged[] =>
    pairs.map(({ a, b, relation }, i) => ({ a, b, score: scores[i]!, wanted: relation !== null && wanted(relation) }));
  const related = judged((relation) => WANTED.has(relation));
  const duplicates = judged((relation) => relation === 'DUPLICATE');
  const said = (pair: Judged) => classes!.get(pairKey(list[pair.a]!.id, list[pair.b]!.id)) === 'DUPLICATION';
  return {
    name,
    averagePrecision: withRange(bodies, (w) => averagePrecision(related, (pair) => w(pair.a) * w(pair.b))),
    meanReciprocalRank: withRange(bodies, (w) => meanReciprocalRank(related, w)),
    duplicateF1: withRange(bodies, (w) => {
      const weight = (pair: Judged) => w(pair.a) * w(pair.b);
      return classes === null ? bestF1(duplicates, weight) : f1(duplicates, said, weight);
    }),
  };
}

function countsOf<Sort extends string>(
  pairs: readonly TruthPair[],
  sortOf: (pair: TruthPair) => Sort | null,
  classes: ReadonlyMap<string, PairClass>,
  bodies: readonly { readonly id: string }[],
): Counts<Sort> {
  const table = new Map<Sort, Map<PairClass, number>>();
  for (const pair of pairs) {
    const sort = sortOf(pair);
    if (sort === null) continue;
    const row = table.get(sort) ?? new Map<PairClass, number>();
    const kind = classes.get(pairKey(bodies[pair.a]!.id, bodies[pair.b]!.id))!;
    row.set(kind, (row.get(kind) ?? 0) + 1);
    table.set(sort, row);
  }
  return table;
}
