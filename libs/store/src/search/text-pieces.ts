import { fold } from './fold.js';
import { lettersForgiven, type Words } from './search-words.js';
import type { TextPiece } from './search-reader.js';

/** Where in a text something was found: from, and up to but without. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** A text in pieces, with the beginnings of words that were searched for marked. `forgiving` also marks near misses. */
export function markedPieces(text: string, words: Words, forgiving = false): TextPiece[] {
  return pieces(text, spansOf(text, words, forgiving));
}

/** The part of a long text where the first word was found, in pieces; empty when none was. */
export function excerpt(text: string, words: Words, forgiving = false): TextPiece[] {
  const spans = spansOf(text, words, forgiving);
  const first = spans[0];
  if (first === undefined) return [];
  const from = startOfWord(text, first.from - 50);
  const to = endOfWord(text, first.from + 110);
  const inside = spans.filter((span) => span.to <= to).map((span) => ({ from: span.from - from, to: span.to - from }));
  const marked = pieces(text.slice(from, to), inside);
  return [...(from > 0 ? [plain('… ')] : []), ...marked, ...(to < text.length ? [plain(' …')] : [])];
}

/** True when every word begins some word of the text. */
export function hasAll(text: string, words: Words): boolean {
  const tokens = tokensOf(fold(text).text).map(({ word }) => word);
  return words.every((word) => tokens.some((token) => token.startsWith(word)));
}

function spansOf(text: string, words: Words, forgiving: boolean): Span[] {
  const folded = fold(text);
  return tokensOf(folded.text).flatMap(({ word, at }) => {
    const found = words.filter((wanted) => word.startsWith(wanted)).sort((a, b) => b.length - a.length)[0];
    const length = found?.length ?? (forgiving && words.some((wanted) => isNear(word, wanted)) ? word.length : 0);
    if (length === 0) return [];
    return [{ from: folded.places[at]!, to: folded.places[at + length] ?? text.length }];
  });
}

function tokensOf(folded: string): { word: string; at: number }[] {
  return [...folded.matchAll(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu)].map((match) => ({
    word: match[0],
    at: match.index,
  }));
}

function pieces(text: string, spans: readonly Span[]): TextPiece[] {
  const result: TextPiece[] = [];
  let at = 0;
  for (const { from, to } of spans) {
    if (from > at) result.push(plain(text.slice(at, from)));
    result.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) result.push(plain(text.slice(at)));
  return result;
}

function plain(text: string): TextPiece {
  return { text, marked: false };
}

function startOfWord(text: string, near: number): number {
  if (near <= 0) return 0;
  const space = text.indexOf(' ', near);
  return space === -1 ? 0 : space + 1;
}

function endOfWord(text: string, near: number): number {
  if (near >= text.length) return text.length;
  const space = text.indexOf(' ', near);
  return space === -1 ? text.length : space;
}

/** True when a word can be turned into the other by as many changed, added or left out letters as are forgiven. */
function isNear(word: string, wanted: string): boolean {
  const allowed = lettersForgiven(wanted);
  if (allowed === 0 || Math.abs(word.length - wanted.length) > allowed) return false;
  let previous = Array.from({ length: wanted.length + 1 }, (_, i) => i);
  for (let i = 1; i <= word.length; i++) {
    const row = [i];
    for (let j = 1; j <= wanted.length; j++) {
      const same = word[i - 1] === wanted[j - 1] ? 0 : 1;
      row.push(Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + same));
    }
    previous = row;
  }
  return previous[wanted.length]! <= allowed;
}
