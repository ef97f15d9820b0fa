import { standingOf, type Evidence, type FindingType, type ReviewStep } from '@remit/reviews';
import { defineRead } from '../query/define-query.js';
import type { Runner } from '../query/runner.js';
import type { StoredReview } from './review-store.js';

interface ReviewRow {
  readonly id: string;
  readonly type: FindingType;
  readonly finding: string;
  readonly version: number;
  readonly steps: readonly (Omit<ReviewStep, 'evidence'> & { readonly evidence: string | null })[];
}

const readRows = defineRead<{ ids: readonly string[] }, ReviewRow>('reviews/of.cypher');

/** Reviews by their ids; those that nobody has touched are left out. */
export async function readReviews(runner: Runner, ids: readonly string[]): Promise<StoredReview[]> {
  return (await readRows(runner, { ids })).map(({ steps: rows, ...known }) => {
    const steps = rows.map((row) => ({
      ...row,
      evidence: row.evidence === null ? null : (JSON.parse(row.evidence) as Evidence),
    }));
    return { ...known, steps, ...standingOf(steps) };
  });
}
