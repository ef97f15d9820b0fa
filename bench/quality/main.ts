import { openEmbedder } from '@remit/language';
import { cacheFolder, modelFolder, projectRoot } from '@remit/local-neo4j';
import { analyseOverlaps } from '@remit/overlaps';
import { readFolder, readWorkbook } from '@remit/workbook';
import { join } from 'node:path';
import { evaluate } from './evaluate.js';
import { reportClean, reportSet } from './report.js';
import { cleanSet, exampleSet, paraphraseSet, worldSet, type QualitySet } from './sets.js';

/** Prints how well overlaps are found and named, against simpler ways, on every set the project holds. */
async function main(): Promise<void> {
  const cache = cacheFolder(process.env);
  const model = await modelFolder({ cache, env: process.env });
  const embedder = await openEmbedder(model, join(cache, 'vectors'));
  console.log(`Ranges hold 95 of 100 resamples of the bodies. Language model ${embedder.model}.\n`);
  for (const set of await allSets()) console.log(reportSet(await evaluate(set, embedder)));
  for (const set of [cleanSet(11, 60), cleanSet(12, 120), cleanSet(13, 180)]) {
    const analysis = await analyseOverlaps(set.structure, { asOf: set.asOf, embedder, ignoreKnownPairs: true });
    console.log(reportClean(set.name, set.structure.bodies.length, analysis));
  }
}

async function allSets(): Promise<QualitySet[]> {
  const files = await readFolder(join(projectRoot(), 'examples', 'warwickshire'));
  const { structure } = readWorkbook(files.files ?? new Map());
  if (structure === null) throw new Error('The example workbook could not be read.');
  return [exampleSet(structure), paraphraseSet(), ...[1, 2, 3].map((seed) => worldSet(seed, 120))];
}

await main();
