import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { questionOf } from './sources.js';

it('prints a question that the API answers', () => {
  const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../../schema.graphql'), 'utf8'));
  expect(validate(schema, parse(questionOf('fewer "groups"')))).toEqual([]);
});
