import { writeFolder, writeWorkbook } from '@remit/workbook';
import { stringify } from 'csv-stringify/sync';
import { parseArgs } from 'node:util';
import { makeWorld } from './index.js';

/** npm run bench -- generate FOLDER [--bodies 2000] [--seed 1] [--clean]: a workbook to load, and the truth about its planted pairs beside it. */
const { values, positionals } = parseArgs({
  options: {
    bodies: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    clean: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined)
  throw new Error('Where to? npm run bench -- generate FOLDER [--bodies N] [--seed N] [--clean]');
const world = makeWorld({ seed: Number(values.seed), bodies: Number(values.bodies), planted: !values.clean });
await writeFolder(folder, writeWorkbook(world.structure));
await writeFolder(`${folder}-truth`, new Map([['truth.csv', stringify([...world.truth], { header: true })]]));
process.stdout.write(`${world.structure.bodies.length} bodies in ${folder}, what was planted in ${folder}-truth\n`);
