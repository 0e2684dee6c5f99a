import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormat } from './format';
import { isBlankAmount } from './amount/written';
import { parseAmount, type AmountPlace } from './parse-amount';
import { remember } from './remember';

const read = (text: string, locale = 'en-GB', place?: AmountPlace) => {
  const parsed = parseAmount(text, locale, place);
  return parsed.ok ? parsed.value : parsed.problem;
};

describe('an amount as people type it', () => {
  it.each([
    ['1,234.56', 'en-GB', '1234.56'],
    ['1.234,56', 'en-GB', '1234.56'],
    ['1 234.56', 'en-GB', '1234.56'],
    ['1 234,56', 'fr-FR', '1234.56'],
    ['1\u202f234,56', 'fr-FR', '1234.56'],
    ['1\u00a0234,56', 'sv-SE', '1234.56'],
    ['1\u2009234,56', 'pl-PL', '1234.56'],
    ["1'234.56", 'de-CH', '1234.56'],
    ['1’234.56', 'de-CH', '1234.56'],
    ['1‘234.56', 'de-CH', '1234.56'],
    ['1ʼ234.56', 'de-CH', '1234.56'],
    ['1´234.56', 'de-CH', '1234.56'],
    ['1`234.56', 'de-CH', '1234.56'],
    ['1_234.56', 'en-GB', '1234.56'],
    ["1'234", 'en-GB', '1234'],
    ['12,34,567.8', 'en-IN', '1234567.8'],
    ['1,23,456.78', 'en-GB', '123456.78'],
    ['1.234.567', 'en-GB', '1234567'],
    ['€ 5', 'en-GB', '5'],
    ['5 EUR', 'de-DE', '5'],
    ['5 eur', 'de-DE', '5'],
    ['EUR5', 'de-DE', '5'],
    ['CHF 1’000', 'de-CH', '1000'],
    ['−5', 'en-GB', '-5'],
    ['5-', 'en-GB', '-5'],
    ['1.234,50−', 'de-DE', '-1234.5'],
    ['(12.00)', 'en-GB', '-12'],
    ['(€12.00)', 'en-GB', '-12'],
    ['€(12.00)', 'en-GB', '-12'],
    ['+7', 'en-GB', '7'],
    ['-0', 'en-GB', '0'],
    ['007', 'en-GB', '7'],
    ['.5', 'en-GB', '0.5'],
    ['-,5', 'de-DE', '-0.5'],
    ['5.', 'en-GB', '5'],
    ['12,–', 'de-DE', '12'],
    ['12,– €', 'de-DE', '12'],
    ['12,€', 'de-DE', '12'],
    ['12.-CHF', 'de-CH', '12'],
    ['12.-', 'de-CH', '12'],
    ['CHF 1’250.—', 'de-CH', '1250'],
    ['٣٤٥٫٦', 'ar-EG', '345.6'],
    ['١٬٢٣٤٫٥', 'en-GB', '1234.5'],
    ['१२,३४,५६७.८', 'en-GB', '1234567.8'],
    ['１，２３４．５６', 'en-GB', '1234.56'],
    ['𝟙𝟚', 'en-GB', '12'],
    ['一二', 'zh-u-nu-hanidec', '12'],
    ['\u200e-5', 'he-IL', '-5'],
  ])('reads %s in %s as %s', (text, locale, value) => {
    expect(read(text, locale)).toBe(value);
  });

  it.each([
    ['zł 5', 'PLN'],
    ['5 zł', 'PLN'],
    ['5 kr', 'SEK'],
    ['5 kr.', 'DKK'],
    ['kr 5', 'NOK'],
    ['5 kr', 'ISK'],
    ['R$ 5', 'BRL'],
    ['Rp5', 'IDR'],
    ['Rp.5', 'IDR'],
    ['5 Kč', 'CZK'],
    ['5 lei', 'RON'],
    ['A$5', 'AUD'],
    ['$5', 'AUD'],
    ['US$5', 'USD'],
    ['$5', 'USD'],
    ['-$5', 'USD', '-5'],
    ['$-5', 'USD', '-5'],
    ['Fr. 5', 'CHF'],
    ['CHF 5', 'CHF'],
    ['5 €', 'EUR'],
    ['€5 EUR', 'EUR'],
    ['Rs.5', 'INR'],
    ['5円', 'JPY'],
    ['￥5', 'JPY'],
    ['JP¥5', 'JPY'],
    ['5 F CFA', 'XOF'],
  ])('reads %s in a row of %s', (text, currency, value = '5') => {
    expect(read(text, 'en-GB', { currency })).toBe(value);
  });

  it.each([
    ['US$5', 'AUD', 'This is in USD, not in AUD.'],
    ['$5', 'EUR', 'not in EUR.'],
    ['5 CHF', 'EUR', 'This is in CHF, not in EUR.'],
    ['zł 5', 'EUR', 'This is in PLN, not in EUR.'],
    ['£5 EUR', 'EUR', 'not in EUR.'],
  ])('refuses %s in a row of %s, and says why', (text, currency, problem) => {
    expect(read(text, 'en-GB', { currency })).toContain(problem);
  });

  it.each([
    '',
    'abc',
    '12abc',
    '5 apples',
    '1,2,3',
    '1.2.3,4',
    '12,34.567,8',
    '1,234.5.6',
    "1,234.5'6",
    "1'234,567.5",
    '1٫2٫3',
    '1,234a.5',
    '--5',
    '-5-',
    '(5',
    '5)',
    '(-5)',
    '5+',
    '.',
  ])('refuses %j', (text) => {
    expect(read(text)).toBe('This is not a number.');
  });
  it.each(['1e5', '1 2', '12 34', '1 2345', '5²', '½', '12.11.2026', '5 EUR 3', '10:30', '0x10', '5%', '#REF!'])(
    'never reads %j as something similar',
    (text) => {
      expect(read(text)).toBe('This is not a number.');
    },
  );

  it('says when there are more decimals or digits than can be stored', () => {
    expect(read('1.23456')).toBe('At most 4 decimals.');
    expect(read('123456789012345678901')).toBe('This number is too large.');
    expect(read('12345678901234567890.1234')).toBe('12345678901234567890.1234');
  });

  it('says when there are more decimals than its currency has, unless just that is stored', () => {
    const euro = { currency: 'EUR', decimals: { name: 'Euro', minorUnits: 2 } };
    expect(read('1.2345', 'en-GB', euro)).toBe('Euro amounts have at most 2 decimals.');
    expect(read('1.2345', 'en-GB', { ...euro, stored: '1.23450' })).toBe('1.2345');
    expect(read('=1.2300 + 0.0045', 'en-GB', { ...euro, stored: '1.2345' })).toBe('1.2345');
    expect(read('1.2346', 'en-GB', { ...euro, stored: '1.2345' })).toBe('Euro amounts have at most 2 decimals.');
  });

  it('asks for no amount that could not be stored', () => {
    expect(read('12345678901234567890', 'en-GB', { usual: '12345678901234567890000' })).toBe('12345678901234567890');
    expect(read('0.0012', 'en-GB', { usual: '0.0000012' })).toBe('0.0012');
  });

  it('takes a dash alone for nothing', () => {
    for (const text of ['', ' ', '-', '–', ' — ', '−']) expect(isBlankAmount(text)).toBe(true);
    for (const text of ['0', '--', '-5', 'n/a']) expect(isBlankAmount(text)).toBe(false);
  });
});

