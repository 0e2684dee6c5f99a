import { describe, expect, test } from 'vitest';
import { testRuntime } from '../testing/evaluate';

const { valueOf, messageOf, evaluate } = testRuntime();

/** The text of the one statement that rds helpers make of an expression. */
async function textOf(expression: string): Promise<string | undefined> {
  return ((await valueOf(`rds.createPgStatement(${expression})`)) as { statements: string[] }).statements[0];
}

test('a template binds every value and puts none into the text', async () => {
  expect(
    await valueOf(
      'rds.createPgStatement(rds.sql`insert into post(id, text) values (${rds.typeHint.UUID(ctx.args.id)}, ${ctx.args.text})`, rds.sql`select * from post where id = ${ctx.args.id}`)',
      { arguments: { id: 'adb6', text: "it's" } },
    ),
  ).toEqual({
    statements: ['insert into post(id, text) values (:P0, :P1)', 'select * from post where id = :P2'],
    variableMap: { ':P0': 'adb6', ':P1': "it's", ':P2': 'adb6' },
    variableTypeHintMap: { ':P0': 'UUID' },
  });
});

test('a template takes null, false and objects as values', async () => {
  expect(
    await valueOf("rds.createPgStatement(rds.sql`select ${null}, ${undefined}, ${false}, ${0}, ${{ type: 'x' }}`)"),
  ).toEqual({
    statements: ['select :P0, :P1, :P2, :P3, :P4'],
    variableMap: { ':P0': null, ':P1': null, ':P2': false, ':P3': 0, ':P4': { type: 'x' } },
    variableTypeHintMap: {},
  });
});

test('a select has its clauses in order, and its values bound', async () => {
  expect(
    await valueOf(`rds.createPgStatement(rds.select({ table: 'UserGroup', columns: ['id', 'name'],
      where: { or: [{ name: { eq: 'Stephane' } }, { id: { gt: 10 } }] }, limit: 10, offset: 1,
      orderBy: [{ column: 'name' }, { column: 'id', dir: 'DESC' }] }))`),
  ).toEqual({
    statements: [
      'SELECT "id", "name" FROM "UserGroup" WHERE ("name" = :P0) OR ("id" > :P1) ORDER BY "name" ASC, "id" DESC LIMIT :P2 OFFSET :P3',
    ],
    variableMap: { ':P0': 'Stephane', ':P1': 10, ':P2': 10, ':P3': 1 },
    variableTypeHintMap: {},
  });
});

test('MySQL has back-ticks and no returning', async () => {
  expect(
    await valueOf("rds.createMySQLStatement(rds.update({ table: 'a.b', values: { n: 1 }, where: { id: { eq: 2 } } }))"),
  ).toEqual({
    statements: ['UPDATE `a`.`b` SET `n` = :P0 WHERE `id` = :P1'],
    variableMap: { ':P0': 1, ':P1': 2 },
    variableTypeHintMap: {},
  });
  expect(await messageOf("rds.createMySQLStatement(rds.remove({ table: 'a', returning: ['id'] }))")).toBe(
    'returning is not supported in MySQL.',
  );
});

