import { HelperError } from './errors';
import { aggregateOperators, type Names } from './rds-names';
import type { Variables } from './rds-values';

const compare: Record<string, string> = { eq: '=', ne: '!=', gt: '>', lt: '<', ge: '>=', le: '<=' };
const comparison = (operator: string): string | undefined =>
  Object.hasOwn(compare, operator) ? compare[operator] : undefined;

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function required(value: unknown, path: string, type?: 'string' | 'boolean'): unknown {
  if (value === null || value === undefined) throw new HelperError(`Value for ${path} can't be null.`);
  if (type && typeof value !== type) throw new HelperError(`${path} expects a ${type} value to be passed.`);
  return value;
}

/** Writes condition objects, of WHERE, HAVING and ON, as SQL. */
export function createConditions(names: Names, variables: Variables) {
  function between(target: string, bounds: unknown, path: string): string {
    if (!Array.isArray(bounds)) throw new HelperError(`${path} condition expects an array with length of 2.`);
    if (bounds.length !== 2) {
      throw new HelperError(
        `${path} condition expects an array with 2 values but received an array with length ${bounds.length}.`,
      );
    }
    return `${target} BETWEEN ${variables.bindOrNull(bounds[0])} AND ${variables.bindOrNull(bounds[1])}`;
  }

  /** Comparisons with what a function makes of the column: its length, a sum. */
  function derived(target: string, operators: unknown, path: string, what: string): string {
    if (!isObject(operators)) throw new HelperError(`Expected ${path} to be an Object.`);
    return Object.entries(operators)
      .map(([operator, value]) => {
        if (operator === 'between') return between(target, value, path);
        const sign = comparison(operator);
        if (!sign) throw new HelperError(`${path} has invalid ${what} operator.`);
        return `${target} ${sign} ${variables.bindOrNull(value)}`;
      })
      .join(' AND ');
  }

  function condition(column: string, operator: string, value: unknown): string {
    const quoted = names.quote(column);
    const path = `${column}.${operator}`;
    const sign = comparison(operator);
    if (sign) return `${quoted} ${sign} ${variables.bind(required(value, path))}`;
    if (Object.hasOwn(aggregateOperators, operator)) {
      return derived(names.aggregate(operator, column), value, path, operator);
    }
    switch (operator) {
      case 'size':
        return derived(`LENGTH (${quoted})`, value, path, 'size');
      case 'between':
        return between(quoted, value, path);
      case 'attributeExists':
        return `${quoted} IS ${required(value, path, 'boolean') ? 'NOT ' : ''}NULL`;
      case 'contains':
        return `${quoted} LIKE ${variables.bind(`%${String(required(value, path, 'string'))}%`)}`;
      case 'beginsWith':
        return `${quoted} LIKE ${variables.bind(`${String(required(value, path, 'string'))}%`)}`;
      case 'notContains':
        return `${quoted} NOT LIKE ${variables.bind(required(value, path, 'string'))}`;
      default:
        throw new HelperError(`Unsupported condition ${path}.`);
    }
  }

  function ofColumn(column: string, conditions: unknown, wrap: boolean): string {
    if (!isObject(conditions)) throw new HelperError('Expected condition to be an Object.');
    const text = Object.entries(conditions)
      .map(([operator, value]) => condition(column, operator, value))
      .join(' AND ');
    return wrap && text !== '' ? `(${text})` : text;
  }

  /** `word` joins the members; members of a group stand in parentheses. Empty ones leave their place, as in AWS. */
  function ofObject(object: Record<string, unknown>, word: string, wrap: boolean): string {
    const parts: string[] = [];
    for (const [key, value] of Object.entries(object)) {
      if (key !== 'and' && key !== 'or') {
        parts.push(ofColumn(key, value, wrap));
        continue;
      }
      if (!Array.isArray(value)) throw new HelperError(`${key} expects conditions to be an array`);
      const members = value.map((member: unknown) => {
        if (!isObject(member) || ('strings' in member && 'keys' in member))
          throw new HelperError(`Expected ${key} to be an Object.`);
        return ofObject(member, key.toUpperCase(), true);
      });
      const group = members.join(` ${key.toUpperCase()} `);
      if (group !== '') parts.push(wrap ? `(${group})` : group);
    }
    return parts.join(` ${word} `);
  }

  return (object: Record<string, unknown>): string => ofObject(object, 'AND', false);
}
