import type { MapBody, MapLink } from './explore-queries.js';

/** A body in the outline with what reports to it. */
export interface Branch {
  body: MapBody;
  /** False for a body outside the filter that only shows where those below it belong. */
  counted: boolean;
  /** Other bodies it also reports to: said in words, so that it stands in one place only. */
  also: readonly MapBody[];
  children: readonly Branch[];
}

/** The outline: lines that end in a top body, then bodies that report to nobody, then those that report in a circle. */
export interface ReportingTree {
  lines: readonly Branch[];
  alone: readonly Branch[];
  circles: readonly Branch[];
}

const KIND_ORDER = ['BOARD', 'BLOCK', 'LSP', 'GROUP', 'FORUM'];

function inReadingOrder(a: MapBody, b: MapBody): number {
  return (
    KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
    a.name.localeCompare(b.name) ||
    (a.slug < b.slug ? -1 : 1)
  );
}

interface Lines {
  up: Map<string, string[]>;
  down: Map<string, MapBody[]>;
}

function reportingLines(bodies: ReadonlyMap<string, MapBody>, links: readonly MapLink[]): Lines {
  const up = new Map<string, string[]>();
  const down = new Map<string, MapBody[]>();
  for (const link of links) {
    const from = bodies.get(link.from);
    if (link.type !== 'REPORTS_TO' || !from || !bodies.has(link.to)) continue;
    up.set(link.from, [...(up.get(link.from) ?? []), link.to]);
    down.set(link.to, [...(down.get(link.to) ?? []), from]);
  }
  return { up, down };
}

/** Walks down from the roots, nearest first, so that each body stands under the parent closest to the top. */
function homes(roots: readonly MapBody[], lines: Lines, placed: Set<string>): Map<string, MapBody[]> {
  const children = new Map<string, MapBody[]>();
  let level: readonly MapBody[] = roots;
  for (const root of roots) placed.add(root.slug);
  while (level.length > 0) {
    const next: MapBody[] = [];
    for (const parent of level) {
      const below = (lines.down.get(parent.slug) ?? []).filter((body) => !placed.has(body.slug));
      const own = [...new Map(below.map((body) => [body.slug, body])).values()].sort(inReadingOrder);
      for (const body of own) placed.add(body.slug);
      children.set(parent.slug, own);
      next.push(...own);
    }
    level = next;
  }
  return children;
}

/** Builds the outline of the whole structure and keeps only what is shown, with the bodies above it for orientation. */
export function reportingTree(
  all: readonly MapBody[],
  links: readonly MapLink[],
  shown: ReadonlySet<string>,
  tops: readonly string[],
): ReportingTree {
  const bodies = new Map(all.map((body) => [body.slug, body]));
  const lines = reportingLines(bodies, links);
  const placed = new Set<string>();
  const ranked = [...all].sort(
    (a, b) => Number(tops.includes(b.slug)) - Number(tops.includes(a.slug)) || inReadingOrder(a, b),
  );
  const roots = ranked.filter((body) => !lines.up.has(body.slug));
  const children = homes(roots, lines, placed);
  const branch = (body: MapBody, parent: string | null): Branch => ({
    body,
    counted: shown.has(body.slug),
    also: (lines.up.get(body.slug) ?? [])
      .filter((slug) => slug !== parent)
      .flatMap((slug) => bodies.get(slug) ?? [])
      .filter((other, index, others) => others.indexOf(other) === index),
    children: (children.get(body.slug) ?? []).map((child) => branch(child, body.slug)).filter(isWorthShowing),
  });
  const built = roots.map((body) => branch(body, null)).filter(isWorthShowing);
  const circles = ranked.filter((body) => !placed.has(body.slug));
  return {
    lines: built.filter((root) => children.get(root.body.slug)?.length),
    alone: built.filter((root) => !children.get(root.body.slug)?.length),
    circles: circles.map((body) => ({ ...branch(body, null), children: [] })).filter(isWorthShowing),
  };
}

function isWorthShowing(branch: Branch): boolean {
  return branch.counted || branch.children.length > 0;
}

/** How many shown bodies stand in these branches. */
export function countShown(branches: readonly Branch[]): number {
  return branches.reduce((sum, branch) => sum + (branch.counted ? 1 : 0) + countShown(branch.children), 0);
}
