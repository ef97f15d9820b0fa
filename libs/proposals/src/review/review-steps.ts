/** Where a proposal stands. */
export const PROPOSAL_STATES = [
  'DRAFT',
  'CONSULTATION',
  'SUBMITTED',
  'DECIDED',
  'IMPLEMENTING',
  'DONE',
  'REJECTED',
  'WITHDRAWN',
] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** What a person may do, as in `access`. */
export type ReviewRole = 'VIEWER' | 'OFFICER' | 'POLICY_SUPPORT' | 'BOARD';

/** What must hold before a step, beside the role. */
export type Condition =
  | 'HAS_OPERATIONS'
  | 'NOTHING_REFUSED'
  | 'NOTHING_FALLS_THROUGH'
  | 'DECISION_RECORDED'
  | 'NOT_THE_AUTHOR'
  | 'POST_CONDITIONS_HOLD';

/** One step from state to state. */
export interface ReviewStep {
  readonly id: string;
  readonly label: string;
  readonly from: readonly ProposalState[];
  readonly to: ProposalState;
  readonly roles: readonly ReviewRole[];
  readonly needs: readonly Condition[];
}

/** The whole way of a proposal, as a table. */
export const REVIEW_STEPS: readonly ReviewStep[] = [
  {
    id: 'consult',
    label: 'Ask for comments',
    from: ['DRAFT'],
    to: 'CONSULTATION',
    roles: ['OFFICER', 'POLICY_SUPPORT'],
    needs: ['HAS_OPERATIONS', 'NOTHING_REFUSED'],
  },
  {
    id: 'rework',
    label: 'Take back to draft',
    from: ['CONSULTATION', 'SUBMITTED'],
    to: 'DRAFT',
    roles: ['OFFICER', 'POLICY_SUPPORT'],
    needs: [],
  },
  {
    id: 'submit',
    label: 'Submit to the board',
    from: ['DRAFT', 'CONSULTATION'],
    to: 'SUBMITTED',
    roles: ['OFFICER', 'POLICY_SUPPORT'],
    needs: ['HAS_OPERATIONS', 'NOTHING_REFUSED', 'NOTHING_FALLS_THROUGH'],
  },
  {
    id: 'approve',
    label: 'Approve',
    from: ['SUBMITTED'],
    to: 'DECIDED',
    roles: ['BOARD'],
    needs: ['NOT_THE_AUTHOR', 'DECISION_RECORDED', 'NOTHING_REFUSED', 'NOTHING_FALLS_THROUGH'],
  },
  {
    id: 'reject',
    label: 'Reject',
    from: ['SUBMITTED'],
    to: 'REJECTED',
    roles: ['BOARD'],
    needs: ['NOT_THE_AUTHOR', 'DECISION_RECORDED'],
  },
  {
    id: 'apply',
    label: 'Apply to the structure',
    from: ['DECIDED'],
    to: 'IMPLEMENTING',
    roles: ['OFFICER', 'POLICY_SUPPORT'],
    needs: ['NOTHING_REFUSED'],
  },
  {
    id: 'finish',
    label: 'Close as done',
    from: ['IMPLEMENTING'],
    to: 'DONE',
    roles: ['OFFICER', 'POLICY_SUPPORT'],
    needs: ['POST_CONDITIONS_HOLD'],
  },
  {
    id: 'withdraw',
    label: 'Withdraw',
    from: ['DRAFT', 'CONSULTATION', 'SUBMITTED', 'DECIDED'],
    to: 'WITHDRAWN',
    roles: ['OFFICER', 'POLICY_SUPPORT'],
    needs: [],
  },
];

const WHY: Readonly<Record<Condition, string>> = {
  HAS_OPERATIONS: 'The proposal changes nothing yet.',
  NOTHING_REFUSED: 'Some of its steps cannot be done.',
  NOTHING_FALLS_THROUGH: 'Something would fall through and nobody has accepted that.',
  DECISION_RECORDED: 'The decision record is not complete.',
  NOT_THE_AUTHOR: 'Whoever wrote a proposal does not decide it.',
  POST_CONDITIONS_HOLD: 'Not everything that was decided has happened.',
};

/** What is known of a proposal when somebody wants to take a step. */
export interface StepFacts {
  readonly state: ProposalState;
  readonly person: string;
  readonly role: ReviewRole;
  readonly authors: readonly string[];
  readonly holds: Readonly<Record<Exclude<Condition, 'NOT_THE_AUTHOR'>, boolean>>;
}

/** A step from here, and why it cannot be taken: nothing where it can. */
export interface NextStep {
  readonly step: ReviewStep;
  readonly blockedBy: readonly string[];
}

/** Every step that leads on from where the proposal stands, each with what stands in its way for this person. */
export function nextSteps(facts: StepFacts): NextStep[] {
  return REVIEW_STEPS.filter(({ from }) => from.includes(facts.state)).map((step) => {
    const role = step.roles.includes(facts.role)
      ? []
      : [`This step is taken by: ${step.roles.join(', ').toLowerCase().replaceAll('_', ' ')}.`];
    const met = (need: Condition) =>
      need === 'NOT_THE_AUTHOR' ? !facts.authors.includes(facts.person) : facts.holds[need];
    return { step, blockedBy: [...role, ...step.needs.filter((need) => !met(need)).map((need) => WHY[need])] };
  });
}
