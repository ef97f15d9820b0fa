import type { MapData, Measure, Pane } from '../model.js';
import type { Setting } from './entries.js';
import { reconcile } from './keep.js';
import { drawLines, type LineDrawer } from './lines.js';
import { packBands } from './pack.js';
import type { Places } from './picture.js';
import { place } from './place.js';
import type { Plan } from './plan.js';
import { readSheet, type Sheet } from './sheet.js';
import { LEVELS, type Level, type View } from './shown.js';
import { createSizer } from './sizer.js';
import { NAME_WIDTHS, READABLE, TEXT } from './sizes.js';

/** Columns beside each other share padding, so a box may turn out a little smaller than in one column. */
const SURE = 0.85;

/** What is asked of a layout. */
export interface LayoutRequest {
  readonly sheet: Sheet;
  readonly pane: Pane;
  readonly measure: Measure;
  /** Plans kept from earlier visits, one a level. */
  readonly kept?: readonly Plan[];
  /** A level to keep to; the most open readable one when left out. */
  readonly level?: Level | undefined;
  readonly openBoxes?: ReadonlySet<string>;
  /** Bodies that come first when rows are cut: those in findings when left out. */
  readonly matters?: ((id: string) => boolean) | undefined;
}

/** A finished map. */
export interface Layout {
  readonly sheet: Sheet;
  readonly level: Level;
  readonly plan: Plan;
  readonly places: Places;
  readonly drawer: LineDrawer;
}

/** Lays out a structure for a window. The same input gives the same picture, in whatever order it arrives. */
export function layOut(request: LayoutRequest): Layout {
  const level = request.level;
  if (level !== undefined) return finish(request, keptPlan(request, level) ?? packLevel(request, level));
  let last: Plan | null = null;
  for (const candidate of LEVELS) {
    if (candidate !== LEVELS.at(-1) && isSurelyTooLarge(request, candidate)) continue;
    const plan = bestOfLevel(request, candidate);
    last = plan;
    if (isReadable(request, plan)) break;
  }
  return finish(request, last!);
}

/** Spares packing a level whose boxes alone, without any room between them, fill more than the window at the least readable size. */
function isSurelyTooLarge(request: LayoutRequest, level: Level): boolean {
  const sizer = sizerFor(request, level, NAME_WIDTHS[0], false);
  const area = request.sheet.boxes.reduce((sum, box) => {
    const { width, height } = sizer.size(box, 1);
    return sum + width * height;
  }, 0);
  const { width, height } = request.pane;
  return area * SURE > width * height * (TEXT / READABLE) ** 2;
}

/** Name size in pixels when a picture of this size is fitted into a window. */
export function namesAtFit(size: Pane, pane: Pane): number {
  return TEXT * Math.min(pane.width / size.width, pane.height / size.height);
}

/** A kept plan wins while its names can be read, or the window is still the one it was made for. */
function bestOfLevel(request: LayoutRequest, level: Level): Plan {
  const kept = keptPlan(request, level);
  if (!kept) return packLevel(request, level);
  if (isReadable(request, kept) || sameShape(kept.pane, request.pane)) return kept;
  return packLevel(request, level);
}

function sameShape(a: Pane, b: Pane): boolean {
  const near = (one: number, other: number) => Math.abs(one - other) <= 0.1 * Math.max(one, other);
  return near(a.width, b.width) && near(a.height, b.height);
}

function keptPlan(request: LayoutRequest, level: Level): Plan | undefined {
  const kept = request.kept?.find((plan) => plan.level === level && isOfSame(plan, request.sheet));
  return kept && reconcile(sizerFor(request, level, kept.nameWidth, false), kept);
}

/** A plan of another structure would leave gaps everywhere: half of the boxes must be the same. */
function isOfSame(plan: Plan, sheet: Sheet): boolean {
  const known = plan.bands.flatMap((band) => band.stacks.flatMap((stack) => stack.boxes.map((box) => box.id)));
  const same = known.filter((id) => sheet.byId.has(id)).length;
  return same * 2 >= Math.max(known.length, sheet.boxes.length);
}

function packLevel(request: LayoutRequest, level: Level): Plan {
  const packed = NAME_WIDTHS.map((width) => packBands(sizerFor(request, level, width, false), request.pane));
  return packed.reduce((best, one) => (one.score > best.score ? one : best)).plan;
}

function isReadable(request: LayoutRequest, plan: Plan): boolean {
  const places = place(sizerFor(request, plan.level, plan.nameWidth, false), plan);
  return namesAtFit(places, request.pane) >= READABLE;
}

function finish(request: LayoutRequest, plan: Plan): Layout {
  const places = place(sizerFor(request, plan.level, plan.nameWidth, true), plan);
  const { sheet } = request;
  return { sheet, level: plan.level, plan, places, drawer: drawLines(sheet, places) };
}

function sizerFor(request: LayoutRequest, level: Level, nameWidth: number, opened: boolean) {
  const setting: Setting = { measure: request.measure, nameWidth, flagged: (id) => isFlagged(request.sheet, id) };
  const view: View = {
    level,
    openBoxes: opened ? (request.openBoxes ?? new Set()) : new Set(),
    matters: request.matters ?? ((id) => isFlagged(request.sheet, id)),
  };
  return createSizer(request.sheet, view, setting);
}

/** True for a body that some overlap or gap concerns. */
export function isFlagged(sheet: Sheet, id: string): boolean {
  const body = sheet.net.byId.get(id);
  return body !== undefined && body.overlapCount + body.gapCount > 0;
}

/** Lays out data without a kept sheet: for tests and one-off pictures. */
export function layOutData(data: MapData, rest: Omit<LayoutRequest, 'sheet'>): Layout {
  return layOut({ ...rest, sheet: readSheet(data) });
}
