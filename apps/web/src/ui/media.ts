import { useSyncExternalStore } from 'react';

/** Follows a media query, such as the width from which side columns fit. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}

/** From this width the map and side columns are usable; below it the outline opens first. */
export const WIDE = '(min-width: 56.25em)';
