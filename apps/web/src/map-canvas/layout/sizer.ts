import { heightOf, pour, type Poured } from './columns.js';
import { listEntries, type Entry, type Setting } from './entries.js';
import type { Content, Sheet } from './sheet.js';
import { showRows, type Shown, type View } from './shown.js';
import { BOTTOM, boxWidth, HEAD_LINE, HEAD_NAME_X, HEAD_TOP, NAME_X, PADDING, STRIP, TAG } from './sizes.js';
import { wrap, type Wrapped } from './wrap.js';

/** One box at one name width and number of columns. */
export interface Sized {
  readonly columns: number;
  readonly width: number;
  readonly height: number;
  /** Height with the slack that lets a small addition move nothing else. */
  readonly slot: number;
  readonly title: Wrapped;
  readonly poured: Poured;
}

/** Answers how large each box is; each answer is worked out once. */
export interface Sizer {
  readonly sheet: Sheet;
  readonly view: View;
  readonly setting: Setting;
  shown(box: Content): Shown;
  entries(box: Content): readonly Entry[];
  size(box: Content, columns: number): Sized;
  /** Most columns that are of use for a box. */
  mostColumns(box: Content): number;
  /** Names of visible bodies that had to end in an ellipsis. */
  cuts(): number;
}

const ROOT_COLUMNS = 4;
const BOX_COLUMNS = 3;
const ROWS_PER_COLUMN = 16;
const COLUMN_LIMIT = 10;
const SLACK = { room: 14, step: 24 } as const;

/** A sizer for one view of a structure at one name width. */
export function createSizer(sheet: Sheet, view: View, setting: Setting): Sizer {
  const shown = memo((box: Content) => showRows(sheet, box, view));
  const entries = memo((box: Content) => listEntries(sheet, shown(box), setting));
  const sizes = new Map<Content, Sized[]>();
  const size = (box: Content, columns: number) => {
    const known = sizes.get(box) ?? [];
    if (known[columns]) return known[columns];
    const poured = pour(entries(box), columns, setting);
    const made = measureBox(box, columns, poured, { setting, slack: view.level <= 1 });
    known[columns] = made;
    sizes.set(box, known);
    return made;
  };
  return {
    sheet,
    view,
    setting,
    shown,
    entries,
    size,
    mostColumns: (box) => columnsOfUse(box, entries(box).length),
    cuts: () => sheet.boxes.flatMap((box) => entries(box)).filter((entry) => entry.text.cut).length,
  };
}

function memo<K, V>(answer: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = answer(key);
      known.set(key, value);
    }
    return value;
  };
}

function columnsOfUse(box: Content, rows: number): number {
  const usual = box.isRoot ? ROOT_COLUMNS : BOX_COLUMNS;
  const needed = Math.min(COLUMN_LIMIT, Math.ceil(rows / ROWS_PER_COLUMN));
  return Math.max(1, Math.min(rows, Math.max(usual, needed)));
}

/** Height of a head's part of a box, with the strip for lines under it. */
export function headHeight(title: Wrapped, columns: number): number {
  return HEAD_TOP + title.lines.length * HEAD_LINE + (columns > 1 ? STRIP.several : STRIP.one);
}

/** A head's name, broken to the width of its box. */
export function wrapTitle(box: Content, width: number, setting: Setting): Wrapped {
  const left = box.head === null ? PADDING + NAME_X : PADDING + HEAD_NAME_X;
  const tag = box.head !== null && setting.flagged(box.head) ? TAG.room + 2 : 0;
  return wrap(box.title, width - left - PADDING - tag, true, setting.measure);
}

interface BoxSetting {
  readonly setting: Setting;
  readonly slack: boolean;
}

function measureBox(box: Content, columns: number, poured: Poured, how: BoxSetting): Sized {
  const width = boxWidth(columns, how.setting.nameWidth);
  const title = wrapTitle(box, width, how.setting);
  const list = Math.max(0, ...poured.columns.map(heightOf));
  const height = headHeight(title, columns) + list + BOTTOM;
  return { columns, width, height, slot: how.slack ? withSlack(height) : height, title, poured };
}

/** A height rounded up so that a row more seldom needs room. */
export function withSlack(height: number): number {
  return Math.ceil((height + SLACK.room) / SLACK.step) * SLACK.step;
}
