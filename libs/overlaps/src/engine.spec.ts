import fc from 'fast-check';
import { PLAIN_PRODUCTS } from '@remit/language';
import type { Structure } from '@remit/structure';
import { analyseOverlaps } from './analyse.js';
import { comparable, worthScoring } from './candidates.js';
import { openEngine, type OverlapEngine } from './engine.js';
import { aStructure, WORD_EMBEDDER } from './fixtures.js';

const options = { asOf: '2010-01-01', embedder: WORD_EMBEDDER, products: PLAIN_PRODUCTS };
const seeds = fc.integer({ min: 1, max: 10_000 });
const few = { numRuns: 4 };

/** By comparing every title with every other, without what the engine keeps. */
function agendasAlike({ agenda }: OverlapEngine, a: number, b: number): boolean {
  if (agenda.strong(a, b) === null) return false;
  const { words, aligned } = agenda.compare(a, b);
  return 1 - (1 - aligned) * (1 - words / 2) >= 0.3001;
}

function shuffled(structure: Structure): Structure {
  return {
    ...structure,
    bodies: [...structure.bodies].reverse(),
    memberships: [...structure.memberships].reverse(),
    areas: [...structure.areas].reverse(),
    themes: [...structure.themes].reverse(),
  };
}

describe('an analysis', () => {
  it('is the same again, and for the same rows in another order', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const structure = aStructure(seed, 18);
        const first = JSON.stringify(await analyseOverlaps(structure, { ...options, all: true }));
        expect(JSON.stringify(await analyseOverlaps(structure, { ...options, all: true }))).toBe(first);
        expect(JSON.stringify(await analyseOverlaps(shuffled(structure), { ...options, all: true }))).toBe(first);
      }),
      few,
    );
  });

  it('finds every pair that its rule would report', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const engine = await openEngine(aStructure(seed, 24), options);
        const size = engine.projection.list.bodies.length;
        const worth = worthScoring(engine);
        const found = new Set(Array.from(engine.candidates.a, (a, i) => a * size + engine.candidates.b[i]!));
        for (let a = 0; a < size; a += 1) {
          for (let b = a + 1; b < size; b += 1) {
            const wanted = comparable(engine.projection, a, b) && worth(a, b);
            if (wanted) expect(found.has(a * size + b)).toBe(true);
            if (comparable(engine.projection, a, b) && agendasAlike(engine, a, b))
              expect(found.has(a * size + b)).toBe(true);
            const kind = engine.classify(a, b);
            if (kind.class !== 'NONE' && !kind.tags.includes('BY_LINE')) expect(found.has(a * size + b)).toBe(true);
          }
        }
      }),
      few,
    );
  });

  it('shows rows that add up to the bits, from either side', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const engine = await openEngine(aStructure(seed, 14), options);
        for (let a = 0; a < 14; a += 1) {
          for (let b = a + 1; b < 14; b += 1) {
            const pair = engine.explain(a, b);
            expect(pair.dimensions.reduce((sum, row) => sum + row.bits, 0)).toBeCloseTo(pair.bits, 9);
            expect(engine.explain(b, a)).toEqual(pair);
            for (const row of pair.dimensions) if (row.level === null && row.id !== 'PRIOR') expect(row.bits).toBe(0);
            expect(pair.range[0]).toBeLessThanOrEqual(pair.probability);
            expect(pair.range[1]).toBeGreaterThanOrEqual(pair.probability);
          }
        }
      }),
      few,
    );
  });

  it('keeps its top when one stock sentence is added to every remit', async () => {
    const structure = aStructure(5, 40);
    const stock = 'Minutes are circulated to members within ten working days.';
    const bodies = structure.bodies.map((body) => ({
      ...body,
      remit: body.remit === null ? null : `${body.remit} ${stock}`,
    }));
    const top = async (of: Structure) =>
      (await analyseOverlaps(of, options)).overlaps.slice(0, 5).map((pair) => `${pair.a} ${pair.b}`);
    expect(await top({ ...structure, bodies })).toEqual(await top(structure));
  });

  it('goes on without a model and says so', async () => {
    const analysis = await analyseOverlaps(aStructure(3, 20), { ...options, embedder: null });
    expect(analysis.model).toBeNull();
    expect(analysis.notices.join(' ')).toContain('words alone');
  });

  it('can be stopped', async () => {
    const signal = AbortSignal.abort();
    await expect(analyseOverlaps(aStructure(3, 20), { ...options, signal })).rejects.toThrow();
  });

  it.each([0, 1, 2])('of %i bodies is no trouble', async (size) => {
    expect((await analyseOverlaps(aStructure(1, size), options)).overlaps.length).toBeLessThanOrEqual(1);
  });
});
