import { allocate } from '../../domain/allocation';
import type { Allocation, AllocationAsset, AllocationCategory, UnpricedItem } from '../../schema/__generated__/types';
import type { Answer } from '../lib/answer';
import type { Database } from '../lib/database';
import { unknownCurrency } from '../lib/refusals';
import { readHoldings } from './rows';
import { type Caller } from '../lib/caller';

/** Whose allocation, of which month (checked by the resolver), in which currency (null: the owner's own). */
export interface AllocationQuestion extends Caller {
  month: string;
  currency: string | null;
}

/** The resolver puts the assets themselves in the place of their ids. */
export type AllocationAnswer = Omit<Allocation, 'categories' | 'unpriced'> & {
  categories: (Omit<AllocationCategory, 'assets'> & {
    assets: (Omit<AllocationAsset, 'asset'> & { assetId: string })[];
  })[];
  unpriced: UnpricedById[];
};

export type UnpricedById = Omit<UnpricedItem, 'asset'> & { assetId: string };

export async function readAllocation(
  database: Database,
  question: AllocationQuestion,
): Promise<Answer<AllocationAnswer>> {
  const rows = await readHoldings(database, question);
  if (rows === undefined) return { refusal: unknownCurrency(question.currency) };
  const { categories, ...allocation } = allocate(rows.question);
  return {
    data: {
      month: question.month,
      currency: rows.question.currency,
      ...allocation,
      categories: rows.categories.flatMap((category, index) => {
        const figures = categories[index];
        return figures === undefined ? [] : [{ category, ...figures }];
      }),
    },
  };
}
