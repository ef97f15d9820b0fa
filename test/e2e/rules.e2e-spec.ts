import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../apps/api/src/project-root.js';
import { startServer, type TestServer } from './remit-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ analysed: true });
});
afterAll(() => server.stop());

const RULE = `{ gapRules { slug own findings settingsVersion settingsBy { name } parameters { name value standard type changed } } }`;
const EFFECT = `query ($rule: String!, $values: [RuleSettingInput!]!) {
  settingEffect(rule: $rule, values: $values) { before after gained gainedCount lost lostCount userErrors { code message path } }
}`;
const SET = `mutation ($input: SetRuleSettingsInput!) {
  setRuleSettings(input: $input) { rule { slug settingsVersion } work { id } userErrors { code message path } }
}`;
const OWN = 'ownRules { slug file faults rule { slug own title } } work { id } userErrors { code message path }';
const ADD = `mutation ($input: AddOwnRuleInput!) { addOwnRule(input: $input) { ${OWN} } }`;
const REMOVE = `mutation ($input: RemoveOwnRuleInput!) { removeOwnRule(input: $input) { ${OWN} } }`;
const READ = `mutation ($input: ReadOwnRulesInput!) { readOwnRules(input: $input) { ${OWN} } }`;

async function ask(query: string, variables: object = {}) {
  const { data, errors } = await server.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}
async function settled(): Promise<void> {
  const work = await server.parts.analysis.startUnlessCurrent();
  if (work) await server.parts.registry.finished(work.id);
}
const rule = async (slug: string) => (await ask(RULE)).gapRules.find((one: { slug: string }) => one.slug === slug);
const set = async (values: object[], expectedVersion: number, operationId: string = randomUUID()) =>
  (await ask(SET, { input: { operationId, rule: 'overloaded-person', expectedVersion, values } })).setRuleSettings;
const hours = (value: string) => [{ name: 'minHours', value }];

const house = (id: string) => readFileSync(join(PROJECT_ROOT, 'cypher', 'gaps', `${id}.cypher`), 'utf8');
const chair = house('no-chair')
  .replace('code: WG10', 'code: OWN1')
  .replace(/title: .*/, 'title: Boards without a chair, ours');
const change = async (query: string, more: object) =>
  Object.values(await ask(query, { input: { operationId: randomUUID(), ...more } }))[0] as any;

