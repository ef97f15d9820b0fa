import type { Measure } from '../model.js';
import type { Row } from './rows.js';
import type { Sheet } from './sheet.js';
import type { Shown } from './shown.js';
import { HEADING, indent, rowHeight, TAG } from './sizes.js';
import { wrap, type Wrapped } from './wrap.js';

/** One line of a box's list, with the room it takes. */
export interface Entry {
  readonly kind: 'row' | 'heading' | 'more' | 'less';
  readonly row: Row | null;
  readonly text: Wrapped;
  readonly height: number;
}

/** What texts and findings have to do with room. */
export interface Setting {
  readonly measure: Measure;
  readonly nameWidth: number;
  /** Bodies beside whose names room for a number tag is kept, shown or not, so that the layer can be switched without a move. */
  readonly flagged: (id: string) => boolean;
}

export const FORUMS_TITLE = 'Community forums';
export const LESS_TEXT = 'Show fewer';

/** Everything that a box lists, in reading order. */
export function listEntries(sheet: Sheet, shown: Shown, setting: Setting): Entry[] {
  const entries: Entry[] = [];
  for (const row of shown.rows) {
    if (row.forum && !entries.at(-1)?.row?.forum) entries.push(headingEntry(setting));
    entries.push(rowEntry(sheet, row, setting));
  }
  if (shown.more !== null)
    entries.push(
      endEntry(
        'more',
        shown.more,
        setting,
        shown.hidden.some((row) => setting.flagged(row.id)),
      ),
    );
  if (shown.opened) entries.push(endEntry('less', LESS_TEXT, setting, false));
  return entries;
}

/** A body's line: its name may take three lines, less deep ones more width. */
export function rowEntry(sheet: Sheet, row: Row, setting: Setting): Entry {
  const room = setting.nameWidth - indent(row.depth) - (setting.flagged(row.id) ? TAG.room : 0);
  const text = wrap(sheet.names.get(row.id) ?? row.id, room, false, setting.measure);
  return { kind: 'row', row, text, height: rowHeight(text.lines.length) };
}

/** The small heading over community forums. */
export function headingEntry(setting: Setting): Entry {
  const text = wrap(FORUMS_TITLE, setting.nameWidth, true, setting.measure);
  return { kind: 'heading', row: null, text, height: HEADING };
}

function endEntry(kind: 'more' | 'less', words: string, setting: Setting, tagged: boolean): Entry {
  const text = wrap(words, setting.nameWidth - (tagged ? TAG.room : 0), false, setting.measure);
  return { kind, row: null, text, height: rowHeight(text.lines.length) };
}
