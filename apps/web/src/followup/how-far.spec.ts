import { overdueFirst, pressingFirst, progressOf } from './how-far.js';

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
