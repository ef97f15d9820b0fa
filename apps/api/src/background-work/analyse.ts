import { createHash } from 'node:crypto';
import { findGaps, namesOf, usableSettings, type RuleBook, type RuleSettings } from '@remit/gaps';
import { REVIEW_STATES, type ConfirmedPair } from '@remit/reviews';
import {
  keepClusterIds,
  type AnalyseOptions,
  type LearntWeights,
  type OverlapAnalysis,
  type Past,
} from '@remit/overlaps';
import type { AnalysisRun, KeptSetting, Store, StructureState } from '@remit/store';
import type { Day, Structure } from '@remit/structure';

/** How overlaps are found: in a thread of its own in the built program. */
export type FindOverlaps = (
  structure: Structure,
  asOf: Day,
  running: Progress,
  weights: LearntWeights | null,
  asked: Asked,
) => Promise<OverlapAnalysis>;

/** What went before an analysis, and how much of it is wanted. */
export type Asked = Past & Pick<AnalyseOptions, 'brief'>;

/** How an analysis tells how far it is, and hears that it should stop. */
export interface Progress {
  readonly signal: AbortSignal;
  readonly report: (step: string, progress?: number | null) => void;
}

/** What an analysis takes. No web server is needed. */
export interface Analysis {
  readonly store: Store;
  /** The rules in force, which change when somebody adds or removes one. */
  readonly rules: RuleBook;
  readonly findOverlaps: FindOverlaps;
  /** Hash of what else decides the result, so that findings of other settings count as old. */
  readonly settingsHash: string;
}

/** What was found, in numbers. */
export interface AnalysisOutcome {
  readonly version: number;
  readonly asOf: Day;
  /** Pairs to decide on, as the pages count them: duplications and overlaps. */
  readonly overlaps: number;
  readonly gaps: number;
  readonly notices: readonly string[];
}

const TRIES = 3;

/** Changes when more is stored with each finding, so that findings stored before count as old. */
const STORED_AS = 'with what the next analysis is held against';

/**
 * Finds the overlaps and gaps of the structure that is stored and publishes them as one analysis. When the structure or the
 * learnt weights change meanwhile, it begins again. Null when nothing is loaded.
 */
export async function analyse(analysis: Analysis, progress: Progress): Promise<AnalysisOutcome | null> {
  const { structure, learning, ruleSettings } = analysis.store;
  for (let tries = 1; ; tries++) {
    const before = await structure.state();
    if (before === null) return null;
    const weights = (await learning.current())?.weights ?? null;
    const given: Given = {
      weights,
      chosen: await ruleSettings.all(),
      rules: analysis.rules,
      settingsHash: analysis.settingsHash,
    };
    const outcome = await analyseOnce(analysis, before, given, progress);
    const [after, then, chosen] = await Promise.all([structure.state(), learning.current(), ruleSettings.all()]);
    const same =
      after?.version === before.version &&
      hashOf({ ...given, weights: then?.weights ?? null, chosen, settingsHash: analysis.settingsHash }) ===
        hashOf(given);
    if (same || tries === TRIES) return outcome;
    progress.report('The structure has changed; starting again');
  }
}

/** What of an analysis people may change while it runs. */
interface Given {
  readonly rules: RuleBook;
  readonly settingsHash: string;
  readonly weights: LearntWeights | null;
  readonly chosen: readonly KeptSetting[];
}

function hashOf({ settingsHash, weights, chosen }: Given): string {
  return settingsWith(settingsHash, weights?.version ?? null, printsOf(chosen));
}

/** What was chosen for the rules, as findings carry it. */
export function printsOf(chosen: readonly KeptSetting[]): string[] {
  return chosen.flatMap(({ print }) => print ?? []);
}

/** What was chosen for the rules, as far as it fits them. */
export function chosenFor(rules: RuleBook, chosen: readonly KeptSetting[]): RuleSettings {
  return usableSettings(rules, Object.fromEntries(chosen.map(({ rule, values }) => [rule, values])));
}