describe('an amount that may be either of two', () => {
  it.each([
    ['1,234', 'en-GB', '1234'],
    ['1.234', 'de-DE', '1234'],
    ['1.234', 'de-AT', '1234'],
    ['123,456', 'en-IN', '123456'],
    ['1,234', 'ar-EG', '1234'],
    ['−1,234', 'en-GB', '-1234'],
  ])('is read where the member groups like that: %s in %s', (text, locale, value) => {
    expect(read(text, locale)).toBe(value);
  });

  it.each([
    ['1.234', 'en-GB', '1,234.00 or 1.23?'],
    ['1,234', 'de-DE', '1.234,00 or 1,23?'],
    ['1.234', 'fr-FR', '1\u202f234,00 or 1,23?'],
    ['1,234', 'fr-FR', '1\u202f234,00 or 1,23?'],
    ['1,234', 'de-CH', '1’234.00 or 1.23?'],
    ['1.234 €', 'en-GB', '1,234.00 or 1.23?'],
    ['(1.234)', 'en-GB', '−1,234.00 or −1.23?'],
    ['1.234', 'en-BE', '1.234,00 or 1,23?'],
    ['1,234', 'en-BE', '1.234,00 or 1,23?'],
    ['=1.234 + 5', 'en-GB', '1.234 may be 1,234.00 or 1.23?'],
  ])('is asked about elsewhere: %s in %s', (text, locale, question) => {
    // Switzerland's tick is a straight one in some browsers.
    expect(read(text, locale).replace("'", '’')).toBe(question);
  });

  it('comes with both amounts, as they travel', () => {
    expect(parseAmount('1.234', 'en-GB')).toMatchObject({
      choices: [
        { value: '1234', decimal: ',' },
        { value: '1.23', decimal: '.' },
      ],
    });
    expect(parseAmount('1.234', 'en-GB', { currency: 'JPY', minorUnits: 0 })).toMatchObject({
      choices: [{ value: '1234' }, { value: '1' }],
    });
  });

  it('is read by the locale in a currency of three decimals', () => {
    expect(read('1.234', 'en-GB', { currency: 'KWD', minorUnits: 3 })).toBe('1.234');
    expect(read('1,234', 'en-GB', { currency: 'KWD', minorUnits: 3 })).toBe('1234');
    // Belgium's English writes figures one way and amounts the other.
    expect(read('1.234', 'en-BE', { currency: 'KWD', minorUnits: 3 })).toBe('1.234,00 or 1,234?');
  });

  it('is asked about with the decimals of an amount where many more make sense, as those of a rate do', () => {
    expect(read('1.234', 'fr-FR', { minorUnits: 10 })).toBe('1\u202f234,00 or 1,234?');
  });

  it('is read by the convention of the column it was pasted with', () => {
    expect(read('1.234', 'en-GB', { decimal: ',' })).toBe('1234');
    expect(read('1,234', 'en-GB', { decimal: ',' })).toBe('1.234');
    expect(read('1,234', 'en-GB', { decimal: 'ask' })).toBe('1,234.00 or 1.23?');
  });

  it.each([
    ['12.5', 'de-DE', '12.5'],
    ['1234,5', 'en-GB', '1234.5'],
    ['0.125', 'de-DE', '0.125'],
    ['1 234,567', 'en-GB', '1234.567'],
  ])('is not what cannot be a group: %s in %s', (text, locale, value) => {
    expect(read(text, locale)).toBe(value);
  });
});

