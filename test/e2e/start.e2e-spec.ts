import { createServer } from 'node:net';
import { join } from 'node:path';
import { writeZip } from '@remit/workbook';
import { WebSocket } from 'ws';
import { PROJECT_ROOT } from '../../apps/api/src/project-root.js';
import { emptyGraph } from '../support/test-neo4j.js';
import { rawRequest } from './raw-request.js';
import { StartedProgram } from './started-program.js';

const EXAMPLE = { REMIT_EXAMPLE: join(PROJECT_ROOT, 'examples', 'warwickshire') };
const QUESTION = JSON.stringify({
  query: '{ structure { version analysisCurrent } overlaps { totalCount } gaps { totalCount } }',
});

const programs: StartedProgram[] = [];
const program = (environment?: Record<string, string>) => {
  const started = new StartedProgram(environment);
  programs.push(started);
  return started;
};
afterEach(() => Promise.all(programs.splice(0).map((one) => one.stop())));
beforeAll(emptyGraph);

function post(
  url: string,
  token: string,
  path = '/graphql',
  body: string | Buffer = QUESTION,
  type = 'application/json',
) {
  return rawRequest(url + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': type },
    body,
  });
}

describe('the built program', () => {
  it('loads the example, computes, and prints one address', async () => {
    const first = program(EXAMPLE);
    const { url, token } = await first.ready();
    const lines = first.lines.join('\n');
    expect(lines).toMatch(
      /Loading the example \(Warwickshire partnerships\)[\s\S]*100%[\s\S]*overlaps and \d+ gaps found\./,
    );
    expect(lines.match(/http/g)).toHaveLength(1);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const { data } = JSON.parse((await post(url, token)).body);
    expect(data.structure).toEqual({ version: 1, analysisCurrent: true });
    expect(data.overlaps.totalCount).toBeGreaterThan(0);
    expect(data.gaps.totalCount).toBeGreaterThan(0);
    const zip = Buffer.from(await writeZip(new Map([['bodies.csv', 'id,name,kind\npsb,Board,BORD\n']])));
    const check = await post(url, token, '/files/workbook?mode=check', zip, 'application/zip');
    expect(JSON.parse(check.body).faults).toMatchObject([{ table: 'bodies', row: 2, column: 'kind' }]);
    expect(first.stderr).toBe('');
  });

  it('goes on with what is there at the next start, and leaves it at once when told to, finishing what was begun', async () => {
    const again = program(EXAMPLE);
    const { url, token, port } = await again.ready();
    expect(again.lines).toHaveLength(1);
    const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws', {
      headers: { authorization: `Bearer ${token}` },
    });
    const farewell = new Promise((resolve) => socket.once('close', resolve));
    await new Promise((resolve) => socket.once('open', resolve));

    let signalled = false;
    const outcomes = { answered: 0, wrong: [] as string[] };
    const ask = async (): Promise<void> => {
      for (;;) {
        try {
          const { status, body } = await post(url, token);
          if (status === 200 && body.endsWith('}}')) outcomes.answered += 1;
          else outcomes.wrong.push(`${status} ${body}`);
        } catch (error) {
          if (!signalled) outcomes.wrong.push(String(error));
          return;
        }
      }
    };
    const askers = Array.from({ length: 12 }, ask);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    signalled = true;
    const told = Date.now();
    again.signal('SIGTERM');
    expect(await again.ended).toBe(0);
    expect(Date.now() - told).toBeLessThan(5_000);
    await Promise.all(askers);
    expect(outcomes.wrong).toEqual([]);
    expect(outcomes.answered).toBeGreaterThan(12);
    expect(await farewell).toBe(1001);
  });

  it.each(['SIGINT', 'SIGHUP'] as const)(
    'ends in good order on %s',
    async (signal) => {
      const one = program();
      await one.ready();
      one.signal(signal);
      expect(await one.ended).toBe(0);
    },
    60_000,
  );
});

describe('a start that cannot be', () => {
  it.each([
    [{ HOST: '0.0.0.0' }, /other computers can reach, and nobody can sign in yet/],
    [{ NEO4J_URI: '' }, /NEO4J_URI is not set\. Start Remit with "npm start"/],
    [{ PORT: 'x' }, /PORT must be a whole number/],
    [{ NEO4J_PASSWORD: 'wrong' }, /does not let Remit in\. Check NEO4J_USER and NEO4J_PASSWORD/],
  ])(
    'for %j says why in a sentence',
    async (environment, sentence) => {
      const one = program(environment as object as Record<string, string>);
      expect(await one.ended).toBe(1);
      expect(one.stderr).toMatch(sentence);
      expect(one.stderr).not.toMatch(/ at .*\.js:\d+/);
    },
    60_000,
  );

  it('for a port that is taken says so, before anything is loaded', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const one = program({ PORT: String(port), NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect(await one.ended).toBe(1);
    expect(one.stderr).toContain(`Port ${port} is taken by another program.`);
    other.close();
  });
});
