import { randomUUID } from 'node:crypto';
import { openStore, type Store } from '@remit/store';
import { EMPTY_STRUCTURE, type Structure } from '@remit/structure';
import { planImport } from '@remit/workbook';
import { emptyGraph, testNeo4j } from '../support/test-neo4j.js';

/** The test database with one structure after another in it, each loaded as an import over the one before. */
export class LoadedStructure {
  private current: Structure = EMPTY_STRUCTURE;
  private version = 0;

  private constructor(readonly store: Store) {}

  /** Empties the test database and opens it. */
  static async open(): Promise<LoadedStructure> {
    await emptyGraph();
    const store = openStore(testNeo4j());
    await store.migrate();
    return new LoadedStructure(store);
  }

  /** Puts this structure in the place of the one before. */
  async load(next: Structure, asAt: string): Promise<void> {
    const plan = planImport(this.current, next);
    if (plan.isEmpty) return;
    const applied = await this.store.workbook.apply({
      operationId: randomUUID(),
      expectedVersion: this.version,
      actor: 'test',
      name: 'Case',
      asAt,
      plan,
    });
    if (!('result' in applied)) throw new Error(`The case was refused: ${JSON.stringify(applied)}`);
    this.version = applied.result.version;
    this.current = next;
  }

  close(): Promise<void> {
    return this.store.close();
  }
}
