import { SetupRefusal } from '@remit/local-neo4j';
import { runCommandLine } from './command-line.js';
import { say } from './print.js';
import { Refused } from './refused.js';

try {
  await runCommandLine(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refused || error instanceof SetupRefusal)) throw error;
  say(error.message);
  process.exitCode = error instanceof Refused ? error.exitCode : 1;
}
