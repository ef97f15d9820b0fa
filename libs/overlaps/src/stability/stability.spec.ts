import fc from 'fast-check';
import { PLAIN_PRODUCTS } from '@remit/language';
import { analyseOverlaps } from '../analyse.js';
import type { OverlapFinding, PairClass } from '../findings.js';
import { aStructure, WORD_EMBEDDER } from '../fixtures.js';
import { factsOf, keepClass, type EarlierClass, type SortedPair } from './keep-class.js';

const sorted = (kind: PairClass, bits: number, given: Partial<SortedPair> = {}): SortedPair => ({
  class: kind,
  bits,
  facts: '',
  recorded: false,
  ...given,
});
const LINES: [PairClass, PairClass, number][] = [
  ['DUPLICATION', 'OVERLAP', 2],
  ['OVERLAP', 'WATCH', Math.log2(0.4 / 0.6)],
  ['WATCH', 'NONE', Math.log2(0.15 / 0.85)],
];

describe('a class', () => {
  it.each(LINES)('%s is kept until half a bit below its line, then %s', (was, is, line) => {
    const shown = (bits: number) => keepClass(sorted(was, line), sorted(is, bits));
    expect(shown(line - 0.4)).toBe(was);
    expect(shown(line - 0.6)).toBe(is);
  });

  it('rises at once, and never above what was there', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LINES), fc.double({ min: -9, max: 9, noNaN: true }), ([high, low], bits) => {
        expect(keepClass(sorted(low, bits), sorted(high, bits))).toBe(high);
        expect([high, low]).toContain(keepClass(sorted(high, 9), sorted(low, bits)));
      }),
    );
  });

  it('is judged anew where more than strength changed', () => {
    expect(keepClass(sorted('OVERLAP', 0), sorted('NESTED', -0.7))).toBe('NESTED');
    expect(keepClass(sorted('OVERLAP', 0), sorted('NONE', 3, { recorded: true }))).toBe('NONE');
    expect(keepClass(sorted('OVERLAP', 0), sorted('NONE', -0.7))).toBe('NONE');
    expect(keepClass(sorted('DUPLICATION', 2.1, { facts: 'AREA same' }), sorted('OVERLAP', 1.9))).toBe('OVERLAP');
  });
});

const LINE = Math.log2(0.4 / 0.6);
const options = { asOf: '2010-01-01', embedder: WORD_EMBEDDER, products: PLAIN_PRODUCTS };
const earlierOf = (pair: OverlapFinding, given: Partial<EarlierClass>): EarlierClass => ({
  id: pair.id,
  class: pair.class,
  bits: pair.bits,
  facts: factsOf(pair),
  recorded: pair.human !== null,
  ...given,
});

describe('an analysis after another', () => {
  /** A pair of the watch list that would be an overlap if it were at most half a bit stronger. */
  async function justBelow() {
    for (let seed = 1; seed < 40; seed += 1) {
      const structure = aStructure(seed, 24);
      const { overlaps } = await analyseOverlaps(structure, options);
      const pair = overlaps.find((one) => one.class === 'WATCH' && one.bits < LINE && one.bits > LINE - 0.5);
      if (pair !== undefined) return { structure, pair };
    }
    throw new Error('No seed gives such a pair.');
  }

  it('keeps the class of a pair that fell just below the line, says so, and sorts it anew where people had spoken', async () => {
    const { structure, pair } = await justBelow();
    const after = async (given: Partial<EarlierClass>) => {
      const { overlaps } = await analyseOverlaps(structure, {
        ...options,
        past: { earlier: [earlierOf(pair, given)] },
      });
      return overlaps.find(({ id }) => id === pair.id)!;
    };
    const kept = await after({ class: 'OVERLAP', bits: LINE + 0.3 });
    expect(kept).toMatchObject({ class: 'OVERLAP', bits: pair.bits, probability: pair.probability });
    expect(kept.tags).toContain('KEPT');
    expect(kept.reasons.map(({ text }) => text).join()).toContain('just fallen below the line of an overlap');
    expect(await after({})).toEqual(pair);
    expect((await after({ class: 'OVERLAP', recorded: true })).class).toBe('WATCH');
  });

  it('is the same again when it is held against itself', async () => {
    const structure = aStructure(7, 24);
    const first = await analyseOverlaps(structure, options);
    const earlier = first.overlaps.map((pair) => earlierOf(pair, {}));
    expect(await analyseOverlaps(structure, { ...options, past: { earlier } })).toEqual(first);
  });
});
