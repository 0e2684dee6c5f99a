import { Box, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { Decimal } from '../../../../domain/money';
import { useFormat } from '../../lib/format-context';
import { provenance } from './holding-text';
import type { Holding } from './holdings';

export interface HoldingListProps {
  holdings: readonly Holding[];
  currency: string;
  month: string;
}

/** The assets or debts of a category: each figure with where it comes from, and the way there. */
export function HoldingList({ holdings, currency, month }: HoldingListProps) {
  const format = useFormat();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, pb: 2 }}>
      {holdings.map((holding) => (
        <Box component="li" key={holding.id}>
          <Box component={Link} to={`/input?month=${month}&asset=${holding.id}`} sx={rowStyle}>
            <Box component="span" sx={{ overflowWrap: 'anywhere', minWidth: 0 }}>
              {holding.name}
            </Box>
            <Box component="span" className="figures" sx={{ textAlign: 'right' }}>
              {holding.value === null ? 'No rate' : format.amount(holding.value, currency)}
            </Box>
            <Box component="span" className="figures" sx={{ textAlign: 'right', color: 'text.secondary' }}>
              {holding.pct === null ? '' : format.percent(new Decimal(holding.pct))}
            </Box>
            <Typography variant="caption" component="span" color="textSecondary" sx={{ gridColumn: '1 / -1' }}>
              {provenance(holding, currency, month, format).map((line) => (
                <Box component="span" key={line} sx={{ display: 'block' }}>
                  {line}
                </Box>
              ))}
            </Typography>
          </Box>
        </Box>
      ))}
    </Box>
  );
}

const rowStyle = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto 52px',
  columnGap: { xs: 2, sm: 3 },
  rowGap: '2px',
  py: 2,
  pl: { xs: 5, sm: 6 },
  pr: { xs: '26px', sm: '30px' },
  ml: -1,
  borderRadius: '6px',
  color: 'text.primary',
  textDecoration: 'none',
  '&:hover': { bgcolor: 'action.hover' },
} as const;
