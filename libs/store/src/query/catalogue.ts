import { readdirSync } from 'node:fs';
import { CYPHER_FOLDER, readCypherFile, usedParameters, type CypherFile } from './cypher-folder.js';
import { definedQueries } from './define-query.js';

/** A query file, what it says of itself, and how often the store has defined it. */
export interface CataloguedQuery extends CypherFile {
  /** As in `structure/body.cypher`. */
  readonly file: string;
  /** The `$names` in its text, sorted. */
  readonly used: readonly string[];
  /** How many definitions in the store name it. Rules, schema files and guided queries are found by their folder instead. */
  readonly definitions: number;
  /** Whether the store runs it where writing is allowed. */
  readonly writes: boolean;
}

/** Every query file there is. */
export function queryCatalogue(): CataloguedQuery[] {
  const names = readdirSync(CYPHER_FOLDER, { recursive: true }) as string[];
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.cypher'))
    .sort()
    .map((file) => {
      const text = readCypherFile(file);
      const definitions = definedQueries().filter((query) => query.file === file);
      return {
        ...text,
        file,
        used: usedParameters(text.statement),
        definitions: definitions.length,
        writes: definitions.some((query) => query.writes),
      };
    });
}
