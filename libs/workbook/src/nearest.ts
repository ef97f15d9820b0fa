const LONGEST = 60;

/** The word that a person most likely meant, or null when none is near. Case does not count; `share` of the letters may differ. */
export function nearest(written: string, words: Iterable<string>, share = 1 / 3): string | null {
  const target = written.toLowerCase();
  if (target.length === 0 || target.length > LONGEST) return null;
  let best: string | null = null;
  let bestDistance = Math.min(5, Math.floor(target.length * share)) + 1;
  for (const word of words) {
    if (Math.abs(word.length - target.length) >= bestDistance) continue;
    const distance = editDistance(target, word.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = word;
      bestDistance = distance;
    }
    if (bestDistance === 0) break;
  }
  return best;
}

/** How many letters must be added, dropped, changed or swapped with a neighbour; `limit` or more is all the same. */
export function editDistance(a: string, b: string, limit = Infinity): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? beforeLast[j - 2]! + 1 : Infinity;
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, change, swap));
    }
    if (Math.min(...row) >= limit) return limit;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
