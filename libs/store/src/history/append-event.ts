import neo4j from 'neo4j-driver';
import { defineRead, defineWrite } from '../query/define-query.js';
import type { Runner } from '../query/runner.js';
import { nextEvent, type NewEvent } from './audit-chain.js';

const readHead = defineRead<Record<string, never>, { seq: number; hash: string }>('history/head.cypher');
const append = defineWrite<{ event: object; salt: string; parts: string[] }, { parts: number }>(
  'history/append.cypher',
);

/** Adds a change to the audit trail, in the transaction of the change itself, which must hold the structure. */
export async function appendEvent(runner: Runner, fresh: NewEvent): Promise<number> {
  const [head] = await readHead(runner, {});
  const { event, salt, parts } = nextEvent(head ?? null, fresh);
  await append(runner, { event: { ...event, seq: neo4j.int(event.seq) }, salt, parts });
  return event.seq;
}
