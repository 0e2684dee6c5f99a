/** A parameter of ExecuteStatement. */
export interface SqlParameter {
  name: string;
  value:
    | { isNull: true }
    | { stringValue: string }
    | { longValue: number }
    | { doubleValue: number }
    | { booleanValue: boolean };
  typeHint?: TypeHint;
}

const typeHints = ['DATE', 'DECIMAL', 'JSON', 'TIME', 'TIMESTAMP', 'UUID'] as const;
type TypeHint = (typeof typeHints)[number];

function fieldOf(value: unknown): SqlParameter['value'] {
  if (value === null || value === undefined) return { isNull: true };
  if (typeof value === 'boolean') return { booleanValue: value };
  if (typeof value === 'number') return Number.isSafeInteger(value) ? { longValue: value } : { doubleValue: value };
  return { stringValue: typeof value === 'string' ? value : JSON.stringify(value) };
}

const nameOf = (key: string): string => (key.startsWith(':') ? key.slice(1) : key);

/** The variables that a statement uses, typed as their values are, with the hints of the map. */
export function parametersOf(
  sql: string,
  variables: Record<string, unknown>,
  hints: Record<string, unknown>,
): SqlParameter[] {
  const used = new Set(sql.match(/(?<!:):[A-Za-z_][A-Za-z0-9_]*/g));
  const hintOf = new Map(Object.entries(hints).map(([key, hint]) => [nameOf(key), hint]));
  return Object.entries(variables)
    .filter(([key]) => used.has(`:${nameOf(key)}`))
    .map(([key, value]) => {
      const name = nameOf(key);
      const hint = typeHints.find((known) => known === hintOf.get(name));
      // A hinted number is text for the Data API: a hint is of a string.
      const field = hint && typeof value === 'number' ? { stringValue: String(value) } : fieldOf(value);
      return { name, value: field, ...(hint ? { typeHint: hint } : {}) };
    });
}
