/** What READ mode does not refuse, though a rule has no business with it. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/\bLOAD\s+CSV\b/i, 'LOAD CSV reads files and addresses'],
  [/\bCALL\s+(?:`?dbms`?|`?db`?|`?apoc`?|`?gds`?|`?genai`?|`?tx`?)\s*\./i, 'CALL of a procedure'],
  [/\bSHOW\b/i, 'SHOW tells about the server'],
  [/\bTERMINATE\b/i, 'TERMINATE stops the work of others'],
];

/** Throws when a query has something in it that no rule needs. Words in quotation marks and comments do not count. */
export function refuseStrangeCypher(cypher: string): void {
  const bare = cypher.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\/\/[^\n]*/g, ' ');
  for (const [pattern, what] of FORBIDDEN) {
    if (pattern.test(bare)) throw new Error(`A rule only reads the structure: ${what}.`);
  }
}
