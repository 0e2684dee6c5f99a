import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal, ZERO } from './money';
import { splitExactly } from './split';

const split = (parts: string[], minorUnits = 2) =>
  splitExactly(
    parts.map((part) => new Decimal(part)),
    minorUnits,
  ).map(String);
const sum = (parts: Decimal[]) => parts.reduce((total, part) => total.plus(part), ZERO);

describe('an amount split into parts', () => {
  test('gives the missing units to the parts that lost most', () => {
    expect(split(['33.333', '33.333', '33.334'])).toEqual(['33.33', '33.33', '33.34']);
    expect(split(['0.339', '0.334', '0.327'])).toEqual(['0.34', '0.33', '0.33']);
  });

  test('gives them to the earlier of two that lost the same', () => {
    expect(split(['0.5', '0.5', '1'], 0)).toEqual(['1', '0', '1']);
  });

  test('works for negative parts and for none at all', () => {
    expect(split(['-1.115', '2.225'])).toEqual(['-1.11', '2.22']);
    expect(split([])).toEqual([]);
  });

  test('adds up to the rounded sum, each part within a unit of its value', () => {
    const value = fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((units) => new Decimal(units).div(10 ** 4));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 12 }), fc.integer({ min: 0, max: 3 }), (parts, minorUnits) => {
        const rounded = splitExactly(parts, minorUnits);
        const unit = new Decimal(10).pow(-minorUnits);
        expect(sum(rounded).toFixed()).toBe(sum(parts).toDecimalPlaces(minorUnits, Decimal.ROUND_HALF_EVEN).toFixed());
        rounded.forEach((part, index) => {
          expect(
            part
              .minus(parts[index] ?? ZERO)
              .abs()
              .lessThan(unit),
          ).toBe(true);
          expect(part.decimalPlaces()).toBeLessThanOrEqual(minorUnits);
        });
      }),
    );
  });

  test('rounds a half to even though its parts never end', () => {
    const cents = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(
        fc.array(cents, { minLength: 2, maxLength: 6 }),
        fc.constantFrom('1.12', '3', '0.7', '1.1', '0.96'),
        (amounts, rate) => {
          const parts = amounts.map((amount) => new Decimal(amount).div(100).div(rate));
          const whole = new Decimal(amounts.reduce((total, amount) => total + amount, 0)).div(100).div(rate);
          expect(sum(splitExactly(parts, 2)).toFixed()).toBe(
            whole.toDecimalPlaces(2, Decimal.ROUND_HALF_EVEN).toFixed(),
          );
        },
      ),
      {
        numRuns: 500,
        examples: [
          [[14, 28, 98], '1.12'],
          [[1, 1, 1], '3'],
        ],
      },
    );
    expect(split(Array<string>(3).fill(new Decimal('0.005').div(3).toString()))).toEqual(['0', '0', '0']);
  });
});
