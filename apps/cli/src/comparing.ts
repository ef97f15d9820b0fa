import type { OverlapDesk } from '@remit/overlaps';
import { builtEngines } from '../../api/src/built-engines.js';
import { openModel } from './analysis.js';
import type { Surroundings } from './command.js';
import { say } from './print.js';
import { NOTHING_LOADED, Refused } from './refused.js';

/** Makes the bodies of the loaded structure ready for comparing, asks, and puts them away again. */
export async function atDesk<Answer>(
  { config, store: open, signal }: Surroundings,
  ask: (desk: OverlapDesk) => Promise<Answer>,
): Promise<Answer> {
  const store = await open();
  const state = await store.structure.state();
  if (state === null) throw new Refused(NOTHING_LOADED);
  const engines = builtEngines({ home: config.home, modelFolder: await openModel(config) });
  say('Reading the structure and its texts');
  const desk = await engines.openDesk(
    await store.structure.read(),
    state.asAt,
    (await store.learning.current())?.weights ?? null,
  );
  const stop = (): void => void desk.close();
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await ask(desk);
  } finally {
    signal.removeEventListener('abort', stop);
    await desk.close();
  }
}
