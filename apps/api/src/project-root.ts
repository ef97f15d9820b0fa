import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the whole project: `schema.graphql`, `dist/web` and `cypher` are read from it, from source and from dist alike. */
export const PROJECT_ROOT = findRoot(import.meta.dirname);

function findRoot(folder: string): string {
  const manifest = join(folder, 'package.json');
  if (existsSync(manifest) && (JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string }).name === 'remit') {
    return folder;
  }
  const parent = dirname(folder);
  if (parent === folder) throw new Error('Remit cannot find its own folder: package.json is missing.');
  return findRoot(parent);
}
