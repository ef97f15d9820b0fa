import { openEngine, scoreAll, type EngineOptions, type OverlapEngine, type ScoredPair } from './engine.js';
import { findFragmentation } from './cells/fragmentation.js';
import { findClusters } from './clusters/clusters.js';
import { ENGINE, type ComparedPair, type Disagreement, type OverlapAnalysis, type OverlapFinding } from './findings.js';
import type { Structure } from '@remit/structure';

export interface AnalyseOptions extends EngineOptions {
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
  { asOf, all }: Pick<AnalyseOptions, 'asOf' | 'all'>,
): Promise<OverlapAnalysis> {
  const scored = scoreAll(engine);
  const shown = scored.filter((pair) => pair.class !== 'NONE' || engine.known.has(keyOf(engine, pair)));
  const explained = shown.map((pair) => engine.explain(pair.a, pair.b));
  return {
    asOf,
    model: engine.model,
    engine: ENGINE,
    overlaps: explained.filter(isFinding),
    disagreements: explained.flatMap(disagreement),
    clusters: await findClusters(engine, scored),
    fragmentations: findFragmentation(engine),
    scored: scored.length,
    notices: noticesOf(engine),
    ...(all ? { pairs: scored.map((pair) => engine.explain(pair.a, pair.b)) } : {}),
  };
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
