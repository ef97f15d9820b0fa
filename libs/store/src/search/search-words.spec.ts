import fc from 'fast-check';
import { comparable, exactQuery, forgivingQuery, searchWords } from './search-words.js';

describe('the words of a search', () => {
  it('are small letters without accents, with inner apostrophes', () => {
    expect(searchWords("Children’s  CAFÉ, Nuneaton & Bedworth's")).toEqual([
      "children's",
      'cafe',
      'nuneaton',
      "bedworth's",
    ]);
  });

  it('leave common words out unless nothing else was typed', () => {
    expect(searchWords('board of the county')).toEqual(['board', 'county']);
    expect(searchWords('of the')).toEqual(['the']);
  });

  it('are bounded in number and length', () => {
    expect(searchWords('word '.repeat(500))).toHaveLength(8);
    expect(searchWords('x'.repeat(150))[0]).toHaveLength(40);
    expect(searchWords('   ')).toEqual([]);
  });

  it('compare names without their common words', () => {
    expect(comparable('Forum of the Arts')).toBe('forum arts');
  });
});

describe('the query for the index', () => {
  it('asks for every word, in any place, whole or begun', () => {
    const query = exactQuery(searchWords('safer comm'));
    expect(query.match(/\+\(/g)).toHaveLength(2);
    expect(query).toContain('name:safer^12 name:safer*^6');
    expect(query).toContain('remit:comm*^1');
  });

  it('does not ask a single letter of long texts', () => {
    expect(exactQuery(['p'])).not.toContain('remit');
  });

  it('forgives more in longer words and nothing in short ones', () => {
    const query = forgivingQuery(['psb', 'safr', 'comunities']);
    expect(query).not.toContain('psb~');
    expect(query).toContain('safr~1');
    expect(query).toContain('comunities~2');
  });

  it('has only its own Lucene syntax, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        for (const word of searchWords(typed)) expect(word).toMatch(/^[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*$/u);
      }),
    );
    const query = exactQuery(searchWords('name:x OR *:* AND (a && b) "phrase" [1 TO 2] {x} ~9 ^3 \\ / ? !'));
    expect(query.replace(/\b(?:shortName|name|id|title|remit|definition):[a-z0-9]+\*?\^\d+/g, '')).toMatch(
      /^[\s+()]*$/,
    );
  });
});
