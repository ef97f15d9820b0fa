import { PLAIN_PRODUCTS } from '@remit/language';
import { EMPTY_STRUCTURE, type Structure } from '@remit/structure';
import { openEngine } from '../engine.js';
import { aBody, aMeeting, anAction, WORD_EMBEDDER } from '../fixtures.js';

const DAY = '2010-01-01';
const BUSINESS = [
  ['Survey flood walls before winter', 'Buy sandbags for villages'],
  ['Retender school buses', 'Publish fares of rural routes'],
  ['Open youth clubs on Fridays', 'Recruit volunteer mentors'],
  ['Prosecute illicit tobacco sales', 'Brief pharmacists about quitting'],
  ['Count empty homes', 'Trace absent landlords'],
  ['Award skills grants', 'Match apprentices with employers'],
] as const;

/** Six bodies, each with two actions of its own. */
function structure(change: Partial<Structure> = {}): Structure {
  return {
    ...EMPTY_STRUCTURE,
    bodies: BUSINESS.map((_, i) => aBody(`b${i}`, { name: `Body ${i} Harbour` })),
    actions: BUSINESS.flatMap((titles, i) => titles.map((title, n) => anAction(`${i} ${n}`, `b${i}`, title))),
    ...change,
  };
}
const agendaOf = async (of: Structure, a = 0, b = 1) => {
  const engine = await openEngine(of, { asOf: DAY, embedder: WORD_EMBEDDER, products: PLAIN_PRODUCTS });
  return engine.explain(a, b).dimensions.find((row) => row.id === 'AGENDA')!;
};
const withMore = (...more: Structure['actions']) => structure({ actions: [...structure().actions, ...more] });

describe('business of meetings', () => {
  it('speaks for bodies that deal with the same rare things, and quotes them', async () => {
    const actions = structure().actions.map((action) =>
      action.id === '1 0' ? { ...action, title: 'Survey walls against flood' } : action,
    );
    const row = await agendaOf(structure({ actions }));
    expect(row.level).toBe('related');
    expect(row.bits).toBeGreaterThan(0);
    expect(row.sentence).toContain('“Survey walls against flood”');
  });

  it('speaks against bodies that deal with other things', async () => {
    expect(await agendaOf(structure())).toMatchObject({ level: 'different' });
  });

  it('is unknown, and counts nothing, where one has no business on record', async () => {
    const actions = structure().actions.filter((action) => action.body !== 'b1');
    const row = await agendaOf(structure({ actions }));
    expect(row).toMatchObject({ level: null, value: null, bits: 0 });
    expect(row.sentence).toContain('Body 1 Harbour');
    expect(row.sentence).not.toContain('Body 0 Harbour');
  });

  it('gains nothing by what every agenda says', async () => {
    const stock = BUSINESS.map((_, i) => anAction(`stock${i}`, `b${i}`, 'Approve minutes of last month'));
    expect(await agendaOf(withMore(...stock))).toMatchObject({ level: 'different' });
  });

  it('is unknown where agendas are only stock phrases and names', async () => {
    const stock = BUSINESS.map((_, i) => anAction(`stock${i}`, `b${i}`, 'Approve minutes of last month'));
    const meetings = BUSINESS.map((_, i) => aMeeting(`b${i}`, `Body ${i} Harbour meeting`));
    expect(await agendaOf(structure({ actions: stock, meetings }))).toMatchObject({ level: null, bits: 0 });
  });

  it('leaves out what is older than two years and what is yet to come', async () => {
    const shared = (day: string) =>
      [0, 1].flatMap((i) =>
        [0, 1, 2, 3].map((n) => ({
          ...anAction(`s${i}${n}`, `b${i}`, `Mend quay ${'abcd'[n]}rane lights`),
          meetingDate: day,
        })),
      );
    expect((await agendaOf(withMore(...shared('2009-05-01')))).value).toBeGreaterThan(0.3);
    expect((await agendaOf(withMore(...shared('2007-12-31')))).value).toBeLessThan(0.3);
    expect((await agendaOf(withMore(...shared('2010-02-01')))).value).toBeLessThan(0.3);
  });

  it('reads the same from either side, and without a model', async () => {
    const engine = await openEngine(structure(), { asOf: DAY, embedder: null, products: PLAIN_PRODUCTS });
    for (let a = 0; a < 6; a += 1)
      for (let b = a + 1; b < 6; b += 1) expect(engine.agenda.value(a, b)).toBe(engine.agenda.value(b, a));
  });
});
