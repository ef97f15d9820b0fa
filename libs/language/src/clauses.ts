/** One thing that a remit says, with its place in the text as written. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** The words as written. */
  readonly text: string;
}

const LONGEST = 22;
const SHORTEST_PIECE = 6;
const SHORTEST = 3;
/** Ends of sentences, semicolons, bullets, colons, and the joints of "to do this, to do that". */
const CUTS =
  /[.!?]+["'”’)\]]*(?=\s+[^a-z\s]|\s*$)|;|\s*[\r\n]+\s*(?:[-–*•·]\s*|\(?[a-z0-9]{1,3}[.)]\s+)?|\s*[•·]\s*|:\s+|,\s+(?=(?:and\s+)?to\s)|\s+(?=and\s+to\s)/g;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’&/-]*/gu;

/** Number of words in a text. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** Splits a remit into the single things that it says, in reading order. Fragments of fewer than three words are left out. */
export function splitClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (const cut of text.matchAll(CUTS)) {
    addClause(clauses, text, from, cut.index);
    from = cut.index + cut[0].length;
  }
  addClause(clauses, text, from, text.length);
  return clauses;
}

function addClause(clauses: Clause[], text: string, from: number, to: number): void {
  const clause = trimmed(text, from, to);
  const words = countWords(clause.text);
  if (words < SHORTEST) return;
  if (words <= LONGEST) clauses.push(clause);
  else clauses.push(...atCommas(text, clause));
}

/** A long clause in pieces that end at commas and have at least six words each. */
function atCommas(text: string, clause: Clause): Clause[] {
  const pieces: Clause[] = [];
  let from = clause.start;
  for (const comma of clause.text.matchAll(/,\s+/g)) {
    const to = clause.start + comma.index;
    const rest = text.slice(to, clause.end);
    if (countWords(text.slice(from, to)) < SHORTEST_PIECE || countWords(rest) < SHORTEST_PIECE) continue;
    pieces.push(trimmed(text, from, to));
    from = to + comma[0].length;
  }
  pieces.push(trimmed(text, from, clause.end));
  return pieces;
}

function trimmed(text: string, from: number, to: number): Clause {
  let start = from;
  let end = to;
  while (start < end && /[\s,–*•·-]/.test(text[start]!)) start += 1;
  while (end > start && /[\s,]/.test(text[end - 1]!)) end -= 1;
  return { start, end, text: text.slice(start, end) };
}
