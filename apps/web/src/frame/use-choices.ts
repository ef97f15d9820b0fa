import { useEffect, useState } from 'react';
import { request } from '../graphql/request.js';
import { SEARCH } from './frame-query.js';
import { choicesFor } from './search-choices.js';
import type { Choice } from './search-option.js';

const WAIT_MS = 120;

/** What was found for a text; `failed` when the search could not be asked. */
export interface Choices {
  for: string;
  list: readonly Choice[];
  failed: boolean;
}

/** What is found for the words typed so far; an older answer never overtakes a newer one. */
export function useChoices(text: string, here: string): Choices | undefined {
  const [choices, setChoices] = useState<Choices>();
  useEffect(() => {
    if (text === '') return;
    const stopped = new AbortController();
    const timer = setTimeout(() => {
      request(SEARCH, { text }, stopped.signal).then(
        (data) => setChoices({ for: text, list: choicesFor(data.search, text, here), failed: false }),
        () => {
          if (!stopped.signal.aborted) setChoices({ for: text, list: [], failed: true });
        },
      );
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      stopped.abort();
    };
  }, [text, here]);
  return text === '' ? undefined : choices;
}
