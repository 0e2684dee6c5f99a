import fc from 'fast-check';
import { fitting } from '../../../domain/testing/fitting';
import { FORMAT, VERSION, listOf, type BookDocument, type BookRow } from '../../../domain/books/document';
import { categories } from './categories';
import { amount, currency, date, edits, month, optional, rows, text, units, visible } from './cells';
import { addedUp, ledger } from './transactions';

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
  const lists = ['assets', 'assetInputs', 'marketCaps', 'budgets'];
  return {
    ...document,
    ...Object.fromEntries(lists.map((list) => [list, listOf(document, list).map(fit)])),
    transactions: listOf(document, 'transactions').map(addedUp),
  };
}

/** Any books that can be. Entries refer to what the same books hold. */
export const documents: fc.Arbitrary<BookDocument> = fc
  .tuple(categories, assets)
  .chain(([sorts, owned]) => {
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
    const categoryId = sorts.length === 0 ? fc.constant(null) : optional(idOf(sorts));
    const budgeted = sorts.filter(({ kind, parentId }) => kind === 'EXPENSE' && parentId === null);
    const books = fc.record({
      format: fc.constant(FORMAT),
      version: fc.constant(VERSION),
      profile: fc.record({
        name: optional(visible(120)),
        baseCurrency: currency,
        locale: fc.constantFrom('en-GB', 'de', 'zh-Hant-TW', 'ar-EG-u-nu-latn', 'x-mine', 'en-u-kn'),
        timeZone: fc.constantFrom('UTC', 'Europe/Rome', 'America/Argentina/Buenos_Aires'),
        theme: fc.constantFrom('SYSTEM', 'LIGHT', 'DARK'),
      }),
      categories: fc.constant(sorts),
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
      ledger: ledger(accountId, categoryId),
      budgets:
        budgeted.length === 0
          ? fc.constant([])
          : rows(
              { month, categoryId: idOf(budgeted), amount, currency, calculated: fc.boolean(), ...edits },
              'month',
              'categoryId',
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
    });
    return books.map(({ ledger: kept, ...rest }) => ({ ...rest, ...kept }) as unknown as BookDocument);
  })
  .map(withFittingAmounts);
