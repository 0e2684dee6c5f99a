import type { Context } from '@aws-appsync/utils';
import { expect, test } from 'vitest';
import { selectsAssets } from './lib/selection';

/** A context in which these fields are selected, each with those above it, as AppSync lists them. */
function selecting(...fields: string[]): Context {
  const selectionSetList = fields.flatMap((field) =>
    field.split('/').map((_, index, names) => names.slice(0, index + 1).join('/')),
  );
  return { info: { selectionSetList } } as unknown as Context;
}

test.each([
  ['of a category', 'categories/assets/asset/name'],
  ['of what has no rate', 'unpriced/asset/name'],
  ['by its category', 'unpriced/asset/category/code'],
  ['of categories by another name', 'all/assets/asset/id'],
  ['by another name', 'categories/parts/it/id'],
  ['of what has no rate, by the name of another list', 'categories/asset/name'],
])('an asset %s is answered whole', (_, field) => {
  expect(selectsAssets(selecting('total', field))).toBe(true);
});

test('no asset is read and sent where figures are selected and nothing of their assets', () => {
  const figures = ['month', 'categories/category/name', 'categories/assets/value', 'unpriced/currency', 'rates/rate'];
  expect(selectsAssets(selecting(...figures))).toBe(false);
});
