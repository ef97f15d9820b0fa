export type { Condition } from './conditions.js';
export type {
  CannotAssess,
  Gap,
  GapEvidence,
  GapNames,
  GapReport,
  GapSubject,
  RuleRunner,
  SeveralFaults,
} from './gap.js';
export { RULE_THEMES, SEVERITIES, SUBJECT_TYPES } from './gap-rule.js';
export type { GapRule, Gate, RuleColumn, RuleParameter, RuleTheme, Severity, SubjectType } from './gap-rule.js';
export { askRule, findGaps, parametersOf, whatIsRecorded, whyRuleCannotJudge } from './find-gaps.js';
export type { GapSearch, Question, RuleSettings } from './find-gaps.js';
export { loadRules } from './load-rules.js';
export type { RuleBook } from './load-rules.js';
export { namesOf } from './names.js';
export { RuleFault, readRule } from './read-rule.js';
export type { Recorded, RecordedColumn, RecordedQuery } from './recorded.js';
export { rulesPage } from './rules-page.js';
export type { Judged } from './rules-page.js';
