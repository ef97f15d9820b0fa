import type { PairRelation } from '@remit/structure';
import type { Evidence } from './evidence.js';
import { isAudited } from './queue.js';
import type { Verdict } from './review-step.js';

/** What a verdict teaches about a pair. */
export interface ReviewLabel {
  readonly a: string;
  readonly b: string;
  readonly alike: boolean;
  readonly source: 'review';
  /** True when the pair is of the audit sample, the only one to judge quality by. */
  readonly audit: boolean;
}

/** A pair that a person confirmed, in the words of the workbook's known pairs. */
export interface ConfirmedPair {
  readonly a: string;
  readonly b: string;
  readonly relation: PairRelation;
  readonly note: string | null;
}

const RELATION: Readonly<Record<string, PairRelation>> = {
  DUPLICATION: 'DUPLICATE',
  NESTED: 'NESTED',
  COMPLEMENTARY: 'COMPLEMENTARY',
  SUCCESSOR: 'SUCCESSOR',
};

/** The label of a verdict; null where it teaches nothing of likeness: "right as it is" is of value, not of sameness. */
export function labelOf(id: string, verdict: Verdict, evidence: Evidence): ReviewLabel | null {
  if (evidence.kind !== 'OVERLAP' || (verdict !== 'CONFIRM' && verdict !== 'DISMISS')) return null;
  const { a, b } = evidence;
  return { a, b, alike: verdict === 'CONFIRM', source: 'review', audit: isAudited(id) };
}

/** What a confirmed overlap says of its two bodies: what it looked like on that day. */
export function confirmedPair(evidence: Evidence, reason: string | null): ConfirmedPair | null {
  if (evidence.kind !== 'OVERLAP') return null;
  const { a, b, class: name } = evidence;
  return { a, b, relation: RELATION[name] ?? 'OVERLAPPING', note: reason };
}
