import { join } from 'node:path';
import { CYPHER_FOLDER } from '../query/cypher-folder.js';
import { TIME_LIMIT, type Database } from '../connection/database.js';
import { without } from '../connection/without.js';
import { defineRead, defineWrite } from '../query/define-query.js';
import { QueryFailed } from '../query/query-failed.js';
import { readMigrationFiles, type MigrationFile } from './migration-files.js';
import { withMigrationLock } from './migration-lock.js';

/** What a migration did: the files applied now, and the newest version in force. */
export interface MigrationReport {
  readonly applied: readonly string[];
  readonly version: string;
}

/** Settings that only tests change. */
export interface MigrationOptions {
  readonly folder?: string;
  readonly leaseSeconds?: number;
  readonly waitSeconds?: number;
}

interface AppliedRow {
  readonly version: string;
  readonly checksum: string | null;
  readonly source: string | null;
}

interface RecordParameters extends Omit<MigrationFile, 'statements'> {
  readonly before: string;
  readonly took: number;
  readonly user: string;
}

const readApplied = defineRead<Record<string, never>, AppliedRow>('schema/ledger/applied.cypher');
const record = defineWrite<RecordParameters, { version: string }>('schema/ledger/record.cypher');

/**
 * Applies the schema files that this database does not have yet, in order, statement by statement. A file is noted when all
 * of it is done; every statement may run again without harm, so a run that was killed is simply run again.
 */
export async function migrate(database: Database, options: MigrationOptions = {}): Promise<MigrationReport> {
  const files = readMigrationFiles(options.folder ?? join(CYPHER_FOLDER, 'schema'));
  if ((await pending(database, files)).length === 0) return report([], files);
  const patience = { leaseSeconds: options.leaseSeconds ?? 20, waitSeconds: options.waitSeconds ?? 60 };
  return withMigrationLock(database, patience, async () => {
    const due = await pending(database, files);
    for (const file of due) await apply(database, file, before(files, file));
    return report(due, files);
  });
}

/** The files that are still to be applied; a fault when what was applied is not what the folder holds. */
async function pending(database: Database, files: readonly MigrationFile[]): Promise<MigrationFile[]> {
  // The first question to a server that has just started may wait long on a busy computer.
  const applied = await database.read((runner) => readApplied(runner, {}), TIME_LIMIT.whole);
  for (const { version, checksum, source } of applied) {
    const file = files.find((one) => Number(one.version) === Number(version));
    if (file === undefined) {
      throw new Error(
        `This database was changed by a newer Remit: it has ${source ?? `schema file ${version}`}, which this one does not. Use that Remit or a newer one.`,
      );
    }
    if (checksum !== file.checksum) {
      throw new Error(
        `cypher/schema/${file.source} is not the file that was applied to this database (checksum ${file.checksum}, applied ${checksum ?? 'unknown'}). Put the file back as it was, and make the change in a new schema file.`,
      );
    }
  }
  const newest = Math.max(0, ...applied.map((one) => Number(one.version)));
  return files.filter((file) => Number(file.version) > newest);
}

async function apply(database: Database, file: MigrationFile, previous: string): Promise<void> {
  const start = Date.now();
  const session = database.session('WRITE');
  try {
    for (const [i, statement] of file.statements.entries()) {
      try {
        await session.run(statement);
      } catch (error) {
        throw new QueryFailed(`schema/${file.source} statement ${i + 1}`, [], error);
      }
    }
  } finally {
    await session.close();
  }
  const parameters = {
    ...without(file, 'statements'),
    before: previous,
    took: Date.now() - start,
    user: database.user,
  };
  await database.write((runner) => record(runner, parameters));
}

function before(files: readonly MigrationFile[], file: MigrationFile): string {
  return files[files.indexOf(file) - 1]?.version ?? 'BASELINE';
}

function report(applied: readonly MigrationFile[], files: readonly MigrationFile[]): MigrationReport {
  return { applied: applied.map((file) => file.source), version: files.at(-1)?.version ?? '000' };
}
