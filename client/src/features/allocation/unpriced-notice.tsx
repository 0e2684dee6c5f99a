import { Box } from '@mui/material';
import { graphql } from '../../__generated__';
import type { UnpricedNotice_ItemFragment } from '../../__generated__/graphql';
import { NoticeBar } from '../../components/notice-bar';
import { useFormat } from '../../lib/format-context';
import { MOST_NAMED } from '../../lib/list-of';

graphql(`
  fragment UnpricedNotice_item on UnpricedItem {
    asset {
      id
      name
    }
    currency
    from
    to
    value
  }
`);

/** What no figure of the month contains, because its currency has no exchange rate: never 1:1, always said. */
export function UnpricedNotice({ items }: { items: readonly UnpricedNotice_ItemFragment[] }) {
  const format = useFormat();
  if (items.length === 0) return null;
  const named = items.length > MOST_NAMED ? items.slice(0, MOST_NAMED - 1) : items;
  return (
    <NoticeBar severity="info">
      <Box component="ul" aria-label="Left out of the figures" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {named.map(({ asset, currency, from, to, value }) => (
          <li key={asset?.id ?? `${currency} ${value}`}>
            {asset?.name ?? 'One asset'} ({format.amount(value, currency)}) is left out: there is no rate to exchange{' '}
            {currency} in {from === to ? format.month(to) : `${format.month(from)} and ${format.month(to)}`}.
          </li>
        ))}
        {named.length < items.length && <li>{items.length - named.length} more are left out for want of a rate.</li>}
      </Box>
    </NoticeBar>
  );
}
