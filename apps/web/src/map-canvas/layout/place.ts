import { fillBox } from './fill-box.js';
import { BAND_NAMES } from './pack.js';
import type { PlacedBand, PlacedBox, PlacedHeading, PlacedItem, Places } from './picture.js';
import { placeBox } from './place-box.js';
import type { KeptBand, KeptBox, Plan } from './plan.js';
import type { Content } from './sheet.js';
import type { Sizer } from './sizer.js';
import { boxWidth, CORRIDOR, GUTTER, MARGIN, STACK_GAP } from './sizes.js';

interface Placed {
  readonly bands: PlacedBand[];
  readonly boxes: PlacedBox[];
  readonly items: PlacedItem[];
  readonly headings: PlacedHeading[];
}

/** Boxes of at least this share of their band's height are drawn as high as the band; emptier ones would look like missing data. */
const STRETCH_FROM = 0.5;

/** Turns a plan into places. The plan must know every box (see `reconcile`). */
export function place(sizer: Sizer, plan: Plan): Places {
  const placed: Placed = { bands: [], boxes: [], items: [], headings: [] };
  let y = 0;
  for (const band of plan.bands) {
    const height = placeBand(sizer, band, y, placed);
    placed.bands.push({ id: band.id, name: BAND_NAMES[band.id], x: 0, y, width: 16, height });
    y += height + CORRIDOR;
  }
  const width = Math.max(MARGIN, ...placed.boxes.map((box) => box.x + box.width));
  return { ...placed, width, height: Math.max(0, y - CORRIDOR) };
}

function placeBand(sizer: Sizer, band: KeptBand, top: number, placed: Placed): number {
  let x = MARGIN;
  let height = band.height;
  const made: PlacedBox[] = [];
  const lasts: PlacedBox[] = [];
  band.stacks.forEach((stack, index) => {
    let y = top;
    for (const kept of stack.boxes) {
      const box = sizer.sheet.byId.get(kept.id);
      // A box that closed, or moved to another band, leaves its place free.
      if (box?.band !== band.id) {
        y += kept.height + STACK_GAP;
        continue;
      }
      const drawn = placeOne(sizer, { box, kept, stack: index, columns: stack.columns, x, y }, placed);
      made.push(drawn);
      if (kept === stack.boxes.at(-1)) lasts.push(drawn);
      y += Math.max(kept.height, drawn.height) + STACK_GAP;
    }
    height = Math.max(height, y - STACK_GAP - top);
    x += boxWidth(stack.columns, sizer.setting.nameWidth) + GUTTER;
  });
  const calm = sizer.view.level <= 1;
  for (const box of made) placed.boxes.push(calm && lasts.includes(box) ? stretched(box, top + height) : box);
  return height;
}

function stretched(box: PlacedBox, bottom: number): PlacedBox {
  const full = bottom - box.y;
  return box.height >= full * STRETCH_FROM ? { ...box, height: full } : box;
}

interface ToPlace {
  readonly box: Content;
  readonly kept: KeptBox;
  readonly stack: number;
  readonly columns: number;
  readonly x: number;
  readonly y: number;
}

function placeOne(sizer: Sizer, one: ToPlace, placed: Placed): PlacedBox {
  const { box } = one;
  const columns = fillBox(sizer, box, one.kept, one.columns);
  const inside = placeBox(sizer, box, columns, one);
  const shown = sizer.shown(box);
  placed.items.push(...inside.items);
  placed.headings.push(...inside.headings);
  return {
    id: box.id,
    head: box.head,
    title: box.title,
    band: box.band,
    stack: one.stack,
    x: one.x,
    y: one.y,
    width: inside.width,
    height: inside.height,
    columns: one.columns,
    strip: inside.strip,
    listEnd: inside.listEnd,
    opened: shown.opened,
    hidden: shown.hidden.map((row) => row.id),
  };
}
