import neo4j, { type Driver } from 'neo4j-driver';

/** Where the Neo4j of this test run is; the token proves that it is one. */
export interface TestNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly token: string;
}

/** The Neo4j that the test run started for this worker of Jest. Only integration, e2e and browser specs have one. */
export function testNeo4j(): TestNeo4j {
  const connections = process.env['REMIT_TEST_CONNECTIONS'];
  if (!connections)
    throw new Error('No test database here: name the file *.int-spec.ts, *.e2e-spec.ts or *.web-spec.ts');
  const own = (JSON.parse(connections) as TestNeo4j[])[Number(process.env['JEST_WORKER_ID'] ?? 1) - 1];
  if (!own) throw new Error('One Neo4j serves one worker: run with --runInBand.');
  return own;
}

/** A driver on the test database; whoever opens it closes it. */
export function testDriver(): Driver {
  const { uri, user, password } = testNeo4j();
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
}

/**
 * Deletes everything in the test database except the record of its schema. Refuses unless the database carries this
 * run's token, so that no mistake in a setting can empty a real one.
 */
export async function emptyGraph(): Promise<void> {
  const driver = testDriver();
  const session = driver.session();
  try {
    const marked = await session.run('MATCH (t:RemitTestDb {token: $token}) RETURN count(t) AS found', {
      token: testNeo4j().token,
    });
    if (marked.records[0]?.get('found') !== 1) throw new Error('This is not the test database; nothing was deleted.');
    await session.run(
      `MATCH (n) WHERE NOT n:RemitTestDb AND none(label IN labels(n) WHERE label STARTS WITH '__')
       CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS`,
    );
  } finally {
    await session.close();
    await driver.close();
  }
}
