import { PLAIN_PRODUCTS } from '@remit/language';
import { openEngine, type OverlapEngine } from '../engine.js';
import { aBody, aStructure, WORD_EMBEDDER } from '../fixtures.js';

const TEMPLATE = (subject: string) =>
  `It oversees delivery of the ${subject} strategy and action plan. It monitors ${subject} performance against agreed targets.`;

async function among(bodies: readonly { id: string; name: string; remit: string }[]): Promise<OverlapEngine> {
  const base = aStructure(4, 30);
  const structure = { ...base, bodies: [...base.bodies, ...bodies.map(({ id, ...recorded }) => aBody(id, recorded))] };
  return openEngine(structure, { asOf: '2010-01-01', embedder: WORD_EMBEDDER, products: PLAIN_PRODUCTS });
}

function score(engine: OverlapEngine, a: string, b: string): number {
  const { index } = engine.projection.list;
  return engine.text.score(index.get(a)!, index.get(b)!);
}

describe('a template sentence', () => {
  it('about two subjects scores below the same sentence about one', async () => {
    const engine = await among([
      { id: 'bees', name: 'Beekeeping Group', remit: TEMPLATE('beekeeping') },
      { id: 'choirs', name: 'Choirs Board', remit: TEMPLATE('choirs') },
      { id: 'canals', name: 'Canals Group', remit: TEMPLATE('canals') },
      { id: 'waterways', name: 'Canals Forum', remit: TEMPLATE('canals') },
    ]);
    expect(score(engine, 'canals', 'waterways')).toBeGreaterThan(score(engine, 'bees', 'choirs'));
    const { index } = engine.projection.list;
    const pair = engine.text.compare(index.get('bees')!, index.get('choirs')!);
    expect(Math.max(pair.aInB, pair.bInA)).toBeLessThan(0.5);
  });

  it('about two places reads as the same work', async () => {
    const engine = await among([
      { id: 'n', name: 'Place north Canals Group', remit: 'It clears weeds from canals in Place north.' },
      { id: 's', name: 'Place south Canals Group', remit: 'It clears weeds from canals in Place south.' },
    ]);
    const { index } = engine.projection.list;
    expect(engine.text.compare(index.get('n')!, index.get('s')!).aligned).toBeCloseTo(1, 5);
  });
});
