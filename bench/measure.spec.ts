import { alternate, median, quantile, ratio, slope } from './measure.js';

describe('measuring', () => {
  it('takes turns and leaves the first round out', async () => {
    const order: string[] = [];
    const timings = await alternate(
      ['a', 'b'].map((name) => ({ name, run: () => order.push(name) })),
      2,
    );
    expect(order.join('')).toBe('ababab');
    expect(timings.map((timing) => timing.runs.length)).toEqual([2, 2]);
  });

  it('finds the middle, the 95th hundredth and the slope', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(
      quantile(
        Array.from({ length: 100 }, (_, i) => i),
        0.95,
      ),
    ).toBe(95);
    expect(slope([10, 100, 1000].map((size) => ({ size, time: size ** 2 })))).toBeCloseTo(2, 9);
    expect(ratio({ name: 'a', runs: [2, 4, 6] }, { name: 'b', runs: [1, 2, 2] }).median).toBe(2);
  });
});
