import { WORKBOOK_TABLE, type Table } from '@remit/structure';
import type { ReadRow } from './read-rows.js';
import type { ReadingLog } from './reading-log.js';
import { shortHash, slug } from './slug.js';

/** `~` cannot stand in an id, so parts can never run into each other. */
const BETWEEN = '~';

/** What the id of a row is made from, for the tables whose rows have no id of their own. */
const PARTS: Partial<Record<Table, (values: Record<string, unknown>) => readonly (string | null)[]>> = {
  memberships: ({ body, person, organisation, role, roleText, validFrom }) => [
    body as string,
    person as string | null,
    organisation as string | null,
    roleText === null ? (role as string) : inId(roleText as string),
    validFrom as string | null,
  ],
  links: ({ from, to, type, validFrom }) => [from as string, to as string, type as string, validFrom as string | null],
  meetings: ({ body, date, title }) => [body as string, date as string, title === null ? null : inId(title as string)],
  knownPairs: ({ a, b, relation }) => [a as string, b as string, relation as string],
};

/**
 * The id that reading a workbook gives to a seat, link, meeting or known pair, made from what it says. Null for tables whose rows
 * have an id of their own.
 */
export function madeId(table: Table, row: object): string | null {
  const parts = PARTS[table];
  return parts ? joined(parts(row as Record<string, unknown>)) : null;
}

/**
 * Gives seats, links, meetings and known pairs an id made from what they say, so that the same row keeps its id from one import
 * to the next wherever it stands in the file. Rows that would share an id are numbered in the order of their other cells.
 */
export function makeIds(table: Table, rows: readonly ReadRow[], log: ReadingLog): void {
  const parts = PARTS[table];
  if (!parts) return;
  const groups = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const id = joined(parts(row.values));
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  for (const [id, group] of groups) numberGroup(table, id, group, log);
}

function joined(parts: readonly (string | null)[]): string {
  return parts.map((part) => part ?? '').join(BETWEEN);
}

function numberGroup(table: Table, id: string, group: readonly ReadRow[], log: ReadingLog): void {
  if (group.length === 1) {
    group[0]!.values['id'] = id;
    return;
  }
  const sorted = group
    .map((row) => ({ row, content: content(row) }))
    .sort((a, b) => (a.content < b.content ? -1 : a.content > b.content ? 1 : 0));
  for (const [index, { row, content }] of sorted.entries()) {
    if (index > 0 && content === sorted[index - 1]!.content) {
      log.notice(
        { table: WORKBOOK_TABLE[table], row: row.row },
        'A row says exactly what another row says. Both were kept.',
      );
    }
    row.values['id'] = index === 0 ? id : `${id}${BETWEEN}${index + 1}`;
  }
}

function content({ values }: ReadRow): string {
  return JSON.stringify(
    Object.keys(values)
      .sort()
      .map((key) => values[key]),
  );
}

/** Free text as part of an id: readable, and different for different texts. */
function inId(text: string): string {
  return `${slug(text).slice(0, 40)}.${shortHash(text)}`;
}
