import { PLAIN_PRODUCTS } from '@remit/language';
import type { Structure } from '@remit/structure';
import fc from 'fast-check';
import { openEngine, type OverlapEngine } from '../engine.js';
import { aBody, aSeat, aStructure, anAction, WORD_EMBEDDER } from '../fixtures.js';
import { scoreAll } from '../score-all.js';
import { rescore, rescoreBodies } from './rescore.js';

const options = { asOf: '2010-01-01', embedder: WORD_EMBEDDER, products: PLAIN_PRODUCTS };
const SIZE = 26;

/** A structure in which some bodies report to others and serve priorities. */
function aCounty(seed: number): Structure {
  const base = aStructure(seed, SIZE);
  const line = (from: number, to: number) => ({
    ...{ id: `${from} ${to}`, from: `b${from}`, to: `b${to}`, type: 'REPORTS_TO' as const },
    ...{ note: null, validFrom: null, validTo: null },
  });
  return {
    ...base,
    links: [line(1, 2), line(2, 3), line(4, 3), line(5, 6), line(7, 8)],
    priorities: [aPriority('p', 1, [2, 9])],
  };
}

function aPriority(id: string, lead: number, others: readonly number[]): Structure['priorities'][number] {
  return {
    ...{ id, name: id, source: null, lead: `b${lead}`, contributors: others.map((body) => `b${body}`) },
    ...{ indicator: null, baseline: null, target: null, targetDate: null, validFrom: null, validTo: null },
  } as unknown as Structure['priorities'][number];
}

type Edit = (structure: Structure, body: number) => Structure;

const ofBody =
  (change: Partial<Structure['bodies'][number]>): Edit =>
  (structure, body) => ({
    ...structure,
    bodies: structure.bodies.map((one) => (one.id === `b${body}` ? { ...one, ...change } : one)),
  });

const EDITS: Readonly<Record<string, Edit>> = {
  'a new remit': ofBody({ remit: 'It plans otter holts along canals. It reviews school places with annual targets.' }),
  'no remit': ofBody({ remit: null }),
  'a new name': ofBody({ name: 'Otters and burglary board' }),
  'other themes': ofBody({ themes: ['health', 'safer-roads', 'homes'] }),
  'other areas': ofBody({ areas: ['north', 'south'] }),
  'other functions': ofBody({ functions: ['SCRUTINISES'] }),
  'an end': ofBody({ status: 'CLOSED', validTo: '2009-06-30' }),
  'more seats': (structure, body) => ({
    ...structure,
    memberships: [
      ...structure.memberships,
      ...['p1', 'p2', 'new', 'newer', 'newest'].map((who) => aSeat(`b${body}`, who)),
    ],
  }),
  'no seats': (structure, body) => ({
    ...structure,
    memberships: structure.memberships.filter((seat) => seat.body !== `b${body}`),
  }),
  'new business': (structure, body) => ({
    ...structure,
    actions: [...structure.actions, anAction('extra', `b${body}`, 'Count otters by night with schools and parents')],
  }),
  'a line': (structure, body) => ({
    ...structure,
    links: [...structure.links, { ...structure.links[0]!, id: 'line', from: `b${body}`, to: 'b10' }],
  }),
  'a priority': (structure, body) => ({
    ...structure,
    priorities: [...structure.priorities, aPriority('q', body, [1])],
  }),
};

/** Bits, class, sentences and all of every pair, candidate or not. */
function everyPair(engine: OverlapEngine): Map<string, string> {
  const pairs = new Map<string, string>();
  for (let a = 0; a < SIZE; a += 1) {
    for (let b = a + 1; b < SIZE; b += 1) {
      const { bodies } = engine.projection.list;
      const value = [engine.bits(a, b), engine.classify(a, b), engine.text.score(a, b), engine.agenda.strong(a, b)];
      pairs.set(`${bodies[a]!.id} ${bodies[b]!.id}`, JSON.stringify(value));
    }
  }
  return pairs;
}

const cases = fc.tuple(
  fc.integer({ min: 1, max: 10_000 }),
  fc.constantFrom(...Object.keys(EDITS)),
  fc.integer({ min: 0, max: SIZE - 1 }),
);

describe('scoring anew after one edit', () => {
  it('gives every pair of other bodies the value it had, and all pairs what reading all anew by the same epoch gives', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ([seed, edit, body]) => {
        const structure = aCounty(seed);
        const engine = await openEngine(structure, options);
        const after = EDITS[edit]!(structure, body);
        const again = (await rescore(engine, after))!;
        const [was, is] = [everyPair(engine), everyPair(again.engine)];
        const touched = new Set(again.touched);
        for (const [pair, value] of is) {
          if (!pair.split(' ').some((id) => touched.has(id))) expect([pair, value]).toEqual([pair, was.get(pair)]);
        }
        const whole = await rescoreBodies(engine, after, new Set(Array.from({ length: SIZE }, (_, i) => i)), true);
        expect(is).toEqual(everyPair(whole.engine));
        expect(scoreAll(again.engine)).toEqual(scoreAll(whole.engine));
      }),
      { numRuns: 24, examples: Object.keys(EDITS).map((edit) => [[7, edit, 2]] as [[number, string, number]]) },
    );
  });

  it('touches one body alone where nobody is under it', async () => {
    const structure = aCounty(3);
    const engine = await openEngine(structure, options);
    for (const edit of ['a new remit', 'other themes', 'more seats', 'new business']) {
      const again = (await rescore(engine, EDITS[edit]!(structure, 12)))!;
      expect([edit, again.touched]).toEqual([edit, ['b12']]);
      expect(everyPair(again.engine)).not.toEqual(everyPair(engine));
    }
  });

  it('changes nothing where nothing changed, by the epoch of the whole analysis', async () => {
    const structure = aCounty(11);
    const engine = await openEngine(structure, options);
    const again = (await rescore(engine, structuredClone(structure)))!;
    expect(again.touched).toEqual([]);
    const whole = await rescoreBodies(engine, structure, new Set(Array.from({ length: SIZE }, (_, i) => i)), true);
    expect(everyPair(whole.engine)).toEqual(everyPair(engine));
    expect(scoreAll(whole.engine)).toEqual(scoreAll(engine));
    const words = (of: OverlapEngine) => JSON.stringify(of.explain(0, 1));
    expect(words(whole.engine)).toBe(words(engine));
  });

  it('comes to the same by one edit after another as by both at once', async () => {
    const structure = aCounty(5);
    const engine = await openEngine(structure, options);
    const first = EDITS['a new remit']!(structure, 4);
    const both = EDITS['a new name']!(first, 9);
    const steps = await rescore((await rescore(engine, first))!.engine, both);
    expect(everyPair(steps!.engine)).toEqual(everyPair((await rescore(engine, both))!.engine));
  });

  it('leaves to a whole analysis what the epoch does not hold for', async () => {
    const structure = aCounty(5);
    const engine = await openEngine(structure, options);
    expect(await rescore(engine, { ...structure, bodies: [...structure.bodies, aBody('b99')] })).toBeNull();
    expect(await rescore(engine, { ...structure, bodies: structure.bodies.slice(1) })).toBeNull();
    expect(await rescore(engine, { ...structure, areas: structure.areas.slice(1) })).toBeNull();
    const many = Array.from({ length: 11 }, (_, i) => i).reduce((of, i) => EDITS['a new name']!(of, i), structure);
    expect(await rescore(engine, many)).toBeNull();
  });
});
