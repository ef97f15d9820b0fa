import { isAbsolute, join, resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { cacheFolder, projectRoot } from '@remit/local-neo4j';
import { Refused } from './refused.js';

/** What the command line takes from its surroundings. */
export interface Config {
  /** The data folder. Two of them hold two structures side by side. */
  readonly home: string;
  /** Where Remit's own Neo4j keeps its data. */
  readonly neo4jHome: string;
  readonly cache: string;
  /** A server that somebody else runs; null for Remit's own. */
  readonly server: { readonly uri: string; readonly user: string; readonly password: string } | null;
  /** Where the user stands: paths that are typed are relative to it. */
  readonly folder: string;
  readonly actor: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** Reads the settings. Throws `Refused` when one cannot be used. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const folder = environment['INIT_CWD'] ?? process.cwd();
  const home = absolute(environment['REMIT_HOME'] || '.remit', projectRoot());
  return {
    home,
    neo4jHome: join(home, 'neo4j'),
    cache: cacheFolder(environment),
    server: environment['NEO4J_URI'] ? server(environment['NEO4J_URI'], environment) : null,
    folder,
    actor: environment['USER'] ?? 'command line',
    environment,
  };
}

/** A path as the user means it. */
export function absolute(path: string, from: string): string {
  return isAbsolute(path) ? path : resolve(from, path);
}

function server(uri: string, environment: NodeJS.ProcessEnv): NonNullable<Config['server']> {
  const file = environment['NEO4J_PASSWORD_FILE'];
  const password = environment['NEO4J_PASSWORD'] ?? (file === undefined ? undefined : readPassword(file));
  if (password === undefined)
    throw new Refused('NEO4J_URI is set but NEO4J_PASSWORD is not. Set it, or NEO4J_PASSWORD_FILE.');
  return { uri, user: environment['NEO4J_USER'] ?? 'neo4j', password };
}

function readPassword(file: string): string {
  try {
    return readFileSync(absolute(file, projectRoot()), 'utf8').trim();
  } catch {
    throw new Refused(`NEO4J_PASSWORD_FILE names ${file}, which cannot be read.`);
  }
}
