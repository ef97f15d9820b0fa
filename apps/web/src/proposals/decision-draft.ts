import type { DecideProposalInput, DecisionKind } from '../graphql/generated/graphql.js';
import type { Proposal } from './proposal-queries.js';

/** The record while it is being written. */
export interface Draft {
  decision: DecisionKind | undefined;
  date: string;
  text: string;
  reasons: string;
  interests: string;
  dispensations: string;
  alternatives: readonly { title: string; whyNot: string }[];
  approved: readonly string[];
  /** Owner and day by operation. */
  actions: Readonly<Record<string, { owner: string; due: string }>>;
}

/** An empty record: doing nothing and what it was weighed against stand as alternatives; each step is due when the proposal is to hold, if that is to come. */
export function blankRecord(
  { operations, day }: Pick<Proposal, 'operations' | 'day'>,
  others: readonly string[],
): Draft {
  const today = new Date().toISOString().slice(0, 10);
  const due = day > today ? day : '';
  return {
    decision: undefined,
    date: today,
    text: '',
    reasons: '',
    interests: '',
    dispensations: '',
    alternatives: ['Do nothing', ...others].map((title) => ({ title, whyNot: '' })),
    approved: operations.map(({ id }) => id),
    actions: Object.fromEntries(operations.map(({ id }) => [id, { owner: '', due }])),
  };
}

/** What is still blank, in words. */
export function missingOfRecord(draft: Draft, { operations }: Pick<Proposal, 'operations'>): string[] {
  const blank = (text: string) => text.trim() === '';
  const part = draft.decision === 'APPROVED_IN_PART';
  const said: readonly (readonly [boolean, string])[] = [
    [draft.decision === undefined, 'Choose what is decided.'],
    [
      part && (draft.approved.length === 0 || draft.approved.length === operations.length),
      'Choose the steps that are approved: some, and not all.',
    ],
    [blank(draft.date), 'Give the date of the decision.'],
    [blank(draft.text), 'Write what was decided.'],
    [blank(draft.reasons), 'Give the reasons.'],
    [blank(draft.interests), 'Write which interests were declared, or “None declared”.'],
    [blank(draft.dispensations), 'Write which dispensations were granted, or “None”.'],
    [
      draft.alternatives.length === 0 || draft.alternatives.some(({ title, whyNot }) => blank(title) || blank(whyNot)),
      'Name the alternatives considered, each with why it was not chosen.',
    ],
    [approvedOf(draft, { operations }).some((id) => blank(draft.actions[id]?.owner ?? '')), 'Name who does each step.'],
    [
      approvedOf(draft, { operations }).some((id) => blank(draft.actions[id]?.due ?? '')),
      'Give the day by which each step is done.',
    ],
  ];
  return said.flatMap(([missing, text]) => (missing ? [text] : []));
}

/** The draft with the owner and the day of one step for every step that is approved. */
export function sameForAll(draft: Draft, id: string, proposal: Pick<Proposal, 'operations'>): Draft['actions'] {
  const one = draft.actions[id] ?? { owner: '', due: '' };
  return { ...draft.actions, ...Object.fromEntries(approvedOf(draft, proposal).map((each) => [each, one])) };
}

/** Ids of the steps that would be carried out. */
export function approvedOf({ decision, approved }: Draft, { operations }: Pick<Proposal, 'operations'>): string[] {
  if (decision === 'REJECTED') return [];
  const all = operations.map(({ id }) => id);
  return decision === 'APPROVED_IN_PART' ? all.filter((id) => approved.includes(id)) : all;
}

/** The record as it is sent. */
export function inputOfRecord(draft: Draft): Omit<DecideProposalInput, 'operationId' | 'slug' | 'expectedVersion'> {
  const part = draft.decision === 'APPROVED_IN_PART';
  return {
    decision: draft.decision!,
    date: draft.date,
    text: draft.text.trim(),
    reasons: draft.reasons.trim(),
    interests: draft.interests.trim(),
    dispensations: draft.dispensations.trim(),
    alternatives: draft.alternatives.map(({ title, whyNot }) => ({ title: title.trim(), whyNot: whyNot.trim() })),
    ...(part ? { approved: [...draft.approved] } : {}),
    actions:
      draft.decision === 'REJECTED'
        ? []
        : Object.entries(draft.actions)
            .filter(([operation]) => !part || draft.approved.includes(operation))
            .map(([operation, { owner, due }]) => ({
              operation,
              owner: owner.trim() === '' ? null : owner.trim(),
              due: due === '' ? null : due,
            })),
  };
}
