import { describe, expect, it } from 'vitest';
import { keysetPages } from './keyset-pages';

const page = (ids: string, nextToken: string | null) => ({
  items: [...ids].map((id) => ({ __ref: `AuditEvent:${id}` })),
  nextToken,
});
type Pages = ReturnType<typeof page>;

function merged(before: Pages | undefined, next: Pages, nextToken?: string): [string, string | null] {
  const { merge } = keysetPages([]);
  if (typeof merge !== 'function') throw new Error('Pages are not merged.');
  const { items, nextToken: token } = merge(before, next, { args: { nextToken } } as never) as Pages;
  return [items.map(({ __ref }) => __ref.slice(-1)).join(''), token];
}

describe('pages of a list', () => {
  it('follow each other, and an item that moved is there once', () => {
    expect(merged(page('abc', '1'), page('cde', '2'), '1')).toEqual(['abcde', '2']);
  });

  it('beyond the first stay when the first is asked for again, also where it gained and lost an item', () => {
    expect(merged(page('abcdef', '2'), page('abc', '1'))).toEqual(['abcdef', '2']);
    expect(merged(page('abcdef', '2'), page('nac', '1'))).toEqual(['nacdef', '2']);
  });

  it('are forgotten where the first no longer leads up to them', () => {
    expect(merged(page('abcdef', '2'), page('xyz', '1'))).toEqual(['xyz', '1']);
    expect(merged(page('abcdef', '2'), page('ab', null))).toEqual(['ab', null]);
    expect(merged(undefined, page('ab', '1'))).toEqual(['ab', '1']);
  });
});
