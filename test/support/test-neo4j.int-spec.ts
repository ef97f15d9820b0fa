import { emptyGraph, testDriver } from './test-neo4j.js';

describe('the database of a test run', () => {
  const driver = testDriver();
  const query = async (text: string) => (await driver.executeQuery(text)).records.map((record) => record.toObject());

  afterAll(() => driver.close());

  it('is emptied but for the mark that makes it a test database and the record of its schema', async () => {
    await query('UNWIND range(1, 50) AS i CREATE (:Leftover {i: i})-[:OF]->(:Leftover)');
    await emptyGraph();
    const others = "MATCH (n) WHERE NOT n:RemitTestDb AND none(label IN labels(n) WHERE label STARTS WITH '__')";
    expect(await query(`${others} RETURN count(n) AS n`)).toEqual([{ n: 0 }]);
    expect(await query('MATCH (n:RemitTestDb) RETURN count(n) AS n')).toEqual([{ n: 1 }]);
  });

  it('is not emptied when the mark is missing', async () => {
    await query('CREATE (:Precious)');
    await query("MATCH (t:RemitTestDb) SET t.kept = t.token, t.token = 'another'");
    await expect(emptyGraph()).rejects.toThrow('This is not the test database; nothing was deleted.');
    expect(await query('MATCH (n:Precious) RETURN count(n) AS n')).toEqual([{ n: 1 }]);
    await query('MATCH (t:RemitTestDb) SET t.token = t.kept REMOVE t.kept');
    await emptyGraph();
  });
});
