import type { OverlapEngine } from '../engine.js';
import { groupsOf } from '../clusters/cluster-graph.js';
import type { TextModel } from '../text/text-model.js';

/** One thing that a remit says, as written. */
export interface SaidBy {
  readonly body: string;
  readonly text: string;
}

/** What the bodies say alike, or what only one says. */
export interface RemitRow {
  readonly kind: 'SAME' | 'SIMILAR' | 'ONLY';
  /** In the order of the bodies asked for. */
  readonly said: readonly SaidBy[];
}

/** The remits of two or three bodies side by side. */
export interface RemitDiff {
  readonly bodies: readonly string[];
  /** In the reading order of the first body, then of the second and third. */
  readonly rows: readonly RemitRow[];
  /** Bodies without a remit: they say nothing here. */
  readonly silent: readonly string[];
}

/** Sentences at least this alike are set side by side. */
const SIMILAR_FROM = 0.5;
export const FEWEST_BODIES = 2;
export const MOST_BODIES = 3;

/** Aligns the remits of two or three bodies, sentence by sentence. Null where one is not there or is named twice. */
export function diffRemits(engine: OverlapEngine, ids: readonly string[]): RemitDiff | null {
  const { list } = engine.projection;
  const bodies = ids.map((id) => list.index.get(id) ?? -1);
  const wrong = ids.length < FEWEST_BODIES || ids.length > MOST_BODIES || new Set(ids).size !== ids.length;
  if (wrong || bodies.includes(-1)) return null;
  const { units } = engine.text.source;
  const clauses = bodies.map((body) => clausesOf(engine.text, body));
  const matches = bodies.flatMap((a, i) => bodies.slice(i + 1).flatMap((b) => matchesOf(engine.text, a, b)));
  const alone = clauses.flat().map((unit) => [unit, unit] as const);
  const place = new Map(clauses.flat().map((unit, i) => [unit, i]));
  const bodyOf = new Map(clauses.flatMap((own, i) => own.map((unit) => [unit, ids[i]!] as const)));
  const groups = groupsOf([...alone, ...matches]).map((group) => group.sort((x, y) => place.get(x)! - place.get(y)!));
  const rows = groups
    .sort((x, y) => place.get(x[0]!)! - place.get(y[0]!)!)
    .map((group) => ({
      kind: kindOf(engine.text, group),
      said: group.map((unit) => ({ body: bodyOf.get(unit)!, text: units.written[unit]! })),
    }));
  return { bodies: ids, rows, silent: ids.filter((_, i) => clauses[i]!.length === 0) };
}

function clausesOf({ source: { units } }: TextModel, body: number): number[] {
  const all = Array.from({ length: units.start[body + 1]! - units.start[body]! }, (_, i) => units.start[body]! + i);
  return all.filter((unit) => units.distinct.isName[units.textOf[unit]!] === 0);
}

/** Pairs of clauses that say alike: one to one, by meaning, and always those of the same words. */
function matchesOf(text: TextModel, a: number, b: number): [number, number][] {
  const { units } = text.source;
  const [own, other] = [clausesOf(text, a), clausesOf(text, b)];
  const equal = own.flatMap((unit) => {
    const twin = other.find((one) => units.textOf[one] === units.textOf[unit]);
    return twin === undefined ? [] : [[unit, twin] as [number, number]];
  });
  const taken = new Set(equal.flat());
  const [low, high] = a < b ? [a, b] : [b, a];
  const alike = text.compare(low, high).matches.filter((match) => {
    const names = [match.a, match.b].some((unit) => units.distinct.isName[units.textOf[unit]!] === 1);
    return !names && match.likeness >= SIMILAR_FROM && !taken.has(match.a) && !taken.has(match.b);
  });
  return [...equal, ...alike.map((match): [number, number] => [match.a, match.b])];
}

function kindOf({ source: { units } }: TextModel, group: readonly number[]): RemitRow['kind'] {
  if (group.length === 1) return 'ONLY';
  return group.every((unit) => units.textOf[unit] === units.textOf[group[0]!]) ? 'SAME' : 'SIMILAR';
}
