import { randomUUID } from 'node:crypto';
import type { Store } from '@remit/store';
import { EMPTY_STRUCTURE } from '@remit/structure';
import { planImport, readPath, readWorkbook } from '@remit/workbook';
import type { Config } from '../config.js';

/** Loads the example into an empty store, so that a newcomer sees a map at once. A store that holds anything is left alone. */
export async function loadExample(
  store: Store,
  example: NonNullable<Config['example']>,
  say: (line: string) => void,
): Promise<void> {
  if ((await store.structure.state()) !== null) return;
  say(`Loading the example (${example.name})`);
  const { files, faults } = await readPath(example.folder);
  const reading = files === null ? null : readWorkbook(files);
  if (reading === null || reading.structure === null) {
    const first = [...faults, ...(reading?.faults ?? [])][0];
    throw new Error(`The example in ${example.folder} cannot be loaded: ${first?.reason ?? 'it is empty'}`);
  }
  const plan = planImport(EMPTY_STRUCTURE, reading.structure);
  const { name, asAt } = example;
  let said = 0;
  const answer = await store.workbook.apply({
    operationId: randomUUID(),
    expectedVersion: 0,
    actor: 'example',
    name,
    asAt,
    plan,
    onProgress: ({ done, total }) => {
      const tenths = Math.floor((10 * done) / Math.max(1, total));
      if (tenths <= said) return;
      said = tenths;
      say(`  ${tenths * 10}%`);
    },
  });
  if ('refused' in answer) say('Somebody else loaded a structure meanwhile; the example was left out.');
}
