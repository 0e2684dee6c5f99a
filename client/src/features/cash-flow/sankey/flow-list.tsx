import { Box, Typography } from '@mui/material';
import type { Decimal } from '../../../../../domain/money';
import { useFormat } from '../../../lib/format-context';
import type { FlowGraph, FlowNode } from './flow-graph';

export interface FlowListProps {
  graph: FlowGraph;
  currency: string;
  onOpen: (node: FlowNode) => void;
}

/** The flow where there is no room for bands: what came in and what went out, as bars on one scale. */
export function FlowList({ graph, currency, onOpen }: FlowListProps) {
  return (
    <Box sx={{ display: 'grid', gap: 5 }}>
      <Side title="From" nodes={graph.sources} whole={graph.hub.amount} currency={currency} onOpen={onOpen} />
      <Side title="To" nodes={graph.targets} whole={graph.hub.amount} currency={currency} onOpen={onOpen} />
    </Box>
  );
}

interface SideProps {
  title: string;
  nodes: readonly FlowNode[];
  whole: Decimal;
  currency: string;
  onOpen: (node: FlowNode) => void;
}

function Side({ title, nodes, whole, currency, onOpen }: SideProps) {
  const format = useFormat();
  return (
    <section aria-label={title}>
      <Typography variant="h3" color="textSecondary" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {nodes.map((node) => (
          <li key={node.id}>
            <Box
              {...(node.categoryId === undefined
                ? {}
                : { component: 'button', type: 'button', onClick: () => onOpen(node) })}
              sx={rowStyle}
            >
              <span>{node.name}</span>
              <span className="figures">{format.amount(node.amount, currency)}</span>
              <Box
                component="span"
                aria-hidden
                sx={{
                  gridColumn: '1 / -1',
                  height: 6,
                  borderRadius: '3px',
                  bgcolor: {
                    income: 'primary.main',
                    refunds: 'primary.main',
                    hub: 'primary.main',
                    expense: 'text.secondary',
                    takenBack: 'text.secondary',
                    saved: 'gain',
                    fromSavings: 'loss',
                  }[node.role],
                }}
                style={{ width: `max(2px, ${node.amount.div(whole).times(100).toFixed(2)}%)` }}
              />
            </Box>
          </li>
        ))}
      </Box>
    </section>
  );
}

const rowStyle = {
  display: 'grid',
  gridTemplateColumns: '1fr auto',
  alignContent: 'center',
  columnGap: 3,
  rowGap: 1,
  width: '100%',
  minHeight: 44,
  p: 0,
  border: 0,
  bgcolor: 'transparent',
  color: 'text.primary',
  font: 'inherit',
  textAlign: 'left',
} as const;
