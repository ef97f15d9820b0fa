import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMigrationFiles, splitStatements } from './migration-files.js';

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'remit-schema-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('schema files', () => {
  it('are split where a semicolon ends a line', () => {
    expect(splitStatements("// a; b\nRETURN 'x;y' AS one;\r\n\nRETURN 2 AS two;\n")).toEqual([
      "// a; b\nRETURN 'x;y' AS one",
      'RETURN 2 AS two',
    ]);
  });

  it('come in order of their number, with a checksum over their statements', () => {
    const files = readMigrationFiles(
      folderWith({ 'V010__later.cypher': 'RETURN 1;', 'V002__first_of_all.cypher': 'RETURN 1;\nRETURN 2;' }),
    );
    expect(files.map((file) => [file.version, file.description])).toEqual([
      ['002', 'first of all'],
      ['010', 'later'],
    ]);
    // CRC-32 of "RETURN 1", an independent figure (zlib.crc32 in Python)
    expect(files[1]!.checksum).toBe('3701749805');
    expect(files[0]!.checksum).not.toBe(files[1]!.checksum);
  });

  it('have the same checksum with either line ending', () => {
    const [unix] = readMigrationFiles(folderWith({ 'V001__x.cypher': 'RETURN\n1;\nRETURN 2;\n' }));
    const [windows] = readMigrationFiles(folderWith({ 'V001__x.cypher': 'RETURN\r\n1;\r\nRETURN 2;\r\n' }));
    expect(windows!.checksum).toBe(unix!.checksum);
  });

  it('must be named as such, and each number once', () => {
    expect(() => readMigrationFiles(folderWith({ 'names.cypher': 'RETURN 1' }))).toThrow(/names.cypher is not named/);
    const twice = folderWith({ 'V001__a.cypher': 'RETURN 1', 'V001__b.cypher': 'RETURN 1' });
    expect(() => readMigrationFiles(twice)).toThrow(/number 001/);
  });
});
