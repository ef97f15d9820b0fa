import { qualityOf } from './measures.js';

const ranked = (text: string) => [...text].map((mark, at) => ({ score: -at, hidden: mark === 'x' }));

describe('the quality of a ranking', () => {
  it('is whole when all that was hidden comes first', () => {
    expect(qualityOf(ranked('xx........'))).toEqual({ averagePrecision: 1, auc: 1, recallAtG: 1, recallAt10G: 1 });
  });

  it('is counted as the textbook does', () => {
    const { averagePrecision, auc, recallAtG } = qualityOf(ranked('.x.x......'));
    expect(averagePrecision).toBeCloseTo((1 / 2 + 2 / 4) / 2);
    expect(auc).toBeCloseTo((7 + 6) / 16);
    expect(recallAtG).toBe(0.5);
  });

  it('of a method that says nothing is that of chance, whatever the order', () => {
    const nothing = [...'x.........x.........'].map((mark) => ({ score: 0, hidden: mark === 'x' }));
    const { averagePrecision, auc, recallAtG } = qualityOf(nothing);
    expect(auc).toBe(0.5);
    expect(recallAtG).toBeCloseTo(0.1);
    expect(averagePrecision).toBeGreaterThan(0.08);
    expect(averagePrecision).toBeLessThan(0.16);
    expect(qualityOf([])).toEqual({ averagePrecision: 0, auc: 0, recallAtG: 0, recallAt10G: 0 });
  });
});
