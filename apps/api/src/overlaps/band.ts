import type { OverlapFinding } from '@remit/overlaps';

const LIKELY = 0.8;
const POSSIBLE = 0.4;

/** How likely an overlap is, in words: decimals would claim more than is known. */
export function bandOf({ class: name, probability }: Pick<OverlapFinding, 'class' | 'probability'>) {
  if (name === 'WATCH' || probability < POSSIBLE) return 'WATCH';
  return probability >= LIKELY ? 'LIKELY' : 'POSSIBLE';
}
