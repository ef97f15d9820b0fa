import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectRoot } from '@remit/local-neo4j';
import { machine, report, spread } from '../measure.js';

const WARM_STARTS = 5;

/** Milliseconds of one start, from the command to the address, and of Neo4j's own share in it. */
interface Start {
  readonly whole: number;
  readonly neo4j: number;
}

/** Goal 14: `npm start` on a fresh clone with empty caches, then again and again on the same clone. */
async function main(): Promise<void> {
  report(machine());
  const folder = mkdtempSync(join(tmpdir(), 'remit-bench-start-'));
  const clone = join(folder, 'clone');
  try {
    execFileSync('git', ['clone', '--quiet', projectRoot(), clone]);
    const env = {
      ...process.env,
      XDG_CACHE_HOME: join(folder, 'cache'),
      npm_config_cache: join(folder, 'npm'),
      PORT: '0',
    };
    const cold = await started(clone, env);
    report('fresh clone to address (goal <= 60 s)', spread([cold.whole]));
    const warm: Start[] = [];
    for (let i = 0; i < WARM_STARTS; i += 1) warm.push(await started(clone, env));
    report('warm start (goal <= 10 s)', spread(warm.map((one) => one.whole)));
    report('of that Neo4j by itself', spread(warm.map((one) => one.neo4j)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Starts as a user does, stops as Ctrl-C does, and waits until all is down. */
async function started(folder: string, env: NodeJS.ProcessEnv): Promise<Start> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const seen = new Map<string, number>();
  const ready = new Promise<void>((resolve, reject) => {
    let text = '';
    child.once('exit', () => reject(new Error(`The start ended before it was ready.\n${text}`)));
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      for (const line of ['Starting Neo4j', 'Neo4j is ready', 'Remit is ready']) {
        if (text.includes(line) && !seen.has(line)) seen.set(line, performance.now());
      }
      if (seen.has('Remit is ready')) resolve();
    });
  });
  await ready;
  child.kill('SIGINT');
  await ended;
  await pause(500);
  return {
    whole: seen.get('Remit is ready')! - begun,
    neo4j: seen.get('Neo4j is ready')! - seen.get('Starting Neo4j')!,
  };
}

await main();
