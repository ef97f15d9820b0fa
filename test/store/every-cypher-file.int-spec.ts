import type { Driver, Plan } from 'neo4j-driver';
import { queryCatalogue, type CataloguedQuery } from '@remit/store';
import { openTestStore, type TestStore } from './open-test-store.js';

/** Folders whose files are found by listing them: nobody names each one. */
const LISTED = ['explore', 'gaps', 'quality'];
/** Folders that may hold a query which writes. */
const MAY_WRITE = [
  'schema',
  'workbook',
  'proposals',
  'findings',
  'history',
  'operations',
  'access',
  'reviews',
  'learning',
  'rule-settings',
];

const all = queryCatalogue();
const folderOf = ({ file }: CataloguedQuery): string => file.split('/')[0]!;
const isMigration = ({ file }: CataloguedQuery): boolean => /^schema\/V\d+__/.test(file);
const defined = all.filter((query) => !LISTED.includes(folderOf(query)) && !isMigration(query));
const rows = (queries: CataloguedQuery[]) => queries.map((query) => [query.file, query] as const);

let test: TestStore;
beforeAll(async () => {
  test = await openTestStore();
});
afterAll(() => test.close());

/** What the database makes of a query, without running it. */
async function explained(driver: Driver, statement: string, parameters: readonly string[]) {
  const session = driver.session();
  try {
    const given = Object.fromEntries(parameters.map((name) => [name, null]));
    return (await session.run('EXPLAIN ' + statement, given)).summary;
  } finally {
    await session.close();
  }
}

/** Everything the database has to say against a query, with its place. */
async function notesOn(driver: Driver, statement: string, parameters: readonly string[]): Promise<string[]> {
  const { gqlStatusObjects, plan } = await explained(driver, statement, parameters);
  const steps = plan === false ? [] : stepsOf(plan);
  const scans = steps.some(({ operatorType }) => operatorType.startsWith('AllNodesScan'))
    ? ['reads every node there is']
    : [];
  const notes = gqlStatusObjects.filter((status) => !/^0[02]/.test(status.gqlStatus));
  return [...notes.map((status) => `${status.gqlStatus} ${status.statusDescription}`), ...scans];
}

const stepsOf = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(stepsOf)];

/** Where a plan multiplies what has nothing to do with each other, starts from nothing counted, or looks for an id without the index. */
function badSteps(plan: Plan): string[] {
  const bad = stepsOf(plan).filter(({ operatorType, arguments: given, children }) => {
    if (children.length === 0) return !START.test(operatorType);
    const onScan = children.every((child) => /Scan/.test(child.operatorType));
    const byId = /(?<!NOT (?:cache\[)?)\b\w+\.id\]? (?:=|IN) \$/.test(detailOf(given)) && !/ OR /.test(detailOf(given));
    return operatorType.startsWith('CartesianProduct') || (operatorType.startsWith('Filter') && onScan && byId);
  });
  return bad.map(({ operatorType, arguments: given }) => `${operatorType} ${detailOf(given)}`);
}

/** A start by index, by a label or kind of link that the rule is about, from a count that is kept, or from what is handed in. */
const START =
  /^(NodeUniqueIndexSeek|NodeIndex(Seek|Scan)|NodeByLabelScan|(Und|D)irectedRelationshipTypeScan|NodeCountFromCountStore|Unwind|Argument)/;
const detailOf = (given: Plan['arguments']) => String(given['Details'] ?? '');

const kindOf = async (driver: Driver, query: CataloguedQuery): Promise<string> =>
  (await explained(driver, query.statement, query.used)).queryType;

it('there are queries in every folder that has a word of the house', () => {
  const folders = new Set(all.map(folderOf));
  for (const folder of [
    'access',
    'explore',
    'findings',
    'gaps',
    'history',
    'operations',
    'reviews',
    'schema',
    'search',
    'structure',
    'workbook',
  ])
    expect(folders).toContain(folder);
});

describe('every query file that the store asks', () => {
  it.each(rows(defined))('%s says what it is for and exactly the parameters it takes', (_, query) => {
    expect(query.purpose).toMatch(/^[A-Z].{5,}\.$/);
    expect(query.parameters).toEqual(query.used);
  });

  it.each(rows(defined))('%s is defined once', (_, query) => {
    expect(query.definitions).toBe(1);
  });

  it.each(rows(defined))('%s writes only where writing belongs, and only if it says so', async (_, query) => {
    const reads = (await kindOf(test.driver, query)) === 'r';
    expect(reads).toBe(!query.writes);
    if (!reads) expect(MAY_WRITE).toContain(folderOf(query));
  });

  it.each(rows(defined.filter((query) => folderOf(query) === 'workbook')))(
    '%s finds what it refers to by an index',
    async (_, query) => {
      const { plan } = await explained(test.driver, query.statement, query.used);
      expect(JSON.stringify(plan)).not.toMatch(/"operatorType":"(NodeByLabelScan|AllNodesScan|UnionNodeByLabelsScan)/);
    },
  );

  it.each(rows(defined))('%s cuts no unordered list and needs no plugin', (_, { statement }) => {
    if (/\bLIMIT\b/.test(statement)) expect(statement).toMatch(/ORDER BY/);
    expect(statement).not.toMatch(/\bapoc\.|\bgds\./i);
    expect(statement.split('\n').length).toBeLessThanOrEqual(60);
  });
});

describe('every rule', () => {
  const rules = all.filter((query) => ['gaps', 'quality'].includes(folderOf(query)));

  it.each(rows(rules))('%s multiplies nothing and starts from an index or a label', async (_, query) => {
    const { plan } = await explained(test.driver, query.statement, query.used);
    expect(plan === false ? ['no plan'] : badSteps(plan)).toEqual([]);
  });
});

describe('every guided query', () => {
  const guided = all.filter((query) => folderOf(query) === 'explore');

  it.each(rows(guided))('%s asks a question, gives an example of each value, and only reads', async (_, query) => {
    expect(query.parameters).toEqual(query.used);
    expect(query.purpose).toMatch(/set the values first/);
    expect(await kindOf(test.driver, query)).toBe('r');
  });

  it('is one of ten', () => {
    expect(guided).toHaveLength(10);
  });
});

describe('the database has nothing to say against', () => {
  const single = all.filter((query) => !isMigration(query));
  it.each(rows(single))('%s', async (_, query) => {
    expect(await notesOn(test.driver, query.statement, query.used)).toEqual([]);
  });

  const statements = all
    .filter(isMigration)
    .flatMap(({ file, statement }) =>
      statement.split(/;\n/).map((one, i) => [`${file} ${i + 1}`, one.trim()] as const),
    );
  it.each(statements)('%s', async (_, statement) => {
    expect(await notesOn(test.driver, statement, [])).toEqual([]);
  });
});
