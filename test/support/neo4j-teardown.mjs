// The last project that ends stops the servers, and drops what the workers kept for each other.
import { rmSync } from 'node:fs';

export default async function tearDown() {
  const run = globalThis.remitTestNeo4j;
  run.projects -= 1;
  if (run.projects > 0) return;
  rmSync(run.folder, { recursive: true, force: true });
  await Promise.all(run.servers.map((server) => server.stop()));
}
