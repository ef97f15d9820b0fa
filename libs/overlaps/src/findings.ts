import type { Day, PairRelation } from '@remit/structure';
import type { DimensionId } from './scoring/scoring-table.js';

/** What an overlap looks like, after the words of the US Government Accountability Office. */
export const OVERLAP_CLASSES = ['DUPLICATION', 'OVERLAP', 'NESTED', 'COMPLEMENTARY', 'SUCCESSOR', 'WATCH'] as const;
export type OverlapClass = (typeof OVERLAP_CLASSES)[number];

/** The class of a pair that was compared: NONE where nothing is worth a look. */
export const PAIR_CLASSES = [...OVERLAP_CLASSES, 'NONE'] as const;
export type PairClass = (typeof PAIR_CLASSES)[number];

/** What makes an overlap special. */
export type OverlapTag =
  /** The same job in another place. */
  | 'PARALLEL'
  /** A layer does what the layer above does. */
  | 'LAYER_REPEATS'
  /** Part of the other, with no reporting line between them. */
  | 'NOT_LINKED'
  /** One reports to the other, though their work is not alike: part of the structure, not a finding. */
  | 'BY_LINE'
  /** Two sides of one task, such as scrutiny and delivery. */
  | 'OTHER_SIDE'
  /** The remits are the same word for word and the names share nothing. */
  | 'COPIED_TEXT'
  /** Less than half of the evidence is recorded. */
  | 'THIN_EVIDENCE'
  /** The class is what people recorded. */
  | 'HUMAN'
  /** Just below the line of its class, which it keeps from the analysis before. */
  | 'KEPT';

export type ReasonKind = 'FOR' | 'AGAINST' | 'UNKNOWN' | 'MAY_BE_RIGHT' | 'WOULD_BE' | 'OPTION' | 'DISAGREES';

export interface OverlapReason {
  readonly kind: ReasonKind;
  readonly text: string;
}

/** One row of the evidence. The bits of all rows, PRIOR included, add up to the pair's bits. */
export interface DimensionRow {
  readonly id: DimensionId | 'PRIOR';
  readonly title: string;
  /** Null where not known, and for PRIOR. */
  readonly level: string | null;
  /** 0 to 1 where the dimension has such a value. */
  readonly value: number | null;
  readonly bits: number;
  readonly halved: boolean;
  readonly sentence: string;
}

/** Two sentences that say alike, as written. */
export interface ClausePair {
  readonly a: string;
  readonly b: string;
  readonly likeness: number;
}

/** What people recorded about a pair, kept beside what was computed. */
export interface HumanRelation {
  readonly relation: PairRelation;
  readonly note: string | null;
  /** The class that the evidence gives. */
  readonly computed: PairClass;
  readonly disagrees: boolean;
}

/** A pair of bodies with everything that is known of their likeness. NESTED: `a` contains `b`. SUCCESSOR: `b` followed `a`. Otherwise `a` comes first by id. */
export interface ComparedPair {
  /** The same for the same two bodies in every analysis. */
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly class: PairClass;
  readonly tags: readonly OverlapTag[];
  readonly probability: number;
  readonly bits: number;
  /** Share of the evidence that is recorded, 0 to 1. */
  readonly completeness: number;
  /** Lowest and highest probability that the unknown facts leave open. */
  readonly range: readonly [number, number];
  /** Likelihood x hours at stake x tier; larger is worse. */
  readonly severity: number;
  /** Member hours a year of the smaller body; null where they are not recorded. */
  readonly hoursAtStake: number | null;
  readonly headline: string;
  readonly dimensions: readonly DimensionRow[];
  readonly reasons: readonly OverlapReason[];
  readonly sentences: readonly string[];
  readonly clausePairs: readonly ClausePair[];
  readonly sharedPeople: readonly string[];
  readonly sharedOrganisations: readonly string[];
  readonly human: HumanRelation | null;
}

/** A pair worth showing. */
export interface OverlapFinding extends ComparedPair {
  readonly class: OverlapClass;
}

/** Where what people recorded and what the evidence says differ. */
export interface Disagreement {
  readonly a: string;
  readonly b: string;
  readonly recorded: PairRelation;
  readonly computed: PairClass;
  readonly probability: number;
}

/** Three or more bodies whose work is alike: a set to be looked at together. Pairs are given by the id of the overlap. */
export interface OverlapCluster {
  /** Kept from the analysis before while at least half of the bodies stay. */
  readonly id: string;
  readonly bodies: readonly string[];
  /** Overlaps and duplications within, strongest first. */
  readonly overlaps: readonly string[];
  /** Those without which the cluster would fall in two: each may be a mistake that joins two clusters. */
  readonly bridges: readonly string[];
  /** The least certain overlap within. */
  readonly weakest: string | null;
  /** Overlaps between a body of the cluster and one outside. */
  readonly leadingOut: readonly string[];
  /** Share of the pairs within that are overlaps or duplications. */
  readonly density: number;
  /** Member hours a year of all its bodies; ordinary figures stand in for those not recorded. */
  readonly hours: number;
  /** The same without the largest body; null where any is not recorded. */
  readonly hoursAtStake: number | null;
  readonly severity: number;
  readonly headline: string;
}

/** Three or more bodies at work on one theme for one area, none leading and not all tied together. */
export interface Fragmentation {
  /** The same for the same bodies. */
  readonly id: string;
  readonly theme: string;
  readonly area: string;
  readonly bodies: readonly string[];
  /** The bodies by whether reporting and coordinating links tie them together. */
  readonly groups: readonly (readonly string[])[];
  /** Member hours a year without those of the largest body; null where any is not recorded. */
  readonly hoursAtStake: number | null;
  readonly severity: number;
  readonly headline: string;
  readonly reasons: readonly OverlapReason[];
}

/** All that one analysis found. */
export interface OverlapAnalysis {
  readonly asOf: Day;
  /** The language model; null when words alone were compared. */
  readonly model: string | null;
  readonly engine: string;
  /** Worth showing, strongest first. */
  readonly overlaps: readonly OverlapFinding[];
  readonly disagreements: readonly Disagreement[];
  /** Most at stake first. */
  readonly clusters: readonly OverlapCluster[];
  /** Most at stake first. */
  readonly fragmentations: readonly Fragmentation[];
  /** How many pairs were scored in full. */
  readonly scored: number;
  readonly notices: readonly string[];
  /** Every pair that was scored, strongest first; only where `all` was asked for. */
  readonly pairs?: readonly ComparedPair[];
}

/** Changes when the way of comparing changes, so that results of two ways are never mixed. */
export const ENGINE = 'overlaps-2';
