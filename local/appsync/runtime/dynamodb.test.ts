import { describe, expect, test } from 'vitest';
import { testRuntime } from '../testing/evaluate';

const { valueOf } = testRuntime();

describe('the update expression', () => {
  test.each([
    ['ddb.operations.increment()', 'SET #expName_1 = #expName_1 + :expValue_1', { ':expValue_1': { N: 1 } }],
    [
      'ddb.operations.prepend([1])',
      'SET #expName_1 = list_append(:expValue_1, #expName_1)',
      { ':expValue_1': { L: [{ N: 1 }] } },
    ],
    [
      "[ddb.operations.updateListItem('x', 1), ddb.operations.updateListItem('y', 2)]",
      'SET #expName_1[1] = :expValue_1, #expName_1[2] = :expValue_2',
      { ':expValue_1': { S: 'x' }, ':expValue_2': { S: 'y' } },
    ],
    ['ddb.operations.remove()', 'REMOVE #expName_1', {}],
    ['true', 'SET #expName_1 = :expValue_1', { ':expValue_1': { BOOL: true } }],
    ['[1]', 'SET #expName_1 = :expValue_1', { ':expValue_1': { L: [{ N: 1 }] } }],
  ])('%s', async (change, expression, expressionValues) => {
    expect(await valueOf(`ddb.update({ key: { id: '1' }, update: { a: ${change} } })`)).toEqual({
      operation: 'UpdateItem',
      key: { id: { S: '1' } },
      update: { expression, expressionNames: { '#expName_1': 'a' }, expressionValues },
    });
  });

  test('what is set comes first, and is numbered first', async () => {
    expect(
      await valueOf(
        "ddb.update({ key: { id: '1' }, update: { b: ddb.operations.remove(), a: ddb.operations.increment(1) } }).update",
      ),
    ).toEqual({
      expression: 'SET #expName_1 = #expName_1 + :expValue_1 REMOVE #expName_2',
      expressionNames: { '#expName_1': 'a', '#expName_2': 'b' },
      expressionValues: { ':expValue_1': { N: 1 } },
    });
  });
});

test('a projection names every part of every path once', async () => {
  expect(await valueOf("ddb.get({ key: { id: '1' }, projection: ['a.b', 'a.c'], consistentRead: null })")).toEqual({
    operation: 'GetItem',
    key: { id: { S: '1' } },
    projection: {
      expression: '#expName_1.#expName_2, #expName_1.#expName_3',
      expressionNames: { '#expName_1': 'a', '#expName_2': 'b', '#expName_3': 'c' },
    },
  });
});

test('a condition that binds no value has no expressionValues', async () => {
  expect(
    await valueOf(
      "ddb.put({ key: { id: '1' }, item: { v: 1 }, condition: { v: { attributeExists: true } }, _version: 3 })",
    ),
  ).toEqual({
    operation: 'PutItem',
    key: { id: { S: '1' } },
    attributeValues: { v: { N: 1 } },
    condition: { expression: '(attribute_exists(#v))', expressionNames: { '#v': 'v' } },
    _version: 3,
  });
});

test.each([
  [
    "ddb.query({ query: { a: { eq: 'x' } }, index: 'i', scanIndexForward: false, filter: { d: { eq: true } } })",
    {
      operation: 'Query',
      query: { expression: '(#a = :a_eq)', expressionNames: { '#a': 'a' }, expressionValues: { ':a_eq': { S: 'x' } } },
      index: 'i',
      scanIndexForward: false,
      filter: {
        expression: '(#d = :d_eq)',
        expressionNames: { '#d': 'd' },
        expressionValues: { ':d_eq': { BOOL: true } },
      },
    },
  ],
  ['ddb.scan({ totalSegments: 4, segment: 1 })', { operation: 'Scan', totalSegments: 4, segment: 1 }],
  ['ddb.sync({ limit: 10, lastSync: 1 })', { operation: 'Sync', limit: 10, lastSync: 1 }],
  [
    "ddb.batchGet({ tables: { post: { keys: [{ id: '1' }], consistentRead: false } } })",
    { operation: 'BatchGetItem', tables: { post: { keys: [{ id: { S: '1' } }], consistentRead: false } } },
  ],
  [
    "ddb.batchPut({ tables: { post: [{ id: 'one', n: 2 }] } })",
    { operation: 'BatchPutItem', tables: { post: [{ id: { S: 'one' }, n: { N: 2 } }] } },
  ],
  [
    "ddb.batchDelete({ tables: { post: [{ id: 'one' }] } })",
    { operation: 'BatchDeleteItem', tables: { post: [{ id: { S: 'one' } }] } },
  ],
  [
    "ddb.transactGet({ items: [{ table: 'post', key: { id: '1' } }] })",
    { operation: 'TransactGetItems', transactItems: [{ table: 'post', key: { id: { S: '1' } } }] },
  ],
  [
    "ddb.transactWrite({ items: [{ putItem: { table: 't', key: { id: '1' }, item: { a: 1 } } }, { conditionCheck: { table: 't', key: { id: '2' }, condition: { v: { eq: 1 } } } }] })",
    {
      operation: 'TransactWriteItems',
      transactItems: [
        { table: 't', operation: 'PutItem', key: { id: { S: '1' } }, attributeValues: { a: { N: 1 } } },
        {
          table: 't',
          operation: 'ConditionCheck',
          key: { id: { S: '2' } },
          condition: {
            expression: '(#v = :v_eq)',
            expressionNames: { '#v': 'v' },
            expressionValues: { ':v_eq': { N: 1 } },
          },
        },
      ],
    },
  ],
  ['ddb.toNumberSet([1, 2])', { NS: [1, 2] }],
])('%s', async (expression, value) => {
  expect(await valueOf(expression)).toEqual(value);
});
