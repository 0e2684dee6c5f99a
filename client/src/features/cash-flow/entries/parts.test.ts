import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../lib/format';
import { emptyDraft, emptyPart, type Draft } from './draft';
import { distributed, leftOf, readParts, split, withoutPart } from './parts';
import { made } from './testing/made';

const format = createFormat('en-GB', [{ code: 'EUR', name: 'Euro', minorUnits: 2 }]);

/** An expense, or an income, with parts of these amounts. */
function draft(amount: string, amounts: string[], kind: Draft['kind'] = 'expense') {
  const parts = amounts.map((typed) => ({ ...emptyPart(made.food), amount: typed }));
  return { ...emptyDraft('expense', '2026-11-22', 'EUR'), kind, amount, parts };
}
const left = (...given: Parameters<typeof draft>) => leftOf(draft(...given), format)?.toFixed();
const shares = (...given: Parameters<typeof draft>) => distributed(draft(...given), format).map((part) => part.amount);
const read = (whole: string, ...given: Parameters<typeof draft>) => {
  const result = readParts(draft(...given), whole, format);
  return result.ok ? result.splits.map(({ amount }) => amount) : result.problem;
};

describe('what is left of an amount', () => {
  it('is all of it at first, and nothing when its parts add up to it', () => {
    expect(left('61.28', ['', ''])).toBe('61.28');
    expect(left('61.28', ['60', '1.28'])).toBe('0');
    expect(left('61.28', ['60', '2'])).toBe('-0.72');
  });

  it('counts a part with a minus, and a plus in an expense, as what came back', () => {
    expect(left('10', ['12', '-2'])).toBe('0');
    expect(left('10', ['12', '+2'])).toBe('0');
    expect(left('+10', ['10'])).toBe('0');
    expect(left('100', ['130', '-30'], 'income')).toBe('0');
  });

  it('is not told while an amount cannot be read', () => {
    expect(left('', ['1'])).toBeUndefined();
    expect(left('10', ['x'])).toBeUndefined();
  });
});

describe('distributing what is left', () => {
  it('fills the empty parts alone, evenly to the cent', () => {
    expect(shares('10', ['', '4', '', ''])).toEqual(['2.00', '4', '2.00', '2.00']);
    expect(shares('10', ['', '', ''])).toEqual(['3.34', '3.33', '3.33']);
    expect(shares('10', ['12', ''])).toEqual(['12', '−2.00']);
  });

  it('changes nothing where nothing is left, or nothing is empty', () => {
    expect(shares('10', ['10', ''])).toEqual(['10', '']);
    expect(shares('10', ['4', '4'])).toEqual(['4', '4']);
  });
});

describe('parts that are saved', () => {
  it('have the sign of the whole, and add up to it', () => {
    expect(read('-10', '10', ['12', '-2'])).toEqual(['-12', '2']);
    expect(read('10', '+10', ['4', '6'])).toEqual(['4', '6']);
    expect(read('-40', '-40', ['50', '-10'], 'income')).toEqual(['-50', '10']);
  });

  it('are kept as a draft until they do, with what is wrong said', () => {
    expect(read('-10', '10', ['8', '1'])).toBe('1.00 are left.');
    expect(read('-10', '10', ['8', '3'])).toBe('The parts are 1.00 too much.');
    expect(read('-10', '10', ['10', ''])).toBe('Part 2: give an amount.');
    expect(read('-10', '10', ['10', '0'])).toBe('Part 2: an amount is not zero.');
    expect(read('-10', '10', ['10', 'x'])).toBe('Part 2: This is not a number.');
  });
});

describe('a category for all of an entry', () => {
  it('begins the first of its parts, and is again the one that is left', () => {
    const parts = split({ ...draft('10', []), parts: null, choice: made.food }).parts ?? [];
    expect(parts.map(({ choice }) => choice?.name)).toEqual(['Food', undefined]);
    const both = { ...draft('10', []), parts };
    expect(withoutPart(both, parts[1]?.key ?? '')).toMatchObject({ parts: null, choice: made.food, sought: 'Food' });
  });

  it('is not made of a part with a note, which would be lost', () => {
    const [one, other] = [{ ...emptyPart(made.food), note: 'Deposit' }, emptyPart()];
    expect(withoutPart({ ...draft('10', []), parts: [one, other] }, other.key)).toEqual({ parts: [one] });
  });
});
