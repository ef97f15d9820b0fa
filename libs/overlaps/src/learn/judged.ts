import type { LabelSource } from './labels.js';

/** A labelled pair with the bits by which Remit judges it: learnt without it where weights were learnt. */
export interface JudgedPair {
  readonly a: string;
  readonly b: string;
  readonly alike: boolean;
  readonly source: LabelSource;
  readonly weight: number;
  readonly bits: number;
}

/** A share with the range that chance leaves open (95 in 100). */
export interface Share {
  readonly of: number;
  readonly total: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How good a line through the list of pairs is. */
export interface LineQuality {
  /** Pairs at least this likely are above the line. */
  readonly threshold: number;
  /** Of the pairs above the line, those that people call alike; null where none is above. */
  readonly precision: Share | null;
  /** Of the pairs that people call alike, those above the line; null where there are none. */
  readonly recall: Share | null;
  readonly sentences: readonly string[];
}

/** Which labels tell how good a line is: the audit sample as soon as there is one. */
export type QualityBasis = 'AUDIT' | 'KNOWN_PAIRS' | 'NOTHING';

const FEWEST_AUDITED = 20;

/** Labels by which thresholds may be judged. Pairs that the queue chose are not a sample of all pairs and are left out. */
export function basisOf(pairs: readonly JudgedPair[]): { basis: QualityBasis; pairs: readonly JudgedPair[] } {
  const audit = pairs.filter((pair) => pair.source === 'AUDIT');
  if (audit.length >= FEWEST_AUDITED) return { basis: 'AUDIT', pairs: audit };
  const known = pairs.filter((pair) => pair.source === 'KNOWN_PAIR');
  return known.length > 0 ? { basis: 'KNOWN_PAIRS', pairs: known } : { basis: 'NOTHING', pairs: [] };
}

/** Precision and recall of a line, counted on labelled pairs by how many pairs each stands for. */
export function lineQuality(
  pairs: readonly JudgedPair[],
  threshold: number,
  probability: (bits: number) => number,
): LineQuality {
  const above = pairs.filter((pair) => probability(pair.bits) >= threshold);
  const alike = pairs.filter((pair) => pair.alike);
  const both = above.filter((pair) => pair.alike);
  const precision = shareOf(both, above);
  const recall = shareOf(both, alike);
  return { threshold, precision, recall, sentences: inWords(precision, recall) };
}

function shareOf(part: readonly JudgedPair[], whole: readonly JudgedPair[]): Share | null {
  if (whole.length === 0) return null;
  const sum = (pairs: readonly JudgedPair[]) => pairs.reduce((total, pair) => total + pair.weight, 0);
  const value = sum(whole) === 0 ? part.length / whole.length : sum(part) / sum(whole);
  const squares = whole.reduce((total, pair) => total + pair.weight ** 2, 0);
  const effective = squares === 0 ? whole.length : sum(whole) ** 2 / squares;
  return { of: part.length, total: whole.length, value, ...wilson(value, effective) };
}

/** Wilson's range: sound for few pairs and for shares near 0 and 1. */
function wilson(share: number, count: number): { low: number; high: number } {
  const z = 1.96;
  const middle = (share + (z * z) / (2 * count)) / (1 + (z * z) / count);
  const reach = (z / (1 + (z * z) / count)) * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}

function inWords(precision: Share | null, recall: Share | null): string[] {
  const above = precision
    ? `Of the ${counted(precision.total)} above this line, people called ${precision.of} alike.`
    : 'No judged pair is above this line.';
  const found = recall
    ? `Of the ${counted(recall.total)} that people called alike, ${recall.of} ${recall.of === 1 ? 'is' : 'are'} above this line.`
    : 'People called no judged pair alike.';
  return [above, found];
}

function counted(pairs: number): string {
  return pairs === 1 ? '1 judged pair' : `${pairs} judged pairs`;
}
