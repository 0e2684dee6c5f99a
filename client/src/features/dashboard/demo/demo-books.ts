import { shiftYears } from './shift-years';
import type { DemoTemplate, TemplateRow } from './template';

/** What the books that take the demo household are like already. */
export interface OwnBooks {
  /** Stays as it is. */
  profile: Record<'name' | 'baseCurrency' | 'locale' | 'timeZone' | 'theme', string | null>;
  /** The default subcategories, in their order. */
  expenseCategories: readonly { code: string; subcategories: readonly { id: string; name: string }[] }[];
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
  const instant = now.toISOString().replace('Z', '000Z');
  const edits = { version: 1, createdAt: instant, updatedAt: instant };
  const moved = <Row extends TemplateRow>(rows: readonly Row[]): Row[] => rows.map((row) => moveRow(row, years));
  const edited = <Row extends object>(rows: readonly Row[]) => rows.map((row) => ({ ...row, ...edits }));

  const subcategories = own.expenseCategories.flatMap(({ code, subcategories: list }) =>
    list.map(({ id, name }, index) => ({ id, categoryCode: code, name, isDefault: true, position: index + 1 })),
  );
  const idOf = new Map(subcategories.map(({ id, categoryCode, name }) => [`${categoryCode} ${name}`, id]));
  const sorted = ({ subcategory, ...expense }: DemoTemplate['expenses'][number]) => ({
    ...expense,
    subcategoryId: idOf.get(`${String(expense['categoryCode'])} ${subcategory}`) ?? null,
  });
  return {
    format: 'finally-books',
    version: 1,
    profile: own.profile,
    expenseSubcategories: edited(subcategories),
    assets: edited(moved(template.assets).map((asset) => ({ ...asset, institution: null, tradable: null }))),
    assetInputs: edited(moved(template.assetInputs).map((input) => ({ ...input, notes: null }))),
    marketCaps: moved(template.marketCaps),
    allocationTargets: edited(template.targets),
    incomes: edited(moved(template.incomes)),
    expenses: edited(moved(template.expenses).map(sorted)),
    budgets: edited(moved(template.budgets)),
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
