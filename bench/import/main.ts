import { makeWorld } from '../generate/index.js';
import { alternate, machine, ratio, report, spread } from '../measure.js';
import { rawLoad } from './raw-load.js';
import { openThrowAwayStore } from '../support/throw-away-store.js';

/** Goal 8: an import against raw UNWIND of the same rows, empty store, same server, in turn. */
const bodies = Number(process.argv[2] ?? 2000);
const { structure } = makeWorld({ seed: 11, bodies });
const tables: readonly (readonly unknown[])[] = Object.values(structure);
const rows = tables.reduce((sum, table) => sum + table.length, 0);
const bench = await openThrowAwayStore();
try {
  const prepare = () => bench.wipe();
  const [ours, raw] = await alternate([
    { name: 'import', prepare, run: () => bench.load(structure) },
    { name: 'raw UNWIND', prepare, run: () => rawLoad(bench.driver, structure) },
  ]);
  report(machine());
  report(`${structure.bodies.length} bodies, ${structure.memberships.length} memberships, ${rows} rows in all`);
  for (const timing of [ours!, raw!]) report(timing.name, spread(timing.runs));
  report('raw / import (goal >= 0.8x rows a second)', ratio(raw!, ours!).text);
} finally {
  await bench.end();
}
