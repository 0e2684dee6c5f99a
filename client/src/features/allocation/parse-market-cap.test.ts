import { describe, expect, it } from 'vitest';
import { parseMarketCap } from './parse-market-cap';

const euro = { name: 'Euro', minorUnits: 2 };

describe('a market capitalisation', () => {
  it.each([
    ['2.9T', '2900000000000'],
    ['350 bn', '350000000000'],
    ['€ 1,200,000', '1200000'],
    ['12.5M', '12500000'],
    ['', null],
    ['0', '0'],
  ])('typed as %j is %j', (text, value) => {
    expect(parseMarketCap(text, 'en-GB', euro)).toEqual({ ok: true, value });
  });

  it('has the decimals of its currency, unless it was stored with more', () => {
    expect(parseMarketCap('1.2345', 'en-GB', euro)).toEqual({
      ok: false,
      problem: 'Euro amounts have at most 2 decimals.',
    });
    expect(parseMarketCap('1.234', 'en-GB', euro, '1.2340')).toEqual({ ok: true, value: '1.234' });
    expect(parseMarketCap('1.234', 'en-GB', euro)).toMatchObject({ problem: '1,234.00 or 1.23?' });
    expect(parseMarketCap('1.234T', 'en-GB', euro).ok).toBe(true);
  });

  it('is read in the locale', () => {
    expect(parseMarketCap('2,9 T', 'de-DE', euro)).toEqual({ ok: true, value: '2900000000000' });
    expect(parseMarketCap('٢٫٩ T', 'ar-EG', euro)).toEqual({ ok: true, value: '2900000000000' });
  });

  it.each(['T', 'much', '1e9', '100000000T', '🙂'])('typed as %j cannot be read', (text) => {
    expect(parseMarketCap(text, 'en-GB', euro).ok).toBe(false);
  });
});