describe('an amount a thousand times the last one', () => {
  it.each([
    ['1234000', '1230.00', '1,234,000.00 or 1,234.00?'],
    ['1.23', '1230.00', '1.23 or 1,230.00?'],
    ['500000', '-1000', '500,000.00 or 500.00?'],
  ])('%s after %s is asked about', (text, usual, question) => {
    expect(read(text, 'en-GB', { usual })).toBe(question);
  });

  it.each([
    ['12000', '1230.00'],
    ['0', '1230.00'],
    ['1234', '0.00'],
    ['1', '5000000'],
    ['5000000', '1'],
    ['0', '0.00'],
  ])('%s after %s is not', (text, usual) => {
    expect(parseAmount(text, 'en-GB', { usual }).ok).toBe(true);
  });
});

describe('a formula', () => {
  it.each([
    ['=850+120', '970'],
    ['= 850 - 120,50 ', '729.5'],
    ['=2*(3+4)-10/4', '11.5'],
    ['=0.1+0.2', '0.3'],
    ['=.5+1', '1.5'],
    ['＝1+1', '2'],
    ['=100/3', '33.33'],
    ['=-(5)+2×3÷4', '-3.5'],
    ['=1,000+1,234.56', '2234.56'],
  ])('%s is worked out exactly', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each([
    '=',
    '=1/0',
    '=0/0',
    '=1+',
    '=(1',
    '=(1]',
    '=(1(',
    '=1)',
    '=a1+2',
    '=SUM(1)',
    '=2 3',
    '=1+1;alert(1)',
    `=${'('.repeat(10_000)}`,
  ])('%s is refused', (text) => {
    expect(read(text)).toMatch(/^This (cannot be worked out|is not a number)\.$/);
  });
});

describe('what the product writes itself', () => {
  const currencies: Record<string, number> = {
    EUR: 2,
    USD: 2,
    CHF: 2,
    SEK: 2,
    PLN: 2,
    BRL: 2,
    INR: 2,
    IDR: 2,
    JPY: 0,
    ISK: 0,
    KWD: 3,
  };
  const locales =
    'en-GB en-US en-IN en-CH de-DE de-AT de-CH fr-FR fr-CH it-IT it-CH es-ES pt-PT pt-BR pl-PL cs-CZ sv-SE nb-NO da-DK fi-FI nl-NL hu-HU ro-RO bg-BG el-GR tr-TR he-IL ar-EG fa-IR hi-IN bn-BD ja-JP zh-CN ko-KR th-TH'.split(
      ' ',
    );

  const formatOf = remember((locale: string) =>
    createFormat(
      locale,
      Object.entries(currencies).map(([code, minorUnits]) => ({ code, name: code, minorUnits })),
    ),
  );

  it('pastes back unchanged, in any locale and currency', () => {
    const given = fc.record({
      locale: fc.constantFrom(...locales),
      currency: fc.constantFrom(...Object.keys(currencies)),
      whole: fc.oneof(fc.integer({ min: 0, max: 9_999_999 }).map(BigInt), fc.bigInt(0n, 10n ** 20n - 1n)),
      part: fc.integer({ min: 0, max: 999 }),
      negative: fc.boolean(),
    });
    fc.assert(
      fc.property(given, ({ locale, currency, whole, part, negative }) => {
        const minorUnits = currencies[currency] ?? 2;
        const fraction = minorUnits === 0 ? '' : `.${String(part).padStart(3, '0').slice(0, minorUnits)}`;
        const value = `${negative ? '-' : ''}${whole}${fraction}`;
        const format = formatOf(locale);
        for (const text of [
          format.amount(value, currency),
          format.amount(value, currency, { sign: true }),
          format.figure(value, currency),
          format.editable(value, currency),
        ]) {
          const parsed = parseAmount(text, locale, { currency, minorUnits });
          expect({ text, parsed: parsed.ok && format.editable(parsed.value, currency) }).toEqual({
            text,
            parsed: format.editable(/^-0*\.?0*$/.test(value) ? value.slice(1) : value, currency),
          });
        }
      }),
      { numRuns: 2000 },
    );
  });
});
