import { applied, exampleStructure, importOf, openTestStore, type TestStore } from './open-test-store.js';
import { hostileStrings } from './hostile-strings.js';

let test: TestStore;
beforeAll(async () => {
  test = await openTestStore();
  await applied(test.store.workbook.apply(importOf(await exampleStructure())));
});
afterAll(() => test.close());

const ids = async (text: string, first = 10): Promise<string[]> =>
  (await test.store.search.find(text, first)).map((hit) => hit.id);
const shown = (pieces: readonly { text: string; marked: boolean }[]) =>
  pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');

describe('search as you type', () => {
  it.each([
    ['PSB', 'psb'],
    ['psb', 'psb'],
    ['warwickshire public service board', 'psb'],
    ['warwickshire public serv', 'psb'],
    ['public serv', 'psb-advisory-forum'],
    ['safer communities block', 'block-safer'],
    ['Safer Block', 'block-safer'],
    ['domestic violence forum', 'dv-forum'],
  ])('%s finds %s first', async (typed, expected) => {
    expect((await ids(typed))[0]).toBe(expected);
  });

  it('finds partners by their short id, people by their job, and themes by name', async () => {
    expect(await ids('wcc')).toContain('wcc');
    const officers = await test.store.search.find('chief exec', 20);
    expect(officers.some((hit) => hit.kind === 'PERSON')).toBe(true);
    expect(await test.store.search.find('domestic abuse', 20)).toContainEqual(
      expect.objectContaining({ kind: 'THEME', id: 'domestic-abuse' }),
    );
  });

  it('puts names before what is only said in a remit', async () => {
    const hits = await test.store.search.find('housing', 20);
    const named = hits.map((hit) => hit.name.some((piece) => piece.marked));
    expect(named[0]).toBe(true);
    expect(named.lastIndexOf(true)).toBeLessThan(named.includes(false) ? named.indexOf(false) : named.length);
    expect(hits.some((hit) => hit.context.some((piece) => piece.marked))).toBe(true);
  });

  it('marks what was found, in the text as it is written', async () => {
    const [hit] = await test.store.search.find('warwickshire PUBLIC serv', 1);
    expect(shown(hit!.name)).toBe('[Warwickshire] [Public] [Serv]ice Board');
    expect(hit).toMatchObject({ kind: 'BODY', what: 'board, executive' });
  });

  it('forgives a slip of the finger when nothing else is found', async () => {
    expect(await ids('comunities safr block')).toContain('block-safer');
  });

  it('asks for every word, and finds nothing where one is missing', async () => {
    expect(await ids('safer qqqqqqqqqqqq')).toEqual([]);
    expect(await ids('')).toEqual([]);
    expect(await ids('   ')).toEqual([]);
    expect(await ids('psb', 0)).toEqual([]);
  });

  it('gives no more than asked for, and the same each time', async () => {
    expect(await ids('warwickshire', 5)).toHaveLength(5);
    expect(await ids('warwickshire', 50)).toEqual(await ids('warwickshire', 50));
  });

  it.each(hostileStrings.map((text) => [text.slice(0, 40), text]))(
    'takes %j as words and nothing else',
    async (_, text) => {
      const hits = await test.store.search.find(text, 10);
      expect(hits.length).toBeLessThanOrEqual(10);
      await expect(test.store.search.bodies(text)).resolves.toBeDefined();
    },
  );

  it('narrows bodies by words anywhere in name, short name and remit', async () => {
    const found = await test.store.search.bodies('domestic');
    expect(found).toEqual(expect.arrayContaining(['dv-forum', 'dv-strategy-group']));
    expect(new Set(found).size).toBe(found.length);
  });
});
