import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder that holds every query. Found by walking up from this file, so that it is the same folder from source, from
 * the build and from any working directory.
 */
export const CYPHER_FOLDER = findCypherFolder(dirname(fileURLToPath(import.meta.url)));

/** The text of one query file, named as in `structure/body.cypher`. */
export function readCypherFile(file: string): CypherFile {
  return parseCypherFile(readFileSync(join(CYPHER_FOLDER, file), 'utf8'));
}

/** A query file in its parts: what it is for, the parameters it says it takes, and the statement. */
export interface CypherFile {
  readonly purpose: string;
  readonly parameters: readonly string[] | null;
  readonly statement: string;
}

/** Splits a query file into its header of `//` lines and its statement. */
export function parseCypherFile(text: string): CypherFile {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('//') && line.trim() !== '');
  const header = lines.slice(0, end === -1 ? lines.length : end).map((line) => line.replace(/^\/\/ ?/, ''));
  const declared = header.find((line) => /^parameters:/.test(line));
  return {
    purpose: header
      .filter((line) => !/^\w+:/.test(line))
      .join(' ')
      .trim(),
    parameters: declared === undefined ? null : parameterNames(declared),
    statement: end === -1 ? '' : lines.slice(end).join('\n').trim().replace(/;$/, ''),
  };
}

/** The `$names` that a statement really uses, sorted. */
export function usedParameters(statement: string): string[] {
  return [...new Set([...statement.matchAll(/\$([A-Za-z]\w*)/g)].map((match) => match[1]!))].sort();
}

function parameterNames(line: string): string[] {
  const names = line.slice('parameters:'.length).trim();
  return names === 'none'
    ? []
    : names
        .split(',')
        .map((name) => name.trim())
        .sort();
}

function findCypherFolder(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'cypher', 'schema'))) return join(folder, 'cypher');
    if (folder === dirname(folder))
      throw new Error(`No folder "cypher" beside or above ${from}: the installation is incomplete.`);
  }
}
