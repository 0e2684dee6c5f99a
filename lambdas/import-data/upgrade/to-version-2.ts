import { createHash } from 'node:crypto';
import { Decimal } from '../../../domain/money';
import { listOf, type BookDocument, type BookRow } from '../../../domain/books/document';

type Kind = 'INCOME' | 'EXPENSE';

/** The categories that were everybody's: code and name, in their order. */
const common: Record<Kind, string> = {
  INCOME: 'SALARY Salary,BONUS Bonus,DIVIDEND Dividends,RENTAL Rental Fees,DONATION Donations,OTHER Other',
  EXPENSE:
    'RENT Rent,UTILITY Utilities,FOOD Food,TRANSPORT Transport,FEES Fees & Plans,INSURANCE Insurances & Taxes,WELLNESS Wellness,LOAN Loans,OTHER Other',
};

/**
 * Incomes and expenses become transactions, the latter of negative amounts; subcategories become parts of categories.
 * What had no id and no time of its own gets those that follow from the rest: upgraded again, the document is the same.
 */
export function toVersion2(document: BookDocument): BookDocument {
  const { format, profile } = document;
  const [incomes, expenses] = [listOf(document, 'incomes'), listOf(document, 'expenses')];
  const taken = new Set(incomes.map(({ id }) => id));
  return {
    format,
    version: 2,
    profile,
    categories: sorted([...firstLevel(document), ...listOf(document, 'expenseSubcategories').map(partOf)], 'id'),
    assets: listOf(document, 'assets').map(unlinked),
    ...Object.fromEntries(
      ['assetInputs', 'assetClosings', 'marketCaps', 'allocationTargets'].map((list) => [list, listOf(document, list)]),
    ),
    transactions: sorted(
      [
        ...incomes.map((income) => transactionOf(income, categoryId('INCOME', income), String(income.amount))),
        ...expenses.map(({ id, ...expense }) =>
          transactionOf(
            // An income and an expense could have one id, two transactions cannot.
            { ...expense, id: taken.has(id ?? null) ? derivedId('expense', String(id)) : (id ?? null) },
            expense.subcategoryId === null ? categoryId('EXPENSE', expense) : String(expense.subcategoryId),
            new Decimal(String(expense.amount)).negated().toFixed(),
          ),
        ),
      ],
      'id',
    ),
    transfers: [],
    budgets: sorted(
      listOf(document, 'budgets').map(({ month, categoryCode, ...budget }) => ({
        month: month ?? null,
        categoryId: categoryId('EXPENSE', { categoryCode: categoryCode ?? null }),
        ...budget,
      })),
      'month',
      'categoryId',
    ),
    exchangeRates: listOf(document, 'exchangeRates'),
  };
}

/** As old as the oldest that the books hold. */
function firstLevel(document: BookDocument): BookRow[] {
  const rows = Object.values(document).flatMap((list) => (Array.isArray(list) ? (list as BookRow[]) : []));
  const times = rows.flatMap(({ createdAt }) => (typeof createdAt === 'string' ? [createdAt] : []));
  const instant = times.sort()[0] ?? '1970-01-01T00:00:00.000000Z';
  return (Object.keys(common) as Kind[]).flatMap((kind) =>
    common[kind].split(',').map((category, index) => {
      const [categoryCode = '', ...name] = category.split(' ');
      return {
        id: categoryId(kind, { categoryCode }),
        code: categoryCode,
        kind,
        name: name.join(' '),
        parentId: null,
        position: index + 1,
        archivedOn: null,
        version: 1,
        createdAt: instant,
        updatedAt: instant,
      };
    }),
  );
}

function partOf({ id, categoryCode, name, isDefault, position, ...edits }: BookRow): BookRow {
  const code = `${categoryCode}_${String(name)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')}`;
  return {
    id: id ?? null,
    code: isDefault === true ? code : null,
    kind: 'EXPENSE',
    name: name ?? null,
    parentId: categoryId('EXPENSE', { categoryCode: categoryCode ?? null }),
    position: position ?? null,
    archivedOn: null,
    ...edits,
  };
}

function transactionOf(entry: BookRow, category: string, amount: string): BookRow {
  const { id, date, accountId, currency, description, version, createdAt, updatedAt } = entry;
  const row = {
    ...{ id, kind: 'ENTRY', date, accountId, amount, currency, payee: null, description },
    ...{ splits: [{ categoryId: category, amount, note: null }], status: 'BOOKED', source: 'MANUAL' },
    ...{ version, createdAt, updatedAt },
  };
  return row as BookRow;
}

function categoryId(kind: Kind, { categoryCode }: BookRow): string {
  return derivedId('category', kind, String(categoryCode));
}

/** The same UUID for the same words, for ever. */
function derivedId(...words: string[]): string {
  const digest = createHash('sha256')
    .update(`finally ${words.join(' ')}`)
    .digest();
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x80, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  return digest
    .toString('hex')
    .slice(0, 32)
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** In the order in which an export has them. */
function sorted(rows: BookRow[], ...keys: string[]): BookRow[] {
  const keyOf = (row: BookRow) => keys.map((key) => String(row[key])).join(' ');
  return rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** No asset said which account holds it, nor a debt what it is secured on. */
function unlinked({ version = null, createdAt = null, updatedAt = null, ...asset }: BookRow): BookRow {
  return { ...asset, securesId: null, accountId: null, version, createdAt, updatedAt };
}
