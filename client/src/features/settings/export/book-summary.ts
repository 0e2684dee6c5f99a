import { z } from '../../../lib/forms';
import { UnreadableFile } from './compression';

const FORMAT = 'finally-books';

const list = z.array(z.unknown());
const dated = z.array(z.object({ date: z.string() }));
const monthly = z.array(z.object({ month: z.string() }));

/** As much of a document as the summary needs, of whichever version; all of it is the server's to judge. */
const common = {
  profile: z.object({ baseCurrency: z.string() }),
  assets: list,
  assetInputs: monthly,
  budgets: monthly,
  allocationTargets: list,
  exchangeRates: list,
};
const Books = z.object({
  ...common,
  transactions: dated,
  categories: z.array(z.object({ code: z.nullable(z.string()) })),
});
const FirstBooks = z.object({
  ...common,
  incomes: dated,
  expenses: dated,
  expenseSubcategories: z.array(z.object({ isDefault: z.boolean() })),
});

export interface BookSummary {
  baseCurrency: string;
  /** What there is of it, without what there is none of. */
  lines: SummaryLine[];
}

export interface SummaryLine {
  name: string;
  count: number;
  /** First and last month, where it has any. */
  months?: { from: string; to: string };
}

/**
 * What exported books hold.
 *
 * @throws UnreadableFile for a text that is none
 */
export function summariseBooks(text: string): BookSummary {
  const content = parse(text);
  const marks = z.object({ format: z.literal(FORMAT), version: z.number() }).safeParse(content);
  if (!marks.success) throw new UnreadableFile('This is not a file that FinAlly exported.');
  const books = readers[marks.data.version];
  if (!books) throw new UnreadableFile('This file was exported by a newer FinAlly.');
  const data = books(content);
  if (!data) throw new UnreadableFile('This file was exported by FinAlly, but is damaged.');
  const lines: SummaryLine[] = [
    { name: 'Assets and debts', count: data.assets.length },
    line(
      'Values',
      data.assetInputs.map(({ month }) => month),
    ),
    line(
      'Transactions',
      data.transactions.map(({ date }) => date),
    ),
    line(
      'Budgets',
      data.budgets.map(({ month }) => month),
    ),
    { name: 'Own categories', count: data.ownCategories },
    { name: 'Allocation targets', count: data.allocationTargets.length },
    { name: 'Own exchange rates', count: data.exchangeRates.length },
  ];
  return { baseCurrency: data.profile.baseCurrency, lines: lines.filter(({ count }) => count > 0) };
}

/** Documents by their version, as what is told of all; undefined for what is damaged. */
const readers: Record<number, typeof readNewest> = { 1: readFirst, 2: readNewest };

function readNewest(content: unknown) {
  const { data } = Books.safeParse(content);
  return data && { ...data, ownCategories: data.categories.filter(({ code }) => code === null).length };
}

/** Incomes and expenses became transactions, and subcategories categories. */
function readFirst(content: unknown): ReturnType<typeof readNewest> {
  const { data } = FirstBooks.safeParse(content);
  const own = data?.expenseSubcategories.filter(({ isDefault }) => !isDefault);
  return (
    data && {
      ...data,
      transactions: [...data.incomes, ...data.expenses],
      categories: [],
      ownCategories: own?.length ?? 0,
    }
  );
}

function line(name: string, dates: readonly string[]): SummaryLine {
  const months = dates.map((date) => date.slice(0, 7)).toSorted();
  const [from, to] = [months[0], months.at(-1)];
  return { name, count: dates.length, ...(from !== undefined && to !== undefined ? { months: { from, to } } : {}) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
