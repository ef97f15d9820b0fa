/**
 * Makes bits fall from each level to the next, as less likeness can never be better evidence: neighbours in the wrong order
 * are given their common mean, weighed by how often each is seen.
 */
export function falling(bits: ArrayLike<number>, shares: ArrayLike<number>): Float64Array {
  const pools: { bits: number; share: number; levels: number }[] = [];
  for (let level = 0; level < bits.length; level += 1) {
    pools.push({ bits: bits[level]!, share: shares[level]!, levels: 1 });
    while (pools.length > 1 && pools[pools.length - 1]!.bits > pools[pools.length - 2]!.bits) {
      const low = pools.pop()!;
      const high = pools.pop()!;
      const share = low.share + high.share;
      const mean = share > 0 ? (low.bits * low.share + high.bits * high.share) / share : (low.bits + high.bits) / 2;
      pools.push({ bits: mean, share, levels: low.levels + high.levels });
    }
  }
  return Float64Array.from(pools.flatMap((pool) => new Array<number>(pool.levels).fill(pool.bits)));
}
