import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormat } from './format';
import { parseAmount } from './parse-amount';

const read = (text: string, locale = 'en-GB') => {
  const parsed = parseAmount(text, locale);
  return parsed.ok ? parsed.value : parsed.problem;
};

describe('an amount as people type it', () => {
  it.each([
    ['1,234.56', 'en-GB', '1234.56'],
    ['1.234,56', 'en-GB', '1234.56'],
    ['1 234.56', 'en-GB', '1234.56'],
    ['1 234,56', 'fr-FR', '1234.56'],
    ['1\u202f234,56', 'fr-FR', '1234.56'],
    ["1'234.56", 'de-CH', '1234.56'],
    ['1’234.56', 'de-CH', '1234.56'],
    ['12,34,567.8', 'en-IN', '1234567.8'],
    ['1.234.567', 'en-GB', '1234567'],
    ['€ 5', 'en-GB', '5'],
    ['5 EUR', 'de-DE', '5'],
    ['EUR5', 'de-DE', '5'],
    ['CHF 1’000', 'de-CH', '1000'],
    ['−5', 'en-GB', '-5'],
    ['(12.00)', 'en-GB', '-12'],
    ['+7', 'en-GB', '7'],
    ['-0', 'en-GB', '0'],
    ['007', 'en-GB', '7'],
    ['.5', 'en-GB', '0.5'],
    ['5.', 'en-GB', '5'],
    ['٣٤٥٫٦', 'ar-EG', '345.6'],
  ])('reads %s in %s as %s', (text, locale, value) => {
    expect(read(text, locale)).toBe(value);
  });

  it('reads a separator that could be either by the locale', () => {
    expect(read('1,234', 'en-GB')).toBe('1234');
    expect(read('1,234', 'de-DE')).toBe('1.234');
    expect(read('1.234', 'de-DE')).toBe('1234');
    expect(read('1.234', 'en-GB')).toBe('1.234');
  });

  it('reads the other separator as decimals where it cannot be a group', () => {
    expect(read('12.5', 'de-DE')).toBe('12.5');
    expect(read('1234,5', 'en-GB')).toBe('1234.5');
    expect(read('0.125', 'de-DE')).toBe('0.125');
  });

  it.each(['', 'abc', '12abc', '1,2,3', '1.2.3,4', '12,34.567,8', '--5', '5-', '.', '1e5'])('refuses %j', (text) => {
    expect(read(text)).toBe('This is not a number.');
  });

  it('says when there are more decimals or digits than can be stored', () => {
    expect(read('1.23456')).toBe('At most 4 decimals.');
    expect(read('123456789012345678901')).toBe('This number is too large.');
    expect(read('12345678901234567890.1234')).toBe('12345678901234567890.1234');
  });

  it('reads every figure that it writes itself, in any locale', () => {
    const locales = fc.constantFrom(
      'en-GB',
      'en-IN',
      'de-DE',
      'de-CH',
      'fr-FR',
      'it-IT',
      'pl-PL',
      'pt-BR',
      'sv-SE',
      'ar-EG',
      'hi-IN',
    );
    const amount = fc
      .tuple(fc.bigInt(-(10n ** 20n) + 1n, 10n ** 20n - 1n), fc.integer({ min: 1, max: 99 }))
      .map(([whole, cents]) => `${whole}.${String(cents).padStart(2, '0')}`.replace(/0$/, ''));
    fc.assert(
      fc.property(locales, amount, (locale, value) => {
        expect(parseAmount(createFormat(locale).figure(value, 'EUR'), locale)).toEqual({ ok: true, value });
      }),
    );
  });
});
