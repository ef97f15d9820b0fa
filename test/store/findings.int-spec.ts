import type { Gap } from '@remit/gaps';
import type { OverlapFinding } from '@remit/overlaps';
import type { AnalysisToSave, GapQuery, OverlapQuery } from '@remit/store';
import { planImport } from '@remit/workbook';
import { applied, exampleStructure, importOf, openTestStore, type TestStore } from './open-test-store.js';

let test: TestStore;
beforeAll(async () => {
  test = await openTestStore();
  await applied(test.store.workbook.apply(importOf(await exampleStructure())));
});
// Each case finds the structure without findings; the one that changes the structure is the last.
beforeEach(() => test.driver.executeQuery('MATCH (n:AnalysisRun|Overlap|Gap|Cluster|Fragmentation) DETACH DELETE n'));
afterAll(() => test.close());

const overlap = (a: string, b: string, given: Partial<OverlapFinding> = {}): OverlapFinding =>
  ({
    id: `${a}~${b}`,
    a,
    b,
    class: 'OVERLAP',
    severity: 1,
    headline: `${a} and ${b}`,
    dimensions: [],
    tags: [],
    ...given,
  }) as unknown as OverlapFinding;
const gap = (rule: string, type: string, id: string, given: Partial<Gap> = {}): Gap =>
  ({
    id: `${rule}~${id}`,
    rule,
    severity: 'HIGH',
    subjects: [{ type, id, name: id }],
    title: `${rule} ${id}`,
    evidence: [],
    ...given,
  }) as unknown as Gap;
const analysis = (given: Partial<AnalysisToSave> = {}): AnalysisToSave => ({
  version: 1,
  settingsHash: 'settings',
  asOf: '2010-03-05',
  model: null,
  engine: 'words',
  scored: 10,
  overlaps: [
    overlap('block-safer', 'swp-board', { severity: 2 }),
    overlap('dv-forum', 'psb', { class: 'WATCH' }),
    overlap('dv-forum', 'dv-strategy-group', { severity: 9 }),
  ],
  gaps: [
    gap('no-chair', 'Body', 'psb'),
    gap('no-chair', 'Body', 'dv-forum', { severity: 'LOW' }),
    gap('overloaded-person', 'Person', 'wcc-ce'),
  ],
  cannotAssess: [{ rule: 'papers-late', reason: 'recorded for 12%' }],
  notices: ['Likeness is judged by words alone.'],
  ...given,
});
const ids = (items: readonly { id: string }[]): string[] => items.map((item) => item.id);

describe('findings', () => {
  it('are none before the first analysis', async () => {
    expect(await test.store.findings.run()).toBeNull();
    expect(await test.store.findings.overlaps({ first: 10 })).toEqual({ items: [], total: 0 });
    expect(await test.store.findings.gaps({ first: 10 })).toEqual({ items: [], total: 0 });
    expect(await test.store.findings.overlapsOfBodies(['psb'])).toEqual([[]]);
    expect((await test.store.findings.countsByBody()).size).toBe(0);
  });

  it('are read back as they were found', async () => {
    const saved = analysis();
    expect(await test.store.findings.save(saved)).toMatchObject({ published: true });
    expect(await test.store.findings.run()).toMatchObject({
      version: 1,
      asOf: '2010-03-05',
      model: null,
      engine: 'words',
      scored: 10,
      notices: saved.notices,
      cannotAssess: saved.cannotAssess,
    });
    expect(await test.store.findings.overlap('dv-forum~dv-strategy-group')).toEqual(saved.overlaps[2]);
    expect(await test.store.findings.gap('no-chair~psb')).toEqual(saved.gaps[0]);
    expect(await test.store.findings.overlap('no~such')).toBeNull();
  });

  it('are listed by what is at stake, filtered, in parts', async () => {
    await test.store.findings.save(analysis());
    const { findings } = test.store;
    const overlaps = (query: OverlapQuery) => findings.overlaps(query);
    const gaps = (query: GapQuery) => findings.gaps(query);
    expect(await overlaps({ first: 1 })).toMatchObject({ items: [{ id: 'dv-forum~dv-strategy-group' }], total: 2 });
    expect(ids((await overlaps({ first: 5, skip: 1 })).items)).toEqual(['block-safer~swp-board']);
    expect(ids((await overlaps({ first: 5, classes: ['WATCH'] })).items)).toEqual(['dv-forum~psb']);
    expect(ids((await overlaps({ first: 5, body: 'swp-board' })).items)).toEqual(['block-safer~swp-board']);
    expect(ids((await gaps({ first: 5 })).items)).toEqual([
      'no-chair~psb',
      'no-chair~dv-forum',
      'overloaded-person~wcc-ce',
    ]);
    expect(ids((await gaps({ first: 5, severities: ['LOW'], rules: ['no-chair'] })).items)).toEqual([
      'no-chair~dv-forum',
    ]);
    expect((await gaps({ first: 5, body: 'psb' })).total).toBe(1);
  });

  it('are found from what they concern, and counted', async () => {
    await test.store.findings.save(analysis());
    const { findings } = test.store;
    expect((await findings.overlapsOfBodies(['psb', 'dv-forum'])).map(ids)).toEqual([
      ['dv-forum~psb'],
      ['dv-forum~psb', 'dv-forum~dv-strategy-group'],
    ]);
    expect((await findings.gapsOf('Person', ['nobody', 'wcc-ce'])).map(ids)).toEqual([
      [],
      ['overloaded-person~wcc-ce'],
    ]);
    expect((await findings.gapsOf('Body', ['psb'])).map(ids)).toEqual([['no-chair~psb']]);
    expect(await findings.overlapClasses()).toEqual([
      { class: 'OVERLAP', count: 2 },
      { class: 'WATCH', count: 1 },
    ]);
    expect(await findings.gapRules()).toEqual([
      { rule: 'no-chair', count: 2 },
      { rule: 'overloaded-person', count: 1 },
    ]);
    const counts = await findings.countsByBody();
    expect(counts.get('dv-forum')).toEqual({ overlaps: 1, gaps: 1 });
    expect(counts.get('psb')).toEqual({ overlaps: 0, gaps: 1 });
  });
});

