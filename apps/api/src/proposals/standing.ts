import { checkConditions, nextSteps, type CheckedCondition, type NextStep, type StepFacts } from '@remit/proposals';
import type { LocalPerson } from '@remit/store';
import { conflictsOf, nothingFallsThrough, type Live, type Tried } from './proposal-ground.js';
import type { DecidedAction, Proposal } from './content.js';

/** An action of a decision, checked against the live structure. */
export interface CheckedAction extends Omit<DecidedAction, 'conditions'> {
  readonly id: string;
  readonly status: 'OPEN' | 'OVERDUE' | 'DONE';
  readonly conditions: readonly { readonly sentence: string; readonly holds: boolean }[];
}

const ORDER = ['OVERDUE', 'OPEN', 'DONE'];

/** The actions of a decision as they stand in the live structure; overdue first. */
export function checkedActions({ content }: Proposal, live: Live | null): CheckedAction[] {
  const today = new Date().toISOString().slice(0, 10);
  const checked = content.actions.map(({ conditions, ...action }): CheckedAction => {
    const found = live === null ? [] : inTheLive(live, content.day, conditions);
    const done = conditions.length === 0 ? action.done : live !== null && found.every(({ holds }) => holds);
    const status = done ? 'DONE' : action.due !== null && action.due < today ? 'OVERDUE' : 'OPEN';
    const told = found.map(({ condition, holds }) => ({ sentence: condition.sentence, holds }));
    return { ...action, id: action.operation, status, conditions: told };
  });
  return checked.sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
}

function inTheLive(live: Live, day: string, conditions: DecidedAction['conditions']): CheckedCondition[] {
  const { structure, state } = live;
  return checkConditions(structure, conditions, day > state.asAt ? day : state.asAt);
}

/** What is known of a proposal when somebody wants to take a step. */
export function factsOf(proposal: Proposal, tried: Tried | null, { id: person, role }: LocalPerson): StepFacts {
  const { state, content } = proposal;
  const conflicts = tried === null ? [] : conflictsOf(tried.live, proposal);
  return {
    state,
    person,
    role,
    authors: content.authors,
    holds: {
      HAS_OPERATIONS: content.operations.length > 0,
      NOTHING_REFUSED:
        tried !== null && tried.applied.refused.length === 0 && (state !== 'DECIDED' || conflicts.length === 0),
      NOTHING_FALLS_THROUGH: tried !== null && nothingFallsThrough(tried, proposal),
      DECISION_RECORDED: true,
      POST_CONDITIONS_HOLD: checkedActions(proposal, tried?.live ?? null).every(({ status }) => status === 'DONE'),
    },
  };
}

/** The steps that lead on for this person. */
export function stepsFor(proposal: Proposal, tried: Tried | null, me: LocalPerson): NextStep[] {
  return nextSteps(factsOf(proposal, tried, me));
}

/** Why this person cannot take this step now; null when they can. */
export function whyNotStep(proposal: Proposal, tried: Tried | null, me: LocalPerson, step: string): string | null {
  const found = stepsFor(proposal, tried, me).find((one) => one.step.id === step);
  if (found === undefined) return 'This step does not lead on from where the proposal stands.';
  return found.blockedBy.length === 0 ? null : found.blockedBy.join(' ');
}
