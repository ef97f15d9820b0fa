import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TABLES } from '@remit/structure';
import { readFolder, readWorkbook, writeWorkbook, type WorkbookReading } from '@remit/workbook';

const FIXTURES = fileURLToPath(new URL('../fixtures/workbook', import.meta.url));

async function read(path: string): Promise<WorkbookReading> {
  const { files } = await readFolder(path);
  return readWorkbook(files!);
}

/** What stands beside a fixture; `UPDATE_FIXTURES=1` writes it anew, to be read before it is believed. */
function expected(path: string, actual: unknown): unknown {
  if (process.env['UPDATE_FIXTURES'] === '1' || !existsSync(`${path}.json`)) {
    writeFileSync(`${path}.json`, `${JSON.stringify(actual, null, 2)}\n`);
  }
  return JSON.parse(readFileSync(`${path}.json`, 'utf8'));
}

function folders(of: string): string[] {
  return readdirSync(`${FIXTURES}/${of}`, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
}

describe.each(folders('refused'))('refused: %s', (reason) => {
  const path = `${FIXTURES}/refused/${reason}`;

  it('says where, why and what to do', async () => {
    const { structure, faults } = await read(path);
    expect(structure).toBeNull();
    expect(faults.length).toBeGreaterThan(0);
    expect(faults).toEqual(expected(path, faults));
    for (const fault of faults) expect(fault.reason.length * fault.remedy.length).toBeGreaterThan(0);
  });
});

describe.each(folders('accepted'))('accepted: %s', (reason) => {
  const path = `${FIXTURES}/accepted/${reason}`;

  it('gives the rows and notices beside it', async () => {
    const { structure, faults, notices } = await read(path);
    expect(faults).toEqual([]);
    expect({ notices, rows: recorded(structure!) }).toEqual(expected(path, { notices, rows: recorded(structure!) }));
  });

  it('is the same when it is written and read again', async () => {
    const { structure } = await read(path);
    const written = writeWorkbook(structure!);
    const again = readWorkbook(new Map([...written].map(([name, text]) => [name, Buffer.from(text)])));
    expect(again.structure).toEqual(structure);
    expect(writeWorkbook(again.structure!)).toEqual(written);
  });
});

/** Rows without what is not recorded, so that the file beside a fixture stays short. */
function recorded(structure: object): Record<string, unknown[]> {
  const tables = structure as Record<string, object[]>;
  const isRecorded = ([, value]: [string, unknown]) => (Array.isArray(value) ? value.length > 0 : value !== null);
  const filled = TABLES.filter((table) => tables[table]!.length > 0);
  return Object.fromEntries(
    filled.map((table) => [
      table,
      tables[table]!.map((row) => Object.fromEntries(Object.entries(row).filter(isRecorded))),
    ]),
  );
}
