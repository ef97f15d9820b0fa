import { openEngine, scoreAll, type EngineOptions, type OverlapEngine, type ScoredPair } from './engine.js';
import { findFragmentation } from './cells/fragmentation.js';
import type { ClusterWishes } from './clusters/cluster-graph.js';
import { findClusters } from './clusters/clusters.js';
import { ENGINE, type ComparedPair, type Disagreement, type OverlapAnalysis, type OverlapFinding } from './findings.js';
import { pairId } from './explain/compared-pair.js';
import { factsOf, keepClass, type EarlierClass } from './stability/keep-class.js';
import type { Structure } from '@remit/structure';

/** What went before an analysis: how pairs were sorted, and what people said of them since. */
export interface Past {
  /** From the analysis before, so that a pair at the line does not come and go. */
  readonly earlier?: readonly EarlierClass[];
  /** Which bodies belong in one set and which do not. */
  readonly wishes?: ClusterWishes;
}

export interface AnalyseOptions extends EngineOptions {
  readonly past?: Past;
  /** Also give every scored pair, worth showing or not. */
  readonly all?: boolean;
}

/** Compares all bodies of a structure and gives the pairs worth showing, strongest first. */
export async function analyseOverlaps(structure: Structure, options: AnalyseOptions): Promise<OverlapAnalysis> {
  const engine = await openEngine(structure, options);
  return analysisOf(engine, options);
}

/** The analysis of a structure that has been made ready. */
export async function analysisOf(
  engine: OverlapEngine,
  { asOf, all, past = {} }: Pick<AnalyseOptions, 'asOf' | 'all' | 'past'>,
): Promise<OverlapAnalysis> {
  const scored = keepClasses(engine, scoreAll(engine), past.earlier ?? []);
  const shown = scored.filter((pair) => pair.class !== 'NONE' || engine.known.has(keyOf(engine, pair)));
  const explained = shown.map((pair) => engine.explain(pair.a, pair.b, pair.class));
  return {
    asOf,
    model: engine.model,
    engine: ENGINE,
    overlaps: explained.filter(isFinding),
    disagreements: explained.flatMap(disagreement),
    clusters: await findClusters(engine, scored, past.wishes),
    fragmentations: findFragmentation(engine),
    scored: scored.length,
    notices: noticesOf(engine),
    ...(all ? { pairs: scored.map((pair) => engine.explain(pair.a, pair.b, pair.class)) } : {}),
  };
}

/** Pairs that have just fallen below the line of their class keep it. Only those are explained to be told. */
function keepClasses(engine: OverlapEngine, scored: ScoredPair[], earlier: readonly EarlierClass[]): ScoredPair[] {
  if (earlier.length === 0) return scored;
  const { bodies } = engine.projection.list;
  const before = new Map(earlier.map((one) => [one.id, one]));
  return scored.map((pair) => {
    const known = before.get(pairId(bodies[pair.a]!.id, bodies[pair.b]!.id));
    if (known === undefined || known.class === pair.class) return pair;
    const facts = known.class === 'DUPLICATION' ? factsOf(engine.explain(pair.a, pair.b)) : '';
    const recorded = engine.known.has(keyOf(engine, pair));
    return { ...pair, class: keepClass(known, { class: pair.class, bits: pair.bits, facts, recorded }) };
  });
}

/** A line between bodies of unlike work is no finding, unless people named the pair. */
function isFinding(pair: ComparedPair): pair is OverlapFinding {
  return pair.class !== 'NONE' && (pair.human !== null || !pair.tags.includes('BY_LINE'));
}

function keyOf({ projection }: OverlapEngine, { a, b }: ScoredPair): number {
  return a * projection.list.bodies.length + b;
}

function disagreement({ a, b, human, probability }: ComparedPair): Disagreement[] {
  return human?.disagrees ? [{ a, b, recorded: human.relation, computed: human.computed, probability }] : [];
}

function noticesOf({ model, text, projection }: OverlapEngine): string[] {
  const silent = text.cannotTell.reduce((sum, one) => sum + one, 0);
  const apart = text.blocks.length > 1;
  return [
    ...(model === null ? ['The language model could not be used: texts were compared by their words alone.'] : []),
    ...(silent > 0
      ? [`${silent} of ${projection.list.bodies.length} bodies say too little of themselves to compare their texts.`]
      : []),
    ...(apart ? ['Bodies that work in different counties were not compared with one another.'] : []),
  ];
}
