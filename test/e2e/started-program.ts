import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../apps/api/src/project-root.js';
import { testNeo4j } from '../support/test-neo4j.js';

const MAIN = join(PROJECT_ROOT, 'dist', 'apps', 'api', 'src', 'main.js');

/** The built program, started as a user's computer would. */
export class StartedProgram {
  readonly lines: string[] = [];
  stderr = '';
  readonly ended: Promise<number | null>;
  readonly #process: ChildProcess;
  readonly #home = mkdtempSync(join(tmpdir(), 'remit-start-'));

  constructor(environment: Record<string, string> = {}) {
    const { uri, user, password } = testNeo4j();
    const database = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    this.#process = spawn(process.execPath, [MAIN], {
      cwd: tmpdir(),
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'production',
        PORT: '0',
        REMIT_HOME: this.#home,
        ...database,
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let rest = '';
    this.#process.stdout!.on('data', (chunk: Buffer) => {
      const parts = (rest + chunk.toString()).split('\n');
      rest = parts.pop()!;
      this.lines.push(...parts);
    });
    this.#process.stderr!.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()));
    this.ended = new Promise((resolve) => this.#process.once('exit', resolve));
  }

  /** The address that it printed, and the token in it. */
  async ready(): Promise<{ url: string; token: string; port: number }> {
    let over = false;
    void this.ended.then(() => (over = true));
    for (;;) {
      const line = this.lines.find((one) => one.startsWith('Remit is ready: '));
      if (line) {
        const address = new URL(line.replace('Remit is ready: ', ''));
        return { url: address.origin, token: address.searchParams.get('token')!, port: Number(address.port) };
      }
      if (over) throw new Error(`It ended before it was ready: ${this.stderr}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  signal(name: NodeJS.Signals): void {
    this.#process.kill(name);
  }

  /** Ends it, whatever state it is in. */
  async stop(): Promise<void> {
    this.signal('SIGKILL');
    await this.ended;
    rmSync(this.#home, { recursive: true, force: true });
  }
}
