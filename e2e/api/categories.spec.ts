import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { budgetsOf, figuresOf, putBudget } from '../testing/budgets';
import { categoriesOf, deleteTransaction, found, givenExpense, givenTransaction } from '../testing/cash-flow';
import {
  allCategories,
  archiveCategory,
  createCategory,
  deleteCategory,
  givenCategory,
  mergeCategory,
  updateCategory,
  type Category,
} from '../testing/categories';
import { givenPerson, refusedAt, type Person } from '../testing/person';
import { sharedProduct } from '../testing/shared-product';

const product = sharedProduct();
let ada: Person;
let eve: Person;
let adas: Record<string, string>;

beforeAll(async () => {
  ada = await givenPerson(product, 'ada');
  eve = await givenPerson(product, 'eve');
  adas = await categoriesOf(ada);
});

const change = async (input: Record<string, unknown>) =>
  (await ada.get<{ updateCategory: Category }>(updateCategory, { input })).updateCategory;
const spend = (categoryId: string | undefined, amount: string, date: string, input: Record<string, unknown> = {}) =>
  givenTransaction(ada, { amount, date, categoryId, ...input });

interface Flow {
  expenses: string;
  expensesByCategory: { category: { name: string }; amount: string; subcategories: { amount: string }[] }[];
}
const flowOf = async (month: string) =>
  (
    await ada.get<{ cashFlow: Flow }>(
      `{ cashFlow(from: "${month}", to: "${month}") { expenses expensesByCategory { category { name } amount subcategories { category { name } amount } } } }`,
    )
  ).cashFlow;

describe('the categories of somebody’s books', () => {
  test('are their own from the first day on: incomes, then expenses, each followed by its parts', async () => {
    const mine = await allCategories(ada);
    expect(mine.filter(({ parent }) => parent === null).map(({ code }) => code)).toEqual([
      ...['SALARY', 'BONUS', 'DIVIDEND', 'RENTAL', 'DONATION', 'OTHER'],
      ...['RENT', 'UTILITY', 'FOOD', 'TRANSPORT', 'FEES', 'INSURANCE', 'WELLNESS', 'LOAN', 'OTHER'],
    ]);
    const at = mine.findIndex(({ code }) => code === 'FOOD');
    expect(mine.slice(at + 1, at + 3)).toMatchObject([
      { code: 'FOOD_GROCERIES', name: 'Groceries', kind: 'EXPENSE', parent: { code: 'FOOD', name: 'Food' } },
      { code: 'FOOD_OUT_DELIVERY_MEALS', parent: { code: 'FOOD' } },
    ]);
    const ids = new Set(mine.map(({ id }) => id));
    expect((await allCategories(eve)).filter(({ id }) => ids.has(id))).toEqual([]);
  });

  test('are made, renamed, moved and put in order on two levels', async () => {
    const pets = await givenCategory(ada, ' Pets 🐈 ');
    const vet = await givenCategory(ada, 'Vet', { parentId: pets });
    const food = await givenCategory(ada, 'Cat food', { parentId: pets, position: 1 });
    const pieces = async () => (await allCategories(ada)).filter(({ id }) => [pets, vet, food].includes(id));
    expect((await pieces()).map(({ name }) => name)).toEqual(['Pets 🐈', 'Cat food', 'Vet']);
    expect(await change({ id: vet, name: 'Doctor', position: 0 })).toMatchObject({
      ...{ id: vet, code: null, name: 'Doctor', position: 0, version: 2, parent: { id: pets } },
    });
    expect((await pieces()).map(({ name }) => name)).toEqual(['Pets 🐈', 'Doctor', 'Cat food']);
    await spend(vet, '-30', '2020-01-01');
    expect((await flowOf('2020-01')).expensesByCategory).toMatchObject([
      { category: { name: 'Pets 🐈' }, amount: '30.00' },
    ]);
    expect(await change({ id: vet, parentId: adas['EXPENSE WELLNESS'] })).toMatchObject({
      parent: { code: 'WELLNESS' },
    });
    expect((await flowOf('2020-01')).expensesByCategory).toMatchObject([
      { category: { name: 'Wellness' }, amount: '30.00' },
    ]);
    expect(await change({ id: vet, parentId: null })).toMatchObject({ parent: null });
    expect((await flowOf('2020-01')).expensesByCategory).toMatchObject([
      { category: { name: 'Doctor' }, subcategories: [{ amount: '30.00' }] },
    ]);
  });

  test('keep their codes under another name', async () => {
    expect(await change({ id: adas['EXPENSE FEES'], name: 'Subscriptions' })).toMatchObject({
      code: 'FEES',
      name: 'Subscriptions',
    });
    expect(await putBudget(ada, 'FEES', '2020-02', '10')).toMatchObject({ category: { name: 'Subscriptions' } });
  });

  test('are no deeper than two levels, and on one side for ever', async () => {
    const child = await givenCategory(ada, 'Child', { parentId: adas['EXPENSE RENT'] });
    const alone = await givenCategory(ada, 'Alone');
    for (const refused of [
      await ada.refusal(createCategory, { input: { kind: 'EXPENSE', name: 'Third', parentId: child } }),
      await ada.refusal(updateCategory, { input: { id: adas['EXPENSE FOOD'], parentId: alone } }),
      await ada.refusal(updateCategory, { input: { id: alone, parentId: alone } }),
    ]) {
      expect(refused).toMatchObject(refusedAt('parentId'));
    }
    for (const refused of [
      await ada.refusal(createCategory, { input: { kind: 'EXPENSE', name: 'Odd', parentId: adas['INCOME SALARY'] } }),
      await ada.refusal(updateCategory, { input: { id: alone, parentId: adas['INCOME SALARY'] } }),
    ]) {
      expect(refused).toMatchObject(refusedAt('parentId', 'NOT_FOUND'));
    }
    await ada.get('mutation ($input: SetBudgetInput!) { setBudget(input: $input) { id } }', {
      input: { categoryId: alone, month: '2020-03', amount: '5' },
    });
    expect(await ada.refusal(updateCategory, { input: { id: alone, parentId: adas['EXPENSE RENT'] } })).toMatchObject(
      refusedAt('parentId'),
    );
  });
});

