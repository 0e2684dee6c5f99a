import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../../../wiring/project-root';
import { darkPalette, lightPalette } from './palette';

const sql = readFileSync(join(projectRoot, 'database', 'reference-data.sql'), 'utf8');
const classes = [...sql.matchAll(/\('([A-Z_]+)', '[^']+', 'ASSET'/g)].map(([, code = '']) => code);

it.each([
  ['light', lightPalette],
  ['dark', darkPalette],
])('each class of assets has a colour that no other one has, in %s', (_, { assetCategory = {} }) => {
  expect(Object.keys(assetCategory).toSorted()).toEqual([...classes, 'OTHER'].toSorted());
  expect(new Set(Object.values(assetCategory)).size).toBe(classes.length + 1);
});
