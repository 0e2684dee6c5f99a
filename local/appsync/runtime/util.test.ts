import { describe, expect, test } from 'vitest';
import { testRuntime } from '../testing/evaluate';

const { valueOf, messageOf, evaluate, runtime } = testRuntime();

describe('time', () => {
  test.each([
    ["util.time.epochMilliSecondsToFormatted(1517943695750, 'yyyy-MM-dd HH:mm:ssZ')", '2018-02-06 19:01:35+0000'],
    [
      "util.time.epochMilliSecondsToFormatted(1517943695750, 'yyyy-MM-dd HH:mm:ssZ', 'Australia/Perth')",
      '2018-02-07 03:01:35+0800',
    ],
    [
      `util.time.epochMilliSecondsToFormatted(1517943695750, "EEEE, d MMM yy 'at' h:mm a, SSS, DDD, XXX", '-03:30')`,
      'Tuesday, 6 Feb 18 at 3:31 PM, 750, 037, -03:30',
    ],
    ["util.time.epochMilliSecondsToFormatted(1609459200000, 'YYYY yyyy Q')", '2021 2021 1'],
    ['util.time.epochMilliSecondsToISO8601(1517943695750)', '2018-02-06T19:01:35.750Z'],
    ['util.time.epochMilliSecondsToSeconds(1517943695750)', 1517943695],
    ["util.time.parseFormattedToEpochMilliSeconds('2018-02-01 01:02:03+0000', 'yyyy-MM-dd HH:mm:ssZ')", 1517446923000],
    [
      "util.time.parseFormattedToEpochMilliSeconds('2018-02-01 01:02:03', 'yyyy-MM-dd HH:mm:ss', 'Australia/Perth')",
      1517418123000,
    ],
    ["util.time.parseFormattedToEpochMilliSeconds('3 Mar 2024 4 PM', 'd MMM yyyy h a', 'Europe/Rome')", 1709478000000],
    ["util.time.parseISO8601ToEpochMilliSeconds('2018-02-01T17:21:05.180+08:00')", 1517476865180],
  ])('%s', async (expression, value) => {
    expect(await valueOf(expression)).toBe(value);
  });

  test('now is now, in UTC', async () => {
    const before = Date.now();
    const [iso, ms, seconds, day] = (await valueOf(
      "[util.time.nowISO8601(), util.time.nowEpochMilliSeconds(), util.time.nowEpochSeconds(), util.time.nowFormatted('yyyy-MM-dd')]",
    )) as [string, number, number, string];
    expect(Date.parse(iso)).toBeGreaterThanOrEqual(before);
    expect(ms).toBeGreaterThanOrEqual(before);
    expect(seconds).toBeGreaterThanOrEqual(Math.floor(before / 1000));
    expect(iso.slice(0, 10)).toBe(day);
  });

  test('a text that does not fit its pattern is refused', async () => {
    expect(await messageOf("util.time.parseFormattedToEpochMilliSeconds('1.2.2018', 'yyyy-MM-dd')")).toContain(
      "Text '1.2.2018' could not be parsed",
    );
    expect(await messageOf("util.time.nowFormatted('yyyy', 'Mars/Base')")).toContain('Unknown time-zone ID: Mars/Base');
  });
});

describe('texts', () => {
  test.each([
    ["util.base64Encode('hé€😀')", Buffer.from('hé€😀').toString('base64')],
    ["util.base64Decode('aMOp4oKs8J+YgA==')", 'hé€😀'],
    ["util.urlEncode('a b&c~*é')", 'a+b%26c%7E*%C3%A9'],
    ["util.urlDecode('a+b%26c')", 'a b&c'],
    [String.raw`util.escapeJavaScript('it\'s "x"\n/é')`, String.raw`it\'s \"x\"\n\/\u00E9`],
    ["util.matches('a*b', 'aaaaab')", true],
    ["util.matches('^\\\\p{Alpha}+\\\\z', 'abc1')", false],
    ["util.matches('(?i)^ABC$', 'abc')", true],
    ["util.str.normalize('e\\u0301', 'nfc').length", 1],
    ["'a.b.c'.replace('\\\\.', '-')", 'a-b.c'],
    ["'a.b.c'.replaceAll('[.]', '-')", 'a-b-c'],
    ["JSON.parse('{')", ''],
    ['util.math.roundNum(-2.5)', -2],
    ['util.math.minVal(3, 2) + util.math.maxVal(3, 2)', 5],
  ])('%s', async (expression, value) => {
    expect(await valueOf(expression)).toBe(value);
  });
});

test('ids have their form and differ', async () => {
  const ids = (await valueOf('[util.autoId(), util.autoId(), util.autoUlid(), util.autoKsuid()]')) as string[];
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(ids[1]).not.toBe(ids[0]);
  expect(ids[2]).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
  expect(ids[3]).toMatch(/^[0-9A-Za-z]{27}$/);
});

describe('the way someone signed in', () => {
  const user = {
    sub: 's',
    issuer: 'i',
    claims: {},
    username: 'u',
    sourceIp: ['1'],
    defaultAuthStrategy: 'ALLOW',
    groups: null,
  };
  test.each([
    [undefined, 'API Key Authorization'],
    [user, 'User Pool Authorization'],
    [{ ...user, sourceIp: undefined }, 'API Key Authorization'],
    [{ accountId: '1', sourceIp: ['1'], username: 'u', userArn: 'a' }, 'IAM Authorization'],
    [{ sub: 's', issuer: 'i', claims: {} }, 'Open ID Connect Authorization'],
    [{ resolverContext: {} }, 'Lambda Authorization'],
  ])('%o', async (identity, name) => {
    expect(await valueOf('util.authType()', { identity })).toBe(name);
  });
});

