import type { OverlapFinding } from '@remit/overlaps';
import type { ConfirmedPair, FindingType, Queued, ReviewLabel, ReviewStep, Standing, Verdict } from '@remit/reviews';
import type { Listed, Part } from '../findings/findings-store.js';
import type { Refusal } from '../refusal.js';

/** What people said of a finding. It outlives the finding. */
export interface StoredReview extends Standing {
  /** Type and finding, as in `OVERLAP:a~b`. */
  readonly id: string;
  readonly type: FindingType;
  readonly finding: string;
  readonly version: number;
  /** Oldest first, the undone ones too. */
  readonly steps: readonly ReviewStep[];
}

/** A finding, at the version of its review that somebody saw: 0 for none. */
export interface FindingAtVersion {
  readonly type: FindingType;
  readonly finding: string;
  readonly expectedVersion: number;
}

/** What every change of reviews carries. */
export interface ReviewChange {
  readonly operationId: string;
  /** Id of the person. */
  readonly actor: string;
}

/** A verdict on findings, with its reason. */
export interface VerdictToGive extends ReviewChange {
  readonly findings: readonly FindingAtVersion[];
  readonly verdict: Verdict;
  readonly reason: string;
}

/** Who is to look at findings; null for nobody. */
export interface Assignment extends ReviewChange {
  readonly findings: readonly FindingAtVersion[];
  readonly assignee: string | null;
  readonly note: string | null;
}

/** Something to say about a finding. */
export interface CommentToMake extends ReviewChange {
  readonly type: FindingType;
  readonly finding: string;
  readonly text: string;
}

/** A step to be undone; null for the last that counts. */
export interface StepToUndo extends ReviewChange, FindingAtVersion {
  readonly step: string | null;
  readonly note: string | null;
}

/** Ids of the reviews that were changed. They are read again, as they stand now. */
export interface ReviewsChanged {
  readonly ids: readonly string[];
}

/** A change of reviews that was not made. */
export interface ReviewRefusal extends Refusal {
  /** Which finding of several it is about. */
  readonly at?: number;
}

/** What came of a change. */
export type ReviewAnswer = Promise<{ readonly result: ReviewsChanged; readonly repeated: boolean } | ReviewRefusal>;

/** An overlap that waits for a verdict, and why it stands where it does. */
export interface QueuedOverlap extends Queued {
  readonly overlap: OverlapFinding;
}

/** How many findings wait for a verdict. */
export interface OpenWork {
  readonly overlaps: number;
  readonly gaps: number;
  readonly mine: number;
}

/** What people said of findings. Every change is one transaction, done once, and noted in the audit trail. */
export interface ReviewStore {
  /** One for each id, in the order of the ids; null where nobody has touched the finding. */
  of(ids: readonly string[]): Promise<(StoredReview | null)[]>;
  /** All of them, the last touched first. */
  all(first: number): Promise<StoredReview[]>;
  review(verdict: VerdictToGive): ReviewAnswer;
  assign(assignment: Assignment): ReviewAnswer;
  comment(comment: CommentToMake): ReviewAnswer;
  undo(step: StepToUndo): ReviewAnswer;
  /** The overlaps that wait for a verdict, as they are best looked at. */
  queue(part: Part): Promise<Listed<QueuedOverlap>>;
  openWork(person: string): Promise<OpenWork>;
  /** What verdicts teach about pairs. */
  labels(): Promise<ReviewLabel[]>;
  /** Overlaps that were confirmed: they win over what is computed. */
  confirmed(): Promise<ConfirmedPair[]>;
  /** Two bodies each that were dismissed as not the same job, while nothing speaks more for them: no set holds both. */
  apart(): Promise<(readonly [string, string])[]>;
}
