import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equityOf } from './equity';
import { Decimal } from './money';
import { ratesOf } from './testing/rates';

const month = '2024-03';
const rates = ratesOf({ CHF: { '2024-01': '0.95' }, USD: { '2024-03': '1.10' } });
const base = { currency: 'EUR', minorUnits: 2 };
const amount = (currency: string, value: string, minorUnits = 2) => ({
  currency,
  minorUnits,
  value: new Decimal(value),
});
const left = (asset: ReturnType<typeof amount>, ...debts: ReturnType<typeof amount>[]) =>
  equityOf({ ...asset, debts }, base, month, rates);

describe('what is left of an asset', () => {
  test('is its value less its debts to the last cent, in its own currency where all is in that', () => {
    const cents = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
    const written = (units: bigint) => new Decimal(units.toString()).div(100).toFixed(2);
    fc.assert(
      fc.property(
        cents,
        fc.array(cents, { minLength: 1 }),
        fc.constantFrom('EUR', 'ISK', 'USD'),
        (value, debts, currency) => {
          const figures = left(
            amount(currency, written(value)),
            ...debts.map((debt) => amount(currency, written(debt))),
          );
          const rest = debts.reduce((sum, debt) => sum - debt, value);
          expect(figures).toEqual({ currency, value: written(rest), leftOut: [] });
        },
      ),
    );
  });

  test('is in the base currency where a debt is in another, at the rates of the month, rounded once', () => {
    // 300,000 CHF at 0.95 and 100,000.01 USD at 1.10.
    expect(left(amount('CHF', '300000'), amount('USD', '100000.01'))).toEqual({
      currency: 'EUR',
      value: '224880.37',
      leftOut: [],
    });
    expect(left(amount('EUR', '100'), amount('EUR', '20'), amount('CHF', '190'))).toMatchObject({ value: '-120.00' });
  });

  test('is unknown where something has no rate, which is named, and never a part of it', () => {
    expect(left(amount('EUR', '100'), amount('ISK', '5', 0), amount('CHF', '1'))).toEqual({
      currency: 'EUR',
      value: null,
      leftOut: ['ISK'],
    });
    expect(left(amount('ISK', '0', 0), amount('EUR', '7'))).toMatchObject({ value: '-7.00', leftOut: [] });
  });
});
