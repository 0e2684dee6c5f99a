import { Box, Typography, useTheme } from '@mui/material';
import { Link } from 'react-router-dom';
import { graphql } from '../../__generated__';
import type { Movers_AllocationFragment } from '../../__generated__/graphql';
import { Decimal } from '../../../../domain/money';
import { addMonths } from '../../../../domain/month';
import { useFormat } from '../../lib/format-context';
import { FigureCard } from './figure-card';
import { largestMovers } from './movers';

graphql(`
  fragment Movers_allocation on Allocation {
    month
    currency
    categories {
      category {
        code
      }
      assets {
        asset {
          id
          name
        }
        value
        previousValue
      }
    }
  }
`);

const MOST = 6;

/** The assets whose value moved most since the month before. */
export function MoversCard({ allocation: { month, currency, categories } }: { allocation: Movers_AllocationFragment }) {
  const format = useFormat();
  const { palette } = useTheme().vars;
  const all = categories.flatMap(({ category, assets }) =>
    assets.map(({ asset, value, previousValue }) => ({
      ...{ id: asset.id, name: asset.name, code: category.code },
      ...{ value: value ?? null, previousValue: previousValue ?? null },
    })),
  );
  const movers = largestMovers(all, MOST);
  const most = movers[0]?.change.abs() ?? new Decimal(1);
  const amount = (value: string) => format.amount(value, currency);
  const signed = (value: string) => format.amount(value, currency, { sign: true });
  return (
    <FigureCard
      title="Largest movers"
      note={`Assets in ${format.month(month)} against ${format.month(addMonths(month, -1))}: what they were entered at, and exchange rates.`}
      file={`movers-${month}`}
      table={{
        columns: [
          { key: 'asset', label: 'Asset' },
          { key: 'before', label: 'Before', text: amount },
          { key: 'after', label: 'Now', text: amount },
          { key: 'change', label: 'Change', text: signed },
        ],
        rows: largestMovers(all, all.length).map(({ name, before, after, change }) => ({
          ...{ asset: name, before: before.toFixed(), after: after.toFixed(), change: change.toFixed() },
        })),
      }}
    >
      {movers.length === 0 && <Typography color="textSecondary">Nothing moved since the month before.</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {movers.map(({ id, name, change }) => {
          const rises = change.isPositive();
          const width = `${change.abs().div(most).times(50).toFixed(1)}%`;
          return (
            <Box component="li" key={id} sx={rowStyle}>
              <Typography component={Link} to={`/input?month=${month}&asset=${id}`} noWrap sx={nameStyle}>
                {name}
              </Typography>
              <Box aria-hidden sx={{ position: 'relative', height: 12, display: { xs: 'none', sm: 'block' } }}>
                <Box
                  sx={{ position: 'absolute', left: '50%', top: -4, bottom: -4, borderLeft: 1, borderColor: 'divider' }}
                />
                <Box
                  sx={{
                    ...{ position: 'absolute', height: 1, width, borderRadius: '2px' },
                    ...(rises ? { left: '50%' } : { right: '50%' }),
                    background: rises ? palette.gain : palette.loss,
                  }}
                />
              </Box>
              <Typography className="figures" align="right" sx={{ color: rises ? 'gain' : 'loss' }}>
                {signed(change.toFixed())}
              </Typography>
            </Box>
          );
        })}
      </Box>
    </FigureCard>
  );
}

const rowStyle = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr auto', sm: 'minmax(0, 1fr) minmax(80px, 1fr) 112px' },
  alignItems: 'center',
  gap: 3,
  minHeight: { xs: 44, md: 36 },
  '& + &': { borderTop: 1, borderColor: 'divider' },
} as const;

const nameStyle = {
  color: 'text.primary',
  textDecoration: 'none',
  '&:hover': { textDecoration: 'underline' },
} as const;
