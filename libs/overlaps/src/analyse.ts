import { openEngine, type EngineOptions, type OverlapEngine } from './engine.js';
import { findFragmentation } from './cells/fragmentation.js';
import type { ClusterWishes } from './clusters/cluster-graph.js';
import { findClusters } from './clusters/clusters.js';
import {
  ENGINE,
  type ComparedPair,
  type Disagreement,
  type OverlapAnalysis,
  type OverlapFinding,
  type PairClass,
} from './findings.js';
import { pairId } from './explain/compared-pair.js';
import { classAt, KIND, scoreAll, type ScoredPairs } from './score-all.js';
import { factsOf, keepClass, LOWEST_KEPT, type EarlierClass } from './stability/keep-class.js';
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
  /** Only the pairs that have a name, without the watch list and without what is made of pairs: sets, themes in pieces. */
  readonly brief?: boolean;
}

/** Compares all bodies of a structure and gives the pairs worth showing, strongest first. */
export async function analyseOverlaps(structure: Structure, options: AnalyseOptions): Promise<OverlapAnalysis> {
  const engine = await openEngine(structure, options);
  return analysisOf(engine, options);
}

/** The analysis of a structure that has been made ready. */
export async function analysisOf(
  engine: OverlapEngine,
  { asOf, all, brief = false, past = {} }: Pick<AnalyseOptions, 'asOf' | 'all' | 'brief' | 'past'>,
): Promise<OverlapAnalysis> {
  const scored = keepClasses(engine, scoreAll(engine), past.earlier ?? []);
  const explained = explainedOf(engine, scored, (kind) => kind !== 'NONE' && !(brief && kind === 'WATCH'));
  return {
    asOf,
    model: engine.model,
    engine: ENGINE,
    overlaps: explained.filter(isFinding),
    disagreements: explained.flatMap(disagreement),
    clusters: brief ? [] : await findClusters(engine, scored, past.wishes),
    fragmentations: brief ? [] : findFragmentation(engine),
    scored: scored.length,
    notices: noticesOf(engine),
    ...(all ? { pairs: explainedOf(engine, scored, () => true) } : {}),
  };
}

/** Pairs that have just fallen below the line of their class keep it. Only those are explained to be told. */
function keepClasses(engine: OverlapEngine, scored: ScoredPairs, earlier: readonly EarlierClass[]): ScoredPairs {
  if (earlier.length === 0) return scored;
  const { bodies } = engine.projection.list;
  const before = new Map(earlier.map((one) => [one.id, one]));
  const kind = scored.kind.slice();
  for (let i = 0; i < scored.length; i += 1) {
    if (scored.bits[i]! < LOWEST_KEPT) continue;
    const [a, b] = [scored.a[i]!, scored.b[i]!];
    const known = before.get(pairId(bodies[a]!.id, bodies[b]!.id));
    if (known === undefined || known.class === classAt(scored, i)) continue;
    const facts = known.class === 'DUPLICATION' ? factsOf(engine.explain(a, b)) : '';
    const recorded = engine.known.has(a * bodies.length + b);
    const kept = keepClass(known, { class: classAt(scored, i), bits: scored.bits[i]!, facts, recorded });
    kind[i] = KIND.get(kept)!;
  }
  return { ...scored, kind };
}

/** A line between bodies of unlike work is no finding, unless people named the pair. */
function isFinding(pair: ComparedPair): pair is OverlapFinding {
  return pair.class !== 'NONE' && (pair.human !== null || !pair.tags.includes('BY_LINE'));
}

/** Scored pairs in words, strongest first: those of the wanted classes, and all that people named. */
function explainedOf(engine: OverlapEngine, scored: ScoredPairs, wanted: (kind: PairClass) => boolean): ComparedPair[] {
  const size = engine.projection.list.bodies.length;
  const pairs: ComparedPair[] = [];
  for (let i = 0; i < scored.length; i += 1) {
    const [a, b] = [scored.a[i]!, scored.b[i]!];
    const kind = classAt(scored, i);
    if (wanted(kind) || engine.known.has(a * size + b)) pairs.push(engine.explain(a, b, kind));
  }
  return pairs;
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
