import { shownOn, unionOf } from './map-union.js';

const body = (slug: string) => ({ slug, name: slug, live: true });
const whole = {
  before: { bodies: [body('a'), body('b')], links: [{ id: 'l1' }], areas: [], themes: [] },
  after: { bodies: [body('c'), { ...body('a'), name: 'A anew' }], links: [{ id: 'l2' }], areas: [], themes: [] },
} as any;

describe('one layout for before, after and changes', () => {
  it('holds every body and link of both sides once, as they would be', () => {
    const union = unionOf(whole);
    expect(union.bodies.map(({ slug, name }) => [slug, name])).toEqual([
      ['a', 'A anew'],
      ['b', 'b'],
      ['c', 'c'],
    ]);
    expect(union.links.map(({ id }) => id)).toEqual(['l1', 'l2']);
  });

  it('shows one side, or what comes, goes or is touched', () => {
    expect([...shownOn('before', whole, [])]).toEqual(['a', 'b']);
    expect([...shownOn('after', whole, [])].sort()).toEqual(['a', 'c']);
    expect([...shownOn('changes', whole, [])].sort()).toEqual(['b', 'c']);
    expect([...shownOn('changes', whole, [{ type: 'Body', slug: 'a' } as any])].sort()).toEqual(['a', 'b', 'c']);
  });
});
