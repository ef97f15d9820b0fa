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
export {
  effectOfSettings,
  faultsOfSettings,
  readSetting,
  settingEffects,
  settingText,
  usableSettings,
} from './settings.js';
export type { Effect, SettingEffect } from './settings.js';
export { bareCypher } from './bare-cypher.js';
export { OWN_RULE_LIMIT } from './weights.js';
export { checkOwnRule, loadOwnRules, ownRulesFolder, withOwnRules } from './own-rules.js';
export type { CheckedRule, RuleExplainer } from './own-rules.js';
export { liveView } from './views/live-view.js';
export type { LiveView } from './views/live-view.js';
export { TOP_MIN, topsOf } from './views/tops.js';
export type { LinkFix } from './views/link-fix.js';
export { reached, smallestFixes, unreached, waysUp } from './views/line-of-sight.js';
export type { SmallestFix } from './views/line-of-sight.js';
export { lineOf, linesToTop, reliesOn } from './views/hops.js';
export type { Hop } from './views/hops.js';
export { CARRIERS, coverageColumns, priorityCoverage } from './views/coverage.js';
export type { Carries, Coverage, CoverageRow } from './views/coverage.js';
export { bridges, networkMeasures, separateParts } from './views/network.js';
export type { NetworkMeasure } from './views/network-measure.js';
export { withoutBody, withoutPerson } from './views/break-test.js';
export type { BreakTest } from './views/break-test.js';
export { LOAD_BY, bodyLoads, loadBy } from './views/load.js';
export type { BodyLoad, LoadAssumptions, LoadBy, LoadChange, LoadRow, LoadTerms, Range } from './views/load.js';
export { partnerViews } from './views/partner-view.js';
export type { PartnerView } from './views/partner-view.js';
export { isSeatOf, partnerOf } from './views/partner-name.js';
export type { PartnerKind, PartnerName } from './views/partner-name.js';
export { agendaOf, CLEAR_DAYS, clearWorkingDays } from './views/agenda.js';
export type { Agenda, AgendaFigures, AgendaQuarter } from './views/agenda.js';
export { linkSuggester, strongest, suggestLinks } from './views/link-suggestions.js';
export type { Likeness, LinkSuggestion } from './views/link-suggestions.js';
export { seatSuggester, strongestSeats, suggestSeats } from './views/seat-suggestions.js';
export type { SeatSuggestion } from './views/seat-suggestions.js';
