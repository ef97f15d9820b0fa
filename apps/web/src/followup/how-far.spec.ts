import { overdueFirst, pressingFirst, progressOf, promiseWords } from './how-far.js';

const action = (status: 'OPEN' | 'OVERDUE' | 'DONE', due: string | null = null) =>
  ({ id: `${status}${due ?? ''}`, title: status, status, due, owner: null, conditions: [] }) as any;

describe('what became of a decision', () => {
  it('is done when everything is, in part when something is, else not yet', () => {
    expect(progressOf([action('DONE'), action('DONE')])).toBe('Done');
    expect(progressOf([action('DONE'), action('OVERDUE')])).toBe('In part');
    expect(progressOf([action('OPEN')])).toBe('Not yet');
    expect(progressOf([])).toBe('Nothing to do');
  });

  it('comes overdue first, then by day', () => {
    const list = [
      action('DONE', '2026-01-01'),
      action('OPEN'),
      action('OPEN', '2026-05-01'),
      action('OVERDUE', '2026-02-01'),
    ];
    expect(overdueFirst(list).map(({ id }) => id)).toEqual([
      'OVERDUE2026-02-01',
      'OPEN2026-05-01',
      'OPEN',
      'DONE2026-01-01',
    ]);
  });

  it('puts decisions with something overdue before the others, and done ones last', () => {
    const of = (slug: string, ...actions: unknown[]) => ({ proposal: { slug }, actions }) as any;
    const list = [
      of('done', action('DONE')),
      of('open', action('OPEN')),
      of('late', action('DONE'), action('OVERDUE')),
    ];
    expect(pressingFirst(list).map(({ proposal }) => proposal.slug)).toEqual(['late', 'open', 'done']);
  });
});

describe('a promise in words', () => {
  const promised = { low: 18_734, likely: 18_794, high: 18_854 };
  const words = (actual: number, before = 20_000) => promiseWords({ before, promised, actual });
  it('says when it is passed, kept, on the way, not begun or gone the other way', () => {
    expect(words(18_674)).toBe('Promised was 18,734 to 18,854. It has come further than was promised.');
    expect(words(18_800)).toContain('It is as promised.');
    expect(words(19_500)).toContain('It is on the way.');
    expect(words(20_000)).toContain('Nothing has changed yet.');
    expect(words(20_100)).toContain('It has gone the other way.');
  });

  it('holds for what is to grow too, and names no range where there is none', () => {
    expect(words(18_900, 10_000)).toContain('further than was promised');
    expect(words(9_000, 10_000)).toContain('the other way');
    const sure = { low: 3, likely: 3, high: 3 };
    expect(promiseWords({ before: 4, promised: sure, actual: 3 })).toBe('It is as promised.');
  });
});
