import type { NewBodyInput, OperationKind, ProposalOperationInput } from '../graphql/generated/graphql.js';
import type { Operation } from './proposal-queries.js';

/** How a field is asked for. */
export type FieldType =
  | 'body'
  | 'bodies'
  | 'person'
  | 'organisation'
  | 'priority'
  | 'link'
  | 'seat'
  | 'text'
  | 'long'
  | 'yes'
  | 'kind'
  | 'role'
  | 'linkType'
  | 'items';

/** A name of a field of an operation, or of the body that it begins. */
export type FieldName = keyof ProposalOperationInput | `newBody.${keyof NewBodyInput}`;

/** One question of a form. */
export interface Field {
  name: FieldName;
  label: string;
  type: FieldType;
  optional?: boolean;
  hint?: string;
}

/** How one kind of change reads and what is asked for it. */
export interface OperationForm {
  kind: OperationKind;
  label: string;
  group: string;
  fields: readonly Field[];
}

const body = (name: FieldName, label: string): Field => ({ name, label, type: 'body' });
const NEW_BODY: readonly Field[] = [
  { name: 'newBody.name', label: 'Name of the new body', type: 'text' },
  { name: 'newBody.kind', label: 'Kind', type: 'kind' },
  { name: 'newBody.remit', label: 'What it would do', type: 'long', optional: true },
  { name: 'newBody.themes', label: 'Themes', type: 'items', optional: true },
  { name: 'newBody.areas', label: 'Areas', type: 'items', optional: true },
  { name: 'newBody.functions', label: 'Functions', type: 'items', optional: true },
];
const moves = (kind: OperationKind, label: string): OperationForm => ({
  kind,
  label,
  group: 'What bodies have',
  fields: [body('from', 'From'), body('to', 'To')],
});
const lists = (kind: OperationKind, what: string): OperationForm => ({
  kind,
  label: `Change its ${what}`,
  group: 'What a body says',
  fields: [
    body('body', 'Body'),
    { name: 'add', label: `${what[0]!.toUpperCase()}${what.slice(1)} to add`, type: 'items', optional: true },
    { name: 'remove', label: `${what[0]!.toUpperCase()}${what.slice(1)} to take away`, type: 'items', optional: true },
  ],
});

/** Every kind of change in the order in which people read them. */
export const OPERATION_FORMS: readonly OperationForm[] = [
  {
    kind: 'ABSORB',
    label: 'Let one body absorb another',
    group: 'Bodies',
    fields: [
      body('body', 'The body that ends'),
      body('into', 'The body that carries on its work'),
      { name: 'takesScope', label: 'It takes on the themes, areas and functions too', type: 'yes' },
      { name: 'takesDuties', label: 'It takes on the statutory duties', type: 'yes' },
    ],
  },
  {
    kind: 'MERGE',
    label: 'Merge bodies into a new one',
    group: 'Bodies',
    fields: [
      { name: 'bodies', label: 'Bodies that merge', type: 'bodies' },
      ...NEW_BODY,
      {
        name: 'chair',
        label: 'Chair of the new body',
        type: 'person',
        optional: true,
        hint: 'A member of one of the bodies.',
      },
    ],
  },
  { kind: 'CLOSE', label: 'Close a body', group: 'Bodies', fields: [body('body', 'The body that ends')] },
  { kind: 'CREATE', label: 'Create a body', group: 'Bodies', fields: NEW_BODY },
  {
    kind: 'RENAME',
    label: 'Rename a body',
    group: 'What a body says',
    fields: [
      body('body', 'Body'),
      { name: 'name', label: 'New name', type: 'text' },
      { name: 'shortName', label: 'New short name', type: 'text', optional: true },
    ],
  },
  {
    kind: 'CHANGE_REMIT',
    label: 'Change its remit',
    group: 'What a body says',
    fields: [body('body', 'Body'), { name: 'remit', label: 'New remit', type: 'long' }],
  },
  lists('CHANGE_THEMES', 'themes'),
  lists('CHANGE_AREAS', 'areas'),
  lists('CHANGE_FUNCTIONS', 'functions'),
  moves('RE_HOME_MEMBERS', 'Move its members'),
  moves('RE_HOME_ACTIONS', 'Move its open actions'),
  moves('RE_HOME_MEETINGS', 'Move its meetings to come'),
  moves('RE_HOME_CHILDREN', 'Move those that report to it'),
  {
    kind: 'ADD_LINK',
    label: 'Add a link',
    group: 'Links and seats',
    fields: [
      body('from', 'From'),
      { name: 'linkType', label: 'What it does', type: 'linkType' },
      body('to', 'To'),
      { name: 'note', label: 'Note', type: 'text', optional: true },
    ],
  },
  {
    kind: 'REMOVE_LINK',
    label: 'Remove a link',
    group: 'Links and seats',
    fields: [{ name: 'link', label: 'The link that ends', type: 'link' }],
  },
  {
    kind: 'ADD_SEAT',
    label: 'Add a seat',
    group: 'Links and seats',
    fields: [
      body('body', 'Body'),
      { name: 'person', label: 'Person', type: 'person', optional: true, hint: 'A person, an organisation or both.' },
      { name: 'organisation', label: 'Organisation', type: 'organisation', optional: true },
      { name: 'role', label: 'Role', type: 'role' },
    ],
  },
  {
    kind: 'REMOVE_SEAT',
    label: 'Remove a seat',
    group: 'Links and seats',
    fields: [{ name: 'seat', label: 'The seat that ends', type: 'seat' }],
  },
  {
    kind: 'NAME_LEAD',
    label: 'Name who leads a priority',
    group: 'Links and seats',
    fields: [{ name: 'priority', label: 'Priority', type: 'priority' }, body('body', 'The body that leads it')],
  },
];

