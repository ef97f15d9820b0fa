import type { FocusItem } from '../layout/focus-group.js';
import { CARD, type FocusPlaces, type PlacedGroup } from '../layout/focus-place.js';
import type { Net } from '../layout/net.js';
import { bodyOf } from '../layout/rows.js';
import { TAG } from '../layout/sizes.js';
import type { Point, Rect } from '../model.js';
import type { Colouring } from './colours.js';
import { tagText } from './map-scene.js';
import { nodeOver, type Scene, type SceneLine, type SceneName, type SceneNode, type Stop } from './scene.js';
import { bodySentence, counted, findingCount, statusWord, type FindingLayer } from './sentences.js';

/** What the focus picture is made of. */
export interface FocusLook {
  readonly net: Net;
  readonly body: string;
  readonly colouring: Colouring;
  readonly findings: FindingLayer;
}

const CARD_ID = ':card';
const NOTHING = 'No links to other bodies are recorded';

/** The picture of one body among its neighbours. */
export function focusScene(places: FocusPlaces, look: FocusLook): Scene {
  const nodes: SceneNode[] = cardNodes(places, look);
  const lines: SceneLine[] = [];
  for (const placed of places.groups) {
    nodes.push(...groupNodes(placed, look));
    lines.push(groupLine(placed));
  }
  const card: Stop = {
    id: look.body,
    kind: 'body',
    subject: look.body,
    group: CARD_ID,
    rect: places.card,
    label: `${bodySentence(look.net, bodyOf(look.net, look.body))}, in the middle`,
    find: [bodyOf(look.net, look.body).name],
  };
  const stops = [card, ...places.groups.flatMap(({ items }) => items.map((item) => toStop(item, look)))];
  const groups = places.groups.map(({ group }) => ({ id: group.id, label: group.title }));
  return {
    kind: 'focus',
    bounds: places.bounds,
    nodes,
    lines,
    stops,
    groups: [{ id: CARD_ID, label: places.groups.length === 0 ? NOTHING : 'In the middle' }, ...groups],
    names: [cardName(places, look), ...places.groups.flatMap(groupNames)],
  };
}

function cardNodes(places: FocusPlaces, look: FocusLook): SceneNode[] {
  const { card, text } = places;
  const at = { x: card.x + CARD.padding + CARD.symbol / 2 + 4, y: card.y + card.height / 2 };
  const body = bodyOf(look.net, look.body);
  const symbol = { x: at.x - CARD.symbol / 2, y: at.y - CARD.symbol / 2, width: CARD.symbol, height: CARD.symbol };
  const margin = card.x + CARD.nameX - (symbol.x + symbol.width);
  const nodes = [
    nodeOver(CARD_ID, card, 'box card'),
    nodeOver(look.body, symbol, `${classesOf(look, look.body)} centre`, { label: text.lines.join('\n'), margin }),
  ];
  const count = findingCount(body, look.findings);
  if (count > 0) nodes.push(tag(look.body, count, { x: card.x + card.width - TAG.width, y: card.y }));
  if (places.groups.length === 0) {
    const rect = { x: card.x + 10, y: card.y + card.height + 16, width: card.width - 20, height: 20 };
    nodes.push(nodeOver(':nothing', rect, 'note centred', { label: NOTHING }));
  }
  return nodes;
}

function classesOf(look: FocusLook, id: string): string {
  const body = bodyOf(look.net, id);
  const flagged = findingCount(body, look.findings) > 0 ? 'flagged' : '';
  const classes = ['item', `k-${body.kind}`, `c-${look.colouring.colourOf(body)}`, statusWord(body) ?? '', flagged];
  return classes.filter(Boolean).join(' ');
}

function groupNodes(placed: PlacedGroup, look: FocusLook): SceneNode[] {
  const { group, rect, title, items } = placed;
  const nodes: SceneNode[] = [
    nodeOver(`:group:${group.id}`, rect, 'box'),
    nodeOver(`:words:${group.id}`, title, 'forums words', { label: group.title }),
  ];
  nodes.push(...anchors(placed));
  for (const item of items) {
    const margin = item.name.x - (item.symbol.x + item.symbol.width);
    const label = item.text.lines.join('\n');
    nodes.push(nodeOver(item.id, item.symbol, classesOf(look, item.body), { label, margin }));
    if (item.note)
      nodes.push(nodeOver(`:note:${item.id}`, item.noteRect, 'note', { label: item.note.lines.join('\n') }));
    const count = findingCount(bodyOf(look.net, item.body), look.findings);
    const at = { x: item.name.x + item.name.width + 4 + TAG.width / 2, y: item.at.y };
    if (count > 0) nodes.push(tag(item.id, count, at));
  }
  return nodes;
}

function tag(id: string, count: number, at: Point): SceneNode {
  return { id: `:tag:${id}`, classes: 'tag', at, width: TAG.width, height: TAG.height, label: tagText(count) };
}

/** Ends of a group's line, so that it meets the edges of card and box. */
function anchors({ group, line }: PlacedGroup): SceneNode[] {
  const ends: readonly (readonly [string, Point])[] = [
    ['start', line[0]!],
    ['end', line.at(-1)!],
  ];
  return ends.map(([word, at]) => ({
    id: `:${word}:${group.id}`,
    classes: 'anchor',
    at,
    width: 1,
    height: 1,
  }));
}

function groupLine({ group, line }: PlacedGroup): SceneLine {
  const inward = group.line === 'in';
  const points = inward ? [...line].reverse() : line;
  const [from, to] = inward ? ['end', 'start'] : ['start', 'end'];
  const look = group.line === 'reporting' ? 'bus' : `leaving dashed relation${group.line === 'both' ? ' both' : ''}`;
  return {
    id: `line:${group.id}`,
    classes: `line ${look}`,
    from: `:${from}:${group.id}`,
    to: `:${to}:${group.id}`,
    points,
  };
}

function toStop(item: FocusItem, look: FocusLook): Stop {
  const body = bodyOf(look.net, item.body);
  const note = item.note ? `, ${item.note.lines.join(' ')}` : '';
  return {
    id: item.id,
    kind: 'body',
    subject: item.body,
    group: item.group,
    rect: item.target,
    label: `${bodySentence(look.net, body)}${note}`,
    find: [body.name],
  };
}

function cardName(places: FocusPlaces, look: FocusLook): SceneName {
  const { card, text } = places;
  const height = text.lines.length * CARD.line;
  const rect: Rect = { x: card.x + CARD.nameX, y: card.y + (card.height - height) / 2, width: text.width, height };
  return { id: look.body, text: text.lines.join('\n'), rect, bold: true };
}

function groupNames(placed: PlacedGroup): SceneName[] {
  const title = { id: `:words:${placed.group.id}`, text: placed.group.title, rect: placed.title, bold: true };
  const names = placed.items.map((item) => ({
    id: item.id,
    text: item.text.lines.join('\n'),
    rect: item.name,
    bold: false,
  }));
  return [title, ...names];
}

/** How many neighbours a focus picture shows, for its announcement. */
export function neighbourCount(places: FocusPlaces): string {
  return counted(
    places.groups.reduce((sum, { items }) => sum + items.length, 0),
    'neighbour',
  );
}
