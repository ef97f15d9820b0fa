import { randomUUID } from 'node:crypto';
import type { Candidate } from '@remit/proposals';
import { builtEngines } from '../../../api/src/built-engines.js';
import { draft } from '../../../api/src/proposals/draft.js';
import { effectInWords } from '../../../api/src/proposals/effect-shape.js';
import { flatOperation } from '../../../api/src/proposals/operation-input.js';
import { faultOfForm, settingsOf, type OptimiserForm } from '../../../api/src/proposals/optimiser-form.js';
import { Optimiser, proposalOf, type MeasuredOption, type Search } from '../../../api/src/proposals/optimiser.js';
import { requireFindings } from '../analysis.js';
import type { Command, Surroundings, Typed } from '../command.js';
import { formatOf, printResult, say, type Format } from '../print.js';
import { actingFor, changedBy, openBench, seeThrough, type Bench } from '../proposing.js';
import { Refused } from '../refused.js';

const KINDS = ['BOARD', 'LSP', 'BLOCK', 'FORUM', 'GROUP'] as const;
const NUMBERS = {
  'at-least': 'atLeast',
  'at-most': 'atMost',
  'seat-cap': 'seatCap',
  'min-probability': 'minProbability',
  business: 'business',
  likeness: 'likeness',
  fit: 'fit',
  voice: 'voice',
} as const;

/** Searches for ways to streamline, and keeps one as a draft when asked. */
export const propose: Command = {
  usage:
    'propose --optimise [--at-least N] [--kind KIND] [--at-most N] [--protect ID,ID] [--apart ID+ID,...] [--seat-cap N] [--allow-widening] [--min-probability P] [--save OPTION [--title TEXT] [--as PERSON]] [--format table|json|csv]',
  summary:
    'Search for ways to streamline, each measured like any proposal. --save option-1 keeps one as a draft. --business, --likeness, --fit and --voice change what things count for. Exit code 1, and why, when there is no way.',
  options: {
    optimise: 'boolean',
    ...Object.fromEntries(Object.keys(NUMBERS).map((name) => [name, 'string' as const])),
    ...{ kind: 'string', protect: 'string', apart: 'string', save: 'string', title: 'string', as: 'string' },
    ...{ 'allow-widening': 'boolean', format: 'string' },
  },
  paths: 0,
  async run(typed, surroundings) {
    const format = formatOf(typed.options['format'] as string | undefined);
    if (typed.options['optimise'] !== true) throw new Refused(`Say how: --optimise.\nUsage: ${propose.usage}`, 2);
    const form = formOf(typed);
    const bench = await openBench(surroundings);
    const wrong = faultOfForm(form, new Set(bench.live.structure.bodies.map(({ id }) => id)));
    if (wrong !== null) throw new Refused(`--${optionOf(wrong[1])}: ${wrong[0]}`, 2);
    const me = await actingFor(bench.store, typed, 'startOptimiser');
    const search = await searched(bench, form, surroundings);
    const saved = typed.options['save'] === undefined ? null : await save(bench, search, typed, me.id);
    print(format, search, saved);
    if (search.options.length === 0) throw new Refused(search.why ?? 'No way was found.');
  },
};

async function searched(bench: Bench, form: OptimiserForm, { config, store, signal }: Surroundings): Promise<Search> {
  await requireFindings(await store(), config, signal);
  const { optimise } = builtEngines({ home: config.home, modelFolder: null });
  const optimiser = new Optimiser(bench.effects, bench.registry, optimise);
  const work = optimiser.start(bench.live, settingsOf(form));
  await seeThrough(bench.registry, work, signal);
  return optimiser.find(work.id)!;
}

async function save(
  { store, ground }: Bench,
  search: Search,
  { options }: Typed,
  actor: string,
): Promise<string | null> {
  if (search.options.length === 0) return null;
  const option = search.options.find(({ id }) => id === options['save']);
  if (option === undefined) {
    throw new Refused(
      `There is no ${String(options['save'])}. There are ${search.options.map(({ id }) => id).join(', ')}.`,
    );
  }
  const given = proposalOf(option, options['title'] as string | undefined);
  const { id } = changedBy(await draft(store, ground, { ...given, operationId: randomUUID(), actor }));
  say(`Kept as the draft ${id}.`);
  return id;
}

function print(format: Format, { options, why, considered, ruledOut }: Search, saved: string | null): void {
  const json = { options: options.map(optionInFull), why, considered, ruledOut, saved };
  const rows = options.map(({ id, title, closures, gap, stepByStep, tried, ...hours }) => ({
    ...{ id, title, closures, hoursSaved: Math.round(hours.hoursSaved), fitLoss: Math.round(hours.fitLoss) },
    ...{ voiceLoss: Math.round(hours.voiceLoss), worth: Math.round(hours.worth), blockers: tried.blockers.length },
    gap: gap === null ? 'not known' : `${(gap * 100).toFixed(1)}%`,
    how: stepByStep ? 'step by step' : 'solved',
  }));
  const columns = ['id', 'title', 'closures', 'hoursSaved', 'fitLoss', 'voiceLoss', 'worth', 'gap', 'blockers', 'how'];
  printResult(format, json, { columns, rows });
}

function optionInFull({ id, title, closures, measured, tried, choices, operations, ...option }: MeasuredOption) {
  const { hoursSaved, fitLoss, voiceLoss, worth, gap, stepByStep } = option;
  return {
    ...{ id, title, closures, hoursSaved, fitLoss, voiceLoss, worth, gap, stepByStep },
    choices: choices.map(({ seats, ...one }: Candidate) => ({ ...one, newSeats: seats.length })),
    operations: operations.map((one) => given(flatOperation(one))),
    effect: measured === null ? null : effectInWords(measured, 0).sentences,
    blockers: tried.blockers,
  };
}

/** An operation as `effect FILE` and the API take it. */
function given(flat: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(flat).filter(([, value]) => value !== null));
}

function formOf({ options }: Typed): OptimiserForm {
  const text = (name: string) => options[name] as string | undefined;
  const list = (name: string) => (text(name) ?? '').split(',').filter((one) => one !== '');
  const kind = KINDS.find((one) => one === text('kind')?.toUpperCase());
  if (text('kind') !== undefined && kind === undefined) throw new Refused(`--kind is one of ${KINDS.join(', ')}.`, 2);
  if (kind !== undefined && text('at-least') === undefined) throw new Refused('--kind goes with --at-least.', 2);
  const numbers = Object.entries(NUMBERS).flatMap(([option, field]) => {
    const typed = text(option);
    return typed === undefined ? [] : [[field, numberOf(option, typed)]];
  });
  return {
    ...(Object.fromEntries(numbers) as Record<string, number>),
    ...(kind !== undefined && { kind }),
    ...{ protect: list('protect'), apart: list('apart').map((pair) => pair.split('+')) },
    allowWidening: options['allow-widening'] === true,
  };
}

function numberOf(option: string, text: string): number {
  const whole = ['at-least', 'at-most', 'seat-cap'].includes(option);
  if (!(whole ? /^\d+$/ : /^\d+(\.\d+)?$/).test(text)) throw new Refused(`--${option} ${text} is not a number.`, 2);
  return Number(text);
}

function optionOf(field: string): string {
  return Object.entries(NUMBERS).find(([, name]) => name === field)?.[0] ?? field;
}
