import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kind, parse, visit, type ASTNode, type NameNode } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { apiDocs } from './api-docs';
import { projectRoot } from './project-root';
import { loadSchema } from './schema';

/** What can carry a description; an argument says enough by its name, or is explained by its operation. */
const explained: string[] = [
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
];

/** Whether the innermost thing around a value is an input, not an operation with arguments. */
function isOfInput(ancestors: readonly (ASTNode | readonly ASTNode[])[]): boolean {
  const around = ancestors.flat().findLast((node) => 'name' in node);
  return around?.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION;
}

let text: string;
beforeAll(async () => {
  text = await apiDocs();
});

const lineOf = (operation: string) => text.split('\n').find((line) => line.startsWith(`| \`${operation}:`)) ?? '';

test('the table of operations has every one of them, with what it is for', () => {
  const { schema } = loadSchema();
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const field of roots.flatMap((root) => Object.values(root?.getFields() ?? {}))) {
    const cells = lineOf(field.name).split(' | ');
    expect(cells, field.name).toHaveLength(5);
    expect(cells[1]?.trim(), `${field.name} has no description`).not.toBe('');
  }
});

test.each([
  ['deleteAsset', ['NOT_FOUND'], 'signed in'],
  ['createAsset', ['VALIDATION_ERROR', 'CONFLICT'], 'signed in'],
  ['importData', ['VALIDATION_ERROR', 'NOT_FOUND', 'CONFLICT'], 'signed in'],
  ['exportData', ['NOT_FOUND', 'LIMIT_EXCEEDED'], 'signed in'],
  ['exportPart', ['VALIDATION_ERROR', 'NOT_FOUND', 'CONFLICT'], 'signed in'],
  ['importPart', ['VALIDATION_ERROR', 'NOT_FOUND', 'CONFLICT', 'LIMIT_EXCEEDED'], 'signed in'],
  ['importStatus', ['VALIDATION_ERROR'], 'signed in'],
  ['benchmarks', ['VALIDATION_ERROR'], 'group analysts'],
  ['onBooksChange', [], 'signed in'],
  ['publishChange', ['VALIDATION_ERROR', 'LIMIT_EXCEEDED'], 'our own functions'],
  ['updateCategory', ['VALIDATION_ERROR', 'NOT_FOUND', 'CONFLICT'], 'signed in'],
  ['mergeCategory', ['VALIDATION_ERROR', 'NOT_FOUND'], 'signed in'],
  ['createTransaction', ['VALIDATION_ERROR', 'NOT_FOUND', 'CONFLICT'], 'signed in'],
  ['linkTransfer', ['VALIDATION_ERROR', 'NOT_FOUND', 'CONFLICT'], 'signed in'],
  ['copyBudgets', ['VALIDATION_ERROR'], 'signed in'],
  ['setAllocationTargets', ['VALIDATION_ERROR', 'NOT_FOUND', 'LIMIT_EXCEEDED'], 'signed in'],
])('the table says what %s refuses with, and who may ask', (operation, refusals, who) => {
  const cells = lineOf(operation)
    .split('|')
    .map((cell) => cell.trim());
  const listed = cells[4]?.replaceAll('\\_', '_').split(', ') ?? [];
  expect(listed).toEqual(expect.arrayContaining(refusals));
  expect(cells[5]).toBe(who);
});

test('an operation that writes nothing is not said to break rules of the database', () => {
  // Of other people's books there is nothing to be found.
  const refusals = { allocationTargets: 'NOT_FOUND', currencies: '', categories: 'NOT_FOUND' };
  for (const [operation, refusal] of Object.entries(refusals)) {
    expect(lineOf(operation).split('|')[4]?.trim(), operation).toBe(refusal);
  }
});

const areas = (await readdir(join(projectRoot, 'schema')))
  .filter((name) => name.endsWith('.graphql') && name !== 'aws.graphql')
  .map((name) => name.replace('.graphql', ''));

test.each(areas)('the explorer explains every type, field and value of the area %s', async (area) => {
  const document = parse(await readFile(join(projectRoot, 'schema', `${area}.graphql`), 'utf8'));
  const wordless: string[] = [];
  visit(document, {
    enter(node, _key, _parent, _path, ancestors) {
      if (!explained.includes(node.kind) || !('name' in node) || ('description' in node && node.description)) return;
      if (node.kind === Kind.INPUT_VALUE_DEFINITION && !isOfInput(ancestors)) return;
      const owner = ancestors.flat().findLast((ancestor) => 'name' in ancestor) as { name?: NameNode } | undefined;
      wordless.push([owner?.name?.value, node.name?.value].filter(Boolean).join('.'));
    },
  });
  expect(wordless).toEqual([]);
});
