import { isLive, liveWindow } from '@remit/structure';
import type { Area, Body, Day, Link, Membership, Organisation, Structure } from '@remit/structure';

/** What counts on one day: live bodies, links between them, seats on them. The ground of everything that is computed and not asked. */
export interface LiveView {
  readonly asOf: Day;
  readonly tops: readonly string[];
  readonly bodies: ReadonlyMap<string, Body>;
  readonly links: readonly Link[];
  readonly seats: readonly Membership[];
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly areas: ReadonlyMap<string, Area>;
  /** The next broader theme, by theme. */
  readonly broader: ReadonlyMap<string, string | null>;
  readonly structure: Structure;
}

/** Takes what is live on a day out of a structure. */
export function liveView(structure: Structure, asOf: Day, tops: readonly string[]): LiveView {
  const bodies = new Map(
    structure.bodies
      .filter((body) => isLive(liveWindow(body.validFrom, body.validTo, body.status), asOf))
      .map((body) => [body.id, body]),
  );
  const counts = (row: Link | Membership) => isLive(liveWindow(row.validFrom, row.validTo), asOf);
  return {
    asOf,
    tops: tops.filter((top) => bodies.has(top)),
    bodies,
    links: structure.links.filter((link) => counts(link) && bodies.has(link.from) && bodies.has(link.to)),
    seats: structure.memberships.filter((seat) => counts(seat) && bodies.has(seat.body)),
    organisations: new Map(structure.organisations.map((one) => [one.id, one])),
    areas: new Map(structure.areas.map((area) => [area.id, area])),
    broader: new Map(structure.themes.map((theme) => [theme.id, theme.broader])),
    structure,
  };
}

/** The organisation that stands for another: the whole that it is part of. */
export function wholeOf(view: LiveView, organisation: string): string {
  const parent = view.organisations.get(organisation)?.parent ?? null;
  return parent === null ? organisation : wholeOf(view, parent);
}

const seated = new WeakMap<LiveView, ReadonlyMap<string, ReadonlySet<string>>>();

/** People with a named seat, by body. Worked out once for a view. */
export function peopleByBody(view: LiveView): ReadonlyMap<string, ReadonlySet<string>> {
  const known = seated.get(view);
  if (known) return known;
  const people = new Map<string, Set<string>>();
  for (const { body, person } of view.seats) {
    if (person !== null) people.set(body, (people.get(body) ?? new Set()).add(person));
  }
  seated.set(view, people);
  return people;
}
