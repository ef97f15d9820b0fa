import type { Pane } from '../model.js';
import type { KeptBand, KeptBox, Plan } from './plan.js';
import type { BandId, Content } from './sheet.js';
import type { Sized, Sizer } from './sizer.js';
import { CORRIDOR, GUTTER, MARGIN, STACK_GAP } from './sizes.js';

/** One way to put the boxes of a band beside and under each other. */
interface Arrangement {
  readonly width: number;
  readonly height: number;
  /** The least height at which the boxes would stand differently. */
  readonly next: number;
  /** Area of the boxes themselves. */
  readonly used: number;
  readonly stacks: readonly (readonly Placing[])[];
}

interface Placing {
  readonly box: Content;
  readonly sized: Sized;
}

/** A plan with how well it uses the window; larger is better. */
export interface Packed {
  readonly plan: Plan;
  readonly score: number;
}

export const BAND_NAMES: Readonly<Record<BandId, string>> = {
  strategic: 'STRATEGIC',
  executive: 'EXECUTIVE',
  districts: 'DISTRICTS',
};
/** A band is never lower than its upright name. */
export const LOWEST_BAND = 96;
const TRY = { from: 60, to: 900, step: 12 } as const;
const LARGEST_ZOOM = 1.25;
const WASTE = 0.02;
const CUT = 0.04;

/** The best plan for a window at one name width: every height of every band is tried, worse ones set aside, the rest combined. */
export function packBands(sizer: Sizer, pane: Pane): Packed {
  const bands = (['strategic', 'executive', 'districts'] as const)
    .map((id) => ({ id, boxes: sizer.sheet.boxes.filter((box) => box.band === id) }))
    .filter((band) => band.boxes.length > 0)
    .map((band) => ({ id: band.id, choices: arrangements(sizer, band.boxes) }));
  const cuts = sizer.cuts();
  let best: { chosen: Arrangement[]; score: number } = { chosen: [], score: -Infinity };
  for (const chosen of combinations(bands.map((band) => band.choices))) {
    const score = rate(chosen, pane) - CUT * cuts;
    if (score > best.score) best = { chosen, score };
  }
  const kept = best.chosen.map((arrangement, index) => toBand(bands[index]!.id, arrangement));
  return {
    plan: { level: sizer.view.level, nameWidth: sizer.setting.nameWidth, pane, bands: kept },
    score: best.score,
  };
}

function arrangements(sizer: Sizer, boxes: readonly Content[]): Arrangement[] {
  const found: Arrangement[] = [];
  const highest = Math.max(...boxes.map((box) => sizer.size(box, sizer.mostColumns(box)).slot));
  const to = Math.max(TRY.to, highest + TRY.step);
  for (let limit: number = TRY.from; limit <= to;) {
    const made = arrange(sizer, boxes, limit);
    found.push(made);
    // Heights up to the next one that changes anything would only give the same again.
    const steps = Math.ceil((made.next - TRY.from) / TRY.step);
    limit = Math.max(limit + TRY.step, TRY.from + steps * TRY.step);
  }
  return found.filter((one) => !found.some((other) => beats(other, one)));
}

function beats(other: Arrangement, one: Arrangement): boolean {
  if (other === one) return false;
  return (
    other.width <= one.width && other.height <= one.height && (other.width < one.width || other.height < one.height)
  );
}

function arrange(sizer: Sizer, boxes: readonly Content[], limit: number): Arrangement {
  const stacks: { placed: Placing[]; height: number }[] = [];
  let next = Infinity;
  for (const box of boxes) {
    const sized = fewestColumns(sizer, box, limit);
    if (sized.columns > 1) next = Math.min(next, sizer.size(box, sized.columns - 1).slot);
    const last = stacks.at(-1);
    const below = last ? last.height + STACK_GAP + sized.slot : 0;
    const alike = last?.placed[0]!.sized.columns === sized.columns;
    if (alike && below > limit) next = Math.min(next, below);
    if (last && alike && below <= limit) {
      last.placed.push({ box, sized });
      last.height = below;
    } else stacks.push({ placed: [{ box, sized }], height: sized.slot });
  }
  const width = stacks.reduce((sum, stack) => sum + stack.placed[0]!.sized.width, GUTTER * (stacks.length - 1));
  const height = Math.max(LOWEST_BAND, ...stacks.map((stack) => stack.height));
  const placed = stacks.map((stack) => stack.placed);
  const used = placed.flat().reduce((sum, { sized }) => sum + sized.width * sized.height, 0);
  return { width, height, next, used, stacks: placed };
}

function fewestColumns(sizer: Sizer, box: Content, limit: number): Sized {
  const most = sizer.mostColumns(box);
  for (let columns = 1; columns < most; columns++) {
    const sized = sizer.size(box, columns);
    if (sized.slot <= limit) return sized;
  }
  return sizer.size(box, most);
}

function* combinations(choices: readonly Arrangement[][]): Generator<Arrangement[]> {
  const [first, ...others] = choices;
  if (!first) return;
  for (const one of first) {
    if (others.length === 0) yield [one];
    else for (const rest of combinations(others)) yield [one, ...rest];
  }
}

function rate(chosen: readonly Arrangement[], pane: Pane): number {
  const width = MARGIN + Math.max(...chosen.map((band) => band.width));
  const height = chosen.reduce((sum, band) => sum + band.height, CORRIDOR * (chosen.length - 1));
  const used = chosen.reduce((sum, band) => sum + band.used, 0);
  const zoom = Math.min(pane.width / width, pane.height / height, LARGEST_ZOOM);
  return zoom - (WASTE * (width * height - used)) / 1e6;
}

function toBand(id: BandId, arrangement: Arrangement): KeptBand {
  const stacks = arrangement.stacks.map((stack) => ({
    columns: stack[0]!.sized.columns,
    boxes: stack.map(toBox),
  }));
  return { id, height: arrangement.height, stacks };
}

function toBox({ box, sized }: Placing): KeptBox {
  const columns = sized.poured.columns.map((entries) =>
    entries.flatMap((entry) => (entry.row ? [[entry.row.id, keptParent(box, entry.row.parent)] as const] : [])),
  );
  return { id: box.id, height: sized.slot, columns };
}

/** Directly under the head and without a rail are one place: a link that comes or goes moves nothing. */
export function keptParent(box: Content, parent: string | null): string | null {
  return parent === box.head ? null : parent;
}
