// The last project that ends stops the servers.
export default async function tearDown() {
  const run = globalThis.remitTestNeo4j;
  run.projects -= 1;
  if (run.projects === 0) await Promise.all(run.servers.map((server) => server.stop()));
}
