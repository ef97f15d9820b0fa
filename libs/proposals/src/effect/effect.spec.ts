import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bodyLoads, liveView } from '@remit/gaps';
import { readWorkbook } from '@remit/workbook';
import { applyAll } from '../apply.js';
import { DAY } from '../fixtures.js';
import { someCase, someStructure } from '../testing/generated.js';
import type { Operation } from '../operations/all.js';
import { changedItems } from './figure.js';
import { compareFindings, findingsAfter, type MeasuredFinding } from './findings.js';
import { measureEffect } from './measure-effect.js';

const folder = join(import.meta.dirname, '../../../../examples/warwickshire');
const csv = readdirSync(folder).filter((name) => name.endsWith('.csv'));
const example = readWorkbook(
  new Map(csv.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))])),
).structure!;

describe('the effect of an empty proposal', () => {
  it('is zero, whatever the structure', async () => {
    await fc.assert(
      fc.asyncProperty(someStructure, async (structure) => {
        const { structure: after, lineage } = applyAll(structure, [], DAY);
        const gapsOf = () => Promise.resolve([overlap('b0', 'b1')]);
        const effect = await measureEffect(structure, after, {
          asOf: DAY,
          tops: ['b0'],
          lineage,
          assumptions: { rate: 20 },
          gapsOf,
        });
        for (const one of effect.figures) {
          expect([one.id, one.change]).toEqual([one.id, { low: 0, likely: 0, high: 0 }]);
          expect(changedItems(one)).toEqual([]);
          expect(one.sentence).toMatch(/ now, unchanged\.$/);
        }
        expect(effect.sentences).toEqual([]);
        expect(effect.lostCells).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the effect of any proposal', () => {
  it('is what measuring the two structures by themselves gives, and adds up from the list', async () => {
    await fc.assert(
      fc.asyncProperty(someCase, async ([structure, operations]) => {
        const { structure: after, lineage } = applyAll(structure, operations, DAY);
        const { figures } = await measureEffect(structure, after, { asOf: DAY, tops: ['b0'], lineage });
        const by = new Map(figures.map((one) => [one.id, one]));
        const [then, now] = [structure, after].map((one) => liveView(one, DAY, ['b0']));
        expect(by.get('bodies')!.after.likely).toBe(now!.bodies.size);
        expect(by.get('seats')!.change.likely).toBe(now!.seats.length - then!.seats.length);
        const hours = [...bodyLoads(then!).values()].reduce((sum, one) => sum + one.hours.likely, 0);
        expect(by.get('hours')!.before.likely).toBeCloseTo(hours, 6);
        for (const one of figures) {
          const sum = one.items.reduce(
            (all, { before, after: later }) => all + (later?.likely ?? 0) - (before?.likely ?? 0),
            0,
          );
          expect(one.change.likely).toBeCloseTo(sum, 6);
          expect(one.change.low <= one.change.likely && one.change.likely <= one.change.high).toBe(true);
          expect(one.after.likely - one.before.likely).toBeCloseTo(one.change.likely, 6);
        }
      }),
      { numRuns: 200 },
    );
  });
});

const absorb: Operation = {
  id: 'o',
  kind: 'ABSORB',
  reason: null,
  body: 'block-safer',
  into: 'swp-board',
  takesScope: true,
  takesDuties: false,
};

describe('one block less in the example', () => {
  const { structure, lineage, refused } = applyAll(example, [absorb], DAY);
  const terms = { asOf: DAY, tops: ['psb'], lineage, assumptions: { rate: 30 } };

  it('saves meetings and hours, as a range, and names who gives fewer', async () => {
    expect(refused).toEqual([]);
    const { figures, sentences } = await measureEffect(example, structure, terms);
    const by = new Map(figures.map((one) => [one.id, one]));
    expect(by.get('bodies-block')!.sentence).toBe('Blocks: 6 now, 5 after: 1 fewer.');
    expect(changedItems(by.get('bodies-block')!).map(({ id, after }) => [id, after])).toEqual([['block-safer', null]]);
    const hours = by.get('hours')!;
    expect(hours.change.low).toBeLessThan(hours.change.high);
    expect(hours.assumed).toBe(true);
    expect(
      changedItems(hours)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['block-safer', 'swp-board']);
    const partners = by.get('hours-by-organisation')!.change.likely;
    expect(partners).toBeCloseTo(hours.change.likely, 6);
    expect(by.get('cost')!.change.likely).toBeCloseTo(30 * hours.change.likely, 6);
    expect(JSON.stringify(sentences)).not.toMatch(/\b(node|edge|undefined|NaN)\b/);
  });

  it('asks the same search of both structures', async () => {
    const asked: number[] = [];
    const gapsOf = (one: typeof example) =>
      Promise.resolve(asked.push(one.bodies.filter(({ status }) => status === 'CLOSED').length)).then(() => []);
    await measureEffect(example, structure, { ...terms, gapsOf });
    expect(asked).toEqual([2, 3]);
  });
});

function overlap(a: string, b: string, group = 'overlap'): MeasuredFinding {
  return { type: 'OVERLAP', id: `${a}-${b}`, group, subjects: [`Body ${a}`, `Body ${b}`], title: '', counted: true };
}

describe('findings', () => {
  const trace = (id: string, to: string | null) => ({
    operation: 'o',
    table: 'bodies' as const,
    id,
    fate: to === null ? ('ENDED' as const) : ('MOVED' as const),
    to,
    sentence: '',
  });

  it.each([
    [
      'is left under the body that carries on',
      [overlap('a', 'c')],
      [overlap('b', 'c')],
      [trace('a', 'b')],
      { LEFT: 1 },
    ],
    ['ends with its body, which answers nothing', [overlap('a', 'c')], [], [trace('a', null)], { ENDED_WITH_BODY: 1 }],
    ['is joined when both are one body', [overlap('a', 'b')], [], [trace('a', 'b')], { JOINED: 1 }],
    ['is answered when both are there and it is not', [overlap('a', 'b')], [], [], { RESOLVED: 1 }],
    [
      'is caused when it was not there',
      [overlap('a', 'b')],
      [overlap('a', 'b'), overlap('a', 'c')],
      [],
      { LEFT: 1, CAUSED: 1 },
    ],
  ])('each %s', (_what, before, after, lineage, expected) => {
    const counts = Object.entries(compareFindings(before, after, lineage)).filter(([, list]) => list.length > 0);
    expect(Object.fromEntries(counts.map(([fate, list]) => [fate, list.length]))).toEqual(expected);
  });

  it('of today may be left as one', () => {
    const [after] = [overlap('b', 'c')];
    const changes = compareFindings([overlap('a', 'c'), after], [after], [trace('a', 'b')]);
    expect([changes.LEFT.length, findingsAfter(changes)]).toEqual([2, [after]]);
  });
});
