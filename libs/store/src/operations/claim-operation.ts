import { defineWrite } from '../query/define-query.js';
import type { Runner } from '../query/runner.js';
import type { Refusal } from '../refusal.js';
import type { Operation } from './operation-ledger.js';

const claim = defineWrite<Operation, { kind: string; hash: string; result: string | null }>('operations/claim.cypher');
const finish = defineWrite<{ id: string; result: string }, { id: string }>('operations/finish.cypher');

/** Thrown inside a transaction to leave it without a trace; the refusal is the answer. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/**
 * Does the work of an operation once, inside an open transaction: a repeated operation gives the stored result and does
 * nothing. Throws `Refused` when the id was used for something else.
 */
export async function once<Result>(runner: Runner, operation: Operation, work: () => Promise<Result>) {
  const [known] = await claim(runner, operation);
  if (known === undefined) throw new Error('The operation could not be claimed.');
  if (known.kind !== operation.kind || known.hash !== operation.hash) {
    throw new Refused({
      refused: 'OPERATION_ID_REUSED',
      message:
        'This operation id was used before for something else. Nothing was changed. Send the change again under a new id.',
    });
  }
  if (known.result !== null) return { result: JSON.parse(known.result) as Result, repeated: true };
  const result = await work();
  await finish(runner, { id: operation.id, result: JSON.stringify(result) });
  return { result, repeated: false };
}
