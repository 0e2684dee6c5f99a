/** A rule of an enhanced filter. */
export interface Rule {
  fieldName: string;
  operator: string;
  value: unknown;
}

/** Groups of rules: all of a group must hold, and one group is enough. */
export type Filter = readonly (readonly Rule[])[];

type Scalar = string | number | boolean;

const isScalar = (value: unknown): value is Scalar => ['string', 'number', 'boolean'].includes(typeof value);

/** What stands at a path of names; lists on the way are looked through. */
function valueAt(data: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return data;
  if (Array.isArray(data)) {
    const found = data.map((item) => valueAt(item, path)).filter((value) => value !== null && value !== undefined);
    return found.length > 0 ? found.flat() : null;
  }
  if (data === null || typeof data !== 'object' || !Object.hasOwn(data, name)) return null;
  return valueAt((data as Record<string, unknown>)[name], rest);
}

/** Values of one type in their order; those of different types have none. */
function compare(left: unknown, right: unknown): number {
  if (typeof left !== typeof right || !isScalar(left) || !isScalar(right)) return NaN;
  return left < right ? -1 : left > right ? 1 : 0;
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** Whether a text has a piece, or a list an element. */
function contains(found: unknown, value: unknown): boolean {
  return typeof found === 'string' ? typeof value === 'string' && found.includes(value) : list(found).includes(value);
}

/** For each operator whether what was found, which is never null, is as the rule wants it. */
const operators: Record<string, (found: unknown, value: unknown) => boolean> = {
  eq: (found, value) => found === value,
  ne: (found, value) => found !== value,
  lt: (found, value) => compare(found, value) < 0,
  le: (found, value) => compare(found, value) <= 0,
  gt: (found, value) => compare(found, value) > 0,
  ge: (found, value) => compare(found, value) >= 0,
  contains,
  notContains: (found, value) => !contains(found, value),
  beginsWith: (found, value) => typeof found === 'string' && found.startsWith(String(value)),
  in: (found, values) => list(values).includes(found),
  notIn: (found, values) => !list(values).includes(found),
  between: (found, values) => compare(found, list(values)[0]) >= 0 && compare(found, list(values)[1]) <= 0,
  containsAny: (found, values) => list(values).some((value) => contains(found, value)),
};

export const operatorNames: readonly string[] = Object.keys(operators);

/** A field that is null, or that the mutation did not select, fits no rule. */
function holds({ fieldName, operator, value }: Rule, data: unknown): boolean {
  const found = valueAt(data, fieldName.split('.'));
  return found !== null && found !== undefined && operators[operator]?.(found, value) === true;
}

/** Whether data passes a filter: all rules of one of its groups hold. */
export function passes(filter: Filter, data: unknown): boolean {
  return filter.some((rules) => rules.every((rule) => holds(rule, data)));
}
