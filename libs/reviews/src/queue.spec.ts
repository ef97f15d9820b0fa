import fc from 'fast-check';
import { isAudited, queueOrder, type Waiting } from './queue.js';

const aPair = fc.record({
  id: fc.string({ minLength: 1 }),
  class: fc.constantFrom('DUPLICATION', 'OVERLAP', 'NESTED', 'WATCH'),
  probability: fc.double({ min: 0, max: 1, noNaN: true }),
  hoursAtStake: fc.option(fc.double({ min: 0, max: 5_000, noNaN: true })),
  mixed: fc.boolean(),
});
const pairs = fc.uniqueArray(aPair, { selector: ({ id }) => id, maxLength: 120 });
const many = (count: number, given: (i: number) => Partial<Waiting>): Waiting[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `pair-${i}`,
    class: 'OVERLAP',
    probability: 0.7,
    hoursAtStake: 100,
    mixed: false,
    ...given(i),
  }));

describe('the queue of overlaps', () => {
  it('has each that waits once, and of the watch list only the audit sample', () => {
    fc.assert(
      fc.property(pairs, (waiting) => {
        const queue = queueOrder(waiting);
        const expected = waiting.filter((one) => one.class !== 'WATCH' || isAudited(one.id)).map(({ id }) => id);
        expect(queue.map(({ id }) => id).sort()).toEqual(expected.sort());
        for (const { id, lane } of queue) expect(lane === 'AUDIT').toBe(isAudited(id));
      }),
    );
  });

  it('is the same whatever the order in which they were found', () => {
    fc.assert(
      fc.property(pairs, (waiting) => {
        expect(queueOrder([...waiting].reverse())).toEqual(queueOrder(waiting));
      }),
    );
  });

  it('takes six of ten for the stakes, three to learn, one to audit', () => {
    const lanes = queueOrder(many(2_000, (i) => ({ probability: (i % 100) / 100 }))).slice(0, 100);
    const count = (lane: string) => lanes.filter((one) => one.lane === lane).length;
    expect([count('STAKE'), count('INFORMATIVE'), count('AUDIT')]).toEqual([60, 30, 10]);
  });

  it('asks first for likely ones with many hours, duplications and overlaps before what is alike on purpose', () => {
    const waiting = many(60, (i) => ({ probability: 0.9, hoursAtStake: i, class: i === 59 ? 'NESTED' : 'OVERLAP' }));
    const stakes = queueOrder(waiting).filter(({ lane }) => lane === 'STAKE');
    const hours = stakes
      .map(({ id }) => waiting.find((one) => one.id === id)!)
      .filter((one) => one.class === 'OVERLAP');
    expect(hours.map((one) => one.hoursAtStake)).toEqual(
      [...hours.map((one) => one.hoursAtStake!)].sort((a, b) => b - a),
    );
    expect(stakes[0]?.id).not.toBe('pair-59');
  });

  it('neither raises nor buries a pair whose hours are not recorded', () => {
    const hours = [1, 100, null, 10_000];
    const waiting = many(40, (i) => ({ hoursAtStake: hours[i % 4]! })).filter(({ id }) => !isAudited(id));
    const order = queueOrder(waiting)
      .filter(({ lane }) => lane === 'STAKE')
      .map(({ id }) => hours[Number(id.slice(5)) % 4]);
    expect(order.indexOf(null)).toBeGreaterThan(order.indexOf(10_000));
    expect(order.includes(1) ? order.lastIndexOf(null) < order.indexOf(1) : true).toBe(true);
  });

  it('learns first from what is near even or disagrees with itself', () => {
    const waiting = many(100, (i) => ({ probability: i / 100, hoursAtStake: i, mixed: i === 20 })).filter(
      ({ id }) => !isAudited(id),
    );
    const lesson = queueOrder(waiting).find(({ lane }) => lane === 'INFORMATIVE')!;
    expect(['pair-49', 'pair-50', 'pair-51', 'pair-20']).toContain(lesson.id);
  });
});

describe('the audit sample', () => {
  it('is about one in ten, and the same every time', () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => `body-${i % 141}~body-${i}`);
    const drawn = ids.filter(isAudited);
    expect(drawn.length / ids.length).toBeGreaterThan(0.09);
    expect(drawn.length / ids.length).toBeLessThan(0.11);
    expect(ids.filter(isAudited)).toEqual(drawn);
  });

  it('comes from each tenth of likelihood in turn', () => {
    const audited = queueOrder(many(3_000, (i) => ({ probability: (i % 10) / 10 + 0.05 }))).filter(
      ({ lane }) => lane === 'AUDIT',
    );
    const tenths = audited.slice(0, 10).map(({ id }) => Number(id.slice(5)) % 10);
    expect(tenths).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
  });
});
