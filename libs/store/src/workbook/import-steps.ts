import type { Table } from '@remit/structure';
import type { ImportPlan, TablePlan } from '@remit/workbook';
import type { Query } from '../query/define-query.js';
import * as queries from './import-queries.js';
import * as properties from './property-rows.js';
import type { RowOfTable } from './property-rows.js';
import { related, seatKind, type Related } from './related-rows.js';

/** One query over many rows, made batch by batch so that making the next goes on while the database works on the last. */
export interface Step {
  readonly says: string;
  readonly query: Query<{ rows: object[] }, { written: number }>;
  readonly total: number;
  batch(from: number, to: number): object[];
}

/** What an import writes, in an order in which everything that is referred to is there. */
export function importSteps(plan: ImportPlan): Step[] {
  const moved = anchored(plan);
  return [...takeAway(moved), ...nodes(plan), ...references(plan), ...dependents(moved), ...removeNodes(plan)].filter(
    (step) => step.total > 0,
  );
}

function changesOf<T extends Table>(plan: ImportPlan, table: T): TablePlan<RowOfTable<T>> {
  return plan.tables[table];
}

/** Things that hang on others. A row whose anchors changed is taken away and stored anew. */
const ANCHORS = {
  memberships: ['body', 'person', 'organisation'],
  links: ['from', 'to', 'type'],
  meetings: ['body'],
  actions: ['body', 'owner'],
  knownPairs: ['a', 'b'],
} as const;
type Anchored = { readonly [T in keyof typeof ANCHORS]: Dependents<T> };

interface Dependents<T extends Table> {
  readonly added: readonly RowOfTable<T>[];
  readonly changed: readonly RowOfTable<T>[];
  readonly removed: readonly RowOfTable<T>[];
}

function anchored(plan: ImportPlan): Anchored {
  const of = <T extends keyof typeof ANCHORS>(table: T): Dependents<T> => {
    const { added, changed, removed } = changesOf(plan, table);
    const anchors: readonly string[] = ANCHORS[table];
    const hasMoved = (change: (typeof changed)[number]) => change.fields.some((field) => anchors.includes(field));
    const moved = changed.filter(hasMoved);
    const kept = changed.filter((change) => !hasMoved(change));
    return {
      added: [...added, ...moved.map((change) => change.after)],
      changed: kept.map((change) => change.after),
      removed: [...removed, ...moved.map((change) => change.before)],
    };
  };
  return {
    memberships: of('memberships'),
    links: of('links'),
    meetings: of('meetings'),
    actions: of('actions'),
    knownPairs: of('knownPairs'),
  };
}

function takeAway({ memberships, links, meetings, actions, knownPairs }: Anchored): Step[] {
  return [
    step('Removing known pairs', queries.removeKnownPairs, knownPairs.removed, pairRow),
    step('Removing actions', queries.removeActions, actions.removed, onlyId),
    step('Removing meetings', queries.removeMeetings, meetings.removed, onlyId),
    step('Removing links', queries.removeLinks, links.removed, linkRow),
    step('Removing seats', queries.removeMemberships, memberships.removed, onlyId),
  ];
}

function nodes(plan: ImportPlan): Step[] {
  const put = <T extends Table>(table: T, query: Step['query'], toRow: (row: RowOfTable<T>) => object): Step => {
    const { added, changed } = changesOf(plan, table);
    return step(`Storing ${table}`, query, [...added, ...changed.map((change) => change.after)], toRow);
  };
  return [
    put('organisations', queries.putOrganisations, properties.organisationProperties),
    put('people', queries.putPeople, properties.personProperties),
    put('areas', queries.putAreas, properties.areaProperties),
    put('themes', queries.putThemes, properties.themeProperties),
    put('bodies', queries.putBodies, properties.bodyProperties),
    put('priorities', queries.putPriorities, properties.priorityProperties),
  ];
}

function references(plan: ImportPlan): Step[] {
  return Object.entries(related).flatMap(([table, { says, clear, parts }]) => {
    const { added, changed } = changesOf(plan, table as keyof typeof related);
    const fields = parts.flatMap((part) => part.fields);
    const anew = changed.filter((change) => change.fields.some((field) => fields.includes(field)));
    const rows = [...added, ...anew.map((change) => change.after)];
    return [
      step(
        says,
        clear,
        anew.map((change) => change.after),
        onlyId,
      ),
      ...parts.map((part) =>
        step(
          says,
          part.query,
          rows.flatMap((row) => (part.rows as (row: unknown) => Related[])(row)),
          same,
        ),
      ),
    ];
  });
}

function dependents({ memberships, links, meetings, actions, knownPairs }: Anchored): Step[] {
  const seats = (kind: ReturnType<typeof seatKind>) => memberships.added.filter((seat) => seatKind(seat) === kind);
  const owned = actions.added.filter((action) => action.owner !== null);
  return [
    step('Storing seats', queries.addMembershipsOnBehalf, seats('on-behalf'), seatRow),
    step('Storing seats', queries.addMembershipsOfPeople, seats('person'), seatRow),
    step('Storing seats', queries.addMembershipsOfOrganisations, seats('organisation'), seatRow),
    step('Storing seats', queries.changeMemberships, memberships.changed, seatRow),
    step('Storing links', queries.addLinks, links.added, linkRow),
    step('Storing links', queries.changeLinks, links.changed, linkRow),
    step('Storing meetings', queries.addMeetings, meetings.added, meetingRow),
    step('Storing meetings', queries.changeMeetings, meetings.changed, meetingRow),
    step('Storing actions', queries.addActions, actions.added, actionRow),
    step('Storing actions', queries.relateActionOwners, owned, (row) => ({ id: row.id, to: row.owner })),
    step('Storing actions', queries.changeActions, actions.changed, actionRow),
    step('Storing known pairs', queries.addKnownPairs, knownPairs.added, pairRow),
    step('Storing known pairs', queries.changeKnownPairs, knownPairs.changed, pairRow),
  ];
}

function removeNodes(plan: ImportPlan): Step[] {
  const remove = (table: Table, query: Step['query']): Step =>
    step(`Removing ${table}`, query, changesOf(plan, table).removed, onlyId);
  return [
    remove('priorities', queries.removePriorities),
    remove('bodies', queries.removeBodies),
    remove('themes', queries.removeThemes),
    remove('areas', queries.removeAreas),
    remove('people', queries.removePeople),
    remove('organisations', queries.removeOrganisations),
  ];
}

function step<Source>(
  says: string,
  query: Step['query'],
  sources: readonly Source[],
  toRow: (source: Source) => object,
): Step {
  return { says, query, total: sources.length, batch: (from, to) => sources.slice(from, to).map(toRow) };
}

const onlyId = (row: { readonly id: string }): object => ({ id: row.id });
const same = (row: object): object => row;
const meetingRow = (row: RowOfTable<'meetings'>): object => ({
  id: row.id,
  body: row.body,
  properties: properties.meetingProperties(row),
});
const actionRow = (row: RowOfTable<'actions'>): object => ({
  id: row.id,
  body: row.body,
  properties: properties.actionProperties(row),
});

function seatRow(row: RowOfTable<'memberships'>): object {
  const { id, body, person, organisation } = row;
  return { id, body, person, organisation, properties: properties.membershipProperties(row) };
}

function linkRow(row: RowOfTable<'links'>): object {
  return { from: row.from, to: row.to, type: row.type, properties: properties.linkProperties(row) };
}

function pairRow(row: RowOfTable<'knownPairs'>): object {
  return { from: row.a, to: row.b, properties: properties.knownPairProperties(row) };
}
