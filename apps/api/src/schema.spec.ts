import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { NODE_TYPES } from './endpoint/global-id.js';
import { PROJECT_ROOT } from './project-root.js';

const schema: GraphQLSchema = buildSchema(readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8'));

describe('schema.graphql', () => {
  it('is what the SDL beside the resolvers says', () => {
    execFileSync(process.execPath, [join(PROJECT_ROOT, 'scripts', 'generate-schema.mjs'), '--check']);
  });

  it('lets everything with a global id be fetched by it', () => {
    const nodes = schema.getPossibleTypes(schema.getType('Node') as never).map((type) => type.name);
    expect([...nodes].sort()).toEqual([...NODE_TYPES].sort());
  });

  it('says in plain words what every type and every field is', () => {
    const own = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
    const withFields = own.filter((type) => isObjectType(type) || isInterfaceType(type) || isInputObjectType(type));
    const roots = ['Query', 'Mutation', 'Subscription'];
    const silent = [
      ...own.filter((type) => !roots.includes(type.name) && !type.description).map((type) => type.name),
      ...withFields.flatMap((type) =>
        Object.values(type.getFields())
          .filter((field) => !field.description)
          .map((field) => `${type.name}.${field.name}`),
      ),
    ];
    expect(silent).toEqual([]);
  });

  it('has a payload of its own for every change, with an operation id asked for', () => {
    for (const field of Object.values(schema.getMutationType()!.getFields())) {
      expect(String(field.type)).toBe(`${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}Payload!`);
      const input = field.args.find((argument) => argument.name === 'input')!;
      const type = schema.getType(String(input.type).replace('!', ''));
      expect(isInputObjectType(type) && String(type.getFields()['operationId']?.type)).toBe('ID!');
    }
  });
});
