import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectionTo, projectRoot } from '@remit/local-neo4j';

const PATIENCE_MS = 240_000;

/** The built program as a newcomer meets it, on an empty data folder; killed in the middle, started again, stopped. */
describe('npm start, for real', () => {
  const home = mkdtempSync(join(tmpdir(), 'remit-whole-'));
  const runs: ChildProcess[] = [];
  let serving: Run;
  let database: number;

  interface Run {
    readonly child: ChildProcess;
    readonly address: string;
    readonly said: string;
  }

  afterAll(() => {
    for (const child of runs) child.kill('SIGKILL');
    const left = connectionTo(join(home, 'neo4j'));
    if (left) process.kill(left.pid, 'SIGKILL');
    rmSync(home, { recursive: true, force: true });
  });

  /** Starts Remit and waits for its address. */
  async function start(): Promise<Run> {
    const child = spawn(process.execPath, [join(projectRoot(), 'scripts', 'start.mjs'), '--empty'], {
      env: { ...process.env, REMIT_HOME: home, PORT: '0', NEO4J_URI: '', REMIT_MODEL: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    runs.push(child);
    let said = '';
    return new Promise((resolve, reject) => {
      const hear = (words: Buffer) => {
        said += words.toString();
        const address = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(said)?.[0];
        if (address) resolve({ child, address, said });
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', (code) => reject(new Error(`It ended with ${code}:\n${said}`)));
    });
  }
  const answers = (address: string) =>
    fetch(new URL('/readyz', address)).then(
      ({ status }) => status,
      () => null,
    );

  it(
    'prints an address that answers',
    async () => {
      serving = await start();
      expect(await answers(serving.address)).toBe(200);
      database = connectionTo(join(home, 'neo4j'))!.pid;
    },
    PATIENCE_MS,
  );

  it(
    'takes its server along when it is killed, and finds its database again',
    async () => {
      serving.child.kill('SIGKILL');
      await once(serving.child, 'exit');
      for (let tries = 0; (await answers(serving.address)) !== null && tries < 100; tries++) {
        await new Promise((done) => setTimeout(done, 100));
      }
      expect(await answers(serving.address)).toBeNull();
      serving = await start();
      expect(serving.said).toContain('Neo4j was still running from before');
      expect(connectionTo(join(home, 'neo4j'))!.pid).toBe(database);
      expect(await answers(serving.address)).toBe(200);
    },
    PATIENCE_MS,
  );

  it(
    'stops everything with Ctrl-C, and that is no failure',
    async () => {
      serving.child.kill('SIGINT');
      const [code] = (await once(serving.child, 'exit')) as [number];
      expect(code).toBe(0);
      expect(await answers(serving.address)).toBeNull();
      expect(connectionTo(join(home, 'neo4j'))).toBeNull();
    },
    PATIENCE_MS,
  );
});
