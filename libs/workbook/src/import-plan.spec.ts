import { EMPTY_STRUCTURE, type Structure } from '@remit/structure';
import { planImport, readWorkbook, rowNamer, summarisePlan } from './index.js';

function read(files: Readonly<Record<string, string>>): Structure {
  const { structure, faults } = readWorkbook(
    new Map(Object.entries(files).map(([name, text]) => [`${name}.csv`, Buffer.from(text)])),
  );
  expect(faults).toEqual([]);
  return structure!;
}

const FILES = {
  organisations: 'id,name\ncounty,County Council\n',
  people: 'id,name\nleader,Leader of the County Council\n',
  themes: 'id,name\nhousing,Housing\nhealth,Health\n',
  bodies: 'id,name,kind,themes\npsb,Public Service Board,BOARD,housing;health\nsafer,Safer Group,GROUP,\n',
  memberships: 'body,person,organisation,role,voting\npsb,leader,county,CHAIR,yes\nsafer,,county,,\n',
  links: 'from,to,type\nsafer,psb,REPORTS_TO\n',
  meetings: 'body,date\npsb,2010-03-05\n',
  actions: 'id,title,body\na1,Write to the trusts,psb\n',
  known_pairs: 'a,b,relation\npsb,safer,NESTED\n',
};
const current = read(FILES);

describe('planImport', () => {
  it('finds nothing to do in the same structure, whatever the order of its rows and lists', () => {
    const turned = Object.fromEntries(
      Object.entries(FILES).map(([name, text]) => {
        const [header, ...rows] = text.trim().split('\n');
        return [name, [header, ...rows.reverse()].join('\n').replace('housing;health', 'health;housing')];
      }),
    );
    const plan = planImport(current, read(turned));
    expect([plan.isEmpty, plan.total]).toEqual([true, 0]);
  });

  it('adds everything to an empty structure and takes everything away again', () => {
    const rows = Object.values(current).flat().length;
    const { total, isEmpty, tables } = planImport(EMPTY_STRUCTURE, current);
    expect([total, isEmpty, tables.bodies.added]).toEqual([rows, false, current.bodies]);
    expect(planImport(current, EMPTY_STRUCTURE)).toMatchObject({
      total: rows,
      tables: { links: { removed: current.links } },
    });
  });

  it('tells what is added, changed and removed, with the fields that differ', () => {
    const next = read({
      ...FILES,
      bodies:
        'id,name,kind,themes,remit\npsb,Public Service Board,BOARD,housing,Agrees priorities.\nsafer,Safer Group,GROUP,,\n',
      memberships: 'body,person,organisation,role,voting\npsb,leader,county,CHAIR,\npsb,,county,Treasurer,\n',
    });
    const { tables, total } = planImport(current, next);
    expect(total).toBe(4);
    expect(tables.bodies.changed).toEqual([
      { id: 'psb', before: current.bodies[0], after: next.bodies[0], fields: ['remit', 'themes'] },
    ]);
    expect(tables.memberships.changed.map(({ fields }) => fields)).toEqual([['voting']]);
    expect(tables.memberships.added.map(({ roleText }) => roleText)).toEqual(['Treasurer']);
    expect(tables.memberships.removed.map(({ body }) => body)).toEqual(['safer']);
  });
});

describe('summarisePlan', () => {
  it('names rows as people know them', () => {
    const summary = summarisePlan(planImport(EMPTY_STRUCTURE, current), EMPTY_STRUCTURE, current);
    const names = Object.fromEntries(summary.map(({ table, added }) => [table, added.map((row) => row.name)]));
    expect(names).toMatchObject({
      memberships: [
        'seat of Leader of the County Council on Public Service Board',
        'seat of County Council on Safer Group',
      ],
      links: ['Safer Group reports to Public Service Board'],
      meetings: ['meeting of Public Service Board on 2010-03-05'],
      actions: ['Write to the trusts'],
      known_pairs: ['Public Service Board contains Safer Group'],
      priorities: [],
    });
  });

  it('shows changes as cells of the workbook', () => {
    const next = read({
      ...FILES,
      bodies: FILES.bodies.replace('housing;health', 'health'),
      actions: FILES.actions.replace('psb', 'safer'),
    });
    const summary = summarisePlan(planImport(current, next), current, next);
    expect(summary.flatMap(({ table, changed }) => changed.map((row) => ({ table, ...row })))).toEqual([
      {
        table: 'bodies',
        id: 'psb',
        name: 'Public Service Board',
        changes: [{ column: 'themes', before: 'housing;health', after: 'health' }],
      },
      {
        table: 'actions',
        id: 'a1',
        name: 'Write to the trusts',
        changes: [{ column: 'body', before: 'psb', after: 'safer' }],
      },
    ]);
  });

  it('names removed rows by what they were called before', () => {
    const summary = summarisePlan(planImport(current, EMPTY_STRUCTURE), current, EMPTY_STRUCTURE);
    expect(summary.find(({ table }) => table === 'links')!.removed[0]!.name).toBe(
      'Safer Group reports to Public Service Board',
    );
    expect(rowNamer()('links', { ...current.links[0]! })).toBe('safer reports to psb');
  });
});
