import fc from 'fast-check';
import type { PairClass } from '../findings.js';
import { evidenceChanges, evidenceOf, type Evidence } from './evidence-changes.js';
import { keepClass } from './keep-class.js';

const before: Evidence = { bits: 2, levels: { TEXT: 'related', THEME: 'none', AREA: null } };

describe('what changed in the evidence', () => {
  it.each<[string, Evidence, string[]]>([
    ['nothing', before, []],
    ['a small rise', { ...before, bits: 3.4 }, []],
    ['a rise of 1.5 bits', { ...before, bits: 3.5 }, ['The evidence as a whole rose by +1.5 bits.']],
    ['a fall', { bits: -4, levels: { TEXT: 'different', THEME: 'none' } }, []],
    [
      'a level',
      { ...before, levels: { TEXT: 'close', THEME: 'none' } },
      ['Name and remit rose from “related” to “close”.'],
    ],
    [
      'a fact that became known and agrees',
      { ...before, levels: { ...before.levels, AREA: 'same' } },
      ['Area: not known before, now “same”.'],
    ],
    ['a fact that became known and does not', { ...before, levels: { ...before.levels, AREA: 'disjoint' } }, []],
    ['a fact that is no longer known', { ...before, levels: { TEXT: 'related' } }, []],
  ])('is said: %s', (_, after, said) => expect(evidenceChanges(before, after)).toEqual(said));

  it('is read from a pair', () => {
    const row = { id: 'TEXT', title: '', level: 'same', value: 1, bits: 3, halved: false, sentence: '' } as const;
    const pair = { bits: 1, dimensions: [{ ...row, id: 'PRIOR' as const, level: null }, row] };
    expect(evidenceOf(pair)).toEqual({ bits: 1, levels: { TEXT: 'same' } });
  });
});

const LINES: [PairClass, PairClass, number][] = [
  ['DUPLICATION', 'OVERLAP', 2],
  ['OVERLAP', 'WATCH', Math.log2(0.4 / 0.6)],
  ['WATCH', 'NONE', Math.log2(0.15 / 0.85)],
];

describe('a class', () => {
  it.each(LINES)('%s is kept until half a bit below its line, then %s', (was, is, line) => {
    const shown = (bits: number) => keepClass({ class: was, bits: line }, { class: is, bits });
    expect(shown(line - 0.4)).toBe(was);
    expect(shown(line - 0.6)).toBe(is);
  });

  it('rises at once, and never above what was there', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LINES), fc.double({ min: -9, max: 9, noNaN: true }), ([high, low], bits) => {
        expect(keepClass({ class: low, bits }, { class: high, bits })).toBe(high);
        expect([high, low]).toContain(keepClass({ class: high, bits: 9 }, { class: low, bits }));
      }),
    );
  });

  it('is judged anew where more than strength changed', () => {
    expect(keepClass({ class: 'OVERLAP', bits: 0 }, { class: 'NESTED', bits: -0.7 })).toBe('NESTED');
    const human = { relation: 'UNRELATED', note: null, computed: 'OVERLAP', disagrees: true } as const;
    expect(keepClass({ class: 'OVERLAP', bits: 0 }, { class: 'NONE', bits: 3, human })).toBe('NONE');
  });
});
