import { useMemo, useSyncExternalStore } from 'react';

/** Where the reader is: the path and the view's own state in the address. */
export interface Place {
  path: string;
  search: string;
}

const MOVED = 'remit:moved';
let arrivedByLink = false;

function subscribe(listener: () => void): () => void {
  addEventListener('popstate', listener);
  addEventListener(MOVED, listener);
  return () => {
    removeEventListener('popstate', listener);
    removeEventListener(MOVED, listener);
  };
}

/** True once after the reader followed a link, so that the new page may take the focus. */
export function takeArrival(): boolean {
  const arrived = arrivedByLink;
  arrivedByLink = false;
  return arrived;
}

/** Goes to an address of Remit. `replace` makes no step in the history; `arrive` lets what opens take the focus, on the same page too. */
export function go(address: string, { replace = false, arrive = false } = {}): void {
  const target = new URL(address, location.href);
  const otherPage = target.pathname !== location.pathname;
  if (target.href !== location.href) history[replace ? 'replaceState' : 'pushState'](null, '', target);
  if (otherPage || arrive) arrivedByLink = true;
  if (otherPage) scrollTo(0, 0);
  dispatchEvent(new Event(MOVED));
}

/** Where the reader is now; the screen follows every move. */
export function usePlace(): Place {
  const href = useSyncExternalStore(subscribe, () => location.pathname + location.search);
  return useMemo(() => {
    const at = href.indexOf('?');
    return at < 0 ? { path: href, search: '' } : { path: href.slice(0, at), search: href.slice(at) };
  }, [href]);
}

/** Matches `/bodies/:slug` against a path; null when it does not fit. */
export function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.replace(/(.)\/$/, '$1').split('/');
  if (wanted.length !== given.length) return null;
  const found: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':') && value !== '') found[part.slice(1)] = safeDecode(value);
    else if (part !== value) return null;
  }
  return found;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
