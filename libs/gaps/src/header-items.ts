import type { RuleColumn, RuleParameter } from './gap-rule.js';
import { SUBJECT_TYPES, VALUE_TYPES } from './gap-rule.js';
import type { HeaderItem } from './header.js';

/** What every run supplies, so that no default is written for them. */
export const SUPPLIED = ['asOf', 'tops'];

/** Reads `minSectors (number, 5): what it means`; the default is JSON. */
export function readParameter(item: HeaderItem, faults: string[]): RuleParameter {
  const comma = item.note.indexOf(',');
  const type = (comma < 0 ? item.note : item.note.slice(0, comma)).trim();
  const base = { name: item.name, type, meaning: item.text };
  if (item.text === '') faults.push(`the parameter ${item.name} has no meaning written`);
  if (SUPPLIED.includes(item.name)) return { ...base, standard: undefined };
  try {
    return { ...base, standard: JSON.parse(comma < 0 ? '' : item.note.slice(comma + 1)) as unknown };
  } catch {
    faults.push(`the parameter ${item.name} needs a default, such as (number, 5) or (list, ["A"])`);
    return { ...base, standard: null };
  }
}

/** Reads `lsps (Body list, concerns): what it is`. */
export function readColumn(item: HeaderItem, faults: string[]): RuleColumn {
  const [type = '', part = null] = item.note.split(/,\s*/);
  const isList = type.endsWith(' list');
  const single = isList ? type.slice(0, -' list'.length) : type;
  if (![...SUBJECT_TYPES, ...VALUE_TYPES].some((known) => known === single)) {
    faults.push(`the column ${item.name} is of no known type: "${single}"`);
  }
  if (part !== null && part !== 'subject' && part !== 'concerns') {
    faults.push(`the column ${item.name} may be a subject or concern something, not "${part}"`);
  }
  return {
    name: item.name,
    type: single as RuleColumn['type'],
    isList,
    part: part === 'subject' || part === 'concerns' ? part : null,
    meaning: item.text,
  };
}
