import { openDenseProducts, PLAIN_PRODUCTS, type DenseProducts, type Embedder } from '@remit/language';
import type { Day, KnownPair, Structure } from '@remit/structure';
import { comparable, findCandidates, type Candidates, type CandidateSource } from './candidates.js';
import { buildAgendaModel, type AgendaModel } from './agenda/agenda-model.js';
import { allDimensions, measureChances, type Chances } from './dimensions/all.js';
import { CLASS_OF_RELATION, comparedPair } from './explain/compared-pair.js';
import type { ComparedPair, PairClass } from './findings.js';
import { project, type Projection } from './projection/projection.js';
import { countBits, type PairBits } from './scoring/bits.js';
import { classify, type Classification } from './scoring/classify.js';
import { withLearnt, type LearntWeights } from './learn/learnt-weights.js';
import { measureEpoch, type Epoch } from './scoring/epoch.js';
import { rankTexts } from './text/levels.js';
import { buildTextModel } from './text/text-model.js';

export interface EngineOptions {
  readonly asOf: Day;
  /** Null compares words alone. */
  readonly embedder: Embedder | null;
  /** Leave out what people recorded about pairs: for measuring how well the evidence alone does. */
  readonly ignoreKnownPairs?: boolean;
  /** What reviews taught; left out or null for the starting weights. */
  readonly weights?: LearntWeights | null;
  readonly products?: DenseProducts;
  readonly onProgress?: (step: string, done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** A structure made ready for comparing: every question about its pairs is answered from here. */
export interface OverlapEngine extends CandidateSource {
  readonly epoch: Epoch;
  readonly agenda: AgendaModel;
  readonly model: string | null;
  readonly candidates: Candidates;
  readonly known: ReadonlyMap<number, KnownPair>;
  readonly chances: Chances;
  readonly means: EngineMeans;
  /** Bodies that were read anew since the epoch was measured. */
  readonly sinceEpoch: ReadonlySet<number>;
  bits(a: number, b: number): PairBits;
  classify(a: number, b: number): Classification;
  /** Any two bodies, whether or not they are worth a look; `kept` is a class that they keep from before. */
  explain(a: number, b: number, kept?: PairClass): ComparedPair;
}

/** What an engine reads with, kept for when something is read anew. */
export interface EngineMeans {
  readonly embedder: Embedder | null;
  readonly products: DenseProducts;
  readonly ignoreKnownPairs: boolean;
}

/** Reads a structure, its texts and its statistics, and finds the pairs worth scoring. */
export async function openEngine(structure: Structure, options: EngineOptions): Promise<OverlapEngine> {
  const { embedder, onProgress, signal } = options;
  const projection = project(structure, options.asOf);
  const products = options.products ?? (embedder === null ? PLAIN_PRODUCTS : await openDenseProducts());
  const means = { embedder, products, ...(onProgress ? { onProgress } : {}), ...(signal ? { signal } : {}) };
  const text = await buildTextModel(projection, means);
  const agenda = await buildAgendaModel(projection, text.blocks, means);
  signal?.throwIfAborted();
  const levels = rankTexts(text, projection);
  const chances = measureChances(projection);
  const dimensions = allDimensions(projection, { text, levels, agenda, chances });
  const epoch = withLearnt(measureEpoch(projection, dimensions, text), options.weights);
  const ignoreKnownPairs = options.ignoreKnownPairs ?? false;
  const known = knownOf(structure, projection, ignoreKnownPairs);
  const source: CandidateSource = { projection, text, levels, dimensions, named: new Set(known.keys()) };
  const candidates = findCandidates(source);
  onProgress?.('Scoring pairs', 0, candidates.a.length);
  return engineOf(source, {
    epoch,
    agenda,
    model: embedder?.model ?? null,
    candidates,
    known,
    chances,
    means: { embedder, products, ignoreKnownPairs },
    sinceEpoch: new Set(),
  });
}

/** What people recorded of pairs, unless it is left out. */
export function knownOf(structure: Structure, { list }: Projection, ignored: boolean): Map<number, KnownPair> {
  return ignored ? new Map<number, KnownPair>() : knownPairs(structure, list.index);
}

type EngineState = Omit<OverlapEngine, keyof CandidateSource | 'bits' | 'classify' | 'explain'>;

/** Puts an engine together from what was read and measured. */
export function engineOf(source: CandidateSource, state: EngineState): OverlapEngine {
  return { ...source, ...state, ...answers(source, state.epoch, state.known) };
}

function answers(source: CandidateSource, epoch: Epoch, known: ReadonlyMap<number, KnownPair>) {
  const { projection, text, dimensions } = source;
  const bits = (a: number, b: number) => countBits(epoch, dimensions, Math.min(a, b), Math.max(a, b));
  const kind = (a: number, b: number, counted: PairBits) =>
    classify(projection, text, counted, Math.min(a, b), Math.max(a, b));
  return {
    bits,
    classify: (a: number, b: number) => kind(a, b, bits(a, b)),
    explain: (a: number, b: number, kept?: PairClass): ComparedPair => {
      const counted = bits(a, b);
      const relation = known.get(Math.min(a, b) * projection.list.bodies.length + Math.max(a, b)) ?? null;
      const computed = kind(a, b, counted);
      if (kept === undefined || kept === computed.class) return comparedPair(source, counted, computed, relation);
      const tags = [...computed.tags, 'KEPT' as const];
      return comparedPair(source, counted, { ...computed, class: kept, tags }, relation);
    },
  };
}

/** What people recorded, by pair; where they recorded two relations of a pair, the first by id. */
function knownPairs(structure: Structure, index: ReadonlyMap<string, number>): Map<number, KnownPair> {
  const known = new Map<number, KnownPair>();
  for (const pair of [...structure.knownPairs].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const a = index.get(pair.a);
    const b = index.get(pair.b);
    if (a === undefined || b === undefined || a === b) continue;
    const key = Math.min(a, b) * index.size + Math.max(a, b);
    if (!known.has(key)) known.set(key, pair);
  }
  return known;
}

/** The class of two bodies, which people have the last word on. */
export function classOfPair(engine: OverlapEngine, a: number, b: number): Pick<Classification, 'class' | 'tags'> {
  const known = engine.known.get(Math.min(a, b) * engine.projection.list.bodies.length + Math.max(a, b));
  const computed = engine.classify(a, b);
  return known === undefined ? computed : { class: CLASS_OF_RELATION[known.relation], tags: computed.tags };
}

/** The class that the evidence gives two bodies, whether or not the pair is a candidate. */
export function comparedClass(engine: OverlapEngine, a: number, b: number): PairClass {
  return classOf(engine, engine.bits(a, b), Math.min(a, b), Math.max(a, b));
}

function classOf({ projection, text }: OverlapEngine, bits: PairBits, a: number, b: number): PairClass {
  return comparable(projection, a, b) ? classify(projection, text, bits, a, b).class : 'NONE';
}
