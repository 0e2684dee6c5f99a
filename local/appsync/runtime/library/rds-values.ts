import { HelperError } from './errors';

const hints = ['DECIMAL', 'JSON', 'TIME', 'TIMESTAMP', 'DATE', 'UUID'] as const;

interface Hinted {
  type: (typeof hints)[number];
  value: unknown;
}

const hint =
  (type: Hinted['type']) =>
  (value: unknown): Hinted => ({ type, value });

/** Marks a value with the type that the database should read it as. */
export const typeHint = {
  DECIMAL: hint('DECIMAL'),
  JSON: hint('JSON'),
  TIME: hint('TIME'),
  TIMESTAMP: hint('TIMESTAMP'),
  DATE: hint('DATE'),
  UUID: hint('UUID'),
};

function isHinted(value: unknown): value is Hinted {
  if (value === null || typeof value !== 'object' || Object.keys(value).length !== 2) return false;
  return hints.includes((value as Hinted).type) && 'value' in value;
}

/** What a template tag gives: nothing is put into the text, every value is bound. */
export interface SqlTemplate {
  strings: readonly string[];
  keys: readonly unknown[];
}

export function sql(strings: readonly string[], ...keys: unknown[]): SqlTemplate {
  if (!Array.isArray(strings) || strings.length !== keys.length + 1) {
    throw new HelperError('java.lang.IllegalArgumentException: Unexpected argument passed to sql tagged template');
  }
  return { strings: [...strings], keys };
}

export function isTemplate(value: unknown): value is SqlTemplate {
  return (
    value !== null &&
    typeof value === 'object' &&
    Array.isArray((value as SqlTemplate).strings) &&
    Array.isArray((value as SqlTemplate).keys)
  );
}

/** The request of an RDS data source. */
export interface RdsRequest {
  statements: string[];
  variableMap: Record<string, unknown>;
  variableTypeHintMap: Record<string, string>;
}

export interface Variables {
  /** Binds a value and gives its name, :P0, :P1, … */
  bind(value: unknown): string;
  /** The same, but null stands in the text as NULL. */
  bindOrNull(value: unknown): string;
  template(template: SqlTemplate): string;
}

/** The variables of one request, numbered across its statements. */
export function createVariables(request: RdsRequest): Variables {
  let count = 0;
  const bind = (value: unknown): string => {
    const name = `:P${count++}`;
    request.variableMap[name] = (isHinted(value) ? value.value : value) ?? null;
    if (isHinted(value)) request.variableTypeHintMap[name] = value.type;
    return name;
  };
  return {
    bind,
    bindOrNull: (value) => (value === null || value === undefined ? 'NULL' : bind(value)),
    template: ({ strings, keys }) => strings.map((text, at) => (at === 0 ? text : bind(keys[at - 1]) + text)).join(''),
  };
}
