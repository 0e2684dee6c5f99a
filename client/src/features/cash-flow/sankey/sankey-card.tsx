import { Box, Skeleton, Typography, useMediaQuery, useTheme } from '@mui/material';
import { memo, useState } from 'react';
import type { Flows_CashFlowFragment } from '../../../__generated__/graphql';
import { Card } from '../../../components/card';
import { CardActions, TableAction } from '../../../components/card-actions';
import { useFormat } from '../../../lib/format-context';
import { listOf } from '../../../lib/list-of';
import { NO_CATEGORY } from '../../../lib/category-name';
import type { EntryFilters } from '../entries/filters';
import { chartHeight } from './chart-height';
import { flowGraph, type FlowNode } from './flow-graph';
import { FlowList } from './flow-list';
import { InPlace } from '../../../components/in-place';
import { onDemand } from '../../../lib/on-demand';

const FlowTable = onDemand(() => import('./flow-table').then((module) => module.FlowTable));
const SankeyChart = onDemand(() => import('./sankey-chart').then((module) => module.SankeyChart));

export interface SankeyCardProps {
  month: string;
  flows: Flows_CashFlowFragment;
  /** Narrows the list of entries to what a node stands for. */
  onFilter: (change: Partial<EntryFilters>) => void;
}

/** Where the month's money came from and where it went: as a flow, as a list on phones, and as a table. */
export const SankeyCard = memo(function SankeyCard({ month, flows, onFilter }: SankeyCardProps) {
  const format = useFormat();
  const theme = useTheme();
  const wide = useMediaQuery(theme.breakpoints.up('md'), { noSsr: true });
  const [tableShown, setTableShown] = useState(false);
  const graph = flowGraph(flows.incomesByCategory, flows.expensesByCategory);
  if (!graph) return null;
  const open = ({ role, categoryId }: FlowNode) => {
    if (categoryId === undefined || (role !== 'income' && role !== 'expense')) return;
    const there = categoryId === null ? { kind: role, categoryId: NO_CATEGORY } : { kind: 'all' as const, categoryId };
    onFilter({ ...there, dates: { type: 'month' } });
  };
  return (
    <Card
      title="Where it came from and where it went"
      aside={
        <CardActions>
          <TableAction shown={tableShown} onToggle={setTableShown} />
        </CardActions>
      }
    >
      {wide ? (
        <Box
          role="group"
          aria-label={`Flow of money in ${format.month(month)}`}
          sx={{ position: 'relative', height: chartHeight(graph) }}
        >
          <InPlace fallback={<Skeleton variant="rounded" sx={{ height: '100%', opacity: 0.6 }} />}>
            <SankeyChart graph={graph} currency={flows.currency} onOpen={open} />
          </InPlace>
        </Box>
      ) : (
        <FlowList graph={graph} currency={flows.currency} onOpen={open} />
      )}
      {graph.sources.some(({ role }) => role === 'fromSavings') && (
        <Typography variant="caption" color="textSecondary" sx={{ display: 'block', mt: 3 }}>
          More went out than came in: {format.amount(flows.net.replace('-', ''), flows.currency)} came from savings.
        </Typography>
      )}
      {[...graph.sources, ...graph.targets].map(({ role, amount, folded }) =>
        role === 'refunds' || role === 'takenBack' ? (
          <Typography key={role} variant="caption" color="textSecondary" sx={{ display: 'block', mt: 3 }}>
            {role === 'refunds'
              ? `More was refunded than spent for ${listOf(folded)}: ${format.amount(amount, flows.currency)} stands as refunds among what came in.`
              : `More was taken back than came in for ${listOf(folded)}: ${format.amount(amount, flows.currency)} stands among what went out.`}
          </Typography>
        ) : null,
      )}
      {tableShown && (
        <InPlace fallback={<Skeleton variant="rounded" sx={{ height: 420, mt: 4 }} />}>
          <FlowTable flows={flows} />
        </InPlace>
      )}
    </Card>
  );
});
