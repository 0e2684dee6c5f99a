import { describe, expect, test } from 'vitest';
import { testApi, tokenOf } from '../testing/api';
import { sampleFiles, sampleLambda } from '../testing/sample';

const api = testApi(sampleFiles, { lambda: sampleLambda });

describe('faulty requests', () => {
  test.each([
    [
      '{ nowhere }',
      undefined,
      "Validation error of type FieldUndefined: Field 'nowhere' in type 'Query' is undefined @ 'nowhere'",
    ],
    [
      '{ list: items { nam } }',
      undefined,
      "Validation error of type FieldUndefined: Field 'nam' in type 'Item' is undefined @ 'list/nam'",
    ],
    ['{ pipe }', undefined, "Validation error of type MissingFieldArgument: Missing field argument n @ 'pipe'"],
    ['{ two(x: 1) }', undefined, "Validation error of type UnknownArgument: Unknown field argument x @ 'two'"],
    [
      '{ items }',
      undefined,
      "Validation error of type SubSelectionRequired: Sub selection required for type Item of field items @ 'items'",
    ],
    ['query Q($x: Int) { two }', undefined, 'Validation error of type UnusedVariable: Unused variable x'],
    ['{ pipe(n: $n) }', undefined, "Validation error of type UndefinedVariable: Undefined variable n @ 'pipe'"],
    [
      'query Q($n: String!) { pipe(n: $n) }',
      { n: '1' },
      "Validation error of type VariableTypeMismatch: Variable type 'String!' doesn't match expected type 'Int!' @ 'pipe'",
    ],
    ['query Q($n: Int!) { pipe(n: $n) }', {}, "Variable 'n' has coerced Null value for NonNull type 'Int!'"],
    [
      'query Q($d: AWSDate) { dated(on: $d) }',
      { d: 'soon' },
      "Variable 'd' has an invalid value. Unable to parse `soon` as a valid date.",
    ],
    [
      'query Q($i: Input) { dated(input: $i) }',
      { i: {} },
      "Variable 'i' has coerced Null value for NonNull type 'AWSDate!'",
    ],
    [
      'query Q($i: Input) { dated(input: $i) }',
      { i: { on: '2024-01-01', x: 1 } },
      "The variables input contains a field name 'x' that is not defined for input object type 'Input' ",
    ],
  ])('%s', async (query, variables, message) => {
    const { status, body } = await api.query(query, variables);
    expect(status).toBe(200);
    expect(body.data).toBeNull();
    expect(body.errors?.map((error) => error['message'])).toEqual([message]);
    expect(body.errors?.[0]).toMatchObject({ path: null, locations: [{ line: 1, sourceName: null }] });
  });

  test('an unknown operation', async () => {
    const { body } = await api.send({
      headers: { authorization: tokenOf('ada') },
      body: JSON.stringify({ query: 'query A { two }', operationName: 'B' }),
    });
    expect(body.errors?.[0]?.['message']).toBe("Unknown operation named 'B'.");
  });
});
