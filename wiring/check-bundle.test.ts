import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleResolver, maxCodeCharacters } from './bundle';
import { checkBundle } from './check-bundle';
import { temporaryProject } from './testing/temporary-project';

async function problemsOf(source: string, shared = ''): Promise<string[]> {
  const root = temporaryProject({ 'resolvers/Query.x.db.ts': source, 'resolvers/lib/shared.ts': shared });
  const { code, sourceFile } = await bundleResolver(join(root, 'resolvers/Query.x.db.ts'), { root });
  return checkBundle(code, sourceFile);
}

/** The complaint about one piece of code inside a request handler. */
async function complaint(body: string, before = ''): Promise<string[]> {
  const source = `${before}\nexport function request(ctx: any) {\n${body}\nreturn {};\n}\nexport const response = (ctx: any) => ctx.result;`;
  return problemsOf(source);
}

const handlers =
  'export function request(ctx: any) { return {}; }\nexport function response(ctx: any) { return ctx.result; }';

test('a resolver of documented parts is fine', async () => {
  expect(
    await problemsOf(
      `
      import { util, extensions, runtime, type Context } from '@aws-appsync/utils';
      import { sql, createPgStatement, toJsonObject } from '@aws-appsync/utils/rds';
      import { owner } from './lib/shared';
      export function request(ctx: Context) {
        const { from, to = '2026-12' } = ctx.args;
        const list: string[] = [];
        for (const key of Object.keys(ctx.args)) { if (key.startsWith('x')) list.push(\`\${key}!\`); }
        if (!util.matches('[0-9]{4}', from)) util.error('No.', 'VALIDATION_ERROR');
        if (!ctx.identity) runtime.earlyReturn({});
        ctx.stash.list = list.map((x) => x.length).filter((n) => n > 1).reduce((a, b) => a + b, 0);
        console.log(Math.max(1, 2), Number.isNaN(1), Array.isArray(list), util.time.nowISO8601().slice(0, 7));
        extensions.setSubscriptionFilter(util.transform.toSubscriptionFilter({ owner: { eq: owner(ctx) } }));
        return createPgStatement(sql\`select \${from}::text, \${to}, \${owner(ctx)}\`);
      }
      export const response = (ctx: Context) => toJsonObject(ctx.result)[0]?.[0] ?? null;`,
      "import { util } from '@aws-appsync/utils'; export function owner(ctx: any): string { return ctx.identity?.sub ?? util.unauthorized(); }",
    ),
  ).toEqual([]);
});

test.each([
  ['class A {}; const a = A;', 'classes are not supported; use functions and plain objects'],
  ['try { ctx.stash.a = 1; } catch {}', 'try is not supported; look at ctx.error'],
  ["throw 'x';", 'throw is not supported; call util.error(message, errorType)'],
  ['for (let i = 0; i < 3; i += 1) {}', 'for (;;) is not supported; use for (const x of list)'],
  ['while (ctx.stash.a) { ctx.stash.a = 0; }', 'while is not supported'],
  ['do { ctx.stash.a = 0; } while (ctx.stash.a);', 'do is not supported'],
  ['for (const x of [1]) { if (x) continue; ctx.stash.a = x; }', 'continue is not supported'],
  ['a: for (const x of [1]) { for (const y of [x]) { if (y) break a; } }', 'labels are not supported'],
  ['ctx.stash.n++;', '++ is not supported; write x += 1'],
  ['ctx.stash.n = ~ctx.stash.n;', '~ is not supported'],
  ['ctx.stash.n = ctx instanceof Object;', 'instanceof is not supported'],
  ["ctx.stash.n = 'a' in ctx.args;", "in is not supported; use Object.hasOwn(object, 'key')"],
  ['ctx.stash.n = /a/;', "regex literals are not supported; use util.matches('pattern', text)"],
  ['ctx.stash.n = new Date();', 'new is not supported'],
  ['ctx.stash.n = 1n;', 'bigint is not supported'],
  ['ctx.stash.n = Date.now();', 'the global Date is not there in APPSYNC_JS; use util.time'],
  ['ctx.stash.n = Promise.resolve(1);', 'the global Promise is not there in APPSYNC_JS'],
  ['ctx.stash.n = structuredClone(ctx.args);', 'the global structuredClone is not there in APPSYNC_JS'],
  ['ctx.stash.n = globalThis;', 'the global globalThis is not there in APPSYNC_JS'],
  [
    'ctx.stash.n = Object.fromEntries([]);',
    'Object.fromEntries is not there in APPSYNC_JS; build the object in a for-of loop',
  ],
  [
    'ctx.stash.n = Math.sqrt(4);',
    'Math.sqrt is not there in APPSYNC_JS; there are random, min, max, round, floor, ceil',
  ],
  ['ctx.stash.n = ctx.args.list.toSorted();', '.toSorted() is not documented for APPSYNC_JS; use [...list].sort()'],
  ["ctx.stash.n = ctx.args.text.padStart(2, '0');", '.padStart() is not documented for APPSYNC_JS'],
  ['ctx.args.list.sort((a: number, b: number) => a - b);', 'sort() takes no arguments in APPSYNC_JS'],
  ["ctx.stash.n = ctx.constructor('return 1')();", '.constructor is not there in APPSYNC_JS; use plain objects'],
  ['ctx.args = {};', 'ctx.args is read-only; keep values in ctx.stash or a variable'],
  ['ctx.args.from = 1;', 'ctx.args.from is read-only'],
  ['ctx = {};', 'ctx cannot be reassigned'],
])('%s is refused, and the message says what to write instead', async (body, message) => {
  const problems = await complaint(body);
  expect(problems.join('\n')).toContain(message);
  expect(problems[0]).toMatch(/^resolvers\/Query\.x\.db\.ts:3:\d+: .*\.$/);
});

