import { isPriced } from '../../domain/change';
import { Decimal } from '../../domain/money';
import { netWorthByMonth, type NetWorthMonth } from '../../domain/net-worth';
import { percentagesOf, toPercentage } from '../../domain/percentages';
import { unpricedByMonth, type UnpricedHolding } from '../../domain/unpriced';
import type { AllocationMonth, AllocationMonthCategory, Asset, AssetCategory } from '../../schema/__generated__/types';
import type { Answer } from '../lib/answer';
import type { Database } from '../lib/database';
import { unknownCurrency } from '../lib/refusals';
import { NOTHING_HELD, readBooks, readHeldValues } from '../net-worth/rows';
import { callerOf, type Caller } from '../lib/caller';

/** Whose history, over which months (checked by the resolver), in which currency (null: the owner's own). */
export interface HistoryQuestion extends Caller {
  from: string;
  to: string;
  currency: string | null;
  /** Whether the caller selected what could not be priced: it may be many times the rest. */
  withUnpriced: boolean;
  /** And whether its assets too. */
  withAssets: boolean;
}

/** Each asset once: the resolver puts it in the place of its ids, of which there may be one a month. */
export interface HistoryAnswer {
  months: (Omit<AllocationMonth, 'unpriced'> & { unpriced: UnpricedHolding[] })[];
  assets: Asset[];
}

export async function readHistory(database: Database, question: HistoryQuestion): Promise<Answer<HistoryAnswer>> {
  const { from, to } = question;
  const books = await readBooks(database, question);
  const { target, steps, rates } = books;
  if (target === undefined) return { refusal: unknownCurrency(question.currency) };
  const categories = books.categories.filter(({ kind }) => kind === 'ASSET');
  const { months, unpriced } = netWorthByMonth({ from, to, ...target, categories, steps, rates });
  const currencies = question.withUnpriced ? unpriced.map(({ currency }) => currency) : [];
  const { held, assets } =
    currencies.length === 0
      ? NOTHING_HELD
      : await readHeldValues(database, {
          ...{ ...callerOf(question), to, currencies, kind: 'ASSET' },
          withAssets: question.withAssets,
        });
  const items = unpricedByMonth(held, unpriced);
  const byCode = new Map(categories.map((category) => [category.code, category]));
  return {
    data: {
      months: months.map((point) => ({
        month: point.month,
        currency: target.currency,
        total: point.assets,
        categories: shares(point, byCode),
        priced: isPriced(point),
        unpriced: items.get(point.month) ?? [],
      })),
      assets: [...assets.values()],
    },
  };
}

function shares({ categories }: NetWorthMonth, byCode: Map<string, AssetCategory>): AllocationMonthCategory[] {
  const pcts = percentagesOf(categories.map(({ value }) => new Decimal(value)));
  return categories.flatMap(({ code, value }, index) => {
    const [category, pct] = [byCode.get(code), pcts?.[index]];
    return category === undefined ? [] : [{ category, value, pct: pct === undefined ? null : toPercentage(pct) }];
  });
}
