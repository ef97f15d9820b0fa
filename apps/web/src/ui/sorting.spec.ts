import { sorted, type SortValue } from './sorting.js';

const by = (values: SortValue[], down: boolean) => sorted(values, (value) => value, down);

describe('sorting a column', () => {
  it('puts what is not recorded last, up and down', () => {
    expect(by([3, null, 1], false)).toEqual([1, 3, null]);
    expect(by([3, null, 1], true)).toEqual([3, 1, null]);
  });

  it('sorts names as people do', () => {
    expect(by(['Group 10', 'group 2', 'Älter', 'Zebra'], false)).toEqual(['Älter', 'group 2', 'Group 10', 'Zebra']);
  });

  it('keeps the order of rows that are equal', () => {
    const rows = [
      { n: 'a', v: 1 },
      { n: 'b', v: 1 },
      { n: 'c', v: 0 },
    ];
    expect(sorted(rows, ({ v }) => v, false).map(({ n }) => n)).toEqual(['c', 'a', 'b']);
    expect(sorted(rows, ({ v }) => v, true).map(({ n }) => n)).toEqual(['a', 'b', 'c']);
  });
});
