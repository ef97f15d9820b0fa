import { SetupRefusal } from '@remit/local-neo4j';
import { runCommandLine } from './command-line.js';
import { say } from './print.js';
import { Refused } from './refused.js';

const stop = new AbortController();
/** The first time it stops in order, so that Remit's own Neo4j is ended too; the second time at once. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());

try {
  await runCommandLine(process.argv.slice(2), stop.signal);
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  if (stop.signal.aborted) {
    say('Stopped. Nothing was stored after that.');
    return 130;
  }
  const { code, message, path } = error as NodeJS.ErrnoException;
  if (error instanceof Refused || error instanceof SetupRefusal) say(error.message);
  else if (code !== undefined && path !== undefined) say(`${path}: ${inWords(code, message)}`);
  else say(`Something went wrong that should not have: ${(error as Error).stack ?? String(error)}`);
  return error instanceof Refused ? error.exitCode : 1;
}

function inWords(code: string, message: string): string {
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such folder.',
    EACCES: 'it may not be read or written.',
    EPERM: 'it may not be read or written.',
    EROFS: 'it may only be read.',
    ENOSPC: 'the disk is full.',
    EEXIST: 'there is something else already.',
    ENOTDIR: 'a file stands where a folder should be.',
    EISDIR: 'it is a folder.',
  };
  return words[code] ?? message;
}
