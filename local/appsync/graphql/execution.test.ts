import { describe, expect, test } from 'vitest';
import { testApi, tokenOf } from '../testing/api';
import { sampleFiles, sampleLambda } from '../testing/sample';

const api = testApi(sampleFiles, { lambda: sampleLambda, needsDatabase: true });

const dataOf = async (query: string, variables?: object): Promise<Record<string, unknown>> => {
  const { body } = await api.query(query, variables);
  expect(body.errors).toBeUndefined();
  return body.data as Record<string, unknown>;
};

describe('what a resolver sees', () => {
  test('who asks, with which headers, for what', async () => {
    const { body } = await api.query('query Q { mine: context }', undefined, tokenOf('ada', ['admins']));
    const context = JSON.parse((body.data as { mine: string }).mine) as Record<string, object>;
    expect(context['identity']).toEqual({
      sub: 'ada',
      issuer: 'https://issuer.example',
      username: 'user-ada',
      claims: {
        sub: 'ada',
        iss: 'https://issuer.example',
        'cognito:username': 'user-ada',
        'cognito:groups': ['admins'],
      },
      sourceIp: ['192.0.2.1'],
      defaultAuthStrategy: 'ALLOW',
      groups: ['admins'],
    });
    expect(context['info']).toEqual({
      fieldName: 'context',
      parentTypeName: 'Query',
      variables: {},
      selectionSetList: [],
      selectionSetGraphQL: '',
    });
    expect(context['request']).toMatchObject({ headers: { 'x-test': 'yes' } });
    expect(context).toMatchObject({ arguments: {}, source: null, result: null, prev: null, error: null, stash: {} });
  });

  test('its arguments, with defaults and from variables', async () => {
    const { who } = await dataOf('query Q($b: [String!]) { who(b: $b) }', { b: ['x'] });
    expect(JSON.parse(who as string)).toEqual({ args: { a: 3, b: ['x'] }, same: true });
  });

  test('the parent of its field', async () => {
    expect(await dataOf('{ items { id double } }')).toEqual({
      items: [
        { id: '1', double: 2 },
        { id: '2', double: 4 },
      ],
    });
  });
});

describe('the database', () => {
  test('gets typed parameters, and its rows come back by column', async () => {
    const { values } = await dataOf(
      'query Q($id: ID) { values(id: $id, amount: "12.5") { id amount flag n f missing json name } }',
      {
        id: '00000000-0000-4000-8000-000000000001',
      },
    );
    expect(values).toEqual({
      id: '00000000-0000-4000-8000-000000000001',
      amount: '12.50',
      flag: true,
      n: 7,
      f: 1.5,
      missing: null,
      json: '{"a":[1]}',
      name: 'x',
    });
  });

  test('runs two statements of a request, and no third', async () => {
    expect(JSON.parse((await dataOf('{ two }'))['two'] as string)).toEqual([[{ a: 1 }], [{ b: 2, c: 3 }]]);
    const { body } = await api.query('{ three { id } }');
    expect(body.errors?.[0]).toMatchObject({
      errorType: 'MappingTemplate',
      message: expect.stringContaining('At most 2 statements') as string,
    });
  });

  test('tells the resolver what failed', async () => {
    const { body } = await api.query('{ broken { id } silent }');
    const { broken, silent } = body.data as { broken: unknown; silent: string };
    expect(broken).toBeNull();
    const error = JSON.parse(silent) as { message: string; type: string };
    expect(error.type).toBe('400 Bad Request');
    expect(error.message).toMatch(/^RDSHttp:{"message":"ERROR: relation \\"nowhere\\" does not exist/);
    expect(body.errors).toEqual([
      {
        path: ['broken'],
        data: null,
        errorType: '400 Bad Request',
        errorInfo: null,
        locations: [{ line: 1, column: 3, sourceName: null }],
        message: 'No table.',
      },
    ]);
  });

  test('goes on with what the resolver returns, where it passes over the failure', async () => {
    const { body } = await api.query('{ unhandled { id } }');
    expect(body).toEqual({ data: { unhandled: null } });
  });
});

describe('pipelines', () => {
  test('hand on result and stash from step to step', async () => {
    expect(JSON.parse((await dataOf('{ pipe(n: 4) }'))['pipe'] as string)).toEqual({
      n: 50,
      before: 5,
      seen: ['first', 'second'],
    });
  });

  test('an early return skips its step, or all that follow', async () => {
    expect(await dataOf('{ early }')).toEqual({ early: 'first second' });
    expect(await dataOf('{ early(to: "NEXT") }')).toEqual({ early: 'first second' });
    expect(await dataOf('{ early(to: "END") }')).toEqual({ early: 'first' });
  });
});

test('Lambda functions get the payload, one or a batch, and their failure is ctx.error', async () => {
  expect(JSON.parse((await dataOf('{ lambda(n: 2) }'))['lambda'] as string)).toEqual({ name: 'sum', twice: 4 });
  expect(JSON.parse((await dataOf('{ batch }'))['batch'] as string)).toEqual({ name: 'sum', twice: 8 });
  expect((await api.query('{ lambda(n: 10) }')).body.errors?.[0]).toMatchObject({
    errorType: 'Lambda:Unhandled',
    message: 'Too much.',
  });
});

test('headers that a resolver adds are in the response', async () => {
  const { headers, body } = await api.query('{ header }');
  expect(headers['x-count']).toBe('7');
  expect(body.data).toEqual({ header: 'yes' });
});
