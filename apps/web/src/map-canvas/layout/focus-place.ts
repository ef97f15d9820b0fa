import type { Point, Rect } from '../model.js';
import type { FocusGroup, FocusRequest, Side } from './focus-groups.js';
import { groupSize, placeGroup, type FocusItem, type GroupSize } from './focus-group.js';
import { around } from './picture.js';
import { bodyOf } from './rows.js';
import { wrap, type Wrapped } from './wrap.js';

/** A group of neighbours with its title and rows. */
export interface PlacedGroup {
  readonly group: FocusGroup;
  readonly rect: Rect;
  readonly title: Rect;
  readonly items: readonly FocusItem[];
  /** From the card's edge to the group's edge. */
  readonly line: readonly Point[];
}

/** A focus picture in pixels at zoom 1. */
export interface FocusPlaces {
  readonly bounds: Rect;
  readonly card: Rect;
  readonly text: Wrapped;
  readonly groups: readonly PlacedGroup[];
}

export const CARD = { text: 18, line: 22, padding: 18, symbol: 22, nameX: 56, width: 250 } as const;
const GAP = 46;
const BETWEEN = 16;
const NAME_WIDTHS = [150, 184] as const;
const CARD_SCALE = CARD.text / 15;

interface Choice {
  readonly nameWidth: number;
  readonly columns: Readonly<Record<Side, number>>;
}

/** Tries columns and name widths and takes the picture whose names are largest in the window. */
export function placeFocus(request: FocusRequest, groups: readonly FocusGroup[]): FocusPlaces {
  let best: FocusPlaces | null = null;
  let largest = 0;
  for (const choice of choices(groups)) {
    const places = placeAround(request, groups, choice);
    const { width, height } = places.bounds;
    const zoom = Math.min(request.pane.width / width, request.pane.height / height, 1.25);
    if (best === null || zoom > largest + 1e-6) [best, largest] = [places, zoom];
  }
  return best!;
}

function* choices(groups: readonly FocusGroup[]): Generator<Choice> {
  const most = (side: Side, limit: number) =>
    Math.min(limit, Math.max(1, ...groups.filter((group) => group.side === side).map((group) => group.members.length)));
  for (const nameWidth of NAME_WIDTHS) {
    for (let side = 1; side <= Math.max(most('left', 2), most('right', 2)); side++) {
      for (let top = most('top', 4); top >= 1; top--) {
        for (let bottom = most('bottom', 6); bottom >= 1; bottom--) {
          yield { nameWidth, columns: { top, bottom, left: side, right: side } };
        }
      }
    }
  }
}

function placeAround(request: FocusRequest, groups: readonly FocusGroup[], choice: Choice): FocusPlaces {
  const text = cardText(request);
  const height = Math.max(64, text.lines.length * CARD.line + 2 * CARD.padding);
  const card: Rect = { x: -CARD.width / 2, y: -height / 2, width: CARD.width, height };
  const sized = groups.map((group) => ({ group, size: groupSize(request, group, choice) }));
  const on = (side: Side) => sized.filter(({ group }) => group.side === side);
  const sides = [...placeSide(request, on('left'), card, -1), ...placeSide(request, on('right'), card, 1)];
  const middle = around([card, ...sides.map((one) => one.rect)]);
  const ends = [...placeEnd(request, on('top'), card, middle, -1), ...placeEnd(request, on('bottom'), card, middle, 1)];
  const placed = [...sides, ...ends];
  return { bounds: around([card, ...placed.map((one) => one.rect)]), card, text, groups: inOrder(placed, groups) };
}

function cardText(request: FocusRequest): Wrapped {
  const room = (CARD.width - CARD.nameX - CARD.padding) / CARD_SCALE;
  const text = wrap(bodyOf(request.net, request.body).name, room, true, request.measure);
  return { ...text, width: text.width * CARD_SCALE };
}

interface Sized {
  readonly group: FocusGroup;
  readonly size: GroupSize;
}

/** Groups beside the card, under each other, their middle at the card's. */
function placeSide(request: FocusRequest, sized: readonly Sized[], card: Rect, direction: -1 | 1): PlacedGroup[] {
  const total = sized.reduce((sum, one) => sum + one.size.height + BETWEEN, -BETWEEN);
  let y = -total / 2;
  return sized.map(({ group, size }) => {
    const edge = direction * (card.width / 2);
    const x = direction < 0 ? edge - GAP - size.width : edge + GAP;
    const rect = { x, y, width: size.width, height: size.height };
    y += size.height + BETWEEN;
    const turn = edge + direction * (GAP / 2);
    const end = { x: edge + direction * GAP, y: rect.y + rect.height / 2 };
    const line = [{ x: edge, y: 0 }, { x: turn, y: 0 }, { x: turn, y: end.y }, end];
    return { group, rect, line: end.y === 0 ? [line[0]!, end] : line, ...placeGroup(request, group, rect, size) };
  });
}

/** A group above or below everything beside the card; the line to it is straight. */
function placeEnd(
  request: FocusRequest,
  sized: readonly Sized[],
  card: Rect,
  middle: Rect,
  direction: -1 | 1,
): PlacedGroup[] {
  return sized.map(({ group, size }) => {
    const right = middle.x + middle.width;
    const fits = size.width <= middle.width;
    const x = fits ? clamp(-size.width / 2, middle.x, right - size.width) : middle.x + (middle.width - size.width) / 2;
    const y = direction < 0 ? middle.y - GAP - size.height : middle.y + middle.height + GAP;
    const rect = { x: clamp(x, 30 - size.width, -30), y, width: size.width, height: size.height };
    const line = [
      { x: 0, y: direction * (card.height / 2) },
      { x: 0, y: direction < 0 ? rect.y + rect.height : rect.y },
    ];
    return { group, rect, line, ...placeGroup(request, group, rect, size) };
  });
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

const READING: readonly Side[] = ['top', 'left', 'right', 'bottom'];

function inOrder(placed: readonly PlacedGroup[], groups: readonly FocusGroup[]): PlacedGroup[] {
  const rank = (one: PlacedGroup) => READING.indexOf(one.group.side) * 100 + groups.indexOf(one.group);
  return [...placed].sort((a, b) => rank(a) - rank(b));
}
