import { PLAIN_PRODUCTS } from '@remit/language';
import { openEngine } from '../engine.js';
import { aStructure, WORD_EMBEDDER } from '../fixtures.js';
import { project } from '../projection/projection.js';
import { allDimensions } from '../dimensions/all.js';
import { countBits } from '../scoring/bits.js';
import { classify } from '../scoring/classify.js';
import { repeatable } from '../random.js';
import { withChanges } from './changes.js';
import { leastChange, type LeastChange } from './least-change.js';

const SIZE = 24;
const open = () =>
  openEngine(aStructure(8, SIZE), { asOf: '2010-01-01', embedder: WORD_EMBEDDER, products: PLAIN_PRODUCTS });
type Engine = Awaited<ReturnType<typeof open>>;

/** The class in a whole new projection of the changed structure: nothing of the old one but texts and weights. */
function classAnew(engine: Engine, changes: LeastChange['changes'], a: number, b: number) {
  const projection = project(withChanges(engine.projection.structure, changes), '2010-01-01');
  const bits = countBits(engine.epoch, allDimensions(projection, engine), Math.min(a, b), Math.max(a, b));
  return classify(projection, engine.text, bits, Math.min(a, b), Math.max(a, b)).class;
}

describe('the least change that gives a pair another class', () => {
  it('does so for 20 pairs drawn by chance, and no single fact would where two are named', async () => {
    const engine = await open();
    const random = repeatable(3);
    let flipped = 0;
    for (let n = 0; n < 20; n += 1) {
      const a = Math.floor(random() * SIZE);
      const b = (a + 1 + Math.floor(random() * (SIZE - 1))) % SIZE;
      const least = leastChange(engine, a, b);
      if (least === null) continue;
      flipped += 1;
      expect(least.from).toBe(engine.classify(a, b).class);
      expect(least.becomes).not.toBe(least.from);
      expect(classAnew(engine, least.changes, a, b)).toBe(least.becomes);
      expect(least.changes.length).toBeLessThanOrEqual(2);
      if (least.changes.length === 2)
        for (const one of least.changes) expect(classAnew(engine, [one], a, b)).toBe(least.from);
      expect(least.sentence).toMatch(/^If the (area|functions|themes) of .* this would look like /);
    }
    expect(flipped).toBeGreaterThanOrEqual(5);
  });

  it('is the same from either side', async () => {
    const engine = await open();
    for (let b = 1; b < 8; b += 1) expect(leastChange(engine, 0, b)).toEqual(leastChange(engine, b, 0));
  });
});
