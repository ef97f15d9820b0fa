import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EMPTY_STRUCTURE, type Body, type Membership, type Sector } from '@remit/structure';
import { readWorkbook } from '@remit/workbook';
import { brokers, brokersOf } from './brokers.js';
import { liveView, type LiveView } from './live-view.js';
import { suggestSeats } from './seat-suggestions.js';

const folder = join(import.meta.dirname, '../../../../examples/warwickshire');
const csv = readdirSync(folder).filter((name) => name.endsWith('.csv'));
const example = readWorkbook(
  new Map(csv.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))])),
).structure!;
const whole = liveView(example, '2010-03-05', ['psb']);

const SECTORS: readonly (Sector | null)[] = ['COUNTY', 'HEALTH', 'POLICE', null];
const PARTNERS = 7;

function viewOf(seats: readonly (readonly [number, number])[], sectors: readonly (Sector | null)[]): LiveView {
  const blank = { parent: null, area: null, url: null };
  const seat = { person: null, role: 'MEMBER' as const, roleText: null, voting: null, validFrom: null, validTo: null };
  const one = example.bodies[0]!;
  return liveView(
    {
      ...EMPTY_STRUCTURE,
      organisations: sectors.map((sector, at) => ({ ...blank, id: `o${at}`, name: `O${at}`, sector })),
      bodies: [0, 1, 2, 3, 4].map((at): Body => ({
        ...one,
        id: `b${at}`,
        validFrom: null,
        validTo: null,
        status: null,
      })),
      memberships: seats.map(([organisation, body], at): Membership => {
        return { ...seat, id: `${at}`, body: `b${body}`, organisation: `o${organisation}` };
      }),
    },
    '2010-03-05',
    [],
  );
}

describe('go-betweens', () => {
  it('are those that a plain count finds, each with its part of every pair', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(PARTNERS - 1), fc.nat(4)), { maxLength: 16 }),
        fc.array(fc.constantFrom(...SECTORS), { minLength: PARTNERS, maxLength: PARTNERS }),
        (seats, sectors) => {
          const meet = (a: number, b: number) =>
            seats.some(([one, body]) => one === a && seats.some(([other, on]) => other === b && on === body));
          const expected = sectors.map(() => 0);
          for (let a = 0; a < PARTNERS; a += 1)
            for (let b = a + 1; b < PARTNERS; b += 1) {
              if (sectors[a] === null || sectors[b] === null || sectors[a] === sectors[b] || meet(a, b)) continue;
              const via = sectors.map((_, at) => at).filter((at) => at !== a && at !== b && meet(at, a) && meet(at, b));
              for (const at of via) expected[at]! += 1 / via.length;
            }
          const found = new Map(
            brokers(viewOf(seats, sectors)).map(({ organisation, pairs }) => [organisation, pairs]),
          );
          expected.forEach((pairs, at) => expect(found.get(`o${at}`) ?? 0).toBeCloseTo(pairs, 9));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('of the example are counted by sector, in words, with the bodies to show', () => {
    const { value, sentence, bodies } = brokersOf(whole);
    expect(value).toBe(Math.round(brokers(whole).reduce((sum, { pairs }) => sum + pairs, 0)));
    expect(value).toBeGreaterThan(0);
    expect(sentence).toMatch(/mostly of these sectors: .+ \d+%\. .+ joins most/);
    expect(bodies.length).toBeGreaterThan(0);
  });
});

describe('seats that may be missing', () => {
  const held = [
    ...new Set(whole.seats.filter((seat) => seat.organisation).map((seat) => `${seat.organisation} ${seat.body}`)),
  ].sort();
  const hidden = new Set(held.filter((_, at) => at % 5 === 0));
  const view = { ...whole, seats: whole.seats.filter((seat) => !hidden.has(`${seat.organisation} ${seat.body}`)) };
  const ranked = suggestSeats(view, Infinity).map(({ organisation, body }) => `${organisation} ${body}`);
  const recall = (most: number) => ranked.slice(0, most).filter((pair) => hidden.has(pair)).length / hidden.size;

  it('are found again when every fifth is hidden: four in ten among as many, eight in ten among ten times as many', () => {
    expect(recall(hidden.size)).toBeGreaterThanOrEqual(0.4);
    expect(recall(10 * hidden.size)).toBeGreaterThanOrEqual(0.8);
  });

  it('are never a seat that is held, each once, with reasons', () => {
    const still = new Set(held.filter((pair) => !hidden.has(pair)));
    expect(ranked.filter((pair) => still.has(pair))).toEqual([]);
    expect(new Set(ranked).size).toBe(ranked.length);
    for (const { reasons } of suggestSeats(view, 50)) expect(reasons.length).toBeGreaterThan(0);
  });
});
