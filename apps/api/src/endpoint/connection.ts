import { badInput } from './bad-input.js';

/** The longest page of any list. */
export const MOST_ITEMS = 100;

/** Which page of a list is asked for. `after` is a cursor of an earlier page. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A page in the words of the database: how many, after leaving out how many. */
export interface Page {
  readonly first: number;
  readonly skip: number;
}

/** A page of a list, as Relay has it. */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** Reads which page is asked for; throws a plain sentence when it cannot be given. */
export function readPage({ first, after }: PageArguments): Page {
  const wanted = first ?? 25;
  if (wanted < 0 || wanted > MOST_ITEMS)
    throw badInput(`"first" must be from 0 to ${MOST_ITEMS}. Ask for the rest with "after".`);
  return { first: wanted, skip: after === undefined || after === null ? 0 : positionOf(after) + 1 };
}

/** The page of a list that is held whole. */
export function pageOf<Node>(list: readonly Node[], page: PageArguments): Connection<Node> {
  const { first, skip } = readPage(page);
  return connection(list.slice(skip, skip + first), list.length, skip);
}

/** A page that was read from the database: its items, the length of the whole list, and how many come before. */
export function connection<Node>(items: readonly Node[], totalCount: number, skip: number): Connection<Node> {
  const edges = items.map((node, index) => ({ cursor: cursorAt(skip + index), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: skip + items.length < totalCount,
      hasPreviousPage: skip > 0 && totalCount > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

function cursorAt(position: number): string {
  return Buffer.from(`at ${position}`).toString('base64url');
}

function positionOf(cursor: string): number {
  const position = /^at (\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1];
  if (position === undefined) throw badInput('"after" must be a cursor of an earlier page of the same list.');
  return Number(position);
}
