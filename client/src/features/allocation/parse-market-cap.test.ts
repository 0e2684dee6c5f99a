import { describe, expect, it } from 'vitest';
import { parseMarketCap } from './parse-market-cap';

describe('a market capitalisation', () => {
  it.each([
    ['2.9T', '2900000000000'],
    ['350 bn', '350000000000'],
    ['€ 1,200,000', '1200000'],
    ['12.5M', '12500000'],
    ['', null],
    ['0', '0'],
  ])('typed as %j is %j', (text, value) => {
    expect(parseMarketCap(text, 'en-GB')).toEqual({ ok: true, value });
  });

  it('is read in the locale', () => {
    expect(parseMarketCap('2,9 T', 'de-DE')).toEqual({ ok: true, value: '2900000000000' });
    expect(parseMarketCap('٢٫٩ T', 'ar-EG')).toEqual({ ok: true, value: '2900000000000' });
  });

  it.each(['T', 'much', '1e9', '100000000T', '🙂'])('typed as %j cannot be read', (text) => {
    expect(parseMarketCap(text, 'en-GB').ok).toBe(false);
  });
});
