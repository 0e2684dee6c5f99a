import { allocate } from '../../domain/allocation';
import type { Allocation, AllocationAsset, AllocationCategory, Asset } from '../../schema/__generated__/types';
import type { Answer } from '../lib/answer';
import type { Database } from '../lib/database';
import { unknownCurrency } from '../lib/refusals';
import { withAssets } from '../lib/with-assets';
import { readHoldings } from './rows';
import { type Caller } from '../lib/caller';

/** Whose allocation, of which month (checked by the resolver), in which currency (null: the owner's own). */
export interface AllocationQuestion extends Caller {
  month: string;
  currency: string | null;
  /** Whether the caller selected the assets themselves, and not only their figures. */
  withAssets: boolean;
}

/** Without assets where they were not selected. */
export type AllocationAnswer = Omit<Allocation, 'categories'> & {
  categories: (Omit<AllocationCategory, 'assets'> & {
    assets: (Omit<AllocationAsset, 'asset'> & { asset: Asset | null })[];
  })[];
};

export async function readAllocation(
  database: Database,
  question: AllocationQuestion,
): Promise<Answer<AllocationAnswer>> {
  const rows = await readHoldings(database, question);
  if (rows === undefined) return { refusal: unknownCurrency(question.currency) };
  const { categories, unpriced, ...allocation } = allocate(rows.question);
  return {
    data: {
      month: question.month,
      currency: rows.question.currency,
      ...allocation,
      categories: rows.categories.flatMap((category, index) => {
        const figures = categories[index];
        return figures === undefined ? [] : [{ category, ...figures, assets: withAssets(figures.assets, rows.assets) }];
      }),
      unpriced: withAssets(unpriced, rows.assets),
    },
  };
}
