import { approvedOf, blankRecord, inputOfRecord, missingOfRecord, type Draft } from './decision-draft.js';

const proposal = { operations: [{ id: 'a' }, { id: 'b' }] } as any;
const full = (): Draft => ({
  ...blankRecord(proposal, ['Another option']),
  decision: 'APPROVED',
  text: 'Agreed.',
  reasons: 'Less work.',
  interests: 'None declared',
  dispensations: 'None',
  alternatives: [{ title: 'Do nothing', whyNot: 'Costs more.' }],
});

describe('the record of a decision', () => {
  it('begins with doing nothing and what it was weighed against, and with every part to fill in', () => {
    const blank = blankRecord(proposal, ['Another option']);
    expect(blank.alternatives.map(({ title }) => title)).toEqual(['Do nothing', 'Another option']);
    expect(missingOfRecord(blank, proposal)).toHaveLength(6);
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

  it('that rejects approves nothing', () => {
    const no: Draft = { ...full(), decision: 'REJECTED', actions: { a: { owner: 'Ann', due: '' } } };
    expect(approvedOf(no, proposal)).toEqual([]);
    expect(inputOfRecord(no).actions).toEqual([]);
  });
});
