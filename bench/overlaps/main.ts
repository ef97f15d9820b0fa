import { openDenseProducts, openEmbedder, type DenseProducts } from '@remit/language';
import { cacheFolder, modelFolder } from '@remit/local-neo4j';
import { analyseOverlaps, classAt, openEngine, rescore } from '@remit/overlaps';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeWorld } from '../generate/index.js';
import { alternate, machine, median, ratio, report, slope, spread } from '../measure.js';

const DIMENSIONS = 384;
const AS_OF = '2010-03-05';
const NEW_REMIT =
  'Plans respite and training for people who care for a relative. Agrees how day centres are paid for. Reports to the Board twice a year.';

/** Goals 1 and 2: a whole analysis with vectors ready against one full matrix product, and the first embedding against reading each remit whole. */
async function main(sizes: readonly number[], repeats: number): Promise<void> {
  report(machine());
  const cache = mkdtempSync(join(tmpdir(), 'remit-bench-vectors-'));
  const points: { size: number; time: number }[] = [];
  try {
    if (process.argv.includes('--one-edit')) return await oneEdit(sizes[0]!, cache);
    for (const size of sizes) points.push(await atSize(size, cache, repeats));
    if (points.length > 1) report('slope of the analysis in bodies (goal <= 1.1)', slope(points).toFixed(2));
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

async function atSize(size: number, cache: string, repeats: number): Promise<{ size: number; time: number }> {
  const { structure } = makeWorld({ seed: 5, bodies: size, meetings: 2 });
  const model = await modelFolder({ cache: cacheFolder(process.env), env: process.env });
  const embedder = await openEmbedder(model, join(cache, String(size)));
  const analysis = () => analyseOverlaps(structure, { asOf: AS_OF, embedder });
  await firstEmbedding(
    structure.bodies.flatMap(({ remit }) => remit ?? []),
    model,
    analysis,
  );
  const products = await openDenseProducts();
  const vectors = randomVectors(structure.bodies.length);
  const [ours, floor] = await alternate(
    [
      { name: 'analysis, vectors ready', run: analysis },
      { name: 'one full matrix product', run: () => fullProduct(products, vectors) },
    ],
    repeats,
  );
  report(`${structure.bodies.length} bodies, ${structure.memberships.length} seats`);
  for (const timing of [ours!, floor!]) report(timing.name, spread(timing.runs));
  report('analysis / matrix product (goal <= 1.0x at 20,000)', ratio(ours!, floor!).text);
  report('most memory the process has used', `${Math.round(process.resourceUsage().maxRSS / 2 ** 10)} MiB`);
  return { size: structure.bodies.length, time: median(ours!.runs) };
}

/** Issue 4, point 8: one body's remit is written anew, its pairs scored and the findings among them explained, against a whole analysis. */
async function oneEdit(size: number, cache: string): Promise<void> {
  const { structure } = makeWorld({ seed: 5, bodies: size, meetings: 2 });
  const model = await modelFolder({ cache: cacheFolder(process.env), env: process.env });
  const embedder = await openEmbedder(model, join(cache, 'one-edit'));
  const options = { asOf: AS_OF, embedder };
  const engine = await openEngine(structure, options);
  const chosen = Math.floor(structure.bodies.length / 2);
  const edited = {
    ...structure,
    bodies: structure.bodies.map((body, at) => (at === chosen ? { ...body, remit: NEW_REMIT } : body)),
  };
  let pairs = 0;
  let shown = 0;
  const edit = async () => {
    const again = (await rescore(engine, edited))!;
    pairs = again.pairs.length;
    const found = [...again.pairs.a.keys()].filter((i) => classAt(again.pairs, i) !== 'NONE');
    shown = found.map((i) => again.engine.explain(again.pairs.a[i]!, again.pairs.b[i]!)).length;
  };
  const [whole, one] = await alternate([
    { name: 'whole analysis, vectors ready', run: () => analyseOverlaps(edited, options) },
    { name: 'one edit', run: edit },
  ]);
  report(`${structure.bodies.length} bodies; ${pairs} pairs scored anew, ${shown} explained`);
  for (const timing of [whole!, one!]) report(timing.name, spread(timing.runs));
  const ratios = one!.runs.map((run, at) => whole!.runs[at]! / run);
  report('whole analysis / one edit (goal >= 100x)', `${median(ratios).toFixed(0)}x`);
}

/** The first analysis reads every text; the floor reads each remit whole, one at a time, with the same model. */
async function firstEmbedding(
  remits: readonly string[],
  model: string,
  analysis: () => Promise<unknown>,
): Promise<void> {
  let start = performance.now();
  await analysis();
  const ours = performance.now() - start;
  const sample = remits.slice(0, 200);
  const whole = await openEmbedder(model, null);
  start = performance.now();
  await whole.embed(sample);
  const each = (performance.now() - start) / new Set(sample).size;
  const estimate = (each * remits.length) / 1000;
  report('first analysis, texts read', `${(ours / 1000).toFixed(1)} s`);
  report(
    'each remit whole (from 200)',
    `${estimate.toFixed(1)} s`,
    `ratio ${(ours / 1000 / estimate).toFixed(2)} (goal <= 0.35x)`,
  );
}

/** Every body with every body, in blocks of a thousand rows so that the result never stands in memory as a whole. */
async function fullProduct(products: DenseProducts, vectors: Float32Array): Promise<void> {
  const block = 1000 * DIMENSIONS;
  for (let from = 0; from < vectors.length; from += block) {
    await products.cross(vectors.subarray(from, from + block), vectors, DIMENSIONS);
  }
}

function randomVectors(rows: number): Float32Array {
  return Float32Array.from({ length: rows * DIMENSIONS }, (_, index) => Math.sin(index * 12.9898) * 0.05);
}

const [sizes, repeats] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
await main((sizes ?? '120,2000').split(',').map(Number), Number(repeats ?? 5));
