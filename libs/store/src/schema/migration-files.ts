import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** One schema file, such as `V002__unique_ids.cypher`, in its statements. */
export interface MigrationFile {
  readonly version: string;
  readonly description: string;
  readonly source: string;
  readonly statements: readonly string[];
  /** CRC32 over the statements, as the neo4j-migrations tool counts it. */
  readonly checksum: string;
}

const NAME = /^V(\d{3,})__(\w+)\.cypher$/;

/** The schema files of a folder in the order in which they are applied. */
export function readMigrationFiles(folder: string): MigrationFile[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.cypher'))
    .map((name) => readMigrationFile(folder, name))
    .sort((a, b) => Number(a.version) - Number(b.version));
  const twice = files.find((file, i) => i > 0 && Number(files[i - 1]!.version) === Number(file.version));
  if (twice !== undefined)
    throw new Error(`Two schema files have the number ${twice.version}: ${twice.source} is one.`);
  return files;
}

/** Splits at a semicolon that ends a line, as the neo4j-migrations tool does. */
export function splitStatements(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .split(/;\n/)
    .map((statement) => statement.trim().replace(/;$/, '').trim())
    .filter((statement) => statement !== '');
}

function readMigrationFile(folder: string, source: string): MigrationFile {
  const parts = NAME.exec(source);
  if (parts === null) throw new Error(`${source} is not named like a schema file: V001__what_it_does.cypher.`);
  const statements = splitStatements(readFileSync(join(folder, source), 'utf8'));
  const checksum = statements.reduce((sum, statement) => crc32(statement, sum), 0);
  return {
    version: parts[1]!,
    description: parts[2]!.replaceAll('_', ' '),
    source,
    statements,
    checksum: String(checksum),
  };
}
