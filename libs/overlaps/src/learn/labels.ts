import type { KnownPair, PairRelation, Structure } from '@remit/structure';

/** Where a label comes from: the workbook, a review that the queue chose, or a review of the audit sample, drawn by chance. */
export const LABEL_SOURCES = ['KNOWN_PAIR', 'REVIEW', 'AUDIT'] as const;
export type LabelSource = (typeof LABEL_SOURCES)[number];

/** What people said of two bodies: the same or an overlapping job, or not. */
export interface Label {
  /** Ids of the two bodies. */
  readonly a: string;
  readonly b: string;
  readonly alike: boolean;
  readonly source: LabelSource;
  /** How many pairs it stands for: 1 over the chance with which it was chosen. */
  readonly weight: number;
}

/** One label never counts for more than this many. */
const MOST_WEIGHT = 5;

/** What a recorded relation says of sameness; a successor says nothing of it. */
const ALIKE: Readonly<Record<PairRelation, boolean | null>> = {
  DUPLICATE: true,
  OVERLAPPING: true,
  NESTED: true,
  COMPLEMENTARY: false,
  UNRELATED: false,
  SUCCESSOR: null,
};

/** Labels of the pairs that the workbook records. */
export function labelsOfKnownPairs(pairs: Structure['knownPairs']): Label[] {
  return pairs.flatMap(({ a, b, relation }: KnownPair) => {
    const alike = ALIKE[relation];
    return alike === null ? [] : [{ a, b, alike, source: 'KNOWN_PAIR' as const, weight: 1 }];
  });
}

/** One label for each pair: a review counts before the workbook, and the last given before the others. In a fixed order. */
export function oneLabelEach(labels: readonly Label[]): Label[] {
  const kept = new Map<string, Label>();
  for (const label of labels) {
    const [a, b] = label.a < label.b ? [label.a, label.b] : [label.b, label.a];
    const key = `${a}\n${b}`;
    const before = kept.get(key);
    if (a === b || (before && before.source !== 'KNOWN_PAIR' && label.source === 'KNOWN_PAIR')) continue;
    kept.set(key, { ...label, a, b, weight: Math.min(MOST_WEIGHT, Math.max(0, label.weight)) });
  }
  return [...kept].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, label]) => label);
}
