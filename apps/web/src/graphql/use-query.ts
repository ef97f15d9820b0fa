import { useEffect, useRef, useSyncExternalStore } from 'react';
import { ask, generation, keyOf, known, listen, refreshAll, type Asked } from './answers.js';
import type { TypedDocumentString } from './generated/graphql.js';

/** An answer for a screen; `retry` asks again for all that is on screen, since what one question met the others met too. While new variables are asked for, the last answer stays and `stale` is true. */
export interface Query<R> extends Asked<R> {
  stale: boolean;
  retry: () => void;
}

/** Asks a typed question when the screen opens and whenever the variables or the structure change. Null asks nothing. */
export function useQuery<R, V>(document: TypedDocumentString<R, V>, variables: V | null): Query<R> {
  const key = variables === null ? '' : keyOf(document, variables);
  const asked = useSyncExternalStore(listen, () => known<R>(key));
  const epoch = useSyncExternalStore(listen, generation);
  const last = useRef<R | undefined>(undefined);

  useEffect(() => {
    if (variables !== null) ask(document, variables);
    // The key stands for document and variables.
  }, [key, epoch]);
  useEffect(() => {
    if (asked.data !== undefined) last.current = asked.data;
  }, [asked.data]);

  const data = asked.data ?? (asked.asking && variables !== null ? last.current : undefined);
  return {
    data,
    fault: asked.fault,
    asking: asked.asking,
    stale: asked.data === undefined && data !== undefined,
    retry: refreshAll,
  };
}

/** The same answer, but only if it is for what is asked now: a page of one thing must not show another's facts meanwhile. */
export function settled<R>(query: Query<R>): Query<R> {
  return query.stale ? { ...query, data: undefined } : query;
}
