import { HelperError } from './errors';
import { createConditions } from './rds-conditions';
import { joinClauses } from './rds-joins';
import { createNames } from './rds-names';
import { createVariables, isTemplate, type RdsRequest } from './rds-values';

type Properties = Record<string, unknown>;
type Verb = 'SELECT' | 'INSERT' | 'UPDATE' | 'REMOVE';

interface Statement {
  type: Verb;
  properties: Properties;
}

interface Dialect {
  mark: '"' | '`';
  /** Named in the messages. */
  creator: string;
  returning: boolean;
}

const statement =
  (type: Verb, name: string) =>
  (properties?: unknown): Statement => {
    if (properties === undefined) throw new HelperError(`An argument is expected to be passed to ${name}`);
    if (properties === null || typeof properties !== 'object' || Array.isArray(properties)) {
      throw new HelperError('Expected payload to be an Object.');
    }
    return { type, properties: properties as Properties };
  };

export const select = statement('SELECT', 'select');
export const insert = statement('INSERT', 'insert');
export const update = statement('UPDATE', 'update');
export const remove = statement('REMOVE', 'remove');

const isStatement = (value: unknown): value is Statement =>
  value !== null && typeof value === 'object' && 'type' in value && 'properties' in value;

const given = (value: unknown): boolean => value !== null && value !== undefined;

/** Clauses that come to nothing leave nothing; a dangling keyword stays, as in AWS. */
const clauses = (parts: (string | undefined)[]): string =>
  parts
    .filter((part) => part)
    .join(' ')
    .trimEnd();

function createWriter(dialect: Dialect, request: RdsRequest) {
  const variables = createVariables(request);
  const nested = (value: unknown): string | undefined => {
    if (isTemplate(value)) return variables.template(value);
    return isStatement(value) ? structured(value) : undefined;
  };
  const names = createNames(dialect.mark, nested);
  const conditions = createConditions(names, variables);

  function condition(value: unknown): string {
    if (isTemplate(value)) return variables.template(value);
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      throw new HelperError('WHERE values are expected to be SQL templates or a condition object.');
    }
    return conditions(value as Properties);
  }

  function clause(keyword: string, value: unknown): string | undefined {
    const text = given(value) ? condition(value) : '';
    return text === '' ? undefined : `${keyword} ${text}`;
  }

  function source({ table, from }: Properties, allowFrom: boolean): string {
    if (allowFrom && given(table) && given(from))
      throw new HelperError("'from' and 'table' keys cannot be used together");
    if (allowFrom && !given(table) && given(from)) {
      if (typeof from !== 'string' && (typeof from !== 'object' || Array.isArray(from))) {
        throw new HelperError("'from' value is expected to be string or object.");
      }
      return names.table(from);
    }
    if (!given(table)) throw new HelperError("'table' or 'from' key is required.");
    return names.table(table);
  }

  function values({ values: map }: Properties, verb: string): [string, unknown][] {
    if (!given(map)) throw new HelperError(`values are expected to be passed to ${verb}`);
    if (typeof map !== 'object' || Array.isArray(map)) throw new HelperError('Expected values to an Object.');
    return Object.entries(map as Properties);
  }

  function returning(columns: unknown): string | undefined {
    if (!columns) return undefined;
    const text = names.columns(columns);
    if (!dialect.returning) throw new HelperError('returning is not supported in MySQL.');
    return `RETURNING ${text}`;
  }

  function orderBy(items: unknown): string | undefined {
    if (!given(items)) return undefined;
    if (!Array.isArray(items)) throw new HelperError('orderBy expects an array.');
    const order = items.map((item: unknown) => {
      if (item === null || typeof item !== 'object' || Array.isArray(item)) {
        throw new HelperError('orderBy item expected to be an object.');
      }
      const { column, dir } = item as Properties;
      if (typeof column !== 'string') throw new HelperError('orderBy item expected to have property column.');
      const direction = typeof dir === 'string' ? dir.toUpperCase() : 'ASC';
      if (direction !== 'ASC' && direction !== 'DESC') {
        throw new HelperError(`orderBy dir can have either ASC or DESC found ${String(dir)}.`);
      }
      return `${names.quote(column)} ${direction}`;
    });
    return order.length > 0 ? `ORDER BY ${order.join(', ')}` : undefined;
  }

  function rowCount(keyword: 'limit' | 'offset', value: unknown): string | undefined {
    if (!given(value)) return undefined;
    const count = value === '' ? NaN : Number(value);
    if (Number.isNaN(count)) throw new HelperError(`${keyword} expects a number.`);
    return `${keyword.toUpperCase()} ${variables.bind(count)}`;
  }

  function groupBy(items: unknown): string | undefined {
    if (!given(items)) return undefined;
    if (!Array.isArray(items)) throw new HelperError('groupBy expects an array.');
    const list = items.map((item: unknown) => (typeof item === 'number' ? String(item) : names.quote(String(item))));
    return list.length > 0 ? `GROUP BY ${list.join(', ')}` : undefined;
  }

  function structured({ type, properties: p }: Statement): string {
    switch (type) {
      case 'SELECT':
        return clauses([
          'SELECT',
          given(p['columns']) ? names.columns(p['columns']) : '*',
          `FROM ${source(p, true)}`,
          ...joinClauses(p, { ...names, condition }),
          clause('WHERE', p['where']),
          groupBy(p['groupBy']),
          clause('HAVING', p['having']),
          orderBy(p['orderBy']),
          rowCount('limit', p['limit']),
          rowCount('offset', p['offset']),
        ]);
      case 'INSERT': {
        const entries = values(p, 'insert');
        const columns = entries.map(([name]) => names.quote(name)).join(', ');
        const table = source(p, false);
        const bound = entries.map(([, value]) => variables.bindOrNull(value)).join(', ');
        return clauses([`INSERT INTO ${table}`, `(${columns}) VALUES (${bound})`, returning(p['returning'])]);
      }
      case 'UPDATE': {
        const entries = values(p, 'update');
        const table = source(p, false);
        const set = entries.map(([name, value]) => `${names.quote(name)} = ${variables.bindOrNull(value)}`).join(', ');
        return clauses([`UPDATE ${table}`, 'SET', set, clause('WHERE', p['where']), returning(p['returning'])]);
      }
      case 'REMOVE':
        return clauses([`DELETE FROM ${source(p, false)}`, clause('WHERE', p['where']), returning(p['returning'])]);
      default:
        throw new HelperError(`Unsupported type is passed as argument to ${dialect.creator}`);
    }
  }

  return (value: unknown): string => {
    const text = typeof value === 'string' ? value : nested(value);
    if (text === undefined) throw new HelperError(`Unsupported type is passed as argument to ${dialect.creator}`);
    return text;
  };
}

const creator =
  (dialect: Dialect) =>
  (...statements: unknown[]): RdsRequest => {
    const request: RdsRequest = { statements: [], variableMap: {}, variableTypeHintMap: {} };
    // The second statement is optional, and may be null.
    const passed = statements.filter((value, at) => at === 0 || given(value));
    if (passed.length === 0) throw new HelperError(`An argument is expected to be passed to ${dialect.creator}`);
    const write = createWriter(dialect, request);
    for (const value of passed) request.statements.push(write(value));
    return request;
  };

/** The request for PostgreSQL, of one or two statements. */
export const createPgStatement = creator({ mark: '"', creator: 'createPgStatement', returning: true });
/** The request for MySQL, of one or two statements. */
export const createMySQLStatement = creator({ mark: '`', creator: 'createMySQLStatement', returning: false });
