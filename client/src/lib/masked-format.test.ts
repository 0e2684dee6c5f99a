import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../domain/money';
import { createFormat } from './format';
import { maskedFormat } from './masked-format';

const masked = maskedFormat(createFormat('en-GB'));

describe('privacy mode', () => {
  it('shows nothing of an amount: neither digits nor sign, nor how long it is', () => {
    for (const value of ['0', '-1.5', '99999999999999999999.9999']) {
      expect(masked.amount(value, 'EUR', { sign: true })).toBe('••••');
      expect(masked.figure(value, 'USD')).toBe('••••');
      expect(masked.amountParts(value, 'EUR')).toMatchObject({ sign: '', integer: '••••', fraction: '' });
    }
    expect(masked.compact(412_000, 'EUR')).toBe('••••');
  });

  it('leaves percentages, months and the text of a field that is typed in', () => {
    expect(masked.percent(new Decimal('12.34'))).toBe('12.3%');
    expect(masked.month('2026-11')).toBe('November 2026');
    expect(masked.editable('1234.5', 'EUR')).toBe('1,234.50');
  });
});
