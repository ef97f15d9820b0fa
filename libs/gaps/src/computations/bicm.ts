/** Chances of a seat that fit how many seats each partner and each body has, and nothing else. */
export interface SeatChances {
  /** The chance that a partner with so many seats sits on a body with so many partners. */
  of(partnerDegree: number, bodyDegree: number): number;
}

const ROUNDS = 2_000;
const CLOSE_ENOUGH = 1e-4;

/**
 * The bipartite configuration model: of all ways to hand out seats in which partners and bodies have as many as they have on
 * average, the most even one. Partners of equal degree are alike in it, so it is solved for degrees and not for each of them.
 */
export function seatChances(partners: readonly number[], bodies: readonly number[]): SeatChances {
  const rows = tally(partners);
  const columns = tally(bodies);
  const x = new Map([...rows.keys()].map((degree) => [degree, degree / Math.sqrt(Math.max(1, sum(partners)))]));
  const y = new Map([...columns.keys()].map((degree) => [degree, degree / Math.sqrt(Math.max(1, sum(bodies)))]));
  for (let round = 0; round < ROUNDS; round += 1) {
    const missed = Math.max(fit(x, y, columns), fit(y, x, rows));
    if (missed < CLOSE_ENOUGH) break;
  }
  return {
    of(partnerDegree, bodyDegree) {
      const odds = (x.get(partnerDegree) ?? 0) * (y.get(bodyDegree) ?? 0);
      return odds / (1 + odds);
    },
  };
}

/** Fits one side to the other; gives by how much the worst degree was missed before. */
function fit(
  own: Map<number, number>,
  other: ReadonlyMap<number, number>,
  counts: ReadonlyMap<number, number>,
): number {
  let missed = 0;
  for (const [degree, value] of own) {
    if (degree === 0) continue;
    let weight = 0;
    for (const [otherDegree, count] of counts) {
      const strength = other.get(otherDegree)!;
      weight += (count * strength) / (1 + value * strength);
    }
    missed = Math.max(missed, Math.abs(value * weight - degree) / degree);
    own.set(degree, weight === 0 ? 0 : degree / weight);
  }
  return missed;
}

function tally(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The chance of at most so many successes in independent trials of these chances: the lower tail of the Poisson binomial. */
export function atMost(most: number, chances: readonly number[]): number {
  const exactly = [1, ...Array.from({ length: most }, () => 0)];
  for (const chance of chances) {
    for (let k = most; k >= 0; k -= 1) exactly[k] = exactly[k]! * (1 - chance) + (k > 0 ? exactly[k - 1]! * chance : 0);
  }
  return Math.min(1, sum(exactly));
}
