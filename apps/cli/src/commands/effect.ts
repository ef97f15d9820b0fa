import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@remit/local-neo4j';
import { EFFECT_ASSUMPTIONS, type Operation } from '@remit/proposals';
import { buildSchema, coerceInputValue, type GraphQLInputType } from 'graphql';
import type { ProposalContent } from '../../../api/src/proposals/content.js';
import { effectInWords } from '../../../api/src/proposals/effect-shape.js';
import type { MeasuredProposal } from '../../../api/src/proposals/effects.js';
import { readOperations, type OperationGiven } from '../../../api/src/proposals/operation-input.js';
import type { Tried } from '../../../api/src/proposals/proposal-ground.js';
import { isMistake } from '../../../api/src/reviews/review-input.js';
import type { Command } from '../command.js';
import { absolute } from '../config.js';
import { formatOf, printResult } from '../print.js';
import { openBench, proposalCalled, seeThrough, type Bench } from '../proposing.js';
import { Refused } from '../refused.js';

/** Measures what a proposal would change; nothing is changed. */
export const showEffect: Command = {
  usage: 'effect PROPOSAL|FILE.json [--format table|json|csv]',
  summary:
    'Measure what a proposal would change, by the code that measures the structure. A file holds operations as the API takes them. Nothing is changed.',
  options: { format: 'string' },
  paths: 1,
  async run(typed, surroundings) {
    const format = formatOf(typed.options['format'] as string | undefined);
    const path = typed.paths[0]!;
    const file = path.endsWith('.json') ? operationsIn(absolute(path, surroundings.config.folder)) : null;
    const bench = await openBench(surroundings);
    const { tried, content, name } = await toMeasure(bench, file, path);
    let measured: MeasuredProposal | undefined;
    const work = bench.registry.start('EFFECT', 'Measuring what is proposed', async (progress) => {
      measured = await bench.effects.measure(content, tried, progress);
      return 'Measured.';
    });
    await seeThrough(bench.registry, work, surroundings.signal);
    print(format, name, measured!, tried);
  },
};

type Content = Pick<ProposalContent, 'operations' | 'decision' | 'day' | 'assumptions'>;

async function toMeasure(bench: Bench, operations: Operation[] | null, id: string) {
  const { ground, live, store } = bench;
  if (operations === null) {
    const proposal = await proposalCalled(store, id);
    if (proposal.content.applied !== null)
      throw new Refused(`“${id}” has been applied, so there is nothing left to measure.`);
    return { tried: (await ground.tried(proposal))!, content: proposal.content as Content, name: id };
  }
  const { rate, largeBody, businessThatGoesOn } = EFFECT_ASSUMPTIONS;
  const assumptions = { rate, largeBody, businessThatGoesOn };
  const content: Content = { operations, decision: null, day: live.state.asAt, assumptions };
  const tried = await ground.tryOn(live, operations, content.day);
  return { tried, content, name: null };
}

function print(format: ReturnType<typeof formatOf>, name: string | null, measured: MeasuredProposal, tried: Tried) {
  const { figures, ...rest } = effectInWords(measured, 0);
  const plain = figures.map(({ items: _items, ...figure }) => figure);
  const refused = tried.applied.refused;
  const json = {
    proposal: name,
    structureVersion: rest.structureVersion,
    asOf: rest.asOf,
    ...{
      sentences: rest.sentences,
      figures: plain,
      overlaps: rest.overlaps,
      gaps: rest.gaps,
      lostCells: rest.lostCells,
    },
    ...{ blockers: tried.blockers, refused },
  };
  const one = (value: number) => Math.round(value * 10) / 10;
  const rows = plain.map(({ id, title, before, after, change, assumed }) => ({
    ...{ id, title, before: one(before.likely), after: one(after.likely), change: one(change.likely) },
    ...{ low: one(change.low), high: one(change.high), assumed: assumed ? 'yes' : 'no' },
  }));
  const columns = ['id', 'title', 'before', 'after', 'change', 'low', 'high', 'assumed'];
  printResult(format, json, { columns, rows });
}

/** The operations of a file, read as the API reads them: a list, or an object that has them. */
function operationsIn(path: string): Operation[] {
  if (!existsSync(path)) throw new Refused(`There is no file ${path}.`);
  const given = jsonOf(path);
  const list = Array.isArray(given) ? given : (given as { operations?: unknown } | null)?.operations;
  const schema = buildSchema(readFileSync(join(projectRoot(), 'schema.graphql'), 'utf8'));
  const type = schema.getType('ProposalOperationInput') as GraphQLInputType;
  if (!Array.isArray(list))
    throw new Refused(`${path} holds neither a list of operations nor an object with “operations”.`);
  const operations = readOperations(
    list.map(
      (one, at) =>
        coerceInputValue(one, type, (_path, _value, error) => {
          throw new Refused(`Step ${at + 1} cannot be read: ${error.message}`);
        }) as OperationGiven,
    ),
  );
  if (isMistake(operations)) throw new Refused(operations.message);
  return operations;
}

function jsonOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refused(`${path} is not JSON: ${error.message}`);
    throw error;
  }
}
