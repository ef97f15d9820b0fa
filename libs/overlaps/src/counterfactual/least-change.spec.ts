import { PLAIN_PRODUCTS } from '@remit/language';
import type { Structure } from '@remit/structure';
import fc from 'fast-check';
import { openEngine, type OverlapEngine } from '../engine.js';
import { aStructure, WORD_EMBEDDER } from '../fixtures.js';
import { rescoreBodies } from '../rescore/rescore.js';
import { whatChanged } from '../rescore/what-changed.js';
import { withChanges } from './changes.js';
import { leastChange, type LeastChange } from './least-change.js';

const SIZE = 24;
const OPTIONS = { asOf: '2010-01-01', embedder: WORD_EMBEDDER, products: PLAIN_PRODUCTS };

/** A structure in which some bodies report to others. */
function aCounty(seed: number): Structure {
  const line = (from: number, to: number) => ({
    ...{ id: `${from} ${to}`, from: `b${from}`, to: `b${to}`, type: 'REPORTS_TO' as const },
    ...{ note: null, validFrom: null, validTo: null },
  });
  return { ...aStructure(seed, SIZE), links: [line(1, 2), line(2, 3), line(4, 3), line(5, 6), line(7, 8)] };
}

const open = (seed: number) => openEngine(aCounty(seed), OPTIONS);

/** The class once the changes are made and all that they touch is scored anew. */
async function classAfter(engine: OverlapEngine, changes: LeastChange['changes'], a: number, b: number) {
  const { structure, list } = engine.projection;
  const after = withChanges(structure, changes);
  return (await rescoreBodies(engine, after, whatChanged(structure, after, list)!)).engine.classify(a, b).class;
}

describe('the least change that gives a pair another class', () => {
  it('gives any two bodies of any structure the class it says, and no one fact would where two are named', async () => {
    let said = 0;
    const body = fc.integer({ min: 0, max: SIZE - 1 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), body, body, async (seed, a, b) => {
        fc.pre(a !== b);
        const engine = await open(seed);
        const least = await leastChange(engine, a, b);
        if (least === null) return;
        said += 1;
        expect(least.from).toBe(engine.classify(a, b).class);
        expect(least.becomes).not.toBe(least.from);
        expect(await classAfter(engine, least.changes, a, b)).toBe(least.becomes);
        expect(least.changes.length).toBeLessThanOrEqual(2);
        if (least.changes.length === 2)
          for (const one of least.changes) expect(await classAfter(engine, [one], a, b)).toBe(least.from);
        expect(least.sentence).toMatch(/^If .* this would(, by the evidence alone,)? look like /);
      }),
      { numRuns: 60 },
    );
    expect(said).toBeGreaterThanOrEqual(15);
  });

  it('names what is not recorded first, and a line that is there before what is recorded otherwise', async () => {
    const engine = await open(8);
    const line = await leastChange(engine, 7, 8);
    expect(line!.changes[0]!.fills || line!.changes[0]!.fact === 'lines').toBe(true);
  });

  it('is the same from either side', async () => {
    const engine = await open(8);
    for (let b = 1; b < 8; b += 1) expect(await leastChange(engine, 0, b)).toEqual(await leastChange(engine, b, 0));
  });
});
