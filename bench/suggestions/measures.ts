/** A pair that a method might suggest: how strongly it does, and whether it was hidden. */
export interface Ranked {
  readonly score: number;
  readonly hidden: boolean;
}

/** How good a ranking is. */
export interface Quality {
  readonly averagePrecision: number;
  /** The chance that a hidden pair stands above another; ties count half. */
  readonly auc: number;
  /** Shares of the hidden pairs among the first G and 10 G, G being how many were hidden. */
  readonly recallAtG: number;
  readonly recallAt10G: number;
}

/** Counts the quality of a ranking. Pairs of equal score share their places evenly, so that no order is lucky. */
export function qualityOf(pairs: readonly Ranked[]): Quality {
  const wanted = pairs.filter(({ hidden }) => hidden).length;
  const groups = new Map<number, { all: number; hidden: number }>();
  for (const { score, hidden } of pairs) {
    const group = groups.get(score) ?? { all: 0, hidden: 0 };
    groups.set(score, { all: group.all + 1, hidden: group.hidden + (hidden ? 1 : 0) });
  }
  let [above, found, precision, wins] = [0, 0, 0, 0];
  const recall = [0, 0];
  const places = [wanted, 10 * wanted];
  for (const [, group] of [...groups].sort(([a], [b]) => b - a)) {
    const others = pairs.length - wanted - (above - found) - (group.all - group.hidden);
    wins += group.hidden * (others + (group.all - group.hidden) / 2);
    precision += precisionWithin(above, found, group);
    for (const [at, limit] of places.entries()) {
      const taken = Math.max(0, Math.min(group.all, limit - above));
      recall[at] = recall[at]! + (group.hidden * taken) / group.all;
    }
    above += group.all;
    found += group.hidden;
  }
  const share = (value: number) => (wanted === 0 ? 0 : value / wanted);
  const negatives = pairs.length - wanted;
  return {
    averagePrecision: share(precision),
    auc: wanted === 0 || negatives === 0 ? 0 : wins / (wanted * negatives),
    recallAtG: share(recall[0]!),
    recallAt10G: share(recall[1]!),
  };
}

/** The sum of the precisions at the hidden pairs of a group of equals, these spread evenly over it. */
function precisionWithin(above: number, found: number, { all, hidden }: { all: number; hidden: number }): number {
  let total = 0;
  for (let k = 1; k <= hidden; k += 1) total += (found + k) / (above + (k * (all + 1)) / (hidden + 1));
  return total;
}
