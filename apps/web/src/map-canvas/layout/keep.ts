import { fillBox } from './fill-box.js';
import { keepRows, listHeight } from './keep-rows.js';
import { LOWEST_BAND } from './pack.js';
import type { KeptBand, KeptBox, KeptStack, Plan } from './plan.js';
import type { BandId, Content } from './sheet.js';
import { headHeight, withSlack, wrapTitle, type Sizer } from './sizer.js';
import { BOTTOM, boxWidth, STACK_GAP } from './sizes.js';

interface OpenStack {
  readonly columns: number;
  readonly boxes: KeptBox[];
}

/**
 * Brings a kept plan up to a changed structure: everything stays where it was; what is new finds a place, what is gone leaves its
 * place empty. Nothing is packed again.
 */
export function reconcile(sizer: Sizer, plan: Plan): Plan {
  const bands: KeptBand[] = [];
  for (const id of ['strategic', 'executive', 'districts'] as const) {
    const kept = plan.bands.find((band) => band.id === id);
    const boxes = sizer.sheet.boxes.filter((box) => box.band === id);
    if (boxes.length > 0) bands.push(keepBand(sizer, id, boxes, kept));
  }
  return { ...plan, bands };
}

function keepBand(sizer: Sizer, id: BandId, boxes: readonly Content[], kept: KeptBand | undefined): KeptBand {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const known = new Set<string>();
  const stacks = (kept?.stacks ?? []).map((stack): OpenStack => {
    const own = stack.boxes.filter((one) => !known.has(one.id));
    for (const one of own) known.add(one.id);
    return {
      columns: stack.columns,
      boxes: own.map((one) => keepOrLeave(sizer, byId.get(one.id), one, stack.columns)),
    };
  });
  const isGone = (box: KeptBox) => !byId.has(box.id);
  for (const stack of stacks) dropLast(stack.boxes, isGone);
  const height = kept?.height ?? LOWEST_BAND;
  for (const box of boxes) if (!known.has(box.id)) settle(sizer, box, stacks, height);
  dropLast(stacks, (stack) => stack.boxes.length === 0);
  return { id, height: Math.max(height, ...stacks.map(stackHeight)), stacks };
}

/** A box that is gone leaves its place empty, so that those under it stay where they are. */
function keepOrLeave(sizer: Sizer, box: Content | undefined, kept: KeptBox, columns: number): KeptBox {
  return box ? keepBox(sizer, box, kept, columns) : { ...kept, columns: [] };
}

function dropLast<T>(list: T[], isOver: (one: T) => boolean): void {
  while (list.length > 0 && isOver(list.at(-1)!)) list.pop();
}

function keepBox(sizer: Sizer, box: Content, kept: KeptBox, columns: number): KeptBox {
  const rows = keepRows(sizer, box, kept.columns, columns);
  const made = { id: box.id, height: kept.height, columns: rows };
  const list = listHeight(fillBox(sizer, box, made, columns));
  const title = wrapTitle(box, boxWidth(columns, sizer.setting.nameWidth), sizer.setting);
  const needed = headHeight(title, columns) + list + BOTTOM;
  if (needed <= kept.height) return made;
  return { ...made, height: sizer.view.level <= 1 ? withSlack(needed) : needed };
}

/** A new box takes a place that closed ones left, else the room under others of its band, else a place at the end. */
function settle(sizer: Sizer, box: Content, stacks: OpenStack[], height: number): void {
  const most = sizer.mostColumns(box);
  const gap = stacks.find((stack) => stack.boxes.length === 0);
  const below = stacks.find(
    (stack) =>
      stack.boxes.length > 0 &&
      stack.columns <= most &&
      stackHeight(stack) + STACK_GAP + sizer.size(box, stack.columns).slot <= height,
  );
  const stack = gap ?? below ?? atEnd(sizer, box, stacks, height);
  const empty = { id: box.id, height: 0, columns: [] };
  stack.boxes.push(keepBox(sizer, box, empty, stack.columns));
}

function atEnd(sizer: Sizer, box: Content, stacks: OpenStack[], height: number): OpenStack {
  const most = sizer.mostColumns(box);
  let columns = 1;
  while (columns < most && sizer.size(box, columns).slot > Math.max(height, LOWEST_BAND)) columns++;
  const stack = { columns, boxes: [] };
  stacks.push(stack);
  return stack;
}

function stackHeight(stack: KeptStack): number {
  return stack.boxes.reduce((sum, box) => sum + box.height + STACK_GAP, -STACK_GAP);
}
