import { fold } from './fold.js';

/** The words that somebody typed, as they are compared. The last one may be unfinished. */
export type Words = readonly string[];

const LONGEST_TEXT = 200;
const LONGEST_WORD = 40;
const MOST_WORDS = 8;

/** Words that the index leaves out; asking for them would find nothing. */
const COMMON = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

/**
 * The words of a search that tell something apart; the last word alone when none does. Only letters, digits and inner
 * apostrophes are left, so that nothing of Lucene's syntax can come through; length and number are bounded.
 */
export function searchWords(text: string): Words {
  const words = wordsOf(text.slice(0, LONGEST_TEXT)).map((word) => word.slice(0, LONGEST_WORD).replace(/'$/, ''));
  const telling = words.filter((word) => !COMMON.has(word));
  return telling.length > 0 ? telling.slice(0, MOST_WORDS) : words.slice(-1);
}

/** A name in the form in which names are compared with what was typed. */
export function comparable(name: string): string {
  return wordsOf(name)
    .filter((word) => !COMMON.has(word))
    .join(' ');
}

function wordsOf(text: string): string[] {
  return fold(text).text.match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
}

/** How much a match in each place counts. Names count more than what is said about them. */
const FIELDS = { shortName: 8, name: 6, id: 3, title: 2, definition: 1, remit: 1 } as const;

/** A Lucene query in which every word must occur somewhere, as a whole or as the beginning of a word. */
export function exactQuery(words: Words): string {
  return combine(words, (word) => Object.entries(FIELDS).flatMap(([field, boost]) => startsWith(field, word, boost)));
}

/** The same, forgiving a letter or two in longer words. */
export function forgivingQuery(words: Words): string {
  return combine(words, (word) =>
    Object.entries(FIELDS).flatMap(([field, boost]) => {
      const letters = lettersForgiven(word);
      return letters === 0
        ? startsWith(field, word, boost)
        : [...startsWith(field, word, boost), `${field}:${word}~${letters}^${boost}`];
    }),
  );
}

/** How many letters of a word may be wrong. */
export function lettersForgiven(word: string): 0 | 1 | 2 {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

function startsWith(field: string, word: string, boost: number): string[] {
  const short = word.length === 1 && (field === 'remit' || field === 'definition');
  return short ? [] : [`${field}:${word}^${boost * 2}`, `${field}:${word}*^${boost}`];
}

function combine(words: Words, clauses: (word: string) => string[]): string {
  return words.map((word) => `+(${clauses(word).join(' ')})`).join(' ');
}
