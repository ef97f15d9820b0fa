const HEARTBEAT_MS = 15_000;
let out = process.stdout;

/** Progress goes to standard error when standard output belongs to a command's result. */
export function sayOnStandardError() {
  out = process.stderr;
}

/** One line of progress for the person who waits. */
export function say(line) {
  out.write(`${line}\n`);
}

const underWay = new Map();
let heartbeat;

/** Says what begins and, when it is done, how long it took; one sign of life for all that is under way while it lasts. */
export async function telling({ doing, done }, work) {
  const started = Date.now();
  say(doing);
  underWay.set(doing, started);
  heartbeat ??= setInterval(signOfLife, HEARTBEAT_MS);
  try {
    const result = await work();
    say(`${done} (${secondsSince(started)} s)`);
    return result;
  } finally {
    underWay.delete(doing);
    if (underWay.size === 0) heartbeat = void clearInterval(heartbeat);
  }
}

function signOfLife() {
  const parts = [...underWay].map(
    ([doing, started]) => `${doing.replace(/ \(.*\)$/, '')} (${secondsSince(started)} s)`,
  );
  say(`… ${parts.join(', ')}`);
}

const secondsSince = (started) => Math.round((Date.now() - started) / 1000);

/** Says why it ends: plainly what a person can put right, in detail what they cannot. */
export function tell(error) {
  const plain = ['SetupRefusal', 'StepFailure'].includes(error?.name);
  process.stderr.write(`\n${plain ? error.message : (error?.stack ?? error)}\n`);
}
