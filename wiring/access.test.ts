import { expect, test } from 'vitest';
import { checkAccess } from './access';
import { loadSchema } from './schema';
import { temporaryProject } from './testing/temporary-project';

const problemsOf = (sdl: string) =>
  checkAccess(loadSchema({ root: temporaryProject({ 'schema/all.graphql': sdl }) }).schema);

test('a type that our own functions are answered with lets them read it, however deep it lies', () => {
  const schema = `type Query { me: Int }  type Mutation { tell: Notice @aws_iam }
    type Notice @aws_iam @aws_cognito_user_pools { id: ID! about: [Asset!]! }  type Asset { id: ID! name: String }`;
  expect(problemsOf(schema)).toEqual([
    'Mutation.tell is open to @aws_iam and returns Asset, which keeps id, name from it. Add @aws_iam there.',
  ]);
  expect(problemsOf(schema.replace('Asset {', 'Asset @aws_iam @aws_cognito_user_pools {'))).toEqual([]);
});

test('a type that is opened to functions stays open to people who are answered with it', () => {
  const schema = 'type Query { asset: Asset }  type Asset @aws_iam { id: ID! of: Asset }';
  expect(problemsOf(schema)).toEqual([
    'Query.asset is open to @aws_cognito_user_pools and returns Asset, which keeps id, of from it. Add @aws_cognito_user_pools there.',
  ]);
});

test('a single field that is kept from an operation’s callers is named', () => {
  const schema = 'type Query { asset: Asset }  type Asset { id: ID! secret: String @aws_iam }';
  expect(problemsOf(schema)).toHaveLength(1);
  expect(problemsOf(schema)[0]).toContain('keeps secret from it');
});

test('every operation of this project returns what its callers may read', () => {
  expect(checkAccess(loadSchema().schema)).toEqual([]);
});
