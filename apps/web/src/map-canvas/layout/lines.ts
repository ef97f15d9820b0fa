import type { LinkType, MapLink, Point } from '../model.js';
import { openChannels, type Channels } from './channels.js';
import { order } from './net.js';
import { moreId, type PlacedItem, type Places } from './picture.js';
import { railPoints } from './rails.js';
import { busPoints, routePoints, tidy } from './routes.js';
import type { Sheet } from './sheet.js';

/** A drawn line. Links that run the same way between the same two places are one line. */
export interface Line {
  readonly id: string;
  /** rail: within a box; bus: head to root; leaving: any other. */
  readonly kind: 'rail' | 'bus' | 'leaving';
  readonly from: string;
  readonly to: string;
  readonly links: readonly MapLink[];
  /** From the middle of the first symbol to the middle of the second. */
  readonly points: readonly Point[];
}

/** Lines of a map, and the way to draw more of them on demand. */
export interface LineDrawer {
  /** Every reporting line. */
  readonly lines: readonly Line[];
  /** Lines for further links of one body. All begin at that body, whichever way they run, so that they part like a tree. */
  extra(hub: string, links: readonly MapLink[]): readonly Line[];
  /** A line between two bodies that belong to one finding; null when either is not on this map. */
  pair(a: string, b: string): readonly Point[] | null;
}

const ALWAYS: readonly LinkType[] = ['REPORTS_TO'];

/** Routes all reporting lines of a map. */
export function drawLines(sheet: Sheet, places: Places): LineDrawer {
  const channels = openChannels(places);
  const itemOf = findItems(sheet, places, channels);
  const reporting = grouped(
    sheet.net.links.filter((link) => ALWAYS.includes(link.type)),
    itemOf,
  );
  const isRoot = new Set(sheet.roots);
  const toRoot = (group: Group) => group.from.kind === 'head' && group.to.kind === 'head' && isRoot.has(group.to.id);
  const lines: Line[] = [];
  for (const group of reporting.filter(toRoot))
    lines.push(toLine('bus', group, busPoints(channels, group.from, group.to)));
  for (const group of reporting.filter((one) => !toRoot(one))) {
    if (group.from.parent === group.to.id)
      lines.push(toLine('rail', group, tidy(railPoints(channels, group.from, group.to))));
    else lines.push(toLine('leaving', group, routePoints(channels, group.from, group.to)));
  }
  return {
    lines,
    extra: (hub, links) => {
      const outward = grouped(links, itemOf).map((group) => (itemOf(hub) === group.to ? turned(group) : group));
      return outward.map((group) =>
        toLine('leaving', group, routePoints(channels, group.from, group.to, `hub ${hub}`)),
      );
    },
    pair: (a, b) => {
      const [from, to] = [itemOf(a), itemOf(b)];
      return from && to && from !== to ? routePoints(channels, from, to, `pair ${[a, b].sort(order).join(' ')}`) : null;
    },
  };
}

/** Where a body is: its own row, or the closing row of the box that holds it. */
function findItems(sheet: Sheet, places: Places, channels: Channels): (body: string) => PlacedItem | undefined {
  const closing = new Map<string, PlacedItem>();
  for (const box of places.boxes) {
    const more = channels.items.get(moreId(box.id));
    if (more) for (const id of box.hidden) closing.set(id, more);
  }
  return (body) => (sheet.net.byId.has(body) ? (channels.items.get(body) ?? closing.get(body)) : undefined);
}

interface Group {
  readonly from: PlacedItem;
  readonly to: PlacedItem;
  readonly links: MapLink[];
}

function grouped(links: readonly MapLink[], itemOf: (body: string) => PlacedItem | undefined): Group[] {
  const groups = new Map<string, Group>();
  for (const link of links) {
    const [from, to] = [itemOf(link.from), itemOf(link.to)];
    if (!from || !to || from === to) continue;
    // What a shut box holds is under its head anyway.
    if (from.kind === 'more' && from.box === to.box) continue;
    if (to.kind === 'more' && from.box === to.box) continue;
    const key = `${from.id}\n${to.id}`;
    const known = groups.get(key);
    if (known) known.links.push(link);
    else groups.set(key, { from, to, links: [link] });
  }
  return [...groups.values()];
}

function turned(group: Group): Group {
  return { from: group.to, to: group.from, links: group.links };
}

function toLine(kind: Line['kind'], group: Group, points: readonly Point[]): Line {
  const { from, to, links } = group;
  return { id: `${kind}:${from.id}>${to.id}:${links[0]!.type}`, kind, from: from.id, to: to.id, links, points };
}