/** How one kind is asked for. */
export function formOf(kind: OperationKind): OperationForm {
  return OPERATION_FORMS.find((form) => form.kind === kind)!;
}

/** What stands in a field now. */
export function valueOf(draft: ProposalOperationInput, name: FieldName): unknown {
  if (name.startsWith('newBody.')) return draft.newBody?.[name.slice('newBody.'.length) as keyof NewBodyInput];
  return draft[name as keyof ProposalOperationInput];
}

/** The operation with another value in a field. */
export function withValue(draft: ProposalOperationInput, name: FieldName, value: unknown): ProposalOperationInput {
  if (!name.startsWith('newBody.')) return { ...draft, [name]: value };
  return { ...draft, newBody: { name: '', ...draft.newBody, [name.slice('newBody.'.length)]: value } };
}

/** A new operation of a kind, with what is usual. */
export function blankOf(kind: OperationKind): ProposalOperationInput {
  const usual: Partial<ProposalOperationInput> =
    kind === 'ABSORB'
      ? { takesScope: true, takesDuties: false }
      : kind === 'ADD_LINK'
        ? { linkType: 'REPORTS_TO' }
        : kind === 'ADD_SEAT'
          ? { role: 'MEMBER' }
          : kind === 'CREATE' || kind === 'MERGE'
            ? { newBody: { name: '', kind: 'GROUP' } }
            : {};
  return { kind, reason: '', ...usual };
}

/** Labels of what is still missing. */
export function missingOf(draft: ProposalOperationInput): string[] {
  const blank = (value: unknown) =>
    value === undefined || value === null || (Array.isArray(value) ? value.length === 0 : value === '');
  const fields = formOf(draft.kind).fields.filter(
    ({ optional, type, name }) => optional !== true && type !== 'yes' && blank(valueOf(draft, name)),
  );
  const missing = fields.map(({ label }) => label);
  if (draft.kind === 'MERGE' && draft.bodies?.length === 1) missing.push('A second body to merge');
  return (draft.reason ?? '').trim() === '' ? [...missing, 'Why'] : missing;
}

const WORKED_OUT = { title: null, refusal: null, consequences: null };

/** An operation as it is saved: what the API answered, without what it worked out. */
export function inputOf(operation: Operation): ProposalOperationInput {
  return savable({ ...operation, ...WORKED_OUT });
}

/** The operation without fields that say nothing. */
export function savable(draft: ProposalOperationInput): ProposalOperationInput {
  const said = (fields: object) => Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== null && v !== ''));
  const plain = said(draft) as unknown as ProposalOperationInput;
  return plain.newBody ? { ...plain, newBody: said(plain.newBody) as unknown as NewBodyInput } : plain;
}

/** The list with one operation a place up or down. */
export function moved<Item>(list: readonly Item[], at: number, by: -1 | 1): Item[] {
  const to = at + by;
  const next = [...list];
  const [one] = next.splice(at, 1);
  if (one === undefined || to < 0 || to >= list.length) return [...list];
  next.splice(to, 0, one);
  return next;
}
