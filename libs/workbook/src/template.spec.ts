import { EMPTY_STRUCTURE, TABLES, WORKBOOK_TABLE } from '@remit/structure';
import { COLUMN_MEANINGS } from './column-meanings.js';
import { columnsOf } from './columns.js';
import { readWorkbook, readZip, templateWorkbook, writeZip } from './index.js';

describe('the template', () => {
  const template = templateWorkbook();

  it('can be loaded as it is', async () => {
    const { files } = await readZip(await writeZip(template));
    expect(readWorkbook(files!)).toEqual({ structure: EMPTY_STRUCTURE, faults: [], notices: [] });
  });

  it('explains every table and column in its README', () => {
    const readme = template.get('README.txt')!;
    for (const table of TABLES) {
      expect(readme).toContain(`${WORKBOOK_TABLE[table]}.csv`);
      for (const { column } of columnsOf(table)) expect(readme).toMatch(new RegExp(`^ {2}${column}\\b`, 'm'));
    }
    expect(readme.split('\n').filter((line) => line.length > 320)).toEqual([]);
  });

  it('explains no column that is not there', () => {
    for (const table of TABLES) {
      const columns = columnsOf(table).map(({ column }) => column);
      expect(columns).toEqual(expect.arrayContaining(Object.keys(COLUMN_MEANINGS[table] ?? {})));
    }
  });
});
