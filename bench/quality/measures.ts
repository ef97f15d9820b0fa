/** A judged pair: the numbers of its bodies, what was scored, and whether it is one to be found. */
export interface Judged {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly wanted: boolean;
}

/** A figure with the range that chance in the choice of bodies leaves open (95 in 100). */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 200;

/** Mean precision at each wanted pair, from the top of the list. Equal scores count as their mean, whatever the order. */
export function averagePrecision(pairs: readonly Judged[], weight: (pair: Judged) => number = () => 1): number {
  const sorted = [...pairs].sort((x, y) => y.score - x.score);
  let seen = 0;
  let found = 0;
  let sum = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    let tied = 0;
    let wanted = 0;
    for (; to < sorted.length && sorted[to]!.score === sorted[from]!.score; to += 1) {
      tied += weight(sorted[to]!);
      if (sorted[to]!.wanted) wanted += weight(sorted[to]!);
    }
    seen += tied;
    found += wanted;
    if (seen > 0) sum += wanted * (found / seen);
    from = to;
  }
  return found === 0 ? NaN : sum / found;
}

/** Mean over bodies that have a wanted partner of 1 / rank of the first, among that body's judged pairs. */
export function meanReciprocalRank(pairs: readonly Judged[], weightOf: (body: number) => number = () => 1): number {
  const byBody = new Map<number, Judged[]>();
  for (const pair of pairs) for (const body of [pair.a, pair.b]) byBody.set(body, [...(byBody.get(body) ?? []), pair]);
  let sum = 0;
  let total = 0;
  for (const [body, own] of byBody) {
    const best = Math.max(...own.filter((pair) => pair.wanted).map((pair) => pair.score));
    if (best === -Infinity) continue;
    const above = own.filter((pair) => !pair.wanted && pair.score > best).length;
    const level = own.filter((pair) => !pair.wanted && pair.score === best).length;
    sum += weightOf(body) / (1 + above + level / 2);
    total += weightOf(body);
  }
  return total === 0 ? NaN : sum / total;
}

/** Best F1 that any threshold could give: more than a method without a threshold of its own can claim. */
export function bestF1(pairs: readonly Judged[], weight: (pair: Judged) => number = () => 1): number {
  const sorted = [...pairs].sort((x, y) => y.score - x.score);
  const wanted = sorted.reduce((sum, pair) => sum + (pair.wanted ? weight(pair) : 0), 0);
  let best = 0;
  let hits = 0;
  let said = 0;
  sorted.forEach((pair, i) => {
    said += weight(pair);
    if (pair.wanted) hits += weight(pair);
    if (sorted[i + 1]?.score !== pair.score) best = Math.max(best, (2 * hits) / Math.max(1e-9, said + wanted));
  });
  return wanted === 0 ? NaN : best;
}

/** F1 of a yes or no answer. */
export function f1(
  pairs: readonly Judged[],
  said: (pair: Judged) => boolean,
  weight: (pair: Judged) => number = () => 1,
): number {
  const sum = (counts: (pair: Judged) => boolean) =>
    pairs.reduce((total, pair) => total + (counts(pair) ? weight(pair) : 0), 0);
  const wanted = sum((pair) => pair.wanted);
  return wanted === 0 ? NaN : (2 * sum((pair) => pair.wanted && said(pair))) / (sum(said) + wanted);
}

/** Repeats a figure over bodies drawn by chance, since pairs that share a body are not independent. */
export function withRange(bodies: number, figure: (weightOf: (body: number) => number) => number): Figure {
  let state = 12345;
  const random = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
  const values: number[] = [];
  for (let round = 0; round < RESAMPLES; round += 1) {
    const drawn = new Float64Array(bodies);
    for (let i = 0; i < bodies; i += 1) drawn[Math.floor(random() * bodies)]! += 1;
    const value = figure((body) => drawn[body]!);
    if (!Number.isNaN(value)) values.push(value);
  }
  values.sort((a, b) => a - b);
  const at = (share: number) => values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? NaN;
  return { value: figure(() => 1), low: at(0.025), high: at(0.975) };
}
