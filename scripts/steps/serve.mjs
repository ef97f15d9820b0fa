import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../../libs/local-neo4j/src/index.mjs';

const STOP_WITHIN_MS = 15_000;

/**
 * Starts the API, which serves the web pages too and prints the address. It ends when this process ends, however that ends.
 * `ended` resolves with its exit code; `stop` asks it to finish what it does and waits for it.
 */
export function serve(env) {
  const withUs = pathToFileURL(join(import.meta.dirname, 'end-with-starter.mjs')).href;
  const main = join(projectRoot(), 'dist', 'apps', 'api', 'src', 'main.js');
  const child = spawn(process.execPath, ['--import', withUs, '--enable-source-maps', main], {
    cwd: projectRoot(),
    detached: true,
    env: { NODE_ENV: 'production', ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const insist = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
    await ended;
    clearTimeout(insist);
  };
  return { pid: child.pid, ended, stop };
}
