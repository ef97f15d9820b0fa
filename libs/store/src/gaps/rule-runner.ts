import neo4j, { type Plan } from 'neo4j-driver';
import type { Database } from '../connection/database.js';
import { toDate, toParameters, toPlain } from '../connection/values.js';
import { QueryFailed } from '../query/query-failed.js';
import type { Runner } from '../query/runner.js';
import type { Explanation, GapRunner, QueryNote } from './gap-runner.js';
import { refuseStrangeCypher } from './text-check.js';

/** How long one rule may take, in milliseconds. */
const RULE_LIMIT = 60_000;

/** Runs gap rules on this database: only reading, with a time limit, plain values out. */
export function gapRunner(database: Database): GapRunner {
  return {
    run: (cypher, parameters, limit = RULE_LIMIT) =>
      database.read((runner) => rulesIn(runner).run(cypher, parameters), limit),
    explain(cypher, parameters = {}) {
      return guarded(() => {
        refuseStrangeCypher(cypher);
        return explain(database, cypher, ruleParameters(parameters));
      });
    },
  };
}

/** Runs rules inside a transaction that is open. */
export function rulesIn(runner: Runner): Pick<GapRunner, 'run'> {
  return {
    run(cypher, parameters) {
      return guarded(() => {
        refuseStrangeCypher(cypher);
        return runner.rows({
          file: 'gaps',
          statement: cypher,
          parameters: ruleParameters(parameters),
          toRow: (row: Record<string, unknown>) => toPlain(row) as Record<string, unknown>,
        });
      });
    },
  };
}

/** Asks the database about a query without running it. */
export async function explain(
  database: Database,
  cypher: string,
  parameters: Record<string, unknown>,
): Promise<Explanation> {
  const session = database.session('READ');
  try {
    const { summary } = await session.run('EXPLAIN ' + cypher, toParameters(parameters));
    const notes = summary.gqlStatusObjects.filter((status) => !/^0[02]/.test(status.gqlStatus)).map(toNote);
    return { queryType: summary.queryType, notes, operators: summary.plan === false ? [] : operatorsOf(summary.plan) };
  } catch (error) {
    throw new QueryFailed('(explained)', Object.keys(parameters), error);
  } finally {
    await session.close();
  }
}

function operatorsOf({ operatorType, children }: Plan): string[] {
  return [operatorType, ...children.flatMap(operatorsOf)];
}

function toNote(status: { gqlStatus: string; statusDescription: string; diagnosticRecord: unknown }): QueryNote {
  const position = (status.diagnosticRecord as { _position?: { line?: number; column?: number } } | null)?._position;
  return {
    code: status.gqlStatus,
    text: status.statusDescription,
    line: position?.line ?? null,
    column: position?.column ?? null,
  };
}

/** A day that is not the database's own kind of day compares to nothing: the rule would find nothing and not say so. */
function ruleParameters(parameters: Record<string, unknown>): Record<string, unknown> {
  if (!('asOf' in parameters)) return parameters;
  const { asOf, ...rest } = parameters;
  if (typeof asOf === 'string') return { ...rest, asOf: toDate(asOf) };
  if (typeof asOf === 'object' && asOf !== null && neo4j.isDate(asOf)) return parameters;
  throw new Error('The parameter asOf is not a day such as 2010-03-05.');
}

async function guarded<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  return work();
}
