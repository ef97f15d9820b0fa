import { networkMeasures, reached, unreached, type LiveView } from '@remit/gaps';
import { BODY_KINDS, firstDay, isLive, liveWindow } from '@remit/structure';
import { isOpen } from '../hand-over.js';
import { cameFrom } from '../lineage.js';
import { cellsOf } from './coverage.js';
import { countFigure, exactly, figure, type Amount, type Figure, type ItemType } from './figure.js';
import type { Compared } from './measured.js';
import { voicesOf } from './voices.js';

type Counted = Omit<Amount, 'value'>;

const counted = (type: ItemType, rows: Iterable<{ readonly id: string; readonly name: string }>): Counted[] =>
  [...rows].map(({ id, name }) => ({ type, id, name }));
const bodiesWith = (view: LiveView, ids: Iterable<string>): Counted[] =>
  counted(
    'Body',
    [...ids].sort().map((id) => view.bodies.get(id)!),
  );

/** What is counted on each side: id, title, how. */
const COUNTS: readonly (readonly [string, string, (view: LiveView) => Counted[]])[] = [
  ['bodies', 'Bodies', (view) => counted('Body', view.bodies.values())],
  ...BODY_KINDS.map(
    (kind) =>
      [
        `bodies-${kind.toLowerCase()}`,
        KIND_TITLES()[kind],
        (view: LiveView) =>
          counted(
            'Body',
            [...view.bodies.values()].filter((one) => one.kind === kind),
          ),
      ] as const,
  ),
  [
    'statutory',
    'Statutory bodies',
    (view) =>
      counted(
        'Body',
        [...view.bodies.values()].filter((one) => one.statutory === true),
      ),
  ],
  [
    'seats',
    'Seats',
    (view) =>
      view.seats.map(({ id, body }) => ({ type: 'Seat', id, name: `a seat on ${view.bodies.get(body)!.name}` })),
  ],
  ['people', 'People with a seat', (view) => people(view, () => true)],
  ['decision-makers', 'Decision makers with a seat', (view) => people(view, (one) => one.decisionMaker === true)],
  ['organisations', 'Organisations with a seat', organisations],
  ['voices', 'Sectors with a say on a theme', (view) => counted('Voice', voicesOf(view).values())],
  ['cells', 'Themes looked after in an area', (view) => counted('Cell', cellsOf(view, false).values())],
  [
    'cells-by-function',
    'Themes looked after in an area, by function',
    (view) => counted('Cell', cellsOf(view, true).values()),
  ],
  ['line-of-sight', 'Bodies with a line to a top body', (view) => bodiesWith(view, reached(view))],
  ['no-line-of-sight', 'Bodies without a line to a top body', (view) => bodiesWith(view, unreached(view))],
  ['two-masters', 'Bodies that report to more than one', (view) => bodiesWith(view, twoMasters(view))],
  ['priorities-led', 'Priorities that a live body leads', (view) => priorities(view)],
  [
    'open-actions',
    'Open actions of live bodies',
    (view) =>
      view.structure.actions
        .filter((one) => isOpen(one) && view.bodies.has(one.body))
        .map(({ id, title }) => ({ type: 'Action', id, name: title })),
  ],
  ['coming-meetings', 'Meetings to come of live bodies', comingMeetings],
];

function KIND_TITLES() {
  return {
    BOARD: 'Boards',
    BLOCK: 'Blocks',
    LSP: 'Local strategic partnerships',
    FORUM: 'Forums',
    GROUP: 'Groups',
  } as const;
}

/** Everything about the structure that is counted, before and after. */
export function structureFigures(both: Compared): Figure[] {
  const { before, after } = both;
  return [
    ...COUNTS.map(([id, title, of]) => countFigure(id, title, of(before), of(after))),
    ...networkFigures(both),
    largeBodies(both),
  ];
}

/** Figures of the links as a whole that are whole numbers. */
function networkFigures({ before, after }: Compared): Figure[] {
  const now = new Map(networkMeasures(after).map((one) => [one.id, one]));
  return networkMeasures(before)
    .filter(({ id }) => id !== 'density' && id !== 'centralisation')
    .map((one) => {
      const whole = (value: number): Amount[] => [{ type: 'Cell', id: one.id, name: one.title, value: exactly(value) }];
      return figure(`network-${one.id}`, one.title, 'COUNT', whole(one.value), whole(now.get(one.id)?.value ?? 0));
    });
}

/** Seats of bodies that have many, and of those that carry on others. */
function largeBodies({ before, after, lineage, assumptions }: Compared): Figure {
  const sizes = (view: LiveView) => {
    const seats = new Map<string, number>();
    for (const { body } of view.seats) seats.set(body, (seats.get(body) ?? 0) + 1);
    return seats;
  };
  const [then, now] = [sizes(before), sizes(after)];
  const shown = [...after.bodies.keys()].filter(
    (id) => cameFrom(lineage, id).length > 0 || (now.get(id) ?? 0) > assumptions.largeBody,
  );
  const gone = [...before.bodies.keys()].filter((id) => (then.get(id) ?? 0) > assumptions.largeBody);
  const amounts = (view: LiveView, seats: ReadonlyMap<string, number>) =>
    [...new Set([...shown, ...gone])]
      .filter((id) => view.bodies.has(id))
      .map((id): Amount => ({ type: 'Body', id, name: view.bodies.get(id)!.name, value: exactly(seats.get(id) ?? 0) }));
  return figure(
    'large-bodies',
    `Seats on bodies with more than ${assumptions.largeBody} seats or that carry on others`,
    'COUNT',
    amounts(before, then),
    amounts(after, now),
  );
}

function people(view: LiveView, which: (person: { decisionMaker: boolean | null }) => boolean): Counted[] {
  const seated = new Set(view.seats.map(({ person }) => person));
  return counted(
    'Person',
    view.structure.people.filter((one) => seated.has(one.id) && which(one)),
  );
}

function organisations(view: LiveView): Counted[] {
  const seated = new Set(view.seats.map(({ organisation }) => organisation));
  return counted(
    'Organisation',
    view.structure.organisations.filter(({ id }) => seated.has(id)),
  );
}

function priorities(view: LiveView): Counted[] {
  const led = view.structure.priorities.filter(
    (one) =>
      isLive(liveWindow(one.validFrom, one.validTo), view.asOf) && one.lead !== null && view.bodies.has(one.lead),
  );
  return counted('Priority', led);
}

function twoMasters(view: LiveView): string[] {
  const masters = new Map<string, Set<string>>();
  for (const { from, to, type } of view.links)
    if (type === 'REPORTS_TO') masters.set(from, (masters.get(from) ?? new Set()).add(to));
  return [...masters].filter(([, uppers]) => uppers.size > 1).map(([id]) => id);
}

function comingMeetings(view: LiveView): Counted[] {
  const coming = view.structure.meetings.filter((one) => firstDay(one.date) >= view.asOf && view.bodies.has(one.body));
  return coming.map((one) => ({
    type: 'Meeting',
    id: one.id,
    name: `${view.bodies.get(one.body)!.name}, ${one.date}`,
  }));
}
