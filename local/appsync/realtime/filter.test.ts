import { describe, expect, test } from 'vitest';
import { passes } from './filter';
import { FilterError, readFilter } from './read-filter';

const event = {
  owner: 'ada',
  n: 5,
  f: 1.5,
  done: false,
  tags: ['red', 'blue'],
  scores: [1, 2],
  a: { b: { c: { d: { e: 'deep' } } } },
  items: [{ name: 'x' }, { name: 'y' }],
  empty: null,
};

const passesRule = (fieldName: string, operator: string, value: unknown): boolean =>
  passes(readFilter({ filterGroup: [{ filters: [{ fieldName, operator, value }] }] }) ?? [], event);

describe('operators', () => {
  test.each([
    ['owner', 'eq', 'ada', true],
    ['owner', 'eq', 'ben', false],
    ['n', 'eq', '5', false],
    ['done', 'eq', false, true],
    ['done', 'ne', false, false],
    ['owner', 'ne', 'ben', true],
    ['n', 'lt', 6, true],
    ['n', 'lt', 5, false],
    ['n', 'le', 5, true],
    ['n', 'gt', 4, true],
    ['n', 'ge', 6, false],
    ['f', 'ge', 1.5, true],
    ['owner', 'gt', 'a', true],
    ['n', 'gt', 'a', false],
    ['owner', 'contains', 'd', true],
    ['tags', 'contains', 'red', true],
    ['tags', 'contains', 're', false],
    ['scores', 'contains', 2, true],
    ['tags', 'notContains', 'green', true],
    ['owner', 'notContains', 'a', false],
    ['owner', 'beginsWith', 'ad', true],
    ['owner', 'beginsWith', 'da', false],
    ['n', 'in', [4, 5], true],
    ['owner', 'in', ['ben'], false],
    ['owner', 'notIn', ['ben'], true],
    ['n', 'notIn', [5], false],
    ['n', 'between', [5, 7], true],
    ['n', 'between', [6, 7], false],
    ['owner', 'between', ['aa', 'az'], true],
    ['tags', 'containsAny', ['green', 'blue'], true],
    ['tags', 'containsAny', ['green'], false],
    ['a.b.c.d.e', 'eq', 'deep', true],
    ['items.name', 'contains', 'y', true],
  ])('%s %s %j: %s', (field, operator, value, result) => {
    expect(passesRule(field, operator, value)).toBe(result);
  });

  test.each(['eq', 'ne', 'notContains', 'notIn'])('a field that is null or not selected fits none: %s', (operator) => {
    const value = operator === 'notIn' ? ['x'] : 'x';
    for (const field of ['empty', 'missing', 'a.missing', 'owner.length', '__proto__']) {
      expect(passesRule(field, operator, value)).toBe(false);
    }
  });
});

test('all rules of a group must hold, and one group is enough', () => {
  const rule = (fieldName: string, value: unknown) => ({ fieldName, operator: 'eq', value });
  const groups = (...filters: object[][]) =>
    readFilter({ filterGroup: filters.map((one) => ({ filters: one })) }) ?? [];
  expect(passes(groups([rule('owner', 'ada'), rule('n', 5)]), event)).toBe(true);
  expect(passes(groups([rule('owner', 'ada'), rule('n', 6)]), event)).toBe(false);
  expect(passes(groups([rule('n', 6)], [rule('owner', 'ada')]), event)).toBe(true);
  expect(passes(groups(), event)).toBe(false);
  expect(readFilter(null)).toBe(null);
});

describe('limits', () => {
  test.each([
    ['five levels', 'a.b.c.d.e', 'eq', 'x'],
    ['256 characters', 'owner', 'eq', 'x'.repeat(256)],
    ['five values of in', 'n', 'in', [1, 2, 3, 4, 5]],
    ['twenty values of containsAny', 'tags', 'containsAny', Array.from({ length: 20 }, (_, n) => n)],
  ])('%s are taken', (_, field, operator, value) => {
    expect(() => passesRule(field, operator, value)).not.toThrow();
  });

  test.each([
    ['six levels', 'a.b.c.d.e.f', 'eq', 'x'],
    ['257 characters', 'owner', 'eq', 'x'.repeat(257)],
    ['257 characters in a list', 'owner', 'in', ['x'.repeat(257)]],
    ['a long name', 'x'.repeat(257), 'eq', 'x'],
    ['six values of in', 'n', 'in', [1, 2, 3, 4, 5, 6]],
    ['six values of notIn', 'n', 'notIn', [1, 2, 3, 4, 5, 6]],
    ['21 values of containsAny', 'tags', 'containsAny', Array.from({ length: 21 }, (_, n) => n)],
    ['three values of between', 'n', 'between', [1, 2, 3]],
    ['one value where a list is due', 'n', 'in', 1],
    ['a list where a value is due', 'n', 'eq', [1]],
    ['an unknown operator', 'n', 'like', 1],
    ['an inherited operator', 'n', 'constructor', 1],
    ['a boolean that is compared', 'done', 'gt', true],
    ['a number that a text begins with', 'owner', 'beginsWith', 1],
    ['null', 'owner', 'eq', null],
    ['no field', '', 'eq', 1],
  ])('%s are refused', (_, field, operator, value) => {
    expect(() => passesRule(field, operator, value)).toThrow(FilterError);
  });

  test.each([[{}], [{ filterGroup: {} }], [{ filterGroup: [{}] }], [{ filterGroup: [{ filters: [] }] }], ['x'], [[]]])(
    '%j is no filter',
    (given) => {
      expect(() => readFilter(given)).toThrow(FilterError);
    },
  );
});
