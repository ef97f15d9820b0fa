import fc from 'fast-check';
import { PLAIN_PRODUCTS } from '@remit/language';
import { EMPTY_STRUCTURE, type Body } from '@remit/structure';
import { FUNCTION_WORDS } from '../dimensions/function.js';
import { openEngine } from '../engine.js';
import { aBody, aStructure, WORD_EMBEDDER } from '../fixtures.js';
import { draftJointTerms } from './joint-terms.js';
import { diffRemits } from './remit-diff.js';

const options = { asOf: '2010-01-01', embedder: WORD_EMBEDDER, products: PLAIN_PRODUCTS };
const engineOf = (bodies: Body[]) => openEngine({ ...EMPTY_STRUCTURE, bodies }, options);
const bodies = [
  aBody('a', {
    remit: 'Plans school places for villages. Audits flood defences with parish wardens.',
    functions: ['DELIVERS'],
  }),
  aBody('b', {
    remit: 'Plans school places for villages. Promotes youth clubs and libraries.',
    functions: ['SCRUTINISES', 'DELIVERS'],
  }),
  aBody('c', { remit: null, functions: ['ADVISES'] }),
];

describe('remits side by side', () => {
  it('say what is the same and what only one says', async () => {
    const diff = diffRemits(await engineOf(bodies), ['a', 'b'])!;
    expect(diff.rows.map((row) => [row.kind, row.said.map((one) => one.body).join()])).toEqual([
      ['SAME', 'a,b'],
      ['ONLY', 'a'],
      ['ONLY', 'b'],
    ]);
  });

  it('say who has no remit, and are of two or three bodies that there are', async () => {
    const engine = await engineOf(bodies);
    expect(diffRemits(engine, ['a', 'c'])!.silent).toEqual(['c']);
    for (const ids of [['a'], ['a', 'a'], ['a', 'gone'], ['a', 'b', 'c', 'd']])
      expect(diffRemits(engine, ids)).toBeNull();
  });
});

describe('draft joint terms', () => {
  it('leave out scrutiny of what the joint body would do itself, and say so', async () => {
    const draft = draftJointTerms(await engineOf(bodies), ['a', 'b', 'c'])!;
    expect(draft.sentences).toContainEqual({ part: 'FUNCTIONS', text: 'It is there to deliver.', sources: ['a', 'b'] });
    expect(draft.dropped).toMatchObject([{ kind: 'FUNCTION', text: 'It is there to scrutinise.', sources: ['b'] }]);
  });

  it('cite a source for every sentence, and lose nothing without saying so', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 2, max: 3 }), async (seed, count) => {
        const engine = await openEngine(aStructure(seed, 8), options);
        const chosen = engine.projection.list.bodies.slice(0, count);
        const draft = draftJointTerms(
          engine,
          chosen.map((body) => body.id),
        )!;
        const kept = [...draft.sentences, ...draft.dropped].map((part) => part.text);
        for (const { part, text, sources } of draft.sentences) {
          expect(sources.length).toBeGreaterThan(0);
          if (part === 'PURPOSE')
            for (const id of sources) expect(chosen.find((body) => body.id === id)!.remit).toContain(text);
        }
        for (const { said } of draft.diff.rows) for (const one of said) expect(kept).toContain(one.text);
        for (const body of chosen)
          for (const name of body.functions) expect(kept).toContain(`It is there to ${FUNCTION_WORDS[name]}.`);
      }),
      { numRuns: 8 },
    );
  });
});
