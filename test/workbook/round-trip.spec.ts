import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { planImport, readWorkbook, readZip, writeWorkbook, writeZip, type WorkbookReading } from '@remit/workbook';
import { anyTables, type Tables } from './any-structure.js';

/** Writes cells as they are, without any escape, as a person's own program would. */
function asFiles(tables: Tables): Map<string, Uint8Array> {
  return new Map(Object.entries(tables).map(([table, rows]) => [`${table}.csv`, Buffer.from(csv(table, rows))]));
}

const ONLY_HEADER: Readonly<Record<string, string>> = {
  bodies: 'name,kind',
  memberships: 'body',
  links: 'from,to,type',
  meetings: 'body,date',
  actions: 'title,body',
  known_pairs: 'a,b,relation',
};

function csv(table: string, rows: Tables[string]): string {
  return rows.length === 0 ? (ONLY_HEADER[table] ?? 'name') : stringify([...rows], { header: true });
}

function readTexts(texts: ReadonlyMap<string, string>): WorkbookReading {
  return readWorkbook(new Map([...texts].map(([name, content]) => [name, Buffer.from(content)])));
}

/** What a spreadsheet program runs. */
const RUN = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** As `expect(actual).toEqual(expected)`, which takes much longer where there is nothing to tell. */
function same(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}

describe('export and import', () => {
  it('give the same structure and then the same bytes, whatever the text', () => {
    fc.assert(
      fc.property(anyTables, (tables) => {
        const first = readWorkbook(asFiles(tables));
        same(first.faults, []);
        const written = writeWorkbook(first.structure!);
        const second = readTexts(written);
        same(second.structure, first.structure);
        same(planImport(first.structure!, second.structure!).total, 0);
        same(writeWorkbook(second.structure!), written);
      }),
      { numRuns: 1000, seed: 20100305 },
    );
  });

  it('do not mind the order of rows', () => {
    fc.assert(
      fc.property(anyTables, (tables) => {
        const named = Object.entries(tables).filter(([table]) => table !== 'priorities' && table !== 'actions');
        const turned = Object.fromEntries(named.map(([table, rows]) => [table, [...rows].reverse()]));
        const a = readWorkbook(asFiles(Object.fromEntries(named))).structure!;
        const b = readWorkbook(asFiles(turned)).structure!;
        expect(planImport(a, b).total).toBe(0);
      }),
      { numRuns: 200, seed: 20100305 },
    );
  });

  it('leave no cell that a spreadsheet program would run', () => {
    fc.assert(
      fc.property(anyTables, (tables) => {
        for (const text of writeWorkbook(readWorkbook(asFiles(tables)).structure!).values()) {
          same(
            parse(text)
              .flat()
              .filter((cell) => RUN.test(cell)),
            [],
          );
        }
      }),
      { numRuns: 200, seed: 20100305 },
    );
  });

  it('hold through a zip', async () => {
    await fc.assert(
      fc.asyncProperty(anyTables, async (tables) => {
        const { structure } = readWorkbook(asFiles(tables));
        const { files } = await readZip(await writeZip(writeWorkbook(structure!)));
        same(readWorkbook(files!).structure, structure);
      }),
      { numRuns: 50, seed: 20100305 },
    );
  });
});
