import { createHash } from 'node:crypto';
import { findGaps, namesOf, type RuleBook } from '@remit/gaps';
import { keepClusterIds, type OverlapAnalysis } from '@remit/overlaps';
import type { Store, StructureState } from '@remit/store';
import type { Day, Structure } from '@remit/structure';

/** How overlaps are found: in a thread of its own in the built program. */
export type FindOverlaps = (structure: Structure, asOf: Day, running: Progress) => Promise<OverlapAnalysis>;

/** How an analysis tells how far it is, and hears that it should stop. */
export interface Progress {
  readonly signal: AbortSignal;
  readonly report: (step: string, progress?: number | null) => void;
}

/** What an analysis takes. No web server is needed. */
export interface Analysis {
  readonly store: Store;
  readonly rules: RuleBook;
  readonly findOverlaps: FindOverlaps;
  /** Hash of what else decides the result, so that findings of other settings count as old. */
  readonly settingsHash: string;
}

/** What was found, in numbers. */
export interface AnalysisOutcome {
  readonly version: number;
  readonly asOf: Day;
  readonly overlaps: number;
  /** High and medium gaps: what a headline counts. */
  readonly gaps: number;
  readonly notices: readonly string[];
}

const TRIES = 3;

/**
 * Finds the overlaps and gaps of the structure that is stored and publishes them as one analysis. When the structure changes
 * meanwhile, it begins again. Null when nothing is loaded.
 */
export async function analyse(analysis: Analysis, progress: Progress): Promise<AnalysisOutcome | null> {
  const { structure } = analysis.store;
  for (let tries = 1; ; tries++) {
    const before = await structure.state();
    if (before === null) return null;
    const outcome = await analyseOnce(analysis, before, progress);
    const after = await structure.state();
    if (after?.version === before.version || tries === TRIES) return outcome;
    progress.report('The structure has changed; starting again');
  }
}

async function analyseOnce(
  { store, rules, findOverlaps, settingsHash }: Analysis,
  { asAt: asOf, version }: StructureState,
  progress: Progress,
): Promise<AnalysisOutcome> {
  const { signal } = progress;
  progress.report('Reading the structure', null);
  const structure = await store.structure.read();
  signal.throwIfAborted();
  progress.report('Computing overlaps', 0);
  const overlaps = await findOverlaps(structure, asOf, progress);
  signal.throwIfAborted();
  progress.report('Looking for gaps', 0);
  const tops = (await store.structure.tops(asOf)).map((top) => top.id);
  const report = await findGaps({
    rules,
    runner: store.gaps,
    asOf,
    tops,
    names: namesOf(structure),
    signal,
    onProgress: (done, of) => progress.report('Looking for gaps', done / of),
  });
  signal.throwIfAborted();
  progress.report('Storing what was found', null);
  const { model, engine, scored, notices } = overlaps;
  const { gaps, cannotAssess, headline } = report;
  const clusters = keepClusterIds(overlaps.clusters, await store.findings.clusters());
  const sets = { clusters, fragmentations: overlaps.fragmentations };
  const found = { overlaps: overlaps.overlaps, ...sets, gaps, cannotAssess, notices, model, engine, scored };
  await store.findings.save({ version, settingsHash, asOf, ...found });
  const named = overlaps.overlaps.filter((overlap) => overlap.class !== 'WATCH').length;
  return { version, asOf, overlaps: named, gaps: headline, notices };
}

/** Hash of the rules and of what else decides findings, such as the model. */
export function hashSettings(rules: RuleBook, more: readonly string[]): string {
  const parts = [...rules.flatMap(({ id, cypher, parameters }) => [id, cypher, JSON.stringify(parameters)]), ...more];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
