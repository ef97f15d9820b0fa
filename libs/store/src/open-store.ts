import { accessStore } from './access/people.js';
import { Database, type Connection } from './connection/database.js';
import { findingsStore } from './findings/findings.js';
import { gapRunner } from './gaps/rule-runner.js';
import { auditTrail } from './history/history.js';
import { learningStore } from './learning/learning.js';
import { operationLedger } from './operations/operations.js';
import { proposalStore } from './proposals/proposals.js';
import { reviewStore } from './reviews/reviews.js';
import { ruleSettingsStore } from './rule-settings/rule-settings.js';
import { migrate } from './schema/migrate.js';
import { searchReader } from './search/search.js';
import type { Store } from './store.js';
import { structureReader } from './structure/structure.js';
import { workbookWriter } from './workbook/apply-import.js';

/** Opens the store on a Neo4j server or cluster. Nothing is sent before the first question. */
export function openStore(connection: Connection): Store {
  const database = new Database(connection);
  const background = new Set<Promise<void>>();
  const forgetPlans = (): void => {
    const work = clearQueryCaches(database).finally(() => background.delete(work));
    background.add(work);
  };
  return {
    structure: structureReader(database),
    search: searchReader(database),
    workbook: workbookWriter(database, forgetPlans),
    gaps: gapRunner(database),
    ruleSettings: ruleSettingsStore(database),
    findings: findingsStore(database),
    learning: learningStore(database),
    operations: operationLedger(database),
    history: auditTrail(database),
    access: accessStore(database),
    reviews: reviewStore(database),
    proposals: proposalStore(database),
    migrate: () => migrate(database),
    ping: () => database.ping(),
    async close() {
      await Promise.all(background);
      await database.close();
    },
  };
}

/** A plan made for a small structure may be very slow on a large one. A server that forbids forgetting plans goes on with them. */
async function clearQueryCaches(database: Database): Promise<void> {
  const session = database.session('WRITE');
  try {
    await session.run('CALL db.clearQueryCaches()');
  } catch {
    // Plans age by themselves as the data changes; this only hurries them.
  } finally {
    await session.close().catch(() => undefined);
  }
}
