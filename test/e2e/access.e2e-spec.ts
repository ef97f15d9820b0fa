import { jest } from '@jest/globals';
import { rawRequest } from './raw-request.js';
import { startServer, type TestServer } from './remit-server.js';

const QUESTION = JSON.stringify({ query: '{ structure { version } }' });
const JSON_TYPE = { 'content-type': 'application/json' };

let server: TestServer;
let cookie: string;
beforeAll(async () => {
  server = await startServer({ example: false });
  cookie = await letIn();
});
afterAll(() => server.stop());

async function letIn(): Promise<string> {
  const answer = await rawRequest(`${server.url}/?token=${server.token}`);
  return String(answer.headers['set-cookie']).split(';')[0]!;
}

const post = (headers: Record<string, string>, path = '/graphql', body: string = QUESTION) =>
  rawRequest(server.url + path, { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body });

describe('the address printed at start', () => {
  it('lets a browser in and goes on without the token', async () => {
    const answer = await rawRequest(`${server.url}/?token=${server.token}`);
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/');
    const [set] = answer.headers['set-cookie'] as string[];
    expect(set).toMatch(new RegExp(`^remit-${server.port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`));
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('lets a second browser in with a session of its own', async () => {
    const second = await letIn();
    expect(second).not.toBe(cookie);
    expect((await post({ cookie: second })).status).toBe(200);
    expect((await post({ cookie })).status).toBe(200);
  });

  it.each(['', 'x', 'a'.repeat(43)])('does nothing for the token %j', async (token) => {
    const answer = await rawRequest(`${server.url}/?token=${token}`);
    expect(answer.status).toBe(303);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });
});

describe('whoever was not let in', () => {
  it.each([
    ['POST', '/graphql'],
    ['GET', '/graphql?query=%7B__typename%7D'],
    ['GET', '/files/workbook.zip'],
    ['GET', '/files/template.zip'],
    ['POST', '/files/workbook?mode=check'],
    ['POST', '/files/workbook?mode=apply'],
    ['GET', '/files/anything'],
    ['DELETE', '/graphql'],
    ['GET', '/GRAPHQL'],
    ['GET', '/files/../files/workbook.zip'],
  ])('gets nothing from %s %s', async (method, path) => {
    const answer = await rawRequest(server.url + path, {
      method,
      headers: JSON_TYPE,
      body: method === 'POST' ? QUESTION : '',
    });
    expect([401, 404]).toContain(answer.status);
    expect(answer.body).not.toMatch(/"data"|^PK/);
  });

  it.each([
    {},
    { cookie: 'remit-1=x' },
    { authorization: 'Bearer wrong' },
    { authorization: 'Basic cmVtaXQ6' },
  ] as Record<string, string>[])('is told how to get in (%j)', async (headers) => {
    const answer = await post(headers);
    expect(answer.status).toBe(401);
    expect(answer.headers['www-authenticate']).toBe('Bearer realm="Remit"');
    expect(JSON.parse(answer.body)).toMatchObject({
      errors: [
        {
          message: expect.stringContaining('Open the address that Remit printed'),
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    });
  });

  it('is noted in the log, without token or cookie', async () => {
    await post({ authorization: 'Bearer canary-token', cookie: 'remit-1=canary-cookie' });
    expect(server.logged.at(-1)).toMatchObject({ level: 'warn', event: 'authn_login_fail', path: '/graphql' });
    expect(JSON.stringify(server.logged)).not.toMatch(/canary/);
  });

  it('can still ask whether the server lives', async () => {
    expect((await rawRequest(`${server.url}/livez`)).body).toBe('{"status":"live"}');
    expect((await rawRequest(`${server.url}/readyz`)).body).toBe('{"status":"ready"}');
  });
});

describe('readiness', () => {
  it('ends when the database does not answer, and when Remit stops; life does not', async () => {
    const ping = jest.spyOn(server.store, 'ping').mockRejectedValue(new Error('gone'));
    const answer = await rawRequest(`${server.url}/readyz`);
    ping.mockRestore();
    expect([answer.status, answer.body]).toEqual([
      503,
      '{"status":"not ready","reason":"The database does not answer."}',
    ]);
    expect((await rawRequest(`${server.url}/livez`)).status).toBe(200);
    expect((await rawRequest(`${server.url}/readyz`)).status).toBe(200);
  });
});

describe('whoever was let in', () => {
  it('asks with the cookie, or with the token as a script', async () => {
    for (const headers of [{ cookie }, { authorization: `Bearer ${server.token}` }] as Record<string, string>[]) {
      const answer = await post(headers);
      expect(JSON.parse(answer.body)).toEqual({ data: { structure: { version: 0 } } });
    }
  });

  it('gets data that no cache keeps', async () => {
    for (const path of ['/graphql?query=%7B__typename%7D', '/files/template.zip']) {
      const answer = await rawRequest(server.url + path, { headers: { cookie, 'apollo-require-preflight': '1' } });
      expect([path, answer.status, answer.headers['cache-control']]).toEqual([path, 200, 'no-store']);
    }
  });
});

describe('another site', () => {
  const own = () => server.url;
  it.each([
    { origin: 'https://example.org' },
    { origin: 'null' },
    { origin: 'http://localhost:1' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('cannot use the session (%j)', async (headers) => {
    for (const path of ['/graphql', '/files/workbook?mode=apply']) {
      const answer = await post({ cookie, ...(headers as object) }, path);
      expect(answer.status).toBe(403);
      expect(answer.body).toContain('asked for by another site');
    }
    expect(server.logged.at(-1)).toMatchObject({ event: 'malicious_csrf' });
  });

  it("is told apart from Remit's own pages", async () => {
    expect((await post({ cookie, origin: own(), 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'cannot send a form as %s',
    async (type) => {
      const answer = await rawRequest(`${server.url}/graphql`, {
        method: 'POST',
        headers: { cookie, 'content-type': type },
        body: QUESTION,
      });
      expect(answer.status).toBe(400);
      expect(answer.body).toMatch(/CSRF|JSON/);
    },
  );

  it('cannot ask by a plain address', async () => {
    const answer = await rawRequest(`${server.url}/graphql?query=%7B__typename%7D`, { headers: { cookie } });
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('CSRF');
  });

  it.each([
    'evil.example',
    'evil.example:4100',
    '127.0.0.1',
    '127.0.0.1.evil.example',
    '127.0.0.1:1',
    '[::1',
    'localhost:99999',
  ])('cannot come in under the name %j', async (host) => {
    for (const path of ['/', '/graphql', '/files/template.zip', '/livez']) {
      const answer = await rawRequest(server.url + path, { headers: { host, cookie } });
      expect([400, 421]).toContain(answer.status);
    }
  });

  it.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])('is not this computer called %s', async (name) => {
    const answer = await rawRequest(`${server.url}/livez`, { headers: { host: `${name}:${server.port}` } });
    expect(answer.status).toBe(200);
  });
});

describe('every answer', () => {
  it.each(['/', '/livez', '/graphql', '/files/template.zip', '/nowhere'])(
    'of %s carries strict headers',
    async (path) => {
      const { headers } = await rawRequest(server.url + path, { headers: { cookie } });
      const csp = String(headers['content-security-policy']);
      expect(csp).toContain("default-src 'none'");
      expect(csp).toContain("script-src 'self'");
      expect(csp).toContain("frame-ancestors 'none'");
      expect(csp).not.toMatch(/unsafe|\*|https?:/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'x-frame-options': 'DENY',
      });
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers['access-control-allow-origin']).toBeUndefined();
    },
  );
});
