import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal, decimalsProblem, isAmount, toAmount } from './money';

describe('the decimals of an amount', () => {
  test.each([
    ['1.23', 2, undefined],
    ['1.230', 2, undefined],
    ['-1.234', 2, 'Euro amounts have at most 2 decimals.'],
    ['1.5', 0, 'Euro amounts have no decimals.'],
    ['1.25', 1, 'Euro amounts have at most 1 decimal.'],
  ])('of %s in a currency of %i', (amount, minorUnits, problem) => {
    expect(decimalsProblem(new Decimal(amount), { name: 'Euro', minorUnits })).toBe(problem);
  });
});

describe('an amount', () => {
  test.each(['0', '12', '12.5', '-0.0001', '+3', '99999999999999999999.9999', '007'])(
    'can be entered as %s',
    (text) => {
      expect(isAmount(text)).toBe(true);
    },
  );

  test.each([
    '',
    '.5',
    '5.',
    '1e3',
    '1,5',
    '1 000',
    '12.34567',
    '100000000000000000000',
    'NaN',
    'Infinity',
    ' 1',
    '1\n',
    '--1',
  ])('cannot be entered as %j', (text) => {
    expect(isAmount(text)).toBe(false);
  });

  test.each([
    ['0.125', 2, '0.12'],
    ['0.135', 2, '0.14'],
    ['-0.125', 2, '-0.12'],
    ['-0.004', 2, '0.00'],
    ['2.5', 0, '2'],
    ['3.5', 0, '4'],
    ['1', 3, '1.000'],
    ['99999999999999999999.9999', 4, '99999999999999999999.9999'],
  ])('of %s with %i decimals travels as %s', (value, minorUnits, text) => {
    expect(toAmount(new Decimal(value), minorUnits)).toBe(text);
  });

  test('keeps every digit that can be stored', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 24n) + 1n, max: 10n ** 24n - 1n }), (units) => {
        const digits = String(units < 0n ? -units : units).padStart(5, '0');
        const text = `${units < 0n ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`;
        expect(isAmount(text)).toBe(true);
        expect(toAmount(new Decimal(text), 4)).toBe(text);
      }),
    );
  });

  test('is added without the errors of binary fractions', () => {
    expect(new Decimal('0.1').plus('0.2').equals('0.3')).toBe(true);
  });
});
