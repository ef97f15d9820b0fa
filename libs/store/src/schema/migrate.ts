/** What a migration did: the files applied now, and the newest version in force. */
export interface MigrationReport {
  readonly applied: readonly string[];
  readonly version: string;
}
