import { Collapse, Typography } from '@mui/material';
import { useState } from 'react';
import { graphql } from '../../__generated__';
import type { NetWorthHistory_NetWorthFragment, NetWorthHistory_ProjectionFragment } from '../../__generated__/graphql';
import { Card } from '../../components/card';
import { CardActions, TableAction } from '../../components/card-actions';
import { LazyNetWorthChart } from '../../components/net-worth-chart/lazy-net-worth-chart';
import { NetWorthTable } from '../../components/net-worth-chart/net-worth-table';
import { NoFigure } from '../../components/no-figure';
import { useFormat } from '../../lib/format-context';
import { projectionHorizon } from './period';
import { assumptionsText, projectionAhead } from './projection-ahead';
import { pricedPoints } from '../../lib/recorded-points';

graphql(`
  fragment NetWorthHistory_netWorth on NetWorth {
    currency
    points {
      month
      assets
      liabilities
      netWorth
      priced
      leftOut
      categories {
        category {
          code
          name
          kind
        }
        value
      }
    }
    rates {
      ...NoFigure_rate
    }
  }
`);

graphql(`
  fragment NetWorthHistory_projection on NetWorthProjection {
    currency
    points {
      month
      netWorth
      low
      high
    }
    assumptions {
      changesUsed
      meanChange
      standardDeviation
    }
  }
`);

export interface NetWorthHistoryProps {
  netWorth: NetWorthHistory_NetWorthFragment;
  /** None for a period that is over. */
  projection: NetWorthHistory_ProjectionFragment | undefined;
}

/** Net worth over the period and where it may go, as a line and as a table. */
export function NetWorthHistory({ netWorth, projection }: NetWorthHistoryProps) {
  const format = useFormat();
  const [tableShown, setTableShown] = useState(false);
  const points = pricedPoints(netWorth.points);
  const ahead = projectionAhead(projection, points.at(-1)?.month ?? '', projectionHorizon(points.length));
  if (points.length === 0) {
    return (
      <Card title="History">
        <NoFigure rates={netWorth.rates} currency={netWorth.currency} />
      </Card>
    );
  }
  const chart = { points, projection: ahead, currency: netWorth.currency };
  return (
    <Card
      title="History"
      aside={
        <CardActions>
          <TableAction shown={tableShown} onToggle={setTableShown} />
        </CardActions>
      }
    >
      <LazyNetWorthChart {...chart} />
      <Typography variant="caption" component="p" color="textSecondary" sx={assumptionsStyle}>
        {projection && ahead.length > 0 && assumptionsText(projection, format)}
      </Typography>
      <Collapse in={tableShown} mountOnEnter unmountOnExit>
        <NetWorthTable {...chart} />
      </Collapse>
    </Card>
  );
}

/** One line on a wide screen, three on a phone: kept free also where there is nothing to say. */
export const assumptionsStyle = { mt: 3, minHeight: { xs: 48, sm: 32, md: 16 } } as const;
