import { expect, test } from 'vitest';
import { listResolvers } from './resolver-list';
import { temporaryProject } from './testing/temporary-project';
import { WiringError } from './wiring-error';

const schema = { 'schema/a.graphql': 'type Query { assets: [Asset!]! }  type Asset { id: ID! category: String }' };
const fine = { ...schema, 'resolvers/Query.assets.db.ts': '' };

function problemsOf(files: Record<string, string>): readonly string[] {
  try {
    listResolvers({ root: temporaryProject(files) });
    return [];
  } catch (error) {
    if (error instanceof WiringError) return error.problems;
    throw error;
  }
}

test('the name of a file is its wiring', () => {
  const root = temporaryProject({ ...fine, 'resolvers/Asset.category.none.ts': '' });
  expect(listResolvers({ root })).toEqual([
    {
      typeName: 'Asset',
      fieldName: 'category',
      kind: 'UNIT',
      functions: [{ step: 'category', dataSource: 'none', file: `${root}/resolvers/Asset.category.none.ts` }],
      file: 'resolvers/Asset.category.none.ts',
    },
    {
      typeName: 'Query',
      fieldName: 'assets',
      kind: 'UNIT',
      functions: [{ step: 'assets', dataSource: 'db', file: `${root}/resolvers/Query.assets.db.ts` }],
      file: 'resolvers/Query.assets.db.ts',
    },
  ]);
});

test('a folder is a pipeline whose steps run by number', () => {
  const steps = Object.fromEntries(
    Array.from({ length: 10 }, (_, n) => [
      `resolvers/Query.assets/${n + 1}.step${n + 1}.${n === 1 ? 'net-worth' : 'db'}.ts`,
      '',
    ]),
  );
  const root = temporaryProject({ ...schema, ...steps, 'lambdas/net-worth/handler.ts': '' });
  const [resolver] = listResolvers({ root });
  expect(resolver?.kind).toBe('PIPELINE');
  expect(resolver?.functions.map((fn) => fn.step)).toEqual(Array.from({ length: 10 }, (_, n) => `step${n + 1}`));
  expect(resolver?.functions[1]?.dataSource).toBe('net-worth');
});

test('a line in the source says how many go into a batch of a Lambda', () => {
  const root = temporaryProject({
    ...fine,
    'resolvers/Asset.category.categories.ts': '// Looked up for many at once.\n// maxBatchSize: 50\nexport {};\n',
    'lambdas/categories/handler.ts': '',
  });
  expect(listResolvers({ root }).map(({ functions }) => functions[0]?.maxBatchSize)).toEqual([50, undefined]);
  expect(problemsOf({ ...schema, 'resolvers/Query.assets.db.ts': '// maxBatchSize: 2001\n' })).toEqual([
    'resolvers/Query.assets.db.ts: maxBatchSize is a number from 1 to 2000, not 2001.',
  ]);
  expect(problemsOf({ ...schema, 'resolvers/Query.assets.db.ts': '// maxBatchSize: 5\n' })).toEqual([
    'resolvers/Query.assets.db.ts: maxBatchSize is for Lambda functions; db takes no batches.',
  ]);
});

test('shared code and tests are no resolvers', () => {
  expect(
    problemsOf({
      ...fine,
      'resolvers/lib/x.ts': '',
      'resolvers/Query.assets.test.ts': '',
    }),
  ).toEqual([]);
});

test('a misspelt field is named with the field that was meant', () => {
  expect(problemsOf({ ...schema, 'resolvers/Query.asets.db.ts': '' })).toEqual([
    'resolvers/Query.asets.db.ts: Query.asets: Query has no field asets; did you mean assets?',
    'Query.assets: there is no resolver; add resolvers/Query.assets.<dataSource>.ts.',
  ]);
});

test('a misspelt type is named with the type that was meant', () => {
  expect(problemsOf({ ...fine, 'resolvers/Aset.category.db.ts': '' })).toEqual([
    'resolvers/Aset.category.db.ts: Aset.category: the schema has no object type Aset; did you mean Asset?',
  ]);
});

test('a data source that is neither db, none nor a Lambda is refused', () => {
  expect(
    problemsOf({ ...schema, 'resolvers/Query.assets.net-wrth.ts': '', 'lambdas/net-worth/handler.ts': '' }),
  ).toEqual([
    'resolvers/Query.assets.net-wrth.ts: Query.assets: there is no data source net-wrth; did you mean net-worth?',
  ]);
  expect(problemsOf({ ...schema, 'resolvers/Query.assets.dynamo.ts': '' })).toEqual([
    'resolvers/Query.assets.dynamo.ts: Query.assets: there is no data source dynamo; it is db, none or a folder of lambdas/ with a handler.ts.',
  ]);
});

test('a second resolver for a field is refused', () => {
  expect(problemsOf({ ...fine, 'resolvers/Query.assets.none.ts': '' })).toEqual([
    'resolvers/Query.assets.none.ts: Query.assets already has the resolver resolvers/Query.assets.db.ts; keep one of them.',
  ]);
});

test('names that are no wiring are refused, all in one go', () => {
  expect(
    problemsOf({
      ...schema,
      'resolvers/assets.ts': '',
      'resolvers/helpers/x.ts': '',
      'resolvers/Query.assets/2.read.db.ts': '',
      'resolvers/Query.assets/4.check.db.ts': '',
      'resolvers/Query.assets/4.sum.db.ts': '',
      'resolvers/Query.assets/last.ts': '',
    }),
  ).toEqual([
    'resolvers/Query.assets/last.ts: a step of a pipeline is named <n>.<step>.<dataSource>.ts, such as 1.check.db.ts.',
    'resolvers/Query.assets/2.read.db.ts: the first step of a pipeline has the number 1.',
    'resolvers/Query.assets/4.check.db.ts: step 3 is missing; number the steps 1, 2, 3.',
    'resolvers/Query.assets/4.sum.db.ts: resolvers/Query.assets/4.check.db.ts is step 4 too; number the steps 1, 2, 3.',
    'resolvers/assets.ts: a resolver is named Type.field.<dataSource>.ts, such as Query.assets.db.ts.',
    'resolvers/helpers: a folder in resolvers/ is lib or a pipeline, which is named Type.field.',
  ]);
});
