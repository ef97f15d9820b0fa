import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '@remit/local-neo4j';

/** The built server in a process of its own, as users run it. */
export interface RunningServer {
  readonly url: string;
  readonly token: string;
  end(): Promise<void>;
}

/** Starts the built server on a store and waits until it says that it is ready. Likeness is judged by words alone, to start at once. */
export async function startServer(connection: { uri: string; user: string; password: string }): Promise<RunningServer> {
  const home = mkdtempSync(join(tmpdir(), 'remit-bench-home-'));
  const main = join(projectRoot(), 'dist', 'apps', 'api', 'src', 'main.js');
  const { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD } = connection;
  const settings = {
    NODE_ENV: 'production',
    REMIT_HOME: home,
    REMIT_MODEL: '',
    PORT: '0',
    NEO4J_URI,
    NEO4J_USER,
    NEO4J_PASSWORD,
  };
  const child = spawn(process.execPath, [main], {
    cwd: projectRoot(),
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill()); // A benchmark that fails leaves no server behind.
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<URL>((resolve, reject) => {
    let text = '';
    child.once('exit', () => reject(new Error(`The server ended before it was ready.\n${text}`)));
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const ready = /Remit is ready: (\S+)/.exec(text);
      if (ready) resolve(new URL(ready[1]!));
    });
  });
  const end = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  return { url: address.origin, token: address.searchParams.get('token') ?? '', end };
}