describe('thresholds', () => {
  it('show what they would change, are kept with who chose them, decide the findings, and go back', async () => {
    const before = await rule('overloaded-person');
    expect(before).toMatchObject({ own: false, settingsVersion: 0, settingsBy: null });
    const standard = before.parameters.find((one: { name: string }) => one.name === 'minHours');
    expect(standard).toMatchObject({ type: 'number', value: standard.standard, changed: false });
    const { settingEffect } = await ask(EFFECT, { rule: 'overloaded-person', values: hours('20000') });
    expect(settingEffect).toMatchObject({ after: 0, gainedCount: 0, lostCount: settingEffect.before, userErrors: [] });
    expect(settingEffect.before).toBeGreaterThan(0);

    const operationId = randomUUID();
    const done = await set(hours('20000'), 0, operationId);
    expect(done).toMatchObject({ rule: { slug: 'overloaded-person', settingsVersion: 1 }, userErrors: [] });
    expect((await set(hours('20000'), 0, operationId)).rule.settingsVersion).toBe(1);
    await settled();
    const after = await rule('overloaded-person');
    expect(after).toMatchObject({ findings: 0, settingsVersion: 1, settingsBy: { name: 'Alex Officer' } });
    expect(after.parameters).toContainEqual(
      expect.objectContaining({ name: 'minHours', value: '20000', changed: true }),
    );
    expect((await ask('{ structure { analysisCurrent } }')).structure.analysisCurrent).toBe(true);

    expect((await set([], 1)).userErrors).toEqual([]);
    await settled();
    expect(await rule('overloaded-person')).toMatchObject({ findings: before.findings, settingsVersion: 2 });
    const { auditTrail } = await ask('{ auditTrail { action target } }');
    expect(auditTrail.slice(0, 2)).toEqual([
      { action: 'SET_RULE', target: 'GapRule:overloaded-person' },
      { action: 'SET_RULE', target: 'GapRule:overloaded-person' },
    ]);
  });

  it('that cannot be, and those that somebody else has chosen meanwhile, are refused in words', async () => {
    const faults = async (values: object[]) =>
      (await ask(EFFECT, { rule: 'overloaded-person', values })).settingEffect.userErrors.map(
        ({ message }: { message: string }) => message,
      );
    expect(await faults(hours('many'))).toEqual(['overloaded-person, minHours: must be a number, zero or more.']);
    expect(await faults([{ name: 'asOf', value: '2010-01-01' }])).toEqual([
      'overloaded-person, asOf: is no setting of this rule.',
    ]);
    expect((await set(hours('100'), 0)).userErrors).toEqual([
      expect.objectContaining({ code: 'CONFLICT', path: ['expectedVersion'] }),
    ]);
    expect((await set(hours('-1'), 2)).userErrors[0]).toMatchObject({
      code: 'BAD_INPUT',
      path: ['values', '0', 'value'],
    });
  });

  it('are chosen by officers and policy support only', async () => {
    const input = { operationId: randomUUID(), rule: 'overloaded-person', expectedVersion: 2, values: [] };
    const answer = await server.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-remit-acting-as': 'val-viewer' },
      body: JSON.stringify({ query: SET, variables: { input } }),
    });
    expect(((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });
});

describe("rules of one's own", () => {
  it('are checked, put into the folder, asked, and taken away again', async () => {
    const added = await change(ADD, { slug: 'own-chair', text: chair });
    expect(added.userErrors).toEqual([]);
    const [own] = added.ownRules;
    expect(own).toMatchObject({
      slug: 'own-chair',
      faults: [],
      rule: { own: true, title: 'Boards without a chair, ours' },
    });
    expect(readFileSync(own.file, 'utf8')).toBe(chair);
    await settled();
    // The rule of the house has one less: that of a ghost, which the rule on ghosts swallows.
    expect((await rule('own-chair')).findings).toBe((await rule('no-chair')).findings + 1);
    const removed = await change(REMOVE, { slug: 'own-chair' });
    expect(removed).toMatchObject({ ownRules: [], userErrors: [] });
    expect(existsSync(own.file)).toBe(false);
    expect(
      (await ask('{ gaps(first: 100) { edges { node { rule { slug title } } } } }')).gaps.edges.length,
    ).toBeGreaterThan(0);
    await settled();
    expect(await rule('own-chair')).toBeUndefined();
    expect((await ask('{ gaps(filter: { rules: ["own-chair"] }) { totalCount } }')).gaps.totalCount).toBe(0);
    expect((await change(REMOVE, { slug: 'own-chair' })).userErrors).toEqual([
      expect.objectContaining({ code: 'NOT_FOUND' }),
    ]);
  });

  it('with a fault are not taken, and each fault is told with its line', async () => {
    const line = chair.split('\n').findIndex((text) => text.startsWith('MATCH')) + 1;
    const misspelt = await change(ADD, { slug: 'own-chair', text: chair.replace('(b:Body)', '(b:Bodi)') });
    expect(misspelt.ownRules).toEqual([]);
    expect(misspelt.userErrors[0].message).toMatch(new RegExp(`^line ${line}: .*Bodi`));
    const broken = await change(ADD, { slug: 'own-chair', text: chair.replace('MATCH', 'FIND') });
    expect(broken.userErrors[0].message).toMatch(new RegExp(`^line ${line}: Invalid input`));
    for (const slug of ['../evil', 'Own Chair', 'x'.repeat(61), '']) {
      expect((await change(ADD, { slug, text: chair })).userErrors[0].message).toContain('a name has small letters');
    }
    expect((await change(ADD, { slug: 'no-chair', text: chair })).userErrors[0].message).toContain('already');
  });

  it('dropped into the folder count when it is read again; one with a fault leaves the others alone', async () => {
    const { ownRulesFolder: folder } = await ask('{ ownRulesFolder }');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'own-chair.cypher'), chair);
    writeFileSync(
      join(folder, 'writes.cypher'),
      chair.replace('RETURN', 'SET b.name = 1 RETURN').replace('OWN1', 'OWN2'),
    );
    const read = await change(READ, {});
    expect(read.ownRules.map((one: { slug: string; rule: object | null }) => [one.slug, one.rule !== null])).toEqual([
      ['own-chair', true],
      ['writes', false],
    ]);
    expect(read.ownRules[1].faults.join('; ')).toContain('only reads');
    await settled();
    for (const slug of ['own-chair', 'writes']) await change(REMOVE, { slug });
    await settled();
  });
});
