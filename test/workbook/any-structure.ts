import fc from 'fast-check';
import {
  ACTION_STATUSES,
  AREA_LEVELS,
  BODY_FUNCTIONS,
  BODY_KINDS,
  BODY_STATUSES,
  LINK_TYPES,
  PAIR_RELATIONS,
  ROLES,
  SECTORS,
} from '@remit/structure';

/** Cells of one row by heading, and the table's rows: a workbook before it is written as CSV. */
type Cells = Readonly<Record<string, string>>;
export type Tables = Readonly<Record<string, readonly Cells[]>>;

/** Text that makes trouble: formulas, quotes, line ends, separators, apostrophes, other scripts, ends of blanks. */
const awkward = fc.oneof(
  fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    "'",
    '"',
    ',',
    ';',
    '\n',
    '\r\n',
    ' ',
    '＝',
    '\u00a0',
    '\u2028',
    '💷',
    'é',
    'e\u0301',
    '\ufeff',
    '%',
    '#',
    '__proto__',
    'null',
    'yes',
    '2010-03-05',
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const text = fc.array(awkward, { maxLength: 8 }).map((pieces) => withoutControls(pieces.join('')));
const name = text.map((written) => `${written}x`.replaceAll(/\s+/g, ' '));
const optional = (arbitrary: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 3, arbitrary });
const word = (words: readonly string[]) => fc.constantFrom(...words);
const list = (words: readonly string[]) => fc.subarray([...words]).map((chosen) => chosen.join(';'));
const day = fc.tuple(
  fc.integer({ min: 1900, max: 2100 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
  fc.integer({ min: 1, max: 3 }),
);
const date = day.map(([year, month, day, parts]) =>
  [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].slice(0, parts).join('-'),
);
const number = fc.oneof(
  fc.nat(1_000_000).map(String),
  fc.integer({ min: 1, max: 99_999 }).map((tenths) => `${Math.floor(tenths / 100)}.${tenths % 100}1`),
);
const yesNo = word(['yes', 'no']);
const url = fc.nat(999).map((page) => `https://example.org/page/${page}?a=b,c;d`);
const ids = (prefix: string, most = 4) =>
  fc.integer({ min: 0, max: most }).map((count) => Array.from({ length: count }, (_, index) => `${prefix}${index}`));

/** Rows with the given ids; each row names only earlier ones as larger, so that there is no circle. */
function rows(
  of: readonly string[],
  columns: Readonly<Record<string, fc.Arbitrary<string>>>,
  larger?: string,
): fc.Arbitrary<Cells[]> {
  return fc.tuple(
    ...of.map((id, index) =>
      fc.record({
        id: fc.constant(id),
        ...columns,
        ...(larger ? { [larger]: optional(index ? word(of.slice(0, index)) : fc.constant('')) } : {}),
      }),
    ),
  );
}

/** Rows without ids; none when there is nothing they could be about. */
function free(
  needed: readonly string[],
  least: number,
  columns: () => Readonly<Record<string, fc.Arbitrary<string>>>,
): fc.Arbitrary<Cells[]> {
  return needed.length < least ? fc.constant([]) : fc.array(fc.record(columns()), { maxLength: 5 });
}

const refer = (to: readonly string[]) => (to.length === 0 ? fc.constant('') : optional(word(to)));

interface Ids {
  readonly organisation: string[];
  readonly person: string[];
  readonly area: string[];
  readonly theme: string[];
  readonly body: string[];
}

/** A workbook without faults, full of awkward text. */
export const anyTables: fc.Arbitrary<Tables> = fc
  .record({ organisation: ids('o'), person: ids('p'), area: ids('a'), theme: ids('t'), body: ids('b') })
  .chain((named) => fc.record({ ...things(named), ...whatHangsOnBodies(named), ...pairsOf(named) }));

function things({ organisation, person, area, theme, body }: Ids) {
  const organisationColumns = { name, sector: optional(word(SECTORS)), area: refer(area), url: optional(url) };
  const personColumns = {
    name,
    title: optional(text),
    organisation: refer(organisation),
    email: optional(text),
    decision_maker: optional(yesNo),
  };
  return {
    organisations: rows(organisation, organisationColumns, 'parent'),
    people: rows(person, personColumns),
    areas: rows(area, { name, level: optional(word(AREA_LEVELS)), gss_code: optional(text) }, 'within'),
    themes: rows(theme, { name, definition: optional(text) }, 'broader'),
    bodies: rows(body, bodyColumns(theme, area)),
  };
}

function whatHangsOnBodies({ organisation, person, body }: Ids) {
  return {
    memberships: free(body.length > 0 ? organisation : [], 1, () => ({
      body: word(body),
      person: refer(person),
      organisation: word(organisation),
      role: optional(fc.oneof(word(ROLES), text)),
      voting: optional(yesNo),
      valid_from: optional(date),
    })),
    priorities: free(body, 1, () => ({
      name,
      description: optional(text),
      set_by: refer(body),
      lead: refer(body),
      contributors: list(body),
      measure: text,
      baseline: text,
    })),
    meetings: free(body, 1, () => ({
      body: word(body),
      date,
      title: optional(text),
      agenda_items: optional(fc.nat(99).map(String)),
      papers_issued: optional(date),
      url: optional(url),
    })),
    actions: free(body, 1, () => ({
      title: name,
      body: word(body),
      owner: refer([...person, ...organisation]),
      due: optional(date),
      status: optional(word(ACTION_STATUSES)),
      completed: optional(date),
    })),
  };
}

function pairsOf({ body }: Ids) {
  return {
    links: free(body, 2, () => ({
      from: word(body.slice(0, 1)),
      to: word(body.slice(1)),
      type: word(LINK_TYPES),
      note: optional(text),
      valid_to: optional(date),
    })),
    known_pairs: free(body, 2, () => ({
      a: word(body.slice(1)),
      b: word(body.slice(0, 1)),
      relation: word(PAIR_RELATIONS),
      note: text,
    })),
  };
}

function bodyColumns(theme: readonly string[], area: readonly string[]): Record<string, fc.Arbitrary<string>> {
  return {
    name,
    short_name: optional(text),
    kind: word(BODY_KINDS),
    subtype: optional(text),
    remit: optional(text),
    themes: list(theme),
    areas: list(area),
    functions: list(BODY_FUNCTIONS),
    status: optional(word(BODY_STATUSES)),
    statutory: optional(yesNo),
    legal_basis: optional(text),
    meetings_per_year: optional(number),
    meeting_hours: optional(number),
    preparation_hours: optional(number),
    annual_budget: optional(number),
    review_date: optional(date),
    valid_from: optional(date),
  };
}

function withoutControls(written: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is taken out
  return written.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '');
}
