import { comparable, worthScoring } from './candidates.js';
import type { OverlapEngine } from './engine.js';
import type { ComparedPair } from './findings.js';

/** Another body that is more like one of the two. */
export interface Alternative {
  readonly body: string;
  readonly probability: number;
  readonly headline: string;
}

/** Any two bodies compared in full, flagged or not. */
export interface PairAnswer {
  readonly pair: ComparedPair;
  readonly flagged: boolean;
  /** Why the pair is not flagged; empty where it is. */
  readonly whyNot: readonly string[];
  /** For each of the two, the bodies that are most like it. */
  readonly alternatives: { readonly a: readonly Alternative[]; readonly b: readonly Alternative[] };
}

const MOST_ALTERNATIVES = 3;

/** Compares two bodies by id, whether or not they were worth a look; null where one is not compared on the day. */
export function comparePair(engine: OverlapEngine, idA: string, idB: string): PairAnswer | null {
  const { index } = engine.projection.list;
  const a = index.get(idA);
  const b = index.get(idB);
  if (a === undefined || b === undefined || a === b) return null;
  const pair = engine.explain(a, b);
  const flagged = pair.class !== 'NONE' && !pair.tags.includes('BY_LINE');
  return {
    pair,
    flagged,
    whyNot: flagged ? [] : reasonsNot(engine, pair, a, b),
    alternatives: {
      a: nearestOf(engine, index.get(pair.a)!, index.get(pair.b)!),
      b: nearestOf(engine, index.get(pair.b)!, index.get(pair.a)!),
    },
  };
}

function reasonsNot(engine: OverlapEngine, pair: ComparedPair, a: number, b: number): string[] {
  if (!comparable(engine.projection, a, b))
    return ['They are not compared: one had ended while the other was already at work.'];
  if (pair.human?.relation === 'UNRELATED') return ['People recorded them as unrelated.'];
  const [low, high] = a < b ? [a, b] : [b, a];
  const purpose = worthScoring(engine)(low, high)
    ? []
    : [
        'Neither their names and remits, nor their themes, priorities or meetings are alike enough for a shared purpose.',
      ];
  const against = pair.reasons.filter((reason) => reason.kind === 'AGAINST').map((reason) => reason.text);
  return [...purpose, ...against];
}

function nearestOf(engine: OverlapEngine, body: number, except: number): Alternative[] {
  const { candidates, projection } = engine;
  const others: { body: number; bits: number }[] = [];
  for (let i = 0; i < candidates.a.length; i += 1) {
    const [a, b] = [candidates.a[i]!, candidates.b[i]!];
    if (a !== body && b !== body) continue;
    const other = a === body ? b : a;
    if (other !== except) others.push({ body: other, bits: engine.bits(a, b).total });
  }
  return others
    .sort((x, y) => y.bits - x.bits || x.body - y.body)
    .slice(0, MOST_ALTERNATIVES)
    .map((other) => {
      const { probability, headline } = engine.explain(body, other.body);
      return { body: projection.list.bodies[other.body]!.id, probability, headline };
    });
}
