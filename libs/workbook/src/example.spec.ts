import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readFolder, readWorkbook, writeWorkbook, type WorkbookReading } from './index.js';

const EXAMPLE = fileURLToPath(new URL('../../../examples/warwickshire', import.meta.url));

/**
 * Written again, these differ from their source in form only: organisations.csv ends its rows with CR LF where the writer ends them
 * with LF, and bodies.csv writes hours as `3.0` where the writer says `3`.
 */
const OTHER_FORM = ['organisations.csv', 'bodies.csv'];

describe('the example workbook', () => {
  let reading: WorkbookReading;
  beforeAll(async () => {
    const { files } = await readFolder(EXAMPLE);
    reading = readWorkbook(files!);
  });

  it('has no fault, and one oddity that it shows on purpose', () => {
    expect(reading.faults).toEqual([]);
    expect(reading.notices.map(({ count, text }) => [count, text])).toEqual([
      [22, 'A link starts before one of its bodies does.'],
    ]);
  });

  it('has the rows its README promises', () => {
    const counts = Object.fromEntries(Object.entries(reading.structure!).map(([table, rows]) => [table, rows.length]));
    expect(counts).toEqual({
      organisations: 60,
      people: 252,
      areas: 42,
      themes: 48,
      bodies: 120,
      memberships: 1231,
      links: 196,
      priorities: 19,
      meetings: 767,
      actions: 62,
      knownPairs: 29,
    });
  });

  it('is written again byte for byte where its files are in the form that the writer uses', () => {
    for (const [name, text] of writeWorkbook(reading.structure!)) {
      const source = readFileSync(`${EXAMPLE}/${name}`, 'utf8');
      if (OTHER_FORM.includes(name)) expect(text).not.toBe(source);
      else expect(text).toBe(source);
      const form = (csv: string) => csv.replaceAll('\r\n', '\n').replace(/,(\d+)\.0(?=,)/g, ',$1');
      expect(form(text)).toBe(form(source));
    }
  });

  it('gives the same bytes when what was written is read and written again', () => {
    const written = writeWorkbook(reading.structure!);
    const again = readWorkbook(new Map([...written].map(([name, text]) => [name, Buffer.from(text)])));
    expect(again.structure).toEqual(reading.structure);
    expect(writeWorkbook(again.structure!)).toEqual(written);
  });
});
