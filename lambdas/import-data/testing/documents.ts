import fc from 'fast-check';
import { fitting } from '../../../domain/testing/fitting';
import { normalName } from '../../../domain/names';
import { FORMAT, VERSION, listOf, type BookDocument, type BookRow } from '../../lib/books/document';

const units = (max: number, decimals: number, min = 0) =>
  fc
    .bigInt({ min: BigInt(min), max: BigInt(max) })
    .map((value) => {
      const digits = String(value < 0n ? -value : value).padStart(decimals + 1, '0');
      const text = `${value < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
      return text.replace(/0+$/, '').replace(/\.$/, '');
    })
    .map((text) => (text === '-0' ? '0' : text));

const month = fc.constantFrom('1900-01', '2023-12', '2024-01', '2024-02', '2024-06', '2199-12');
const date = fc.constantFrom('1900-01-01', '2024-01-31', '2024-02-29', '2024-06-15', '2199-12-31');
const currency = fc.constantFrom('EUR', 'USD', 'JPY', 'BHD');
const amount = units(10 ** 15, 4, 1);
const text = (maxLength: number) =>
  fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength }).map((value) => value.replaceAll('\0', '')),
    fc.constantFrom('O\'Brien "quoted"', '🌍👩‍👩‍👧', 'مرحبا', '\u202Eright to left', '=1+1', ' padded ', 'a\\b\n\tc'),
  );
const visible = (maxLength: number) => text(maxLength - 1).map((value) => normalName(`x${value}`));
const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary);
const instant = fc
  .tuple(fc.integer({ min: 0, max: 4_000_000_000 }), fc.integer({ min: 0, max: 999_999 }))
  .map(([seconds, micros]) =>
    new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, `.${String(micros).padStart(6, '0')}Z`),
  );
const edits = { version: fc.integer({ min: 1, max: 2 ** 31 - 1 }), createdAt: instant, updatedAt: instant };
const by = (...keys: string[]) => ({ selector: (row: BookRow) => keys.map((key) => row[key]).join(' '), maxLength: 6 });
const rows = (shape: Record<string, fc.Arbitrary<unknown>>, ...keys: string[]) =>
  fc
    .uniqueArray(fc.record(shape) as unknown as fc.Arbitrary<BookRow>, by(...keys))
    .map((list) => list.sort((a, b) => (sortKey(a, keys) < sortKey(b, keys) ? -1 : 1)));
const sortKey = (row: BookRow, keys: string[]) => keys.map((key) => row[key]).join(' ');

const subcategories = rows(
  {
    id: fc.uuid(),
    categoryCode: fc.constantFrom('FOOD', 'RENT'),
    name: fc.integer({ min: 0, max: 9999 }).map((number) => `Name ${number}`),
    isDefault: fc.boolean(),
    position: fc.integer({ min: 0, max: 1000 }),
    ...edits,
  },
  'name',
).map((list) => list.sort((a, b) => (sortKey(a, ['id']) < sortKey(b, ['id']) ? -1 : 1)));

const unlinked = rows(
  {
    id: fc.uuid(),
    categoryCode: fc.constantFrom('CASH', 'CREDIT_CARD', 'ETF_STOCKS', 'MORTGAGE', 'VEHICLE'),
    name: visible(120),
    currency,
    institution: optional(visible(120)),
    ticker: optional(visible(24)),
    marketCap: optional(amount),
    subTargetPct: optional(units(1_000_000, 4)),
    notes: optional(text(200)),
    tradable: optional(fc.boolean()),
    closedOn: optional(date),
    reopenedOn: optional(date),
    ...edits,
  },
  'id',
);

/** With debts secured on what is owned, and what is owned held at accounts, whichever comes first. */
const assets = fc.tuple(unlinked, fc.infiniteStream(fc.nat())).map(([list, numbers]) => {
  const oneOf = (others: BookRow[]) =>
    [null, ...others.map(({ id }) => id)][numbers.next().value % (others.length + 1)];
  const debts = ['CREDIT_CARD', 'MORTGAGE'];
  const isDebt = ({ categoryCode }: BookRow) => debts.includes(String(categoryCode));
  const isCash = ({ categoryCode }: BookRow) => categoryCode === 'CASH';
  return list.map((row) => ({
    ...row,
    securesId: isDebt(row) ? oneOf(list.filter((other) => !isDebt(other))) : null,
    accountId: isDebt(row) || isCash(row) ? null : oneOf(list.filter(isCash)),
  })) as BookRow[];
});

/** Amounts cut to the decimals that their currencies have. */
function withFittingAmounts(document: BookDocument): BookDocument {
  const currencyOf = new Map(listOf(document, 'assets').map(({ id, currency }) => [id, currency]));
  const fields = ['amount', 'value', 'marketCap'];
  const fit = (row: BookRow): BookRow => {
    const currency = String(row.currency ?? currencyOf.get(row.assetId ?? ''));
    return Object.fromEntries(
      Object.entries(row).map(([field, cell]) => [
        field,
        fields.includes(field) && typeof cell === 'string' ? fitting(cell, currency) : cell,
      ]),
    );
  };
  const lists = ['assets', 'assetInputs', 'marketCaps', 'incomes', 'expenses', 'budgets'];
  return { ...document, ...Object.fromEntries(lists.map((list) => [list, listOf(document, list).map(fit)])) };
}

/** Any books that can be. Entries refer to what the same books hold. */
export const documents: fc.Arbitrary<BookDocument> = fc
  .tuple(subcategories, assets)
  .chain(([subs, owned]) => {
    const idOf = (list: BookRow[]) => fc.constantFrom(...list.map(({ id }) => id as string));
    const accountId = owned.length === 0 ? fc.constant(null) : optional(idOf(owned));
    const ofAsset = (shape: Record<string, fc.Arbitrary<unknown>>) =>
      owned.length === 0 ? fc.constant([]) : rows({ assetId: idOf(owned), month, ...shape }, 'assetId', 'month');
    const closings =
      owned.length === 0
        ? fc.constant([])
        : rows({ assetId: idOf(owned), closedOn: date, reopenedOn: date }, 'assetId', 'closedOn').map((list) =>
            list.filter(({ closedOn, reopenedOn }) => String(closedOn) < String(reopenedOn)),
          );
    const entry = { id: fc.uuid(), amount, currency, date, description: optional(text(200)), accountId, ...edits };
    const food = subs.filter(({ categoryCode }) => categoryCode === 'FOOD');
    return fc.record({
      format: fc.constant(FORMAT),
      version: fc.constant(VERSION),
      profile: fc.record({
        name: optional(visible(120)),
        baseCurrency: currency,
        locale: fc.constantFrom('en-GB', 'de', 'zh-Hant-TW', 'ar-EG-u-nu-latn', 'x-mine', 'en-u-kn'),
        timeZone: fc.constantFrom('UTC', 'Europe/Rome', 'America/Argentina/Buenos_Aires'),
        theme: fc.constantFrom('SYSTEM', 'LIGHT', 'DARK'),
      }),
      expenseSubcategories: fc.constant(subs),
      assets: fc.constant(owned),
      assetInputs: ofAsset({
        value: units(10 ** 15, 4, -(10 ** 15)),
        notes: optional(text(200)),
        ...edits,
      }),
      assetClosings: closings,
      marketCaps: ofAsset({ marketCap: optional(amount) }),
      allocationTargets: rows(
        { categoryCode: fc.constantFrom('CASH', 'CRYPTO', 'ETF_STOCKS'), targetPct: units(330_000, 4), ...edits },
        'categoryCode',
      ),
      incomes: rows({ categoryCode: fc.constantFrom('SALARY', 'OTHER'), ...entry }, 'id'),
      expenses: rows(
        {
          categoryCode: fc.constant('FOOD'),
          subcategoryId: food.length === 0 ? fc.constant(null) : optional(idOf(food)),
          ...entry,
        },
        'id',
      ),
      budgets: rows(
        { month, categoryCode: fc.constantFrom('FOOD', 'RENT'), amount, currency, calculated: fc.boolean(), ...edits },
        'month',
        'categoryCode',
      ),
      exchangeRates: rows(
        {
          currency: fc.constantFrom('USD', 'JPY'),
          month,
          rate: units(10 ** 15, 10, 1),
          source: fc.constantFrom('OWN', 'DEMO'),
          ...edits,
        },
        'currency',
        'month',
        'source',
      ),
    }) as unknown as fc.Arbitrary<BookDocument>;
  })
  .map(withFittingAmounts);
