import { expect, test } from 'vitest';
import { testApi } from '../testing/api';

/** Bodies of request handlers, by the name of the field that has them. */
const attacks: Record<string, string> = {
  loop: 'for (;;) {}',
  text: "return { payload: 'x'.repeat(500000000) };",
  list: 'const all: any[] = []; for (;;) all.push([...all, 1]);',
  recursion: 'const f = (): any => f(); return f();',
  prototype: 'return { payload: (({}) as any).__proto__.polluted = 1 };',
  library: "return { payload: (util.error as any).constructor('return process')() };",
  escape: "return { payload: [].map.constructor('return this')().process };",
  cycle: 'ctx.stash.self = ctx.stash; return { payload: 1 };',
  missing: 'return { payload: ctx.args.a.b.c };',
};

const names = Object.keys(attacks);
const resolver = (body: string): string =>
  `import { util } from '@aws-appsync/utils';\nexport function request(ctx: any) { util.autoId(); ${body} }\nexport function response(ctx: any) { return ctx.result; }`;

const api = testApi({
  'schema/all.graphql': `type Query { fine: String ${names.map((name) => `${name}: String`).join(' ')} }`,
  ...Object.fromEntries(names.map((name) => [`resolvers/Query.${name}.none.ts`, resolver(attacks[name] ?? '')])),
  'resolvers/Query.fine.none.ts': resolver("return { payload: 'fine' };"),
});

test.each(names)('%s ends in an error of its field, and the next request is served', async (name) => {
  const { status, body } = await api.query(`{ ${name} }`);
  expect(status).toBe(200);
  expect(body.data).toEqual({ [name]: null });
  expect(body.errors).toMatchObject([{ path: [name], errorType: 'Code', message: 'Runtime Error' }]);
  expect((await api.query('{ fine }')).body).toEqual({ data: { fine: 'fine' } });
});

test('a field beside one that never ends gets its value', async () => {
  const { body } = await api.query('{ loop fine }');
  expect(body.data).toEqual({ loop: null, fine: 'fine' });
  expect(body.errors).toHaveLength(1);
});
