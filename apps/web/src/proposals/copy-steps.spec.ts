import { copyOf, isThere } from './copy-steps.js';

const step = (change: object) =>
  ({ id: 'o1', kind: 'CLOSE', title: 'Close A', reason: 'Idle', refusal: null, consequences: ['x'], ...change }) as any;

describe('a step taken from another proposal', () => {
  it('keeps what it changes and why, and leaves its id and what was worked out behind', () => {
    const copied = copyOf(step({ body: 'a', into: null, newBody: { slug: 'n', name: 'New', shortName: null } }));
    expect(copied).toEqual({ kind: 'CLOSE', reason: 'Idle', body: 'a', newBody: { slug: 'n', name: 'New' } });
  });

  it('is there already when the same is changed, for whatever reason and under whatever id', () => {
    const own = [step({ body: 'a' })];
    expect(isThere(step({ id: 'o9', reason: 'Costs', body: 'a' }), own)).toBe(true);
    expect(isThere(step({ body: 'b' }), own)).toBe(false);
    expect(isThere(step({ kind: 'RENAME', body: 'a' }), own)).toBe(false);
  });
});
