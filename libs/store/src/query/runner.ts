import type { Record as DriverRecord, Result } from 'neo4j-driver';
import { QueryFailed } from './query-failed.js';
import { toParameters } from '../connection/values.js';

/** Shapes one row of a query, given by the names of its RETURN. */
export type RowOf<Row> = (row: Record<string, unknown>) => Row;

/** One query to run: its file (for messages), its text, its parameters and how a row is shaped. */
export interface Statement<Row> {
  readonly file: string;
  readonly statement: string;
  readonly parameters: Record<string, unknown>;
  readonly toRow: RowOf<Row>;
}

/** Where a query runs: in a read transaction of its own, or inside one that is open. */
export interface Runner {
  rows<Row>(statement: Statement<Row>): Promise<Row[]>;
}

/** Runs queries inside an open transaction, or a session. */
export function runnerIn(transaction: { run(text: string, parameters: Record<string, unknown>): Result }): Runner {
  return {
    async rows(statement) {
      try {
        const result = transaction.run(statement.statement, toParameters(statement.parameters));
        return await collectRows(result, statement.toRow);
      } catch (error) {
        throw new QueryFailed(statement.file, Object.keys(statement.parameters), error);
      }
    },
  };
}

/** Takes rows as they arrive, so that a large answer is never held twice. */
export function collectRows<Row>(result: Result, toRow: RowOf<Row>): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const rows: Row[] = [];
    let fault: Error | null = null;
    result.subscribe({
      onNext: (record: DriverRecord) => {
        if (fault !== null) return;
        try {
          rows.push(toRow(record.toObject()));
        } catch (error) {
          fault = error instanceof Error ? error : new Error(String(error));
        }
      },
      onCompleted: () => (fault === null ? resolve(rows) : reject(fault)),
      onError: reject,
    });
  });
}
