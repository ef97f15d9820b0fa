import { isComputation } from './computations/index.js';
import type { Condition } from './conditions.js';
import type { GapRule, RuleColumn } from './gap-rule.js';
import { isSubjectType, placesIn } from './sentences.js';

/** What does not fit together in a rule, in words. Empty when all is well. */
export function faultsOfRule(rule: GapRule): string[] {
  return [...faultsOfId(rule), ...faultsOfColumns(rule), ...faultsOfParameters(rule), ...faultsOfTexts(rule)];
}

function faultsOfId(rule: GapRule): string[] {
  const faults = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(rule.id) ? [] : ['the file name is not in kebab-case'];
  if (rule.cypher === '') faults.push('there is no query under the header');
  if (rule.compute !== null && !isComputation(rule.compute))
    faults.push(`there is no computation called ${rule.compute}`);
  return faults;
}

function faultsOfColumns(rule: GapRule): string[] {
  const subjects = rule.columns.filter((column) => column.part === 'subject');
  const faults = subjects.length === 0 ? ['no column under "returns" is marked as the subject'] : [];
  for (const column of rule.columns) {
    if (column.part !== null && !isSubjectType(column.type)) {
      faults.push(`the column ${column.name} cannot be a subject: it is a ${column.type}`);
    }
  }
  return faults;
}

/** The `$names` of the query are exactly the parameters of the header. */
function faultsOfParameters(rule: GapRule): string[] {
  const used = new Set([...rule.cypher.matchAll(/\$([A-Za-z]\w*)/g)].map((match) => match[1]!));
  const declared = rule.parameters.map((parameter) => parameter.name);
  return [
    ...[...used].filter((name) => !declared.includes(name)).map((name) => `$${name} is not under "parameters"`),
    ...declared
      .filter((name) => !used.has(name) && rule.compute === null)
      .map((name) => `the parameter ${name} is not used`),
  ];
}

function faultsOfTexts(rule: GapRule): string[] {
  const plain = [...rule.finding, ...rule.detail, ...rule.remedy, ...rule.severities.map((s) => ({ ...s, text: '' }))];
  const faults = plain.flatMap((wording) => unknown(wording, rule.columns.map(nameOfColumn)));
  for (const line of rule.evidence) faults.push(...unknown(line, namesFor(line.each, rule.columns)));
  for (const [key, wordings] of Object.entries({ finding: rule.finding, remedy: rule.remedy })) {
    if (!wordings.some((wording) => wording.when === null)) faults.push(`"${key}" is missing`);
  }
  const set = placesIn(`${rule.findings} ${rule.details ?? ''}`).filter((name) => name !== 'count' && name !== 'scope');
  faults.push(...set.map((name) => `{${name}} cannot stand in "findings" or "details": only {count} and {scope} can`));
  return faults;
}

function unknown(wording: { when: Condition | null; text: string }, names: readonly string[]): string[] {
  const asked = [...placesIn(wording.text), ...(wording.when ?? []).map((term) => term.column)];
  return asked.filter((name) => !names.includes(name)).map((name) => `"${name}" is not under "returns"`);
}

function namesFor(each: string | null, columns: readonly RuleColumn[]): string[] {
  const names = columns.map(nameOfColumn);
  if (each === null) return names;
  return [...names, ...itemColumns(each, columns).map(nameOfColumn)];
}

/** The columns of one item of a list of rows: `actions.due` is `due` of one of the `actions`. */
export function itemColumns(list: string, columns: readonly RuleColumn[]): RuleColumn[] {
  return columns
    .filter((column) => column.name.startsWith(`${list}.`))
    .map((column) => ({ ...column, name: column.name.slice(list.length + 1) }));
}

function nameOfColumn(column: RuleColumn): string {
  return column.name;
}
