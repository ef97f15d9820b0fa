import { CLASS_OF_RELATION } from '../explain/compared-pair.js';
import type { OverlapEngine } from '../engine.js';
import type { PairClass } from '../findings.js';
import { classAt, type ScoredPairs } from '../score-all.js';

/** A pair that may stand within one cluster, and what it speaks for or against that. */
export interface ClusterEdge {
  readonly a: number;
  readonly b: number;
  /** Bits above (together) or below (apart) the line. */
  readonly weight: number;
  /** An overlap or a duplication; else a pair to watch, which never joins but may be within. */
  readonly link: boolean;
}

/** What people said of pairs, by body ids: these are one job, these are not. */
export interface ClusterWishes {
  readonly together?: readonly (readonly [string, string])[];
  readonly apart?: readonly (readonly [string, string])[];
}

/** Bits above which two bodies are rather together than apart: P about .73. */
const TOGETHER_FROM = 1.4;
/** Pairs weaker than this are no edges: they are never in one cluster. */
const WEAKEST = -2;
/** What people say outweighs what was computed. */
const PEOPLE_SAY = 50;

/** The pairs from which clusters are made, `a < b`, in order. */
export function clusterEdges(engine: OverlapEngine, scored: ScoredPairs, wishes: ClusterWishes = {}): ClusterEdge[] {
  const size = engine.projection.list.bodies.length;
  const key = (a: number, b: number) => Math.min(a, b) * size + Math.max(a, b);
  const { together, apart } = readWishes(engine, wishes, key);
  const edges = new Map<number, ClusterEdge>();
  const add = (a: number, b: number, bits: number, link: boolean) => {
    const weight = (together.has(key(a, b)) ? PEOPLE_SAY : 0) + bits - TOGETHER_FROM;
    edges.set(key(a, b), { a: Math.min(a, b), b: Math.max(a, b), weight, link });
  };
  for (let i = 0; i < scored.length; i += 1) {
    const [a, b, bits, kind] = [scored.a[i]!, scored.b[i]!, scored.bits[i]!, classAt(scored, i)];
    const joins = bits >= WEAKEST && (isLink(kind) || kind === 'WATCH');
    if (joins && !apart.has(key(a, b)) && !together.has(key(a, b))) add(a, b, bits, isLink(kind));
  }
  for (const [a, b] of closure(together, size)) {
    if (!apart.has(key(a, b)) && !edges.has(key(a, b)))
      add(a, b, Math.max(WEAKEST, engine.bits(a, b).total), together.has(key(a, b)));
  }
  return [...edges.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}

function isLink(kind: PairClass): boolean {
  return kind === 'DUPLICATION' || kind === 'OVERLAP';
}

type PairKey = (a: number, b: number) => number;

function readWishes(engine: OverlapEngine, wishes: ClusterWishes, key: PairKey) {
  const { index } = engine.projection.list;
  const together = new Set<number>();
  const apart = new Set<number>();
  for (const [pair, known] of engine.known) (isLink(CLASS_OF_RELATION[known.relation]) ? together : apart).add(pair);
  const read = (pairs: ClusterWishes['apart'], into: Set<number>, outOf: Set<number>) => {
    for (const [idA, idB] of pairs ?? []) {
      const [a, b] = [index.get(idA), index.get(idB)];
      if (a === undefined || b === undefined || a === b) continue;
      into.add(key(a, b));
      outOf.delete(key(a, b));
    }
  };
  read(wishes.together, together, apart);
  read(wishes.apart, apart, together);
  return { together, apart };
}

/** All pairs of bodies that people's pairs lead between: if a and b are one job, and b and c, so may a and c be. */
function closure(together: ReadonlySet<number>, size: number): [number, number][] {
  const pairs = [...together].sort((x, y) => x - y).map((key) => [Math.floor(key / size), key % size] as const);
  return groupsOf(pairs).flatMap((group) =>
    group.flatMap((a, i) => group.slice(i + 1).map((b): [number, number] => [a, b])),
  );
}

/** Numbers that pairs lead between, each group ascending, groups by their first. */
export function groupsOf(pairs: Iterable<readonly [number, number]>): number[][] {
  const root = new Map<number, number>();
  const find = (of: number): number => {
    let at = of;
    while ((root.get(at) ?? at) !== at) at = root.get(at)!;
    return at;
  };
  const all = new Set<number>();
  for (const [a, b] of pairs) {
    all.add(a).add(b);
    const [one, other] = [find(a), find(b)];
    if (one !== other) root.set(Math.max(one, other), Math.min(one, other));
  }
  const groups = new Map<number, number[]>();
  for (const item of [...all].sort((x, y) => x - y)) {
    const first = find(item);
    if (!groups.has(first)) groups.set(first, []);
    groups.get(first)!.push(item);
  }
  return [...groups.values()];
}
