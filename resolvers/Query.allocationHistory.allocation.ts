import type { Context } from '@aws-appsync/utils';
import type { Asset, QueryAllocationHistoryArgs } from '../schema/__generated__/types';
import { monthRange } from './lib/checks';
import { answerOf } from './lib/lambda';
import { reportingCurrency } from './lib/reporting-currency';
import { booksOf } from './lib/books';
import { selectsAssets } from './lib/selection';

interface HistoryAnswer {
  months: { unpriced: { assetId: string }[] }[];
  /** None where none is selected. */
  assets: Asset[];
}

export function request(ctx: Context<QueryAllocationHistoryArgs>) {
  const { from, to, currency } = ctx.args;
  monthRange(from, to);
  const payload = {
    field: 'allocationHistory',
    ...booksOf(ctx),
    from,
    to,
    currency: reportingCurrency(currency),
    // An alias stands for its field here: whatever lies below a month and is no category may be what has no rate.
    withUnpriced: ctx.info.selectionSetList.some((path) => path.includes('/') && !isOfCategory(path)),
    withAssets: selectsAssets(ctx),
  };
  return { operation: 'Invoke', payload };
}

function isOfCategory(path: string): boolean {
  const [list, field = ''] = path.split('/');
  return list === 'categories' && ['category', 'value', 'pct', '__typename'].includes(field);
}

/** Puts each asset in the place of its ids: the function answers it once, however many months it is left out of. */
export function response(ctx: Context) {
  const { months, assets } = answerOf(ctx) as HistoryAnswer;
  const byId: Record<string, Asset> = {};
  assets.forEach((asset) => {
    byId[asset.id] = asset;
  });
  return months.map((month) => ({
    ...month,
    unpriced: month.unpriced.map((item) => ({ ...item, asset: byId[item.assetId] ?? null })),
  }));
}
