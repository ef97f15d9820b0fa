import { join } from 'node:path';
import { cacheFolder, modelFolder, startLocalNeo4j } from '../../libs/local-neo4j/src/index.mjs';
import { say, telling } from './say.mjs';

/** The database to use: the one that NEO4J_URI names, else Remit's own. `stop` ends only what we started. */
export async function openDatabase(home) {
  if (process.env.NEO4J_URI) {
    say(`Using the Neo4j at ${process.env.NEO4J_URI}`);
    return { env: {}, stop: async () => {} };
  }
  const place = { home: join(home, 'neo4j'), cache: cacheFolder(process.env), env: process.env, log: say };
  const words = { doing: 'Preparing Neo4j', done: 'Neo4j is ready' };
  const { uri, user, password, adopted, stop } = await telling(words, () => startLocalNeo4j(place));
  if (adopted) say('Neo4j was still running from before, and is used as it is');
  return { env: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }, stop };
}

/** The language model's folder. Without it Remit works too, and says so: overlaps are then judged by words alone. */
export async function openModel() {
  if (process.env.REMIT_MODEL) return process.env.REMIT_MODEL;
  try {
    return await modelFolder({ cache: cacheFolder(process.env), env: process.env, log: say });
  } catch (error) {
    say(`The language model could not be fetched, so overlaps will be judged by words alone. ${error.message}`);
    return '';
  }
}
