import type { Driver } from 'neo4j-driver';
import { liveWindow, type Structure } from '@remit/structure';
import neo4j from 'neo4j-driver';

const BATCH = 10_000;

/** The floor of an import: the same nodes and links with the same properties in one transaction; nothing checked, nothing kept beside. */
export async function rawLoad(driver: Driver, world: Structure): Promise<void> {
  const session = driver.session();
  await session.executeWrite(async (tx) => {
    for (const [cypher, rows] of statements(world)) {
      for (let from = 0; from < rows.length; from += BATCH)
        await tx.run(cypher, { rows: rows.slice(from, from + BATCH) });
    }
  });
  await session.close();
}

function statements(world: Structure): (readonly [string, readonly object[]])[] {
  return [
    [node('Organisation'), world.organisations],
    [node('Person'), world.people],
    [node('Area'), world.areas],
    [node('Theme'), world.themes],
    [node('Body'), world.bodies.map(dated)],
    [node('Priority'), world.priorities.map(dated)],
    [
      relation('Body', 'HAS_THEME', 'Theme'),
      world.bodies.flatMap((body) => body.themes.map((to) => ({ from: body.id, to }))),
    ],
    [
      relation('Body', 'COVERS', 'Area'),
      world.bodies.flatMap((body) => body.areas.map((to) => ({ from: body.id, to }))),
    ],
    [
      relation('Person', 'WORKS_FOR', 'Organisation'),
      world.people.map((person) => ({ from: person.id, to: person.organisation })),
    ],
    [relation('Area', 'WITHIN', 'Area'), world.areas.map((area) => ({ from: area.id, to: area.within }))],
    [relation('Organisation', 'SERVES', 'Area'), world.organisations.map(({ id, area }) => ({ from: id, to: area }))],
    [SEATS, world.memberships.map(dated)],
    [relation('Body', 'REPORTS_TO', 'Body'), world.links.map(dated)],
    [owned('Meeting'), world.meetings],
    [owned('Action'), world.actions],
  ];
}

const SEATS = `UNWIND $rows AS row
MATCH (b:Body {id: row.body}) MATCH (p:Person {id: row.person}) MATCH (o:Organisation {id: row.organisation})
CREATE (p)-[:HOLDS]->(m:Membership)-[:OF]->(b), (m)-[:ON_BEHALF_OF]->(o) SET m = row`;

function node(label: string): string {
  return `UNWIND $rows AS row CREATE (n:${label}) SET n = row`;
}

function owned(label: string): string {
  return `UNWIND $rows AS row MATCH (b:Body {id: row.body}) CREATE (n:${label})-[:OF]->(b) SET n = row`;
}

function relation(from: string, type: string, to: string): string {
  return `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row`;
}

function dated<Row extends { validFrom: string | null; validTo: string | null }>(row: Row): object {
  const { liveFrom, liveTo } = liveWindow(row.validFrom, row.validTo);
  return { ...row, liveFrom: day(liveFrom), liveTo: day(liveTo) };
}

function day(text: string): unknown {
  const [year, month, date] = text.split('-').map(Number);
  return new neo4j.types.Date(year!, month!, date!);
}
