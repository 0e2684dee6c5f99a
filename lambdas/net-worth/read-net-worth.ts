import { netWorthByMonth, type NetWorthMonth } from '../../domain/net-worth';
import { unpricedHoldings } from '../../domain/unpriced';
import type { AssetCategory, NetWorth, NetWorthPoint, UnpricedItem } from '../__generated__/types';
import type { Answer } from '../lib/answer';
import type { Database } from '../lib/database';
import { readBooks, readHeldValues } from './rows';

/** Whose net worth, over which months (checked by the resolver), in which currency (null: the owner's own). */
export interface NetWorthQuestion {
  owner: string;
  from: string;
  to: string;
  currency: string | null;
  /** Whether the caller selected the categories of the points: they are most of the answer. */
  withCategories: boolean;
}

/** The resolver adds the assets themselves to what is unpriced. */
export type NetWorthAnswer = Omit<NetWorth, 'unpriced'> & {
  unpriced: (Omit<UnpricedItem, 'asset'> & { assetId: string })[];
};

export async function readNetWorth(database: Database, question: NetWorthQuestion): Promise<Answer<NetWorthAnswer>> {
  const { owner, from, to } = question;
  const { target, categories, steps, rates } = await readBooks(database, question);
  if (target === undefined) {
    return {
      refusal: {
        type: 'VALIDATION_ERROR',
        field: 'currency',
        code: 'currency_known',
        message: `There is no currency ${question.currency ?? ''}.`,
      },
    };
  }
  const { months, unpriced } = netWorthByMonth({ from, to, ...target, categories, steps, rates });
  const currencies = unpriced.map(({ currency }) => currency);
  const held = currencies.length === 0 ? [] : await readHeldValues(database, { owner, to, currencies });
  const byCode = new Map(categories.map((category) => [category.code, category]));
  return {
    data: {
      currency: target.currency,
      points: months.map((month) => toPoint(month, question.withCategories ? byCode : undefined)),
      unpriced: unpricedHoldings(held, unpriced).map((item) => ({ ...item, value: item.value.toFixed() })),
    },
  };
}

function toPoint({ categories, ...point }: NetWorthMonth, byCode?: Map<string, AssetCategory>): NetWorthPoint {
  const values = categories.flatMap(({ code, value }) => {
    const category = byCode?.get(code);
    return category === undefined ? [] : [{ category, value }];
  });
  return { ...point, categories: values };
}
