import { describe, expect, it } from 'vitest';
import { formatRate } from './format-rate';
import { inverseRate, parseRate } from './parse-rate';
import { currencyGroups, rateMonths, toRange } from './rate-months';

describe('a rate as it is typed', () => {
  it.each([
    ['1.0834', 'en-GB', '1.0834'],
    ['1,0834', 'de-DE', '1.0834'],
    ['0.0000000001', 'en-GB', '0.0000000001'],
    ['17 000', 'fr-FR', '17000'],
  ])('%s in %s is read', (text, locale, value) => {
    expect(parseRate(text, locale)).toEqual({ ok: true, value });
  });

  it.each(['en-GB', 'de-DE-x-foo', 'ar-EG', 'ar-EG-u-nu-latn', 'fa-IR', 'th-TH-u-nu-thai', 'fr-CH', 'zh-u-nu-hanidec'])(
    'is read again as it is written in %s',
    (tag) => {
      for (const value of ['1.0834', '0.0000000001', '17000', '1234.5678']) {
        expect(parseRate(formatRate(value, tag), tag)).toEqual({ ok: true, value });
      }
    },
  );

  it.each([
    ['', 'This is not a number.'],
    ['one', 'This is not a number.'],
    ['1.2.3', 'This is not a number.'],
    ['0', 'A rate is above zero.'],
    ['-0', 'A rate is above zero.'],
    ['-1.1', 'A rate is above zero.'],
    ['1.12345678901', 'At most 10 decimals.'],
    ['100000000000000000000', 'This number is too large.'],
  ])('%j is refused: %s', (text, problem) => {
    expect(parseRate(text, 'en-GB')).toEqual({ ok: false, problem });
  });

  it('is shown with all its decimals, and what it means the other way round', () => {
    expect(formatRate('1.1', 'en-GB')).toBe('1.1000');
    expect(formatRate('1.0834567891', 'de-DE')).toBe('1,0834567891');
    expect(inverseRate('1.25', 'en-GB')).toBe('0.8');
    expect(inverseRate('17000', 'en-GB')).toBe('0.0000588235');
  });
});

describe('the months that are shown', () => {
  it('are the last year where the address names none, in order, and no more than can be asked for', () => {
    expect(toRange(null, null, '2026-11')).toEqual({ from: '2025-12', to: '2026-11' });
    expect(toRange('2026-05', '2025-01', '2026-11')).toEqual({ from: '2025-01', to: '2026-05' });
    expect(toRange('1900-01', '2026-11', '2026-11')).toEqual({ from: '1976-12', to: '2026-11' });
    expect(toRange('2026-13', 'now', '2026-11')).toEqual({ from: '2025-12', to: '2026-11' });
    expect(toRange(null, '1900-03', '2026-11')).toEqual({ from: '1900-01', to: '1900-03' });
  });

  it('have a row each, latest first, also without a rate', () => {
    expect(rateMonths('2026-01', '2026-02', [])).toEqual([
      { month: '2026-02', rate: undefined },
      { month: '2026-01', rate: undefined },
    ]);
  });

  it('are of the currencies in the books first, and never of the euro', () => {
    const currencies = ['CHF', 'EUR', 'USD'].map((code) => ({ code }));
    expect(currencyGroups(currencies, ['EUR', 'USD', 'USD'])).toEqual({
      used: [{ code: 'USD' }],
      others: [{ code: 'CHF' }],
    });
  });
});
