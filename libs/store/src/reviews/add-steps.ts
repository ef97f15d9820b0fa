import { randomUUID } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { reviewId, standingOf, type FindingType, type ReviewStep } from '@remit/reviews';
import { defineWrite } from '../query/define-query.js';
import type { Runner } from '../query/runner.js';
import type { StoredReview } from './review-store.js';

const put = defineWrite<{ rows: readonly object[] }, { written: number }>('reviews/put.cypher');
const bump = defineWrite<Record<string, never>, { reviewed: number }>('reviews/bump.cypher');

/** A step to be added to the review of a finding. */
export interface NewStep {
  readonly type: FindingType;
  readonly finding: string;
  /** The review as it stands; null when nobody has touched the finding. */
  readonly review: StoredReview | null;
  readonly step: Partial<ReviewStep> & Pick<ReviewStep, 'kind' | 'by' | 'at'>;
}

const NOTHING = { verdict: null, assignee: null, text: null, about: null, evidence: null };

/** Adds a step to each review and keeps how it stands after, in a transaction that holds the structure. */
export async function addSteps(runner: Runner, fresh: readonly NewStep[]): Promise<string[]> {
  if (fresh.length === 0) return [];
  const rows = fresh.map(rowOf);
  await put(runner, { rows });
  await bump(runner, {});
  return rows.map(({ id }) => id);
}

function rowOf({ type, finding, review, step: given }: NewStep) {
  const steps = review?.steps ?? [];
  const step: ReviewStep = { ...NOTHING, ...given, id: randomUUID() };
  const { state, verdict, reason, assignee, evidence, changedSince } = standingOf([...steps, step]);
  const version = neo4j.int((review?.version ?? 0) + 1);
  const kept = { state, verdict, reason, assignee, changedSince, evidence: jsonOf(evidence), touched: step.at };
  return {
    id: reviewId(type, finding),
    standing: { type, finding, version, ...kept },
    step: { ...step, evidence: jsonOf(step.evidence), order: neo4j.int(steps.length) },
  };
}

function jsonOf(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value);
}
