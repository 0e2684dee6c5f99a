import { request } from 'node:http';
import type { Field, SqlParameter } from '@aws-sdk/client-rds-data';
import { describe, expect, it } from 'vitest';
import { target, useDataApi } from './testing/fixture';

const { execute, endpoint, api } = useDataApi();

const id = '0b6ff4a5-3a5e-4b52-9b7e-1b8ad3d7f7f1';
const value = async (sql: string, parameters?: SqlParameter[], more = {}) =>
  (await execute(`select ${sql}`, parameters, more)).records?.[0]?.[0];

describe('a value of a result', () => {
  it.each<[string, Field]>([
    ['null::int', { isNull: true }],
    ['true', { booleanValue: true }],
    ['1::int2', { longValue: 1 }],
    ['-2::int4', { longValue: -2 }],
    ['9007199254740991::int8', { longValue: 9007199254740991 }],
    ['1.5::float8', { doubleValue: 1.5 }],
    ['0.1::float4', { doubleValue: 0.1 }],
    ["'NaN'::float8", { doubleValue: NaN }],
    ['12345678901234567890.1234::numeric(24,4)', { stringValue: '12345678901234567890.1234' }],
    ["'ü'::text", { stringValue: 'ü' }],
    ["'x'::varchar(3)", { stringValue: 'x' }],
    ["'EUR'::char(3)", { stringValue: 'EUR' }],
    [`'${id}'::uuid`, { stringValue: id }],
    ["'2020-02-29'::date", { stringValue: '2020-02-29' }],
    ["'2020-08-28 16:08:27.988319'::timestamp", { stringValue: '2020-08-28 16:08:27.988319' }],
    ["'2020-08-28 16:08:27.5'::timestamp", { stringValue: '2020-08-28 16:08:27.500' }],
    ["'2020-08-28 16:08:27'::timestamp", { stringValue: '2020-08-28 16:08:27' }],
    ["'2020-08-28 16:08:27.1234+02'::timestamptz", { stringValue: '2020-08-28 14:08:27.123400' }],
    ["'16:08:27.5'::time", { stringValue: '16:08:27.500' }],
    ['\'{"a":1}\'::jsonb', { stringValue: '{"a": 1}' }],
    ["'\\xc3bc'::bytea", { blobValue: new Uint8Array([0xc3, 0xbc]) }],
    ['array[1,null,3]', { arrayValue: { longValues: [1, null, 3] } }],
    ["array['a','b,\"c','NULL']", { arrayValue: { stringValues: ['a', 'b,"c', 'NULL'] } }],
    ['array[true,false]', { arrayValue: { booleanValues: [true, false] } }],
    ['array[1.5::float8]', { arrayValue: { doubleValues: [1.5] } }],
    ['array[1.50::numeric]', { arrayValue: { stringValues: ['1.50'] } }],
    ["'{}'::uuid[]", { arrayValue: { stringValues: [] } }],
    ["'[0:1]={1,2}'::int[]", { arrayValue: { longValues: [1, 2] } }],
  ])('comes as AWS sends it: %s', async (sql, field) => {
    expect(await value(sql)).toEqual(field);
  });

  it.each([
    ["'1 day'::interval", 'INTERVAL'],
    ["'12:00+02'::timetz", 'TIMETZ'],
    ['1::money', 'MONEY'],
    ["'(1,2)'::point", 'POINT'],
    ['\'a\'::"char"', '"CHAR"'],
    ["'pg_class'::regclass", 'regclass'],
  ])('of a type the Data API does not know is refused: %s', async (sql, name) => {
    await expect(value(sql)).rejects.toMatchObject({
      name: 'UnsupportedResultException',
      message: `The result contains the unsupported data type ${name}.`,
      $metadata: { httpStatusCode: 400 },
    });
  });

  it('in an array of arrays is refused', async () => {
    await expect(value('array[[1,2],[3,4]]')).rejects.toMatchObject({ name: 'UnsupportedResultException' });
  });

  it('keeps all digits of a bigint in the answer, both ways', async () => {
    const body = `{"resourceArn":"${target.resourceArn}","secretArn":"${target.secretArn}","sql":"select :n + 1","parameters":[{"name":"n","value":{"longValue":9223372036854775806}}]}`;
    expect(await post(`${endpoint()}/Execute`, body)).toContain('"records":[[{"longValue":9223372036854775807}]]');
    expect((await api().execute({ ...target, sql: 'select 9223372036854775807' })).records).toEqual([
      [{ longValue: 2 ** 63 }],
    ]);
  });

  it('has the form the caller asked for', async () => {
    const strings = { resultSetOptions: { longReturnType: 'STRING', decimalReturnType: 'DOUBLE_OR_LONG' } } as const;
    expect(await value('7', [], strings)).toEqual({ stringValue: '7' });
    expect(await value('1.5', [], strings)).toEqual({ doubleValue: 1.5 });
    expect(await value('15::numeric', [], strings)).toEqual({ longValue: 15 });
  });

  it('comes as JSON text where that is asked for', async () => {
    const answer = await execute(
      `select 1 as a, null as b, 'x"y' as "c d", 1.50::numeric as n, array[1,2] as l, true as t`,
      [],
      { formatRecordsAs: 'JSON' },
    );
    expect(answer.formattedRecords).toBe('[{"a":1,"b":null,"c d":"x\\"y","n":"1.50","l":[1,2],"t":true}]');
    expect(answer.records).toBeUndefined();
  });

  it('is described by its column when the caller wants to know', async () => {
    const answer = await execute('select 1::numeric(24,4) as amount, array[1] as l', [], {
      includeResultMetadata: true,
    });
    expect(answer.columnMetadata).toMatchObject([
      {
        name: 'amount',
        label: 'amount',
        typeName: 'numeric',
        type: 2,
        precision: 24,
        scale: 4,
        isSigned: true,
        tableName: '',
        schemaName: '',
      },
      { name: 'l', typeName: '_int4', type: 2003, arrayBaseColumnType: 4 },
    ]);
  });
});

