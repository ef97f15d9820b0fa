import type { Condition } from './conditions.js';

/** How much a finding matters. LOW ones are information. */
export const SEVERITIES = ['HIGH', 'MEDIUM', 'LOW'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The chapters in which people read the rules. */
export const RULE_THEMES = ['missing links', 'governance', 'representation', 'follow-up', 'load'] as const;
export type RuleTheme = (typeof RULE_THEMES)[number];

/** What a finding can speak of. */
export const SUBJECT_TYPES = ['Body', 'Person', 'Organisation', 'Priority', 'Theme', 'Area', 'Action'] as const;
export type SubjectType = (typeof SUBJECT_TYPES)[number];

/** How a returned value is put into words. */
export const VALUE_TYPES = ['number', 'share', 'pounds', 'day', 'text', 'yes or no', 'sector', 'word', 'rows'] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

/** A threshold or a given of a rule; the default can be changed by a person. */
export interface RuleParameter {
  readonly name: string;
  /** `day`, `number`, `share`, `pattern`, `list` … in words. */
  readonly type: string;
  /** Undefined for what every run supplies: the day (`asOf`) and the top bodies (`tops`). */
  readonly standard: unknown;
  readonly meaning: string;
}

/** A column of the rows that a rule returns. */
export interface RuleColumn {
  readonly name: string;
  readonly type: SubjectType | ValueType;
  readonly isList: boolean;
  /** `subject`: the finding is about it and its id is made of it. `concerns`: the finding is also shown with it. */
  readonly part: 'subject' | 'concerns' | null;
  readonly meaning: string;
}

/** A text of the header that may depend on the row; the first that fits is taken. */
export interface Wording {
  readonly when: Condition | null;
  readonly text: string;
}

/** An evidence line: one, or one for each item of a list in the row. */
export interface EvidenceWording extends Wording {
  readonly each: string | null;
}

/** How much must be recorded before a rule may judge. */
export interface Gate {
  readonly column: string;
  readonly atLeast: number;
}

/** One question that Remit asks of the structure: what a file in `cypher/gaps` says about itself, and its query. */
export interface GapRule {
  /** The file's name without its ending. */
  readonly id: string;
  /** Short reference used in papers, such as ML1. */
  readonly code: string;
  readonly title: string;
  readonly theme: RuleTheme;
  readonly why: string;
  readonly severity: Severity;
  readonly severities: readonly { readonly when: Condition | null; readonly severity: Severity }[];
  /** What is checked one by one: a column of the recorded figures; null where the rule speaks of the whole. */
  readonly scope: string | null;
  readonly gates: readonly Gate[];
  /** Rows that always make one finding with a list inside; a condition of `null` takes every row. */
  readonly together: readonly (Condition | null)[];
  readonly parameters: readonly RuleParameter[];
  readonly columns: readonly RuleColumn[];
  /** Rules whose finding on the same subject says less than this one's. */
  readonly swallows: readonly string[];
  /** A function that turns the query's rows into the rule's rows where a pattern is not enough. */
  readonly compute: string | null;
  readonly finding: readonly Wording[];
  /** Title and detail of the one finding that stands for many. */
  readonly findings: string;
  readonly details: string | null;
  readonly detail: readonly Wording[];
  readonly evidence: readonly EvidenceWording[];
  readonly remedy: readonly Wording[];
  readonly mayBeRight: string;
  readonly cypher: string;
  /** True for a rule that the users of this Remit added. */
  readonly own: boolean;
}
