import { PLAIN_PRODUCTS } from '@remit/language';
import type { KnownPair, Structure } from '@remit/structure';
import { openEngine } from '../engine.js';
import { aStructure, WORD_EMBEDDER } from '../fixtures.js';
import { findClusters } from './clusters.js';

const open = (structure: Structure) =>
  openEngine(structure, { asOf: '2010-01-01', embedder: WORD_EMBEDDER, products: PLAIN_PRODUCTS });
const pair = (a: string, b: string, relation: KnownPair['relation']): KnownPair => ({
  id: `${a} ${b}`,
  a,
  b,
  relation,
  note: null,
});
const withPairs = (...knownPairs: KnownPair[]): Structure => ({ ...aStructure(4, 12), knownPairs });

describe('clusters', () => {
  it('hold what people say is one job, and say which link alone holds them together', async () => {
    const engine = await open(withPairs(pair('b0', 'b1', 'DUPLICATE'), pair('b1', 'b2', 'OVERLAPPING')));
    const [cluster] = (await findClusters(engine)).filter((one) => one.bodies.includes('b1'));
    expect(cluster!.bodies).toEqual(expect.arrayContaining(['b0', 'b1', 'b2']));
    expect(cluster!.overlaps.length).toBeGreaterThanOrEqual(2);
    expect(cluster!.density).toBeLessThanOrEqual(1);
    expect(cluster!.headline).toContain('do like work');
    const ids = new Set(cluster!.overlaps);
    for (const bridge of cluster!.bridges) expect(ids.has(bridge)).toBe(true);
  });

  it('never hold what people say is not one job', async () => {
    const pairs = [pair('b0', 'b1', 'DUPLICATE'), pair('b1', 'b2', 'DUPLICATE'), pair('b0', 'b2', 'UNRELATED')];
    for (const { bodies } of await findClusters(await open(withPairs(...pairs))))
      expect(bodies.includes('b0') && bodies.includes('b2')).toBe(false);
  });

  it('follow reviews, which come after what was recorded', async () => {
    const engine = await open(withPairs(pair('b0', 'b1', 'DUPLICATE'), pair('b1', 'b2', 'DUPLICATE')));
    const found = await findClusters(engine, undefined, { apart: [['b0', 'b1']] });
    for (const { bodies } of found) expect(bodies.includes('b0') && bodies.includes('b1')).toBe(false);
  });

  it('are the same again', async () => {
    const engine = await open(withPairs(pair('b3', 'b4', 'DUPLICATE'), pair('b4', 'b5', 'DUPLICATE')));
    expect(await findClusters(engine)).toEqual(await findClusters(engine));
  });
});
