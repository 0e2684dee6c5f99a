import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { keptCashFlow, recountCashFlow } from '../database/testing/recount';
import type { AuditEventPage, ChangedTransaction, Transaction } from '../schema/__generated__/types';
import { openApi, type Api } from './testing/api';
import { accounts, newLedger, type Ledger } from './testing/ledger';

let api: Api;
let books: Ledger;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  books = await newLedger(api);
});

type Line = { id: string; expectedVersion: number; categoryId?: string | null; accountId?: string | null };
const change = (transactions: Line[], by = books) =>
  by.ask<ChangedTransaction[]>('updateTransactions', { input: { transactions } });
const remove = (transactions: Line[], by = books) =>
  by.ask<string[]>('deleteTransactions', { input: { transactions } });
const at = ({ id, version }: Pick<Transaction, 'id' | 'version'>): Line => ({ id, expectedVersion: version });
const many = (count: number, input: object = {}) =>
  Promise.all(Array.from({ length: count }, (_, n) => books.enter({ payee: `Shop ${n}`, ...input })));
/** What does not count edits or time. */
const contentOf = async (by = books) =>
  (await by.list())
    .map(({ id, kind, account, splits }) => ({
      ...{ id, kind, account: account?.id ?? null },
      splits: splits.map(({ category, amount, note }) => [category?.code ?? null, amount, note]),
    }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
const trail = async () => (await books.ask<AuditEventPage>('auditEvents', { limit: 1000 })).items.length;

describe('several transactions changed at once', () => {
  test('get a category or an account, or lose it, and are told by version and kind, in the order given', async () => {
    const [food, salary] = [books.idOf('FOOD'), books.idOf('SALARY', 'INCOME')];
    const one = await books.enter({ splits: [{ amount: '-12.5', note: 'cheese' }] });
    const two = await books.enter({ accountId: accounts.bank, categoryId: food });
    const three = await books.enter({ accountId: accounts.bank });
    const changed = await change([
      { ...at(two), categoryId: salary },
      { ...at(three), accountId: null },
      { ...at(one), id: one.id.toUpperCase(), categoryId: food, accountId: accounts.card },
    ]);
    expect(changed).toMatchObject([
      { id: two.id, version: 2, kind: 'INCOME' },
      { id: three.id, version: 2, kind: 'EXPENSE' },
      { id: one.id, version: 2, kind: 'EXPENSE' },
    ]);
    const now = await contentOf();
    expect(now).toContainEqual({
      ...{ id: two.id, kind: 'INCOME', account: accounts.bank },
      splits: [['SALARY', '-12.50', null]],
    });
    expect(now).toContainEqual({
      ...{ id: three.id, kind: 'EXPENSE', account: null },
      splits: [[null, '-12.50', null]],
    });
    expect(now).toContainEqual({
      ...{ id: one.id, kind: 'EXPENSE', account: accounts.card },
      splits: [['FOOD', '-12.50', 'cheese']],
    });
  });

  test('are five hundred at most, in one request, and the same request with the old values takes it back', async () => {
    await api.database.query(
      `insert into transactions (owner_id, date, amount, currency, splits)
       select :owner::uuid, '2024-03-05', -1, 'EUR', array[row (null, -1, null)::split] from generate_series(1, 500)`,
      { owner: books.member },
    );
    const entered = await books.list();
    const before = await contentOf();
    const changed = await change(entered.map((one) => ({ ...at(one), categoryId: books.idOf('RENT') })));
    expect(changed).toHaveLength(500);
    expect((await books.list({ categoryIds: [books.idOf('RENT')] })).length).toBe(500);
    await change(changed.map((one) => ({ ...at(one), categoryId: null })));
    expect(await contentOf()).toEqual(before);
    expect(await change([...entered.map(at), { id: randomUUID(), expectedVersion: 1 }])).toMatchObject({
      ...{ refused: 'LIMIT_EXCEEDED', field: 'transactions' },
    });
    expect(await change([])).toEqual([]);
  });

  test('may be sent twice, even at once, and are changed once', async () => {
    const entered = await many(20);
    const lines = entered.map((one) => ({ ...at(one), categoryId: books.idOf('FOOD'), accountId: accounts.bank }));
    const before = await trail();
    const answers = await Promise.all([change(lines), change(lines)]);
    answers.push(await change(lines));
    for (const answer of answers) expect(answer).toMatchObject(lines.map(({ id }) => ({ id, version: 2 })));
    expect(await trail()).toBe(before + lines.length);
  });

  test('are all as they were where one was changed meanwhile, which is named', async () => {
    const entered = await many(3);
    const [, second] = entered as [Transaction, Transaction, Transaction];
    await books.ask('updateTransaction', { input: { id: second.id, payee: 'Verdi' } });
    const before = await contentOf();
    expect(await change(entered.map((one) => ({ ...at(one), categoryId: books.idOf('FOOD') })))).toMatchObject({
      ...{ refused: 'CONFLICT', field: 'transactions[1].expectedVersion', code: 'version' },
    });
    expect(await remove(entered.map(at))).toMatchObject({
      ...{ refused: 'CONFLICT', field: 'transactions[1].expectedVersion', code: 'version' },
    });
    expect(await contentOf()).toEqual(before);
  });

  test('by two people at once are changed by one of them', async () => {
    const entered = await many(30);
    const to = (code: string, order: Transaction[]) =>
      change(order.map((one) => ({ ...at(one), categoryId: books.idOf(code) })));
    const answers = await Promise.all([to('FOOD', entered), to('RENT', entered.toReversed())]);
    expect(answers.filter(({ refused }) => refused === 'CONFLICT')).toHaveLength(1);
    const codes = new Set((await contentOf()).map(({ splits }) => splits[0]?.[0]));
    expect(codes.size).toBe(1);
    expect(await keptCashFlow(api.database, books.member)).toEqual(await recountCashFlow(api.database, books.member));
  });

  test.each<[string, (ledger: Ledger, moved: Transaction, split: Transaction) => Line, string, string]>([
    ['a category that is not there', () => ({ ...fresh(), categoryId: randomUUID() }), 'NOT_FOUND', 'categoryId'],
    ['a category by no id', () => ({ ...fresh(), categoryId: 'FOOD' }), 'NOT_FOUND', 'categoryId'],
    ['an account that is not there', () => ({ ...fresh(), accountId: randomUUID() }), 'NOT_FOUND', 'accountId'],
    ['an account by no id', () => ({ ...fresh(), accountId: 'bank' }), 'NOT_FOUND', 'accountId'],
    ['a mortgage', () => ({ ...fresh(), accountId: accounts.mortgage }), 'VALIDATION_ERROR', 'accountId'],
    ['no id', () => ({ id: 'x', expectedVersion: 1 }), 'NOT_FOUND', 'id'],
    ['nothing', () => ({ id: randomUUID(), expectedVersion: 1 }), 'NOT_FOUND', 'id'],
    [
      'a version that never was',
      () => ({ ...fresh(), expectedVersion: 0, categoryId: cheese() }),
      'CONFLICT',
      'expectedVersion',
    ],
    ['a transfer to sort', (_, moved) => ({ ...at(moved), categoryId: cheese() }), 'VALIDATION_ERROR', 'categoryId'],
    [
      'parts to sort as one',
      (_, __, split) => ({ ...at(split), categoryId: cheese() }),
      'VALIDATION_ERROR',
      'categoryId',
    ],
  ])('are all as they were where one is of %s, which is named', async (_, wrong, refused, field) => {
    const good = await many(2);
    const moved = await books.move({});
    const split = await books.enter({ splits: [{ amount: '-10' }, { amount: '-2.5' }] });
    spare = await books.enter({});
    const before = await contentOf();
    const lines = [...good.map((one) => ({ ...at(one), categoryId: cheese() })), wrong(books, moved, split)];
    expect(await change(lines)).toMatchObject({
      ...{ refused, field: `transactions[2].${field}`, message: expect.stringMatching(/\.$/) },
    });
    expect(await contentOf()).toEqual(before);
  });
  let spare: Transaction;
  const fresh = () => at(spare);
  const cheese = () => books.idOf('FOOD');

  test('are named once each', async () => {
    const [one] = (await many(1)) as [Transaction];
    const twice = [at(one), { ...at(one), id: one.id.toUpperCase() }];
    const refusal = { refused: 'VALIDATION_ERROR', field: 'transactions[1].id', code: 'transaction_once' };
    expect(await change(twice)).toMatchObject(refusal);
    expect(await remove(twice)).toMatchObject(refusal);
  });

  test('of somebody else are not there', async () => {
    const theirs = await newLedger(api);
    const hers = await theirs.enter({});
    const [mine] = (await many(1)) as [Transaction];
    for (const write of [change, remove]) {
      expect(await write([at(mine), { ...at(hers), accountId: null }])).toMatchObject({
        ...{ refused: 'NOT_FOUND', field: 'transactions[1].id' },
      });
    }
    expect(await books.list()).toHaveLength(1);
    expect(await theirs.list()).toEqual([hers]);
  });

  test('may be sides of transfers, as long as each is between two accounts', async () => {
    const [one, two] = [await books.move({}), await books.move({})];
    const to = (accountId: string) => change([one, two].map((side) => ({ ...at(side), accountId })));
    expect(await to(accounts.card)).toMatchObject({ refused: 'VALIDATION_ERROR', field: 'transactions' });
    expect(await to(accounts.mortgage)).toMatchObject([{ kind: 'TRANSFER', version: 2 }, { kind: 'TRANSFER' }]);
    // Both sides trade places in one write.
    const other = (await books.list()).find(({ id }) => id === one.transfer?.id) as Transaction;
    expect(
      await change([
        { id: one.id, expectedVersion: 2, accountId: accounts.card },
        { ...at(other), accountId: accounts.mortgage },
      ]),
    ).toHaveLength(2);
  });
});

describe('several transactions deleted at once', () => {
  test('are gone, transfers with both of their sides, and a lost answer is asked for again', async () => {
    const [one, moved, both] = [await books.enter({}), await books.move({}), await books.move({})];
    const kept = await books.enter({ payee: 'Kept' });
    const lines = [at(one), at(moved), at(both), { id: both.transfer?.id ?? '', expectedVersion: 1 }];
    const gone = [one.id, moved.id, moved.transfer?.id, both.id, both.transfer?.id].sort();
    expect([...(await remove(lines))].sort()).toEqual(gone);
    expect(await books.list()).toEqual([kept]);
    const events = await trail();
    expect([...(await remove(lines))].sort()).toEqual(lines.map(({ id }) => id).sort());
    expect(await remove([...lines, at(kept)])).toContain(kept.id);
    expect(await trail()).toBe(events + 1);
    expect(await remove([{ ...at(one), expectedVersion: 2 }])).toMatchObject({ refused: 'NOT_FOUND' });
    expect(await keptCashFlow(api.database, books.member)).toEqual([]);
  });

  test('stay where one is not there', async () => {
    const entered = await many(2);
    expect(await remove([...entered.map(at), { id: randomUUID(), expectedVersion: 1 }])).toMatchObject({
      ...{ refused: 'NOT_FOUND', field: 'transactions[2].id' },
    });
    expect(await books.list()).toHaveLength(2);
  });
});

test('whatever is changed or deleted at once is what one by one makes of it, and the totals are what a recount gives', async () => {
  const category = fc.constantFrom<string | null | undefined>('FOOD', 'RENT', 'WELLNESS', null, undefined);
  const account = fc.constantFrom<string | null | undefined>(accounts.bank, accounts.card, null, undefined);
  const entry = fc.record({ amount: fc.constantFrom('-12.5', '3', '-0.01'), category, account, pending: fc.boolean() });
  const edits = fc.record({ at: fc.nat(7), category, account });
  await fc.assert(
    fc.asyncProperty(
      fc.array(entry, { minLength: 1, maxLength: 8 }),
      fc.uniqueArray(edits, { selector: (edit) => edit.at, maxLength: 8 }),
      fc.uniqueArray(fc.nat(7), { maxLength: 3 }),
      async (entries, wanted, doomed) => {
        const [together, apart] = [await newLedger(api), await newLedger(api)];
        const ids = entries.map(() => randomUUID());
        const sorted = (by: Ledger, code: string | null | undefined) => (code ? by.idOf(code) : code);
        for (const by of [together, apart]) {
          for (const [n, { amount, category: code, account: accountId, pending }] of entries.entries()) {
            const status = pending ? 'PENDING' : 'BOOKED';
            await by.enter({ id: ids[n], amount, categoryId: sorted(by, code), accountId, status });
          }
        }
        const line = (by: Ledger, { at: n, category: code, account: accountId }: (typeof wanted)[number]) => ({
          id: ids[n] as string,
          expectedVersion: 1,
          ...(code === undefined ? {} : { categoryId: sorted(by, code) as string | null }),
          ...(accountId === undefined ? {} : { accountId }),
        });
        const edited = wanted.filter(({ at: n }) => n < ids.length);
        await change(
          edited.map((one) => line(together, one)),
          together,
        );
        for (const one of edited) await apart.ask('updateTransaction', { input: line(apart, one) });
        const gone = doomed.flatMap((n) => ids[n] ?? []);
        const versions = new Map((await together.list()).map(({ id, version }) => [id, version]));
        await remove(
          gone.map((id) => ({ id, expectedVersion: versions.get(id) ?? 0 })),
          together,
        );
        for (const id of gone) await apart.ask('deleteTransaction', { id });
        expect(await contentOf(together)).toEqual(await contentOf(apart));
        expect(await keptCashFlow(api.database, together.member)).toEqual(
          await recountCashFlow(api.database, together.member),
        );
      },
    ),
    { numRuns: 12 },
  );
}, 240_000);
