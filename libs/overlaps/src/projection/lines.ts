import type { Structure } from '@remit/structure';
import { countsFor, type BodyList } from './bodies.js';

/** Who reports to whom, on the day each body is read. */
export interface Lines {
  /** Bodies to which each body reports, ascending. */
  readonly parents: readonly (readonly number[])[];
  /** Other live links between bodies, as `low * n + high`: they coordinate, advise, fund or share information. */
  readonly linked: ReadonlySet<number>;
  /** True when there is a reporting path from the first up to the second. */
  reaches(from: number, to: number): boolean;
}

/** Reads reporting lines and other links. */
export function readLines(structure: Structure, list: BodyList): Lines {
  const parents = list.bodies.map(() => new Set<number>());
  const linked = new Set<number>();
  for (const link of structure.links) {
    const from = list.index.get(link.from);
    const to = list.index.get(link.to);
    if (from === undefined || to === undefined || from === to || !countsFor(list, from, link)) continue;
    if (link.type === 'REPORTS_TO') parents[from]!.add(to);
    linked.add(Math.min(from, to) * list.bodies.length + Math.max(from, to));
  }
  const sorted = parents.map((set) => [...set].sort((a, b) => a - b));
  return { parents: sorted, linked, reaches: reachability(sorted) };
}

function reachability(parents: readonly (readonly number[])[]): (from: number, to: number) => boolean {
  const above = new Map<number, ReadonlySet<number>>();
  const ancestors = (body: number): ReadonlySet<number> => {
    let found = above.get(body);
    if (found === undefined) {
      const reached = new Set<number>();
      const open = [...parents[body]!];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (reached.has(next)) continue;
        reached.add(next);
        open.push(...parents[next]!);
      }
      found = reached;
      above.set(body, found);
    }
    return found;
  };
  return (from, to) => from !== to && ancestors(from).has(to);
}
