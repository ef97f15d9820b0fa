import { bodyLoads, loadBy, type BodyLoad, type LoadBy, type LoadChange, type LoadRow, type Range } from '@remit/gaps';
import { cameFrom } from '../lineage.js';
import { plainWord } from '../names.js';
import { figure, type Amount, type Figure, type ItemType } from './figure.js';
import type { Compared } from './measured.js';

/** Meetings, hours and cost, by body, partner, sector and person. */
export function loadFigures(both: Compared): Figure[] {
  const { assumptions } = both;
  const change: LoadChange = { assumedFrom: both.before, longer: longerSittings(both) };
  const then = bodyLoads(both.before, assumptions.load);
  const now = bodyLoads(both.after, assumptions.load, change);
  const bodies = (loads: ReadonlyMap<string, BodyLoad>, view: Compared['before'], of: (load: BodyLoad) => Range) =>
    [...loads.values()].map((load): Amount => ({
      type: 'Body',
      id: load.body,
      name: view.bodies.get(load.body)!.name,
      value: of(load),
      assumed: load.assumed,
    }));
  const perBody = (id: string, title: string, of: (load: BodyLoad) => Range, unit: Figure['unit'] = 'HOURS') =>
    figure(id, title, unit, bodies(then, both.before, of), bodies(now, both.after, of));
  const { rate } = assumptions;
  return [
    perBody('meetings', 'Meetings a year', ({ meetings }) => meetings, 'COUNT'),
    perBody('hours', 'Member hours a year', ({ hours }) => hours),
    ...(rate === null
      ? []
      : [perBody('cost', 'Cost of members’ time a year', ({ hours }) => times(hours, rate), 'POUNDS')]),
    ...BY.map(({ by, type, title }) => loadFigure(both, change, { by, type, title })),
    busiest(both, change),
  ];
}

const BY: readonly { by: LoadBy; type: ItemType; title: string }[] = [
  { by: 'organisation', type: 'Organisation', title: 'Hours a year by partner' },
  { by: 'sector', type: 'Sector', title: 'Hours a year by sector' },
];

function loadFigure(
  { before, after, assumptions }: Compared,
  change: LoadChange,
  { by, type, title }: (typeof BY)[number],
): Figure {
  const name = (id: string | null) =>
    id === null ? 'Not recorded' : by === 'sector' ? plainWord(id) : (before.organisations.get(id)?.name ?? id);
  const amounts = (rows: readonly LoadRow[]) =>
    rows.map(({ id, hours, assumed }): Amount => ({ type, id: id ?? '', name: name(id), value: hours, assumed }));
  const terms = { assumptions: assumptions.load };
  return figure(
    `hours-by-${by}`,
    title,
    'HOURS',
    amounts(loadBy(before, by, terms)),
    amounts(loadBy(after, by, { ...terms, ...change })),
  );
}

const BUSIEST = 10;

/** The ten people with most hours now and the ten with most hours after. */
function busiest({ before, after, assumptions }: Compared, change: LoadChange): Figure {
  const names = new Map(before.structure.people.map(({ id, name }) => [id, name]));
  const top = (rows: readonly LoadRow[]) =>
    rows
      .filter(({ id }) => id !== null)
      .slice(0, BUSIEST)
      .map(({ id, hours, assumed }): Amount => ({
        type: 'Person',
        id: id!,
        name: names.get(id!) ?? id!,
        value: hours,
        assumed,
      }));
  const terms = { assumptions: assumptions.load };
  return figure(
    'busiest',
    'Hours a year of the ten busiest people',
    'HOURS',
    top(loadBy(before, 'person', terms)),
    top(loadBy(after, 'person', { ...terms, ...change })),
  );
}

/** Hours a year that bodies sit longer, because part of the business of those they carry on still has to be done. */
function longerSittings({ before, after, lineage, assumptions }: Compared): Map<string, Range> {
  const { businessThatGoesOn: share, load } = assumptions;
  const then = bodyLoads(before, load);
  const longer = new Map<string, Range>();
  for (const body of after.bodies.keys()) {
    const from = cameFrom(lineage, body).flatMap((id) => then.get(id)?.sitting ?? []);
    if (from.length === 0) continue;
    const at = (end: keyof Range) => from.reduce((all, one) => all + one[end] * share[end], 0);
    longer.set(body, { low: at('low'), likely: at('likely'), high: at('high') });
  }
  return longer;
}

function times(hours: Range, rate: number): Range {
  return { low: hours.low * rate, likely: hours.likely * rate, high: hours.high * rate };
}
