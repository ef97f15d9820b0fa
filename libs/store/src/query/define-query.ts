import { readCypherFile, type CypherFile } from './cypher-folder.js';
import type { Runner, RowOf } from './runner.js';

/** What a query file is to the store: who asks it and whether it writes. */
export interface DefinedQuery {
  readonly file: string;
  readonly writes: boolean;
}

/** A query by its file. Call it with where to run it (the store, or an open transaction) and its parameters. */
export interface Query<Parameters extends object, Row> extends DefinedQuery {
  (runner: Runner, parameters: Parameters): Promise<Row[]>;
}

const defined: DefinedQuery[] = [];

/** Every query the store has defined, so that a test can hold them against the files. */
export function definedQueries(): readonly DefinedQuery[] {
  return defined;
}

/** A query that only reads. `toRow` checks and shapes each row; left out, rows come as the file returns them. */
export function defineRead<Parameters extends object, Row>(
  file: string,
  toRow: RowOf<Row> = (row) => row as Row,
): Query<Parameters, Row> {
  return define(file, false, toRow);
}

/** A query that writes; only for use in a transaction of `Database.write`. */
export function defineWrite<Parameters extends object, Row>(
  file: string,
  toRow: RowOf<Row> = (row) => row as Row,
): Query<Parameters, Row> {
  return define(file, true, toRow);
}

function define<Parameters extends object, Row>(
  file: string,
  writes: boolean,
  toRow: RowOf<Row>,
): Query<Parameters, Row> {
  let text: CypherFile | null = null;
  const query = (runner: Runner, parameters: Parameters): Promise<Row[]> => {
    text ??= readCypherFile(file);
    return runner.rows({ file, statement: text.statement, parameters: parameters as Record<string, unknown>, toRow });
  };
  const result = Object.assign(query, { file, writes });
  defined.push(result);
  return result;
}
