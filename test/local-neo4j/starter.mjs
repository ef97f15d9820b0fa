// A process that starts Neo4j on the folder it is given, prints the connection and waits: the spec kills it.
import { cacheFolder, startLocalNeo4j } from '../../libs/local-neo4j/src/index.mjs';

const server = await startLocalNeo4j({
  home: process.argv[2],
  cache: cacheFolder(process.env),
  env: process.env,
  quickStart: true,
});
console.log(JSON.stringify(server));
process.on('SIGTERM', async () => {
  await server.stop();
  process.exit(0);
});
setInterval(() => {}, 60_000);
