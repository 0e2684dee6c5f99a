import type { AuditEntry_EventFragment } from '../../../__generated__/graphql';

/** Fields by name, as the API gives them: amounts as decimals in strings, months as YYYY-MM. */
export type Fields = Readonly<Record<string, unknown>>;

/** One event of the trail, its contents unpacked. */
export interface Change {
  id: string;
  at: string;
  action: 'INSERT' | 'UPDATE' | 'DELETE';
  entity: string;
  key: Fields;
  before: Fields;
  after: Fields;
}

export function toChange({ id, at, action, entity, key, before, after }: AuditEntry_EventFragment): Change {
  return { id, at, action, entity, key: fieldsOf(key), before: fieldsOf(before), after: fieldsOf(after) };
}

/** What it is, or was before it was deleted. */
export function contentOf({ action, before, after }: Change): Fields {
  return action === 'DELETE' ? before : after;
}

/** A field as text; undefined where it is empty or something else. */
export function text(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** JSON travels as text. */
function fieldsOf(json: unknown): Fields {
  const content: unknown = typeof json === 'string' ? parse(json) : json;
  return typeof content === 'object' && content !== null ? (content as Fields) : {};
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
