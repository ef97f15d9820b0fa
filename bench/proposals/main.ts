import { join } from 'node:path';
import { loadRules } from '@remit/gaps';
import { projectRoot } from '@remit/local-neo4j';
import { analyseOverlaps } from '@remit/overlaps';
import { applyAll, EFFECT_ASSUMPTIONS, optimise, OPTIMISER_SETTINGS, type Operation } from '@remit/proposals';
import type { Structure } from '@remit/structure';
import { analyse, hashSettings, type Analysis } from '../../apps/api/src/background-work/analyse.js';
import { FindingsBefore } from '../../apps/api/src/proposals/findings-before.js';
import { measure } from '../../apps/api/src/proposals/measure.js';
import { makeWorld } from '../generate/index.js';
import { alternate, machine, ratio, report, spread } from '../measure.js';
import { openThrowAwayStore, type ThrowAwayStore } from '../support/throw-away-store.js';

const AS_OF = '2010-03-05';
const OPERATIONS = 10;
const progress = { signal: new AbortController().signal, report: () => {} };

/** The effect of a ten-operation proposal against one full analysis of the same structure, then the optimiser's time and gap. */
async function main(effectSizes: readonly number[], optimiserSizes: readonly number[], repeats: number): Promise<void> {
  report(machine());
  const bench = await openThrowAwayStore();
  try {
    for (const size of effectSizes) await effectAt(bench, size, repeats);
  } finally {
    await bench.end();
  }
  for (const size of optimiserSizes) await optimiserAt(size, repeats);
}

async function effectAt(bench: ThrowAwayStore, size: number, repeats: number): Promise<void> {
  const { structure: made } = makeWorld({ seed: 5, bodies: size, meetings: 2 });
  await bench.wipe();
  await bench.load(made);
  const { store } = bench;
  const rules = loadRules(join(projectRoot(), 'cypher', 'gaps'));
  const by: Analysis = {
    store,
    rules,
    findOverlaps: (structure, asOf, _running, weights, { brief = false, ...past }) =>
      analyseOverlaps(structure, { asOf, weights, brief, past, embedder: null }),
    settingsHash: hashSettings(rules, ['bench']),
  };
  const structure = await store.structure.read();
  const tops = (await store.structure.tops(AS_OF)).map(({ id }) => id);
  const applied = applyAll(structure, tenOperations(structure, tops), AS_OF);
  if (applied.refused.length > 0) throw new Error(JSON.stringify(applied.refused));
  const { rate, largeBody, businessThatGoesOn } = EFFECT_ASSUMPTIONS;
  const assumptions = { rate, largeBody, businessThatGoesOn };
  const before = new FindingsBefore();
  const effect = async () => {
    const state = (await store.structure.state())!;
    return measure(by, { live: { state, structure }, tops, applied, assumptions }, progress, before);
  };
  const [ours, whole] = await alternate(
    [
      { name: `effect of ${OPERATIONS} operations`, run: effect },
      { name: 'one full analysis', run: () => analyse(by, progress) },
    ],
    repeats,
  );
  report(`${structure.bodies.length} bodies, ${structure.memberships.length} seats, by words alone`);
  for (const timing of [ours!, whole!]) report(timing.name, spread(timing.runs));
  report('effect / full analysis (goal <= 0.2x)', ratio(ours!, whole!).text);
}

/** Five absorptions, three renamed bodies and two new remits. */
function tenOperations({ bodies }: Structure, tops: readonly string[]): Operation[] {
  const ids = bodies
    .filter((one) => one.kind === 'GROUP' && one.status === 'ACTIVE' && !one.statutory && !tops.includes(one.id))
    .map(({ id }) => id);
  return Array.from({ length: OPERATIONS }, (_, i): Operation => {
    const shared = { id: `o${i}`, reason: null, body: ids[2 * i]! };
    if (i < 5) return { ...shared, kind: 'ABSORB', into: ids[2 * i + 1]!, takesScope: true, takesDuties: false };
    if (i < 8) return { ...shared, kind: 'RENAME', name: `Renamed group ${i}`, shortName: null };
    return { ...shared, kind: 'CHANGE_REMIT', remit: 'Plans respite and training for people who care for a relative.' };
  });
}

async function optimiserAt(size: number, repeats: number): Promise<void> {
  const { structure } = makeWorld({ seed: 5, bodies: size, meetings: 2 });
  const { overlaps } = await analyseOverlaps(structure, { asOf: AS_OF, embedder: null });
  const pairs = overlaps.map(({ a, b, class: name, probability, dimensions }) => {
    const likeness = dimensions.find(({ id }) => id === 'TEXT')?.value ?? null;
    return { a, b, class: name, probability, likeness };
  });
  const settings = { ...OPTIMISER_SETTINGS, allowWidening: true };
  const tops = structure.bodies
    .filter(({ kind }) => kind === 'BOARD')
    .map(({ id }) => id)
    .slice(0, 1);
  const search = () => optimise({ structure, asOf: AS_OF, tops, pairs, settings });
  const [timing] = await alternate([{ name: 'optimiser', run: search }], repeats);
  const { options, considered, why } = await search();
  const gaps = options.map(({ gap }) => gap ?? Infinity);
  report(
    `${structure.bodies.length} bodies, ${considered} absorptions considered`,
    spread(timing!.runs),
    `${options.length} options, the largest with ${options.at(-1)?.closures ?? 0} closures`,
    options.length === 0 ? (why ?? '') : `largest gap ${(Math.max(...gaps) * 100).toFixed(2)}%`,
    `${options.filter(({ stepByStep }) => stepByStep).length} step by step`,
  );
}

const [effectSizes = '120,2000', optimiserSizes = '120,400,1000', repeats = '3'] = process.argv.slice(2);
const sizes = (text: string) =>
  text
    .split(',')
    .filter((one) => one !== '')
    .map(Number);
await main(sizes(effectSizes), sizes(optimiserSizes), Number(repeats));
