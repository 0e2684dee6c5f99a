import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { givenAsset } from '../testing/books';
import {
  categoriesOf,
  createTransfer,
  deleteTransaction,
  found,
  givenExpense,
  givenTransaction,
  linkTransfer,
  unlinkTransfer,
  updateTransaction,
  type Transaction,
} from '../testing/cash-flow';
import { givenPerson, refusedAt, type Person } from '../testing/person';
import { sharedProduct } from '../testing/shared-product';

const product = sharedProduct();
let ada: Person;
let eve: Person;
let giro: string;
let savings: string;
let dollars: string;

beforeAll(async () => {
  ada = await givenPerson(product, 'ada');
  eve = await givenPerson(product, 'eve');
  giro = await givenAsset(ada, { name: 'Giro' });
  savings = await givenAsset(ada, { name: 'Savings' });
  dollars = await givenAsset(ada, { name: 'Dollars', currency: 'USD' });
});

const between = () => ({ date: '2024-01-10', fromAccountId: giro, toAccountId: savings, amount: '100' });
const move = async (input: Record<string, unknown> = {}) =>
  (await ada.get<{ createTransfer: Transaction }>(createTransfer, { input: { ...between(), ...input } }))
    .createTransfer;
const link = async (id: string, otherId: string) =>
  (await ada.get<{ linkTransfer: Transaction }>(linkTransfer, { id, otherId })).linkTransfer;
const cashFlowOf = async (month: string) =>
  (
    await ada.get<{ cashFlow: object }>(
      `{ cashFlow(from: "${month}", to: "${month}") { income expenses uncategorised } }`,
    )
  ).cashFlow;
const nothing = { income: '0.00', expenses: '0.00', uncategorised: 0 };

