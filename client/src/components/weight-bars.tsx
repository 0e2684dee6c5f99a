import { Box, Typography, useTheme } from '@mui/material';
import { Link } from 'react-router-dom';
import { Decimal } from '../../../domain/money';
import { useFormat } from '../lib/format-context';
import { categoryFill, type CategoryLike } from './category-fill';
import { LiveValue } from './live-value';

export interface Weight {
  category: CategoryLike & { name: string };
  /** Decimal string, positive. */
  value: string;
}

export interface WeightBarsProps {
  /** "Assets" or "Debts". */
  title: string;
  total: string;
  currency: string;
  weights: readonly Weight[];
  /** Where the figures of a category come from. */
  linkTo?: (categoryCode: string) => string;
}

/** A whole as one bar of its parts, and a row for each part with its value and share. */
export function WeightBars({ title, total, currency, weights, linkTo }: WeightBarsProps) {
  const format = useFormat();
  const theme = useTheme();
  const sorted = weights.toSorted((a, b) => new Decimal(b.value).comparedTo(a.value));
  const share = (value: string) =>
    new Decimal(total).isZero() ? new Decimal(0) : new Decimal(value).div(total).times(100);
  return (
    <section aria-label={title}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', mb: 2 }}>
        <Typography variant="h2">{title}</Typography>
        <Typography className="figures" sx={{ fontWeight: 600, fontSize: 16 }}>
          <LiveValue>{format.amount(total, currency)}</LiveValue>
        </Typography>
      </Box>
      <Box aria-hidden sx={{ display: 'flex', gap: '2px', height: 10, mb: 2 }}>
        {sorted.map(({ category, value }) => (
          <Box
            key={category.code}
            sx={{
              flex: `${share(value).clamp(0, 100).toNumber()} 0 2px`,
              borderRadius: '2px',
              background: categoryFill(theme, category),
            }}
          />
        ))}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {sorted.map(({ category, value }) => (
          <Box component="li" key={category.code} sx={{ '& + &': { borderTop: 1, borderColor: 'divider' } }}>
            <Box {...(linkTo ? { component: Link, to: linkTo(category.code) } : {})} sx={rowStyle}>
              <Box
                aria-hidden
                sx={{ width: 10, height: 10, borderRadius: '2px', background: categoryFill(theme, category) }}
              />
              <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
                {category.name}
              </Box>
              <Box component="span" className="figures" sx={{ textAlign: 'right' }}>
                <LiveValue>{format.amount(value, currency)}</LiveValue>
              </Box>
              <Box component="span" className="figures" sx={{ textAlign: 'right', color: 'text.secondary' }}>
                <LiveValue>{format.percent(share(value))}</LiveValue>
              </Box>
            </Box>
          </Box>
        ))}
      </Box>
    </section>
  );
}

const rowStyle = {
  display: 'grid',
  gridTemplateColumns: '10px 1fr auto 64px',
  alignItems: 'center',
  gap: 3,
  minHeight: { xs: 44, md: 34 },
  mx: -2,
  px: 2,
  borderRadius: '6px',
  color: 'text.primary',
  textDecoration: 'none',
  'a&:hover': { bgcolor: 'action.hover' },
} as const;
