import { shortHash, slug } from './slug.js';
import type { Table } from './structure.js';

/** `~` cannot stand in an id, so parts can never run into each other. */
export const BETWEEN_PARTS = '~';

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
 * The id of a seat, link, meeting or known pair, made from what it says, so that the same row keeps its id wherever it stands.
 * Null for tables whose rows have an id of their own.
 */
export function madeId(table: Table, row: object): string | null {
  const parts = PARTS[table];
  if (!parts) return null;
  return parts(row as Record<string, unknown>)
    .map((part) => part ?? '')
    .join(BETWEEN_PARTS);
}

/** Free text as part of an id: readable, and different for different texts. */
function inId(text: string): string {
  return `${slug(text).slice(0, 40)}.${shortHash(text)}`;
}