describe('money moved between accounts', () => {
  test('goes out of one and comes into the other, and is neither income nor expense', async () => {
    const out = await move({ date: '2021-01-10', description: 'rainy day' });
    expect(out).toMatchObject({
      ...{ kind: 'TRANSFER', amount: '-100.00', currency: 'EUR', date: '2021-01-10', description: 'rainy day' },
      account: { id: giro },
      splits: [{ category: null, amount: '-100.00' }],
      transfer: { account: { id: savings, name: 'Savings' }, amount: '100.00', currency: 'EUR', date: '2021-01-10' },
    });
    const sides = await found(ada, { from: '2021-01-01', to: '2021-01-31' });
    expect(sides.map(({ amount, transfer }) => [amount, transfer?.amount]).sort()).toEqual([
      ['-100.00', '100.00'],
      ['100.00', '-100.00'],
    ]);
    expect(sides.find(({ id }) => id !== out.id)).toMatchObject({ id: out.transfer?.id, transfer: { id: out.id } });
    expect(await cashFlowOf('2021-01')).toEqual(nothing);
  });

  test('arrives in the other account’s currency, as much as is said', async () => {
    const input = { ...between(), toAccountId: dollars };
    expect(await ada.refusal(createTransfer, { input })).toMatchObject(refusedAt('receivedAmount'));
    expect(await move({ toAccountId: dollars, receivedAmount: '108.15' })).toMatchObject({
      ...{ amount: '-100.00', currency: 'EUR' },
      transfer: { amount: '108.15', currency: 'USD' },
    });
    // A fee between two accounts of one currency is what did not arrive.
    expect(await move({ receivedAmount: '99' })).toMatchObject({ transfer: { amount: '99.00' } });
  });

  test('pays off a debt and buys into any asset', async () => {
    for (const categoryCode of ['MORTGAGE', 'CREDIT_CARD', 'ETF_STOCKS', 'REAL_ESTATE']) {
      const toAccountId = await givenAsset(ada, { name: categoryCode, categoryCode });
      expect(await move({ toAccountId })).toMatchObject({ transfer: { account: { id: toAccountId } } });
    }
  });

  test('is moved once when it is sent twice, even at once, and a conflict when the content differs', async () => {
    const input = { ...between(), id: randomUUID(), date: '2021-02-10', description: 'twice' };
    const answers = await Promise.all([1, 2, 3].map(() => ada.ask(createTransfer, { input })));
    expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined]);
    const written = { ...input, amount: '100.0000', receivedAmount: '100' };
    expect((await ada.ask(createTransfer, { input: written })).errors).toBeUndefined();
    expect(await found(ada, { from: '2021-02-01', to: '2021-02-28' })).toHaveLength(2);
    const third = await givenAsset(ada);
    const others = [
      ...[{ amount: '101', receivedAmount: '100' }, { receivedAmount: '101' }, { date: '2021-02-11' }],
      ...[{ description: null }, { fromAccountId: third }, { toAccountId: third }],
    ];
    for (const other of others) {
      expect(await ada.refusal(createTransfer, { input: { ...input, ...other } }), JSON.stringify(other)).toMatchObject(
        refusedAt('id', 'CONFLICT'),
      );
    }
    const entry = await givenExpense(ada);
    expect(await ada.refusal(createTransfer, { input: { ...between(), id: entry.id } })).toMatchObject(
      refusedAt('id', 'CONFLICT'),
    );
  });

  test('goes from both sides when one is deleted', async () => {
    for (const side of ['out', 'in']) {
      const out = await move({ date: '2021-03-10' });
      const id = side === 'out' ? out.id : out.transfer?.id;
      expect(await ada.get(deleteTransaction, { id })).toMatchObject({ deleteTransaction: { id, kind: 'TRANSFER' } });
      expect(await found(ada, { from: '2021-03-01', to: '2021-03-31' })).toEqual([]);
    }
  });

  test('may be corrected on each side, but not turned round, sorted or put on one account', async () => {
    const { id, transfer } = await move();
    const change = (input: Record<string, unknown>) => ada.refusal(updateTransaction, { input: { id, ...input } });
    await ada.get(updateTransaction, { input: { id, amount: '-101', date: '2024-01-09' } });
    const [other] = (await found(ada, { accountId: savings })).filter((item) => item.id === transfer?.id);
    expect(other).toMatchObject({ amount: '100.00', transfer: { amount: '-101.00', date: '2024-01-09' } });
    expect(await change({ amount: '101' })).toMatchObject(refusedAt('amount'));
    expect(await change({ accountId: savings })).toMatchObject({ errorType: 'VALIDATION_ERROR' });
    const { 'EXPENSE FOOD': categoryId } = await categoriesOf(ada);
    expect(await change({ categoryId })).toMatchObject(refusedAt('categoryId'));
    const splits = [{ amount: '-101', categoryId }];
    expect(await change({ splits })).toMatchObject(refusedAt('categoryId'));
  });

  test.each([
    [() => ({ toAccountId: giro }), 'VALIDATION_ERROR', 'toAccountId'],
    [() => ({ toAccountId: 'nobody' }), 'NOT_FOUND', 'toAccountId'],
    [() => ({ fromAccountId: randomUUID() }), 'NOT_FOUND', 'fromAccountId'],
    [() => ({ amount: '-1' }), 'VALIDATION_ERROR', 'amount'],
    [() => ({ amount: '0' }), 'VALIDATION_ERROR', 'amount'],
    [() => ({ amount: '1.001' }), 'VALIDATION_ERROR', 'amount'],
    [() => ({ receivedAmount: '-1' }), 'VALIDATION_ERROR', 'receivedAmount'],
    [() => ({ receivedAmount: '' }), 'VALIDATION_ERROR', 'receivedAmount'],
    [() => ({ date: '1899-12-31' }), 'VALIDATION_ERROR', 'date'],
    [() => ({ description: 'x'.repeat(501) }), 'VALIDATION_ERROR', 'description'],
    [() => ({ id: 'x' }), 'VALIDATION_ERROR', 'id'],
  ])('is refused at its field: %s', async (wrong, errorType, field) => {
    const { errors } = await ada.ask(createTransfer, { input: { ...between(), ...wrong() } });
    expect(errors?.[0]).toMatchObject(refusedAt(field, errorType));
    expect(JSON.stringify(errors)).not.toMatch(/SQL|constraint|violates|relation|node_modules/);
  });
});

