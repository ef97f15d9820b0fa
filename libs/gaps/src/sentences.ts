import type { RuleColumn, SubjectType } from './gap-rule.js';
import { SUBJECT_TYPES } from './gap-rule.js';
import { dayInWords, listInWords, numberInWords, sectorInWords, wordInWords } from './words.js';

/** A row of a rule's query, as plain values. */
export type Row = Readonly<Record<string, unknown>>;

/** Looks up what people call the thing with this id. */
export type NameOf = (type: SubjectType, id: string) => string;

const PLACE = /\{([A-Za-z][A-Za-z0-9]*)(?:([|:])([^|}]*)\|([^|}]*))?\}/g;

/** The columns that a sentence asks for. */
export function placesIn(text: string): string[] {
  return [...text.matchAll(PLACE)].map((match) => match[1]!);
}

/**
 * Fills a sentence from a row. `{lsps}` names what the column holds; `{seats|seat|seats}` counts it and picks the word;
 * `{seats:is|are}` picks the word alone. Starts with a capital letter.
 */
export function fill(text: string, row: Row, columns: readonly RuleColumn[], nameOf: NameOf): string {
  const filled = text.replace(PLACE, (_all, name: string, mark?: string, one?: string, many?: string) => {
    const value = row[name];
    if (one === undefined || many === undefined)
      return inWords(
        value,
        columns.find((column) => column.name === name),
        nameOf,
      );
    const count = Array.isArray(value) ? value.length : Number(value ?? 0);
    const word = count === 1 ? one : many;
    return mark === '|' ? `${numberInWords(count)} ${word}` : word;
  });
  return filled.charAt(0).toLocaleUpperCase('en-GB') + filled.slice(1);
}

/** True when values of this type are ids of things with a name. */
export function isSubjectType(type: string): type is SubjectType {
  return (SUBJECT_TYPES as readonly string[]).includes(type);
}

function inWords(value: unknown, column: RuleColumn | undefined, nameOf: NameOf): string {
  if (value === null || value === undefined) return 'not recorded';
  if (Array.isArray(value)) return listInWords(value.map((item) => inWords(item, column, nameOf)));
  const type = column?.type ?? 'text';
  if (isSubjectType(type) && typeof value === 'string') return nameOf(type, value);
  if (typeof value === 'number') return amountInWords(value, type);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (type === 'day') return dayInWords(text);
  if (type === 'sector') return sectorInWords(text);
  return type === 'word' ? wordInWords(text) : text;
}

function amountInWords(value: number, type: string): string {
  if (type === 'share') return `${Math.round(value * 100)}%`;
  if (type === 'pounds') return `£${Math.round(value).toLocaleString('en-GB')}`;
  return numberInWords(value);
}
