import { PLAIN_PRODUCTS } from '@remit/language';
import type { Body, Structure } from '@remit/structure';
import { comparePair } from '../compare-pair.js';
import { openEngine } from '../engine.js';
import type { ComparedPair } from '../findings.js';
import { aBody, aSeat, aStructure, WORD_EMBEDDER } from '../fixtures.js';

const REMIT =
  'It trains wardens to rescue stranded hedgehogs. It inspects hedgehog tunnels beneath motorways. It publishes an atlas of hedgehog sightings.';
const AT_WORK: Partial<Body> = { remit: REMIT, themes: ['safer-roads'], areas: ['county'], functions: ['DELIVERS'] };

/** Two bodies among forty others, with three members in common unless told otherwise. */
async function compare(
  one: Partial<Body>,
  other: Partial<Body>,
  more: Partial<Structure> = {},
  share = true,
): Promise<ComparedPair> {
  const base = aStructure(9, 40);
  const seats = ['u', 'v', 'w', 'x'].flatMap((person) => [
    aSeat('one', person),
    aSeat('two', share ? person : `${person}2`),
  ]);
  const structure: Structure = {
    ...base,
    bodies: [
      ...base.bodies,
      aBody('one', { name: 'Hedgehog Rescue Group', ...AT_WORK, ...one }),
      aBody('two', { name: 'Hedgehog Wardens Board', ...AT_WORK, ...other }),
    ],
    memberships: [...base.memberships, ...seats],
    ...more,
  };
  const engine = await openEngine(structure, { asOf: '2010-01-01', embedder: WORD_EMBEDDER, products: PLAIN_PRODUCTS });
  return comparePair(engine, 'one', 'two')!.pair;
}

const line = {
  id: 'l',
  from: 'two',
  to: 'one',
  type: 'REPORTS_TO' as const,
  note: null,
  validFrom: null,
  validTo: null,
};
const known = (relation: 'UNRELATED' | 'NESTED') => ({
  knownPairs: [{ id: 'k', a: 'two', b: 'one', relation, note: null }],
});

describe('the class of a pair', () => {
  it('is DUPLICATION for the same work in the same place', async () => {
    expect((await compare({}, {})).class).toBe('DUPLICATION');
  });

  it.each<[string, Partial<Body>]>([
    ['area', { areas: [] }],
    ['functions', { functions: [] }],
  ])('is never DUPLICATION while the %s are not known, but says that it would be', async (_, missing) => {
    const pair = await compare({}, missing);
    expect(pair.class).toBe('OVERLAP');
    expect(pair.reasons.some((reason) => reason.kind === 'WOULD_BE')).toBe(true);
    expect(pair.reasons.some((reason) => reason.kind === 'UNKNOWN')).toBe(true);
  });

  it('is COMPLEMENTARY, PARALLEL for the same work in another place', async () => {
    const pair = await compare({ areas: ['north'] }, { areas: ['south'] });
    expect([pair.class, ...pair.tags]).toEqual(['COMPLEMENTARY', 'PARALLEL']);
  });

  it('is NESTED for part of the place, the larger one first', async () => {
    const pair = await compare({ areas: ['north'] }, {});
    expect([pair.class, pair.a, pair.b]).toEqual(['NESTED', 'two', 'one']);
  });

  it('is COMPLEMENTARY where one scrutinises what the other delivers', async () => {
    const pair = await compare({ functions: ['SCRUTINISES'] }, {});
    expect([pair.class, ...pair.tags]).toEqual(['COMPLEMENTARY', 'OTHER_SIDE']);
    expect(pair.reasons.some((reason) => reason.kind === 'MAY_BE_RIGHT')).toBe(true);
  });

  it('is not DUPLICATION where a remit was copied to a body named for something else', async () => {
    const pair = await compare({}, { name: 'Choir Festival Group' });
    expect([pair.class, pair.tags.includes('COPIED_TEXT')]).toEqual(['OVERLAP', true]);
  });

  it('is not DUPLICATION where people gave them different themes', async () => {
    expect((await compare({}, { themes: ['health'] })).class).not.toBe('DUPLICATION');
  });

  it('is SUCCESSOR where one began after the other ended, the former first', async () => {
    const pair = await compare({ validFrom: '2008-01-01' }, { status: 'CLOSED', validTo: '2007-12-31' });
    expect([pair.class, pair.a, pair.b]).toEqual(['SUCCESSOR', 'two', 'one']);
  });

  it('is nothing where one ended while the other was at work', async () => {
    const pair = await compare({ validFrom: '2005-01-01' }, { status: 'CLOSED', validTo: '2007-12-31' });
    expect(pair.class).toBe('NONE');
  });

  it('notes that a layer repeats the layer above', async () => {
    const pair = await compare({}, {}, { links: [line] });
    expect([pair.class, ...pair.tags]).toEqual(['DUPLICATION', 'LAYER_REPEATS']);
  });

  it('is what people recorded, with the computed one beside it', async () => {
    const pair = await compare({}, {}, known('NESTED'));
    expect([pair.class, pair.a, pair.human?.computed, pair.human?.disagrees]).toEqual([
      'NESTED',
      'two',
      'DUPLICATION',
      true,
    ]);
    expect((await compare({}, {}, known('UNRELATED'))).class).toBe('NONE');
  });

  it('of two bodies with a generic name and no remit rests on nothing in the text', async () => {
    const pair = await compare({ name: 'Executive Group', remit: null }, { name: 'Executive Group', remit: null });
    const text = pair.dimensions.find((row) => row.id === 'TEXT')!;
    expect([text.level, text.bits, pair.class === 'DUPLICATION']).toEqual([null, 0, false]);
  });
});
