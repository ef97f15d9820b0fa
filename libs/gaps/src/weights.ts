import type { BodyKind } from '@remit/structure';
import type { Severity, SubjectType } from './gap-rule.js';

/** Starting values of gap-rules.md; what reviewers dismiss may change them, with a decision record. */
export const SEVERITY_WEIGHT: Readonly<Record<Severity, number>> = { HIGH: 1, MEDIUM: 0.5, LOW: 0.2 };

/** How much hangs on the kind of body that a finding is about. */
export const BODY_TIER: Readonly<Record<BodyKind, number>> = {
  BOARD: 0.8,
  BLOCK: 0.8,
  LSP: 0.8,
  FORUM: 0.6,
  GROUP: 0.5,
};
export const TOP_TIER = 1;

/** The same for what is not a body. */
export const SUBJECT_TIER: Readonly<Record<SubjectType, number>> = {
  Priority: 0.9,
  Organisation: 0.6,
  Person: 0.6,
  Theme: 0.6,
  Area: 0.6,
  Body: 0.5,
  Action: 0.5,
};

/** Above this share of what is checked (and this many) findings are one finding with the list inside. */
export const FLOOD_SHARE = 0.25;
export const FLOOD_COUNT = 10;
/** Nobody reads more of one rule one by one: above this those of no high severity are one finding, whatever their share. */
export const FLOOD_MOST = 100;
/** In a flood, findings of one severity stay apart while there are fewer than this. */
export const FLOOD_APART = 5;
/** Above this share the findings of a rule are shown closed, by rule. */
export const COLLAPSE_SHARE = 0.1;
/** So many faults on one body are a story of their own. */
export const SEVERAL = 3;
/** How long a rule of one's own may take, in milliseconds. */
export const OWN_RULE_LIMIT = 10_000;
