import fc from 'fast-check';
import { excerpt, markedPieces } from './text-pieces.js';
import { searchWords } from './search-words.js';

const shown = (pieces: { text: string; marked: boolean }[]): string =>
  pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');

describe('what was found, in pieces', () => {
  it.each([
    ['Warwickshire Public Service Board', 'public boa', 'Warwickshire [Public] Service [Boa]rd'],
    ['Café Théâtre', 'cafe thea', '[Café] [Théâ]tre'],
    ['Children’s Trust', "children's", '[Children’s] Trust'],
    ['Straße und Weg', 'strasse', '[Straße] und Weg'],
    ['Unboarded', 'board', 'Unboarded'],
    ['İstanbul board', 'board', 'İstanbul [board]'],
  ])('%s, asked for %s', (text, typed, expected) => {
    expect(shown(markedPieces(text, searchWords(typed)))).toBe(expected);
  });

  it('marks near misses only when asked to forgive', () => {
    expect(shown(markedPieces('Safer Communities', ['comunities'], true))).toBe('Safer [Communities]');
    expect(shown(markedPieces('Safer Communities', ['comunities']))).toBe('Safer Communities');
  });

  it('always adds up to the text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 80 });
    fc.assert(
      fc.property(text, text, (whole, typed) => {
        expect(
          markedPieces(whole, searchWords(typed), true)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(whole);
      }),
    );
  });
});

describe('a part of a long text', () => {
  const remit = `${'It does many other things first. '.repeat(6)}Then it commissions housing for older people. ${'And more. '.repeat(20)}`;

  it('is cut at words around the first match', () => {
    const part = shown(excerpt(remit, ['housing']));
    expect(part).toMatch(/^… .*commissions \[housing\] for older people.* …$/);
    expect(part.length).toBeLessThan(220);
  });

  it('is empty where nothing was found', () => {
    expect(excerpt(remit, ['police'])).toEqual([]);
  });
});
