import { ID, isPartialDate, ROLES, slug } from '@remit/structure';
import type { CellKind, Column } from './columns.js';
import type { Place } from './faults.js';
import { unescapeFormula } from './formula-escape.js';
import { nearest } from './nearest.js';
import type { ReadingLog } from './reading-log.js';

/** A seat's role: the known word it counts as, and the words as written when they are others. */
export interface RoleCell {
  readonly role: (typeof ROLES)[number];
  readonly roleText: string | null;
}

// eslint-disable-next-line no-control-regex -- finding control characters is the purpose
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/;
/** Words of a short list may be further off than names among thousands. */
const NEAR_WORD = 2 / 5;
const DAMAGED = /\uFFFD|â€[™˜œ“”\u009d\u0099]|Ã[©¨¡¢¤¶¼§]|Â[£ ]/;

/**
 * What a cell says, or null when it is empty or cannot be understood; the log then knows why. References come back as written
 * and are looked up when all tables are known.
 */
export function readCell(
  { column, cell: kind, required }: Column,
  raw: string,
  place: Place,
  log: ReadingLog,
): unknown {
  const written = raw === '' ? '' : unescapeFormula(raw);
  const text = kind.as === 'text' ? written : tidy(written);
  if (text.trim() === '') {
    if (required) log.fault(place, `"${column}" is empty and must be filled in.`, 'Fill it in, or delete the row.');
    return emptyValue(kind);
  }
  const control = CONTROL.exec(text);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    log.fault(
      place,
      `The cell holds a character that cannot be shown (U+${code}).`,
      'Delete it and type the text again.',
    );
    return emptyValue(kind);
  }
  if (DAMAGED.test(text)) {
    log.notice(place, 'Some text looks damaged, as if it had been opened in another encoding (â€™ for an apostrophe).');
  }
  return understood(kind, text, place, log);
}