describe('errors', () => {
  test('util.error ends the handler with what it was given', async () => {
    const { failure } = await evaluate("util.error('No.', 'CONFLICT', { id: 1 }, { field: 'name' })");
    expect(failure).toEqual({
      kind: 'resolver',
      message: 'No.',
      errorType: 'CONFLICT',
      data: { id: 1 },
      errorInfo: { field: 'name' },
      position: null,
    });
  });

  test('util.appendError lets the handler go on', async () => {
    const { result, errors } = await evaluate("[util.appendError('Stale.', 'WARNING'), 1]");
    expect(result).toEqual([null, 1]);
    expect(errors).toEqual([{ message: 'Stale.', errorType: 'WARNING', data: null, errorInfo: null }]);
  });

  test('a fault in the code is told with its place', async () => {
    const code =
      "import { util } from '@aws-appsync/utils';\nexport function request(ctx) {\n  return ctx.args.a.b;\n}\n";
    const { failure } = await runtime.evaluate(code, 'request', {});
    expect(failure).toMatchObject({ kind: 'code', position: 'code.js:3:21' });
    expect(failure?.message).toContain('undefined');
  });

  test('code that is no JavaScript is told with its place', async () => {
    const { failure } = await runtime.evaluate('export const request = ;', 'request', {});
    expect(failure).toMatchObject({ kind: 'code', position: 'code.js:1:24' });
  });

  test('runtime.earlyReturn ends the handler with its value', async () => {
    const { result, early } = await evaluate("runtime.earlyReturn({ a: 1 }, { skipTo: 'END' })");
    expect({ result, early }).toEqual({ result: { a: 1 }, early: { skipTo: 'END' } });
  });
});

test('what is printed comes back with its place, and the stash with what was put into it', async () => {
  const code =
    "export function request(ctx) {\n  console.log('hello', { a: 1 });\n  ctx.stash.seen = true;\n  return 1;\n}\n";
  const { logs, stash } = await runtime.evaluate(code, 'request', { stash: { before: 1 } });
  expect(logs).toEqual([{ level: 'INFO', position: 'code.js:2:3', values: ['hello', { a: 1 }] }]);
  expect(stash).toEqual({ before: 1, seen: true });
});

test('subscription filters multiply out', async () => {
  const filter =
    "{ up: { le: 50, ge: 20 }, and: [{ t: { ne: 'B' } }], or: [{ a: { eq: 'x' } }, { p: { eq: false } }] }";
  const { filterGroup } = (await valueOf(`util.transform.toSubscriptionFilter(${filter})`)) as {
    filterGroup: { filters: { fieldName: string; operator: string }[] }[];
  };
  expect(
    filterGroup.map(({ filters }) => filters.map(({ fieldName, operator }) => `${fieldName} ${operator}`).join(', ')),
  ).toEqual(['up le, t ne, a eq', 'up le, t ne, p eq', 'up ge, t ne, a eq', 'up ge, t ne, p eq']);
  expect(
    await valueOf("util.transform.toSubscriptionFilter({ a: { eq: 1 }, b: { eq: 2 } }, ['a'], { r: { eq: 3 } })"),
  ).toEqual({
    filterGroup: [
      {
        filters: [
          { fieldName: 'b', operator: 'eq', value: 2 },
          { fieldName: 'r', operator: 'eq', value: 3 },
        ],
      },
    ],
  });
  expect(
    await valueOf(
      "[util.transform.toSubscriptionFilter(null), util.transform.toSubscriptionFilter('{}'), util.transform.toSubscriptionFilter({})]",
    ),
  ).toEqual([null, null, { filterGroup: [] }]);
});

test('DynamoDB expressions name their values after where they stand', async () => {
  const filter =
    "{ or: [{ and: [{ a: { eq: 1 } }, { b: { between: ['x', 'y'] } }] }, { not: { c: { size: { gt: 2 } } } }] }";
  expect(JSON.parse((await valueOf(`util.transform.toDynamoDBFilterExpression(${filter})`)) as string)).toEqual({
    expression:
      '(((#a = :or_0_and_0_a_eq) AND (#b BETWEEN :or_0_and_1_b_between_start AND :or_0_and_1_b_between_end)) OR (NOT (size(#c) > :or_1_not_c_size_gt)))',
    expressionNames: { '#a': 'a', '#b': 'b', '#c': 'c' },
    expressionValues: {
      ':or_0_and_0_a_eq': { N: 1 },
      ':or_0_and_1_b_between_start': { S: 'x' },
      ':or_0_and_1_b_between_end': { S: 'y' },
      ':or_1_not_c_size_gt': { N: 2 },
    },
  });
  expect(await valueOf('util.transform.toDynamoDBConditionExpression({ a: { like: 1 } })')).toBe(null);
  expect(await valueOf("ddb.update({ key: { id: 'x' }, update: { n: ddb.operations.append([1]), m: 2 } })")).toEqual({
    operation: 'UpdateItem',
    key: { id: { S: 'x' } },
    update: {
      expression: 'SET #expName_1 = list_append(#expName_1, :expValue_1), #expName_2 = :expValue_2',
      expressionNames: { '#expName_1': 'n', '#expName_2': 'm' },
      expressionValues: { ':expValue_1': { L: [{ N: 1 }] }, ':expValue_2': { N: 2 } },
    },
  });
});
