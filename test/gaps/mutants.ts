/** A query with one of its conditions taken away. */
export interface Mutant {
  readonly condition: string;
  readonly cypher: string;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const CLAUSE = /^(WITH|RETURN|MATCH|OPTIONAL|UNWIND|CALL|ORDER|LIMIT)\b/;

/** The query once for each condition of its own WHEREs (not those inside brackets), with that condition taken away. */
export function mutantsOf(cypher: string): Mutant[] {
  return conditions(cypher).map(({ from, to }) => ({
    condition: cypher.slice(from, to).trim().replace(/\s+/g, ' '),
    cypher: `${cypher.slice(0, from)} true ${cypher.slice(to)}`,
  }));
}

function conditions(cypher: string): Span[] {
  const found: Span[] = [];
  let start: number | null = null;
  for (const { index, word } of outerWords(cypher)) {
    const ends = word === 'AND' || CLAUSE.test(word);
    if (start !== null && ends) {
      found.push({ from: start, to: index });
      start = word === 'AND' ? index + word.length : null;
    }
    if (word === 'WHERE') start = index + word.length;
  }
  if (start !== null) found.push({ from: start, to: cypher.length });
  return found;
}

/** Upper-case words that stand in no bracket, quotation or comment. */
function outerWords(cypher: string): { index: number; word: string }[] {
  const words: { index: number; word: string }[] = [];
  let depth = 0;
  for (const match of cypher.matchAll(/'(?:\\.|[^'\\])*'|\/\/[^\n]*|[()[\]{}]|\b[A-Z]+\b/g)) {
    const text = match[0];
    if ('([{'.includes(text)) depth += 1;
    else if (')]}'.includes(text)) depth -= 1;
    else if (depth === 0 && /^[A-Z]+$/.test(text)) words.push({ index: match.index, word: text });
  }
  return words;
}
