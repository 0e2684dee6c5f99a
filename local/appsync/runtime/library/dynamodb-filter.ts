import { dynamodb } from './dynamodb-values';

/** A piece of a DynamoDB expression with the names and values it uses. */
interface Piece {
  expression: string;
  expressionNames: Record<string, string>;
  expressionValues: Record<string, unknown>;
}

/** The filter cannot be written as an expression: the caller gets null. */
class Unwritable extends Error {}

const compare: Record<string, string> = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' };
const call: Record<string, string> = { contains: 'contains', notContains: 'NOT contains', beginsWith: 'begins_with' };
const typeCodes: Record<string, string> = {
  _null: 'NULL',
  string: 'S',
  stringSet: 'SS',
  number: 'N',
  numberSet: 'NS',
  binary: 'B',
  binarySet: 'BS',
  boolean: 'BOOL',
  list: 'L',
  map: 'M',
};

const own = (map: Record<string, string>, key: unknown): string | undefined =>
  typeof key === 'string' && Object.hasOwn(map, key) ? map[key] : undefined;

const plain = (expression: string, expressionValues: Record<string, unknown> = {}): Piece => ({
  expression,
  expressionNames: {},
  expressionValues,
});

function entries(value: unknown): [string, unknown][] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Unwritable();
  return Object.entries(value);
}

function list(value: unknown, least: number): unknown[] {
  if (!Array.isArray(value) || value.length < least) throw new Unwritable();
  return value;
}

function join(pieces: Piece[], word: string, wrap: boolean): Piece {
  const expression = pieces.map((piece) => piece.expression).join(` ${word} `);
  return {
    expression: wrap && pieces.length > 1 ? `(${expression})` : expression,
    expressionNames: Object.assign({}, ...pieces.map((piece) => piece.expressionNames)) as Record<string, string>,
    expressionValues: Object.assign({}, ...pieces.map((piece) => piece.expressionValues)) as Record<string, unknown>,
  };
}

function operation(target: string, operator: string, operand: unknown, name: string): Piece {
  const comparison = own(compare, operator);
  if (comparison) return plain(`(${target} ${comparison} ${name})`, { [name]: dynamodb.toDynamoDB(operand) });
  const called = own(call, operator);
  if (called) return plain(`(${called}(${target},${name}))`, { [name]: dynamodb.toDynamoDB(operand) });
  if (operator === 'between') {
    const [start, end] = list(operand, 2);
    const values = { [`${name}_start`]: dynamodb.toDynamoDB(start), [`${name}_end`]: dynamodb.toDynamoDB(end) };
    return plain(`(${target} BETWEEN ${name}_start AND ${name}_end)`, values);
  }
  if (operator === 'in') {
    const operands = list(operand, 0);
    if (operands.length === 0) return plain('(null)');
    const values: Record<string, unknown> = {};
    operands.forEach((value, at) => (values[`${name}_${at}`] = dynamodb.toDynamoDB(value)));
    return plain(`(${target} IN (${Object.keys(values).join(', ')}))`, values);
  }
  if (operator === 'attributeExists' && typeof operand === 'boolean') {
    return plain(`(${operand ? 'attribute_exists' : 'attribute_not_exists'}(${target}))`);
  }
  const code = operator === 'attributeType' ? own(typeCodes, operand) : undefined;
  if (!code) throw new Unwritable();
  return plain(`(attribute_type(${target},${name}))`, { [name]: dynamodb.toDynamoDB(code) });
}

function field(name: string, operators: unknown, path: string[], sized: boolean): Piece {
  const target = sized ? `size(#${name})` : `#${name}`;
  const pieces = entries(operators).map(([operator, operand]) =>
    operator === 'size'
      ? field(name, operand, [...path, operator], true)
      : operation(target, operator, operand, `:${[...path, operator].join('_')}`),
  );
  const joined = join(pieces, 'AND', true);
  return { ...joined, expressionNames: { [`#${name}`]: name, ...joined.expressionNames } };
}

/** `path` names the values after the nesting they stand in, as in :and_0_title_eq. */
function group(filter: unknown, path: string[], wrap: boolean): Piece {
  const pieces = entries(filter).map(([key, value]) => {
    if (key === 'and' || key === 'or') {
      const members = list(value, 0).map((member, at) => group(member, [...path, key, String(at)], false));
      return join(members, key.toUpperCase(), true);
    }
    if (key === 'not') {
      const negated = group(value, [...path, 'not'], true);
      return { ...negated, expression: `(NOT ${negated.expression})` };
    }
    return field(key, value, [...path, key], false);
  });
  return join(pieces, 'AND', wrap);
}

/** The DynamoDB expression of a filter object, or null where it cannot be written as one. */
export function toExpression(filter: unknown): Piece | null {
  try {
    return group(filter, [], false);
  } catch (error) {
    if (error instanceof Unwritable) return null;
    throw error;
  }
}

/** util.transform.toDynamoDBFilterExpression and toDynamoDBConditionExpression: the expression as JSON. */
export function toExpressionJson(filter: unknown): string | null {
  const expression = toExpression(filter);
  return expression && JSON.stringify(expression);
}
