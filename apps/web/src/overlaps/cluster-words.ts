import { count, countOf } from '../ui/numbers.js';

/** How many pairs within a set are alike, of how many there are, in words. */
export function closeness({ density, bodies }: { density: number; bodies: readonly unknown[] }): string {
  const possible = (bodies.length * (bodies.length - 1)) / 2;
  const alike = Math.round(density * possible);
  return alike === possible ? `all ${countOf(possible, 'pair')}` : `${count(alike)} of ${countOf(possible, 'pair')}`;
}

/** Things in groups by a name, in the order of the names; things without one come last. */
export function groupedBy<T>(things: readonly T[], nameOf: (thing: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const thing of things) groups.set(nameOf(thing), [...(groups.get(nameOf(thing)) ?? []), thing]);
  return [...groups].sort(([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b, 'en-GB'));
}
