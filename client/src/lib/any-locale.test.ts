import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../domain/money';
import { monthsFrom } from '../../../domain/month';
import { createFormat } from './format';
import { parseAmount } from './parse-amount';
import { usableLocale } from '../../../domain/usable-locale';

// A member may have any language tag, and a browser may have worse.

const inOtherDigits = 'ar-EG ar-DZ-u-nu-arab fa-IR hi-IN-u-nu-deva th-TH-u-nu-thai my-MM bn-BD ne-NP ff-Adlm ur-PK-u-nu-arabext zh-u-nu-hanidec en-u-nu-mathbold'; // prettier-ignore
const inLatinDigits =
  'en-GB EN-gb en-US-u-hc-h12 ar-EG-u-nu-latn zh-Hant-TW zh-hant-tw sr-Latn-RS sl-rozaj ca-ES-valencia de-1996 de-DE-x-foo ' +
  'en-t-de art-lojban es-419 de-CH fr-CH de-AT en-IN pl-PL pt-PT sv-SE et-EE gsw tr-TR eu-ES he-IL en-u-nu-roman und';
const inOtherCalendars =
  'th-TH th-TH-u-ca-buddhist ja-JP-u-ca-japanese zh-TW-u-ca-roc he-IL-u-ca-hebrew am-ET-u-ca-ethiopic ar-SA-u-ca-islamic-umalqura ' +
  'en-u-ca-iso8601 en-u-ca-chinese fa-IR-u-ca-persian';
const toIntlUnknown = ['i-klingon', 'zh-min-nan', 'en-GB-oed', 'sgn-BE-FR', 'x-mine', 'en_US@posix', 'C', '', 'de-DE-'];
const tags = [...`${inOtherDigits} ${inLatinDigits} ${inOtherCalendars}`.split(' '), ...toIntlUnknown];

const decimal = fc
  .tuple(fc.bigInt(0n, 10n ** 15n), fc.integer({ min: 0, max: 9999 }))
  .map(([whole, rest]) => new Decimal(`${whole}.${String(rest).padStart(4, '0')}`).toFixed());

describe.each(tags)('in %j', (tag) => {
  const format = createFormat(tag);

  it('every figure and amount that is written is read again as what it is', () => {
    fc.assert(
      fc.property(decimal, fc.boolean(), (value, negative) => {
        const amount = negative && !new Decimal(value).isZero() ? `-${value}` : value;
        expect(parseAmount(format.editable(amount, 'EUR'), tag, { minorUnits: 4 })).toEqual({
          ok: true,
          value: amount,
        });
        const cents = new Decimal(amount).toFixed(2);
        const same = { ok: true, value: new Decimal(cents).toFixed() };
        if (!new Decimal(cents).isZero()) expect(parseAmount(format.amount(cents, 'EUR'), tag)).toEqual(same);
      }),
      { numRuns: 50 },
    );
  });

  it('months are those of the books, each by its English name and in a year of theirs', () => {
    const months = monthsFrom('2026-01', '2026-12');
    expect(new Set(months.map(format.month)).size).toBe(12);
    expect(new Set(months.map(format.year)).size).toBe(1);
    expect(format.monthName('2026-11')).toBe('November');
    const figure = parseAmount(format.year('2026-11').replace(/[^\p{Nd}一二〇六]/gu, ''), tag);
    expect(figure).toEqual({ ok: true, value: '2026' });
  });
});

describe('amounts', () => {
  it('are read in digits the locale does not write itself, as keyboards give them', () => {
    expect(parseAmount('۱٬۲۳۴٫۵', 'ar-EG-u-nu-latn')).toEqual({ ok: true, value: '1234.5' });
    expect(parseAmount('१२.५', 'en-GB')).toEqual({ ok: true, value: '12.5' });
    expect(parseAmount('－１，２３４．５', 'ja-JP')).toEqual({ ok: true, value: '-1234.5' });
    expect(parseAmount('٣٫١٤١', 'ar-DZ-u-nu-arab')).toEqual({ ok: true, value: '3.141' });
    expect(parseAmount('۳٫۱۴۱', 'de-DE')).toEqual({ ok: true, value: '3.141' });
  });
});

describe('a tag that Intl does not know', () => {
  it.each([
    ['en-GB-oed', 'en-GB'],
    ['zh-min-nan', 'zh'],
    ['en_US@posix', 'en'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['x-mine', 'en-GB'],
    ['C', 'en-GB'],
  ])('%s is written as %s', (tag, used) => expect(usableLocale(tag)).toBe(used));
});
