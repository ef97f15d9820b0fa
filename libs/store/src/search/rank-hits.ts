import type { BodyKind, Sector } from '@remit/structure';
import type { SearchHit, SearchKind, TextPiece } from './search-reader.js';
import { comparable, type Words } from './search-words.js';
import { excerpt, hasAll, markedPieces } from './text-pieces.js';

/** Something found, with all that may be shown of it. */
export interface Candidate {
  readonly kind: SearchKind;
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly bodyKind: BodyKind | null;
  readonly subtype: string | null;
  readonly remit: string | null;
  readonly title: string | null;
  readonly employer: string | null;
  readonly sector: Sector | null;
  readonly definition: string | null;
  readonly score: number;
}

const KINDS: readonly SearchKind[] = ['BODY', 'ORGANISATION', 'PERSON', 'THEME'];
const BODY_WORDS: Readonly<Record<BodyKind, string>> = {
  BOARD: 'board',
  BLOCK: 'block',
  LSP: 'local strategic partnership',
  FORUM: 'forum',
  GROUP: 'group',
};

/** Puts names that are what was typed first, then names that begin so, then names with all words, then the rest. */
export function rankHits(candidates: readonly Candidate[], words: Words, forgiving: boolean): SearchHit[] {
  const ranked = candidates.map((candidate) => ({ candidate, tier: tierOf(candidate, words) }));
  ranked.sort(
    (a, b) =>
      a.tier - b.tier ||
      KINDS.indexOf(a.candidate.kind) - KINDS.indexOf(b.candidate.kind) ||
      closeness(a.tier, a.candidate, b.candidate) ||
      (a.candidate.id < b.candidate.id ? -1 : 1),
  );
  return ranked.map(({ candidate }) => toHit(candidate, words, forgiving));
}

function tierOf({ name, shortName, id, title }: Candidate, words: Words): number {
  const typed = words.join(' ');
  const names = [name, shortName ?? '', id].map(comparable);
  if (names.includes(typed)) return 0;
  if (comparable(shortName ?? '').startsWith(typed)) return 1;
  if (comparable(name).startsWith(typed)) return 1;
  if (hasAll(`${name} ${shortName ?? ''}`, words)) return 2;
  return hasAll(`${name} ${shortName ?? ''} ${id} ${title ?? ''}`, words) ? 3 : 4;
}

/** Of two names that match alike the shorter is the closer one; of two texts the one that the index thinks better. */
function closeness(tier: number, a: Candidate, b: Candidate): number {
  return tier < 4 ? a.name.length - b.name.length : b.score - a.score;
}

function toHit(candidate: Candidate, words: Words, forgiving: boolean): SearchHit {
  const { kind, id, name } = candidate;
  return {
    kind,
    id,
    name: markedPieces(name, words, forgiving),
    context: context(candidate, words, forgiving),
    what: what(candidate),
  };
}

function context(candidate: Candidate, words: Words, forgiving: boolean): TextPiece[] {
  const marked = (text: string | null): TextPiece[] => (text === null ? [] : markedPieces(text, words, forgiving));
  const found = (pieces: TextPiece[]): boolean => pieces.some((piece) => piece.marked);
  const { name, shortName, title, employer, remit, definition, id } = candidate;
  const parts: TextPiece[][] = [];
  if (found(marked(shortName))) parts.push(marked(shortName));
  if (!hasAll(`${name} ${shortName ?? ''}`, words)) {
    if (found(marked(title))) parts.push(marked(title));
    const text = remit ?? definition;
    if (text !== null) parts.push(excerpt(text, words, forgiving));
  }
  if (employer !== null) parts.push(marked(employer));
  const said = parts.filter((part) => part.length > 0);
  if (said.length === 0 && !found(marked(name)) && found(marked(id))) return marked(id);
  return said.flatMap((part, i) => (i === 0 ? part : [{ text: ', ', marked: false }, ...part]));
}

function what({ kind, bodyKind, subtype, title, sector }: Candidate): string {
  if (kind === 'BODY')
    return [bodyKind === null ? 'body' : BODY_WORDS[bodyKind], subtype].filter((word) => word !== null).join(', ');
  if (kind === 'PERSON') return title ?? 'person';
  if (kind === 'THEME') return 'theme';
  return sector === null ? 'organisation' : sector.toLowerCase().replaceAll('_', ' ');
}
