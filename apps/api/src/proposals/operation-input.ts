import { randomUUID } from 'node:crypto';
import type { NewBody, Operation } from '@remit/proposals';
import { slug } from '@remit/structure';
import type { Mistake } from '../reviews/review-input.js';

type Maybe<T> = T | null | undefined;
type NewBodyGiven = { readonly slug?: Maybe<string>; readonly name: string } & {
  readonly [Field in Exclude<keyof NewBody, 'id' | 'name'>]?: Maybe<NewBody[Field]>;
};

/** One operation as it comes in: flat, with only some of the fields filled. */
export interface OperationGiven {
  readonly id?: Maybe<string>;
  readonly kind: Operation['kind'];
  readonly reason?: Maybe<string>;
  readonly newBody?: Maybe<NewBodyGiven>;
  readonly [field: string]: unknown;
}

/** What each kind must have. */
const NEEDED: Readonly<Record<Operation['kind'], readonly string[]>> = {
  MERGE: ['bodies', 'newBody'],
  ABSORB: ['body', 'into'],
  CLOSE: ['body'],
  CREATE: ['newBody'],
  RENAME: ['body', 'name'],
  CHANGE_REMIT: ['body', 'remit'],
  CHANGE_THEMES: ['body'],
  CHANGE_AREAS: ['body'],
  CHANGE_FUNCTIONS: ['body'],
  RE_HOME_MEMBERS: ['from', 'to'],
  RE_HOME_ACTIONS: ['from', 'to'],
  RE_HOME_MEETINGS: ['from', 'to'],
  RE_HOME_CHILDREN: ['from', 'to'],
  ADD_LINK: ['from', 'to', 'linkType'],
  REMOVE_LINK: ['link'],
  ADD_SEAT: ['body'],
  REMOVE_SEAT: ['seat'],
  NAME_LEAD: ['priority', 'body'],
};

/** The fields of each kind beside those it must have, with what they are when left out. */
const OPTIONAL: Partial<Record<Operation['kind'], Readonly<Record<string, unknown>>>> = {
  MERGE: { chair: null },
  ABSORB: { takesScope: true, takesDuties: false },
  RENAME: { shortName: null },
  CHANGE_THEMES: { add: [], remove: [] },
  CHANGE_AREAS: { add: [], remove: [] },
  CHANGE_FUNCTIONS: { add: [], remove: [] },
  RE_HOME_MEMBERS: { only: null },
  RE_HOME_ACTIONS: { only: null },
  RE_HOME_MEETINGS: { only: null },
  RE_HOME_CHILDREN: { only: null },
  ADD_LINK: { note: null },
  ADD_SEAT: { person: null, organisation: null, role: 'MEMBER', voting: null },
};

/** More would be a reorganisation that nobody can read. */
export const MOST_OPERATIONS = 200;

/** Reads all operations of a proposal, or says what is wrong with the first that cannot be read. */
export function readOperations(given: readonly OperationGiven[]): Operation[] | Mistake {
  if (given.length > MOST_OPERATIONS) {
    return mistake(`A proposal has at most ${MOST_OPERATIONS} operations (these are ${given.length}).`, ['operations']);
  }
  const operations: Operation[] = [];
  for (const [at, one] of given.entries()) {
    const missing = NEEDED[one.kind].find((field) => isBlank(one[field]));
    const path = ['operations', String(at)];
    if (missing !== undefined)
      return mistake(`Step ${at + 1} does not say “${FIELD_WORDS[missing] ?? missing}”.`, [...path, missing]);
    const operation = readOperation(one);
    if (operations.some(({ id }) => id === operation.id))
      return mistake(`Step ${at + 1} has the id of another step.`, [...path, 'id']);
    operations.push(operation);
  }
  return operations;
}

function readOperation(given: OperationGiven): Operation {
  const { kind } = given;
  const own = Object.fromEntries(NEEDED[kind].map((field) => [field, given[field]]));
  const rest = Object.entries(OPTIONAL[kind] ?? {}).map(([field, usual]) => [field, given[field] ?? usual] as const);
  const { newBody, linkType, ...fields } = { ...own, ...Object.fromEntries(rest) } as Record<string, unknown>;
  const body = newBody === undefined ? null : readNewBody(newBody as NewBodyGiven);
  const made: unknown = {
    id: given.id ?? randomUUID(),
    kind,
    reason: given.reason?.trim() || null,
    ...fields,
    ...(kind === 'MERGE' && { into: body }),
    ...(kind === 'CREATE' && { body }),
    ...(kind === 'ADD_LINK' && { type: linkType }),
  };
  return made as Operation;
}

function readNewBody(given: NewBodyGiven): NewBody {
  return {
    id: given.slug || slug(given.name),
    name: given.name.trim(),
    shortName: given.shortName ?? null,
    kind: given.kind ?? 'GROUP',
    subtype: given.subtype ?? null,
    remit: given.remit ?? null,
    themes: given.themes ?? [],
    areas: given.areas ?? [],
    functions: given.functions ?? [],
    statutory: given.statutory ?? null,
    legalBasis: given.legalBasis ?? null,
    meetingsPerYear: given.meetingsPerYear ?? null,
    meetingHours: given.meetingHours ?? null,
    preparationHours: given.preparationHours ?? null,
    annualBudget: null,
    termsOfReferenceUrl: null,
    reviewDate: null,
  };
}

/** An operation in the flat form in which it is asked and given. */
export function flatOperation(operation: Operation): Record<string, unknown> {
  const { kind } = operation;
  const newBody = kind === 'MERGE' ? operation.into : kind === 'CREATE' ? operation.body : null;
  return {
    ...operation,
    ...(kind === 'MERGE' && { into: null }),
    ...(kind === 'CREATE' && { body: null }),
    ...(kind === 'ADD_LINK' && { linkType: operation.type }),
    newBody: newBody === null ? null : { ...newBody, slug: newBody.id },
  };
}

const FIELD_WORDS: Readonly<Record<string, string>> = {
  into: 'the body that carries on',
  newBody: 'the new body',
  linkType: 'the kind of link',
  body: 'the body',
  bodies: 'the bodies',
  name: 'the new name',
};

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function mistake(message: string, path: readonly string[]): Mistake {
  return { code: 'BAD_INPUT', message, path };
}
