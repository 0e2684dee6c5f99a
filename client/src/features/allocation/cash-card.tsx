import { Box, Typography } from '@mui/material';
import { Decimal } from '../../../../domain/money';
import { Card } from '../../components/card';
import { useFormat } from '../../lib/format-context';
import type { ShareCategory } from './category-share';
import { ShareBar } from './share-bar';
import { shareText } from './share-text';

export interface CashCardProps {
  cash: ShareCategory;
  currency: string;
}

/** What is at hand: cash against its target, and the accounts it lies in. */
export function CashCard({ cash, currency }: CashCardProps) {
  const format = useFormat();
  const accounts = cash.assets.filter(({ open }) => open);
  return (
    <Card title={cash.category.name}>
      <Box className="figures" sx={{ display: 'flex', alignItems: 'baseline', gap: 2, mb: 2, flexWrap: 'wrap' }}>
        <Typography component="span" sx={{ fontSize: 20, lineHeight: '28px', fontWeight: 600 }}>
          {format.amount(cash.value, currency)}
        </Typography>
        <Typography component="span" variant="caption" color="textSecondary">
          {shareText(format, cash.pct)} of all assets
        </Typography>
      </Box>
      <ShareBar category={cash.category} pct={cash.pct} targetPct={cash.targetPct} full={100} />
      <Typography className="figures" color="textSecondary" sx={{ mt: 2, mb: 3 }}>
        {liquidityText(cash, format, currency)}
      </Typography>
      <Box component="ul" aria-label="Accounts" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {accounts.map(({ asset, value, pct }) => (
          <Box component="li" key={asset.id} className="figures" sx={rowStyle}>
            <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
              {asset.name}
            </Box>
            <span>{value === null ? 'No rate' : format.amount(value, currency)}</span>
            <Box component="span" sx={{ color: 'text.secondary', textAlign: 'right' }}>
              {shareText(format, pct)}
            </Box>
          </Box>
        ))}
      </Box>
    </Card>
  );
}

function liquidityText({ delta, targetPct }: ShareCategory, format: ReturnType<typeof useFormat>, currency: string) {
  if (targetPct === null) return 'There is no target for cash.';
  const target = `its target of ${shareText(format, targetPct)}`;
  if (delta === null) return `Part of it has no exchange rate: how far it is from ${target} is not known.`;
  const gap = new Decimal(delta);
  if (gap.isZero()) return `Exactly ${target}.`;
  return `${format.amount(gap.abs(), currency)} ${gap.isPositive() ? 'below' : 'above'} ${target}.`;
}

const rowStyle = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto minmax(64px, auto)',
  alignItems: 'center',
  gap: 3,
  minHeight: { xs: 44, md: 34 },
  '& + &': { borderTop: 1, borderColor: 'divider' },
} as const;
