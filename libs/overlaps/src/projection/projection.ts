import type { Day, Structure } from '@remit/structure';
import { listBodies, type BodyList } from './bodies.js';
import { readAgendas, type Agendas } from '../agenda/agenda-units.js';
import { readHours, type Hours } from './hours.js';
import { readLines, type Lines } from './lines.js';
import { readPlaces, type Places } from './places.js';
import { readPriorities, type Priorities } from './priorities.js';
import { readOrganisations, readPeople, type Seats } from './seats.js';
import { readThemes, type Themes } from './themes.js';

/** Everything that comparisons read, taken from a structure once and laid out in arrays by body number. */
export interface Projection {
  readonly structure: Structure;
  readonly list: BodyList;
  readonly places: Places;
  readonly themes: Themes;
  /** One bit for each function, in the order of the vocabulary; 0 when none is recorded. */
  readonly functions: Int32Array;
  readonly people: Seats;
  readonly organisations: Seats;
  readonly priorities: Priorities;
  readonly lines: Lines;
  readonly hours: Hours;
  /** Titles of each body's recent meetings and actions. */
  readonly agendas: Agendas;
}

/** Projects a structure for one day. The order of its rows does not matter. */
export function project(structure: Structure, asOf: Day): Projection {
  const list = listBodies(structure, asOf);
  return {
    structure,
    list,
    places: readPlaces(structure, list),
    themes: readThemes(structure, list),
    functions: readFunctions(list),
    people: readPeople(structure, list),
    organisations: readOrganisations(structure, list),
    priorities: readPriorities(structure, list),
    lines: readLines(structure, list),
    hours: readHours(structure, list),
    agendas: readAgendas(structure, list),
  };
}

/** The functions of each body, one bit for each. */
export function readFunctions(list: BodyList): Int32Array {
  return Int32Array.from(list.bodies, (body) => functionBits(body.functions));
}

const FUNCTION_BIT = {
  DECIDES: 1,
  COMMISSIONS: 2,
  ADVISES: 4,
  COORDINATES: 8,
  DELIVERS: 16,
  SCRUTINISES: 32,
  CONSULTS: 64,
  SHARES_INFORMATION: 128,
} as const;

function functionBits(functions: readonly (keyof typeof FUNCTION_BIT)[]): number {
  return functions.reduce((bits, name) => bits | FUNCTION_BIT[name], 0);
}
