import { HelperError } from './errors';

/** SQL of the aggregate functions, by the name they have in agg and in conditions. */
export const aggregateOperators: Record<string, string> = {
  max: 'MAX(',
  maxDistinct: 'MAX(DISTINCT ',
  min: 'MIN(',
  minDistinct: 'MIN(DISTINCT ',
  count: 'COUNT(',
  countDistinct: 'COUNT(DISTINCT ',
  avg: 'AVG(',
  avgDistinct: 'AVG(DISTINCT ',
  sum: 'SUM(',
  sumDistinct: 'SUM(DISTINCT ',
};

interface Aggregate {
  aggregate: string;
  column: string;
}

const aggregate =
  (name: string) =>
  (column: string): Aggregate => ({ aggregate: name, column });

/** Aggregates for the columns of a select. */
export const agg = {
  max: aggregate('max'),
  maxDistinct: aggregate('maxDistinct'),
  min: aggregate('min'),
  minDistinct: aggregate('minDistinct'),
  count: aggregate('count'),
  countDistinct: aggregate('countDistinct'),
  avg: aggregate('avg'),
  avgDistinct: aggregate('avgDistinct'),
  sum: aggregate('sum'),
  sumDistinct: aggregate('sumDistinct'),
};

const isAggregate = (value: unknown): value is Aggregate =>
  value !== null && typeof value === 'object' && 'aggregate' in value && 'column' in value;

export interface Names {
  quote(name: string): string;
  aggregate(operator: string, column: string): string;
  table(name: unknown): string;
  columns(list: unknown): string;
}

/** Quotes names for a dialect. `nested` writes a statement that stands where a name may. */
export function createNames(mark: '"' | '`', nested: (statement: unknown) => string | undefined): Names {
  // A bare star is all columns; every part of a name with dots is quoted by itself, a star among them too.
  const quote = (name: string): string =>
    name === '*'
      ? name
      : name
          .split('.')
          .map((part) => `${mark}${part}${mark}`)
          .join('.');

  const aggregateText = (operator: string, column: string): string =>
    `${aggregateOperators[operator] ?? ''}${quote(column)})`;

  /** `{ alias: name }` as `"name" as "alias"`. */
  function alias(entry: [string, unknown] | undefined): string {
    if (!entry) throw new HelperError('java.util.NoSuchElementException');
    const [as, actual] = entry;
    const statement = nested(actual);
    if (statement !== undefined) return `(${statement}) as ${quote(as)}`;
    if (isAggregate(actual)) return `${aggregateText(actual.aggregate, actual.column)} as ${quote(as)}`;
    if (typeof actual !== 'string') throw new HelperError('Table alias value is expected to be a string.');
    return `${quote(actual)} as ${quote(as)}`;
  }

  function table(name: unknown): string {
    if (typeof name === 'string') return quote(name);
    const statement = nested(name);
    if (statement !== undefined) return `(${statement})`;
    if (name === null || typeof name !== 'object' || Array.isArray(name)) {
      throw new HelperError('table name is expected to be a string or alias.');
    }
    const entries = Object.entries(name);
    if (entries.length > 1) throw new HelperError('table alias is allowed only one key-value pair.');
    return alias(entries[0]);
  }

  function column(item: unknown): string {
    if (typeof item === 'string') return quote(item);
    if (isAggregate(item)) return aggregateText(item.aggregate, item.column);
    const entries = item !== null && typeof item === 'object' && !Array.isArray(item) ? Object.entries(item) : [];
    if (entries.length !== 1) throw new HelperError('Invalid type in column array.');
    return alias(entries[0]);
  }

  function columns(list: unknown): string {
    if (list === '*') return list;
    if (!Array.isArray(list)) throw new HelperError('Expected column to be * or an array.');
    return list.map(column).join(', ');
  }

  return { quote, aggregate: aggregateText, table, columns };
}
