import { randomUUID } from 'node:crypto';
import { rawRequest } from './raw-request.js';
import { startServer, type TestServer } from './remit-server.js';
import { sendWorkbook, SETTING, small } from './small-workbook.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer(SETTING);
});
afterAll(() => server.stop());

const JSON_TYPE = { 'content-type': 'application/json' };
const ask = async (query: string, headers: Record<string, string>, variables: object = {}) => {
  const body = JSON.stringify({ query, variables });
  const answer = await rawRequest(`${server.url}/graphql`, {
    method: 'POST',
    headers: { ...JSON_TYPE, ...headers },
    body,
  });
  return JSON.parse(answer.body);
};
const script = (person?: string): Record<string, string> => ({
  authorization: `Bearer ${server.token}`,
  ...(person !== undefined && { 'x-remit-acting-as': person }),
});
const browser = async (): Promise<Record<string, string>> => {
  const answer = await rawRequest(`${server.url}/?token=${server.token}`);
  return { cookie: String(answer.headers['set-cookie']).split(';')[0]! };
};
const actAs = (person: string, headers: Record<string, string>) =>
  ask(
    'mutation ($input: ActAsInput!) { actAs(input: $input) { me { id role } userErrors { code message path } } }',
    headers,
    { input: { operationId: randomUUID(), person } },
  );
const START = `mutation { startAnalysis(input: { operationId: "${randomUUID()}" }) { userErrors { code } } }`;

describe('who acts', () => {
  it('is an officer at the first start, among people of every role', async () => {
    const { data } = await ask('{ me { id name role may } localPeople { name role } }', script());
    expect(data.me).toMatchObject({ id: 'alex-officer', role: 'OFFICER' });
    expect(data.me.may).toEqual(expect.arrayContaining(['reviewFindings', 'loadWorkbook']));
    expect(new Set(data.localPeople.map((one: any) => one.role)).size).toBe(4);
  });

  it('is kept in the session of one browser, and in no other', async () => {
    const [one, other] = [await browser(), await browser()];
    expect((await actAs('jo-board', one)).data.actAs).toEqual({
      me: { id: 'jo-board', role: 'BOARD' },
      userErrors: [],
    });
    expect((await ask('{ me { id } }', one)).data.me.id).toBe('jo-board');
    expect((await ask('{ me { id } }', other)).data.me.id).toBe('alex-officer');
  });

  it('is said by scripts in a header; a name that nobody has is refused', async () => {
    expect((await ask('{ me { id } }', script('sam-support'))).data.me.id).toBe('sam-support');
    const { errors } = await ask('{ me { id } }', script('nobody'));
    expect(errors[0]).toMatchObject({
      extensions: { code: 'FORBIDDEN' },
      message: expect.stringContaining('x-remit-acting-as'),
    });
  });

  it('cannot become somebody who is not there, nor be kept without a session', async () => {
    expect((await actAs('nobody', await browser())).data.actAs).toMatchObject({
      me: null,
      userErrors: [{ code: 'NOT_FOUND' }],
    });
    expect((await actAs('jo-board', script())).data.actAs).toMatchObject({
      me: null,
      userErrors: [{ code: 'NO_SESSION' }],
    });
  });
});

describe('what a role may not do', () => {
  it('is refused with who may, and noted', async () => {
    const { data, errors } = await ask(START, script('val-viewer'));
    expect(data).toBeNull();
    expect(errors[0].extensions.code).toBe('FORBIDDEN');
    expect(errors[0].message).toBe(
      'This is for officers and policy support. Val Viewer acts here for viewers. Nothing was changed. Choose another person under “Acting as”.',
    );
    expect(server.logged.at(-1)).toMatchObject({
      event: 'authz_fail',
      field: 'Mutation.startAnalysis',
      role: 'VIEWER',
    });
    expect((await ask(START, script('alex-officer'))).data.startAnalysis.userErrors[0].code).toBe('NOTHING_LOADED');
  });

  it.each([
    ['GET', '/files/workbook.zip'],
    ['GET', '/FILES/workbook.zip/'],
    ['GET', '/files/workbook%2Ezip'],
    ['HEAD', '/files/workbook.zip'],
    ['POST', '/files/workbook?mode=check'],
    ['POST', '/files/Workbook?mode=apply'],
  ])('holds for files too: %s %s', async (method, path) => {
    const answer = await rawRequest(server.url + path, { method, headers: script('val-viewer'), body: '' });
    expect([403, 404]).toContain(answer.status);
    const allowed = await rawRequest(server.url + path, { method, headers: script('robin-officer'), body: '' });
    expect(allowed.status).not.toBe(403);
    if (allowed.status !== 404) expect(answer.status).toBe(403);
  });
});

describe('the audit trail', () => {
  it('records who loaded a workbook, and is not for viewers', async () => {
    const asked = `mode=apply&operationId=${randomUUID()}&expectedVersion=0&asAt=2010-03-05`;
    const { body } = await sendWorkbook(server, asked, await small(), { 'x-remit-acting-as': 'robin-officer' });
    const { workId } = body as { workId: string };
    await server.parts.registry.finished(workId.slice('Work:'.length));
    const trail = '{ auditTrail(first: 1) { seq actor action target } }';
    expect((await ask(trail, script('jo-board'))).data.auditTrail).toEqual([
      { seq: 1, actor: 'robin-officer', action: 'IMPORT', target: 'Structure:1' },
    ]);
    expect((await ask(trail, script('val-viewer'))).errors[0].extensions.code).toBe('FORBIDDEN');
    expect((await ask('{ auditTrail(first: 101) { seq } }', script())).errors[0].extensions.code).toBe(
      'BAD_USER_INPUT',
    );
  });
});