async function analyseOnce(
  { store, findOverlaps }: Analysis,
  { asAt: asOf, version }: StructureState,
  given: Given,
  progress: Progress,
): Promise<AnalysisOutcome> {
  const { signal } = progress;
  const { rules, weights, chosen } = given;
  const confirmed = await store.reviews.confirmed();
  const settings = hashOf(given);
  const past = await pastOf(store, settings, confirmed);
  progress.report('Reading the structure', null);
  const structure = withConfirmed(await store.structure.read(), confirmed);
  signal.throwIfAborted();
  const tops = (await store.structure.tops(asOf)).map((top) => top.id);
  progress.report('Computing overlaps', 0);
  // One after the other: overlaps keep a thread busy and gaps the database, and a small machine has two cores for both and for requests.
  const overlaps = await findOverlaps(structure, asOf, progress, weights, past);
  signal.throwIfAborted();
  const report = await findGaps({
    rules,
    runner: store.gaps,
    asOf,
    tops,
    names: namesOf(structure),
    settings: chosenFor(rules, chosen),
    signal,
    onProgress: (done, of) => progress.report('Looking for gaps', done / of),
  });
  signal.throwIfAborted();
  progress.report('Storing what was found', null);
  const { clusters: fresh, ...compared } = overlaps;
  const { gaps, cannotAssess } = report;
  const clusters = keepClusterIds(fresh, await store.findings.clusters({ states: REVIEW_STATES }));
  const found = { ...compared, clusters, gaps, cannotAssess };
  await store.findings.save({ version, settingsHash: withReviews(settings, confirmed, past), ...found });
  const toDecide = overlaps.overlaps.filter((one) => one.class === 'DUPLICATION' || one.class === 'OVERLAP').length;
  return { version, asOf, overlaps: toDecide, gaps: gaps.length, notices: overlaps.notices };
}

/** What people confirmed wins over what is computed, as what they recorded in the workbook does; which comes before it. */
export function withConfirmed(structure: Structure, confirmed: readonly ConfirmedPair[]): Structure {
  const key = ({ a, b }: { readonly a: string; readonly b: string }) => [a, b].sort().join(' ');
  const recorded = new Set(structure.knownPairs.map(key));
  const bodies = new Set(structure.bodies.map(({ id }) => id));
  const fresh = confirmed.filter((pair) => !recorded.has(key(pair)) && bodies.has(pair.a) && bodies.has(pair.b));
  const pairs = fresh.map((pair) => ({ ...pair, id: `review ${key(pair)}` }));
  return { ...structure, knownPairs: [...structure.knownPairs, ...pairs] };
}

/**
 * What people said of pairs decides which bodies stand in one set. Classes are held on to only between analyses by the same
 * settings: after a change of rules or weights every pair is sorted anew.
 */
export async function pastOf(
  { reviews, findings }: Store,
  settings: string,
  confirmed: readonly ConfirmedPair[],
): Promise<Past> {
  const [apart, run] = await Promise.all([reviews.apart(), findings.run()]);
  const same = run !== null && settingsOf(run.settingsHash) === settings;
  const oneJob = confirmed.filter(({ relation }) => relation === 'DUPLICATE' || relation === 'OVERLAPPING');
  const together = oneJob.map(({ a, b }) => [a, b] as const);
  return { earlier: same ? await findings.earlierClasses() : [], wishes: { together, apart } };
}

/** Findings of the same structure and settings differ when other pairs were confirmed, or said to be different jobs. */
export function withReviews(settingsHash: string, confirmed: readonly ConfirmedPair[], { wishes }: Past): string {
  const apart = wishes?.apart ?? [];
  if (confirmed.length + apart.length === 0) return settingsHash;
  const pairs = [...confirmed.map(({ a, b, relation }) => [a, b, relation]), ...apart];
  return `${settingsHash}+${createHash('sha256').update(JSON.stringify(pairs)).digest('hex').slice(0, 16)}`;
}

/** The settings of an analysis, whatever was confirmed when it was made: a verdict does not make findings old. */
function settingsOf(settingsHash: string): string {
  return settingsHash.split('+')[0]!;
}

/** The hash of all settings, once it is known by which learnt weights overlaps are judged and what was chosen for the rules. */
export function settingsWith(settingsHash: string, weights: string | null, chosen: readonly string[]): string {
  const judged = weights === null ? settingsHash : `${settingsHash}-${weights}`;
  if (chosen.length === 0) return judged;
  return `${judged}~${createHash('sha256').update(JSON.stringify(chosen)).digest('hex').slice(0, 16)}`;
}

/** True when findings were made from this version, by these settings and the weights of now. */
export function madeFrom(run: AnalysisRun, version: number, settingsHash: string): boolean {
  return (
    run.version === version &&
    settingsOf(run.settingsHash) === settingsWith(settingsHash, run.weightsNow, run.ruleSettingsNow)
  );
}

/** Hash of the rules and of what else decides findings, such as the model. */
export function hashSettings(rules: RuleBook, more: readonly string[]): string {
  const parts = [
    ...rules.flatMap((rule) =>
      rule.own ? [JSON.stringify(rule)] : [rule.id, rule.cypher, JSON.stringify(rule.parameters)],
    ),
    ...more,
    STORED_AS,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
