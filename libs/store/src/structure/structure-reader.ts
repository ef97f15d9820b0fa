import type {
  Action,
  Area,
  Body,
  BodyKind,
  BodyStatus,
  Day,
  Link,
  LinkType,
  Meeting,
  Membership,
  Organisation,
  Person,
  Priority,
  Sector,
  Structure,
  Table,
  Theme,
} from '@remit/structure';

/** What is loaded. `version` grows by one with every change. */
export interface StructureState {
  readonly name: string;
  /** The day the structure speaks of. */
  readonly asAt: Day;
  readonly version: number;
}

/** A body with what counts on the day asked for. */
export interface BodyRecord extends Body {
  readonly live: boolean;
  /** Seats that count on that day. */
  readonly seats: number;
  /** Meetings a year x (hours x seats + preparation); null when a number is not recorded. */
  readonly hoursPerYear: number | null;
}

/** A seat, whether it counts on the day asked for, and how many other bodies the same person then sits on. */
export interface MembershipRecord extends Membership {
  readonly live: boolean;
  readonly otherBodies: number;
}

/** A link, and whether it counts on the day asked for (it and both its ends). */
export interface LinkRecord extends Link {
  readonly live: boolean;
}

/** An action with its owner told apart, and whether it is open past its day. */
export interface ActionRecord extends Action {
  readonly ownerPerson: string | null;
  readonly ownerOrganisation: string | null;
  readonly overdue: boolean;
}

/** What a body has to do with a priority. */
export interface BodyPriority {
  readonly part: 'SET_BY' | 'LED_BY' | 'CONTRIBUTED_BY';
  readonly priority: Priority;
}

/** One step of a line up to a top body: this body, and the link that leads on to the next (null on the last). */
export interface LineStep {
  readonly body: string;
  readonly link: LinkType | null;
}

/** A body that lines of reporting end in, and how many bodies are below it. */
export interface TopBody {
  readonly id: string;
  readonly below: number;
}

/** Hours a year that a person spends in meetings; missing numbers are taken as 4 meetings of 2 hours. */
export interface PersonHours {
  readonly bodies: number;
  readonly inMeetings: number;
  /** With one hour of preparation for each meeting, as the overload rule counts. */
  readonly withPreparation: number;
}

/** A body as the map, the outline and the table show it. */
export interface MapBody {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly kind: BodyKind;
  readonly subtype: string | null;
  readonly status: BodyStatus | null;
  readonly live: boolean;
  /** Theme ids. */
  readonly themes: readonly string[];
  /** Area ids. */
  readonly areas: readonly string[];
  /** Sectors of the partners that sit on it on that day. */
  readonly sectors: readonly Sector[];
  readonly seats: number;
}

/** A link that counts on the day, by the ids of its ends. */
export interface MapLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: LinkType;
}

/** An id with the name people know it by, in the order in which people look names up. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Reads the structure. Functions that take several ids answer in the order of the ids (null or an empty list for an unknown
 * one), so that each can stand behind a loader.
 */
export interface StructureReader {
  /** Null when nothing is loaded. */
  state(): Promise<StructureState | null>;
  /** The whole structure, each table in order of id. Never a mixture of two versions. */
  read(): Promise<Structure>;
  /** Rows by table. */
  counts(): Promise<Readonly<Record<Table, number>>>;
  list(table: 'bodies' | 'people' | 'organisations'): Promise<Named[]>;

  body(id: string, asOf: Day): Promise<BodyRecord | null>;
  bodies(ids: readonly string[], asOf: Day): Promise<(BodyRecord | null)[]>;
  person(id: string): Promise<Person | null>;
  people(ids: readonly string[]): Promise<(Person | null)[]>;
  organisation(id: string): Promise<Organisation | null>;
  organisations(ids: readonly string[]): Promise<(Organisation | null)[]>;
  areas(ids: readonly string[]): Promise<(Area | null)[]>;
  themes(ids: readonly string[]): Promise<(Theme | null)[]>;
  priorities(ids: readonly string[]): Promise<(Priority | null)[]>;
  memberships(ids: readonly string[], asOf: Day): Promise<(MembershipRecord | null)[]>;
  meetings(ids: readonly string[]): Promise<(Meeting | null)[]>;
  actions(ids: readonly string[], asOf: Day): Promise<(ActionRecord | null)[]>;

  /** Seats of each body, chairs first, those that count before those that do not. */
  membershipsOfBodies(ids: readonly string[], asOf: Day): Promise<MembershipRecord[][]>;
  membershipsOfPeople(ids: readonly string[], asOf: Day): Promise<MembershipRecord[][]>;
  membershipsOfOrganisations(ids: readonly string[], asOf: Day): Promise<MembershipRecord[][]>;
  /** People whom each organisation employs, by name. */
  peopleOfOrganisations(ids: readonly string[]): Promise<Person[][]>;
  linksFrom(ids: readonly string[], asOf: Day): Promise<LinkRecord[][]>;
  linksTo(ids: readonly string[], asOf: Day): Promise<LinkRecord[][]>;
  prioritiesOfBodies(ids: readonly string[]): Promise<BodyPriority[][]>;
  /** Newest first. */
  meetingsOfBodies(ids: readonly string[]): Promise<Meeting[][]>;
  /** Overdue first, then open, then the rest. */
  actionsOfBodies(ids: readonly string[], asOf: Day): Promise<ActionRecord[][]>;
  /** Actions owned by people or organisations. */
  actionsOfOwners(ids: readonly string[], asOf: Day): Promise<ActionRecord[][]>;
  personHours(ids: readonly string[], asOf: Day): Promise<PersonHours[]>;

  /** Every body, for the map; filter and count in memory. */
  mapBodies(asOf: Day): Promise<MapBody[]>;
  mapLinks(asOf: Day): Promise<MapLink[]>;
  allAreas(): Promise<Area[]>;
  allThemes(): Promise<Theme[]>;
  /** Where lines end, largest first; with nothing large enough, the one body with most under it. */
  tops(asOf: Day): Promise<TopBody[]>;
  /** The shortest line of every body that has one, the body itself first. A top's line is itself. */
  linesToTop(tops: readonly string[], asOf: Day): Promise<ReadonlyMap<string, readonly LineStep[]>>;
}
