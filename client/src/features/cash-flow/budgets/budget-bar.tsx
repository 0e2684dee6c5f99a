import { Box, Typography } from '@mui/material';
import { Decimal } from '../../../../../domain/money';
import { useFormat } from '../../../lib/format-context';
import { spentText } from '../../../lib/spent-text';

export interface BudgetBarProps {
  /** Decimal strings; pct is null for a budget of zero. */
  figures: { actual: string; remaining: string; pct?: string | null };
  currency: string;
}

/** How much of a budget is spent, as a bar and in words. Beyond it, both say so. */
export function BudgetBar({ figures: { actual, remaining, pct }, currency }: BudgetBarProps) {
  const format = useFormat();
  const left = new Decimal(remaining);
  const over = left.isNegative() && !left.isZero();
  const percent = pct === null || pct === undefined ? undefined : new Decimal(pct);
  const filled = percent ? percent.clamp(0, 100) : new Decimal(over ? 100 : 0);
  return (
    <>
      <Box aria-hidden sx={{ height: 4, borderRadius: '2px', bgcolor: 'action.selected', my: 1 }}>
        <Box
          sx={{ height: 4, borderRadius: '2px', bgcolor: over ? 'loss' : 'primary.main' }}
          style={{ width: `${filled.toFixed(2)}%` }}
        />
      </Box>
      <Typography variant="caption" component="div" className="figures" sx={captionStyle}>
        <span>
          {spentText(actual, currency, format)}
          {percent && !percent.lessThan(0) && ` · ${format.percent(percent)}`}
        </span>
        <Box component="span" sx={over ? { color: 'loss', fontWeight: 600 } : {}}>
          {over ? `${format.amount(left.abs(), currency)} over` : `${format.amount(left, currency)} left`}
        </Box>
      </Typography>
    </>
  );
}

const captionStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  columnGap: 3,
  color: 'text.secondary',
} as const;
