import { LIMITS, readWorkbook, readZip, writeZip } from '@remit/workbook';
import { craftZip, type CraftedEntry } from './craft-zip.js';

const BODIES = 'id,name,kind\npsb,Public Service Board,BOARD\n';
const bodies: CraftedEntry = { name: 'bodies.csv', content: BODIES };

async function refusal(zip: Uint8Array, limits = LIMITS): Promise<string> {
  const { files, faults } = await readZip(zip, limits);
  expect(files).toBeNull();
  for (const fault of faults) expect(fault.remedy).not.toBe('');
  return faults.map((fault) => `${fault.table ?? 'zip'}: ${fault.reason}`).join('\n');
}

describe('a zip that is a workbook', () => {
  const accepted: readonly (readonly [string, CraftedEntry[]])[] = [
    ['packed files', [bodies]],
    ['files that are not packed', [{ ...bodies, stored: true }]],
    [
      'one folder around all files',
      [
        { name: 'county/', content: '' },
        { ...bodies, name: 'county/bodies.csv' },
      ],
    ],
    [
      'what a Mac adds',
      [bodies, { name: '__MACOSX/._bodies.csv', content: 'PK\x03\x04' }, { name: '.DS_Store', content: 'x' }],
    ],
  ];
  it.each(accepted)('%s', async (_what, entries) => {
    const { files, faults } = await readZip(craftZip(entries));
    expect(faults).toEqual([]);
    expect(readWorkbook(files!).structure!.bodies.map((body) => body.id)).toEqual(['psb']);
  });

  it('comes back as it was written, and the same files give the same bytes', async () => {
    const written = new Map([
      ['bodies.csv', BODIES],
      ['themes.csv', 'id,name\nö,"Übung ""eins"""\n'],
    ]);
    const zip = await writeZip(written);
    const { files } = await readZip(zip);
    expect(new Map([...files!].map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]))).toEqual(written);
    expect(Buffer.from(await writeZip(written)).equals(Buffer.from(zip))).toBe(true);
  });

  it('only counts files in deeper folders as unknown', async () => {
    const { files } = await readZip(craftZip([bodies, { ...bodies, name: 'old/bodies.csv' }]));
    const { structure, notices } = readWorkbook(files!);
    expect(structure!.bodies).toHaveLength(1);
    expect(notices.map((notice) => notice.table)).toContain('old/bodies.csv');
  });
});

describe('a zip that is refused', () => {
  const large = Buffer.alloc(70 * 1024 * 1024, 'a');

  it.each<[string, CraftedEntry[], RegExp]>([
    ['a bomb that says its size', [{ name: 'bodies.csv', content: large }], /larger than 64 MB/],
    [
      'a bomb that hides its size',
      [{ name: 'bodies.csv', content: large, saysBytes: 1000 }],
      /not as large as the zip says/,
    ],
    ['a file smaller than it says', [{ ...bodies, saysBytes: 100_000 }], /not as large as the zip says/],
    ['a stored file that lies', [{ ...bodies, stored: true, saysBytes: 3 }], /damaged|not as large/],
    [
      'many parts, too large together',
      ['bodies', 'links'].map((name) => ({ name: `${name}.csv`, content: large.subarray(0, 60 * 1024 * 1024) })),
      /larger than 96 MB together/,
    ],
    ['a symbolic link', [{ name: 'bodies.csv', content: '/etc/passwd', mode: 0o120777 }], /link instead of a file/],
    ['a zip inside', [bodies, { name: 'more.csv', content: craftZip([bodies]) }], /archive or Excel workbook inside/],
    ['a gzip inside', [bodies, { name: 'more.txt', content: Buffer.from([0x1f, 0x8b, 8, 0]) }], /archive or Excel/],
    ['a name that leads up', [{ ...bodies, name: '../bodies.csv' }], /leads outside/],
    ['a name that leads up later', [{ ...bodies, name: 'a/../../bodies.csv' }], /leads outside/],
    ['a name from the root', [{ ...bodies, name: '/etc/bodies.csv' }], /leads outside/],
    ['a name of a Windows drive', [{ ...bodies, name: 'C:/bodies.csv' }], /leads outside/],
    ['a name with backslashes', [{ ...bodies, name: '..\\bodies.csv' }], /leads outside/],
    ['the same name twice', [bodies, bodies], /same name/],
    ['a password', [{ ...bodies, flags: 1 }], /protected by a password/],
    ['an unknown method', [{ ...bodies, method: 12 }], /unusual method/],
    ['a wrong checksum', [{ ...bodies, saysChecksum: 1 }], /damaged/],
    [
      'an Excel workbook',
      [
        { name: '[Content_Types].xml', content: '<x/>' },
        { name: 'xl/workbook.xml', content: '<x/>' },
      ],
      /spreadsheet workbook/,
    ],
    [
      'an OpenDocument workbook',
      [
        { name: 'mimetype', content: 'x' },
        { name: 'content.xml', content: '<x/>' },
      ],
      /spreadsheet workbook/,
    ],
  ])('%s', async (_what, entries, reason) => {
    expect(await refusal(craftZip(entries))).toMatch(reason);
  });

  it('too many files, whether the zip says so or not', async () => {
    const many = Array.from({ length: 201 }, (_, index) => ({ name: `${index}.csv`, content: 'x' }));
    expect(await refusal(craftZip(many))).toMatch(/201 files; 200 are allowed/);
    expect(await refusal(craftZip([bodies], { entries: 65_000 }))).toMatch(/65,000 files/);
  });

  it('a zip cut short anywhere, or no zip', async () => {
    const whole = craftZip([bodies, { name: 'links.csv', content: 'from,to,type\n' }]);
    for (let length = 0; length < whole.length; length += 7)
      expect(await refusal(whole.subarray(0, length))).toMatch(/damaged/);
    expect(await refusal(Buffer.from('id,name,kind\n'))).toMatch(/damaged or is no zip/);
  });

  it('takes no more memory for a bomb than its limits', async () => {
    const before = process.memoryUsage().rss;
    const bomb = craftZip([{ name: 'bodies.csv', content: large, saysBytes: 1000 }]);
    await refusal(bomb);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  });
});
