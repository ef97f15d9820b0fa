import type { Structure } from '@remit/structure';
import { readWorkbook } from '@remit/workbook';

/** Rows of the workbook's tables as a case writes them: short, with what goes without saying left out. */
export type CaseTables = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
type Rows = Record<string, unknown>[];

/** Where a row names something of another table; what a case only mentions is added with its id for a name. */
const MENTIONS: readonly (readonly [table: string, column: string, to: string])[] = [
  ['organisations', 'area', 'areas'],
  ['organisations', 'parent', 'organisations'],
  ['people', 'organisation', 'organisations'],
  ['areas', 'within', 'areas'],
  ['themes', 'broader', 'themes'],
  ['bodies', 'areas', 'areas'],
  ['bodies', 'themes', 'themes'],
  ['memberships', 'person', 'people'],
  ['memberships', 'organisation', 'organisations'],
  ['actions', 'owner', 'people'],
  ['memberships', 'body', 'bodies'],
  ['links', 'from', 'bodies'],
  ['links', 'to', 'bodies'],
];
const NAMED = ['organisations', 'people', 'areas', 'themes', 'bodies', 'priorities'];

/** Reads the tables of a case as the workbook they stand for. Throws what the workbook's reader says against them. */
export function caseStructure(tables: CaseTables): Structure {
  const rows = new Map<string, Rows>(
    Object.entries(tables).map(([table, list]) => [table, list.map((row) => ({ ...row }))]),
  );
  addMentioned(rows);
  for (const [table, list] of rows) {
    for (const [index, row] of list.entries()) {
      if (NAMED.includes(table)) row['name'] ??= row['id'];
      if (table === 'bodies') row['kind'] ??= 'GROUP';
      if (table === 'actions') row['title'] ??= row['id'] ?? `action ${index + 1}`;
    }
  }
  const filled = [...rows].filter(([, list]) => list.length > 0);
  const files = new Map(filled.map(([table, list]) => [`${table}.csv`, new TextEncoder().encode(toCsv(list))]));
  const { structure, faults } = readWorkbook(files);
  if (structure === null) throw new Error(`The case is no workbook: ${JSON.stringify(faults)}`);
  return structure;
}

function addMentioned(rows: Map<string, Rows>): void {
  for (let round = 0; round < 3; round += 1) {
    for (const [table, column, to] of MENTIONS) {
      for (const id of (rows.get(table) ?? []).flatMap((row) => listOf(row[column]))) {
        const known = [...(rows.get(to) ?? []), ...(column === 'owner' ? (rows.get('organisations') ?? []) : [])];
        if (!known.some((row) => row['id'] === id)) rows.set(to, [...(rows.get(to) ?? []), { id }]);
      }
    }
  }
}

function listOf(value: unknown): string[] {
  if (value === undefined || value === null || value === '') return [];
  if (typeof value === 'string') return value.split(/\s*;\s*/);
  return Array.isArray(value) ? value.map(String) : [JSON.stringify(value)];
}

function toCsv(rows: Rows): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (value: unknown) => `"${cellText(value).replaceAll('"', '""')}"`;
  return [columns.join(','), ...rows.map((row) => columns.map((column) => cell(row[column])).join(','))].join('\n');
}

function cellText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return listOf(value).join(';');
}
