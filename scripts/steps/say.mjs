const HEARTBEAT_MS = 15_000;
let out = process.stdout;

/** Progress goes to standard error when standard output belongs to a command's result. */
export function sayOnStandardError() {
  out = process.stderr;
}

/** One line of progress for the person who waits. */
export function say(line) {
  out.write(`  ${line}\n`);
}

/** Says what is done and, when it took a moment, how long it took; a sign of life while it lasts. */
export async function telling({ doing, done }, work) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  say(doing);
  const heartbeat = setInterval(() => say(`… still at it: ${doing} (${seconds()} s)`), HEARTBEAT_MS);
  try {
    const result = await work();
    say(`${done} (${seconds()} s)`);
    return result;
  } finally {
    clearInterval(heartbeat);
  }
}

/** Says why it ends: plainly what a person can put right, in detail what they cannot. */
export function tell(error) {
  const plain = ['SetupRefusal', 'StepFailure'].includes(error?.name);
  process.stderr.write(`\n${plain ? error.message : (error?.stack ?? error)}\n`);
}
