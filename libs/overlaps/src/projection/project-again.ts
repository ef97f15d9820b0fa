import type { Structure } from '@remit/structure';
import { listBodies } from './bodies.js';
import { readHoursAgain } from './hours.js';
import { readLines } from './lines.js';
import { readPlacesAgain } from './places.js';
import { readPrioritiesAgain } from './priorities.js';
import { readFunctions, type Projection } from './projection.js';
import { readOrganisationsAgain, readPeopleAgain } from './seats.js';
import { readThemesAgain } from './themes.js';

/**
 * Projects a structure of the same bodies in which only what is recorded of some of them has changed. What was counted over
 * all bodies stays as it was counted; agendas are read apart.
 */
export function projectAgain(before: Projection, structure: Structure, touched: ReadonlySet<number>): Projection {
  const list = { ...listBodies(structure, before.list.asOf), currentCount: before.list.currentCount };
  const bodies = [...touched].sort((a, b) => a - b);
  const theirs = recordedOf(structure, new Set(bodies.map((body) => list.bodies[body]!.id)));
  return {
    structure,
    list,
    places: readPlacesAgain(before.places, list, bodies),
    themes: readThemesAgain(before.themes, structure, list, bodies),
    functions: readFunctions(list),
    people: readPeopleAgain(before.people, theirs, list, bodies),
    organisations: readOrganisationsAgain(before.organisations, theirs, list, bodies),
    priorities: readPrioritiesAgain(before.priorities, structure, list, bodies),
    lines: readLines(structure, list),
    hours: readHoursAgain(before.hours, theirs, list, bodies),
    agendas: before.agendas,
  };
}

/** The rows of a structure that are about some of its bodies. */
export function recordedOf(structure: Structure, ids: ReadonlySet<string>): Structure {
  const about = ({ body }: { readonly body: string }) => ids.has(body);
  return {
    ...structure,
    memberships: structure.memberships.filter(about),
    meetings: structure.meetings.filter(about),
    actions: structure.actions.filter(about),
  };
}
