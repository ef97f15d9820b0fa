import { liveWindow, type Day, type Structure } from '@remit/structure';
import type { ChangedRow } from '../changes.js';

/** Something that must be so in the live structure once a decision is carried out. */
export interface PostCondition {
  readonly table: ChangedRow['table'];
  readonly id: string;
  /** Null: the row is not there or no longer counts. Else: these fields say this. */
  readonly wanted: Readonly<Record<string, unknown>> | null;
  readonly sentence: string;
}

/** Whether a condition holds, and what is so instead. */
export interface CheckedCondition {
  readonly condition: PostCondition;
  readonly holds: boolean;
}

type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

/** The conditions that follow from the changes that were decided: one for each row that differs. */
export function postConditions(changes: readonly ChangedRow[]): PostCondition[] {
  return changes.map(({ table, id, before, after }) => {
    const [old, next] = [before as Row | null, after as Row | null];
    const name = textOf(next ?? old!);
    if (next === null) return { table, id, wanted: null, sentence: `“${name}” is no longer there.` };
    const fields = Object.keys(next).filter((key) => JSON.stringify(next[key]) !== JSON.stringify(old?.[key]));
    // A new row says when it will end; nothing has to have ended for it to be there.
    const asked = old === null ? fields.filter((key) => key !== 'validTo') : fields;
    const wanted = Object.fromEntries(asked.map((key) => [key, next[key]]));
    const sentence =
      'validTo' in wanted && old !== null
        ? `“${name}” has ended.`
        : old === null
          ? `“${name}” is there.`
          : `“${name}” says what was decided: ${fields.join(', ')}.`;
    return { table, id, wanted, sentence };
  });
}

/** Asks a structure whether each condition holds on a day. An ended row holds whichever day it ended on. */
export function checkConditions(
  structure: Structure,
  conditions: readonly PostCondition[],
  asOf: Day,
): CheckedCondition[] {
  return conditions.map((condition) => {
    const row = (structure[condition.table] as unknown as readonly Row[]).find(({ id }) => id === condition.id) ?? null;
    if (condition.wanted === null) return { condition, holds: row === null || ended(row, asOf) };
    const { validTo } = condition.wanted;
    const rest = Object.entries(condition.wanted).filter(([key]) => key !== 'validTo' && key !== 'validFrom');
    const says = row !== null && rest.every(([key, value]) => JSON.stringify(row[key]) === JSON.stringify(value));
    return { condition, holds: says && (validTo === undefined || validTo === null || ended(row, asOf)) };
  });
}

function ended(row: Row, asOf: Day): boolean {
  if (!('validTo' in row)) return false;
  return liveWindow((row['validFrom'] ?? null) as string | null, row['validTo'] as string | null).liveTo <= asOf;
}

function textOf(row: Row): string {
  return typeof row['name'] === 'string' ? row['name'] : typeof row['title'] === 'string' ? row['title'] : row.id;
}
