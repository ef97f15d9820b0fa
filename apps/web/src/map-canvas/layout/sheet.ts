import type { MapBody, MapData } from '../model.js';
import { countyOfBody, findHeads, findRoots } from './heads.js';
import { findHomes, NO_LINE } from './homes.js';
import { namesInBox, namesOfHeads } from './names.js';
import { order, readNet, type Net } from './net.js';
import { worksWidely } from './places.js';
import { bodyOf, orderRows, type Row } from './rows.js';

export type BandId = 'strategic' | 'executive' | 'districts';

/** What one box holds, before anything is measured. */
export interface Content {
  readonly id: string;
  /** The body that the box belongs to; null for the box of bodies without a reporting line. */
  readonly head: string | null;
  readonly title: string;
  readonly band: BandId;
  readonly isRoot: boolean;
  readonly rows: readonly Row[];
}

/** Who sits where: everything that does not depend on widths, levels or the window. */
export interface Sheet {
  readonly net: Net;
  readonly roots: readonly string[];
  /** In reading order within each band. */
  readonly boxes: readonly Content[];
  readonly byId: ReadonlyMap<string, Content>;
  /** Names as drawn, by body. */
  readonly names: ReadonlyMap<string, string>;
}

export const NO_LINE_TITLE = 'No reporting line';
const BAND_ORDER: readonly BandId[] = ['strategic', 'executive', 'districts'];

/** Decides heads, homes, rows and names of a structure. */
export function readSheet(data: MapData): Sheet {
  const net = readNet(data);
  const roots = findRoots(net);
  const heads = findHeads(net, roots);
  const homes = findHomes(net, heads, roots);
  const counties = new Set(roots.map((root) => countyOfBody(net, bodyOf(net, root)))).size;
  const members = gather(heads, homes);
  const names = namesOfHeads(net, [...heads], Math.max(counties, 1));
  const boxes = [...members].map(([id, list]) => {
    const head = id === NO_LINE ? null : id;
    const rows = orderRows(net, head, list.sort(order));
    for (const [body, name] of namesInBox(net, head, rows, Math.max(counties, 1))) names.set(body, name);
    const title = head === null ? NO_LINE_TITLE : (names.get(head) ?? head);
    return { id, head, title, rows, isRoot: roots.includes(id), band: bandOf(net, head, roots) };
  });
  boxes.sort((a, b) => compareBoxes(a, b, roots));
  return { net, roots, boxes, byId: new Map(boxes.map((box) => [box.id, box])), names };
}

function gather(heads: ReadonlySet<string>, homes: ReadonlyMap<string, string>): Map<string, string[]> {
  const members = new Map<string, string[]>([...heads].map((head) => [head, []]));
  for (const [body, home] of homes) {
    const list = members.get(home);
    if (list) list.push(body);
    else members.set(home, [body]);
  }
  return members;
}

function bandOf(net: Net, head: string | null, roots: readonly string[]): BandId {
  if (head === null) return 'executive';
  const body: MapBody = bodyOf(net, head);
  if (roots.includes(head)) return 'strategic';
  if (body.kind === 'LSP') return worksWidely(body, net.places) ? 'strategic' : 'districts';
  return net.up.has(head) || body.kind === 'BLOCK' ? 'executive' : 'strategic';
}

function compareBoxes(a: Content, b: Content, roots: readonly string[]): number {
  const rank = (box: Content) => (box.isRoot ? roots.indexOf(box.id) : box.head === null ? 1e9 : 1e6);
  const band = BAND_ORDER.indexOf(a.band) - BAND_ORDER.indexOf(b.band);
  return band || rank(a) - rank(b) || order(a.title.toLowerCase(), b.title.toLowerCase()) || order(a.id, b.id);
}
