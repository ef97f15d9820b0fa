/** A query that leaves out one of its conditions when it runs, so that the database plans it once for all of them. */
export interface Mutants {
  /** What can be left out, in the order of the text. */
  readonly conditions: readonly string[];
  /** The query. The parameter `$without` says which condition goes, by its place in `conditions`. */
  readonly cypher: string;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const CLAUSE = /^(WITH|RETURN|MATCH|OPTIONAL|UNWIND|CALL|ORDER|LIMIT)\b/;

/** The conditions of a query's own WHEREs (not those inside brackets), each of which can be taken away. */
export function mutantsOf(cypher: string): Mutants {
  const spans = conditionsIn(cypher);
  const pieces = spans.map(({ from, to }, index) => {
    const before = cypher.slice(spans[index - 1]?.to ?? 0, from);
    return `${before} ($without = ${index} OR (${cypher.slice(from, to)}\n)) `;
  });
  return {
    conditions: spans.map(({ from, to }) => cypher.slice(from, to).trim().replace(/\s+/g, ' ')),
    cypher: pieces.join('') + cypher.slice(spans.at(-1)?.to ?? 0),
  };
}

function conditionsIn(cypher: string): Span[] {
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
