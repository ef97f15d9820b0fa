import type { BodyKind, MapBody } from '../model.js';
import { order, type Net } from './net.js';

/** A body as it is listed in a box. */
export interface Row {
  readonly id: string;
  /** The row or head that it is drawn under by a rail; null when no reporting line in this box says so. */
  readonly parent: string | null;
  /** 1 directly under the head. */
  readonly depth: number;
  /** Listed under the small heading for community forums. */
  readonly forum: boolean;
}

const KIND_ORDER: Record<BodyKind, number> = { BOARD: 0, BLOCK: 1, LSP: 2, GROUP: 3, FORUM: 4 };
const ENOUGH_FORUMS = 3;

interface Forest {
  readonly parent: Map<string, string | null>;
  readonly children: Map<string | null, string[]>;
}

/** Rows of one box in reading order: each body directly followed by those that report to it. */
export function orderRows(net: Net, head: string | null, members: readonly string[]): Row[] {
  const forest = plant(net, head, members);
  const leaving = leavingIds(net, forest, new Set(head === null ? members : [...members, head]));
  const forums = new Set(communityForums(net, head, forest));
  const rows: Row[] = [];
  const list = (under: string | null, depth: number) => {
    const children = (forest.children.get(under) ?? []).filter((id) => !forums.has(id));
    for (const id of children.sort(byImportance(net, forest, leaving))) {
      rows.push({ id, parent: forest.parent.get(id) ?? null, depth, forum: false });
      list(id, depth + 1);
    }
  };
  if (head !== null) list(head, 1);
  list(null, 1);
  for (const id of [...forums].sort(byName(net))) {
    rows.push({ id, parent: forest.parent.get(id) ?? null, depth: 1, forum: true });
  }
  return rows;
}

/** Gives each member the body above it in the same box, nearest to the head; loops are cut where they are entered last. */
function plant(net: Net, head: string | null, members: readonly string[]): Forest {
  const inside = new Set(members);
  const parent = new Map<string, string | null>();
  const children = new Map<string | null, string[]>();
  const grow = (start: string) => {
    for (let front = [start]; front.length > 0;) {
      const next: string[] = [];
      for (const above of front) {
        for (const id of net.down.get(above) ?? []) {
          if (!inside.has(id) || parent.has(id)) continue;
          parent.set(id, above);
          push(children, above, id);
          next.push(id);
        }
      }
      front = next.sort(order);
    }
  };
  if (head !== null) grow(head);
  const isTop = (id: string) => !(net.up.get(id) ?? []).some((above) => inside.has(above));
  for (const id of [...members.filter(isTop), ...members]) {
    if (parent.has(id)) continue;
    parent.set(id, null);
    push(children, null, id);
    grow(id);
  }
  return { parent, children };
}

function push(lists: Map<string | null, string[]>, key: string | null, id: string): void {
  const list = lists.get(key);
  if (list) list.push(id);
  else lists.set(key, [id]);
}

/** Rows from which, or from under which, a reporting line leads out of the box. */
function leavingIds(net: Net, forest: Forest, box: ReadonlySet<string>): Set<string> {
  const leaving = new Set<string>();
  for (const id of forest.parent.keys()) {
    const leaves = (net.up.get(id) ?? []).some((above) => !box.has(above));
    for (let at: string | null = leaves ? id : null; at !== null && !leaving.has(at);) {
      leaving.add(at);
      at = forest.parent.get(at) ?? null;
    }
  }
  return leaving;
}

function byImportance(net: Net, forest: Forest, leaving: ReadonlySet<string>): (a: string, b: string) => number {
  const rank = (id: string) =>
    (forest.parent.get(id) === null ? 100 : 0) + (leaving.has(id) ? 0 : 10) + KIND_ORDER[bodyOf(net, id).kind];
  const names = byName(net);
  return (a, b) => rank(a) - rank(b) || names(a, b);
}

function byName(net: Net): (a: string, b: string) => number {
  return (a, b) => order(bodyOf(net, a).name, bodyOf(net, b).name) || order(a, b);
}

/** The body of an id that is known to be in the net. */
export function bodyOf(net: Net, id: string): MapBody {
  const body = net.byId.get(id);
  if (!body) throw new Error(`No body ${id} is drawn`);
  return body;
}

/** Leaf forums of small places, when there are enough of them to deserve a heading. */
function communityForums(net: Net, head: string | null, forest: Forest): string[] {
  const found = [...forest.parent]
    .filter(([id, parent]) => (parent === null || parent === head) && !forest.children.has(id))
    .map(([id]) => id)
    .filter((id) => isCommunityForum(net, bodyOf(net, id)));
  return found.length >= ENOUGH_FORUMS ? found : [];
}

function isCommunityForum(net: Net, body: MapBody): boolean {
  if (body.kind !== 'FORUM' || !/forum/i.test(body.name)) return false;
  const area = body.areas[0];
  const district = area === undefined ? null : net.places.districtOf(area);
  return district !== null && district !== area;
}
