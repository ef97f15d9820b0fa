// Composes schema.graphql from the SDL that lies beside the resolvers (apps/api/src/<word>/*.graphql), sorted by name.
//   node scripts/generate-schema.mjs           writes it
//   node scripts/generate-schema.mjs --check   fails when the committed file says something else
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, lexicographicSortSchema, printSchema, validateSchema } from 'graphql';

const root = join(import.meta.dirname, '..');
const target = join(root, 'schema.graphql');
const api = join(root, 'apps', 'api', 'src');

const parts = readdirSync(api, { recursive: true })
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => join(api, name))
  .sort()
  .map((file) => readFileSync(file, 'utf8'));
const schema = buildSchema(parts.join('\n'));
const faults = validateSchema(schema);
if (faults.length > 0) {
  console.error(faults.map((fault) => fault.message).join('\n'));
  process.exit(1);
}
const composed = `${printSchema(lexicographicSortSchema(schema))}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(target, composed);
} else if (!existsSync(target) || readFileSync(target, 'utf8') !== composed) {
  console.error('schema.graphql is not what the SDL beside the resolvers says. Run: node scripts/generate-schema.mjs');
  process.exit(1);
}
