import { fileURLToPath } from 'node:url';
import { readFolder, readWorkbook } from '@remit/workbook';
import { firstBodies, fuzzOnce } from './fuzz.js';

const EXAMPLE = fileURLToPath(new URL('../../examples/warwickshire', import.meta.url));

/** 300 cases here; `npm run bench fuzz-workbook 10000` tries as many as one likes. */
describe('broken workbooks', () => {
  it('are refused or read whole, without a crash, a hang or a part', async () => {
    const { files } = await readFolder(EXAMPLE);
    const whole = firstBodies(readWorkbook(files!).structure!, 10);
    expect(readWorkbook(whole).faults).toEqual([]);
    const wrong: string[] = [];
    for (let seed = 1; seed <= 300; seed++) {
      const found = await fuzzOnce(whole, seed);
      if (found !== null) wrong.push(`seed ${seed}: ${found}`);
    }
    expect(wrong).toEqual([]);
  });
});
