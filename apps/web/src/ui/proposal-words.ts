import type { DecisionKind, LocalRole, ProposalState, ViewStance } from '../graphql/generated/graphql.js';

/** Where a proposal stands, in the order in which it gets there. */
export const STATE_LABEL: Record<ProposalState, string> = {
  DRAFT: 'Draft',
  CONSULTATION: 'Open for comments',
  SUBMITTED: 'Before the board',
  DECIDED: 'Approved',
  IMPLEMENTING: 'Being carried out',
  DONE: 'Done',
  REJECTED: 'Rejected',
  WITHDRAWN: 'Withdrawn',
};

/** States in which somebody still has to do something. */
export const OPEN_STATES: readonly ProposalState[] = ['DRAFT', 'CONSULTATION', 'SUBMITTED', 'DECIDED', 'IMPLEMENTING'];

/** True once the structure is as the proposal would have made it. */
export const isApplied = (state: ProposalState) => state === 'IMPLEMENTING' || state === 'DONE';

/** Who takes a step, in the plural. */
export const ROLES_LABEL: Record<LocalRole, string> = {
  VIEWER: 'viewers',
  OFFICER: 'officers',
  POLICY_SUPPORT: 'policy support',
  BOARD: 'board members',
};

/** What a board member thinks. */
export const STANCE_LABEL: Record<ViewStance, string> = {
  SUPPORT: 'Supports it',
  CONDITIONS: 'Supports it under conditions',
  OBJECT: 'Objects',
};

/** What the board decided. */
export const DECISION_LABEL: Record<DecisionKind, string> = {
  APPROVED: 'Approved',
  APPROVED_IN_PART: 'Approved in part',
  REJECTED: 'Rejected',
};
