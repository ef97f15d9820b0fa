import neo4j from 'neo4j-driver';
import { liveWindow, type BodyStatus, type PartialDate, type Structure, type Table } from '@remit/structure';
import { firstDate, lastDate, toDate } from '../connection/values.js';
import { without } from '../connection/without.js';

/** A row of one table of a structure. */
export type RowOfTable<T extends Table> = Structure[T][number];

/** What a row is in the database: its own properties, without those that were not recorded. */
export type Properties = Record<string, unknown>;

/** An organisation's own properties. What it refers to is stored as relationships. */
export function organisationProperties(row: RowOfTable<'organisations'>): Properties {
  return recorded({ id: row.id, name: row.name, sector: row.sector, url: row.url });
}

export function personProperties(row: RowOfTable<'people'>): Properties {
  return recorded({ id: row.id, name: row.name, title: row.title, email: row.email, decisionMaker: row.decisionMaker });
}

export function areaProperties(row: RowOfTable<'areas'>): Properties {
  return recorded({ id: row.id, name: row.name, level: row.level, gssCode: row.gssCode });
}

export function themeProperties(row: RowOfTable<'themes'>): Properties {
  return recorded({ id: row.id, name: row.name, definition: row.definition });
}

export function bodyProperties(row: RowOfTable<'bodies'>): Properties {
  const { reviewDate } = row;
  return recorded({
    ...without(row, 'themes', 'areas'),
    functions: [...row.functions],
    reviewDate: lastDate(reviewDate),
    reviewDateText: reviewDate,
    ...live(row, row.status),
  });
}

/** The role is also the seat's name, so that it reads well where nodes are drawn by name. */
export function membershipProperties(row: RowOfTable<'memberships'>): Properties {
  const { id, role, roleText, voting, validFrom, validTo } = row;
  return recorded({ id, name: roleText ?? role, role, roleText, voting, validFrom, validTo, ...live(row) });
}

export function linkProperties(row: RowOfTable<'links'>): Properties {
  return recorded({ id: row.id, note: row.note, validFrom: row.validFrom, validTo: row.validTo, ...live(row) });
}

export function priorityProperties(row: RowOfTable<'priorities'>): Properties {
  return recorded({ ...without(row, 'setBy', 'lead', 'contributors'), ...live(row) });
}

export function meetingProperties(row: RowOfTable<'meetings'>): Properties {
  return recorded({
    id: row.id,
    name: row.title ?? row.date,
    date: firstDate(row.date),
    dateText: row.date,
    title: row.title,
    agendaItems: Number.isSafeInteger(row.agendaItems) ? neo4j.int(row.agendaItems!) : row.agendaItems,
    papersIssued: firstDate(row.papersIssued),
    papersIssuedText: row.papersIssued,
    url: row.url,
  });
}

export function actionProperties(row: RowOfTable<'actions'>): Properties {
  return recorded({
    id: row.id,
    title: row.title,
    due: lastDate(row.due),
    dueText: row.due,
    status: row.status,
    completed: firstDate(row.completed),
    completedText: row.completed,
    meetingDate: firstDate(row.meetingDate),
    meetingDateText: row.meetingDate,
  });
}

export function knownPairProperties(row: RowOfTable<'knownPairs'>): Properties {
  return recorded({ id: row.id, relation: row.relation, note: row.note });
}

function live(row: { validFrom: PartialDate | null; validTo: PartialDate | null }, status: BodyStatus | null = null) {
  const window = liveWindow(row.validFrom, row.validTo, status);
  return { liveFrom: toDate(window.liveFrom), liveTo: toDate(window.liveTo) };
}

function recorded(properties: Properties): Properties {
  for (const key in properties) if (properties[key] === null) delete properties[key];
  return properties;
}
