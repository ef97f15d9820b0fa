import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SetupRefusal, birthOf, isAlive, writeWhole } from '../../libs/local-neo4j/src/index.mjs';

/** Takes a data folder for this run, or says who has it. A run that was killed no longer counts. Gives back the release. */
export function takeDataFolder(home) {
  const file = join(home, 'run', 'remit.json');
  const other = read(file);
  if (other && other.pid !== process.pid && isAlive(other.pid) && birthOf(other.pid) === other.birth) {
    throw new SetupRefusal(
      `Remit runs already on ${home}: its address stands in the window where it was started. ` +
        `Stop it there with Ctrl-C (or here with: kill ${other.pid}), or set REMIT_HOME to another folder for a second one.`,
    );
  }
  writeWhole(file, JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) }));
  return () => rmSync(file, { force: true });
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
