// Jest calls this once for each project that needs Neo4j; each worker has a server of its own, which the projects share.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startThrowaway } from './throwaway-neo4j.mjs';

export default async function setUp({ maxWorkers }) {
  const run = (globalThis.remitTestNeo4j ??= { projects: 0, servers: undefined });
  run.projects += 1;
  run.servers ??= await (process.env.REMIT_TEST_NEO4J ? [running(process.env.REMIT_TEST_NEO4J)] : started(maxWorkers));
  process.env.REMIT_TEST_FOLDER = run.folder ??= mkdtempSync(join(tmpdir(), 'remit-test-run-'));
  process.env.REMIT_TEST_CONNECTIONS = JSON.stringify(run.servers);
}

function started(count) {
  return Promise.all(Array.from({ length: count }, () => startThrowaway()));
}

/** A server that neo4j-dev.mjs keeps running between runs. */
function running(file) {
  return { ...JSON.parse(readFileSync(file, 'utf8')), stop: async () => {} };
}
