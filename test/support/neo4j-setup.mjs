// Jest calls this once for each project that needs Neo4j; the server is started once and shared.
import { readFileSync } from 'node:fs';
import { startThrowaway } from './throwaway-neo4j.mjs';

export default async function setUp() {
  const run = (globalThis.remitTestNeo4j ??= { projects: 0, server: undefined });
  run.projects += 1;
  run.server ??= await (process.env.REMIT_TEST_NEO4J ? running(process.env.REMIT_TEST_NEO4J) : startThrowaway());
  process.env.REMIT_TEST_CONNECTION = JSON.stringify(run.server);
}

/** A server that neo4j-dev.mjs keeps running between runs. */
function running(file) {
  return { ...JSON.parse(readFileSync(file, 'utf8')), stop: async () => {} };
}
