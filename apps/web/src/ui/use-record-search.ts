import { useEffect, useState } from 'react';
import { graphql } from '../graphql/generated/gql.js';
import type { RecordSearchQuery, SearchKind } from '../graphql/generated/graphql.js';
import { request } from '../graphql/request.js';

const RECORD_SEARCH = graphql(`
  query RecordSearch($text: String!) {
    search(text: $text, first: 20) {
      kind
      slug
      what
      name {
        text
        marked
      }
    }
  }
`);

const WAIT_MS = 150;
const MOST = 8;

type Hit = RecordSearchQuery['search'][number];

/** What was found for the words typed; `failed` when the search could not be asked. */
export interface FoundRecords {
  for: string;
  records: readonly Hit[];
  failed: boolean;
}

/** Bodies, people or organisations for the words typed so far; an older answer never overtakes a newer one. */
export function useRecordSearch(words: string, sought: SearchKind): FoundRecords | undefined {
  const [found, setFound] = useState<FoundRecords>();
  const text = words.trim();
  useEffect(() => {
    if (text === '') return;
    const stopped = new AbortController();
    const timer = setTimeout(() => {
      request(RECORD_SEARCH, { text }, stopped.signal).then(
        ({ search }) => {
          const records = search.filter(({ kind }) => kind === sought).slice(0, MOST);
          setFound({ for: text, records, failed: false });
        },
        () => {
          if (!stopped.signal.aborted) setFound({ for: text, records: [], failed: true });
        },
      );
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      stopped.abort();
    };
  }, [text, sought]);
  return text === '' ? undefined : found;
}
