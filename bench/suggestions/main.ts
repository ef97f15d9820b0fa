import { join } from 'node:path';
import { linkSuggester, liveView, type LiveView } from '@remit/gaps';
import { projectRoot } from '@remit/local-neo4j';
import type { Structure } from '@remit/structure';
import { readFolder, readWorkbook } from '@remit/workbook';
import { Random } from '../generate/random.js';
import { makeWorld } from '../generate/index.js';
import { median, report } from '../measure.js';
import { hideLinks, pairOf } from './hide.js';
import { runSeats } from './seats.js';
import { qualityOf, type Quality } from './measures.js';

const AS_OF = '2010-03-05';
/** The top bodies, said and not guessed, so that hiding a link does not move them. */
const TOPS: Readonly<Record<string, readonly string[]>> = { example: ['psb'] };

type Score = (a: string, b: string) => number;

/** The simple ways that a suggestion must beat, on the same links. */
function baselines(view: LiveView, seed: number): Readonly<Record<string, Score>> {
  const near = new Map<string, Set<string>>([...view.bodies.keys()].map((id) => [id, new Set<string>()]));
  for (const { from, to } of view.links) {
    if (from === to) continue;
    near.get(from)!.add(to);
    near.get(to)!.add(from);
  }
  const degree = (id: string) => near.get(id)!.size;
  const shared = (a: string, b: string) => [...near.get(a)!].filter((id) => near.get(b)!.has(id));
  const random = new Random(seed);
  return {
    random: () => random.next(),
    popularity: (a, b) => degree(a) * degree(b),
    'common neighbours': (a, b) => shared(a, b).length,
    'Adamic-Adar': (a, b) => shared(a, b).reduce((sum, id) => sum + 1 / Math.log(Math.max(2, degree(id))), 0),
    'resource allocation': (a, b) => shared(a, b).reduce((sum, id) => sum + 1 / degree(id), 0),
  };
}

function ours(view: LiveView): Score {
  const suggest = linkSuggester(view);
  const known = new Map([...view.bodies.keys()].flatMap(suggest).map(({ a, b, strength }) => [pairOf(a, b), strength]));
  return (a, b) => known.get(pairOf(a, b)) ?? 0;
}

function runOnce(whole: LiveView, seed: number): Map<string, Quality> {
  const { structure, pairs } = hideLinks(whole, seed);
  const view = liveView(structure, whole.asOf, whole.tops);
  const linked = new Set(view.links.map(({ from, to }) => pairOf(from, to)));
  const ids = [...view.bodies.keys()].sort();
  const open: [string, string][] = ids.flatMap((a, i) =>
    ids.slice(i + 1).flatMap((b): [string, string][] => (linked.has(pairOf(a, b)) ? [] : [[a, b]])),
  );
  const methods = Object.entries({ ...baselines(view, seed), 'link suggestions': ours(view) });
  return new Map(
    methods.map(([name, score]) => [
      name,
      qualityOf(open.map(([a, b]) => ({ score: score(a, b), hidden: pairs.has(pairOf(a, b)) }))),
    ]),
  );
}

async function example(): Promise<Structure> {
  const reading = await readFolder(join(projectRoot(), 'examples', 'warwickshire'));
  const structure = reading.files === null ? null : readWorkbook(reading.files).structure;
  if (structure === null) throw new Error('The example cannot be read.');
  return structure;
}

/** Hides a fifth of the links, then of the seats, and asks each method for them, on the example and on generated worlds, with several seeds. */
async function main(bodies: number, seeds: number): Promise<void> {
  const worlds = SEEDS.map(
    (seed) => [`generated ${bodies}, seed ${seed}`, makeWorld({ seed, bodies }).structure] as const,
  );
  for (const [name, structure] of [['example', await example()] as const, ...worlds]) {
    const view = liveView(structure, AS_OF, TOPS[name] ?? topsOf(structure));
    const draws = Array.from({ length: seeds }, (_, at) => at + 1);
    tell(
      `${name}, links`,
      draws.map((draw) => runOnce(view, draw)),
    );
    tell(
      `${name}, seats`,
      draws.map((draw) => runSeats(view, draw)),
    );
  }
}

function tell(name: string, runs: readonly ReadonlyMap<string, Quality>[]): void {
  for (const method of runs[0]!.keys()) {
    const middle = (figure: keyof Quality) => median(runs.map((run) => run.get(method)![figure])).toFixed(3);
    report(
      name,
      method,
      `average precision ${middle('averagePrecision')}`,
      `AUC ${middle('auc')}`,
      `recall at G ${middle('recallAtG')}`,
      `at 10 G ${middle('recallAt10G')}`,
    );
  }
}

function topsOf({ bodies, links }: Structure): string[] {
  const reports = new Set(links.filter(({ type }) => type === 'REPORTS_TO').map(({ from }) => from));
  const below = (id: string) => links.filter(({ to, type }) => to === id && type === 'REPORTS_TO').length;
  const heads = bodies.filter(({ id, kind }) => kind === 'BOARD' && !reports.has(id));
  return heads
    .sort((a, b) => below(b.id) - below(a.id))
    .slice(0, 1)
    .map(({ id }) => id);
}

const [bodies = '300', seeds = '5', worldSeeds = '5,6'] = process.argv.slice(2);
const SEEDS = worldSeeds.split(',').map(Number);
await main(Number(bodies), Number(seeds));