describe('a category', () => {
  test('is one when sent twice, and its name is the only one beside its neighbours', async () => {
    const input = { id: randomUUID(), kind: 'EXPENSE', name: 'Garage', parentId: adas['EXPENSE RENT'], position: 7 };
    const answers = await Promise.all([1, 2, 3].map(() => ada.ask(createCategory, { input })));
    expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined]);
    expect(await ada.get(createCategory, { input: { ...input, name: '\u200b Garage\u00a0' } })).toMatchObject({
      createCategory: { id: input.id, name: 'Garage' },
    });
    const conflicts = await Promise.all([
      ada.refusal(createCategory, { input: { ...input, name: 'Cellar' } }),
      ada.refusal(createCategory, { input: { ...input, position: 8 } }),
      ada.refusal(createCategory, { input: { ...input, id: undefined, name: 'gar\u00adage ' } }),
      ada.refusal(updateCategory, { input: { id: input.id, name: 'general' } }),
    ]);
    expect(conflicts.map((conflict) => [conflict?.errorType, conflict?.errorInfo?.field])).toEqual([
      ['CONFLICT', 'id'],
      ['CONFLICT', 'id'],
      ['CONFLICT', 'name'],
      ['CONFLICT', 'name'],
    ]);
    await givenCategory(ada, 'Garage', { parentId: adas['EXPENSE OTHER'] });
    await givenCategory(ada, 'Garage', { kind: 'INCOME' });
  });

  test('is archived and brought back, with all that is sorted under it', async () => {
    const id = await givenCategory(ada, 'Old hobby');
    await spend(id, '-8', '2020-04-01');
    const today = new Date().toISOString().slice(0, 10);
    expect(await ada.get(archiveCategory, { id })).toMatchObject({
      archiveCategory: { archivedOn: today, version: 2 },
    });
    expect(await ada.get(archiveCategory, { id })).toMatchObject({ archiveCategory: { version: 2 } });
    expect(await flowOf('2020-04')).toMatchObject({ expenses: '8.00' });
    expect(await found(ada, { categoryIds: [id] })).toHaveLength(1);
    expect(await change({ id, archivedOn: null })).toMatchObject({ archivedOn: null });
  });

  test('is deleted when nothing is sorted under it, and until then says what is', async () => {
    const id = await givenCategory(ada, 'Farmers’ market 🍅');
    const part = await givenCategory(ada, 'Tomatoes', { parentId: id });
    const first = await spend(id, '-1', '2020-05-01');
    const parts = [{ amount: '-1', categoryId: id }, { amount: '-1', categoryId: id }, { amount: '-1' }];
    const second = await spend(undefined, '-3', '2020-05-02', { splits: parts });
    await ada.get('mutation ($input: SetBudgetInput!) { setBudget(input: $input) { id } }', {
      input: { categoryId: id, month: '2020-05', amount: '5' },
    });
    expect(await ada.refusal(deleteCategory, { id })).toMatchObject({
      ...refusedAt('id', 'CONFLICT'),
      message: '2 transactions, 1 budget and 1 part use it. Merge it into another category, or archive it.',
    });
    for (const used of [first, second]) await ada.get(deleteTransaction, { id: used.id });
    await ada.get(deleteCategory, { id: part });
    await ada.get('mutation ($input: SetBudgetInput!) { setBudget(input: $input) { id } }', {
      input: { categoryId: id, month: '2020-05', amount: null },
    });
    expect(await ada.get(deleteCategory, { id })).toMatchObject({ deleteCategory: { id, name: 'Farmers’ market 🍅' } });
    expect((await ada.refusal(deleteCategory, { id }))?.errorType).toBe('NOT_FOUND');
  });

  test('refuses a change of a version that is no longer there', async () => {
    const id = await givenCategory(ada, 'Versioned');
    await change({ id, name: 'Changed', expectedVersion: 1 });
    for (const changes of [{ name: 'Again' }, {}]) {
      expect(await ada.refusal(updateCategory, { input: { id, expectedVersion: 1, ...changes } })).toMatchObject(
        refusedAt('expectedVersion', 'CONFLICT'),
      );
    }
    for (const field of ['name', 'position']) {
      expect(await ada.refusal(updateCategory, { input: { id, [field]: null } })).toMatchObject(refusedAt(field));
    }
  });

  test('that is somebody else’s reads as not there', async () => {
    const id = await givenCategory(ada, 'Secret');
    const eves = (await categoriesOf(eve))['EXPENSE FOOD'];
    for (const refused of [
      await eve.refusal(updateCategory, { input: { id, name: 'Mine' } }),
      await eve.refusal(updateCategory, { input: { id: eves, parentId: id } }),
      await eve.refusal(createCategory, { input: { kind: 'EXPENSE', name: 'Part', parentId: id } }),
      await eve.refusal(archiveCategory, { id }),
      await eve.refusal(deleteCategory, { id }),
      await eve.refusal(mergeCategory, { id, into: eves }),
      await eve.refusal(mergeCategory, { id: eves, into: id }),
      await eve.refusal(updateCategory, { input: { id: 'nobody', name: 'Mine' } }),
    ]) {
      expect(refused?.errorType).toBe('NOT_FOUND');
    }
  });

  test.each([
    [{ name: '' }, 'name'],
    [{ name: ' ' }, 'name'],
    [{ name: 'x'.repeat(81) }, 'name'],
    [{ position: -1 }, 'position'],
    [{ position: 10_001 }, 'position'],
    [{ id: 'x' }, 'id'],
  ])('that is wrong is refused at its field: %j', async (wrong, field) => {
    const { errors } = await ada.ask(createCategory, { input: { kind: 'EXPENSE', name: 'Good', ...wrong } });
    expect(errors?.[0]).toMatchObject(refusedAt(field));
    expect(JSON.stringify(errors)).not.toMatch(/SQL|constraint|violates|relation|node_modules/);
  });
});

