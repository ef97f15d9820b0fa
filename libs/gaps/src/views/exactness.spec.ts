import fc from 'fast-check';
import { EMPTY_STRUCTURE } from '@remit/structure';
import type { Body, Link, LinkType, Membership, Structure } from '@remit/structure';
import { agendaOf, clearWorkingDays } from './agenda.js';
import { withoutBody } from './break-test.js';
import { lineOf, reliesOn } from './hops.js';
import { reached } from './line-of-sight.js';
import { liveView, type LiveView } from './live-view.js';
import { loadBy } from './load.js';
import { networkMeasures } from './network.js';
import { partnerViews } from './partner-view.js';

const DAY = '2010-03-05';
const COUNT = 8;
const IDS = Array.from({ length: COUNT }, (_none, index) => `b${index}`);
const TYPES = ['REPORTS_TO', 'ADVISES', 'COORDINATES_WITH', 'SHARES_INFORMATION_WITH'] as const;

const BODY: Omit<Body, 'id' | 'name'> = {
  shortName: null,
  kind: 'GROUP',
  subtype: null,
  remit: null,
  themes: [],
  areas: [],
  functions: [],
  status: 'ACTIVE',
  statutory: null,
  legalBasis: null,
  meetingsPerYear: 4,
  meetingHours: 2,
  preparationHours: 8,
  annualBudget: null,
  termsOfReferenceUrl: null,
  reviewDate: null,
  validFrom: null,
  validTo: null,
};

const someLinks = fc.array(
  fc.record({ from: fc.nat(COUNT - 1), to: fc.nat(COUNT - 1), type: fc.constantFrom(...TYPES), ended: fc.boolean() }),
  { maxLength: 16 },
);
const someSeats = fc.array(
  fc.record({
    body: fc.nat(COUNT - 1),
    organisation: fc.option(fc.constantFrom('council', 'council-care', 'trust')),
    role: fc.constantFrom('CHAIR', 'MEMBER'),
    ended: fc.boolean(),
  }),
  { maxLength: 30 },
);

type SomeLink = { from: number; to: number; type: LinkType; ended: boolean };
type SomeSeat = { body: number; organisation: string | null; role: 'CHAIR' | 'MEMBER'; ended: boolean };

function viewOf(links: readonly SomeLink[], seats: readonly SomeSeat[] = []): LiveView {
  const until = (ended: boolean) => ({ validFrom: null, validTo: ended ? '2009' : null });
  const organisation = (id: string, parent: string | null) => ({
    ...{ id, name: id, parent, area: null, url: null },
    sector: id === 'trust' ? ('HEALTH' as const) : ('COUNTY' as const),
  });
  const structure: Structure = {
    ...EMPTY_STRUCTURE,
    organisations: [
      organisation('council', null),
      organisation('council-care', 'council'),
      organisation('trust', null),
    ],
    bodies: IDS.map((id) => ({ ...BODY, id, name: id })),
    links: links
      .filter(({ from, to }) => from !== to)
      .map(({ from, to, type, ended }, at): Link => {
        return { id: `${at}`, from: IDS[from]!, to: IDS[to]!, type, note: null, ...until(ended) };
      }),
    memberships: seats.map(({ body, organisation: held, role, ended }, at): Membership => {
      const who = { person: `p${at}`, organisation: held, role, roleText: null, voting: null };
      return { id: `${at}`, body: IDS[body]!, ...who, ...until(ended) };
    }),
  };
  return liveView(structure, DAY, ['b0']);
}

/** Who can be reached from a body over pairs, by trying again and again until nothing is added. */
function joined(start: string, pairs: readonly (readonly [string, string])[], gone: string | null): string[] {
  const found = [start];
  for (let before = 0; before !== found.length;) {
    before = found.length;
    for (const [a, b] of pairs) {
      if (a === gone || b === gone) continue;
      if (found.includes(a) && !found.includes(b)) found.push(b);
      if (found.includes(b) && !found.includes(a)) found.push(a);
    }
  }
  return found.sort();
}

