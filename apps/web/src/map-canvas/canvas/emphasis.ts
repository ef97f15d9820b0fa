import type { Layout } from '../layout/lay-out.js';
import type { Line } from '../layout/lines.js';
import { moreId } from '../layout/picture.js';
import type { LinkType } from '../model.js';
import type { SceneLine } from './scene.js';

/** What is chosen on the map. */
export interface Choice {
  readonly selection: string | null;
  /** Pairs of one finding or cluster; they take the place of the selection. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Kinds of link to draw for the selection besides reporting lines. */
  readonly linkTypes: readonly LinkType[];
}

/** What stays bright, what is ringed, and the lines drawn for the choice only. Null sets mean: nothing is chosen, all is bright. */
export interface Emphasis {
  readonly bright: ReadonlySet<string> | null;
  readonly picked: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
  readonly extra: readonly SceneLine[];
}

export const NO_EMPHASIS: Emphasis = { bright: null, picked: new Set(), near: new Set(), extra: [] };

/** Works out which marks step back for a choice. */
export function emphasise(layout: Layout, choice: Choice): Emphasis {
  if (choice.pairs.length > 0) return forPairs(layout, choice.pairs);
  const { selection } = choice;
  if (selection === null || !layout.sheet.net.byId.has(selection)) return NO_EMPHASIS;
  return forSelection(layout, selection, choice.linkTypes);
}

function forPairs(layout: Layout, pairs: Choice['pairs']): Emphasis {
  const picked = itemsOf(layout, pairs.flat());
  const extra = pairs.flatMap(([a, b]): SceneLine[] => {
    const points = layout.drawer.pair(a, b);
    const [from] = itemsOf(layout, [a]);
    const [to] = itemsOf(layout, [b]);
    if (!points || from === undefined || to === undefined) return [];
    return [{ id: `pair:${a}|${b}`, classes: 'line pair', from, to, points }];
  });
  return { bright: picked, picked, near: new Set(extra.map((line) => line.id)), extra };
}

function forSelection(layout: Layout, selection: string, types: readonly LinkType[]): Emphasis {
  const { links } = layout.sheet.net;
  const own = links.filter((link) => link.from === selection || link.to === selection);
  const others = own.filter((link) => link.type !== 'REPORTS_TO' && types.includes(link.type));
  const extra = layout.drawer.extra(selection, others).map((line) => toOther(line, selection));
  const drawn = own.filter((link) => link.type === 'REPORTS_TO' || types.includes(link.type));
  const bodies = new Set([selection, ...drawn.flatMap((link) => [link.from, link.to]), ...wayUp(layout, selection)]);
  const near = layout.drawer.lines.filter((line) => touches(line, selection)).map((line) => line.id);
  const up = layout.drawer.lines.filter((line) =>
    line.links.some((one) => isStep(layout, selection, one.from, one.to)),
  );
  return {
    bright: new Set([...itemsOf(layout, [...bodies]), ...near, ...up.map((line) => line.id)]),
    picked: itemsOf(layout, [selection]),
    near: new Set([...near, ...extra.map((line) => line.id)]),
    extra,
  };
}

function touches(line: Line, body: string): boolean {
  return line.links.some((link) => link.from === body || link.to === body);
}

/** Body ids on the shortest way from a body up to where reporting ends, itself first. */
export function wayUp(layout: Layout, start: string): string[] {
  const { net, roots } = layout.sheet;
  const from = new Map<string, string | null>([[start, null]]);
  for (const id of from.keys()) {
    const above = net.up.get(id) ?? [];
    if (roots.includes(id) || above.length === 0) return trace(from, id);
    for (const next of above) if (!from.has(next)) from.set(next, id);
  }
  return [start];
}

function trace(from: ReadonlyMap<string, string | null>, end: string): string[] {
  const way: string[] = [];
  for (let id: string | null = end; id !== null; id = from.get(id) ?? null) way.unshift(id);
  return way;
}

function isStep(layout: Layout, start: string, from: string, to: string): boolean {
  const way = wayUp(layout, start);
  const at = way.indexOf(from);
  return at >= 0 && way[at + 1] === to;
}

/** Where bodies are drawn: their own rows, or the closing rows of shut boxes. */
export function itemsOf(layout: Layout, bodies: readonly string[]): Set<string> {
  const drawn = new Set(layout.places.items.map((item) => item.id));
  const found = new Set<string>();
  for (const id of bodies) {
    const box = layout.places.boxes.find((one) => one.hidden.includes(id));
    if (drawn.has(id)) found.add(id);
    else if (box) found.add(moreId(box.id));
  }
  return found;
}

function toOther(line: Line, selection: string): SceneLine {
  const directions = new Set(line.links.map((link) => link.from === selection));
  const way = line.links[0]?.type === 'COORDINATES_WITH' ? 'both' : directions.has(false) ? 'incoming' : '';
  const classes = `line leaving other dashed ${way}`.trim();
  return { id: `other:${line.id}`, classes, from: line.from, to: line.to, points: line.points };
}
