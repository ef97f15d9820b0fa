import type { Day, Structure } from '@remit/structure';
import { listIn } from '../list-in.js';
import { liveView, type LiveView } from './live-view.js';

/** A body must have this many under it to count as a top, unless none has. */
export const TOP_MIN = 10;
const FURTHEST = 6;

/** The bodies in which lines of reporting end, in a structure that no database holds: the same as those that the store finds, in the same order. */
export function topsOf(structure: Structure, asOf: Day): string[] {
  const view = liveView(structure, asOf, []);
  const tops = topsWith(view, TOP_MIN);
  return tops.length > 0 ? tops : topsWith(view, 1).slice(0, 1);
}

/** Boards and LSPs that report to nobody and have enough bodies under them; for each area the one with most. */
function topsWith(view: LiveView, least: number): string[] {
  const lower = new Map<string, string[]>();
  for (const { from, to, type } of view.links) {
    if (type === 'REPORTS_TO') listIn(lower, to).push(from);
  }
  const reporting = new Set([...lower.values()].flat());
  const found = [...view.bodies.values()]
    .filter(({ id, kind }) => (kind === 'BOARD' || kind === 'LSP') && !reporting.has(id))
    .map(({ id, areas }) => ({ id, areas, below: below(id, lower) }))
    .filter((top) => top.below >= least)
    .sort((a, b) => b.below - a.below || (a.id < b.id ? -1 : 1));
  const first = new Set<string>();
  const covered = new Set<string>();
  for (const { id, areas } of found) {
    if (areas.some((area) => !covered.has(area))) first.add(id);
    for (const area of areas) covered.add(area);
  }
  return [...first];
}

/** How many bodies report to one, directly or through others. */
function below(top: string, lower: ReadonlyMap<string, readonly string[]>): number {
  const met = new Set<string>();
  let row = [top];
  for (let steps = 0; steps < FURTHEST && row.length > 0; steps += 1) {
    row = [...new Set(row.flatMap((id) => lower.get(id) ?? []))].filter((id) => !met.has(id));
    row.forEach((id) => met.add(id));
  }
  return met.size;
}
