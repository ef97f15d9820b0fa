import type {
  Acceptance,
  ChangedRow,
  DecisionRecord,
  Figure,
  Operation,
  PostCondition,
  ProposalState,
} from '@remit/proposals';
import type { StoredProposal } from '@remit/store';
import type { Day } from '@remit/structure';

/** What may be assumed in the effect of a proposal. */
export interface Assumptions {
  readonly rate: number | null;
  readonly largeBody: number;
  readonly businessThatGoesOn: { readonly low: number; readonly likely: number; readonly high: number };
}

/** Who does an approved operation by when, what must then be so, and whether somebody said that it is done. */
export interface DecidedAction {
  readonly operation: string;
  readonly title: string;
  readonly owner: string | null;
  readonly due: Day | null;
  readonly conditions: readonly PostCondition[];
  readonly done: boolean;
}

/** The structure that a proposal was written on: its version, and the rows that the operations build on as they then were. */
export interface Base {
  readonly version: number;
  /** By `table id`; null where there was no such row. */
  readonly rows: Readonly<Record<string, string | null>>;
}

/** What was applied, so that it can be taken back. */
export interface AppliedChanges {
  readonly changes: readonly ChangedRow[];
  readonly version: number;
}

/** What a proposal says. */
export interface ProposalContent {
  readonly title: string;
  readonly purpose: string;
  readonly day: Day;
  readonly operations: readonly Operation[];
  /** The finding that it was begun from, as `OVERLAP a~b`. */
  readonly origin: string | null;
  readonly authors: readonly string[];
  readonly base: Base;
  readonly assumptions: Assumptions;
  readonly acceptances: readonly Acceptance[];
  readonly decision: (DecisionRecord & { readonly by: string }) | null;
  readonly actions: readonly DecidedAction[];
  /** The figures as they were promised when it was decided, without what is behind them. */
  readonly promised: readonly Figure[];
  readonly applied: AppliedChanges | null;
}

/** A proposal as the store gives it, with what it says. */
export interface Proposal extends StoredProposal<ProposalContent> {
  readonly state: ProposalState;
}

/** A proposal of the store. */
export function asProposal(stored: StoredProposal): Proposal {
  return stored as Proposal;
}

/** What was approved; everything until there is a decision, and of what was rejected what was asked. */
export function approvedOperations({
  operations,
  decision,
}: Pick<ProposalContent, 'operations' | 'decision'>): readonly Operation[] {
  return decision === null || decision.decision === 'REJECTED'
    ? operations
    : operations.filter(({ id }) => decision.approved.includes(id));
}

/** Operations have a title only in a structure; this is the empty start of everything else. */
export const NOTHING_DECIDED = { acceptances: [], decision: null, actions: [], promised: [], applied: null } as const;
