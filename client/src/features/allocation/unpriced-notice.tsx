import { Box } from '@mui/material';
import { graphql } from '../../__generated__';
import type { UnpricedNotice_ItemFragment } from '../../__generated__/graphql';
import { NoticeBar } from '../../components/notice-bar';
import { useFormat } from '../../lib/format-context';
import { leftOutText } from './left-out-text';

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
  return (
    <NoticeBar severity="info">
      <Box component="ul" aria-label="Left out of the figures" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {leftOutText(items, format).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </Box>
    </NoticeBar>
  );
}
