import { holds } from './conditions.js';
import type { Gap, GapEvidence, GapNames, GapSubject } from './gap.js';
import type { GapRule, RuleColumn, Severity, Wording } from './gap-rule.js';
import { itemColumns } from './rule-faults.js';
import { fill, isSubjectType } from './sentences.js';
import type { NameOf, Row } from './sentences.js';
import { BODY_TIER, SEVERITY_WEIGHT, SUBJECT_TIER, TOP_TIER } from './weights.js';

/** What wording a finding needs to know of the structure. */
export interface Wordbook {
  readonly names: GapNames;
  readonly tops: readonly string[];
}

/** Turns one row of a rule's query into a finding in plain words. */
export function wordGap(rule: GapRule, row: Row, book: Wordbook): Gap {
  const nameOf: NameOf = (type, id) => book.names.name(type, id) ?? id;
  const words = (wordings: readonly Wording[]) => fill(choose(wordings, row), row, rule.columns, nameOf);
  const subjects = subjectsOf(rule, row, 'subject', nameOf);
  const severity = severityOf(rule, row);
  return {
    id: [rule.id, ...subjects.map((subject) => subject.id).sort()].join('~'),
    rule: rule.id,
    severity,
    subjects: withoutRepeats([...subjects, ...subjectsOf(rule, row, 'concerns', nameOf)]),
    title: words(rule.finding),
    detail: words(rule.detail) || rule.why,
    evidence: evidenceOf(rule, row, nameOf),
    remedy: words(rule.remedy),
    mayBeRight: rule.mayBeRight,
    weight: SEVERITY_WEIGHT[severity] * (subjects[0] ? tierOf(subjects[0], book) : 0),
    collapsed: false,
    covers: [],
  };
}

/** The severity that the row deserves. */
export function severityOf(rule: GapRule, row: Row): Severity {
  return rule.severities.find((grade) => grade.when === null || holds(grade.when, row))?.severity ?? rule.severity;
}

function choose(wordings: readonly Wording[], row: Row): string {
  return wordings.find((wording) => wording.when === null || holds(wording.when, row))?.text ?? '';
}

function subjectsOf(rule: GapRule, row: Row, part: RuleColumn['part'], nameOf: NameOf): GapSubject[] {
  return rule.columns
    .filter((column) => column.part === part)
    .flatMap((column) => [row[column.name]].flat().flatMap((id) => subjectOf(column, id, nameOf) ?? []));
}

function subjectOf(column: RuleColumn, id: unknown, nameOf: NameOf): GapSubject | null {
  if (typeof id !== 'string' || !isSubjectType(column.type)) return null;
  return { type: column.type, id, name: nameOf(column.type, id) };
}

function withoutRepeats(subjects: readonly GapSubject[]): GapSubject[] {
  return [...new Map(subjects.map((subject) => [`${subject.type} ${subject.id}`, subject])).values()];
}

function tierOf(subject: GapSubject, book: Wordbook): number {
  if (subject.type !== 'Body') return SUBJECT_TIER[subject.type];
  if (book.tops.includes(subject.id)) return TOP_TIER;
  return BODY_TIER[book.names.kind(subject.id) ?? 'GROUP'];
}

function evidenceOf(rule: GapRule, row: Row, nameOf: NameOf): GapEvidence[] {
  return rule.evidence.flatMap((line) => {
    if (line.each === null) {
      return line.when && !holds(line.when, row) ? [] : [{ text: fill(line.text, row, rule.columns, nameOf) }];
    }
    const columns = [...itemColumns(line.each, rule.columns), ...rule.columns];
    return itemsOf(row, line.each)
      .filter((item) => line.when === null || holds(line.when, item))
      .map((item) => {
        const text = fill(line.text, item, columns, nameOf);
        const subject = itemSubject(line.each!, rule.columns, item, nameOf);
        return subject ? { text, subject } : { text };
      });
  });
}

/** Each item laid over its row: a plain item takes the place of the list. */
function itemsOf(row: Row, list: string): Row[] {
  const items = row[list];
  if (!Array.isArray(items)) return [];
  return items.map((item: unknown) =>
    typeof item === 'object' && item !== null ? { ...row, ...item } : { ...row, [list]: item },
  );
}

function itemSubject(list: string, columns: readonly RuleColumn[], item: Row, nameOf: NameOf): GapSubject | null {
  const own = itemColumns(list, columns).filter((column) => isSubjectType(column.type));
  const candidates = own.length > 0 ? own : columns.filter((column) => column.name === list);
  return (
    candidates.map((column) => subjectOf(column, item[column.name], nameOf)).find((found) => found !== null) ?? null
  );
}