describe('the text of a statement', () => {
  test.each([
    ["rds.select({ table: 't' })", 'SELECT * FROM "t"'],
    [
      "rds.select({ from: 'domain.item', columns: ['*', 'item.*', 'item.id'] })",
      'SELECT *, "item"."*", "item"."id" FROM "domain"."item"',
    ],
    ["rds.select({ table: { p: 'persons' } })", 'SELECT * FROM "persons" as "p"'],
    ["rds.select({ table: 't', where: {}, limit: 0 })", 'SELECT * FROM "t" LIMIT :P0'],
    ["rds.select({ table: 't', where: { and: [{ or: [] }] } })", 'SELECT * FROM "t"'],
    ["rds.select({ table: 't', columns: [] })", 'SELECT FROM "t"'],
    ["rds.select({ table: 't', orderBy: [], limit: null })", 'SELECT * FROM "t"'],
    [
      "rds.select({ table: 't', where: { id: { ge: 1, le: 9, ne: 5 } } })",
      'SELECT * FROM "t" WHERE "id" >= :P0 AND "id" <= :P1 AND "id" != :P2',
    ],
    [
      "rds.select({ table: 't', where: { and: [{ id: { eq: 1, gt: 0 } }, { n: { eq: 'x' } }] } })",
      'SELECT * FROM "t" WHERE ("id" = :P0 AND "id" > :P1) AND ("n" = :P2)',
    ],
    [
      "rds.select({ table: 't', where: { n: { le: 1 }, and: [{ id: { eq: 2 } }], d: { attributeExists: false } } })",
      'SELECT * FROM "t" WHERE "n" <= :P0 AND ("id" = :P1) AND "d" IS NULL',
    ],
    [
      "rds.select({ table: 't', where: { id: { eq: 1 }, or: [{ id: { eq: 2 } }, { or: [{ id: { eq: 3 } }, { id: { eq: 4 } }] }] } })",
      'SELECT * FROM "t" WHERE "id" = :P0 AND ("id" = :P1) OR (("id" = :P2) OR ("id" = :P3))',
    ],
    ["rds.select({ table: 't', where: { and: [{ id: { eq: 1 } }, {}] } })", 'SELECT * FROM "t" WHERE ("id" = :P0) AND'],
    [
      "rds.select({ table: 't', where: { n: { beginsWith: 'a', contains: 'b', notContains: 'c' } } })",
      'SELECT * FROM "t" WHERE "n" LIKE :P0 AND "n" LIKE :P1 AND "n" NOT LIKE :P2',
    ],
    [
      "rds.select({ table: 't', where: { n: { between: [null, 2], size: { eq: 3, between: [1, 2] } } } })",
      'SELECT * FROM "t" WHERE "n" BETWEEN NULL AND :P0 AND LENGTH ("n") = :P1 AND LENGTH ("n") BETWEEN :P2 AND :P3',
    ],
    ["rds.select({ table: 't', where: rds.sql`id = ${1}`, limit: '5' })", 'SELECT * FROM "t" WHERE id = :P0 LIMIT :P1'],
    [
      "rds.select({ table: 't', columns: ['a', { n: rds.agg.countDistinct('b') }], groupBy: ['a', 1], having: { b: { count: { gt: 1 } } } })",
      'SELECT "a", COUNT(DISTINCT "b") as "n" FROM "t" GROUP BY "a", 1 HAVING COUNT("b") > :P0',
    ],
    [
      "rds.select({ table: 'a', leftJoin: [{ table: { x: 'b' }, on: rds.sql`a.id = x.id` }], innerJoin: [{ table: 'c', using: ['id'] }] })",
      'SELECT * FROM "a" LEFT JOIN "b" as "x" ON a.id = x.id INNER JOIN "c" USING ("id")',
    ],
    [
      "rds.insert({ table: 't', values: { n: 'x', c: null, d: undefined, f: false }, returning: '*' })",
      'INSERT INTO "t" ("n", "c", "d", "f") VALUES (:P0, NULL, NULL, :P1) RETURNING *',
    ],
    [
      "rds.update({ table: 't', values: { c: null }, where: { id: { eq: 1 } }, returning: ['id'] })",
      'UPDATE "t" SET "c" = NULL WHERE "id" = :P0 RETURNING "id"',
    ],
    ["rds.update({ table: 't', values: {}, where: { id: { eq: 1 } } })", 'UPDATE "t" SET WHERE "id" = :P0'],
    [
      "rds.remove({ table: 't', where: { id: { eq: 1 } }, returning: ['id', 'n'] })",
      'DELETE FROM "t" WHERE "id" = :P0 RETURNING "id", "n"',
    ],
    ["rds.remove({ table: 't', returning: [] })", 'DELETE FROM "t" RETURNING'],
    ["'select 1'", 'select 1'],
  ])('%s', async (expression, text) => {
    expect(await textOf(expression)).toBe(text);
  });
});

