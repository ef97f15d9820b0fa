import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../apps/api/src/project-root.js';
import { rawRequest } from './raw-request.js';
import { startServer, type TestServer } from './remit-server.js';

const WEB = join(PROJECT_ROOT, 'dist', 'web');
const INDEX = readFileSync(join(WEB, 'index.html'), 'utf8');

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ example: false });
});
afterAll(() => server.stop());

const get = (path: string, headers: Record<string, string> = {}) => rawRequest(server.url + path, { headers });

describe('the pages', () => {
  it.each(['/', '/explore', '/bodies/psb', '/overlaps?body=psb'])(
    'are one page at %s, asked for anew each time',
    async (path) => {
      const { status, headers, body } = await get(path, { accept: 'text/html' });
      expect([status, headers['cache-control'], body]).toEqual([200, 'no-cache', INDEX]);
    },
  );

  it('are given to a plain reader too', async () => {
    expect((await get('/')).body).toBe(INDEX);
    expect((await rawRequest(`${server.url}/explore`, { method: 'HEAD' })).status).toBe(200);
  });

  it('keep what never changes for a year', async () => {
    const script = readdirSync(join(WEB, 'assets')).find((name) => name.endsWith('.js'))!;
    const { status, headers } = await get(`/assets/${script}`);
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toMatch(/javascript/);
  });

  it.each([
    '/assets/none.js',
    '/none.js',
    '/assets/',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/package.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/.built-web',
    '/.env',
  ])('are not mixed up with a file that is not there: %s', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).not.toContain('dependencies');
  });

  it('answer data addresses with data only', async () => {
    expect((await get('/files/none', { accept: 'text/html' })).status).toBe(401);
    const { status, body } = await get('/livez/none', { accept: 'text/html' });
    expect(status).toBe(404);
    expect(JSON.parse(body)).toMatchObject({ code: 'NotFoundException' });
  });

  it('are not changed by sending to them', async () => {
    expect((await rawRequest(`${server.url}/explore`, { method: 'POST' })).status).toBe(404);
  });
});

describe('the GraphiQL page', () => {
  it('may write styles, and nothing else that other pages may not', async () => {
    const { status, headers, body } = await get('/graphiql', { accept: 'text/html' });
    expect(status).toBe(200);
    expect(body).toBe(readFileSync(join(WEB, 'graphiql.html'), 'utf8'));
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
  });
});