describe('publishing', () => {
  const other = () => analysis({ settingsHash: 'other', overlaps: [], gaps: [gap('no-chair', 'Body', 'dv-forum')] });

  it('turns from one analysis to the next, and hides the one before from those who draw nodes', async () => {
    await test.store.findings.save(analysis());
    await test.store.findings.save(other());
    expect((await test.store.findings.overlaps({ first: 5 })).total).toBe(0);
    expect(ids((await test.store.findings.gaps({ first: 5 })).items)).toEqual(['no-chair~dv-forum']);
    const { records } = await test.driver.executeQuery(
      'MATCH (f:Overlap|Gap) RETURN f:RemitInternal AS hidden, count(*) AS n ORDER BY hidden',
    );
    expect(records.map((row) => [row.get('hidden'), row.get('n')])).toEqual([
      [false, 1],
      [true, 6],
    ]);
  });

  it('keeps only the analysis that is shown and the one it replaced', async () => {
    for (const settingsHash of ['a', 'b', 'c', 'd']) await test.store.findings.save(analysis({ settingsHash }));
    const { records } = await test.driver.executeQuery('MATCH (r:AnalysisRun) RETURN count(r) AS runs');
    expect(records[0]!.get('runs')).toBe(2);
  });

  it('adds nothing when the same is found again, also by two servers at once', async () => {
    const runs = await Promise.all([test.store.findings.save(analysis()), test.store.findings.save(analysis())]);
    expect(runs[0]).toEqual(runs[1]);
    const { records } = await test.driver.executeQuery('MATCH (o:Overlap) RETURN count(o) AS overlaps');
    expect(records[0]!.get('overlaps')).toBe(3);
  });

  it('does not let a latecomer hide what was found in a newer version', async () => {
    await test.store.findings.save(analysis({ version: 2 }));
    expect(await test.store.findings.save(analysis({ version: 1, settingsHash: 'late' }))).toMatchObject({
      published: false,
    });
    expect(await test.store.findings.run()).toMatchObject({ version: 2 });
  });

  it('never shows a reader a part of one and a part of the other', async () => {
    await test.store.findings.save(analysis());
    let done = false;
    const writing = (async () => {
      for (let i = 0; i < 10; i += 1)
        await test.store.findings.save(
          i % 2 ? analysis({ settingsHash: `x${i}` }) : { ...other(), settingsHash: `y${i}` },
        );
      done = true;
    })();
    const seen = new Set<number>();
    while (!done) seen.add((await test.store.findings.gaps({ first: 10 })).total);
    await writing;
    expect([...seen].filter((total) => total !== 3 && total !== 1)).toEqual([]);
  });

  it('hold clusters and themes without a lead, worst first, while all their bodies exist', async () => {
    const set = (id: string, bodies: string[]) => ({ id, bodies, headline: id, severity: 1 });
    const clusters = [set('c1', ['psb', 'dv-forum', 'swp-board']), set('c2', ['psb', 'dv-forum', 'gone'])];
    const fragmentations = [set('f1', ['psb', 'dv-forum', 'swp-board'])];
    await test.store.findings.save(analysis({ clusters, fragmentations } as unknown as Partial<AnalysisToSave>));
    expect(await test.store.findings.clusters()).toEqual([clusters[0]]);
    expect(await test.store.findings.cluster('c1')).toEqual(clusters[0]);
    expect(await test.store.findings.cluster('c2')).toBeNull();
    expect(await test.store.findings.fragmentations()).toEqual(fragmentations);
    expect(await test.store.findings.fragmentation('f2')).toBeNull();
    const byId = await test.store.findings.overlapsById(['none', 'dv-forum~dv-strategy-group']);
    expect(byId.map((one) => one?.id ?? null)).toEqual([null, 'dv-forum~dv-strategy-group']);
    await test.store.findings.save(analysis({ settingsHash: 'other' }));
    expect(await test.store.findings.clusters()).toEqual([]);
  });

  it('leaves out overlaps of bodies that no longer exist', async () => {
    await test.store.findings.save(analysis());
    const current = await test.store.structure.read();
    const gone = 'swp-board';
    const next = {
      ...current,
      bodies: current.bodies.filter((body) => body.id !== gone),
      memberships: current.memberships.filter((seat) => seat.body !== gone),
      links: current.links.filter((link) => link.from !== gone && link.to !== gone),
      meetings: current.meetings.filter((meeting) => meeting.body !== gone),
      actions: current.actions.filter((action) => action.body !== gone),
      knownPairs: current.knownPairs.filter((pair) => pair.a !== gone && pair.b !== gone),
      priorities: current.priorities.map((one) => ({
        ...one,
        setBy: one.setBy === gone ? null : one.setBy,
        lead: one.lead === gone ? null : one.lead,
        contributors: one.contributors.filter((id) => id !== gone),
      })),
    };
    await applied(
      test.store.workbook.apply({ ...importOf(next, { expectedVersion: 1 }), plan: planImport(current, next) }),
    );
    expect(ids((await test.store.findings.overlaps({ first: 5 })).items)).toEqual(['dv-forum~dv-strategy-group']);
    expect(await test.store.findings.overlap('block-safer~swp-board')).toBeNull();
    expect(await test.store.findings.overlapClasses()).toContainEqual({ class: 'OVERLAP', count: 1 });
  });
});
