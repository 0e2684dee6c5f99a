import { z } from '../../../lib/forms';
import { UnreadableFile } from './compression';

const FORMAT = 'finally-books';
const VERSION = 1;

const list = z.array(z.unknown());
const dated = z.array(z.object({ date: z.string() }));

/** As much of a document as the summary needs; all of it is the server's to judge. */
const Books = z.object({
  profile: z.object({ baseCurrency: z.string() }),
  assets: list,
  assetInputs: z.array(z.object({ month: z.string() })),
  incomes: dated,
  expenses: dated,
  budgets: z.array(z.object({ month: z.string() })),
  expenseSubcategories: z.array(z.object({ isDefault: z.boolean() })),
  allocationTargets: list,
  exchangeRates: list,
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
  if (marks.data.version !== VERSION) throw new UnreadableFile('This file was exported by a newer FinAlly.');
  const { data, success } = Books.safeParse(content);
  if (!success) throw new UnreadableFile('This file was exported by FinAlly, but is damaged.');
  const lines: SummaryLine[] = [
    { name: 'Assets and debts', count: data.assets.length },
    line(
      'Values',
      data.assetInputs.map(({ month }) => month),
    ),
    line(
      'Incomes',
      data.incomes.map(({ date }) => date),
    ),
    line(
      'Expenses',
      data.expenses.map(({ date }) => date),
    ),
    line(
      'Budgets',
      data.budgets.map(({ month }) => month),
    ),
    { name: 'Own subcategories', count: data.expenseSubcategories.filter(({ isDefault }) => !isDefault).length },
    { name: 'Allocation targets', count: data.allocationTargets.length },
    { name: 'Own exchange rates', count: data.exchangeRates.length },
  ];
  return { baseCurrency: data.profile.baseCurrency, lines: lines.filter(({ count }) => count > 0) };
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
