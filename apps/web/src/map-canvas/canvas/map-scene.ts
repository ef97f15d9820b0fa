import type { Layout } from '../layout/lay-out.js';
import type { Line } from '../layout/lines.js';
import { around, type PlacedItem } from '../layout/picture.js';
import { bodyOf } from '../layout/rows.js';
import { LINE, MORE_SYMBOL, TAG } from '../layout/sizes.js';
import type { Rect } from '../model.js';
import type { Colouring } from './colours.js';
import { mapStops } from './map-stops.js';
import { nodeOver, type Scene, type SceneLine, type SceneName, type SceneNode } from './scene.js';
import { findingCount, statusWord, type FindingLayer } from './sentences.js';

/** What a reader chose to see on the map. */
export interface MapLook {
  readonly colouring: Colouring;
  readonly findings: FindingLayer;
  /** Bodies that pass the filters; the others stay as faint marks so that nothing moves. */
  readonly shown: ReadonlySet<string> | null;
}

/** The picture of a laid-out structure. */
export function mapScene(layout: Layout, look: MapLook): Scene {
  const { places, drawer } = layout;
  const nodes: SceneNode[] = places.bands.map((band) =>
    nodeOver(`:band:${band.id}`, band, 'band', { label: band.name }),
  );
  for (const box of places.boxes) {
    nodes.push(nodeOver(`:box:${box.id}`, box, box.head === null ? 'box loose' : 'box'));
  }
  for (const heading of places.headings) {
    nodes.push(nodeOver(heading.id, heading.rect, heading.kind, { label: heading.text }));
  }
  for (const item of places.items) nodes.push(...itemNodes(layout, item, look));
  return {
    kind: 'map',
    bounds: bounds(layout),
    nodes,
    lines: drawer.lines.map((line) => toSceneLine(layout, line, look.shown)),
    ...mapStops(layout, look.shown),
    names: [...places.items.map(toName), ...places.headings.map(headingName)],
    bands: places.bands.map((band) => ({ id: `:band:${band.id}`, text: band.name, rect: band, bold: true })),
    hidden: new Map(places.boxes.flatMap((box) => box.hidden.map((id) => [id, box.id] as const))),
  };
}

function bounds(layout: Layout): Rect {
  const { places, drawer } = layout;
  const whole: Rect = { x: 0, y: 0, width: places.width, height: places.height };
  const points = drawer.lines.flatMap((line) => line.points).map((point) => ({ ...point, width: 1, height: 1 }));
  return around([whole, ...points]);
}

function itemNodes(layout: Layout, item: PlacedItem, look: MapLook): SceneNode[] {
  const label = item.text.lines.join('\n');
  const margin = item.name.x - (item.symbol.x + item.symbol.width);
  if (item.body === null) return endNodes(layout, item, { label, margin, look });
  const body = bodyOf(layout.sheet.net, item.body);
  const state = statusWord(body);
  const count = findingCount(body, look.findings);
  const off = look.shown !== null && !look.shown.has(item.body);
  const classes = [
    'item',
    item.kind,
    `k-${body.kind}`,
    `c-${look.colouring.colourOf(body)}`,
    state ?? '',
    count > 0 && !off ? 'flagged' : '',
    off ? 'off' : '',
  ];
  const nodes = [nodeOver(item.id, item.symbol, classes.filter(Boolean).join(' '), { label, margin })];
  if (count > 0 && !off) nodes.push(tagNode(item, count));
  if (state === 'closed' && !off) nodes.push(...strikes(item));
  return nodes;
}

function tagNode(item: PlacedItem, count: number): SceneNode {
  const at = { x: item.name.x + item.name.width + 4 + TAG.width / 2, y: item.at.y };
  return { id: `:tag:${item.id}`, classes: 'tag', at, width: TAG.width, height: TAG.height, label: tagText(count) };
}

/** A tag has room for two figures. */
export function tagText(count: number): string {
  return count > 99 ? '99+' : String(count);
}

function strikes(item: PlacedItem): SceneNode[] {
  return item.text.lines.map((_, index) => {
    const rect = { x: item.name.x, y: item.name.y + LINE * (index + 0.5), width: item.name.width, height: 1 };
    return nodeOver(`:strike:${item.id}:${index}`, rect, 'strike');
  });
}

interface Ending {
  readonly label: string;
  readonly margin: number;
  readonly look: MapLook;
}

function endNodes(layout: Layout, item: PlacedItem, ending: Ending): SceneNode[] {
  const { label, margin, look } = ending;
  const sign: SceneNode = {
    id: `:sign:${item.id}`,
    classes: 'sign',
    at: item.at,
    width: MORE_SYMBOL,
    height: MORE_SYMBOL,
    label: item.kind === 'less' ? '−' : '+',
  };
  const hidden = layout.places.boxes.find((box) => box.id === item.box)?.hidden ?? [];
  const passed = hidden.filter((id) => look.shown?.has(id) ?? true);
  const faint = item.kind === 'more' && passed.length === 0 ? ' faint' : '';
  const nodes = [nodeOver(item.id, item.symbol, `end ${item.kind}${faint}`, { label, margin }), sign];
  const flagged = passed.filter((id) => findingCount(bodyOf(layout.sheet.net, id), look.findings) > 0).length;
  if (item.kind === 'more' && flagged > 0) nodes.push(tagNode(item, flagged));
  return nodes;
}

function toSceneLine({ places }: Layout, line: Line, shown: ReadonlySet<string> | null): SceneLine {
  const box = (id: string) => places.items.find((item) => item.id === id)?.box;
  const loop = line.kind === 'leaving' && box(line.from) === box(line.to) ? ' loop' : '';
  const off = shown !== null && !line.links.some((link) => shown.has(link.from) && shown.has(link.to)) ? ' off' : '';
  const classes = `line ${line.kind}${loop}${off}`;
  return { id: line.id, classes, from: line.from, to: line.to, points: line.points };
}

function toName(item: PlacedItem): SceneName {
  return { id: item.id, text: item.text.lines.join('\n'), rect: item.name, bold: item.bold };
}

function headingName(heading: { id: string; text: string; rect: Rect; kind: string }): SceneName {
  return { id: heading.id, text: heading.text, rect: heading.rect, bold: true };
}
