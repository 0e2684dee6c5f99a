import { describe, expect, test } from 'vitest';
import { testRuntime } from '../testing/evaluate';

const { valueOf, evaluate } = testRuntime({ timeoutMs: 1000, heapMB: 64 });

/** Statements run in a function that gives what they return. */
const run = (body: string): string => `(() => { ${body} })()`;

test('nothing of the host can be reached', async () => {
  const names = [
    'process',
    'require',
    'globalThis',
    'Function',
    'eval',
    'Date',
    'Promise',
    'Symbol',
    'Reflect',
    'WebAssembly',
    'setTimeout',
    'fetch',
    'structuredClone',
  ];
  expect(await valueOf(`[${names.map((name) => `typeof ${name}`).join(', ')}]`)).toEqual(names.map(() => 'undefined'));
});

describe('no text becomes code', () => {
  test.each([
    "util.error.constructor('return typeof process')()",
    "rds.sql.constructor.constructor('return process')()",
    "(async () => 1).constructor('return 1')",
    "(function* () {}).constructor('yield 1')",
    "[].map.constructor('return this')()",
    run("try { null.x } catch (e) { return e.constructor.constructor('return typeof process')() }"),
  ])('%s', async (expression) => {
    expect((await evaluate(expression)).failure?.message).toBe(
      'Code generation from strings disallowed for this context',
    );
  });
});

test('what one handler breaks is whole for the next', async () => {
  const attacks = [
    'return ({}).__proto__.polluted = 1',
    'return [].constructor.prototype.map = () => 1',
    "return ''.constructor.prototype.trim = () => 'x'",
    'return util.error = () => 1',
    'return util.time.nowISO8601 = () => 1',
    'return rds.typeHint.UUID = () => 1',
    'return Object.assign = () => 1',
    'try { null.x } catch (e) { e.constructor.prepareStackTrace = () => 1; return 1 }',
    'JSON.stringify = () => 1',
  ];
  for (const attack of attacks) expect((await evaluate(run(attack))).failure?.kind, attack).toBe('code');
  expect(
    await valueOf(
      "[({}).polluted ?? null, [1].map((x) => x + 1), ' a '.trim(), typeof util.error, Object.assign({}, { a: 1 })]",
    ),
  ).toEqual([null, [2], 'a', 'function', { a: 1 }]);
});

test('no variable of the module survives a run', async () => {
  const { runtime } = testRuntime();
  const code = 'let count = 0;\nexport function request(ctx) { count += 1; return count; }';
  await runtime.evaluate(code, 'request', {});
  expect((await runtime.evaluate(code, 'request', {})).result).toBe(1);
});

describe('a handler that does not end well fails alone, and those behind it run', () => {
  test.each([
    ['an endless loop', run('for (;;) {}'), 'The code ran longer than 1000 ms.'],
    ['endless recursion', run('const f = () => f(); return f();'), 'Maximum call stack size exceeded'],
    [
      'a slow expression',
      "util.matches('^(a+)+$', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')",
      'The code ran longer than 1000 ms.',
    ],
    ['a result that is no JSON', '(ctx.self = ctx)', 'The result cannot be written as JSON.'],
  ])('%s', async (_, expression, message) => {
    const [bad, good] = await Promise.all([evaluate(expression), evaluate('1 + 1')]);
    expect(bad.failure).toMatchObject({ kind: 'code', message });
    expect(good.result).toBe(2);
  });

  test.each([
    ['many texts', run("const all = []; for (;;) all.push(('x' + all.length).repeat(1e6).split(''));")],
    ['one huge text', "'x'.repeat(5e8)"],
  ])('%s', async (_, expression) => {
    const [bad, good] = await Promise.all([evaluate(expression), evaluate('1 + 1')]);
    expect(bad.failure?.message).toMatch(/^The code (used more than 64 MB|ran longer than 1000 ms)\.$/);
    expect(good.result).toBe(2);
  });
});

test('a handler does not pay for a time in which the server itself was busy', async () => {
  await valueOf('1');
  const answer = evaluate('2');
  const until = Date.now() + 800;
  while (Date.now() < until);
  expect((await answer).result).toBe(2);
});
