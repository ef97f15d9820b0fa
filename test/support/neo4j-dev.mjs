// Keeps one throw-away Neo4j running for many runs of the specs:
//   node test/support/neo4j-dev.mjs /tmp/my-neo4j.json [minutes]
//   REMIT_TEST_NEO4J=/tmp/my-neo4j.json node … jest …
// It stops with Ctrl-C and with the terminal that started it; given minutes, it outlives the terminal and stops after them.
// Use one for each person: two runs at once on the same server see each other's data.
import { rmSync, writeFileSync } from 'node:fs';
import { startThrowaway } from './throwaway-neo4j.mjs';

const [file, minutes] = process.argv.slice(2);
if (!file) {
  console.error('Which file shall hold the connection? node test/support/neo4j-dev.mjs FILE [minutes]');
  process.exit(2);
}
const parent = process.ppid;
const server = await startThrowaway((line) => console.log(line));
const { uri, user, password, token } = server;
writeFileSync(file, `${JSON.stringify({ uri, user, password, token })}\n`, { mode: 0o600 });
console.log(`Neo4j for tests: ${uri}, user ${user}, password ${password}\nREMIT_TEST_NEO4J=${file}`);

let stopping = false;
const stop = async () => {
  if (stopping) return;
  stopping = true;
  rmSync(file, { force: true });
  await server.stop();
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
if (minutes) setTimeout(stop, Number(minutes) * 60_000);
else setInterval(() => process.ppid !== parent && stop(), 500);
