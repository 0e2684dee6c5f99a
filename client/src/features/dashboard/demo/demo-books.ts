import type { DemoGroundQuery } from '../../../__generated__/graphql';
import { shiftYears } from './shift-years';
import type { DemoTemplate, TemplateRow } from './template';

/** What the books that take the demo household are like already. */
export interface OwnBooks {
  /** Stays as it is. */
  profile: Record<'name' | 'baseCurrency' | 'locale' | 'timeZone' | 'theme', string | null>;
  /** Stay as they are: the default ones are found by their codes. */
  categories: DemoGroundQuery['categories'];
}

/** The columns that hold a month or a day. */
const dated = new Set(['month', 'date', 'closedOn']);

/**
 * The demo household as a document that importData restores, moved by whole years so that it ends in `lastMonth`
 * (YYYY-MM), whose calendar month is the template's. Its invented exchange rates count for these books alone, and are
 * marked as what they are.
 *
 * @param now when the rows are made
 */
export function demoBooks(template: DemoTemplate, own: OwnBooks, lastMonth: string, now: Date) {
  const years = Number(lastMonth.slice(0, 4)) - Number(template.lastMonth.slice(0, 4));
  const createdAt = now.toISOString().replace('Z', '000Z');
  const edits = { version: 1, createdAt, updatedAt: createdAt };
  const moved = <Row extends TemplateRow>(rows: readonly Row[]): Row[] => rows.map((row) => moveRow(row, years));
  const edited = <Row extends object>(rows: readonly Row[]) => rows.map((row) => ({ ...row, ...edits }));

  const idOf = new Map(own.categories.map(({ id, kind, code }) => [`${kind} ${code}`, id]));
  const sorted = ({ splits, ...transaction }: DemoTemplate['transactions'][number]) => ({
    ...transaction,
    splits: splits.map(({ kind, code, amount, note }) => ({
      categoryId: code === null ? null : (idOf.get(`${kind} ${code}`) ?? null),
      amount,
      note,
    })),
    status: 'BOOKED',
    source: 'MANUAL',
  });
  // A budget of a category that is gone is nobody's.
  const budgets = moved(template.budgets).flatMap(({ categoryCode, ...budget }) => {
    const categoryId = idOf.get(`EXPENSE ${categoryCode}`);
    return categoryId === undefined ? [] : [{ ...budget, categoryId }];
  });
  return {
    format: 'finally-books',
    version: 2,
    profile: own.profile,
    categories: edited(
      own.categories.map(({ id, code, kind, name, parent, position, archivedOn }) => ({
        ...{ id, code, kind, name, parentId: parent?.id ?? null, position, archivedOn },
      })),
    ),
    assets: edited(
      moved(template.assets).map((asset) => ({
        ...asset,
        institution: null,
        tradable: null,
        reopenedOn: null,
        securesId: null,
        accountId: null,
      })),
    ),
    assetInputs: edited(moved(template.assetInputs).map((input) => ({ ...input, notes: null }))),
    assetClosings: [],
    marketCaps: moved(template.marketCaps),
    allocationTargets: edited(template.targets),
    transactions: edited(moved(template.transactions).map(sorted)),
    transfers: template.transfers.map((transfer) => ({ ...transfer, createdAt })),
    budgets: edited(budgets),
    exchangeRates: edited(moved(template.rates).map((rate) => ({ ...rate, source: 'DEMO' }))),
  };
}

function moveRow<Row extends TemplateRow>(row: Row, years: number): Row {
  const entries = Object.entries(row).map(([column, value]) => [
    column,
    typeof value === 'string' && dated.has(column) ? shiftYears(value, years) : value,
  ]);
  return Object.fromEntries(entries) as Row;
}