/** A name as it is compared and kept: one line, single spaces, one way of writing accents. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function emptyValue(kind: CellKind): unknown {
  if (kind.as === 'words' || kind.as === 'references') return [];
  return kind.as === 'role' ? ({ role: 'MEMBER', roleText: null } satisfies RoleCell) : null;
}

function understood(kind: CellKind, text: string, place: Place, log: ReadingLog): unknown {
  switch (kind.as) {
    case 'name':
    case 'label':
    case 'text':
    case 'reference':
      return text;
    case 'references':
      return listed(text, place, log);
    case 'word':
      return readWord(kind.words, text, place, log);
    case 'words':
      return [...new Set(listed(text, place, log).flatMap((item) => readWord(kind.words, item, place, log) ?? []))];
    case 'number':
    case 'whole':
      return readNumber(kind.as, text, place, log);
    default:
      return READERS[kind.as](text, place, log);
  }
}

const READERS = { id: readId, url: readUrl, gssCode: readGssCode, yesNo: readYesNo, date: readDate, role: readRole };

function readId(text: string, place: Place, log: ReadingLog): string {
  if (!ID.test(text)) {
    const reason =
      'An id may hold letters, digits, ".", "_" and "-", must start with a letter or digit and have at most 100 characters.';
    log.fault({ ...place, value: text }, reason, `Write ${slug(text)}, here and wherever it is named.`);
  }
  return text;
}

function readUrl(text: string, place: Place, log: ReadingLog): string | null {
  if (/^https?:\/\/\S+$/i.test(text) && URL.canParse(text)) return text;
  const plain = /^(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text);
  log.fault(
    { ...place, value: text },
    'A web address must start with https:// or http:// and hold no spaces.',
    plain ? `Write https://${text}.` : 'Correct it, or leave the cell empty.',
  );
  return null;
}

function readGssCode(text: string, place: Place, log: ReadingLog): string {
  if (!/^[EWSNK]\d{8}$/.test(text)) {
    log.notice(
      place,
      `"${text.slice(0, 40)}" is not a nine-character area code of the Office for National Statistics. It was kept as written.`,
    );
  }
  return text;
}

function readYesNo(text: string, place: Place, log: ReadingLog): boolean | null {
  const word = text.toLowerCase();
  if (word === 'yes' || word === 'no') {
    if (word !== text) log.notice(place, `"${text}" was read as ${word}.`);
    return word === 'yes';
  }
  const meant = /^(y|true|1|x)$/.test(word) ? 'yes' : /^(n|false|0)$/.test(word) ? 'no' : null;
  log.fault(
    { ...place, value: text },
    'Only yes or no can stand here.',
    `${meant ? `Did you mean ${meant}? ` : ''}Leave the cell empty when it is not known.`,
  );
  return null;
}

function readNumber(as: 'number' | 'whole', text: string, place: Place, log: ReadingLog): number | null {
  const shape = as === 'whole' ? /^\d{1,9}(\.0+)?$/ : /^\d{1,12}(\.\d{1,4}0*)?$/;
  if (shape.test(text)) return Number(text);
  const plain = text.replace(/[£,\s]/g, '').replace(/^\./, '0.');
  log.fault(
    { ...place, value: text },
    as === 'whole'
      ? 'This must be a whole number, such as 12.'
      : 'This must be a number of zero or more in digits, such as 2.5.',
    shape.test(plain) ? `Write ${plain}.` : 'Correct it, or leave the cell empty when it is not known.',
  );
  return null;
}

function readDate(text: string, place: Place, log: ReadingLog): string | null {
  const year = Number(text.slice(0, 4));
  if (isPartialDate(text) && year >= 1000 && year < 3000) return text;
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const turned = british ? `${british[3]}-${british[2]!.padStart(2, '0')}-${british[1]!.padStart(2, '0')}` : '';
  const inShape = /^\d{4}(-\d{2}){0,2}$/.test(text);
  log.fault(
    { ...place, value: text },
    inShape
      ? 'There is no such day in the calendar.'
      : 'A date is written year-month-day: 2010-03-05, or 2010-03 or 2010 when no more is known.',
    isPartialDate(turned) ? `Write ${turned} if the day comes first.` : 'Correct the date, or leave the cell empty.',
  );
  return null;
}

function readRole(text: string, place: Place, log: ReadingLog): RoleCell {
  const role = knownWord(ROLES, text, place, log);
  if (role !== null) return { role: role as RoleCell['role'], roleText: null };
  const meant = nearest(text, ROLES, NEAR_WORD);
  log.notice(
    place,
    `The role "${text.slice(0, 60)}" is not one of the known words; it was kept and counts as MEMBER.${meant ? ` Did you mean ${meant}?` : ''}`,
  );
  return { role: 'MEMBER', roleText: text };
}

function readWord(words: readonly string[], text: string, place: Place, log: ReadingLog): string | null {
  const known = knownWord(words, text, place, log);
  if (known !== null) return known;
  const meant = nearest(text.replace(/[\s-]+/g, '_'), words, NEAR_WORD);
  const remedy = `${meant ? `Did you mean ${meant}? ` : ''}The words are ${words.join(', ')}.`;
  log.fault({ ...place, value: text }, `"${text.slice(0, 60)}" is not a word for "${place.column}".`, remedy);
  return null;
}

/** The word of the list that this is, also when its case or spaces differ. */
function knownWord(words: readonly string[], text: string, place: Place, log: ReadingLog): string | null {
  if (words.includes(text)) return text;
  const tidy = text.toUpperCase().replace(/[\s_-]+/g, '_');
  if (!words.includes(tidy)) return null;
  log.notice(place, `"${text}" was read as ${tidy}.`);
  return tidy;
}

function listed(text: string, place: Place, log: ReadingLog): string[] {
  const items = text.split(';').flatMap((item) => item.trim() || []);
  const distinct = [...new Set(items)];
  if (distinct.length < items.length) log.notice(place, 'Something was listed twice in one cell and counts once.');
  return distinct;
}
