import fc from 'fast-check';
import { ALLOWED_STEPS, STATE_AFTER, whyNotAllowed } from './allowed-steps.js';
import { REVIEW_STATES, VERDICTS, type ReviewStep } from './review-step.js';
import { standingOf, stepToUndo, undoneSteps } from './standing.js';

const step = (id: string, given: Partial<ReviewStep>): ReviewStep => ({
  id,
  kind: 'VERDICT',
  by: 'alex',
  at: '2010-03-05T09:00:00.000Z',
  verdict: null,
  assignee: null,
  text: null,
  about: null,
  evidence: null,
  ...given,
});
const says = (id: string, verdict: ReviewStep['verdict'], text = 'because') => step(id, { verdict, text });
const undoes = (id: string, about: string) => step(id, { kind: 'UNDO', about });

describe('how a review stands', () => {
  it('is open while nobody has said anything', () => {
    expect(standingOf([])).toMatchObject({ state: 'OPEN', verdict: null, assignee: null, changedSince: [] });
    expect(standingOf([step('1', { kind: 'COMMENT', text: 'hm' })]).state).toBe('OPEN');
  });

  it.each(VERDICTS)('follows %s, with reason, person and day', (verdict) => {
    expect(standingOf([says('1', verdict)])).toMatchObject({
      state: STATE_AFTER[verdict],
      verdict,
      reason: 'because',
      by: 'alex',
      verdictStep: '1',
    });
  });

  it('is in progress while somebody is assigned, until a verdict', () => {
    const assigned = step('1', { kind: 'ASSIGN', assignee: 'robin' });
    expect(standingOf([assigned])).toMatchObject({ state: 'IN_PROGRESS', assignee: 'robin' });
    expect(standingOf([assigned, step('2', { kind: 'ASSIGN' })])).toMatchObject({ state: 'OPEN', assignee: null });
    expect(standingOf([assigned, says('2', 'CONFIRM')]).state).toBe('CONFIRMED');
  });

  it('goes back when a step is undone, and forth when the undoing is', () => {
    const steps = [says('1', 'DISMISS'), says('2', 'CONFIRM'), undoes('3', '2')];
    expect(standingOf(steps)).toMatchObject({ state: 'DISMISSED', verdictStep: '1' });
    expect(standingOf([...steps, undoes('4', '3')])).toMatchObject({ state: 'CONFIRMED', verdictStep: '2' });
    expect(standingOf([...steps, undoes('4', '1')])).toMatchObject({ state: 'OPEN', verdict: null });
  });

  it('is open again when the evidence changed, and dismissed again when that went away', () => {
    const reopened = step('2', { kind: 'REOPENED', by: null, about: '1', text: 'New: this\nNew: that' });
    const steps = [says('1', 'DISMISS'), reopened];
    expect(standingOf(steps)).toMatchObject({
      state: 'OPEN',
      verdict: 'DISMISS',
      changedSince: ['New: this', 'New: that'],
    });
    const settled = step('3', { kind: 'SETTLED', by: null, about: '1' });
    expect(standingOf([...steps, settled])).toMatchObject({ state: 'DISMISSED', changedSince: [] });
    expect(standingOf([...steps, says('3', 'RIGHT_AS_IT_IS')])).toMatchObject({ state: 'DISMISSED', changedSince: [] });
  });
});

describe('what is undone', () => {
  const steps = [
    says('1', 'DISMISS'),
    step('2', { kind: 'COMMENT', text: 'hm' }),
    step('3', { kind: 'REOPENED', by: null, about: '1', text: 'New' }),
  ];

  it('is the last verdict or assignment, or the step that is named', () => {
    expect(stepToUndo(steps, null)?.id).toBe('1');
    expect(stepToUndo(steps, '2')?.id).toBe('2');
    expect(stepToUndo([...steps, undoes('4', '1')], null)).toBeNull();
  });

  it("is never what Remit noted, nor what is not there or doesn't count", () => {
    expect(stepToUndo(steps, '3')).toBeNull();
    expect(stepToUndo(steps, 'x')).toBeNull();
    expect(stepToUndo([...steps, undoes('4', '1')], '1')).toBeNull();
  });

  it('any number of undoings of the last one leave the review as it was or as it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.constantFrom(...VERDICTS), (times, verdict) => {
        const all = [says('0', 'CONFIRM'), says('1', verdict)];
        for (let i = 0; i < times; i++) all.push(undoes(String(i + 2), all.at(-1)!.id));
        const expected = times % 2 === 1 ? 'CONFIRM' : verdict;
        expect(standingOf(all).verdict).toBe(expected);
        expect(undoneSteps(all).has('1')).toBe(times % 2 === 1);
      }),
    );
  });
});

describe('the table of steps', () => {
  it('lets a person change their mind wherever the review stands', () => {
    for (const state of REVIEW_STATES)
      expect(ALLOWED_STEPS[state]).toEqual(expect.arrayContaining([...VERDICTS, 'UNDO']));
  });

  it('asks nobody to look at what is dismissed, and says so', () => {
    expect(whyNotAllowed('DISMISSED', 'ASSIGN')).toMatch(/nobody needs to look/);
    expect(whyNotAllowed('OPEN', 'ASSIGN')).toBeNull();
    expect(whyNotAllowed('CONFIRMED', 'REOPENED')).not.toBeNull();
  });
});
