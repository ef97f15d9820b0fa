import type { BodyKind, Day } from '@remit/structure';
import type { CannotAssess, Gap, SeveralFaults, SubjectType } from '@remit/gaps';
import type { ReviewState } from '@remit/reviews';
import type { EarlierClass, Fragmentation, OverlapCluster, OverlapFinding } from '@remit/overlaps';

export type { CannotAssess, SeveralFaults, SubjectType };

/** What an analysis found, to be stored as a whole. */
export interface AnalysisToSave {
  /** Version of the structure that was analysed. */
  readonly version: number;
  /** Hash of everything else that decides the result: settings, rules, model, engine. */
  readonly settingsHash: string;
  readonly asOf: Day;
  /** The language model; null when words alone were compared. */
  readonly model: string | null;
  readonly engine: string;
  /** Pairs that were scored. */
  readonly scored: number;
  /** Strongest first. */
  readonly overlaps: readonly OverlapFinding[];
  readonly clusters?: readonly OverlapCluster[];
  readonly fragmentations?: readonly Fragmentation[];
  /** Worst first. */
  readonly gaps: readonly Gap[];
  readonly cannotAssess: readonly CannotAssess[];
  readonly severalFaults?: readonly SeveralFaults[];
  readonly notices: readonly string[];
}

/** The analysis whose findings are shown now. */
export interface AnalysisRun extends Pick<
  AnalysisToSave,
  'version' | 'settingsHash' | 'asOf' | 'model' | 'engine' | 'scored'
> {
  readonly id: string;
  /** The learnt weights by which overlaps are to be judged now; null for the starting weights. */
  readonly weightsNow: string | null;
  /** The prints of the thresholds that people have chosen for rules, as they are now. */
  readonly ruleSettingsNow: readonly string[];
  /** When it was stored, in UTC. */
  readonly analysedAt: string;
  /** When the analysis was made against which news are told; null when there was none before. */
  readonly since: string | null;
  /** What was found then and is no longer, in words; at most a hundred. */
  readonly gone: readonly string[];
  readonly cannotAssess: readonly CannotAssess[];
  readonly severalFaults: readonly SeveralFaults[];
  readonly notices: readonly string[];
  /** Grows with every review: lists made at another number are out of date. */
  readonly reviewed: number;
}

/** A part of a list, and the length of the whole. */
export interface Listed<Item> {
  readonly items: Item[];
  readonly total: number;
}

/** Which part of a list. */
export interface Part {
  readonly first: number;
  /** How many to leave out before it. */
  readonly skip?: number;
}

/** Which findings by their review. */
export interface ReviewFilter {
  /** How their review stands; left out: all but the dismissed. A finding that nobody has touched is OPEN. */
  readonly states?: readonly ReviewState[] | null;
  /** Only those assigned to this person. */
  readonly assignee?: string | null;
  /** Only those found now and not before, or dismissed before and listed again since. */
  readonly onlyNew?: boolean;
}

export interface OverlapQuery extends Part, ReviewFilter {
  /** Only those at least so likely. */
  readonly minProbability?: number | null;
  readonly classes?: readonly string[] | null;
  /** Only overlaps that concern this body. */
  readonly body?: string | null;
}

export interface GapQuery extends Part, ReviewFilter {
  readonly rules?: readonly string[] | null;
  readonly severities?: readonly string[] | null;
  /** Only gaps that concern this body. */
  readonly body?: string | null;
}

/** Findings of one body. */
export interface FindingCount {
  readonly overlaps: number;
  readonly gaps: number;
}

/** Findings that ask for a decision, of one rule, body or area. */
export interface OpenFindings extends FindingCount {
  readonly id: string;
  /** How many of them are new. */
  readonly fresh: number;
}

/** Open findings of one body or area, with its name. */
export interface NamedFindings extends OpenFindings {
  readonly name: string;
}

/** Stores and reads what analyses found. Readers see one analysis, the old one or the new. */
export interface FindingsStore {
  /** Publishes an analysis. False when one of a newer version is already shown. */
  save(run: AnalysisToSave): Promise<{ readonly published: boolean; readonly run: string }>;
  /** Null before the first analysis. */
  run(): Promise<AnalysisRun | null>;
  /** Most at stake first. Overlaps of bodies that no longer exist are left out. */
  overlaps(query: OverlapQuery): Promise<Listed<OverlapFinding>>;
  overlap(id: string): Promise<OverlapFinding | null>;
  /** How the pairs that are shown were sorted, for the next analysis to hold on to. */
  earlierClasses(): Promise<EarlierClass[]>;
  /** Sets of bodies whose work is alike, most at stake first. One of a body that no longer exists is left out. */
  clusters(filter?: Pick<ReviewFilter, 'states'>): Promise<OverlapCluster[]>;
  cluster(id: string): Promise<OverlapCluster | null>;
  /** Themes on which several bodies work and none leads, most at stake first. */
  fragmentations(): Promise<Fragmentation[]>;
  fragmentation(id: string): Promise<Fragmentation | null>;
  /** In the order of the ids; null where none is shown. */
  overlapsById(ids: readonly string[]): Promise<(OverlapFinding | null)[]>;
  overlapsOfBodies(ids: readonly string[]): Promise<OverlapFinding[][]>;
  /** By class, and only classes that occur. */
  overlapClasses(): Promise<{ readonly class: string; readonly count: number }[]>;
  /** Worst first. */
  gaps(query: GapQuery): Promise<Listed<Gap>>;
  gap(id: string): Promise<Gap | null>;
  gapsOf(type: SubjectType, ids: readonly string[]): Promise<Gap[][]>;
  /** By rule, and only rules that found something. */
  gapRules(): Promise<{ readonly rule: string; readonly count: number }[]>;
  /** Findings by body id; bodies without any are left out. WATCH overlaps do not count. */
  countsByBody(): Promise<ReadonlyMap<string, FindingCount>>;
  /** Gaps by rule. */
  openByRule(): Promise<OpenFindings[]>;
  /** Most new ones first, then most. */
  openByBody(): Promise<(NamedFindings & { readonly kind: BodyKind })[]>;
  openByArea(): Promise<NamedFindings[]>;
}