const partsOf = (pairs: readonly (readonly [string, string])[], gone: string | null) =>
  new Set(IDS.filter((id) => id !== gone).map((id) => joined(id, pairs, gone).join(' '))).size;
const measureOf = (view: LiveView, id: string) => networkMeasures(view).find((measure) => measure.id === id)!;
const live = (links: readonly SomeLink[]) =>
  links
    .filter(({ from, to, ended }) => from !== to && !ended)
    .map(({ from, to, type }) => ({ from: IDS[from]!, to: IDS[to]!, type }));

/** Steps from every body to the top, by relaxing until nothing gets shorter. */
function steps(
  links: readonly SomeLink[],
  types: readonly LinkType[],
  gone: string | null = null,
): Map<string, number> {
  const far = new Map(gone === 'b0' ? [] : [['b0', 0]]);
  for (let round = 0; round < COUNT; round += 1) {
    for (const { from, to, type } of live(links)) {
      const ways =
        type === 'COORDINATES_WITH'
          ? [
              [from, to],
              [to, from],
            ].filter(([, end]) => end === 'b0')
          : [[from, to]];
      for (const [low, high] of types.includes(type) ? ways : []) {
        const next = (far.get(high!) ?? Infinity) + 1;
        if (low !== gone && high !== gone && next < (far.get(low!) ?? Infinity)) far.set(low!, next);
      }
    }
  }
  return far;
}
const UPWARD: readonly LinkType[] = ['REPORTS_TO', 'ADVISES', 'COORDINATES_WITH'];

