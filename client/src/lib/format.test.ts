import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../domain/money';
import { createFormat } from './format';

describe('figures', () => {
  const british = createFormat('en-GB', [
    { code: 'ISK', name: 'Iceland krona', minorUnits: 0 },
    { code: 'EUR', name: 'Euro', minorUnits: 2 },
  ]);

  it('are written in the locale, with the decimals of the currency', () => {
    expect(british.amount('412305.18', 'EUR')).toBe('€412,305.18');
    expect(british.amount('48000000', 'ISK')).toMatch(/48,000,000$/);
    expect(createFormat('de-DE').amount('412305.18', 'EUR')).toBe('412.305,18\u00a0€');
  });

  it('have a real minus, and narrow spaces between groups set apart by spaces', () => {
    expect(british.amount('-5', 'EUR')).toBe('−€5.00');
    expect(createFormat('sv-SE').figure('1234567.5', 'EUR')).toBe('1\u202f234\u202f567,50');
  });

  it('have a real apostrophe between groups in Switzerland, and a sign stands apart from the currency before it', () => {
    const swiss = createFormat('de-CH');
    expect(swiss.amount('1234567.5', 'CHF')).toBe('CHF\u00a01’234’567.50');
    expect(swiss.amount('-1234.5', 'CHF')).toBe('CHF\u00a0−1’234.50');
    expect(swiss.amount('1234.5', 'USD', { sign: true })).toBe('US$\u00a0+1’234.50');
    expect(swiss.editable('1234.5', 'CHF')).toBe('1’234.50');
    expect(swiss.compact(-420_000, 'CHF')).toBe('CHF\u00a0−420’000');
    expect(createFormat('it-CH').figure('1234567.5', 'CHF')).toBe('1’234’567.50');
    expect(swiss.amountParts('-1234.5', 'CHF')).toMatchObject({ sign: '−', currency: 'CHF', integer: '1’234' });
  });

  it.each([
    ['en-GB', 'GBP', '1234567.5', '£1,234,567.50'],
    ['de-CH', 'CHF', '1234567.5', 'CHF 1’234’567.50'],
    ['it-IT', 'EUR', '1234567.5', '1.234.567,50 €'],
    ['fr-FR', 'EUR', '1234567.5', '1\u202f234\u202f567,50 €'],
    ['en-IN', 'INR', '12345678.9', '₹1,23,45,678.90'],
    ['ja-JP', 'JPY', '1234567', '￥1,234,567'],
    ['en-US', 'KWD', '1234567.5', 'KWD 1,234,567.500'],
  ])('in %s, an amount in %s is grouped and set as there: %s is %s', (locale, currency, value, written) => {
    expect(createFormat(locale).amount(value, currency).replaceAll('\u00a0', ' ')).toBe(written);
  });

  it('keep every digit of an amount too long for a float', () => {
    expect(british.figure('12345678901234567890.1234', 'EUR')).toBe('12,345,678,901,234,567,890.1234');
  });

  it('carry a plus only where a change is shown, and never on zero', () => {
    expect(british.amount(new Decimal('8140.22'), 'EUR', { sign: true })).toBe('+€8,140.22');
    expect(british.amount(new Decimal(0), 'EUR', { sign: true })).toBe('€0.00');
    expect(british.percent(new Decimal('2.04'), { sign: true })).toBe('+2.0%');
  });

  it('come apart for a headline, on whichever side the currency stands', () => {
    expect(british.amountParts('-1234.5', 'EUR')).toEqual({
      sign: '−',
      currency: '€',
      currencyFirst: true,
      integer: '1,234',
      fraction: '.50',
    });
    expect(createFormat('de-DE').amountParts('1234.5', 'EUR')).toMatchObject({
      currencyFirst: false,
      integer: '1.234',
      fraction: ',50',
    });
  });
});

describe('a currency', () => {
  it.each([
    ['en-US', 'USD', '$5.00'],
    ['en-US', 'ARS', 'ARS 5.00'],
    ['en-US', 'AUD', 'A$5.00'],
    ['es-AR', 'ARS', '$ 5,00'],
    ['es-AR', 'USD', 'US$ 5,00'],
    ['en-AU', 'AUD', '$5.00'],
    ['en-AU', 'USD', 'USD 5.00'],
    ['en-AU', 'EUR', '€5.00'],
    ['de-CH', 'CHF', 'CHF 5.00'],
    ['de-CH', 'USD', 'US$ 5.00'],
    ['de-CH', 'GBP', 'GBP 5.00'],
    ['en-GB', 'GBP', '£5.00'],
    ['en-GB', 'USD', 'US$5.00'],
    ['en-IN', 'INR', '₹5.00'],
    ['en-GB', 'JPY', 'JP¥5.00'],
    ['ja-JP', 'USD', 'US$5.00'],
    ['sv-SE', 'SEK', '5,00 kr'],
    ['en-GB', 'SEK', 'SEK 5.00'],
  ])('in %s, %s is %s: a shared sign stands alone for the local one only', (locale, currency, text) => {
    const format = createFormat(locale, [{ code: currency, name: currency, minorUnits: 2 }]);
    expect(format.amount('5', currency).replace(/\s/g, ' ')).toBe(text);
  });

  it('is told apart on an axis and in a headline as well', () => {
    const format = createFormat('en-GB');
    expect(format.compact(412000, 'USD')).toBe('US$412k');
    expect(format.amountParts('5', 'USD')).toMatchObject({ currency: 'US$', integer: '5' });
  });
});

describe('months', () => {
  it('are written in English, the language of the product, and are the same month in every time zone', () => {
    expect(createFormat('en-GB').month('2026-11')).toBe('November 2026');
    expect(createFormat('de-CH').month('2026-10')).toBe('October 2026');
    expect(createFormat('it-IT').shortMonthName('2026-01')).toBe('Jan');
    expect(createFormat('en-GB').dayAndMonth('2026-01-01')).toBe('1 January');
  });

  it.each([
    ['en-GB', '3 October 2026'],
    ['en-US', 'October 3, 2026'],
    ['de-CH', '3 October 2026'],
    ['ja-JP', '2026 October 3'],
    ['ar-EG', '٣ October ٢٠٢٦'],
    ['fa-IR', '۳ October ۲۰۲۶'],
    ['th-TH', '3 October 2026'],
  ])('keep the order and the digits of %s: %s', (locale, date) => {
    expect(createFormat(locale).date('2026-10-03')).toBe(date);
  });
});