test('functions cannot be passed by name, returned, or call themselves', async () => {
  const double = 'const double = (n: number): number => n * 2;';
  expect(await complaint('ctx.stash.n = [1].map(double);', double)).toEqual([
    'resolvers/Query.x.db.ts:3:23: the function double cannot be passed as an argument; write x => double(x) in place.',
  ]);
  expect((await complaint('ctx.stash.n = apply(() => 1);', 'const apply = (f: any): any => f;')).join('\n')).toContain(
    'a function can be passed only to map, filter, reduce and the like; call it directly',
  );
  expect(
    (
      await complaint(
        'ctx.stash.n = odd(3);',
        'function even(n: number): boolean { return n === 0 || odd(n - 1); }\nfunction odd(n: number): boolean { return n !== 0 && even(n - 1); }',
      )
    ).join('\n'),
  ).toContain('recursion is not supported (even → odd → even); use a loop over an array');
});

test('async functions and generators are refused', async () => {
  expect(
    (
      await problemsOf(
        'export async function request() { return {}; }\nexport const response = (ctx: any) => ctx.result;',
      )
    ).join(),
  ).toContain('async functions are not supported');
  expect((await complaint('const g = pages();', 'function* pages() { yield 1; }')).join()).toContain(
    'generators are not supported; return an array',
  );
});

test('what a shared file brings in is refused at its own line', async () => {
  expect(
    await problemsOf(
      `import { now } from './lib/shared';\nexport function request() { return { now: now() }; }\nexport const response = (ctx: any) => ctx.result;`,
      '// Time.\nexport const now = (): number => Date.now();',
    ),
  ).toEqual(['resolvers/lib/shared.ts:2:34: the global Date is not there in APPSYNC_JS; use util.time.']);
});

test('a missing handler and a foreign module are refused', async () => {
  expect(await problemsOf('export function request() { return {}; }')).toEqual([
    'resolvers/Query.x.db.ts: response is not exported; add export function response(ctx) { … }.',
  ]);
  expect(
    (
      await problemsOf(
        `import { readFileSync } from 'node:fs';\nconst read = readFileSync;\nexport const x = read;\n${handlers}`,
      )
    ).join(),
  ).toContain('the module node:fs is not there in APPSYNC_JS');
});

test('a source map is left out where only it passes the limit, and longer code is refused', async () => {
  const long = (characters: number): string =>
    `const text = '${'x'.repeat(characters)}';\n${handlers.replace('{}', '{ text }')}`;
  expect(await problemsOf(long(maxCodeCharacters - 400))).toEqual([]);
  expect((await problemsOf(long(maxCodeCharacters))).join()).toMatch(
    /the bundle has \d+ characters of at most 32768; import less\./,
  );
});
