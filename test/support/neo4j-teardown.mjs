// The last project that ends stops the server.
export default async function tearDown() {
  const run = globalThis.remitTestNeo4j;
  run.projects -= 1;
  if (run.projects === 0) await run.server.stop();
}
