import { defineWrite } from '../query/define-query.js';

/**
 * Holds the structure against other writers until the transaction ends. The first thing every writer does after claiming its
 * operation, so that writers wait for each other instead of meeting half way.
 */
export const lockStructure = defineWrite<Record<string, never>, { version: number; now: number }>(
  'workbook/lock-structure.cypher',
);
