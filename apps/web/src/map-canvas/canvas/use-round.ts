import { useCallback, useEffect, useRef, useState } from 'react';
import type { Pane } from '../model.js';
import type { Round } from './use-layout.js';

/** When the map chooses anew how much is open: at the start, while nobody has touched it, on fit and on tidying up. */
export interface Rounds {
  readonly round: Round | null;
  readonly fit: () => void;
  readonly tidy: () => void;
  /** From now on a change of the window's size moves nothing. */
  readonly touch: () => void;
}

/** Begins rounds. Until the reader does something, a window that changes its size is met by choosing again. */
export function useRound(pane: Pane | null): Rounds {
  const [round, setRound] = useState<Round | null>(null);
  const touched = useRef(false);
  const latest = useRef(pane);
  const begin = useCallback((repack: boolean) => {
    const now = latest.current;
    if (now) setRound((last) => ({ number: (last?.number ?? 0) + 1, repack, pane: now }));
  }, []);
  useEffect(() => {
    latest.current = pane;
    if (pane && !touched.current) begin(false);
  }, [pane, begin]);
  return {
    round,
    fit: useCallback(() => begin(false), [begin]),
    tidy: useCallback(() => begin(true), [begin]),
    touch: useCallback(() => {
      touched.current = true;
    }, []),
  };
}
