import {
  ACTION_STATUSES,
  AREA_LEVELS,
  BODY_FUNCTIONS,
  BODY_KINDS,
  BODY_STATUSES,
  LINK_TYPES,
  PAIR_RELATIONS,
  SECTORS,
  type Structure,
  type Table,
} from '@remit/structure';

/** What a cell may hold. */
export type CellKind =
  | {
      readonly as:
        'id' | 'name' | 'label' | 'text' | 'url' | 'gssCode' | 'yesNo' | 'number' | 'whole' | 'date' | 'role';
    }
  | { readonly as: 'word' | 'words'; readonly words: readonly string[] }
  | { readonly as: 'reference' | 'references'; readonly to: readonly Table[] };

/** One column of a table: its heading in the workbook, the field it fills and what its cells may hold. */
export interface Column<T extends Table = Table> {
  readonly column: string;
  readonly field: FieldOf<T>;
  readonly cell: CellKind;
  readonly required: boolean;
}

type ColumnsByTable = { readonly [T in Table]: readonly Column<T>[] };
type FieldOf<T extends Table> = T extends Table ? keyof Structure[T][number] & string : never;

/** Describes the columns of one table in the order in which they are written. A `*` after the heading means required. */
function columns<T extends Table>(
  cells: Readonly<Record<string, readonly [FieldOf<T>, CellKind]>>,
): readonly Column<T>[] {
  return Object.entries(cells).map(([heading, [field, cell]]) => ({
    column: heading.replace('*', ''),
    field,
    cell,
    required: heading.endsWith('*'),
  }));
}

const id: CellKind = { as: 'id' };
const name: CellKind = { as: 'name' };
const label: CellKind = { as: 'label' };
const text: CellKind = { as: 'text' };
const url: CellKind = { as: 'url' };
const yesNo: CellKind = { as: 'yesNo' };
const number: CellKind = { as: 'number' };
const date: CellKind = { as: 'date' };
const word = (words: readonly string[]): CellKind => ({ as: 'word', words });
const one = (...to: Table[]): CellKind => ({ as: 'reference', to });
const many = (...to: Table[]): CellKind => ({ as: 'references', to });

/** The columns of every table: the workbook format itself. Reader, writer, template and import plan all go by it. */
export const COLUMNS: ColumnsByTable = {
  organisations: columns<'organisations'>({
    id: ['id', id],
    'name*': ['name', name],
    sector: ['sector', word(SECTORS)],
    parent: ['parent', one('organisations')],
    area: ['area', one('areas')],
    url: ['url', url],
  }),
  people: columns<'people'>({
    id: ['id', id],
    'name*': ['name', name],
    title: ['title', label],
    organisation: ['organisation', one('organisations')],
    email: ['email', label],
    decision_maker: ['decisionMaker', yesNo],
  }),
  areas: columns<'areas'>({
    id: ['id', id],
    'name*': ['name', name],
    level: ['level', word(AREA_LEVELS)],
    within: ['within', one('areas')],
    gss_code: ['gssCode', { as: 'gssCode' }],
  }),
  themes: columns<'themes'>({
    id: ['id', id],
    'name*': ['name', name],
    broader: ['broader', one('themes')],
    definition: ['definition', text],
  }),
  bodies: columns<'bodies'>({
    id: ['id', id],
    'name*': ['name', name],
    short_name: ['shortName', label],
    'kind*': ['kind', word(BODY_KINDS)],
    subtype: ['subtype', label],
    remit: ['remit', text],
    themes: ['themes', many('themes')],
    areas: ['areas', many('areas')],
    functions: ['functions', { as: 'words', words: BODY_FUNCTIONS }],
    status: ['status', word(BODY_STATUSES)],
    statutory: ['statutory', yesNo],
    legal_basis: ['legalBasis', text],
    meetings_per_year: ['meetingsPerYear', number],
    meeting_hours: ['meetingHours', number],
    preparation_hours: ['preparationHours', number],
    annual_budget: ['annualBudget', number],
    terms_of_reference_url: ['termsOfReferenceUrl', url],
    review_date: ['reviewDate', date],
    valid_from: ['validFrom', date],
    valid_to: ['validTo', date],
  }),
  memberships: columns<'memberships'>({
    'body*': ['body', one('bodies')],
    person: ['person', one('people')],
    organisation: ['organisation', one('organisations')],
    role: ['role', { as: 'role' }],
    voting: ['voting', yesNo],
    valid_from: ['validFrom', date],
    valid_to: ['validTo', date],
  }),
  links: columns<'links'>({
    'from*': ['from', one('bodies')],
    'to*': ['to', one('bodies')],
    'type*': ['type', word(LINK_TYPES)],
    note: ['note', text],
    valid_from: ['validFrom', date],
    valid_to: ['validTo', date],
  }),
  priorities: columns<'priorities'>({
    id: ['id', id],
    'name*': ['name', name],
    description: ['description', text],
    set_by: ['setBy', one('bodies')],
    lead: ['lead', one('bodies')],
    contributors: ['contributors', many('bodies')],
    measure: ['measure', text],
    baseline: ['baseline', text],
    target: ['target', text],
    valid_from: ['validFrom', date],
    valid_to: ['validTo', date],
  }),
  meetings: columns<'meetings'>({
    'body*': ['body', one('bodies')],
    'date*': ['date', date],
    title: ['title', label],
    agenda_items: ['agendaItems', { as: 'whole' }],
    papers_issued: ['papersIssued', date],
    url: ['url', url],
  }),
  actions: columns<'actions'>({
    id: ['id', id],
    'title*': ['title', name],
    'body*': ['body', one('bodies')],
    owner: ['owner', one('people', 'organisations')],
    due: ['due', date],
    status: ['status', word(ACTION_STATUSES)],
    completed: ['completed', date],
    meeting_date: ['meetingDate', date],
  }),
  knownPairs: columns<'knownPairs'>({
    'a*': ['a', one('bodies')],
    'b*': ['b', one('bodies')],
    'relation*': ['relation', word(PAIR_RELATIONS)],
    note: ['note', text],
  }),
};

/** True for tables whose rows carry an id of their own; the others get one made from what they say. */
export function hasOwnIds(table: Table): boolean {
  return COLUMNS[table].some((column) => column.cell.as === 'id');
}

/** The table's columns without their table-specific types, for code that treats every table alike. */
export function columnsOf(table: Table): readonly Column[] {
  return COLUMNS[table] as readonly unknown[] as readonly Column[];
}
