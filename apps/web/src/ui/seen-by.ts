import { useEffect, useSyncExternalStore } from 'react';
import type { PartnerInput } from '../graphql/generated/graphql.js';
import { useListChoice } from './list-address.js';

let current: string | null = null;
const listeners = new Set<() => void>();

function tell(name: string | null): void {
  current = name;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** For the bar at the top: whose eyes the page below is seen with; null for everyone's. */
export function useSeenByName(): string | null {
  return useSyncExternalStore(subscribe, () => current);
}

/** For a page whose figures depend on it: tells the bar at the top, until the page closes. */
export function useTellSeenBy(name: string | null): void {
  useEffect(() => {
    tell(name);
    return () => tell(null);
  }, [name]);
}

/** Reads `sector:health` or `organisation:wcc`; null for everyone and for what is neither. */
export function readSeenBy(text: string | undefined): PartnerInput | null {
  const [kind, ...rest] = (text ?? '').split(':');
  const slug = rest.join(':');
  if (slug === '') return null;
  if (kind === 'sector') return { kind: 'SECTOR', slug: slug.toUpperCase().replaceAll('-', '_') };
  return kind === 'organisation' ? { kind: 'ORGANISATION', slug } : null;
}

/** Writes a partner as the address keeps it. */
export function writeSeenBy({ kind, slug }: PartnerInput): string {
  return kind === 'SECTOR' ? `sector:${slug.toLowerCase().replaceAll('_', '-')}` : `organisation:${slug}`;
}

/** Whose eyes the page is seen with, kept in its address as `as=`. */
export function useSeenBy(): [PartnerInput | null, (next: string) => void] {
  const [as, setAs] = useListChoice('as');
  return [readSeenBy(as[0]), (next) => setAs(next === '' ? [] : [next])];
}