describe('a parameter', () => {
  it.each<[string, SqlParameter, Field]>([
    ['pg_typeof(:p)::text', { name: 'p', value: { stringValue: 'x' } }, { stringValue: 'text' }],
    ['pg_typeof(:p)::text', { name: 'p', value: { longValue: 1 } }, { stringValue: 'bigint' }],
    ['pg_typeof(:p)::text', { name: 'p', value: { doubleValue: 1.5 } }, { stringValue: 'double precision' }],
    ['pg_typeof(:p)::text', { name: 'p', value: { booleanValue: true } }, { stringValue: 'boolean' }],
    ['pg_typeof(:p)::text', { name: 'p', value: { blobValue: new Uint8Array([1]) } }, { stringValue: 'bytea' }],
    ['pg_typeof(:p)::text', { name: 'p', value: { stringValue: id }, typeHint: 'UUID' }, { stringValue: 'uuid' }],
    [
      'pg_typeof(:p)::text',
      { name: 'p', value: { stringValue: '2020-01-01' }, typeHint: 'DATE' },
      { stringValue: 'date' },
    ],
    [
      'pg_typeof(:p)::text',
      { name: 'p', value: { stringValue: '10:00:00' }, typeHint: 'TIME' },
      { stringValue: 'time without time zone' },
    ],
    [
      'pg_typeof(:p)::text',
      { name: 'p', value: { stringValue: '2020-01-01 10:00:00' }, typeHint: 'TIMESTAMP' },
      { stringValue: 'timestamp without time zone' },
    ],
    [
      'pg_typeof(:p)::text',
      { name: 'p', value: { stringValue: '1.50' }, typeHint: 'DECIMAL' },
      { stringValue: 'numeric' },
    ],
    ['pg_typeof(:p)::text', { name: 'p', value: { stringValue: '{}' }, typeHint: 'JSON' }, { stringValue: 'json' }],
    ['pg_typeof(:p)::text', { name: 'p', value: { isNull: true }, typeHint: 'UUID' }, { stringValue: 'uuid' }],
    ['1 + :p', { name: 'p', value: { isNull: true } }, { isNull: true }],
    [':p', { name: 'p', value: { blobValue: new Uint8Array([0, 255]) } }, { blobValue: new Uint8Array([0, 255]) }],
    [
      '(:p::numeric + 0.01)',
      { name: 'p', value: { stringValue: '10000000000000000000.02' } },
      { stringValue: '10000000000000000000.03' },
    ],
    [":p || ':q'", { name: 'p', value: { stringValue: '$1' } }, { stringValue: '$1:q' }],
  ])('is bound with its type: %s of %j', async (sql, parameter, field) => {
    expect(await value(sql, [parameter])).toEqual(field);
  });

  it('that lacks a hint or a cast fails as it does in AWS', async () => {
    await execute('create table typed (id uuid, day date, amount numeric(24,4), body jsonb)');
    const insert = (column: string, parameter: SqlParameter) =>
      execute(`insert into typed (${column}) values (:p)`, [{ name: 'p', ...parameter }]);
    await expect(insert('id', { value: { stringValue: id } })).rejects.toMatchObject({
      name: 'DatabaseErrorException',
      message: expect.stringMatching(
        /^ERROR: column "id" is of type uuid but expression is of type text\n {2}Hint: .*\n {2}Position: \d+; SQLState: 42804$/,
      ) as string,
    });
    await expect(insert('day', { value: { stringValue: '2020-01-01' } })).rejects.toThrow(
      'is of type date but expression is of type text',
    );
    await expect(insert('amount', { value: { stringValue: '1' } })).rejects.toThrow(
      'is of type numeric but expression is of type text',
    );
    await insert('id', { value: { stringValue: id }, typeHint: 'UUID' });
    await insert('amount', { value: { stringValue: '1' }, typeHint: 'DECIMAL' });
    await insert('body', { value: { stringValue: '{}' }, typeHint: 'JSON' });
    await insert('day', { value: { isNull: true } });
    await expect(
      execute('select 1 from typed where id = :p', [{ name: 'p', value: { stringValue: id } }]),
    ).rejects.toThrow('operator does not exist: uuid = text');
  });

  it.each<[string, SqlParameter[], string, string]>([
    ['select :a', [], 'BadRequestException', 'Cannot find parameter: a'],
    [
      'select :a',
      [
        { name: 'a', value: { longValue: 1 } },
        { name: 'a', value: { longValue: 2 } },
      ],
      'BadRequestException',
      'more than once',
    ],
    [
      'select :a',
      [{ name: 'a', value: { arrayValue: { longValues: [1] } } }],
      'ValidationException',
      'Array parameters are not supported',
    ],
    ['select :a', [{ name: 'a', value: { stringValue: 'x\0y' } }], 'DatabaseErrorException', 'SQLState: 22021'],
    [
      'select $1',
      [],
      'DatabaseErrorException',
      'bind message supplies 0 parameters, but prepared statement requires 1; SQLState: 08P01',
    ],
    [
      'select :a',
      [{ name: 'a', value: { stringValue: 'no' }, typeHint: 'UUID' }],
      'DatabaseErrorException',
      'SQLState: 22P02',
    ],
  ])('that is wrong is refused: %s with %j', async (sql, parameters, name, message) => {
    await expect(execute(sql, parameters)).rejects.toMatchObject({
      name,
      message: expect.stringContaining(message) as string,
    });
  });

  it('may be one of very many', async () => {
    const parameters = Array.from({ length: 20_000 }, (_, n) => ({ name: `p${n}`, value: { longValue: n } }));
    const sum = `(select sum(v) from (values ${parameters.map(({ name }) => `(:${name})`).join()}) as list (v))`;
    expect(await value(sum, parameters)).toEqual({ stringValue: '199990000' });
    await expect(
      value(parameters.map(({ name }) => `:${name}, :a${name}, :b${name}, :c${name}`).join()),
    ).rejects.toMatchObject({
      name: 'BadRequestException',
      message: 'A statement has at most 65535 parameters.',
    });
  });

  it('may be given without being used, and used twice', async () => {
    const parameters = [
      { name: 'a', value: { longValue: 2 } },
      { name: 'unused', value: { longValue: 1 } },
    ];
    expect(await value(':a * :a', parameters)).toEqual({ longValue: 4 });
  });
});

function post(url: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const call = request(url, { method: 'POST' }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString())).on('end', () => resolve(text));
    });
    call.on('error', reject).end(body);
  });
}
