import { commandLineOf, isAlive, parentOf } from '../../libs/local-neo4j/src/index.mjs';

const LOOK_EVERY_MS = 500;

/**
 * Calls back when the npm that runs us has ended. A signal to npm does not always come through the shell between us, and a
 * killed npm passes nothing on at all.
 */
export function whenNpmIsGone(callBack) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const above = parentOf(shell);
  const npm = commandLineOf(above).startsWith('npm') ? above : shell;
  setInterval(() => {
    if (process.ppid !== shell || !isAlive(npm)) callBack();
  }, LOOK_EVERY_MS).unref();
}
