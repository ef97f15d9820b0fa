import { approvedOf, blankRecord, inputOfRecord, missingOfRecord, sameForAll, type Draft } from './decision-draft.js';

const proposal = { day: '2010-03-05', operations: [{ id: 'a' }, { id: 'b' }] } as any;
const ANN = { owner: 'Ann', due: '2026-12-01' };
const full = (): Draft => ({
  ...blankRecord(proposal, ['Another option']),
  decision: 'APPROVED',
  text: 'Agreed.',
  reasons: 'Less work.',
  interests: 'None declared',
  dispensations: 'None',
  alternatives: [{ title: 'Do nothing', whyNot: 'Costs more.' }],
  actions: { a: ANN, b: ANN },
});

describe('the record of a decision', () => {
  it('begins with doing nothing and what it was weighed against, and with every part to fill in', () => {
    const blank = blankRecord(proposal, ['Another option']);
    expect(blank.alternatives.map(({ title }) => title)).toEqual(['Do nothing', 'Another option']);
    expect(missingOfRecord(blank, proposal)).toHaveLength(8);
    expect(missingOfRecord(full(), proposal)).toEqual([]);
  });

  it.each(['date', 'text', 'reasons', 'interests', 'dispensations'] as const)(
    'cannot be sent without its %s',
    (part) => {
      expect(missingOfRecord({ ...full(), [part]: '  ' }, proposal)).toHaveLength(1);
    },
  );

  it('in part names some steps, not all and not none, and acts only on those', () => {
    const part: Draft = { ...full(), decision: 'APPROVED_IN_PART', approved: ['a'] };
    expect(missingOfRecord(part, proposal)).toEqual([]);
    expect(missingOfRecord({ ...part, approved: [] }, proposal)).toHaveLength(1);
    expect(missingOfRecord({ ...part, approved: ['a', 'b'] }, proposal)).toHaveLength(1);
    expect(approvedOf(part, proposal)).toEqual(['a']);
    const actions = { a: { owner: 'Ann', due: '' }, b: { owner: 'Bob', due: '2026-01-01' } };
    expect(inputOfRecord({ ...part, actions }).actions).toEqual([{ operation: 'a', owner: 'Ann', due: null }]);
  });

  it('asks who does each approved step by when, and takes the same for all in one press', () => {
    const nobody: Draft = { ...full(), actions: { a: ANN } };
    expect(missingOfRecord(nobody, proposal)).toEqual([
      'Name who does each step.',
      'Give the day by which each step is done.',
    ]);
    expect(missingOfRecord({ ...nobody, decision: 'APPROVED_IN_PART', approved: ['a'] }, proposal)).toEqual([]);
    expect(missingOfRecord({ ...nobody, decision: 'REJECTED' }, proposal)).toEqual([]);
    expect(sameForAll(nobody, 'a', proposal)).toEqual({ a: ANN, b: ANN });
  });

  it('makes steps due on the day from which the proposal holds, when that is to come', () => {
    expect(blankRecord(proposal, []).actions['a']).toEqual({ owner: '', due: '' });
    expect(blankRecord({ ...proposal, day: '2999-01-01' }, []).actions['a']).toEqual({ owner: '', due: '2999-01-01' });
  });

  it('that rejects approves nothing', () => {
    const no: Draft = { ...full(), decision: 'REJECTED', actions: { a: { owner: 'Ann', due: '' } } };
    expect(approvedOf(no, proposal)).toEqual([]);
    expect(inputOfRecord(no).actions).toEqual([]);
  });
});
