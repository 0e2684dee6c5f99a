import { describe, expect, it } from 'vitest';
import { createFormat } from '../../lib/format';
import { parseMonth } from './parse-month';

const read = (text: string, locale = 'en-GB') => parseMonth(text, createFormat(locale), '2026-11');

describe('a month as people type it', () => {
  it.each(['2024-03', '2024-3', '03/2024', '3.2024', 'mar 2024', 'March 2024', '2024 march', ' MARCH,  2024 '])(
    'reads %s',
    (text) => expect(read(text)).toBe('2024-03'),
  );

  it('takes a name without a year as the latest one that has begun', () => {
    expect(read('november')).toBe('2026-11');
    expect(read('dec')).toBe('2025-12');
  });

  it('understands the names of the member’s language, with and without accents, and English ones too', () => {
    expect(read('März 2024', 'de-DE')).toBe('2024-03');
    expect(read('marz 2024', 'de-DE')).toBe('2024-03');
    expect(read('fevrier 2024', 'fr-FR')).toBe('2024-02');
    expect(read('march 2024', 'it-IT')).toBe('2024-03');
  });

  it('prefers the month that is called exactly so to the one that only begins so', () => {
    expect(read('červen 2024', 'cs-CZ')).toBe('2024-06');
    expect(read('cervenec 2024', 'cs-CZ')).toBe('2024-07');
  });

  it.each([
    'en-GB',
    'ja-JP',
    'es-ES',
    'bg-BG',
    'ar-EG',
    'fa-IR',
    'th-TH-u-nu-thai',
    'zh-u-nu-hanidec',
    'ca-ES',
    'ko-KR',
  ])('is read as it is written in %s', (locale) => {
    const { month, shortMonth } = createFormat(locale);
    expect(read(month('2024-03'), locale)).toBe('2024-03');
    expect(read(shortMonth('2024-11'), locale)).toBe('2024-11');
  });

  it('is read in the digits of any script', () => {
    expect(read('٣/٢٠٢٤', 'ar-EG')).toBe('2024-03');
    expect(read('۲۰۲۴-۰۳')).toBe('2024-03');
  });

  it.each([
    '',
    '2024',
    'ma',
    'ju 2024',
    '2024-13',
    '0/2024',
    '12',
    'mar 2024 x',
    '2024 2023',
    '99999-01',
    '🙂 2024',
    'مارس',
    'dashboard',
  ])('does not take “%s” for one', (text) => expect(read(text)).toBeUndefined());

  it('knows no month outside the range of the books', () => {
    expect(read('mar 0000')).toBeUndefined();
  });
});
