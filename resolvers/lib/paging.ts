import { util } from '@aws-appsync/utils';
import { refuse } from './errors';
import type { Row } from './rows';

const DEFAULT_LIMIT = 100;
const HIGHEST_LIMIT = 1000;
const BASE64_PATTERN = '^[A-Za-z0-9+/]{4,600}={0,2}$';

/** How many items a page may have. */
export function pageLimit(limit: number | null | undefined): number {
  const wanted = limit ?? DEFAULT_LIMIT;
  if (wanted < 1) refuse('VALIDATION_ERROR', 'limit is at least 1.', 'limit', 'limit_range');
  if (wanted > HIGHEST_LIMIT) {
    refuse('LIMIT_EXCEEDED', `A page has at most ${HIGHEST_LIMIT} items.`, 'limit', 'limit_range');
  }
  return wanted;
}

/** A token for the place after the item with these keys in a list of this kind. Keys hold no space. */
export function tokenOf(kind: string, keys: string[]): string {
  return util.base64Encode([kind, ...keys].join(' '));
}

/** The keys in a token that `tokenOf` made for this kind of list, each of its pattern; null without a token. */
export function keysOf(kind: string, patterns: string[], token: string | null | undefined): string[] | null {
  if (token === null || token === undefined) return null;
  const text = util.matches(BASE64_PATTERN, token) ? util.base64Decode(token) : '';
  const [given, ...keys] = text.split(' ');
  const isOurs =
    given === kind &&
    keys.length === patterns.length &&
    keys.every((key, index) => util.matches(patterns[index] as string, key)) &&
    tokenOf(kind, keys) === token;
  if (!isOurs) refuse('VALIDATION_ERROR', 'nextToken is not from a page of this list.', 'nextToken', 'token_format');
  return keys;
}

/** Of rows that were read one beyond the limit, those of the page; `found` counts what was read, shown or not. */
export function pageOf(rows: Row[], limit: number): { rows: Row[]; isLast: boolean } {
  const shown = rows.slice(0, limit);
  return { rows: shown, isLast: ((rows[0]?.found ?? 0) as number) <= shown.length };
}
