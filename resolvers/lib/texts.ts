import { util } from '@aws-appsync/utils';
import { MOST_VALUES } from '../../domain/limits';
import { refuse } from './errors';

/** A null character, or half of a surrogate pair: the database cannot hold the one, nor UTF-8 the other. */
const UNSTORABLE_PATTERN = '[\\x00\\p{Cs}]';

interface Given {
  /** Where it stands: `values[3].notes`. An input's own name is left out. */
  field: string;
  value: unknown;
}

/** Refuses a text that could not be kept as it is, and names it. */
export function checkTexts(args: Record<string, unknown>): void {
  const outer = Object.entries(args).flatMap(([field, value]) => inside(field === 'input' ? '' : field, value));
  // An input holds lists of inputs at most.
  const inner = outer.flatMap(({ field, value }) => inside(field, value));
  const texts = inner
    .flatMap(({ field, value }) => inside(field, value))
    .filter(({ value }) => typeof value === 'string');
  if (!util.matches(UNSTORABLE_PATTERN, texts.map(({ value }) => value as string).join(' '))) return;
  const unstorable = texts.find(({ value }) => util.matches(UNSTORABLE_PATTERN, value as string));
  refuse(
    'VALIDATION_ERROR',
    'A text holds a character that cannot be stored.',
    unstorable?.field ?? null,
    'text_characters',
  );
}

/** What a list or an input holds; of anything else, itself. */
function inside(field: string, value: unknown): Given[] {
  if (typeof value !== 'object' || value === null) return [{ field, value }];
  if (Array.isArray(value)) {
    // A longer list is refused as such by whoever takes it.
    if (value.length > MOST_VALUES) return [];
    return value.map((item, index) => ({
      field: `${field === '' ? 'input' : field}[${index}]`,
      value: item as unknown,
    }));
  }
  return Object.entries(value).map(([name, item]) => ({
    field: field === '' ? name : `${field}.${name}`,
    value: item as unknown,
  }));
}
