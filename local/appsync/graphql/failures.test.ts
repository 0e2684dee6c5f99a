import { describe, expect, test } from 'vitest';
import { testApi, tokenOf } from '../testing/api';
import { sampleFiles, sampleLambda } from '../testing/sample';

const api = testApi(sampleFiles, { lambda: sampleLambda });

describe('errors', () => {
  const error = async (query: string, token?: string): Promise<Record<string, unknown> | undefined> =>
    (await api.query(query, undefined, token)).body.errors?.[0];

  test('util.error fails its field alone; its data is cut to what was selected', async () => {
    const { body, status } = await api.query('{ refused { id } who }');
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ refused: null, who: expect.any(String) as string });
    expect(body.errors).toEqual([
      {
        path: ['refused'],
        data: { id: 1 },
        errorType: 'CONFLICT',
        errorInfo: { field: 'name', code: 'x' },
        locations: [{ line: 1, column: 3, sourceName: null }],
        message: 'Taken.',
      },
    ]);
  });

  test('util.appendError leaves the field its value', async () => {
    const { body } = await api.query('{ old: warned { name } }');
    expect(body.data).toEqual({ old: { name: 'old' } });
    expect(body.errors).toEqual([
      {
        path: ['old'],
        data: null,
        errorType: 'WARNING',
        errorInfo: { age: 3 },
        locations: [{ line: 1, column: 3, sourceName: null }],
        message: 'Stale.',
      },
    ]);
  });

  test('a crash says nothing of its cause to the caller, and all to the log', async () => {
    expect(await error('{ crashed }')).toEqual({
      path: ['crashed'],
      data: null,
      errorType: 'Code',
      errorInfo: null,
      locations: [{ line: 1, column: 3, sourceName: null }],
      message: 'Runtime Error',
    });
    expect(api.logs).toContainEqual(
      expect.objectContaining({
        level: 'error',
        resolver: 'Query.crashed',
        handler: 'request',
        position: 'Query.crashed.none.ts:3:61',
      }),
    );
  });

  test('null where none may be takes the parent along', async () => {
    const { body } = await api.query('{ strict { id label } }');
    expect(body).toEqual({
      data: { strict: [{ id: '1', label: 'a' }, null] },
      errors: [
        {
          path: ['strict', 1, 'label'],
          locations: null,
          message: "Cannot return null for non-nullable type: 'String' within parent 'Item' (/strict[1]/label)",
        },
      ],
    });
    expect((await api.query('{ nothing { id } who }')).body.data).toBeNull();
  });

  test('a value of another type is refused', async () => {
    expect(await error('{ listless }')).toMatchObject({
      message: "Can't resolve value (/listless) : type mismatch error, expected type LIST",
    });
    expect(await error('{ enumerated }')).toMatchObject({
      message: "Can't serialize value (/enumerated) : Invalid input for Enum 'Color'. No value found for name 'BLUE'",
    });
  });

  test('mutations run one after the other', async () => {
    const { body } = await api.query('mutation { first second }');
    expect(body.data).toBeNull();
    expect(body.errors?.[0]?.['path']).toEqual(['second']);
  });
});

describe('who may', () => {
  const denied = async (query: string, token = tokenOf('ada')) => {
    const { body } = await api.query(query, undefined, token);
    return body.errors?.map(({ errorType, message }) => `${String(errorType)}: ${String(message)}`);
  };

  test('util.unauthorized names the field', async () => {
    expect(await denied('{ forbidden }')).toEqual(['Unauthorized: Not Authorized to access forbidden on type Query']);
  });

  test('a field of a group is for its members', async () => {
    expect(await denied('{ admins }')).toEqual(['Unauthorized: Not Authorized to access admins on type Query']);
    expect((await api.query('{ admins }', undefined, tokenOf('bob', ['admins']))).body).toEqual({
      data: { admins: 'for admins' },
    });
  });

  test('a type of a group is for its members', async () => {
    expect(await denied('{ secret { a } }')).toEqual(['Unauthorized: Not Authorized to access a on type Secret']);
    expect(await denied('{ secret { a } }', tokenOf('bob', ['admins']))).toBeUndefined();
  });

  test('a field for machines alone is for no user', async () => {
    expect(await denied('{ machines }', tokenOf('bob', ['admins']))).toEqual([
      'Unauthorized: Not Authorized to access machines on type Query',
    ]);
  });
});
