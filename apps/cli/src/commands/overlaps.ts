import { join } from 'node:path';
import { runOverlapAnalysis, type ComparedPair } from '@remit/overlaps';
import { openModel, requireFindings, stepSayer } from '../analysis.js';
import type { Command, Surroundings } from '../command.js';
import { EVERYTHING } from '../everything.js';
import { formatOf, printResult, say } from '../print.js';
import { NOTHING_LOADED, Refused } from '../refused.js';

/** Lists pairs of bodies whose work looks alike, strongest first. */
export const listOverlaps: Command = {
  usage: 'overlaps [--all] [--limit N] [--format table|json|csv]',
  summary: 'Bodies whose work looks alike, strongest first; --all gives every pair that was scored.',
  options: { format: 'string', all: 'boolean', limit: 'string' },
  paths: 0,
  async run(typed, surroundings) {
    const format = formatOf(typed.options['format'] as string | undefined);
    const limit = limitOf(typed.options['limit'] as string | undefined);
    const pairs = await (typed.options['all'] === true ? everyPair(surroundings) : worthShowing(surroundings));
    const shown = [...pairs].sort(strongestFirst).slice(0, limit);
    printResult(format, shown.map(inFull), { columns: COLUMNS, rows: shown.map(inOneRow) });
  },
};

async function worthShowing({ config, store: open, signal }: Surroundings): Promise<readonly ComparedPair[]> {
  const store = await open();
  await requireFindings(store, config, signal);
  return (await store.findings.overlaps({ first: EVERYTHING })).items;
}

async function everyPair({ config, store: open, signal }: Surroundings): Promise<readonly ComparedPair[]> {
  const store = await open();
  const state = await store.structure.state();
  if (state === null) throw new Refused(NOTHING_LOADED);
  const running = runOverlapAnalysis(await store.structure.read(), {
    asOf: state.asAt,
    modelFolder: await openModel(config),
    cacheFolder: join(config.home, 'vectors'),
    onProgress: stepSayer(),
    all: true,
  });
  signal.addEventListener('abort', () => running.cancel(), { once: true });
  const { pairs, notices } = await running.result;
  for (const notice of notices) say(`Note: ${notice}`);
  return pairs ?? [];
}

function inFull(pair: ComparedPair) {
  const { class: named, dimensions, human, ...rest } = pair;
  const rows = dimensions.map(({ id, level, bits, value, halved, sentence }) => ({
    id,
    level,
    bits,
    value,
    halved,
    sentence,
  }));
  return { ...rest, class: named, human, dimensions: rows };
}

const COLUMNS = ['class', 'a', 'b', 'probability', 'bits', 'headline'];

function inOneRow({ class: named, a, b, probability, bits, headline }: ComparedPair) {
  return { class: named, a, b, probability: probability.toFixed(3), bits: bits.toFixed(2), headline };
}

function strongestFirst(x: ComparedPair, y: ComparedPair): number {
  return y.bits - x.bits || (x.id < y.id ? -1 : 1);
}

function limitOf(text: string | undefined): number {
  if (text === undefined) return EVERYTHING;
  if (!/^\d{1,7}$/.test(text)) throw new Refused(`--limit ${text} is not a whole number.`, 2);
  return Number(text);
}
