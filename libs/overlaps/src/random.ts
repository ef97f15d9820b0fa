/** A repeatable stream of numbers in [0, 1): the same seed gives the same stream on every computer. */
export function repeatable(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** `count` of the numbers below `size`, ascending, spread by chance but repeatably; all of them when there are no more. */
export function sampleOf(size: number, count: number, seed: number): Int32Array {
  const all = Int32Array.from({ length: size }, (_, index) => index);
  if (size <= count) return all;
  const random = repeatable(seed);
  for (let i = 0; i < count; i += 1) {
    const j = i + Math.floor(random() * (size - i));
    const kept = all[i]!;
    all[i] = all[j]!;
    all[j] = kept;
  }
  return all.slice(0, count).sort();
}
