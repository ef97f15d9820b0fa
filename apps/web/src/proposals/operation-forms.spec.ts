import fc from 'fast-check';
import type { ProposalOperationInput } from '../graphql/generated/graphql.js';
import { blankOf, inputOf, missingOf, moved, OPERATION_FORMS, valueOf, withValue } from './operation-forms.js';

describe('the form of a change', () => {
  it.each(OPERATION_FORMS.map(({ kind }) => kind))(
    '%s asks for its reason, and is complete when every field is',
    (kind) => {
      const { fields } = OPERATION_FORMS.find((form) => form.kind === kind)!;
      expect(missingOf(blankOf(kind))).toContain('Why');
      const filled = fields.reduce<ProposalOperationInput>(
        (draft, { name, type }) =>
          withValue(
            draft,
            name,
            type === 'bodies' ? ['a', 'b'] : type === 'items' ? ['x'] : type === 'yes' ? true : 'x',
          ),
        { ...blankOf(kind), reason: 'Because' },
      );
      expect(missingOf(filled)).toEqual([]);
    },
  );

  it('reads back what was written, in the operation and in its new body', () => {
    const draft = withValue(withValue(blankOf('MERGE'), 'newBody.name', 'One group'), 'bodies', ['a', 'b']);
    expect(valueOf(draft, 'newBody.name')).toBe('One group');
    expect(valueOf(draft, 'newBody.kind')).toBe('GROUP');
    expect(missingOf(withValue(draft, 'bodies', ['a']))).toContain('A second body to merge');
  });

  it('saves what was answered without what was worked out', () => {
    const answered = {
      id: 'o1',
      kind: 'CLOSE',
      title: 'Close A',
      reason: 'x',
      refusal: null,
      consequences: [],
      body: 'a',
      into: null,
    };
    expect(inputOf(answered as any)).toEqual({ id: 'o1', kind: 'CLOSE', reason: 'x', body: 'a' });
  });
});

describe('moving a change', () => {
  it('loses none, and back again is as before', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer(), { minLength: 1 }),
        fc.nat(),
        fc.constantFrom(-1 as const, 1 as const),
        (list, place, by) => {
          const at = place % list.length;
          const next = moved(list, at, by);
          expect([...next].sort()).toEqual([...list].sort());
          const to = at + by;
          if (to >= 0 && to < list.length) expect(moved(next, to, by === 1 ? -1 : 1)).toEqual(list);
          else expect(next).toEqual(list);
        },
      ),
    );
  });
});
