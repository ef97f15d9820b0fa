import { markClauses } from './clauses.js';

const REMIT = 'The group coordinates services for victims. It agrees\n a yearly plan (with costs). It reports.';

describe('marking the sentences that another body also says', () => {
  it('cuts the text without losing a letter', () => {
    const stretches = markClauses(REMIT, [
      { clause: 'It agrees a yearly plan (with costs).', mark: 1 },
      { clause: 'coordinates services for victims', mark: 2 },
    ]);
    expect(stretches.map(({ text }) => text).join('')).toBe(REMIT);
    expect(stretches.filter(({ marks }) => marks.length > 0).map(({ marks }) => marks)).toEqual([[2], [1]]);
  });

  it('marks a sentence twice when it answers to two', () => {
    const stretches = markClauses(REMIT, [
      { clause: 'It reports.', mark: 1 },
      { clause: 'it  REPORTS.', mark: 3 },
    ]);
    expect(stretches.at(-1)).toEqual({ text: 'It reports.', marks: [1, 3] });
  });

  it('leaves the text whole when nothing is found', () => {
    expect(markClauses(REMIT, [{ clause: 'Something else', mark: 1 }])).toEqual([{ text: REMIT, marks: [] }]);
  });
});
