import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { PROJECT_ROOT } from '../../apps/api/src/project-root.js';
import { startServer, type Answer, type TestServer } from './remit-server.js';

type Field = GraphQLField<unknown, unknown>;

const schema = buildSchema(readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8'));
const questions = Object.values(schema.getQueryType()!.getFields());
const changes = Object.values(schema.getMutationType()!.getFields());
const named = (fields: readonly Field[]) => fields.map((field) => [field.name, field] as const);
const ofPages = questions.filter((field) => field.args.some((arg) => arg.name === 'first'));

/** A value that fits the type and names nothing that is there. */
function nobody(type: GraphQLInputType, name: string): unknown {
  const plain = getNullableType(type);
  if (isListType(plain)) return [nobody(plain.ofType, name)];
  if (isEnumType(plain)) return plain.getValues()[0]!.name;
  if (isInputObjectType(plain)) {
    const needed = Object.values(plain.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(needed.map((field) => [field.name, nobody(field.type, field.name)]));
  }
  if (name === 'operationId') return randomUUID();
  const words: Record<string, unknown> = { Int: 0, Float: 0, Boolean: false, Date: '2010-03-05' };
  return words[plain.toString()] ?? 'no-such-thing';
}

/** One field with its required arguments, and `more` on top. */
function document(kind: 'query' | 'mutation', field: Field, more: object = {}, inside?: string) {
  const args = field.args.filter((arg) => isRequiredArgument(arg) || arg.name in more);
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const brackets = (text: string) => (text === '' ? '' : `(${text})`);
  const hasFields = 'getFields' in getNamedType(field.type) || 'getTypes' in getNamedType(field.type);
  const query = `${kind} Q${brackets(declared)} { ${field.name}${brackets(given)} ${hasFields ? `{ ${inside ?? '__typename'} }` : ''} }`;
  const values = Object.fromEntries(args.map((arg) => [arg.name, nobody(arg.type, arg.name)]));
  return [query, { ...values, ...more }] as const;
}

/** An answer is clean when it is an answer, or says what was wrong with the question; never when something broke. */
function expectClean({ data, errors = [] }: Answer): void {
  expect(data !== undefined || errors.length > 0).toBe(true);
  for (const { message, extensions } of errors) {
    expect([message, extensions.code]).not.toEqual([message, 'INTERNAL_SERVER_ERROR']);
    expect(message).not.toMatch(/undefined|\[object|Cannot read|neo4j|cypher/i);
  }
}

/** Fields inside fields, as far as `depth`; null where the types end sooner. */
function chain(field: Field, depth: number): string | null {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return null;
  if (depth === 0) return '__typename';
  for (const inner of Object.values(type.getFields())) {
    if (inner.args.some(isRequiredArgument)) continue;
    const rest = chain(inner, depth - 1);
    if (rest !== null) return `${inner.name} { ${rest} }`;
  }
  return null;
}

describe.each([
  ['an empty structure', false],
  ['the example before any analysis', true],
])('on %s', (_name, example) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ example });
  });
  afterAll(() => server.stop());

  it.each(named(questions))('%s of what is not there is answered cleanly', async (_field, field) => {
    expectClean(await server.ask(...document('query', field)));
  });

  it.each(named(ofPages))('%s gives an empty page when nothing is asked for', async (_field, field) => {
    expectClean(await server.ask(...document('query', field, { first: 0 })));
  });

  it.each(named(ofPages))('%s says so when the cursor is none', async (_field, field) => {
    if (!field.args.some((arg) => arg.name === 'after')) return;
    const answer = await server.ask(...document('query', field, { first: 1, after: 'no-such-cursor' }));
    expectClean(answer);
    expect(answer.errors?.map((error) => error.message).join() ?? '').toContain('cursor');
  });

  it.each(named(changes))('%s of what is not there is answered cleanly', async (_field, field) => {
    expectClean(await server.ask(...document('mutation', field)));
  });
});

describe('a question that goes too deep', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ example: false });
  });
  afterAll(() => server.stop());

  const deep = questions.flatMap((field) => {
    const inside = chain(field, 14);
    return inside === null ? [] : [[field.name, field, inside] as const];
  });

  it.each(deep)('%s is refused', async (_field, field, inside) => {
    const { data, errors } = await server.ask(...document('query', field, {}, inside));
    expect(data ?? null).toBeNull();
    expect(errors!.map((error) => error.message).join()).toMatch(/depth limit/);
  });

  it('can be asked of many fields', () => {
    expect(deep.length).toBeGreaterThan(5);
  });
});
