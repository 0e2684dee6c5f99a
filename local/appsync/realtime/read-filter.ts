import { operatorNames, type Filter, type Rule } from './filter';

/** A filter that AppSync would refuse. Its message says why. */
export class FilterError extends Error {}

const mostDepth = 5;
const mostCharacters = 256;
const mostIn = 5;
const mostContainsAny = 20;

/** Operators that take a list, with how many values it may have. */
const lists: Record<string, { least: number; most: number }> = {
  in: { least: 1, most: mostIn },
  notIn: { least: 1, most: mostIn },
  containsAny: { least: 1, most: mostContainsAny },
  between: { least: 2, most: 2 },
};

const isMap = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function checkValue(value: unknown, { fieldName, operator }: Rule): void {
  const at = `the value of ${operator} for ${fieldName}`;
  if (
    typeof value === 'boolean' ? operator !== 'eq' && operator !== 'ne' : !['string', 'number'].includes(typeof value)
  )
    throw new FilterError(`${at} has a type that the operator does not take`);
  if (typeof value === 'string' && value.length > mostCharacters)
    throw new FilterError(`${at} has more than ${mostCharacters} characters`);
  if (operator === 'beginsWith' && typeof value !== 'string') throw new FilterError(`${at} is not a string`);
}

function readRule(given: unknown): Rule {
  const { fieldName, operator, value } = isMap(given) ? given : {};
  if (typeof fieldName !== 'string' || fieldName === '') throw new FilterError('a filter has no fieldName');
  if (fieldName.length > mostCharacters)
    throw new FilterError(`a fieldName has more than ${mostCharacters} characters`);
  if (fieldName.split('.').length > mostDepth)
    throw new FilterError(`${fieldName} is nested deeper than ${mostDepth} levels`);
  if (typeof operator !== 'string' || !operatorNames.includes(operator))
    throw new FilterError(`${String(operator)} is not an operator`);
  const rule: Rule = { fieldName, operator, value };
  const takes = Object.hasOwn(lists, operator) ? lists[operator] : undefined;
  if (!takes) checkValue(value, rule);
  else if (!Array.isArray(value) || value.length < takes.least || value.length > takes.most) {
    const count = takes.least === takes.most ? `${takes.most}` : `${takes.least} to ${takes.most}`;
    throw new FilterError(`${operator} for ${fieldName} takes a list of ${count} values`);
  } else value.forEach((item) => checkValue(item, rule));
  return rule;
}

/**
 * Reads what setSubscriptionFilter was given; null is no filter.
 * Throws a FilterError for what is none, or is above the limits.
 */
export function readFilter(given: unknown): Filter | null {
  if (given === null || given === undefined) return null;
  const { filterGroup } = isMap(given) ? given : {};
  if (!Array.isArray(filterGroup)) throw new FilterError('a filter needs a filterGroup');
  return filterGroup.map((group: unknown) => {
    const { filters } = isMap(group) ? group : {};
    if (!Array.isArray(filters) || filters.length === 0) throw new FilterError('a group of a filter needs filters');
    return filters.map(readRule);
  });
}