describe('two categories made one', () => {
  test('keep every total: entries, refunds, parts of a name and budgets go along', async () => {
    const [month, before] = ['2022-02', '2022-01'];
    const from = await givenCategory(ada, 'Eating out');
    const snacks = await givenCategory(ada, 'Snacks', { parentId: from });
    await givenCategory(ada, 'groceries', { parentId: from });
    const twin = (await allCategories(ada)).find(({ parent, name }) => parent?.id === from && name === 'groceries')?.id;
    await spend(from, '-10', `${month}-01`);
    await spend(snacks, '-20.50', `${month}-02`);
    await spend(twin, '-3', `${month}-03`);
    await spend(from, '4', `${month}-04`);
    await spend(undefined, '-9', `${month}-05`, {
      splits: [
        { amount: '-6', categoryId: from, note: 'pizza' },
        { amount: '-3', categoryId: adas['EXPENSE FOOD'] },
      ],
    });
    await givenExpense(ada, { categoryCode: 'FOOD_GROCERIES', amount: '7', date: `${month}-06` });
    for (const [categoryId, amount, of] of [
      [from, '30', month],
      [adas['EXPENSE FOOD'], '100', month],
      [from, '25', before],
    ] as const) {
      await ada.get('mutation ($input: SetBudgetInput!) { setBudget(input: $input) { id } }', {
        input: { categoryId, amount, month: of },
      });
    }
    const { expenses } = await flowOf(month);
    const budgeted = (await budgetsOf(ada, month)).budget;
    expect(await ada.get(mergeCategory, { id: from, into: adas['EXPENSE FOOD'] })).toMatchObject({
      mergeCategory: { id: adas['EXPENSE FOOD'], code: 'FOOD' },
    });
    const flow = await flowOf(month);
    expect(flow.expenses).toBe(expenses);
    expect(flow.expensesByCategory).toEqual([
      {
        category: { name: 'Food' },
        amount: '45.50',
        subcategories: [
          { category: { name: 'Snacks' }, amount: '20.50' },
          { category: null, amount: '15.00' },
          { category: { name: 'Groceries' }, amount: '10.00' },
        ],
      },
    ]);
    expect((await budgetsOf(ada, month)).budget).toBe(budgeted);
    expect(figuresOf(await budgetsOf(ada, month))).toEqual({ FOOD: '130.00' });
    expect(figuresOf(await budgetsOf(ada, before))).toEqual({ FOOD: '25.00' });
    const parts = (await found(ada, { from: `${month}-05`, to: `${month}-05` }))[0]?.splits;
    expect(parts).toMatchObject([
      { category: { code: 'FOOD' }, amount: '-6.00', note: 'pizza' },
      { category: { code: 'FOOD' }, amount: '-3.00', note: null },
    ]);
    expect((await allCategories(ada)).filter(({ id }) => [from, twin].includes(id))).toEqual([]);
    expect((await ada.refusal(mergeCategory, { id: from, into: adas['EXPENSE FOOD'] }))?.errorType).toBe('NOT_FOUND');
  });

  test('are never a category with itself, with one of the other side or with what it is a part of', async () => {
    const whole = await givenCategory(ada, 'Whole');
    const part = await givenCategory(ada, 'Piece', { parentId: whole });
    const other = await givenCategory(ada, 'Other piece', { parentId: adas['EXPENSE LOAN'] });
    for (const [id, into] of [
      [whole, whole],
      [whole, part],
      [whole, adas['INCOME SALARY']],
      [whole, other],
    ]) {
      expect(await ada.refusal(mergeCategory, { id, into })).toMatchObject(refusedAt('into'));
    }
    expect(await ada.get(mergeCategory, { id: part, into: whole })).toMatchObject({ mergeCategory: { id: whole } });
    expect(await ada.get(mergeCategory, { id: whole, into: other })).toMatchObject({ mergeCategory: { id: other } });
  });
});
