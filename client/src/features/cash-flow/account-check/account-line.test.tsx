// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Decimal } from '../../../../../domain/money';
import { renderScreen, type Sent } from '../../../testing/render-screen';
import type { Entry } from '../entries/entry';
import { entryMade, made, splitMade } from '../entries/testing/made';
import { useEntryWrites } from '../entries/use-entry-writes';
import { useRefreshFigures } from '../use-refresh-figures';
import { AccountLine } from './account-line';
import type { Suspect } from './suspects';
import { sumsMade } from './testing/sums-made';

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-27T12:00:00'), toFake: ['Date'] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

interface Bank {
  sums?: Parameters<typeof sumsMade>[0];
  suspects?: Suspect[];
  refuses?: string[];
}

/** An account at a server that books what it is told, as far as its balance goes. */
function show({ sums = {}, suspects = [], refuses = [] }: Bank = {}) {
  let now = sumsMade(sums);
  const deleted = vi.fn<(entry: Entry) => Promise<void>>(() => Promise.resolve());
  const shown = vi.fn();
  function Screen() {
    const { refresh } = useRefreshFigures('2026-11');
    return (
      <AccountLine accountId="giro" owner="member" writes={useEntryWrites(refresh)} onDelete={deleted} onShow={shown} />
    );
  }
  const answer = ({ operation, variables }: Sent) => {
    if (refuses.includes(operation ?? '')) return { errors: [{ message: 'Only those who may edit can.' }] };
    if (operation === 'AccountBalance') return { data: { accountCheck: { ...now, date: variables['date'] } } };
    if (operation === 'BalanceSuspects')
      return {
        data: {
          accountCheck: {
            __typename: 'AccountCheck',
            suspects: suspects.map((suspect) => ({ __typename: 'BalanceSuspect', ...suspect })),
          },
        },
      };
    // The figures above the list are another matter.
    if (operation === 'CashFlowFigures') return new Promise<never>(() => undefined);
    const input = variables['input'] as { id: string; amount: string };
    if (operation === 'UpdateEntry')
      return { data: { updateTransaction: suspects.flatMap(({ transactions }) => transactions)[0] } };
    now = { ...now, opened: true, booked: new Decimal(now.booked).plus(input.amount).toFixed() };
    return { data: { createTransaction: entryMade({ id: input.id, amount: input.amount }) } };
  };
  const screenShown = renderScreen(<Screen />, answer);
  const inputs = (operation: string) =>
    screenShown.sent.filter((sent) => sent.operation === operation).map(({ variables }) => variables['input']);
  return { ...screenShown, deleted, shown, inputs };
}

const line = async () => (await screen.findByText(/today/)).textContent;
const result = () => screen.getByRole('status').textContent;

async function check(person: ReturnType<typeof show>['person'], said: string, field = /What does the bank say/) {
  await person.click(await screen.findByRole('button', { name: 'Check Giro' }));
  await person.type(await screen.findByLabelText(field), said);
}

describe('the line of an account', () => {
  it('says what it holds today, and of a card what is owed', async () => {
    show({ sums: { booked: '1234.56', pending: '-34.56', value: '1240.00' } });
    expect(await line()).toBe(
      'Balance today €1,234.56 · €1,200.00 with what is announced · value of November €1,240.00 · differs by €5.44',
    );
    cleanup();
    show({ sums: { code: 'CREDIT_CARD', booked: '-80.00' } });
    expect(await line()).toBe('Owed today €80.00');
  });

  it('says why there is none, and asks again', async () => {
    const { person } = show({ refuses: ['AccountBalance'] });
    expect((await screen.findByRole('alert')).textContent).toContain('Only those who may edit can.');
    expect(screen.queryByRole('button', { name: 'Check Giro' })).toBeNull();
    await person.click(screen.getByRole('button', { name: 'Try again' }));
  });
});

