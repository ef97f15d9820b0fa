import DataLoader from 'dataloader';
import type { Day, Meeting, Organisation, Person, Priority } from '@remit/structure';
import type {
  ActionRecord,
  BodyRecord,
  LinkRecord,
  MembershipRecord,
  BodyPriority,
  PersonHours,
  Store,
} from '@remit/store';
import type { Gap } from '@remit/gaps';
import type { OverlapFinding } from '@remit/overlaps';
import { once } from '../endpoint/once.js';
import { RecentMap } from './recent-map.js';

/** A record together with where everything else of the same day and version is found. */
export type OnDay<Record> = Record & { readonly on: DayLoaders };

/** How many answers of one kind are kept. */
const KEPT = 5_000;
const options = <Answer>() => ({ cacheMap: new RecentMap<string, Promise<Answer>>(KEPT), maxBatchSize: 1_000 });

/**
 * The structure as it was on a day, at one version, read as it is asked for: what several fields ask at the same time is one
 * query, and what was read is kept. Questions share it for as long as the version holds.
 */
export class DayLoaders {
  readonly bodies: DataLoader<string, OnDay<BodyRecord> | null>;
  readonly people: DataLoader<string, OnDay<Person> | null>;
  readonly organisations: DataLoader<string, OnDay<Organisation> | null>;
  readonly memberships: DataLoader<string, OnDay<MembershipRecord> | null>;
  readonly membershipsOfBody: DataLoader<string, OnDay<MembershipRecord>[]>;
  readonly membershipsOfPerson: DataLoader<string, OnDay<MembershipRecord>[]>;
  readonly membershipsOfOrganisation: DataLoader<string, OnDay<MembershipRecord>[]>;
  readonly peopleOfOrganisation: DataLoader<string, OnDay<Person>[]>;
  readonly linksFrom: DataLoader<string, OnDay<LinkRecord>[]>;
  readonly linksTo: DataLoader<string, OnDay<LinkRecord>[]>;
  readonly priorities: DataLoader<string, OnDay<Priority> | null>;
  readonly prioritiesOfBody: DataLoader<string, OnDay<BodyPriority>[]>;
  readonly meetings: DataLoader<string, OnDay<Meeting> | null>;
  readonly meetingsOfBody: DataLoader<string, OnDay<Meeting>[]>;
  readonly actions: DataLoader<string, OnDay<ActionRecord> | null>;
  readonly actionsOfBody: DataLoader<string, OnDay<ActionRecord>[]>;
  readonly actionsOfOwner: DataLoader<string, OnDay<ActionRecord>[]>;
  readonly personHours: DataLoader<string, PersonHours>;

  constructor(
    { structure }: Store,
    readonly day: Day,
  ) {
    const one = <Row extends object>(read: (ids: readonly string[]) => Promise<(Row | null)[]>) =>
      new DataLoader<string, OnDay<Row> | null>(
        async (ids) => (await read(ids)).map((row) => (row === null ? null : { ...row, on: this })),
        options(),
      );
    const many = <Row extends object>(read: (ids: readonly string[]) => Promise<Row[][]>) =>
      new DataLoader<string, OnDay<Row>[]>(
        async (ids) => (await read(ids)).map((rows) => rows.map((row) => ({ ...row, on: this }))),
        options(),
      );
    this.bodies = one((ids) => structure.bodies(ids, day));
    this.people = one((ids) => structure.people(ids));
    this.organisations = one((ids) => structure.organisations(ids));
    this.memberships = one((ids) => structure.memberships(ids, day));
    this.membershipsOfBody = many((ids) => structure.membershipsOfBodies(ids, day));
    this.membershipsOfPerson = many((ids) => structure.membershipsOfPeople(ids, day));
    this.membershipsOfOrganisation = many((ids) => structure.membershipsOfOrganisations(ids, day));
    this.peopleOfOrganisation = many((ids) => structure.peopleOfOrganisations(ids));
    this.linksFrom = many((ids) => structure.linksFrom(ids, day));
    this.linksTo = many((ids) => structure.linksTo(ids, day));
    this.priorities = one((ids) => structure.priorities(ids));
    this.prioritiesOfBody = many((ids) => structure.prioritiesOfBodies(ids));
    this.meetings = one((ids) => structure.meetings(ids));
    this.meetingsOfBody = many((ids) => structure.meetingsOfBodies(ids));
    this.actions = one((ids) => structure.actions(ids, day));
    this.actionsOfBody = many((ids) => structure.actionsOfBodies(ids, day));
    this.actionsOfOwner = many((ids) => structure.actionsOfOwners(ids, day));
    this.personHours = new DataLoader((ids) => structure.personHours(ids, day), options());
  }
}

/** The findings of one analysis by what they concern, read as they are asked for and kept while they hold. */
export class FindingLoaders {
  readonly overlaps: DataLoader<string, OverlapFinding | null>;
  readonly overlapsOfBody: DataLoader<string, OverlapFinding[]>;
  readonly gapsOfBody: DataLoader<string, Gap[]>;
  readonly gapsOfPerson: DataLoader<string, Gap[]>;
  readonly gapsOfOrganisation: DataLoader<string, Gap[]>;
  readonly gapsOfPriority: DataLoader<string, Gap[]>;

  /** Findings by rule. */
  readonly gapCounts: () => Promise<readonly { readonly rule: string; readonly count: number }[]>;

  constructor({ findings }: Store) {
    this.gapCounts = once(() => findings.gapRules());
    this.overlaps = new DataLoader((ids) => findings.overlapsById(ids), options());
    this.overlapsOfBody = new DataLoader((ids) => findings.overlapsOfBodies(ids), options());
    this.gapsOfBody = new DataLoader((ids) => findings.gapsOf('Body', ids), options());
    this.gapsOfPerson = new DataLoader((ids) => findings.gapsOf('Person', ids), options());
    this.gapsOfOrganisation = new DataLoader((ids) => findings.gapsOf('Organisation', ids), options());
    this.gapsOfPriority = new DataLoader((ids) => findings.gapsOf('Priority', ids), options());
  }
}
