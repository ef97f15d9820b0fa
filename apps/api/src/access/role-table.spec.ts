import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, graphql, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { LocalPerson, Role } from '@remit/store';
import { PROJECT_ROOT } from '../project-root.js';
import { ServerLog } from '../server-log.js';
import { guardSchema, mayAsk } from './guard-schema.js';
import { FIRST_PEOPLE, MAY_CHANGE, MAY_SEE, MAY_USE_FILE, ROLES } from './role-table.js';

const SDL = readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8');
const schema: GraphQLSchema = buildSchema(SDL);
const changes = Object.keys(schema.getMutationType()!.getFields());
const person = (role: Role): LocalPerson => ({ id: 'x', name: 'Xy', role, version: 1, removed: false });

describe('the role table', () => {
  it('has every change of the schema, and no other', () => {
    expect(Object.keys(MAY_CHANGE).sort()).toEqual([...changes].sort());
  });

  it('names only fields that there are', () => {
    for (const name of Object.keys(MAY_SEE)) {
      const [type, field] = name.split('.') as [string, string];
      const known = schema.getType(type);
      expect([name, isObjectType(known) && Object.keys(known.getFields()).includes(field)]).toEqual([name, true]);
    }
  });

  it('gives nobody a change that is not in it', () => {
    expect(mayAsk('Mutation', 'dropEverything')).toEqual([]);
    expect(mayAsk('Query', 'structure')).toBeNull();
  });

  it('lets viewers change nothing but who they act as, and knows an officer at the first start', () => {
    const tables = [
      ...Object.entries(MAY_CHANGE),
      ...Object.entries(MAY_USE_FILE).map(([name, { may }]) => [name, may] as const),
    ];
    expect(tables.filter(([, may]) => may.includes('VIEWER')).map(([name]) => name)).toEqual(['actAs']);
    expect(FIRST_PEOPLE[0]?.role).toBe('OFFICER');
    expect(new Set(FIRST_PEOPLE.map(({ role }) => role))).toEqual(new Set(ROLES));
  });
});

describe('the guarded schema', () => {
  /** A schema whose every change answers, so that only the guard can refuse. */
  function opened(): { guarded: GraphQLSchema; lines: string[] } {
    const guarded = buildSchema(SDL);
    const mutation = guarded.getMutationType() as GraphQLObjectType;
    for (const field of Object.values(mutation.getFields())) field.resolve = () => ({ userErrors: [] });
    guarded.getQueryType()!.getFields()['auditTrail']!.resolve = () => [];
    const lines: string[] = [];
    guardSchema(guarded, new ServerLog((line) => lines.push(line)));
    return { guarded, lines };
  }
  const { guarded, lines } = opened();
  const asked = async (source: string, role: Role) => {
    const { errors } = await graphql({
      schema: guarded,
      source,
      contextValue: { me: () => Promise.resolve(person(role)) },
    });
    return errors?.[0]?.extensions['code'] ?? 'answered';
  };
  /** A document that gives a change something of the right shape. */
  const documentOf = (change: string): string => {
    const type = schema.getType(String(schema.getMutationType()!.getFields()[change]!.args[0]!.type).replace('!', ''));
    const fields = Object.values((type as unknown as GraphQLObjectType).getFields());
    const given = fields
      .filter((field) => String(field.type).endsWith('!'))
      .map((field) => `${field.name}: ${valueOf(String(field.type))}`);
    return `mutation { ${change}(input: { ${given.join(', ')} }) { userErrors { code } } }`;
  };
  const valueOf = (type: string): string => {
    const name = type.replaceAll(/[[\]!]/g, '');
    const known = schema.getType(name) as { getValues?: () => readonly { name: string }[] };
    if (type.startsWith('[')) return '[]';
    if (known.getValues) return known.getValues()[0]!.name;
    return { Int: '0', Float: '0', Boolean: 'true', Date: '"2010-03-05"' }[name] ?? '"x"';
  };

  it.each(changes.flatMap((change) => ROLES.map((role) => [change, role] as const)))(
    '%s by %s is answered as the table says',
    async (change, role) => {
      const expected = MAY_CHANGE[change]!.includes(role) ? 'answered' : 'FORBIDDEN';
      expect(await asked(documentOf(change), role)).toBe(expected);
    },
  );

  it.each(ROLES)('the audit trail is answered to %s as the table says', async (role) => {
    const expected = MAY_SEE['Query.auditTrail']!.includes(role) ? 'answered' : 'FORBIDDEN';
    expect(await asked('{ auditTrail { seq } }', role)).toBe(expected);
  });

  it('notes a refusal in the log without the name', () => {
    expect(lines.length).toBeGreaterThan(0);
    expect(JSON.parse(lines[0]!)).toMatchObject({ event: 'authz_fail', role: 'VIEWER' });
    expect(lines.join('')).not.toContain('Xy');
  });
});
