import type { Area, Body, Meeting, Organisation, Person, Priority, Theme } from '@remit/structure';
import type { DriverDate } from '../connection/values.js';
import { defineRead } from '../query/define-query.js';
import type { Wanted } from './in-order.js';
import type {
  ActionRecord,
  BodyPriority,
  LinkRecord,
  MapBody,
  MapLink,
  MembershipRecord,
  Named,
  PersonHours,
  TopBody,
} from './structure-reader.js';

interface Ids {
  readonly ids: readonly string[];
}
interface AsOf {
  readonly asOf: DriverDate;
}
type None = Record<string, never>;

export const bodiesById = defineRead<Ids & AsOf, Body & { live: boolean; seats: number }>('structure/bodies.cypher');
export const peopleById = defineRead<Ids & { organisations: readonly string[] }, Person & Wanted>(
  'structure/people.cypher',
);
export const organisationsById = defineRead<Ids, Organisation>('structure/organisations.cypher');
export const areasById = defineRead<Ids, Area>('structure/areas.cypher');
export const themesById = defineRead<Ids, Theme>('structure/themes.cypher');

/** Seats by what they belong to. */
export interface SeatsOf {
  readonly seats: readonly string[];
  readonly bodies: readonly string[];
  readonly people: readonly string[];
  readonly organisations: readonly string[];
}
export const membershipsOf = defineRead<SeatsOf & AsOf, MembershipRecord & Wanted>('structure/memberships.cypher');
export const linksOf = defineRead<{ from: readonly string[]; to: readonly string[] } & AsOf, LinkRecord & Wanted>(
  'structure/links.cypher',
);
export const prioritiesOf = defineRead<
  Ids & { bodies: readonly string[] },
  Priority & Wanted & { part: BodyPriority['part'] | null }
>('structure/priorities.cypher');
export const meetingsOf = defineRead<Ids & { bodies: readonly string[] }, Meeting & Wanted>(
  'structure/meetings.cypher',
);

/** Actions by what they belong to. */
export interface ActionsOf extends Ids {
  readonly bodies: readonly string[];
  readonly owners: readonly string[];
}
export const actionsOf = defineRead<ActionsOf & AsOf, ActionRecord & Wanted>('structure/actions.cypher');
export const hoursOf = defineRead<Ids & AsOf, PersonHours & Wanted>('structure/person-hours.cypher');

export const readMapBodies = defineRead<AsOf, MapBody>('structure/map-bodies.cypher');
export const readMapLinks = defineRead<AsOf, MapLink>('structure/map-links.cypher');
export const readTops = defineRead<AsOf & { topMin: number }, TopBody>('structure/tops.cypher');

/** Ids and names by table. */
export const readNames = {
  bodies: defineRead<None, Named>('structure/list-bodies.cypher'),
  people: defineRead<None, Named>('structure/list-people.cypher'),
  organisations: defineRead<None, Named>('structure/list-organisations.cypher'),
};
