import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../connection/database.js';
import { defineWrite } from '../query/define-query.js';

const takeLock = defineWrite<{ owner: string; seconds: number }, { mine: boolean }>('schema/ledger/take-lock.cypher');
const releaseLock = defineWrite<{ owner: string }, { released: number }>('schema/ledger/release-lock.cypher');
const lockConstraint = defineWrite<Record<string, never>, never>('schema/ledger/lock-constraint.cypher');

/** How long a lock outlives a holder that was killed, and how long we wait for one. */
export interface LockPatience {
  readonly leaseSeconds: number;
  readonly waitSeconds: number;
}

/**
 * Does work while holding the migration lock of this database. The lock is renewed while the work goes on and times out by
 * the database's clock when its holder dies, so that a killed start never blocks the next for long.
 */
export async function withMigrationLock<Answer>(
  database: Database,
  patience: LockPatience,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const owner = randomUUID();
  const take = async (): Promise<boolean> => {
    const rows = await database.write((runner) => takeLock(runner, { owner, seconds: patience.leaseSeconds }));
    return rows[0]?.mine === true;
  };
  await database.write((runner) => lockConstraint(runner, {}));
  await waitFor(take, patience.waitSeconds);
  const renewal = setInterval(() => void take().catch(() => false), (patience.leaseSeconds * 1000) / 4);
  renewal.unref();
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await database.write((runner) => releaseLock(runner, { owner }));
  }
}

async function waitFor(take: () => Promise<boolean>, seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await take())) {
    if (Date.now() > end) {
      throw new Error(
        'Another program is changing the schema of this database and has not finished. Wait for it; if none is running, delete the node labelled __Neo4jMigrationsLock.',
      );
    }
    await pause(250);
  }
}
