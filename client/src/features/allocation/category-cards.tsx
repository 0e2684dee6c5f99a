import { Box, Button, Typography, useTheme } from '@mui/material';
import { addMonths } from '../../../../domain/month';
import { categoryFill } from '../../components/category-fill';
import { useFormat } from '../../lib/format-context';
import { CardAssets } from './card-assets';
import type { ShareCategory, SharesProps } from './category-share';
import { reasonWords } from './reason-text';
import { ShareBar, fullShare } from './share-bar';
import { actionWords, driftText, shareText } from './share-text';
import type { SharesView } from './use-shares-view';

/** One card a category: where it is and where it should be. */
export function CategoryCards({ categories, view, ...shared }: SharesProps & { view: SharesView }) {
  return (
    <Box component="ul" aria-label="Current shares and targets" sx={listStyle}>
      {categories.map((entry) => (
        <CategoryCard
          key={entry.category.code}
          entry={entry}
          full={fullShare(categories)}
          open={view.opened.has(entry.category.code)}
          onToggle={() => view.toggle(entry.category.code)}
          {...shared}
        />
      ))}
    </Box>
  );
}

interface CategoryCardProps extends Omit<SharesProps, 'categories' | 'total' | 'targetSum'> {
  entry: ShareCategory;
  full: number;
  open: boolean;
  onToggle: () => void;
}

function CategoryCard({ entry, full, open, onToggle, month, currency, targetField, onEditAsset }: CategoryCardProps) {
  const format = useFormat();
  const theme = useTheme();
  const { category, value, pct, previousPct, targetPct, delta, deltaPct, action, reason, assets } = entry;
  return (
    <Box component="li" sx={cardStyle}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, minHeight: 20 }}>
        <Box
          aria-hidden
          sx={{ width: 10, height: 10, borderRadius: '2px', background: categoryFill(theme, category) }}
        />
        <Typography variant="h3" sx={{ fontSize: 14, lineHeight: '20px', flex: 1 }}>
          {category.name}
        </Typography>
        <Typography className="figures" component="span">
          {format.amount(value, currency)}
        </Typography>
      </Box>
      <Box className="figures" sx={{ display: 'flex', alignItems: 'center', gap: 2, flexWrap: 'wrap', minHeight: 44 }}>
        <Typography component="span" sx={{ fontSize: 20, lineHeight: '28px', fontWeight: 600 }}>
          {shareText(format, pct)}
        </Typography>
        <Typography variant="caption" color="textSecondary" component="span" sx={{ mt: '6px' }}>
          {shareText(format, previousPct)} in {format.shortMonthName(addMonths(month, -1))}
        </Typography>
        <Box sx={{ ml: 'auto', display: 'flex', alignItems: 'center', gap: 2 }}>
          {targetField && (
            <Typography component="span" variant="caption" color="textSecondary" aria-hidden>
              Target
            </Typography>
          )}
          {targetField?.(category) ?? (
            <Typography component="span" color="textSecondary">
              {targetPct === null ? 'No target' : `Target ${shareText(format, targetPct)}`}
            </Typography>
          )}
        </Box>
      </Box>
      <ShareBar category={category} pct={pct} targetPct={targetPct} full={full} />
      <Box className="figures" sx={{ display: 'flex', alignItems: 'center', gap: 2, minHeight: 44, mb: -2 }}>
        <Typography component="span" sx={{ fontWeight: action === 'HOLD' ? 400 : 600 }}>
          {targetPct === null ? '' : actionWords[action]}
        </Typography>
        <Typography component="div" variant="caption" color="textSecondary" sx={{ flex: 1 }}>
          {targetPct !== null && reason !== null && <Box>{reasonWords[reason]}</Box>}
          {delta !== null && `${format.amount(delta, currency, { sign: true })}, ${driftText(format, deltaPct)}`}
        </Typography>
        {assets.length > 0 && (
          <Button size="small" aria-expanded={open} onClick={onToggle} sx={{ mr: -3, color: 'text.secondary' }}>
            {open ? 'Hide' : 'Show'} {assets.length} {assets.length === 1 ? 'asset' : 'assets'}
          </Button>
        )}
      </Box>
      {open && <CardAssets entry={entry} currency={currency} onEditAsset={onEditAsset} />}
    </Box>
  );
}

const listStyle = {
  listStyle: 'none',
  m: 0,
  p: 0,
  display: 'grid',
  gap: { xs: 3, md: 6 },
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(auto-fill, minmax(300px, 1fr))' },
} as const;

const cardStyle = {
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'divider',
  borderRadius: '12px',
  p: { xs: 4, md: 5 },
  minWidth: 0,
} as const;
