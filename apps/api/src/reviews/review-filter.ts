import type { ReviewState } from '@remit/reviews';
import { badInput } from '../endpoint/bad-input.js';

/** Which findings by their review. */
export interface ReviewFilter {
  readonly states?: readonly ReviewState[] | null;
  readonly assignee?: string | null;
  readonly minProbability?: number | null;
  readonly onlyNew?: boolean | null;
}

/** Reads which findings are asked for by their review. No state asked for means all but the dismissed. */
export function readReviewFilter(filter: ReviewFilter | null | undefined) {
  const { states, assignee = null, minProbability = null, onlyNew } = filter ?? {};
  if (minProbability !== null && !(minProbability >= 0 && minProbability <= 1)) {
    throw badInput('"minProbability" must be from 0 to 1.');
  }
  return { states: states?.length ? states : null, assignee, minProbability, onlyNew: onlyNew === true };
}
