// @ts-check
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { speaksBolt } from './bolt.mjs';
import { writeWhole } from './folders.mjs';
import { isAlive, pause } from './processes.mjs';
import { endServer, forgetRunning, noteRunning } from './running.mjs';
import { memoryFor, neo4jConf, serverArguments } from './settings.mjs';

const FOLDERS = ['conf', 'data', 'import', 'logs', 'run', 'plugins'];

/**
 * Starts a server process on a home folder and notes it. It is a process of its own: Ctrl-C reaches only its starter.
 * @param {{ home: string, jars: string, java: string, port: number, quickStart: boolean, env: Record<string, string | undefined> }} launch
 * @returns {number} its process id
 */
export function launch({ home, jars, java, port, quickStart, env }) {
  for (const folder of FOLDERS) mkdirSync(join(home, folder), { recursive: true, mode: 0o700 });
  const { heap, transactionMemory } = memoryFor();
  writeWhole(join(home, 'conf', 'neo4j.conf'), neo4jConf({ port, transactionMemory, quickStart }));
  const said = openSync(join(home, 'logs', 'console.log'), 'w', 0o600);
  try {
    const child = spawn(java, serverArguments({ home, jars, heap, quickStart }), {
      cwd: home,
      detached: true,
      stdio: ['ignore', said, said],
      env: { ...env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    });
    child.once('error', () => {}); // A java that cannot be run has no id, which is said below.
    child.unref();
    if (child.pid === undefined) throw new Error(`${java} could not be started`);
    noteRunning(home, { pid: child.pid, port, jars });
    return child.pid;
  } finally {
    closeSync(said);
  }
}

/**
 * Resolves when the server answers; otherwise ends it and says what it last wrote.
 * @param {{ home: string, pid: number, port: number, withinMs: number }} server
 */
export async function untilReady({ home, pid, port, withinMs }) {
  const until = Date.now() + withinMs;
  while (!(await speaksBolt(port))) {
    const ended = !isAlive(pid);
    if (ended || Date.now() > until) {
      await endServer(pid);
      forgetRunning(home);
      const why = ended ? 'Neo4j ended while it started' : `Neo4j did not answer within ${withinMs / 1000} seconds`;
      throw new Error(`${why}. Its log, ${join(home, 'logs')}, ends with:\n${lastWords(home)}`);
    }
    await pause(100);
  }
}

/** @param {string} home */
function lastWords(home) {
  const file = join(home, 'logs', 'console.log');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(-15).join('\n').trim() : '(nothing)';
}
