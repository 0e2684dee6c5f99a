import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../../../domain/money';
import { createFormat } from '../../../lib/format';
import { adjustmentText, asSaid, balanceNotes, differenceOf, differenceText } from './account-sums';
import { sumsMade } from './testing/sums-made';

const format = createFormat('en-GB');
const card = sumsMade({ code: 'CREDIT_CARD', booked: '-312.40', pending: '-20.00', value: '300.00' });
const notes = (given: Parameters<typeof sumsMade>[0]) => balanceNotes(sumsMade(given), format);

describe('what is said beside the balance of an account', () => {
  it('is what is announced, and how far the value that was entered is from it', () => {
    expect(notes({ booked: '1234.56', pending: '-34.56', value: '1240.00' })).toEqual([
      '€1,200.00 with what is announced',
      'value of November €1,240.00',
      'differs by €5.44',
    ]);
    expect(notes({ booked: '1240.00', value: '1240' })).toEqual(['as the value of November']);
    expect(notes({})).toEqual([]);
  });

  it('is that nothing says what it held before, where nothing does', () => {
    expect(notes({ opened: false, value: '90' })).toEqual([
      'only what was moved since 10 Mar 2026',
      'value of November €90.00',
    ]);
    expect(notes({ opened: false, since: null, booked: '0' })).toEqual(['no transactions yet']);
  });

  it('is of a card what is owed', () => {
    expect(asSaid(card.booked, card.account).toFixed()).toBe('312.4');
    expect(balanceNotes({ ...card, value: '-300.00' }, format)).toEqual([
      '€332.40 with what is announced',
      'value of November €300.00',
      'differs by €12.40',
    ]);
  });
});

describe('how far the bank is from what is here', () => {
  const says = (said: string, sums: ReturnType<typeof sumsMade>) => {
    const difference = differenceOf(said, sums);
    const { account } = sums;
    return [
      difference.toFixed(),
      differenceText(difference, account, format),
      adjustmentText(difference, account, format),
    ];
  };

  it('is exact to the last decimal', () => {
    expect(differenceOf('0.3', sumsMade({ booked: '0.1' })).toFixed()).toBe('0.2');
    expect(differenceText(new Decimal(0), card.account, format)).toBe('Agrees with the bank to the cent.');
  });

  it('says which way, and what to record for it', () => {
    expect(says('105.44', sumsMade())).toEqual([
      '5.44',
      'The bank says €5.44 more than is here.',
      'Record an adjustment of +€5.44',
    ]);
    expect(says('-1', sumsMade())).toEqual([
      '-101',
      'The bank says €101.00 less than is here.',
      'Record an adjustment of −€101.00',
    ]);
  });

  it('is of a card what more or less is owed', () => {
    expect(says('332.40', card)).toEqual([
      '-20',
      'The bank says €20.00 more owed than is here.',
      'Record an adjustment of €20.00 more owed',
    ]);
    expect(says('300', card)[1]).toBe('The bank says €12.40 less owed than is here.');
  });
});
