import { CombinedGraphQLErrors } from '@apollo/client/errors';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../../domain/money';
import { createFormat } from '../../lib/format';
import { parsePercent } from './parse-percent';
import { editablePercent } from './share-text';
import { refusedTargets, targetChanges, targetProblems, targetSum, unallocated } from './target-drafts';

const stored = { CASH: '10', CRYPTO: '5.5', REAL_ESTATE: null };

describe('a target', () => {
  it.each([
    ['12.5', '12.5'],
    [' 12,5 % ', '12.5'],
    ['0', '0'],
    ['-0', '0'],
    ['', null],
    ['%', null],
    ['100', '100'],
  ])('typed as %j is %j', (text, value) => {
    expect(parsePercent(text, 'en-GB')).toEqual({ ok: true, value });
  });

  it.each(['-1', '100.01', '1e2', 'ten', '12.34567', '10000000000000000000000', '🙂', '١٢٪x'])(
    'typed as %j cannot be read',
    (text) => {
      expect(parsePercent(text, 'en-GB').ok).toBe(false);
    },
  );

  it('is read in the digits and signs of its locale', () => {
    expect(parsePercent('١٢٫٥٪', 'ar-EG')).toEqual({ ok: true, value: '12.5' });
    expect(parsePercent('1,234', 'de-DE')).toEqual({ ok: true, value: '1.234' });
  });

  it.each([
    'en-GB',
    'de-DE-x-foo',
    'tr-TR',
    'eu-ES',
    'ar-EG',
    'fa-IR',
    'hi-IN-u-nu-deva',
    'zh-u-nu-hanidec',
    'ff-Adlm',
  ])('stands in its field as it can be read again in %s', (tag) => {
    for (const pct of ['0', '7', '12.5', '33.3333', '100']) {
      expect(parsePercent(editablePercent(createFormat(tag), new Decimal(pct)), tag)).toEqual({ ok: true, value: pct });
    }
  });
});

describe('the sum of targets', () => {
  it('counts what is typed over what is stored, and keeps what cannot be read as it was', () => {
    expect(targetSum(stored, { CASH: '20', REAL_ESTATE: '30.25' }, 'en-GB').toFixed()).toBe('55.75');
    expect(targetSum(stored, { CASH: '' }, 'en-GB').toFixed()).toBe('5.5');
    expect(targetSum(stored, { CASH: 'ten' }, 'en-GB').toFixed()).toBe('15.5');
  });

  it('adds tenths without the error of floats', () => {
    const tenths = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(tenths, (values) => {
        const targets = Object.fromEntries(values.map((value, index) => [String(index), (value / 10).toFixed(1)]));
        const whole = values.reduce((sum, value) => sum + value, 0);
        expect(targetSum(targets, {}, 'en-GB').times(10).toFixed()).toBe(String(whole));
      }),
    );
  });

  it('says what is left, or how much is too much', () => {
    const of = (typed: Record<string, string>) => unallocated(targetSum(stored, typed, 'en-GB'));
    expect(of({})).toMatchObject({ kind: 'left' });
    expect(of({ REAL_ESTATE: '84.5' }).kind).toBe('exact');
    const over = of({ REAL_ESTATE: '84.5001' });
    expect([over.kind, over.by.toFixed()]).toEqual(['over', '0.0001']);
  });
});

describe('what is sent', () => {
  it('is what was changed: nothing written another way, null for what was emptied, 0 as a target', () => {
    const typed = { CASH: '10.00', CRYPTO: '', REAL_ESTATE: '0' };
    expect(targetChanges(stored, typed, 'en-GB')).toEqual([
      { categoryCode: 'CRYPTO', targetPct: null },
      { categoryCode: 'REAL_ESTATE', targetPct: '0' },
    ]);
  });

  it('is nothing of a field that cannot be read, which says why', () => {
    expect(targetChanges(stored, { CASH: 'ten' }, 'en-GB')).toEqual([]);
    expect(targetProblems({ CASH: 'ten', CRYPTO: '1' }, 'en-GB')).toEqual({ CASH: 'This is not a number.' });
  });
});

describe('a refusal', () => {
  const refusal = (field: string) =>
    new CombinedGraphQLErrors({ data: null, errors: [{ message: 'Refused.', errorInfo: { field } } as never] });
  const sent = [
    { categoryCode: 'CASH', targetPct: '1' },
    { categoryCode: 'CRYPTO', targetPct: '2' },
  ];

  it('belongs to the category whose place it names', () => {
    expect(refusedTargets(refusal('input[1].targetPct'), sent)).toEqual({ CRYPTO: 'Refused.' });
  });

  it('of all targets together belongs to none', () => {
    expect(refusedTargets(refusal('input'), sent)).toEqual({});
  });
});
