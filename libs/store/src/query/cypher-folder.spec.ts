import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CYPHER_FOLDER, parseCypherFile, readCypherFile, usedParameters } from './cypher-folder.js';

describe('a query file', () => {
  const text =
    '// One body.\n// It is found by its id.\n// parameters: id, asOf\nMATCH (b:Body {id: $id}) // not a header\nRETURN b.id AS id;\n';

  it('is split into what it is for, its parameters and its statement', () => {
    expect(parseCypherFile(text)).toEqual({
      purpose: 'One body. It is found by its id.',
      parameters: ['asOf', 'id'],
      statement: 'MATCH (b:Body {id: $id}) // not a header\nRETURN b.id AS id',
    });
  });

  it('may say that it takes no parameters, and may say nothing', () => {
    expect(parseCypherFile('// All.\n// parameters: none\nRETURN 1 AS one').parameters).toEqual([]);
    expect(parseCypherFile('RETURN 1 AS one').parameters).toBeNull();
  });

  it('uses the parameters that stand in its statement, each once', () => {
    expect(usedParameters('RETURN $b + $a + $b AS sum')).toEqual(['a', 'b']);
  });
});

describe('the folder of queries', () => {
  it('is found from any working directory', () => {
    const before = process.cwd();
    process.chdir(mkdtempSync(join(tmpdir(), 'remit-elsewhere-')));
    try {
      expect(readCypherFile('structure/state.cypher').purpose).toMatch(/loaded/);
      expect(CYPHER_FOLDER).toMatch(/cypher$/);
    } finally {
      process.chdir(before);
    }
  });
});
