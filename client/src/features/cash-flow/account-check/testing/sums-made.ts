import type { AccountCheck_SumsFragment } from '../../../../__generated__/graphql';

type Sums = AccountCheck_SumsFragment;

/** What is known of a cash account: 100 since its opening, as of 27 November 2026, unless it is told otherwise. */
export function sumsMade({
  code = 'CASH',
  currency = 'EUR',
  ...given
}: Partial<Sums> & { code?: string; currency?: string } = {}): Sums {
  const kind = code === 'CREDIT_CARD' ? ('LIABILITY' as const) : ('ASSET' as const);
  const category = { __typename: 'AssetCategory', code, kind };
  const account = { __typename: 'Asset', id: 'giro', name: 'Giro', currency, category };
  const sums = {
    __typename: 'AccountCheck',
    account,
    date: '2026-11-27',
    booked: '100.00',
    pending: '0.00',
    opened: true,
    since: '2026-03-10',
    leftOut: 0,
    value: null,
    ...given,
  };
  return sums;
}