describe('what the helpers refuse', () => {
  test.each([
    ['rds.createPgStatement()', 'An argument is expected to be passed to createPgStatement'],
    ['rds.createPgStatement(5)', 'Unsupported type is passed as argument to createPgStatement'],
    ['rds.select()', 'An argument is expected to be passed to select'],
    ['rds.insert([])', 'Expected payload to be an Object.'],
    ['rds.createPgStatement(rds.select({ table: null }))', "'table' or 'from' key is required."],
    ["rds.createPgStatement(rds.select({ table: 'a', from: 'b' }))", "'from' and 'table' keys cannot be used together"],
    ["rds.createPgStatement(rds.remove({ from: 'b' }))", "'table' or 'from' key is required."],
    ["rds.createPgStatement(rds.insert({ table: 'a' }))", 'values are expected to be passed to insert'],
    ["rds.createPgStatement(rds.update({ table: 'a', values: [] }))", 'Expected values to an Object.'],
    [
      "rds.createPgStatement(rds.insert({ table: 'a', values: {}, returning: 'id' }))",
      'Expected column to be * or an array.',
    ],
    ["rds.createPgStatement(rds.select({ table: 'a', columns: [1] }))", 'Invalid type in column array.'],
    [
      "rds.createPgStatement(rds.select({ table: 'a', where: 1 }))",
      'WHERE values are expected to be SQL templates or a condition object.',
    ],
    ["rds.createPgStatement(rds.select({ table: 'a', where: { id: 1 } }))", 'Expected condition to be an Object.'],
    [
      "rds.createPgStatement(rds.select({ table: 'a', where: { id: { eq: null } } }))",
      "Value for id.eq can't be null.",
    ],
    ["rds.createPgStatement(rds.select({ table: 'a', where: { id: { like: 1 } } }))", 'Unsupported condition id.like.'],
    [
      "rds.createPgStatement(rds.select({ table: 'a', where: { n: { contains: 1 } } }))",
      'n.contains expects a string value to be passed.',
    ],
    [
      "rds.createPgStatement(rds.select({ table: 'a', where: { n: { between: [1] } } }))",
      'n.between condition expects an array with 2 values but received an array with length 1.',
    ],
    [
      "rds.createPgStatement(rds.select({ table: 'a', where: { n: { size: 1 } } }))",
      'Expected n.size to be an Object.',
    ],
    [
      "rds.createPgStatement(rds.select({ table: 'a', orderBy: [{ column: 'id', dir: 'up' }] }))",
      'orderBy dir can have either ASC or DESC found up.',
    ],
    ["rds.createPgStatement(rds.select({ table: 'a', limit: 'x' }))", 'limit expects a number.'],
  ])('%s', async (expression, message) => {
    expect(await messageOf(expression)).toBe(message);
  });

  test('the place of the call is named', async () => {
    const { failure } = await evaluate('rds.createPgStatement(rds.select({}))');
    expect(failure?.position).toBe('code.js:4:39');
  });
});

test('a result comes as one list of rows for each statement, without the columns that are null', async () => {
  const result = JSON.stringify({
    sqlStatementResults: [
      { numberOfRecordsUpdated: 1 },
      {
        records: [
          [{ stringValue: 'a' }, { isNull: true }, { longValue: 3 }],
          [{ stringValue: 'b' }, { booleanValue: false }, { arrayValue: { longValues: [1, 2] } }],
        ],
        columnMetadata: [{ label: '__proto__' }, { name: 'flag' }, { label: 'n', name: 'x' }],
      },
      { records: [], columnMetadata: [] },
    ],
  });
  const [first, second, third] = (await valueOf('rds.toJsonObject(ctx.result)', { result })) as object[][];
  expect(first).toEqual([{}]);
  expect(second?.map((row) => Object.entries(row))).toEqual([
    [
      ['__proto__', 'a'],
      ['n', 3],
    ],
    [
      ['__proto__', 'b'],
      ['flag', false],
      ['n', [1, 2]],
    ],
  ]);
  expect(third).toEqual([]);
  expect(await valueOf("[rds.toJsonObject('x'), rds.toJsonObject(null), rds.toJsonObject('{}')]")).toEqual([
    null,
    null,
    null,
  ]);
});
