import { join } from 'node:path';
import { runOverlapAnalysis, type ComparedPair } from '@remit/overlaps';
import type { Store } from '@remit/store';
import { openModel, requireFindings, untilInterrupted } from '../analysis.js';
import type { Command } from '../command.js';
import type { Config } from '../config.js';
import { EVERYTHING } from '../everything.js';
import { formatOf, printResult } from '../print.js';
import { Refused } from '../refused.js';

/** Lists pairs of bodies whose work looks alike, strongest first. */
export const listOverlaps: Command = {
  usage: 'overlaps [--all] [--limit N] [--format table|json|csv]',
  summary: 'Bodies whose work looks alike, strongest first; --all gives every pair that was scored.',
  options: { format: 'string', all: 'boolean', limit: 'string' },
  paths: 0,
  async run(typed, { config, store: open }) {
    const format = formatOf(typed.options['format'] as string | undefined);
    const limit = limitOf(typed.options['limit'] as string | undefined);
    const store = await open();
    const pairs = typed.options['all'] === true ? await everyPair(store, config) : await worthShowing(store, config);
    const shown = [...pairs].sort(strongestFirst).slice(0, limit);
    printResult(format, shown.map(inFull), shown.map(inOneRow));
  },
};

async function worthShowing(store: Store, config: Config): Promise<readonly ComparedPair[]> {
  await requireFindings(store, config);
  return (await store.findings.overlaps({ first: EVERYTHING })).items;
}

async function everyPair(store: Store, config: Config): Promise<readonly ComparedPair[]> {
  const state = await store.structure.state();
  if (state === null) throw new Refused('Nothing is loaded. Load a workbook first: npm run remit -- import PATH');
  const { result } = runOverlapAnalysis(await store.structure.read(), {
    asOf: state.asAt,
    modelFolder: await openModel(config),
    cacheFolder: join(config.home, 'vectors'),
    onProgress: untilInterrupted().report,
    all: true,
  });
  return (await result).pairs ?? [];
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
