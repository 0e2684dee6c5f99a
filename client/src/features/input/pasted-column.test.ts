import { describe, expect, it } from 'vitest';
import { conventionOf, pastedColumn } from './pasted-column';

describe('a paste', () => {
  it('of a column from a spreadsheet gives its rows, the first cell of each', () => {
    expect(pastedColumn('1,000.00\tx\r\n\r\n 3 \r\n-\r\n')).toEqual(['1,000.00', '', '3', '']);
  });

  it('of a single value is left to the field', () => {
    expect(pastedColumn('1,000.00\n')).toEqual([]);
    expect(pastedColumn('1,000.00')).toEqual([]);
  });
});

describe('the convention of a pasted column', () => {
  it.each([
    [['1.234', '12,5'], ','],
    [['1.234', '1.234,56'], ','],
    [['1.234', '1.234.567'], ','],
    [['1,234', '€ 12.50', ''], '.'],
    [['1,234', '1,23,456'], '.'],
    [['1,234', '(0.125)'], '.'],
  ])('is proven by another cell: %j', (column, decimal) => {
    expect(conventionOf(column, 'en-GB')).toBe(decimal);
  });

  it.each([
    [['1.234', '5']],
    [['1.234', '5.']],
    [['1.234', '5,–']],
    [['1.234', '5,678']],
    [['1.234', '1,5', '1.5']],
    [['1,234', 'total', '12']],
  ])('is asked for where none proves it: %j', (column) => {
    expect(conventionOf(column, 'en-GB')).toBe('ask');
  });

  it('is no question where nothing can be read in two ways', () => {
    expect(conventionOf(['12', '1,234.50', '1.5'], 'en-GB')).toBeUndefined();
  });
});
