import type { LambdaInvoker } from '../sources/lambda';

const imports = `import { util, runtime } from '@aws-appsync/utils';
import { sql, createPgStatement, toJsonObject, typeHint } from '@aws-appsync/utils/rds';\n`;
const none = (value: string): string => `${imports}export const request = (ctx: any) => ({ payload: ${value} });
export const response = (ctx: any) => ctx.result;`;
const db = (
  statements: string,
  response = 'toJsonObject(ctx.result)[0][0]',
): string => `${imports}export const request = (ctx: any) => createPgStatement(${statements});
export function response(ctx: any) { ${response.includes('return') ? response : `return ${response};`} }`;

const schema = `
type Query {
  context: AWSJSON
  who(a: Int = 3, b: [String!]): AWSJSON
  values(id: ID, amount: String): Row
  two: AWSJSON
  three: Row
  broken: Row
  unhandled: Row
  silent: AWSJSON
  refused: Row
  warned: Row
  forbidden: String
  crashed: String
  nothing: Row!
  listless: [Int]
  enumerated: Color
  items: [Item!]!
  strict: [Item]
  pipe(n: Int!): AWSJSON
  early(to: String): AWSJSON
  lambda(n: Int): AWSJSON
  batch: AWSJSON
  dated(on: AWSDate, input: Input): String
  admins: String @aws_cognito_user_pools(cognito_groups: ["admins"])
  machines: String @aws_iam
  secret: Secret
  header: String
}
type Mutation { first: Int! second: Int! }
type Row { id: ID amount: String flag: Boolean n: Int f: Float missing: String json: String name: String! }
type Item { id: ID! double: Int label: String! }
type Secret @aws_cognito_user_pools(cognito_groups: ["admins"]) { a: String }
enum Color { RED }
input Input { on: AWSDate! more: Int }
`;

/** A schema and resolvers that do what the tests want to see. */
export const sampleFiles = {
  'schema/all.graphql': schema,
  'resolvers/Query.context.none.ts': none('ctx'),
  'resolvers/Query.who.none.ts': none('{ args: ctx.args, same: ctx.args.a === ctx.arguments.a }'),
  'resolvers/Query.values.db.ts': db(
    "sql`select ${typeHint.UUID(ctx.args.id)} as id, ${typeHint.DECIMAL(ctx.args.amount)}::numeric(10, 2) as amount, ${true} as flag, ${7} as n, ${1.5} as f, ${null}::text as missing, ${{ a: [1] }}::json as json, 'x' as name`",
  ),
  'resolvers/Query.two.db.ts': db(
    'sql`select ${1} as a`, sql`select ${2} as b, ${3} as c`',
    'toJsonObject(ctx.result)',
  ),
  'resolvers/Query.three.db.ts': `${imports}export const request = () => ({ statements: ['select 1', 'select 2', 'select 3'] });\nexport const response = (ctx: any) => util.error(ctx.error.message, ctx.error.type);`,
  'resolvers/Query.broken.db.ts': db(
    'sql`select * from nowhere`',
    "return util.error(ctx.error.message.includes('42P01') ? 'No table.' : 'Other.', ctx.error.type);",
  ),
  'resolvers/Query.unhandled.db.ts': db('sql`select * from nowhere`', 'null'),
  'resolvers/Query.silent.db.ts': db('sql`select * from nowhere`', "ctx.error ?? 'fine'"),
  'resolvers/Query.refused.none.ts': `${imports}export const request = () => util.error('Taken.', 'CONFLICT', { id: 1, other: 2 }, { field: 'name', code: 'x' });\nexport const response = (ctx: any) => ctx.result;`,
  'resolvers/Query.warned.none.ts': `${imports}export const request = () => { util.appendError('Stale.', 'WARNING', null, { age: 3 }); return { payload: { name: 'old' } }; };\nexport const response = (ctx: any) => ctx.result;`,
  'resolvers/Query.forbidden.none.ts': `${imports}export const request = () => util.unauthorized();\nexport const response = (ctx: any) => ctx.result;`,
  'resolvers/Query.crashed.none.ts': none('ctx.args.a.b.c'),
  'resolvers/Query.nothing.none.ts': none('null'),
  'resolvers/Query.listless.none.ts': none("'x'"),
  'resolvers/Query.enumerated.none.ts': none("'BLUE'"),
  'resolvers/Query.items.none.ts': none("[{ id: 1, label: 'a' }, { id: 2, label: 'b' }]"),
  'resolvers/Query.strict.none.ts': none("[{ id: 1, label: 'a' }, { id: 2 }]"),
  'resolvers/Item.double.none.ts': none('ctx.source.id * 2'),
  'resolvers/Query.pipe/1.first.none.ts': `${imports}export const request = (ctx: any) => { ctx.stash.seen = ['first']; return { payload: ctx.args.n + 1 }; };\nexport const response = (ctx: any) => ctx.result;`,
  'resolvers/Query.pipe/2.second.db.ts': `${imports}export const request = (ctx: any) => { ctx.stash.seen.push('second'); return createPgStatement(sql\`select \${ctx.prev.result} * 10 as n\`); };\nexport const response = (ctx: any) => ({ n: toJsonObject(ctx.result)[0][0].n, before: ctx.prev.result, seen: ctx.stash.seen });`,
  'resolvers/Query.early/1.first.none.ts': `${imports}export const request = (ctx: any) => runtime.earlyReturn('first', ctx.args.to ? { skipTo: ctx.args.to } : undefined);\nexport const response = (ctx: any) => 'never';`,
  'resolvers/Query.early/2.second.none.ts': none("ctx.prev.result + ' second'"),
  'resolvers/Query.lambda.sum.ts': `${imports}export const request = (ctx: any) => ({ operation: 'Invoke', payload: { n: ctx.args.n } });\nexport const response = (ctx: any) => (ctx.error ? util.error(ctx.error.message, ctx.error.type) : ctx.result);`,
  'resolvers/Query.batch.sum.ts': `${imports}export const request = () => ({ operation: 'BatchInvoke', payload: { n: 4 } });\nexport const response = (ctx: any) => ctx.result;`,
  'resolvers/Query.dated.none.ts': none("ctx.args.on ?? 'none'"),
  'resolvers/Query.admins.none.ts': none("'for admins'"),
  'resolvers/Query.machines.none.ts': none("'for machines'"),
  'resolvers/Query.secret.none.ts': none("{ a: 'hidden' }"),
  'resolvers/Query.header.none.ts': `${imports}export const request = (ctx: any) => { util.http.addResponseHeader('x-count', 7); return { payload: ctx.request.headers['x-test'] }; };\nexport const response = (ctx: any) => ctx.result;`,
  'resolvers/Mutation.first.none.ts': none('1'),
  'resolvers/Mutation.second.none.ts': none('null'),
  'lambdas/sum/handler.ts': '',
};

/** Functions that double a number, and fail for one above nine. */
export const sampleLambda: LambdaInvoker = {
  invoke: (name, payload) => {
    const one = (event: unknown) => ({ name, twice: (event as { n: number }).n * 2 });
    if (Array.isArray(payload)) return Promise.resolve({ ok: true, payload: payload.map(one) });
    if ((payload as { n: number }).n > 9)
      return Promise.resolve({ ok: false, errorType: 'RangeError', errorMessage: 'Too much.' });
    return Promise.resolve({ ok: true, payload: one(payload) });
  },
};
