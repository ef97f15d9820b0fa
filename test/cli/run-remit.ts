import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { text } from 'node:stream/consumers';
import { testNeo4j } from '../support/test-neo4j.js';

const MAIN = fileURLToPath(new URL('../../dist/apps/cli/src/main.js', import.meta.url));

/** What a command printed and how it ended. */
export interface Ran {
  readonly exitCode: number | null;
  readonly result: string;
  readonly messages: string;
  /** The result, read as JSON. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a test looks into
  json(): any;
}

/** Runs the built command line in a process of its own, as a script would. */
export async function runRemit(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<Ran> {
  const child = spawn(process.execPath, [MAIN, ...words], {
    env: { ...inherited(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [result, messages, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { exitCode, result, messages, json: () => JSON.parse(result) as unknown };
}

/** Settings that make the command line use the database of the test run, without a language model. */
export function onTestDatabase(home: string): NodeJS.ProcessEnv {
  const { uri, user, password } = testNeo4j();
  return { REMIT_HOME: home, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, REMIT_MODEL: '' };
}

/** What a process needs to run, without settings of the person who runs the tests. */
function inherited(): NodeJS.ProcessEnv {
  const own = /^(REMIT_(HOME|MODEL|TEST)|NEO4J_|INIT_CWD|NODE_OPTIONS)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}
