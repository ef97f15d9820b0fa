import type { AccessStore } from './access/access-store.js';
import type { FindingsStore } from './findings/findings-store.js';
import type { GapRunner } from './gaps/gap-runner.js';
import type { AuditTrail } from './history/audit-trail.js';
import type { LearningStore } from './learning/learning-store.js';
import type { OperationLedger } from './operations/operation-ledger.js';
import type { ProposalStore } from './proposals/proposal-store.js';
import type { RuleSettingsStore } from './rule-settings/rule-settings-store.js';
import type { ReviewStore } from './reviews/review-store.js';
import type { MigrationReport } from './schema/migrate.js';
import type { SearchReader } from './search/search-reader.js';
import type { StructureReader } from './structure/structure-reader.js';
import type { WorkbookWriter } from './workbook/workbook-writer.js';

/** Everything Remit keeps, by the words of the glossary. The only way to Neo4j. */
export interface Store {
  readonly structure: StructureReader;
  readonly search: SearchReader;
  readonly workbook: WorkbookWriter;
  readonly gaps: GapRunner;
  readonly ruleSettings: RuleSettingsStore;
  readonly findings: FindingsStore;
  readonly learning: LearningStore;
  readonly operations: OperationLedger;
  readonly history: AuditTrail;
  readonly access: AccessStore;
  readonly reviews: ReviewStore;
  readonly proposals: ProposalStore;
  /** Brings the database's schema up to date. Safe to call at every start and from several servers at once. */
  migrate(): Promise<MigrationReport>;
  /** Resolves when the database answers and lets us in. */
  ping(): Promise<void>;
  /** Waits for background work and lets go of all connections. */
  close(): Promise<void>;
}
