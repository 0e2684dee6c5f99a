import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Box, ButtonBase, Collapse, Typography, useTheme } from '@mui/material';
import { useId, useState, type ReactNode } from 'react';
import { Decimal } from '../../../domain/money';
import { useFormat } from '../lib/format-context';
import { categoryFill, type CategoryLike } from './category-fill';
import { LiveValue } from './live-value';

export interface Weight {
  category: CategoryLike & { name: string };
  /** Decimal string; below zero for an overdraft. */
  value: string;
}

export interface WeightBarsProps {
  /** "Assets" or "Debts". */
  title: string;
  total: string;
  currency: string;
  weights: readonly Weight[];
  /** What a category's row opens to. */
  details: (categoryCode: string) => ReactNode;
}

/** A whole as one bar of its parts, and a row for each part with its value and share, which opens. */
export function WeightBars({ title, total, currency, weights, details }: WeightBarsProps) {
  const format = useFormat();
  const theme = useTheme();
  const sorted = weights.toSorted((a, b) => new Decimal(b.value).comparedTo(a.value));
  // Of nothing, or of less, there are no shares.
  const share = (value: string) =>
    new Decimal(total).greaterThan(0) ? new Decimal(value).div(total).times(100) : undefined;
  return (
    <section aria-label={title}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', mb: 2 }}>
        <Typography variant="h2" component="h3">
          {title}
        </Typography>
        <Typography className="figures" sx={{ fontWeight: 600, fontSize: 16 }}>
          <LiveValue>{format.amount(total, currency)}</LiveValue>
        </Typography>
      </Box>
      <Box aria-hidden sx={{ display: 'flex', gap: '2px', height: 10, mb: 2 }}>
        {sorted.map(({ category, value }) => (
          <Box
            key={category.code}
            sx={{
              flex: `${share(value)?.clamp(0, 100).toNumber() ?? 0} 0 2px`,
              borderRadius: '2px',
              background: categoryFill(theme, category),
              printColorAdjust: 'exact',
            }}
          />
        ))}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {sorted.map((weight) => {
          const pct = share(weight.value);
          return (
            <WeightRow
              key={weight.category.code}
              weight={weight}
              amount={format.amount(weight.value, currency)}
              share={pct ? format.percent(pct) : '–'}
              details={details}
            />
          );
        })}
      </Box>
    </section>
  );
}

interface WeightRowProps extends Pick<WeightBarsProps, 'details'> {
  weight: Weight;
  amount: string;
  share: string;
}

function WeightRow({ weight: { category }, amount, share, details }: WeightRowProps) {
  const theme = useTheme();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <Box component="li" sx={{ '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <ButtonBase aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)} sx={rowStyle}>
        <Box
          aria-hidden
          sx={{
            width: 10,
            height: 10,
            borderRadius: '2px',
            background: categoryFill(theme, category),
            printColorAdjust: 'exact',
          }}
        />
        <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
          {category.name}
        </Box>
        <Box component="span" className="figures" sx={{ textAlign: 'right', whiteSpace: 'nowrap' }}>
          <LiveValue>{amount}</LiveValue>
        </Box>
        <Box component="span" className="figures" sx={{ textAlign: 'right', color: 'text.secondary' }}>
          <LiveValue>{share}</LiveValue>
        </Box>
        <ExpandMoreIcon
          sx={{
            fontSize: 18,
            color: 'text.secondary',
            transform: open ? 'rotate(180deg)' : 'none',
            transition: 'transform 150ms',
            displayPrint: 'none',
          }}
        />
      </ButtonBase>
      <Box id={id}>
        <Collapse in={open} mountOnEnter unmountOnExit>
          {details(category.code)}
        </Collapse>
      </Box>
    </Box>
  );
}

const rowStyle = {
  display: 'grid',
  gridTemplateColumns: '10px minmax(0, 1fr) auto 52px 18px',
  alignItems: 'center',
  gap: { xs: 2, sm: 3 },
  minHeight: { xs: 44, md: 34 },
  width: 'calc(100% + 16px)',
  mx: -2,
  px: 2,
  borderRadius: '6px',
  font: 'inherit',
  textAlign: 'left',
  '&:hover': { bgcolor: 'action.hover' },
} as const;
