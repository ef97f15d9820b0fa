import { useEffect, useState } from 'react';
import { asFault, type RequestFault } from '../graphql/fault.js';
import { request } from '../graphql/request.js';
import { NEAREST, type Nearest } from './new-body-queries.js';

const WAIT_MS = 300;

/** What somebody thinks of setting up. */
export interface Draft {
  name: string;
  remit: string;
  theme: string;
  area: string;
}

/** An answer, or why there is none, for the draft as it stood when it was asked. */
export interface Found {
  nearest?: Nearest;
  fault?: RequestFault;
}

/** True when there is something to go by. */
export function saysSomething({ name, remit, theme }: Draft): boolean {
  return name.trim().length > 2 || remit.trim().length > 2 || theme !== '';
}

/** Bodies nearest to what has been typed so far; an older answer never overtakes a newer one. */
export function useNearest(draft: Draft): Found | undefined {
  const [found, setFound] = useState<Found>();
  const key = JSON.stringify(draft);
  const enough = saysSomething(draft);
  useEffect(() => {
    if (!enough) return;
    const stopped = new AbortController();
    const { name, remit, theme, area } = draft;
    const input = { name, remit, themes: theme ? [theme] : [], areas: area ? [area] : [] };
    const timer = setTimeout(() => {
      request(NEAREST, { input }, stopped.signal).then(
        ({ nearestBodies }) => setFound({ nearest: nearestBodies }),
        (thrown: unknown) => {
          if (!stopped.signal.aborted) setFound({ fault: asFault(thrown) });
        },
      );
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      stopped.abort();
    };
  }, [key, enough]);
  return enough ? found : undefined;
}
