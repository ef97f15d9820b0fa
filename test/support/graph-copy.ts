import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import neo4j, { type Driver, type EagerResult } from 'neo4j-driver';
import { testNeo4j } from './test-neo4j.js';

/** All that a graph holds, but for the record of its schema; a relationship names its ends by their places among the nodes. */
export interface GraphCopy {
  readonly nodes: readonly { readonly labels: readonly string[]; readonly properties: Properties }[];
  readonly relationships: readonly {
    readonly from: number;
    readonly to: number;
    readonly type: string;
    readonly properties: Properties;
  }[];
}
type Properties = Readonly<Record<string, unknown>>;

interface NodeRow extends Record<string, unknown> {
  readonly id: string;
  readonly labels: string[];
  readonly properties: Properties;
}
interface RelationshipRow extends Record<string, unknown> {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly properties: Properties;
}

/** Copies what the test database holds. */
export function readGraph(): Promise<GraphCopy> {
  return withDriver(async (driver) => {
    const nodes = await driver.executeQuery<EagerResult<NodeRow>>(
      `MATCH (n) WHERE NOT n:RemitTestDb AND none(label IN labels(n) WHERE label STARTS WITH '__')
       RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties`,
    );
    const place = new Map(nodes.records.map((row, at) => [row.get('id'), at]));
    const relationships = await driver.executeQuery<EagerResult<RelationshipRow>>(
      `MATCH (n)-[r]->(m) WHERE NOT n:RemitTestDb AND none(label IN labels(n) WHERE label STARTS WITH '__')
       RETURN elementId(n) AS from, elementId(m) AS to, type(r) AS type, properties(r) AS properties`,
    );
    return {
      nodes: nodes.records.map((row) => ({ labels: row.get('labels'), properties: plain(row.get('properties')) })),
      relationships: relationships.records.map((row) => ({
        from: place.get(row.get('from'))!,
        to: place.get(row.get('to'))!,
        type: row.get('type'),
        properties: plain(row.get('properties')),
      })),
    };
  });
}

/** Stores such a copy in the emptied test database, all of it or nothing. */
export function writeGraph(copy: GraphCopy): Promise<void> {
  return withDriver(async (driver) => {
    const session = driver.session();
    try {
      await session.executeWrite(async (tx) => {
        const stored = await tx.run(
          'UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties RETURN elementId(n) AS id',
          { rows: copy.nodes.map(({ labels, properties }) => ({ labels, properties: typed(properties) })) },
        );
        const ids = stored.records.map((row) => row.get('id') as string);
        const rows = copy.relationships.map(({ from, to, type, properties }) => {
          return { from: ids[from], to: ids[to], type, properties: typed(properties) };
        });
        await tx.run(
          `UNWIND $rows AS row MATCH (a) WHERE elementId(a) = row.from MATCH (b) WHERE elementId(b) = row.to
           CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`,
          { rows },
        );
      });
    } finally {
      await session.close();
    }
  });
}

/** What `make` leaves in the test database, made once in a test run by whichever worker needs it first. */
export async function copyOfRun(name: string, make: () => Promise<void>): Promise<GraphCopy> {
  const file = join(process.env['REMIT_TEST_FOLDER']!, `${name}.graph`);
  const lock = `${file}.lock`;
  while (!existsSync(file)) {
    if (!taken(lock)) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      continue;
    }
    try {
      await make();
      writeFileSync(`${file}.part`, serialize(await readGraph()));
      renameSync(`${file}.part`, file);
    } finally {
      rmSync(lock);
    }
  }
  return deserialize(readFileSync(file)) as GraphCopy;
}

/** True when this worker is the one that makes it. */
function taken(lock: string): boolean {
  try {
    closeSync(openSync(lock, 'wx'));
    return true;
  } catch {
    return false;
  }
}

/** Whole numbers stay whole: they are read as BigInt. */
async function withDriver<Result>(work: (driver: Driver) => Promise<Result>): Promise<Result> {
  const { uri, user, password } = testNeo4j();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { useBigInt: true });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

/** Properties without the classes of the driver, so that they can be kept in a file. */
function plain(properties: Properties): Properties {
  return mapped(properties, (value) => {
    if (neo4j.isDate(value)) return { date: [value.year, value.month, value.day] };
    if (neo4j.isDateTime(value)) {
      const { year, month, day, hour, minute, second, nanosecond, timeZoneOffsetSeconds, timeZoneId } = value;
      return { dateTime: [year, month, day, hour, minute, second, nanosecond, timeZoneOffsetSeconds, timeZoneId] };
    }
    const all = Array.isArray(value) ? (value as unknown[]) : [value];
    if (all.some((one) => typeof one === 'object')) throw new Error(`Cannot copy ${JSON.stringify(value)}`);
    return value;
  });
}

type DateFields = ConstructorParameters<typeof neo4j.types.Date>;
type DateTimeFields = ConstructorParameters<typeof neo4j.types.DateTime>;

function typed(properties: Properties): Properties {
  return mapped(properties, (value) => {
    const { date, dateTime } = value as { date?: DateFields; dateTime?: DateTimeFields };
    if (date) return new neo4j.types.Date(...date);
    return dateTime ? new neo4j.types.DateTime(...dateTime) : value;
  });
}

function mapped(properties: Properties, change: (value: unknown) => unknown): Properties {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, change(value)]));
}
