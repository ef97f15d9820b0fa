import { subjectWords, terms, type Embedder } from '@remit/language';
import type { Body, Structure } from '@remit/structure';

/** A way of ranking pairs: larger is more alike. */
export interface Ranking {
  readonly name: string;
  readonly score: (a: number, b: number) => number;
}

type Counts = ReadonlyMap<string, number>;

/** What Remit is measured against; each sees the same pairs. Bodies are numbered in the order given. */
export async function baselines(structure: Structure, bodies: readonly Body[], embedder: Embedder): Promise<Ranking[]> {
  const texts = bodies.map((body) => `${body.name}. ${body.remit ?? ''}`);
  const counts = texts.map((text) => count(terms(text).map((term) => term.root)));
  const names = bodies.map((body) => new Set(subjectWords(body.name).map((term) => term.root)));
  const themes = bodies.map((body) => new Set(body.themes));
  const tfidf = cosineOf(counts, (tf) => 1 + Math.log(tf));
  const vectors = await embedder.embed(texts);
  const bge = (a: number, b: number) => product(vectors.cls, a, b, vectors.dimensions);
  const tfidfScaled = scaled(tfidf, bodies.length);
  const bgeScaled = scaled(bge, bodies.length);
  return [
    { name: 'name tokens', score: (a, b) => jaccard(names[a]!, names[b]!) },
    { name: 'theme Jaccard', score: (a, b) => jaccard(themes[a]!, themes[b]!) },
    { name: 'TF-IDF cosine', score: tfidf },
    { name: 'BM25', score: bm25Of(counts) },
    { name: 'whole-text BGE', score: bge },
    { name: 'z(TF-IDF) + z(BGE)', score: (a, b) => tfidfScaled(a, b) + bgeScaled(a, b) },
    { name: 'shared members', score: sharedMembers(structure, bodies) },
  ];
}

function count(words: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function rarity(counts: readonly Counts[]): (word: string) => number {
  const found = new Map<string, number>();
  for (const one of counts) for (const word of one.keys()) found.set(word, (found.get(word) ?? 0) + 1);
  return (word) => Math.log((counts.length + 1) / ((found.get(word) ?? 0) + 0.5));
}

function cosineOf(counts: readonly Counts[], weigh: (tf: number) => number): Ranking['score'] {
  const idf = rarity(counts);
  const rows = counts.map((one) => {
    const row = new Map([...one].map(([word, tf]) => [word, weigh(tf) * idf(word)]));
    const length = Math.hypot(...row.values()) || 1;
    return new Map([...row].map(([word, weight]) => [word, weight / length]));
  });
  return (a, b) => dotOf(rows[a]!, rows[b]!);
}

function bm25Of(counts: readonly Counts[]): Ranking['score'] {
  const idf = rarity(counts);
  const lengths = counts.map((one) => [...one.values()].reduce((sum, tf) => sum + tf, 0));
  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const asked = (a: number, b: number) => {
    let sum = 0;
    for (const word of counts[a]!.keys()) {
      const tf = counts[b]!.get(word) ?? 0;
      sum += (idf(word) * tf * 2.5) / (tf + 1.5 * (0.25 + (0.75 * lengths[b]!) / usual));
    }
    return sum;
  };
  return (a, b) => asked(a, b) + asked(b, a);
}

function dotOf(a: Counts, b: Counts): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}

function product(table: Float32Array, a: number, b: number, dimensions: number): number {
  let sum = 0;
  for (let i = 0; i < dimensions; i += 1) sum += table[a * dimensions + i]! * table[b * dimensions + i]!;
  return sum;
}

function scaled(score: Ranking['score'], bodies: number): Ranking['score'] {
  const values: number[] = [];
  for (let a = 0; a < bodies; a += 1) for (let b = a + 1; b < bodies; b += 1) values.push(score(a, b));
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const spread =
    Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length)) || 1;
  return (a, b) => (score(a, b) - mean) / spread;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

function sharedMembers(structure: Structure, bodies: readonly Body[]): Ranking['score'] {
  const people = new Map<string, Set<string>>(bodies.map((body) => [body.id, new Set()]));
  for (const seat of structure.memberships) if (seat.person !== null) people.get(seat.body)?.add(seat.person);
  return (a, b) => {
    const other = people.get(bodies[b]!.id)!;
    return [...people.get(bodies[a]!.id)!].filter((person) => other.has(person)).length;
  };
}
