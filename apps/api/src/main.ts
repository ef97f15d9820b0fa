import { builtEngines } from './built-engines.js';
import { BadSetting, readConfig } from './config.js';
import { ServerLog } from './server-log.js';
import { CannotStart } from './start/open-database.js';
import { start } from './start/start.js';

const STOP_WITHIN_MS = 4_800;

const log = new ServerLog();
const say = (line: string): void => console.log(line);

async function run(): Promise<void> {
  const config = readConfig();
  const server = await start(config, { log, say, engines: builtEngines(config) });
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(0), STOP_WITHIN_MS).unref();
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  say(`Remit is ready: ${server.url}/?token=${server.token}`);
}

run().catch((error: unknown) => {
  const expected = error instanceof BadSetting || error instanceof CannotStart;
  console.error(expected ? error.message : error);
  process.exit(1);
});
