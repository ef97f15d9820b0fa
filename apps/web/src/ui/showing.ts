import { useEffect, useSyncExternalStore } from 'react';

/** How many bodies a page shows of how many, and the address without its filters. */
export interface Showing {
  shown: number;
  total: number;
  clear: string | undefined;
}

let current: Showing | null = null;
const listeners = new Set<() => void>();

function tell(showing: Showing | null): void {
  current = showing;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** For the bar at the top: what the page below shows, if it filters. */
export function useShowing(): Showing | null {
  return useSyncExternalStore(subscribe, () => current);
}

/** For a page that filters: tells the bar at the top, until the page closes. */
export function useTellShowing(shown: number | undefined, total: number | undefined, clear: string | undefined): void {
  useEffect(() => {
    tell(shown === undefined || total === undefined ? null : { shown, total, clear });
    return () => tell(null);
  }, [shown, total, clear]);
}
