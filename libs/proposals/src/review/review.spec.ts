import fc from 'fast-check';
import { applyAll } from '../apply.js';
import { changesBetween } from '../changes.js';
import { figure, exactly } from '../effect/figure.js';
import { DAY } from '../fixtures.js';
import { someCase } from '../testing/generated.js';
import { missingParts, type DecisionRecord } from './decision-record.js';
import { checkConditions, postConditions } from './post-conditions.js';
import { promisesKept } from './promises.js';
import { nextSteps, PROPOSAL_STATES, REVIEW_STEPS, type StepFacts } from './review-steps.js';

const all = {
  HAS_OPERATIONS: true,
  NOTHING_REFUSED: true,
  NOTHING_FALLS_THROUGH: true,
  DECISION_RECORDED: true,
  POST_CONDITIONS_HOLD: true,
};
const facts = (recorded: Partial<StepFacts>): StepFacts => ({
  state: 'SUBMITTED',
  person: 'ann',
  role: 'BOARD',
  authors: ['bob'],
  holds: all,
  ...recorded,
});
const approve = (recorded: Partial<StepFacts>) => nextSteps(facts(recorded)).find(({ step }) => step.id === 'approve')!;

describe('the steps of a review', () => {
  it('are decided by the board alone, and never by who wrote it', () => {
    expect(approve({}).blockedBy).toEqual([]);
    expect(approve({ authors: ['bob', 'ann'] }).blockedBy).toEqual(['Whoever wrote a proposal does not decide it.']);
    for (const role of ['VIEWER', 'OFFICER', 'POLICY_SUPPORT'] as const)
      expect(approve({ role }).blockedBy).toEqual(['This step is taken by: board.']);
    expect(approve({ holds: { ...all, DECISION_RECORDED: false } }).blockedBy).toHaveLength(1);
  });

  it('lead to every state, and on from all but the last ones', () => {
    expect([...new Set(['DRAFT', ...REVIEW_STEPS.map(({ to }) => to)])].sort()).toEqual([...PROPOSAL_STATES].sort());
    const ends = PROPOSAL_STATES.filter((state) => nextSteps(facts({ state })).length === 0);
    expect(ends).toEqual(['DONE', 'REJECTED', 'WITHDRAWN']);
    expect(REVIEW_STEPS.some(({ roles }) => roles.includes('VIEWER'))).toBe(false);
  });
});

describe('a decision record', () => {
  const record: DecisionRecord = {
    decision: 'APPROVED',
    date: DAY,
    text: 'Agreed.',
    reasons: 'Less work.',
    alternatives: [{ title: 'Do nothing', whyNot: 'Costs more.' }],
    interests: 'None declared',
    dispensations: 'None',
    approved: ['o'],
  };

  it('has every part or says which is missing', () => {
    expect(missingParts(record, ['o'])).toEqual([]);
    for (const part of ['date', 'text', 'reasons', 'interests', 'dispensations'] as const)
      expect(missingParts({ ...record, [part]: ' ' }, ['o'])).toHaveLength(1);
    expect(missingParts({ ...record, alternatives: [] }, ['o'])).toHaveLength(1);
    expect(missingParts({ ...record, decision: 'APPROVED_IN_PART' }, ['o'])).toEqual([
      'Name the steps that were approved: some, and not all.',
    ]);
    expect(missingParts(record, ['o', 'p'])).toEqual(['A whole approval approves every step.']);
    expect(missingParts({ ...record, approved: ['o', 'o'] }, ['o', 'p'])).toHaveLength(1);
    expect(missingParts({ ...record, approved: ['o', 'q'] }, ['o'])).toEqual([
      'Approve only steps that this proposal has.',
    ]);
  });
});

describe('what was decided', () => {
  it('holds in the structure it was measured on, and not in the one before', () => {
    fc.assert(
      fc.property(someCase, ([structure, operations]) => {
        const { structure: after } = applyAll(structure, operations, DAY);
        const conditions = postConditions(changesBetween(structure, after));
        expect(checkConditions(after, conditions, DAY).filter(({ holds }) => !holds)).toEqual([]);
        if (conditions.length > 0)
          expect(checkConditions(structure, conditions, DAY).some(({ holds }) => !holds)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [8, 'ADDRESSED'],
    [7, 'ADDRESSED'],
    [9, 'PARTLY'],
    [10, 'NOT'],
    [12, 'NOT'],
  ] as const)('promised eight of ten bodies; at %i it is %s', (now, status) => {
    const bodies = (count: number) => [{ type: 'Body' as const, id: 'all', name: 'all', value: exactly(count) }];
    const promised = figure('bodies', 'Bodies', 'COUNT', bodies(10), bodies(8));
    expect(promisesKept([promised], new Map([['bodies', now]])).map((one) => one.status)).toEqual([status]);
  });
});
