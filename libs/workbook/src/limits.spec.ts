import { LIMITS, readWorkbook, type Limits, type WorkbookReading } from './index.js';

function read(files: Readonly<Record<string, string>>, limits: Partial<Limits> = {}): WorkbookReading {
  const named = Object.entries(files).map(([name, text]) => [`${name}.csv`, Buffer.from(text)] as const);
  return readWorkbook(new Map(named), { ...LIMITS, ...limits });
}

function bodies(count: number, more = ''): string {
  return ['id,name,kind', ...Array.from({ length: count }, (_, n) => `b${n},Body ${n},GROUP${more}`)].join('\n');
}

describe('limits of a workbook', () => {
  it.each<[string, Readonly<Record<string, string>>, Partial<Limits>, string]>([
    ['rows', { bodies: bodies(11) }, { rows: 10 }, 'The table has more than 10 rows.'],
    ['columns', { bodies: `id,name,kind${',x'.repeat(98)}\n` }, {}, 'The header has 101 columns; 100 are allowed.'],
    [
      'characters',
      { bodies: `name,kind\n${'x'.repeat(32_768)},BOARD\n` },
      {},
      'The cell has 32,768 characters; 32,767 are allowed.',
    ],
    ['bytes of a file', { bodies: bodies(9) }, { partBytes: 20 }, 'The file is larger than 0.0 MB.'],
    ['bytes together', { bodies: bodies(1) }, { totalBytes: 20 }, 'The files are larger than 0.0 MB together.'],
  ])('%s', (_what, files, limits, reason) => {
    const { structure, faults } = read(files, limits);
    expect(structure).toBeNull();
    expect(faults.map((fault) => fault.reason)).toEqual([reason]);
  });

  it('are not reached by what just fits', () => {
    expect(read({ bodies: bodies(10) }, { rows: 10 }).structure!.bodies).toHaveLength(10);
    expect(read({ bodies: `name,kind\n${'x'.repeat(32_767)},BOARD\n` }).faults).toEqual([]);
    expect(read({ bodies: `name,kind${',x'.repeat(98)}\nPSB,BOARD\n` }).faults).toEqual([]);
  });

  it('do not make other tables guess about a table that was cut short', () => {
    const { faults } = read({ bodies: bodies(11), links: 'from,to,type\nb10,b0,REPORTS_TO\n' }, { rows: 10 });
    expect(faults).toHaveLength(1);
  });
});

describe('very many faults', () => {
  it('are told up to a number, with the rest counted', () => {
    const { faults } = read({ bodies: bodies(12_000, 'X') });
    expect(faults).toHaveLength(10_001);
    expect(faults.at(-1)!.reason).toBe('There are 2,000 more faults than can be listed.');
    expect(faults[0]).toMatchObject({ row: 2, column: 'kind', value: 'GROUPX' });
  });

  it('are found in seconds even when every reference is nearly right', () => {
    const links = Array.from({ length: 20_000 }, (_, n) => `Bodi ${n},b0,REPORTS_TO`);
    const before = process.cpuUsage();
    const { faults } = read({ bodies: bodies(20_000), links: ['from,to,type', ...links].join('\n') });
    expect(faults[0]!.remedy).toBe('Did you mean Body 0? If not, add it to bodies.csv.');
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(10_000);
  });

  it('become one notice when they say the same', () => {
    const { notices } = read({ bodies: bodies(50).replaceAll('GROUP', 'group') });
    expect(notices.find((notice) => notice.column === 'kind')).toMatchObject({
      count: 50,
      rows: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    });
  });
});
