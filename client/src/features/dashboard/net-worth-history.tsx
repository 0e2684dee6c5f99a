import { Button, Collapse } from '@mui/material';
import { useState } from 'react';
import { graphql } from '../../__generated__';
import type { NetWorthHistory_NetWorthFragment } from '../../__generated__/graphql';
import { Card } from '../../components/card';
import { LazyNetWorthChart } from '../../components/net-worth-chart/lazy-net-worth-chart';
import { NetWorthTable } from '../../components/net-worth-chart/net-worth-table';
import { recordedPoints } from './recorded-points';

graphql(`
  fragment NetWorthHistory_netWorth on NetWorth {
    currency
    points {
      month
      assets
      liabilities
      netWorth
      categories {
        category {
          code
          name
          kind
        }
        value
      }
    }
  }
`);

/** Net worth over the period, as a line and as a table. */
export function NetWorthHistory({ netWorth }: { netWorth: NetWorthHistory_NetWorthFragment }) {
  const [tableShown, setTableShown] = useState(false);
  const chart = { points: recordedPoints(netWorth.points), currency: netWorth.currency };
  return (
    <Card
      title="History"
      aside={
        <Button
          size="small"
          aria-expanded={tableShown}
          onClick={() => setTableShown(!tableShown)}
          sx={{ my: -2, minHeight: { md: 28 }, fontSize: 12, color: 'text.secondary' }}
        >
          {tableShown ? 'Hide table' : 'Show as table'}
        </Button>
      }
    >
      <LazyNetWorthChart {...chart} />
      <Collapse in={tableShown} mountOnEnter unmountOnExit>
        <NetWorthTable {...chart} />
      </Collapse>
    </Card>
  );
}
