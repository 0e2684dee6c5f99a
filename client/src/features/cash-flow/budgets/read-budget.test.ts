import { describe, expect, it } from 'vitest';
import { readBudget } from './read-budget';

const euro = { name: 'Euro', minorUnits: 2 };

describe('a typed budget', () => {
  it('is an amount, and zero is one', () => {
    expect(readBudget('1.250,5', 'de-DE', euro)).toEqual({ ok: true, value: '1250.5' });
    expect(readBudget('0', 'en-GB', euro)).toEqual({ ok: true, value: '0' });
    expect(readBudget('-0', 'en-GB', euro)).toEqual({ ok: true, value: '0' });
  });

  it('is taken away by nothing or by the word', () => {
    for (const text of ['', '  ', 'clear', ' Clear '])
      expect(readBudget(text, 'en-GB', euro)).toEqual({ ok: true, value: null });
  });

  it('is refused when it is negative or no amount', () => {
    for (const text of ['-1', '−0.01', '1e3', 'abc', '9'.repeat(21), '1.23456', '1.234']) {
      expect(readBudget(text, 'en-GB', euro).ok).toBe(false);
    }
  });
});
