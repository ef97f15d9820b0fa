import { comparisonRows, incomparable, type Column } from './compare-columns.js';

const exactly = (value: number) => ({ low: value, likely: value, high: value });
const option = (key: string, bodies: number, seats: number): Column => ({
  key,
  title: key,
  figures: [
    { id: 'bodies', title: 'Bodies', unit: 'COUNT', before: exactly(10), after: exactly(bodies) },
    { id: 'seats', title: 'Seats', unit: 'COUNT', before: exactly(50), after: exactly(seats) },
  ],
  counts: { caused: 0, resolved: 2, blockers: 0 },
});

describe('options and doing nothing side by side', () => {
  it('doing nothing is the first column and competes', () => {
    const [bodies] = comparisonRows([option('a', 8, 50), option('b', 12, 50)]);
    expect(bodies!.cells.map(({ value }) => value!.likely)).toEqual([10, 8, 12]);
    expect(bodies!.cells.map(({ standing }) => standing)).toEqual([null, 'best', 'worst']);
  });

  it('does not compare figures that start from different amounts', () => {
    const other = option('b', 9, 30);
    const moved = {
      ...other,
      figures: other.figures!.map((one) => (one.id === 'seats' ? { ...one, before: exactly(40) } : one)),
    };
    const options = [option('a', 8, 45), moved];
    expect(comparisonRows(options).map(({ id }) => id)).toEqual(['bodies', 'resolved']);
    expect(incomparable(options)).toEqual([{ id: 'seats', title: 'Seats' }]);
    expect(incomparable([option('a', 8, 45), other])).toEqual([]);
  });

  it('leaves out rows in which nobody differs, and says nothing of what is not measured', () => {
    const blank: Column = {
      key: 'c',
      title: 'c',
      figures: null,
      counts: { caused: null, resolved: null, blockers: 1 },
    };
    const rows = comparisonRows([option('a', 8, 50), blank]);
    expect(rows.map(({ id }) => id)).toEqual(['bodies', 'resolved', 'blockers']);
    expect(rows[0]!.cells[2]).toEqual({ value: null, standing: null });
    expect(rows[2]!.cells.map(({ standing }) => standing)).toEqual(['best', 'best', 'worst']);
  });
});
