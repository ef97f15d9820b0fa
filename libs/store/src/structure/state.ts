import type { Table } from '@remit/structure';
import { defineRead } from '../query/define-query.js';
import type { StructureState } from './structure-reader.js';

type None = Record<string, never>;

/** What is loaded; no row when nothing is. */
export const readState = defineRead<None, StructureState>('structure/state.cypher');

/** How many rows each table has. */
export const readCounts = defineRead<None, Record<Table, number>>('structure/counts.cypher');
