import type {
  ActionStatus,
  AreaLevel,
  BodyFunction,
  BodyKind,
  BodyStatus,
  LinkType,
  PairRelation,
  Role,
  Sector,
} from './vocabulary.js';

/**
 * A date as it was recorded: `2010`, `2010-03` or `2010-03-05`. Kept as written; `firstDay` and `dayAfter` give its bounds.
 */
export type PartialDate = string;

/** Every optional field is `null` when it was not recorded. Empty lists mean "none recorded". */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly sector: Sector | null;
  /** Id of the organisation that this one is part of. */
  readonly parent: string | null;
  /** Id of the area it serves or is based on. */
  readonly area: string | null;
  readonly url: string | null;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  /** Id of the employer. */
  readonly organisation: string | null;
  readonly email: string | null;
  readonly decisionMaker: boolean | null;
}

export interface Area {
  readonly id: string;
  readonly name: string;
  readonly level: AreaLevel | null;
  /** Id of the next larger area. */
  readonly within: string | null;
  readonly gssCode: string | null;
}

export interface Theme {
  readonly id: string;
  readonly name: string;
  /** Id of the broader theme. */
  readonly broader: string | null;
  readonly definition: string | null;
}

export interface Body {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly kind: BodyKind;
  readonly subtype: string | null;
  readonly remit: string | null;
  /** Theme ids. */
  readonly themes: readonly string[];
  /** Area ids. */
  readonly areas: readonly string[];
  readonly functions: readonly BodyFunction[];
  readonly status: BodyStatus | null;
  readonly statutory: boolean | null;
  readonly legalBasis: string | null;
  readonly meetingsPerYear: number | null;
  readonly meetingHours: number | null;
  /** Hours that everyone together spends preparing one meeting. */
  readonly preparationHours: number | null;
  /** Pounds a year. */
  readonly annualBudget: number | null;
  readonly termsOfReferenceUrl: string | null;
  readonly reviewDate: PartialDate | null;
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
}

/** A seat: a person, an organisation, or a person on behalf of an organisation. */
export interface Membership {
  /** Made from body, person, organisation, role and valid_from, so that the same row keeps its id between imports. */
  readonly id: string;
  readonly body: string;
  readonly person: string | null;
  readonly organisation: string | null;
  readonly role: Role;
  /** The role as written when it is not one of the known words; such a seat counts as MEMBER. */
  readonly roleText: string | null;
  readonly voting: boolean | null;
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
}

export interface Link {
  /** Made from from, to, type and valid_from. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: LinkType;
  readonly note: string | null;
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
}

export interface Priority {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  /** Body ids. */
  readonly setBy: string | null;
  readonly lead: string | null;
  readonly contributors: readonly string[];
  readonly measure: string | null;
  readonly baseline: string | null;
  readonly target: string | null;
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
}

export interface Meeting {
  /** Made from body, date and title. */
  readonly id: string;
  readonly body: string;
  readonly date: PartialDate;
  readonly title: string | null;
  readonly agendaItems: number | null;
  readonly papersIssued: PartialDate | null;
  readonly url: string | null;
}

export interface Action {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  /** Id of a person or an organisation. */
  readonly owner: string | null;
  readonly due: PartialDate | null;
  readonly status: ActionStatus | null;
  readonly completed: PartialDate | null;
  readonly meetingDate: PartialDate | null;
}

/** What people who know the structure already say about two bodies. NESTED: `a` contains `b`. SUCCESSOR: `b` followed `a`. */
export interface KnownPair {
  /** Made from a, b and relation. */
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly relation: PairRelation;
  readonly note: string | null;
}

/** One whole partnership structure, as the workbook describes it. References are ids that exist in the same structure. */
export interface Structure {
  readonly organisations: readonly Organisation[];
  readonly people: readonly Person[];
  readonly areas: readonly Area[];
  readonly themes: readonly Theme[];
  readonly bodies: readonly Body[];
  readonly memberships: readonly Membership[];
  readonly links: readonly Link[];
  readonly priorities: readonly Priority[];
  readonly meetings: readonly Meeting[];
  readonly actions: readonly Action[];
  readonly knownPairs: readonly KnownPair[];
}

/** The tables of a structure in the order in which they may be stored: a table only refers to earlier ones. */
export const TABLES = [
  'organisations',
  'people',
  'areas',
  'themes',
  'bodies',
  'memberships',
  'links',
  'priorities',
  'meetings',
  'actions',
  'knownPairs',
] as const satisfies readonly (keyof Structure)[];
export type Table = (typeof TABLES)[number];

/** The workbook's name of a table: its CSV file or sheet. */
export const WORKBOOK_TABLE: Readonly<Record<Table, string>> = {
  organisations: 'organisations',
  people: 'people',
  areas: 'areas',
  themes: 'themes',
  bodies: 'bodies',
  memberships: 'memberships',
  links: 'links',
  priorities: 'priorities',
  meetings: 'meetings',
  actions: 'actions',
  knownPairs: 'known_pairs',
};

/** A structure with nothing in it. */
export const EMPTY_STRUCTURE: Structure = {
  organisations: [],
  people: [],
  areas: [],
  themes: [],
  bodies: [],
  memberships: [],
  links: [],
  priorities: [],
  meetings: [],
  actions: [],
  knownPairs: [],
};
