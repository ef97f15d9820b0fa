import { carryOut, takeBack } from '../../../api/src/proposals/carry-out.js';
import type { Proposal } from '../../../api/src/proposals/content.js';
import type { Command, Surroundings, Typed } from '../command.js';
import { formatOf, printResult } from '../print.js';
import { actingFor, askedFor, changedBy, openBench, proposalCalled } from '../proposing.js';

/** Applies what was approved of a proposal. */
export const applyProposal: Command = {
  usage: 'apply PROPOSAL [--as PERSON] [--format table|json|csv]',
  summary: 'Apply what was approved of a proposal to the structure: all of it or nothing.',
  options: { as: 'string', format: 'string' },
  paths: 1,
  run: (typed, surroundings) =>
    changed(typed, surroundings, 'applyProposal', async ({ ground, live }, asked, me) =>
      carryOut(ground, asked, live.state.version, me),
    ),
};

/** Takes back what was applied. */
export const undoProposal: Command = {
  usage: 'undo PROPOSAL [--as PERSON] [--format table|json|csv]',
  summary: 'Take back what was applied of a proposal, unless any of it was changed since.',
  options: { as: 'string', format: 'string' },
  paths: 1,
  run: (typed, surroundings) =>
    changed(typed, surroundings, 'undoProposal', async ({ ground }, asked) => takeBack(ground, asked)),
};

type Change = (
  bench: Awaited<ReturnType<typeof openBench>>,
  asked: ReturnType<typeof askedFor>,
  me: Awaited<ReturnType<typeof actingFor>>,
) => ReturnType<typeof carryOut>;

async function changed(typed: Typed, surroundings: Surroundings, name: string, change: Change): Promise<void> {
  const format = formatOf(typed.options['format'] as string | undefined);
  const bench = await openBench(surroundings);
  const before = await proposalCalled(bench.store, typed.paths[0]!);
  const me = await actingFor(bench.store, typed, name);
  const after = changedBy(await change(bench, askedFor(before, me), me));
  const rows = (name === 'applyProposal' ? after : before).content.applied?.changes ?? [];
  const structure = (await bench.store.structure.state())!.version;
  const listed = rows.map(({ table, id, before: was, after: is }) => ({
    change: was === null ? 'added' : is === null ? 'removed' : 'changed',
    table,
    id,
  }));
  const json = { ...standing(after), structureVersion: structure, changes: listed };
  printResult(format, json, { columns: ['change', 'table', 'id'], rows: listed });
}

function standing({ id, version, state, content: { title, day } }: Proposal) {
  return { proposal: id, version, state, title, day };
}
