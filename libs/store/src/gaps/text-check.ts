import { bareCypher } from '@remit/gaps';

/** What READ mode does not refuse, though a rule has no business with it. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/\bLOAD\s+CSV\b/i, 'LOAD CSV reads files and addresses'],
  [/\bCALL\s+\w+\s*\./i, 'CALL of a procedure'],
  [/\bSHOW\b/i, 'SHOW tells about the server'],
  [/\bTERMINATE\b/i, 'TERMINATE stops the work of others'],
];

/** Letters written as numbers are read before anything else, so a word could hide in them. */
const LETTER_BY_NUMBER = /\\u+[0-9a-f]{4}/i;

/** Throws when a query has something in it that no rule needs. Words in quotation marks and comments do not count. */
export function refuseStrangeCypher(cypher: string): void {
  const bare = bareCypher(cypher);
  for (const [pattern, what] of FORBIDDEN) {
    if (pattern.test(bare)) throw new Error(`A rule only reads the structure: ${what}.`);
  }
  if (LETTER_BY_NUMBER.test(cypher)) throw new Error('A rule only reads the structure: it writes letters as numbers.');
}
