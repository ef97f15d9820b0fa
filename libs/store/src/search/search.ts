import type { Database } from '../connection/database.js';
import { defineRead } from '../query/define-query.js';
import { rankHits, type Candidate } from './rank-hits.js';
import type { SearchReader } from './search-reader.js';
import { exactQuery, forgivingQuery, searchWords } from './search-words.js';

interface Asked {
  readonly words: string;
  readonly limit: number;
}

const findWords = defineRead<Asked, Candidate>('search/find.cypher');
const findBodies = defineRead<Asked, { id: string }>('search/bodies.cypher');

/** Enough to choose the best from: the index counts words, and only we know what a name that begins so is worth. */
const CANDIDATES = 200;
const MOST_BODIES = 20_000;

/** Searches this database. */
export function searchReader(database: Database): SearchReader {
  return {
    async find(text, first) {
      const words = searchWords(text);
      if (words.length === 0 || first <= 0) return [];
      const exact = await findWords(database, { words: exactQuery(words), limit: CANDIDATES });
      if (exact.length > 0) return rankHits(exact, words, false).slice(0, first);
      const near = await findWords(database, { words: forgivingQuery(words), limit: CANDIDATES });
      return rankHits(near, words, true).slice(0, first);
    },
    async bodies(text) {
      const words = searchWords(text);
      if (words.length === 0) return [];
      const exact = await findBodies(database, { words: exactQuery(words), limit: MOST_BODIES });
      const found =
        exact.length > 0 ? exact : await findBodies(database, { words: forgivingQuery(words), limit: MOST_BODIES });
      return found.map((row) => row.id);
    },
  };
}