describe('what is computed from generated structures equals a plain count', () => {
  it('parts, bodies that hold them together, and pairs with a link', () => {
    fc.assert(
      fc.property(someLinks, (links) => {
        const view = viewOf(links);
        const pairs = live(links).map(({ from, to }) => [from, to] as const);
        expect(measureOf(view, 'parts').value).toBe(partsOf(pairs, null));
        const alone = (id: string) => pairs.every((pair) => !pair.includes(id));
        const holding = IDS.filter((id) => partsOf(pairs, id) > partsOf(pairs, null) - (alone(id) ? 1 : 0));
        expect([...measureOf(view, 'cut-bodies').bodies].sort()).toEqual(holding);
        const distinct = new Set(pairs.map((pair) => [...pair].sort().join(' '))).size;
        expect(measureOf(view, 'density').value).toBeCloseTo(distinct / 28, 12);
      }),
      { numRuns: 200 },
    );
  });

  it('the longest way to the top, and the most bodies under one', () => {
    fc.assert(
      fc.property(someLinks, (links) => {
        const view = viewOf(links);
        expect(measureOf(view, 'chain').value).toBe(Math.max(...steps(links, ['REPORTS_TO']).values()));
        const under = IDS.map(
          (id) =>
            new Set(live(links).flatMap(({ from, to, type }) => (type === 'REPORTS_TO' && to === id ? [from] : [])))
              .size,
        );
        expect(measureOf(view, 'span').value).toBe(Math.max(...under));
      }),
      { numRuns: 200 },
    );
  });

  it('lines: as short as can be, of links that are there, and what relies on a body', () => {
    fc.assert(
      fc.property(someLinks, (links) => {
        const view = viewOf(links);
        const far = steps(links, UPWARD);
        expect([...reached(view)].sort()).toEqual([...far.keys()].sort());
        for (const id of IDS) {
          const hops = lineOf(view, id);
          expect(hops === null ? undefined : hops.length - 1).toBe(far.get(id));
          hops?.slice(0, -1).forEach(({ body, link }, at) => {
            const next = hops[at + 1]!.body;
            const there = live(links).some(
              (one) =>
                one.type === link &&
                ((one.from === body && one.to === next) ||
                  (link === 'COORDINATES_WITH' && one.to === body && one.from === next)),
            );
            expect(there).toBe(true);
          });
          expect(reliesOn(view, id)).toEqual(
            IDS.filter((other) => other !== id && lineOf(view, other)?.some(({ body }) => body === id)),
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('what a break test cuts', () => {
    fc.assert(
      fc.property(someLinks, fc.constantFrom(...IDS), (links, gone) => {
        const before = [...steps(links, UPWARD).keys()];
        const after = steps(links, UPWARD, gone);
        expect(withoutBody(viewOf(links), gone).severed).toEqual(
          before.filter((id) => id !== gone && !after.has(id)).sort(),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('seats, chairs and hours of each partner, each seat once', () => {
    fc.assert(
      fc.property(someSeats, (seats) => {
        const view = viewOf([], seats);
        const counted = seats.filter(({ ended }) => !ended);
        const partner = (organisation: string | null) => organisation?.replace('-care', '') ?? null;
        const views = partnerViews(view, 'organisation');
        expect(views.map(({ id }) => id).sort()).toEqual(
          [...new Set(counted.map((seat) => partner(seat.organisation)))].sort(),
        );
        for (const { id, seats: own, chairs } of views) {
          const theirs = counted.filter(({ organisation }) => partner(organisation) === id);
          expect([own, chairs]).toEqual([theirs.length, theirs.filter(({ role }) => role === 'CHAIR').length]);
        }
        const used = new Set(counted.map(({ body }) => body));
        const hours = [...used].reduce(
          (sum, body) => sum + 4 * (2 * counted.filter((seat) => seat.body === body).length + 8),
          0,
        );
        const all = loadBy(view, 'organisation').reduce((sum, row) => sum + row.hours.likely, 0);
        expect(all).toBeCloseTo(hours, 6);
      }),
      { numRuns: 200 },
    );
  });
});

describe('papers', () => {
  it.each([
    ['2010-02-26', '2010-03-05', 4], // Friday to Friday
    ['2010-02-25', '2010-03-05', 5],
    ['2010-03-05', '2010-03-08', 0],
    ['2010-03-05', '2010-03-05', 0],
    ['2010-03-08', '2010-03-05', 0],
  ])('issued on %s for %s leave %i clear working days', (issued, met, days) => {
    expect(clearWorkingDays(issued, met)).toBe(days);
  });
});

describe('an agenda', () => {
  it('belongs to the partner in the chair, and only meetings of the twelve months count', () => {
    const base = viewOf([], [{ body: 1, organisation: 'trust', role: 'CHAIR', ended: false }]);
    const meeting = (
      id: string,
      body: string,
      date: string,
      agendaItems: number | null,
      papersIssued: string | null,
    ) => ({
      ...{ id, body, date, agendaItems, papersIssued },
      title: null,
      url: null,
    });
    const meetings = [
      meeting('1', 'b1', '2010-03-05', 6, '2010-03-01'),
      meeting('2', 'b2', '2010-01-05', 2, null),
      meeting('3', 'b1', '2009-03-05', 50, null),
      meeting('4', 'b1', '2010-03-06', 50, null),
    ];
    const view = { ...base, structure: { ...base.structure, meetings } };
    const agenda = agendaOf(view, 'sector');
    expect(agenda).toMatchObject({
      meetings: 2,
      items: 8,
      itemsPerMeeting: 4,
      minutesPerItem: 30,
      withPapers: 1,
      late: 1,
    });
    expect(agenda.byChair).toEqual([
      { id: 'HEALTH', items: 6, share: 0.75 },
      { id: null, items: 2, share: 0.25 },
    ]);
    expect(agendaOf(view, 'sector', 'HEALTH')).toMatchObject({ meetings: 1, items: 6, chairedItems: 6 });
    expect(agenda.trend.map(({ from, items }) => [from, items])).toEqual([
      ['2009-01-01', 50],
      ['2010-01-01', 8],
    ]);
    expect(agenda.lateMeetings).toEqual([{ body: 'b1', date: '2010-03-05', clearDays: 3 }]);
  });
});
