import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../lib/format';
import { readBudget } from './read-budget';

const read = (text: string, locale = 'en-GB') =>
  readBudget(text, createFormat(locale, [{ code: 'EUR', name: 'Euro', minorUnits: 2 }]), 'EUR');

describe('a typed budget', () => {
  it('is an amount, and zero is one', () => {
    expect(read('1.250,5', 'de-DE')).toEqual({ ok: true, value: '1250.5' });
    expect(read('0')).toEqual({ ok: true, value: '0' });
    expect(read('-0')).toEqual({ ok: true, value: '0' });
  });

  it('is taken away by nothing or by the word', () => {
    for (const text of ['', '  ', 'clear', ' Clear ']) expect(read(text)).toEqual({ ok: true, value: null });
  });

  it('is refused when it is negative or no amount', () => {
    for (const text of ['-1', '−0.01', '1e3', 'abc', '9'.repeat(21), '1.23456', '12.3456', '1.234']) {
      expect(read(text).ok).toBe(false);
    }
  });
});
