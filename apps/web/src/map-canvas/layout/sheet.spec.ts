import type { AreaLevel, BodyKind, MapBody, MapData } from '../model.js';
import { NO_LINE } from './homes.js';
import { readSheet } from './sheet.js';

const AREAS: readonly (readonly [string, string, AreaLevel, string | null])[] = [
  ['shire', 'Northshire', 'COUNTY', null],
  ['east', 'East Vale', 'DISTRICT', 'shire'],
  ['west', 'West Vale', 'DISTRICT', 'shire'],
  ['mill', 'Mill Lane', 'LOCALITY', 'east'],
];

function body(slug: string, name: string, kind: BodyKind, areas: readonly string[] = ['shire']): MapBody {
  return {
    slug,
    name,
    kind,
    areas,
    status: 'ACTIVE',
    live: true,
    themes: [],
    sectors: [],
    seats: 1,
    overlapCount: 0,
    gapCount: 0,
  };
}

function county(bodies: readonly MapBody[], lines: readonly string[]): MapData {
  const links = lines.map((line, index) => {
    const [from = '', to = ''] = line.split(' ');
    return { id: `l${index}`, from, to, type: 'REPORTS_TO' as const };
  });
  const areas = AREAS.map(([slug, name, level, within]) => ({
    slug,
    name,
    level,
    within: within === null ? null : { slug: within },
  }));
  return { bodies, links, areas };
}

const BODIES = [
  body('psb', 'Northshire Public Service Board', 'BOARD'),
  body('safer', 'Safer Block', 'BLOCK'),
  body('lsp-east', 'East Vale Local Strategic Partnership', 'LSP', ['east']),
  body('csp', 'East Vale Community Safety Partnership', 'GROUP', ['east', 'west']),
  body('roads', 'Road Safety Group', 'GROUP'),
  body('lost', 'Heads of Housing Group', 'GROUP'),
  body('task', 'Housing Task Group', 'GROUP'),
  body('local', 'Local Criminal Justice Board', 'BOARD'),
];

describe('where a body is drawn', () => {
  const sheet = readSheet(county(BODIES, ['safer psb', 'csp safer', 'roads safer', 'roads psb', 'task lost']));
  const home = (id: string) => sheet.boxes.find((box) => box.head === id || box.rows.some((row) => row.id === id))?.id;

  it('takes the board that most others report to as the root', () => {
    expect(sheet.roots).toEqual(['psb']);
  });

  it('puts a district body in the box of its LSP even when it reports elsewhere, without a rail', () => {
    expect(home('csp')).toBe('lsp-east');
    expect(sheet.byId.get('lsp-east')?.rows.find((row) => row.id === 'csp')?.parent).toBeNull();
  });

  it('prefers a block to the root where a body reports to both', () => {
    expect(home('roads')).toBe('safer');
  });

  it('says so when no line leads up, and keeps those together that report to each other', () => {
    expect([home('lost'), home('task')]).toEqual([NO_LINE, NO_LINE]);
    expect(sheet.byId.get(NO_LINE)?.rows.map((row) => [row.id, row.parent])).toEqual([
      ['lost', null],
      ['task', 'lost'],
    ]);
  });

  it('leaves off the place that the box already says', () => {
    expect(sheet.names.get('psb')).toBe('Public Service Board');
    expect(sheet.names.get('csp')).toBe('Community Safety Partnership');
  });

  it('names the bands that boxes stand in', () => {
    const bands = Object.fromEntries(sheet.boxes.map((box) => [box.id, box.band]));
    expect(bands).toMatchObject({ psb: 'strategic', local: 'strategic', safer: 'executive', 'lsp-east': 'districts' });
  });
});

describe('names in a box', () => {
  it('stay whole where half a list would be left, and where two would read the same', () => {
    const bodies = [
      body('psb', 'Northshire Board', 'BOARD'),
      body('a', 'Northshire and Borders Board', 'GROUP'),
      body('b', 'Northshire Skills Group', 'GROUP'),
      body('c', 'Skills Group', 'GROUP'),
    ];
    const { names } = readSheet(county(bodies, ['a psb', 'b psb', 'c psb']));
    expect([names.get('a'), names.get('b')]).toEqual(['Northshire and Borders Board', 'Northshire Skills Group']);
  });

  it('gather three community forums under a heading, without the words', () => {
    const forums = ['Mill Lane', 'Station Road', 'Old Town'].map((name, index) =>
      body(`f${index}`, `${name} Community Forum`, 'FORUM', ['mill']),
    );
    const sheet = readSheet(county([body('lsp', 'East Vale LSP', 'LSP', ['east']), ...forums], []));
    const rows = sheet.byId.get('lsp')!.rows;
    expect(rows.every((row) => row.forum)).toBe(true);
    expect(rows.map((row) => sheet.names.get(row.id))).toEqual(['Mill Lane', 'Old Town', 'Station Road']);
  });
});

describe('loops', () => {
  it('are cut once and every body still has its row', () => {
    const bodies = [
      body('psb', 'Board', 'BOARD'),
      body('a', 'A Group', 'GROUP'),
      body('b', 'B Group', 'GROUP'),
      body('c', 'C Group', 'GROUP'),
    ];
    const sheet = readSheet(county(bodies, ['a psb', 'a b', 'b c', 'c a']));
    expect(sheet.byId.get('psb')?.rows.map((row) => [row.id, row.parent])).toEqual([
      ['a', 'psb'],
      ['c', 'a'],
      ['b', 'c'],
    ]);
  });
});
