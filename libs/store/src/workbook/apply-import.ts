import { TABLES } from '@remit/structure';
import type { Database } from '../connection/database.js';
import { toDate, type DriverDate } from '../connection/values.js';
import { appendEvent } from '../history/append-event.js';
import { sha256 } from '../history/audit-chain.js';
import { once, Refused } from '../operations/claim-operation.js';
import { defineWrite } from '../query/define-query.js';
import { QueryFailed } from '../query/query-failed.js';
import type { Runner } from '../query/runner.js';
import { lockStructure } from '../structure/lock-structure.js';
import { importSteps, type Step } from './import-steps.js';
import type { ImportResult, ImportToApply, WorkbookWriter } from './workbook-writer.js';

/** Rows in one query. Larger batches gain nothing and hold more memory. */
const BATCH = 5_000;

/** Smaller imports change the structure too little for the database's plans to go stale. */
const STALE_AFTER = 500;

/** Names the structure, its day and its new version. */
export const setVersion = defineWrite<{ name: string; asAt: DriverDate; version: number }, { version: number }>(
  'workbook/set-version.cypher',
);

/** Stores imports: each in one transaction, once, and only on the version it was planned against. */
export function workbookWriter(database: Database, afterwards: () => void): WorkbookWriter {
  return {
    async apply(request) {
      const { operationId: id, plan } = request;
      const operation = { id, kind: 'IMPORT', hash: request.requestHash ?? hashOfPlan(request) };
      try {
        const done = await database.write((runner) => once(runner, operation, () => write(runner, request)));
        if (!done.repeated && plan.total >= STALE_AFTER) afterwards();
        return done;
      } catch (error) {
        if (error instanceof Refused) return error.refusal;
        throw error;
      }
    },
  };
}

async function write(runner: Runner, request: ImportToApply): Promise<ImportResult> {
  const { plan, expectedVersion, name, asAt, actor } = request;
  const [structure] = await lockStructure(runner, {});
  if (structure?.version !== expectedVersion) throw conflict(expectedVersion, structure?.version ?? 0);
  await writePlan(runner, plan, request);
  const version = expectedVersion + 1;
  await setVersion(runner, { name, asAt: toDate(asAt), version });
  const audit = await appendEvent(runner, {
    at: new Date(structure.now).toISOString(),
    actor,
    action: 'IMPORT',
    target: `Structure:${version}`,
    detail: detailOf(request, version),
  });
  request.signal?.throwIfAborted();
  const tables = Object.fromEntries(TABLES.map((table) => [table, sizes(plan, table)])) as ImportResult['tables'];
  return { version, tables, audit };
}

/** Writes what a plan says, in a transaction that holds the structure. Keeps one batch under way while the next is made. */
export async function writePlan(
  runner: Runner,
  plan: ImportToApply['plan'],
  request: Pick<ImportToApply, 'signal' | 'onProgress'> = {},
): Promise<void> {
  const steps = importSteps(plan);
  const total = steps.reduce((sum, step) => sum + step.total, 0);
  let done = 0;
  let underWay: Promise<void> = Promise.resolve();
  for (const step of steps) {
    for (let from = 0; from < step.total; from += BATCH) {
      request.signal?.throwIfAborted();
      const rows = step.batch(from, from + BATCH);
      const written = writeBatch(runner, step, rows).then(() => {
        done += rows.length;
        request.onProgress?.({ step: step.says, done, total });
      });
      written.catch(() => undefined); // awaited one turn later
      await underWay;
      underWay = written;
    }
  }
  await underWay;
}

async function writeBatch(runner: Runner, step: Step, rows: object[]): Promise<void> {
  const [answer] = await step.query(runner, { rows }).catch((error: unknown) => {
    throw plainly(error);
  });
  if (answer?.written === rows.length) return;
  throw new Error(
    `cypher/${step.query.file} stored ${answer?.written ?? 0} of ${rows.length} rows: the others refer to something that is not there. Nothing was stored.`,
  );
}

/** The driver would try a transaction that is too large again and again; only a larger limit helps. */
function plainly(error: unknown): unknown {
  if (!(error instanceof QueryFailed) || !error.code.includes('MemoryPoolOutOfMemory')) return error;
  return new Error(
    'This import needs more memory than the database gives to one change, and imports are stored all or nothing. Nothing was stored. ' +
      'Raise db.memory.transaction.max (about 6 MB for a thousand seats) and the heap of the Neo4j server.',
  );
}

function conflict(expected: number, version: number): Refused {
  const message =
    `The structure has changed since this import was checked: it is now version ${version}, and the check was made against version ${expected}. ` +
    'Nothing was stored. Check the import again.';
  return new Refused({ refused: 'CONFLICT', message, version });
}

function hashOfPlan({ plan, expectedVersion, name, asAt }: ImportToApply): string {
  return sha256(JSON.stringify([expectedVersion, name, asAt, plan.tables]));
}

/** What history needs: ids of what is new, and what changed or went as it was. */
function detailOf({ operationId, name, asAt, plan }: ImportToApply, version: number): string {
  const tables = TABLES.flatMap((table) => {
    const { added, changed, removed } = plan.tables[table];
    if (added.length + changed.length + removed.length === 0) return [];
    return [[table, { added: added.map((row) => row.id), changed, removed }] as const];
  });
  return JSON.stringify({ operationId, version, name, asAt, tables: Object.fromEntries(tables) });
}

function sizes(plan: ImportToApply['plan'], table: (typeof TABLES)[number]) {
  const { added, changed, removed } = plan.tables[table];
  return { added: added.length, changed: changed.length, removed: removed.length };
}
