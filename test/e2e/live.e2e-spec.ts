import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { rawRequest } from './raw-request.js';
import { startServer, type TestServer } from './remit-server.js';

const PROTOCOL = 'graphql-transport-ws';
const WORK = 'subscription { workChanged { id kind state step progress message } }';

let server: TestServer;
let cookie: string;
beforeAll(async () => {
  server = await startServer({ example: false });
  const answer = await rawRequest(`${server.url}/?token=${server.token}`);
  cookie = String(answer.headers['set-cookie']).split(';')[0]!;
});
afterAll(() => server.stop());

const opened: WebSocket[] = [];
afterEach(() => opened.splice(0).forEach((socket) => socket.terminate()));

/** A socket with what came over it, and how it ended. */
class Line {
  readonly received: any[] = [];
  readonly ended: Promise<{ code: number; reason: string } | { status: number }>;

  constructor(readonly socket: WebSocket) {
    opened.push(socket);
    socket.on('message', (data: Buffer) => this.received.push(JSON.parse(data.toString())));
    this.ended = new Promise((resolve) => {
      socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() }));
      socket.on('unexpected-response', (_request, response) => resolve({ status: response.statusCode ?? 0 }));
      socket.on('error', () => undefined);
    });
  }

  send(message: unknown): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  async until(test: (message: any) => boolean): Promise<any> {
    for (let tries = 0; tries < 400; tries++) {
      const found = this.received.find(test);
      if (found) return found;
      await pause(10);
    }
    throw new Error(`Nothing of the kind came: ${JSON.stringify(this.received)}`);
  }
}

function line(headers: Record<string, string> = {}, path = '/graphql'): Line {
  const own = { origin: server.url, cookie };
  return new Line(
    new WebSocket(`${server.url.replace('http', 'ws')}${path}`, PROTOCOL, { headers: { ...own, ...headers } }),
  );
}

async function connected(): Promise<Line> {
  const open = line();
  await new Promise((resolve) => open.socket.on('open', resolve));
  open.send({ type: 'connection_init' });
  await open.until((message) => message.type === 'connection_ack');
  return open;
}

describe('live updates', () => {
  it('tell of running work at once, and of its end', async () => {
    let finish = (): void => undefined;
    const work = server.parts.registry.start('ANALYSIS', 'Comparing', ({ report }) => {
      report('Comparing', 0.25);
      return new Promise((resolve) => (finish = () => resolve('37 overlaps found.')));
    });
    const open = await connected();
    open.send({ id: '1', type: 'subscribe', payload: { query: WORK } });
    const first = await open.until((message) => message.type === 'next');
    expect(first.payload.data.workChanged).toMatchObject({
      id: `Work:${work.id}`,
      kind: 'ANALYSIS',
      state: 'RUNNING',
      step: 'Comparing',
    });
    finish();
    const last = await open.until((message) => message.payload?.data?.workChanged.state === 'DONE');
    expect(last.payload.data.workChanged).toMatchObject({ message: '37 overlaps found.', progress: 1 });
    open.send({ id: '1', type: 'complete' });
  });

  it('are open to a script with the token', async () => {
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, PROTOCOL, {
      headers: { authorization: `Bearer ${server.token}` },
    });
    const open = new Line(socket);
    await new Promise((resolve) => socket.on('open', resolve));
    open.send({ type: 'connection_init' });
    await open.until((message) => message.type === 'connection_ack');
  });
});

describe('a socket', () => {
  it.each([
    ['without a cookie', { cookie: '' }, 401],
    ['with a wrong cookie', { cookie: 'remit-1=x' }, 401],
    ['from another site', { origin: 'https://example.org' }, 403],
    ['from another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['from a page in a file', { origin: 'null' }, 403],
    ['from nowhere in particular', { origin: '' }, 403],
    ['under another name', { host: 'evil.example' }, 421],
  ])('%s is not opened', async (_what, headers, status) => {
    expect(await line(headers as Record<string, string>).ended).toEqual({ status });
  });

  it('at another address is not opened', async () => {
    expect(await line({}, '/elsewhere').ended).toEqual({ status: 404 });
    expect(await line({}, '/graphqlx').ended).toEqual({ status: 404 });
  });

  it.each([
    ['a query', '{ structure { version } }', /Only subscriptions/],
    ['a change', 'mutation { startAnalysis(input: { operationId: "1" }) { work { id } } }', /Only subscriptions/],
    ['introspection', '{ __schema { types { name } } }', /Only subscriptions/],
    ['rubbish', 'subscription {', /Syntax Error/],
    ['an unknown subscription', 'subscription { everything }', /Cannot query field/],
    ['two subscriptions', 'subscription { a: workChanged { id } b: workChanged { id } }', /only one top level field/],
    ['very many words', `subscription { workChanged { ${'id '.repeat(3_000)} } }`, /2000 tokens/],
    [
      'many names',
      `subscription { workChanged { ${Array.from({ length: 40 }, (_, i) => `a${i}: id`).join(' ')} } }`,
      /Aliases limit/,
    ],
  ])('does not answer %s', async (_what, query, says) => {
    const open = await connected();
    open.send({ id: '1', type: 'subscribe', payload: { query } });
    const refused = await open.until((message) => message.type === 'error');
    expect(JSON.stringify(refused.payload)).toMatch(says);
  });

  it('closes on a message that is too long, or no message at all', async () => {
    const long = await connected();
    long.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: `# ${'x'.repeat(200_000)}` } }));
    expect(await long.ended).toMatchObject({ code: 1009 });
    const rubbish = await connected();
    rubbish.send('rubbish');
    expect(await rubbish.ended).toMatchObject({ code: 4400 });
  });

  it('holds at most twenty subscriptions', async () => {
    const open = await connected();
    for (let i = 0; i < 25; i++) open.send({ id: String(i), type: 'subscribe', payload: { query: WORK } });
    const refused = await open.until((message) => message.type === 'error');
    expect(refused.payload[0].message).toBe('Too many subscriptions on one connection.');
  });

  it('closes when nobody says hello', async () => {
    expect(await line().ended).toMatchObject({ code: 4408 });
  });
});
