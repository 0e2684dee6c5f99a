import { Box, Typography } from '@mui/material';
import type { Decimal } from '../../../../domain/money';
import { LiveValue } from '../../components/live-value';
import { useFormat } from '../../lib/format-context';

export interface RowDeltaProps {
  from: Decimal;
  to: Decimal;
  asset: { currency: string; category: { kind: 'ASSET' | 'LIABILITY' } };
}

/** How far a value moved. More debt is a loss. */
export function RowDelta({ from, to, asset }: RowDeltaProps) {
  const format = useFormat();
  const difference = to.minus(from);
  if (difference.isZero())
    return (
      <Typography color="textSecondary" component="span" sx={{ mr: '60px' }}>
        0
      </Typography>
    );
  const better = difference.isPositive() === (asset.category.kind === 'ASSET');
  return (
    <Box component="span" sx={{ color: better ? 'gain' : 'loss', whiteSpace: 'nowrap' }}>
      <LiveValue>{format.amount(difference, asset.currency, { sign: true })}</LiveValue>
      <Typography
        component="span"
        variant="caption"
        color="textSecondary"
        sx={{ display: 'inline-block', minWidth: 60 }}
      >
        {from.isZero() ? '' : format.percent(difference.div(from.abs()).times(100), { sign: true })}
      </Typography>
    </Box>
  );
}
