/** How closely a set hangs together, in words. */
export function densityWords(density: number): string {
  if (density >= 0.995) return 'every two of them are alike';
  const share = Math.round(density * 100);
  return `${String(share)} of 100 pairs within are alike`;
}

/** Things in groups by a name, in the order of the names; things without one come last. */
export function groupedBy<T>(things: readonly T[], nameOf: (thing: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const thing of things) groups.set(nameOf(thing), [...(groups.get(nameOf(thing)) ?? []), thing]);
  return [...groups].sort(([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b, 'en-GB'));
}
