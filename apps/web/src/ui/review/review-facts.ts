import type { ReviewState, ReviewStepKind, Verdict } from '../../graphql/generated/graphql.js';

/** A review as its story is told; every kind of finding asks for these fields. */
export interface ReviewFacts {
  version: number;
  state: ReviewState;
  verdict: Verdict | null;
  reason: string | null;
  at: string | null;
  by: { name: string } | null;
  assignee: { id: string; name: string } | null;
  changedSince: readonly string[];
  history: readonly ReviewStepFacts[];
}

/** One step of a review. */
export interface ReviewStepFacts {
  id: string;
  kind: ReviewStepKind;
  at: string;
  verdict: Verdict | null;
  text: string | null;
  undone: boolean;
  by: { name: string } | null;
  assignee: { name: string } | null;
}
