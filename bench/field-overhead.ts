import { buildSchema, execute, parse } from 'graphql';
import { createGraphqlApi } from '../local/appsync/api';
import { compare, report } from './measure';

/** What one field costs that has a resolver of its own: its two handlers and the JSON borders, without a database. */
const mostMsPerField = 0.3;
const items = 100;

const sdl = 'type Query { one: Int! items: [Item!]! } type Item { n: Int! label: String! }';
const query = '{ items { n label } }';
const echo = (payload: string): string =>
  `export function request(ctx) { return { payload: ${payload} }; }\nexport function response(ctx) { return ctx.result; }`;

const resolver = (typeName: string, fieldName: string, payload: string) => ({
  ...{ typeName, fieldName, kind: 'UNIT' as const },
  functions: [{ name: fieldName, dataSource: 'none', code: echo(payload) }],
});

const nothing = (): never => {
  throw new Error('There is no such thing here.');
};

async function main(): Promise<void> {
  const numbers = JSON.stringify(Array.from({ length: items }, (_, n) => ({ n })));
  const api = createGraphqlApi({
    sdl,
    resolvers: [
      resolver('Query', 'one', '1'),
      resolver('Query', 'items', numbers),
      resolver('Item', 'label', '`item ${ctx.source.n}`'),
    ],
    ...{ resourceArn: '', secretArn: '', databaseName: '' },
    database: { execute: nothing },
    lambda: { invoke: nothing },
    verifyToken: () => Promise.resolve({ sub: 'ada', iss: 'https://issuer.example' }),
    limits: { introspection: true, maxDepth: 0, maxResolvers: 0 },
    log: () => undefined,
  });

  const ask = async (text: string): Promise<void> => {
    const { body } = await api.handle({
      ...{ method: 'POST', url: new URL('http://localhost/graphql'), requestId: 'r', sourceIp: '127.0.0.1', log: {} },
      headers: { authorization: 'token', 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify({ query: text })),
      signal: new AbortController().signal,
    });
    if (String(body).includes('"errors"')) throw new Error(String(body));
  };

  const schema = buildSchema(sdl);
  const documents = { items: parse(query), one: parse('{ one }') };
  const rootValue = {
    one: async () => 1,
    items: async () => (JSON.parse(numbers) as { n: number }[]).map(({ n }) => ({ n, label: async () => `item ${n}` })),
  };
  const plain = async (document: (typeof documents)['one']): Promise<string> =>
    JSON.stringify(await execute({ schema, document, rootValue }));

  const times = await compare(
    {
      one: () => ask('{ one }'),
      plainOne: () => plain(documents.one),
      many: () => ask(query),
      plainMany: () => plain(documents.items),
    },
    { turns: 300, warmUp: 500 },
  );
  await api.close();

  const perField = (times.many - times.plainMany) / (items + 1);
  report('Fields with resolvers of their own (p50)', [
    {
      what: `overhead per field, in a list of ${items}`,
      value: `${perField.toFixed(3)} ms`,
      limit: `${mostMsPerField} ms`,
      fails: !(perField < mostMsPerField),
    },
    { what: 'a query of one field, request and answer', value: `${times.one.toFixed(3)} ms`, fails: false },
    {
      what: 'against graphql-js with a JavaScript resolver, in a list',
      value: `${(times.many / times.plainMany).toFixed(1)} ×`,
      fails: false,
    },
    {
      what: 'against graphql-js with a JavaScript resolver, one field',
      value: `${(times.one / times.plainOne).toFixed(1)} ×`,
      fails: false,
    },
  ]);
}

await main();
