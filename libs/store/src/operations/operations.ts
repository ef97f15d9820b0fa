import type { Database } from '../connection/database.js';
import { defineRead } from '../query/define-query.js';
import { once, Refused } from './claim-operation.js';
import type { OperationLedger } from './operation-ledger.js';

const find = defineRead<{ id: string }, { kind: string; hash: string; result: string | null }>(
  'operations/find.cypher',
);

/** The ledger of operations of this database. */
export function operationLedger(database: Database): OperationLedger {
  return {
    async find(id) {
      const [known] = await find(database, { id });
      return known === undefined ? null : { ...known, result: JSON.parse(known.result ?? 'null') as unknown };
    },
    async record(operation, result) {
      try {
        return await database.write((runner) => once(runner, operation, () => Promise.resolve(result)));
      } catch (error) {
        if (error instanceof Refused) return error.refusal;
        throw error;
      }
    },
  };
}
