import { useEffect, useState } from 'react';
import type { BodySearchQuery } from '../graphql/generated/graphql.js';
import { request } from '../graphql/request.js';
import { BODY_SEARCH } from './compare-queries.js';

const WAIT_MS = 150;
const MOST = 8;

type Hit = BodySearchQuery['search'][number];

/** What was found for the words typed; `failed` when the search could not be asked. */
export interface FoundBodies {
  for: string;
  bodies: readonly Hit[];
  failed: boolean;
}

/** Bodies for the words typed so far; an older answer never overtakes a newer one. */
export function useBodySearch(words: string): FoundBodies | undefined {
  const [found, setFound] = useState<FoundBodies>();
  const text = words.trim();
  useEffect(() => {
    if (text === '') return;
    const stopped = new AbortController();
    const timer = setTimeout(() => {
      request(BODY_SEARCH, { text }, stopped.signal).then(
        ({ search }) => {
          const bodies = search.filter(({ kind }) => kind === 'BODY').slice(0, MOST);
          setFound({ for: text, bodies, failed: false });
        },
        () => {
          if (!stopped.signal.aborted) setFound({ for: text, bodies: [], failed: true });
        },
      );
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      stopped.abort();
    };
  }, [text]);
  return text === '' ? undefined : found;
}
