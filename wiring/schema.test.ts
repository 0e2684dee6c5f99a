import { expect, test } from 'vitest';
import { loadSchema } from './schema';
import { temporaryProject } from './testing/temporary-project';

test('what is deployed has one definition per type and none of what AWS declares itself', () => {
  const root = temporaryProject({
    'schema/aws.graphql': 'scalar AWSDate  directive @aws_iam on OBJECT | FIELD_DEFINITION',
    'schema/b.graphql': 'extend type Mutation { create(on: AWSDate): Asset @aws_iam }  type Asset { id: ID! }',
    'schema/a.graphql': '"All there is." type Query { a: Int }',
    'schema/c.graphql':
      'extend type Query { c: AWSDate }  extend type Mutation { drop: Int }  extend type Asset @aws_iam { name: String }',
  });
  const { sdl, schema } = loadSchema({ root });
  expect(sdl).toBe(`schema {
  query: Query
  mutation: Mutation
}

"All there is."
type Query {
  a: Int
  c: AWSDate
}

type Mutation {
  create(on: AWSDate): Asset @aws_iam
  drop: Int
}

type Asset @aws_iam {
  id: ID!
  name: String
}
`);
  expect(schema.getType('AWSDate')).toBeDefined();
});

test('a fault in the schema is named by file and line', () => {
  expect(() => loadSchema({ root: temporaryProject({ 'schema/a.graphql': 'type Query {\n  a: Int\n' }) })).toThrow(
    'schema/a.graphql:3:1: Syntax Error: Expected Name, found <EOF>.',
  );
  expect(() =>
    loadSchema({ root: temporaryProject({ 'schema/a.graphql': 'type Query { a: Aset }  type Asset { id: ID }' }) }),
  ).toThrow('Unknown type "Aset". Did you mean "Asset"');
  expect(() =>
    loadSchema({
      root: temporaryProject({
        'schema/a.graphql': 'type Query { a: Int }',
        'schema/b.graphql': 'type Query { b: Int }',
      }),
    }),
  ).toThrow('There can be only one type named "Query".');
});