describe('two transactions', () => {
  const pair = async (date: string) => ({
    out: await givenExpense(ada, { date, amount: '50', accountId: giro }),
    into: await givenTransaction(ada, { date, amount: '50', accountId: savings }),
  });

  test('become a transfer whichever is named first, and leave the cash flow; parted they are still to be sorted', async () => {
    for (const [month, isTurned] of [
      ['2021-05', false],
      ['2021-06', true],
    ] as const) {
      const { out, into } = await pair(`${month}-01`);
      expect(await cashFlowOf(month)).toEqual({ income: '50.00', expenses: '50.00', uncategorised: 1 });
      const linked = isTurned ? await link(into.id, out.id) : await link(out.id, into.id);
      expect(linked).toMatchObject({
        id: out.id,
        kind: 'TRANSFER',
        splits: [{ category: null }],
        transfer: { id: into.id },
      });
      expect(await link(out.id, into.id)).toEqual(linked);
      expect(await cashFlowOf(month)).toEqual(nothing);
      const named = isTurned ? into.id : out.id;
      const { unlinkTransfer: parted } = await ada.get<{ unlinkTransfer: Transaction }>(unlinkTransfer, { id: named });
      expect(parted).toMatchObject({ id: named, kind: isTurned ? 'INCOME' : 'EXPENSE', transfer: null });
      expect(await cashFlowOf(month)).toEqual({ income: '50.00', expenses: '50.00', uncategorised: 2 });
      expect(await ada.get(unlinkTransfer, { id: named })).toMatchObject({
        unlinkTransfer: { id: named, transfer: null },
      });
    }
  });

  test('keep the one that is left when they are parted and one is deleted', async () => {
    const { out, into } = await pair('2021-07-01');
    await link(out.id, into.id);
    await ada.get(unlinkTransfer, { id: out.id });
    await ada.get(deleteTransaction, { id: out.id });
    expect((await found(ada, { from: '2021-07-01', to: '2021-07-31' })).map(({ id }) => id)).toEqual([into.id]);
  });

  test('become none where they are no two sides of one movement', async () => {
    const { out, into } = await pair('2021-08-01');
    const refused = async (id: string, otherId: string) => ada.refusal(linkTransfer, { id, otherId });
    const onGiro = await givenTransaction(ada, { date: '2021-08-01', amount: '50', accountId: giro });
    const nowhere = await givenTransaction(ada, { date: '2021-08-01', amount: '50' });
    const opening = { kind: 'OPENING_BALANCE', date: '2021-08-01', amount: '50', accountId: savings };
    const begins = await givenTransaction(ada, opening);
    const moved = await move({ date: '2021-08-01' });
    expect(await refused(out.id, out.id)).toMatchObject(refusedAt('otherId'));
    expect(await refused(out.id, onGiro.id)).toMatchObject(refusedAt('otherId'));
    expect(await refused(out.id, nowhere.id)).toMatchObject(refusedAt('otherId'));
    expect(await refused(out.id, begins.id)).toMatchObject(refusedAt('otherId'));
    expect(await refused(onGiro.id, into.id)).toMatchObject({ errorType: 'VALIDATION_ERROR' });
    expect(await refused(out.id, moved.transfer?.id ?? '')).toMatchObject(refusedAt('otherId', 'CONFLICT'));
    expect(await refused(moved.id, into.id)).toMatchObject(refusedAt('id', 'CONFLICT'));
    expect(await refused(out.id, 'nobody')).toMatchObject(refusedAt('otherId', 'NOT_FOUND'));
    expect(await refused(randomUUID(), into.id)).toMatchObject(refusedAt('id', 'NOT_FOUND'));
    expect(await cashFlowOf('2021-08')).toMatchObject({ expenses: '50.00' });
  });

  test('are joined once, however many ask at the same moment', async () => {
    const { out, into } = await pair('2021-09-01');
    const second = await givenTransaction(ada, { date: '2021-09-01', amount: '50', accountId: savings });
    const answers = await Promise.all(
      [into, second, into, second].map(({ id }) => ada.ask(linkTransfer, { id: out.id, otherId: id })),
    );
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(2);
    expect(await found(ada, { from: '2021-09-01', to: '2021-09-30', kind: 'TRANSFER' })).toHaveLength(2);
  });

  test('of somebody else are not there', async () => {
    const { out, into } = await pair('2021-10-01');
    const moved = await move();
    for (const refused of [
      await eve.refusal(linkTransfer, { id: out.id, otherId: into.id }),
      await eve.refusal(unlinkTransfer, { id: moved.id }),
      await eve.refusal(createTransfer, { input: between() }),
    ]) {
      expect(refused?.errorType).toBe('NOT_FOUND');
    }
    expect(await found(ada, { from: '2021-10-01', to: '2021-10-31', kind: 'TRANSFER' })).toEqual([]);
  });
});
