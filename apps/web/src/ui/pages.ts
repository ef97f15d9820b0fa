import { useEffect, useState } from 'react';
import { request } from '../graphql/request.js';
import { asFault, type RequestFault } from '../graphql/fault.js';
import type { TypedDocumentString } from '../graphql/generated/graphql.js';

/** A list that comes in pages. */
export interface Connection<N> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: readonly { node: N }[];
}

/** The rows so far, and how to get the next page. */
export interface Pages<N> {
  rows: readonly N[];
  total: number;
  more: (() => void) | undefined;
  asking: boolean;
  fault: RequestFault | undefined;
}

interface PagesOptions<R, V, N> {
  document: TypedDocumentString<R, V>;
  /** Variables of the page that begins after this cursor. */
  variables: (after: string) => V;
  read: (data: R) => Connection<N> | undefined;
  /** The first page, from the screen's own question. */
  first: Connection<N> | undefined;
}

/** Adds page after page to the first one; starts over when the first page changes. */
export function usePages<R, V, N>({ document, variables, read, first }: PagesOptions<R, V, N>): Pages<N> {
  const [further, setFurther] = useState<Connection<N>[]>([]);
  const [asking, setAsking] = useState(false);
  const [fault, setFault] = useState<RequestFault>();
  useEffect(() => {
    setFurther([]);
    setFault(undefined);
  }, [first]);
  const all = first ? [first, ...further] : [];
  const last = all.at(-1)?.pageInfo;
  const cursor = last?.hasNextPage === true ? last.endCursor : null;
  const more = (after: string) => {
    setAsking(true);
    setFault(undefined);
    request(document, variables(after))
      .then((data) => {
        const page = read(data);
        if (page) setFurther((before) => [...before, page]);
      })
      .catch((thrown: unknown) => setFault(asFault(thrown)))
      .finally(() => setAsking(false));
  };
  return {
    rows: all.flatMap(({ edges }) => edges.map(({ node }) => node)),
    total: first?.totalCount ?? 0,
    more: cursor === null ? undefined : () => more(cursor),
    asking,
    fault,
  };
}