describe('the check of an account', () => {
  it('agrees to the cent, and looks for nothing then', async () => {
    const { person, sent } = show();
    await check(person, '100');
    expect(result()).toBe('€100.00 booked here. Agrees with the bank to the cent.');
    expect(screen.queryByRole('button', { name: /Record/ })).toBeNull();
    expect(sent.map(({ operation }) => operation)).not.toContain('BalanceSuspects');
  });

  it('says the difference with each key, and looks for what explains it when the typing pauses', async () => {
    const { person, sent } = show({ sums: { leftOut: 2 } });
    await check(person, '95');
    expect(result()).toBe(
      '€100.00 booked here. The bank says €5.00 less than is here. 2 transactions in other currencies are not counted.',
    );
    await screen.findByText('No line of the last three months explains it by itself.');
    expect(sent.filter(({ operation }) => operation === 'BalanceSuspects').map(({ variables }) => variables)).toEqual([
      { accountId: 'giro', date: '2026-11-27', balance: '95' },
    ]);
  });

  it('is closed by Escape, and the button has the focus again', async () => {
    const { person } = show();
    await check(person, '9{Escape}');
    expect(screen.queryByLabelText(/What does the bank say/)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Check Giro' }));
  });

  it('asks a card what is owed, and the API with a minus', async () => {
    const { person, sent } = show({ sums: { code: 'CREDIT_CARD', booked: '-80.00' } });
    await check(person, '85', /What is owed/);
    expect(result()).toBe('€80.00 owed here. The bank says €5.00 more owed than is here.');
    await screen.findByText(/^No line/);
    expect(sent.find(({ operation }) => operation === 'BalanceSuspects')?.variables['balance']).toBe('-85');
  });
});

describe('what would explain a difference', () => {
  const bakery = entryMade({ id: 'bread', payee: 'Bakery', date: '2026-11-12', amount: '-5.00' });

  it('is shown with its day, payee and amount, and leads to the list', async () => {
    const { person, shown } = show({ suspects: [{ reason: 'TWICE', transactions: [bakery] }] });
    await check(person, '105');
    const found = await screen.findByRole('listitem');
    expect(within(found).getByText('This line is here twice.')).toBeTruthy();
    expect(found.textContent).toMatch(/12 Nov 2026Bakery€5\.00/);
    await person.click(within(found).getByRole('button', { name: /^Show Bakery/ }));
    expect(shown.mock.calls[0]?.[0]).toMatchObject({ id: 'bread' });
  });

  it('is deleted with the undo of the list', async () => {
    const { person, deleted } = show({ suspects: [{ reason: 'NOT_AT_BANK', transactions: [bakery] }] });
    await check(person, '105');
    await person.click(await screen.findByRole('button', { name: 'Delete: Bakery, 12 Nov 2026, €5.00' }));
    expect(deleted.mock.calls[0]?.[0]).toMatchObject({ id: 'bread' });
  });

  it('is turned round with its parts', async () => {
    const shop = entryMade({
      id: 'shop',
      amount: '5',
      splits: [splitMade(made.food, '2'), splitMade(made.pets, '3')],
    });
    const { person, inputs } = show({ suspects: [{ reason: 'WRONG_SIGN', transactions: [shop] }] });
    await check(person, '90');
    await person.click(await screen.findByRole('button', { name: /^Turn the sign round/ }));
    await expect.poll(() => inputs('UpdateEntry')).toHaveLength(1);
    expect(inputs('UpdateEntry')[0]).toMatchObject({
      id: 'shop',
      expectedVersion: 1,
      amount: '-5',
      splits: [{ amount: '-2' }, { amount: '-3' }],
    });
  });

  it('is booked where it was only announced, and what is not done says why', async () => {
    const announced = { ...bakery, status: 'PENDING' as const };
    const suspects: Suspect[] = [{ reason: 'PENDING_HERE', transactions: [announced] }];
    const { person, inputs } = show({ suspects });
    await check(person, '95');
    await person.click(await screen.findByRole('button', { name: /^Mark as booked/ }));
    await expect.poll(() => inputs('UpdateEntry')).toEqual([{ id: 'bread', expectedVersion: 1, status: 'BOOKED' }]);
    cleanup();
    const refused = show({ suspects, refuses: ['UpdateEntry'] });
    await check(refused.person, '95');
    await refused.person.click(await screen.findByRole('button', { name: /^Mark as booked/ }));
    expect((await screen.findByRole('alert')).textContent).toBe('Not saved. Only those who may edit can.');
  });
});

describe('what nothing explains', () => {
  it('is recorded as an adjustment of the day, after which the account agrees', async () => {
    const { person, inputs } = show();
    await check(person, '105.44');
    expect(screen.queryByRole('button', { name: /opening balance/ })).toBeNull();
    await person.click(await screen.findByRole('button', { name: 'Record an adjustment of +€5.44' }));
    await screen.findByText('€105.44 booked here. Agrees with the bank to the cent.');
    expect(inputs('CreateEntry')).toMatchObject([
      { kind: 'ADJUSTMENT', accountId: 'giro', amount: '5.44', date: '2026-11-27', description: 'Balance check' },
    ]);
    expect(await line()).toBe('Balance today €105.44');
  });

  it('is the opening balance of an account that was never opened, on the day before its first line', async () => {
    const { person, inputs } = show({ sums: { opened: false } });
    await check(person, '400');
    await person.click(await screen.findByRole('button', { name: 'Record €300.00 as its opening balance' }));
    await screen.findByText('€400.00 booked here. Agrees with the bank to the cent.');
    expect(inputs('CreateEntry')).toMatchObject([{ kind: 'OPENING_BALANCE', amount: '300', date: '2026-03-09' }]);
  });

  it('is the opening balance of the day itself where there is no line at all, and of a card what is owed', async () => {
    const { person, inputs } = show({
      sums: { code: 'CREDIT_CARD', opened: false, since: null, booked: '0.00' },
    });
    await check(person, '300', /What is owed/);
    await person.click(await screen.findByRole('button', { name: 'Record €300.00 as its opening balance' }));
    await expect.poll(() => inputs('CreateEntry')).toHaveLength(1);
    expect(inputs('CreateEntry')[0]).toMatchObject({ kind: 'OPENING_BALANCE', amount: '-300', date: '2026-11-27' });
  });
});
