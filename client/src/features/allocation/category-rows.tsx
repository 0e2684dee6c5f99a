import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Box, ButtonBase, TableBody, TableCell, TableRow, Typography, useTheme } from '@mui/material';
import { categoryFill } from '../../components/category-fill';
import { useFormat } from '../../lib/format-context';
import { AssetRow } from './asset-row';
import type { ShareCategory, SharesProps } from './category-share';
import { reasonWords } from './reason-text';
import { ShareBar } from './share-bar';
import { actionWords, driftText, shareText } from './share-text';

export interface CategoryRowsProps extends Pick<SharesProps, 'currency' | 'targetField' | 'onEditAsset'> {
  entry: ShareCategory;
  full: number;
  open: boolean;
  onToggle: () => void;
}

/** One category, and its assets under it in the same columns when it is open. */
export function CategoryRows({ entry, full, open, onToggle, targetField, ...shared }: CategoryRowsProps) {
  const format = useFormat();
  const { category, value, pct, previousPct, targetPct, targetValue, delta, deltaPct, action, reason, assets } = entry;
  const { currency } = shared;
  const rowsId = `assets-${category.code}`;
  return (
    <>
      <TableBody>
        <TableRow sx={{ '&:hover': { bgcolor: 'action.hover' } }}>
          <TableCell component="th" scope="row" sx={{ pl: '4px !important' }}>
            <CategoryToggle category={category} count={assets.length} open={open} onToggle={onToggle} rowsId={rowsId} />
          </TableCell>
          <TableCell>
            <ShareBar category={category} pct={pct} targetPct={targetPct} full={full} />
          </TableCell>
          <TableCell align="right" sx={{ fontWeight: 600 }}>
            {shareText(format, pct)}
          </TableCell>
          <TableCell align="right" sx={quiet}>
            {shareText(format, previousPct)}
          </TableCell>
          <TableCell align="right">{targetField?.(category) ?? shareText(format, targetPct)}</TableCell>
          <TableCell align="right">{driftText(format, deltaPct)}</TableCell>
          <TableCell align="right">{format.amount(value, currency)}</TableCell>
          <TableCell align="right" sx={quiet}>
            {targetValue === null ? '–' : format.amount(targetValue, currency)}
          </TableCell>
          <TableCell align="right">{delta === null ? '–' : format.amount(delta, currency, { sign: true })}</TableCell>
          <TableCell sx={action === 'HOLD' ? quiet : { fontWeight: 600 }}>
            {actionWords[action]}
            {reason !== null && targetPct !== null && (
              <Typography variant="caption" component="div" sx={{ whiteSpace: 'normal', minWidth: 96, maxWidth: 140 }}>
                {reasonWords[reason]}
              </Typography>
            )}
          </TableCell>
        </TableRow>
      </TableBody>
      {open && (
        <TableBody id={rowsId} aria-label={`Assets in ${category.name}`} sx={{ bgcolor: 'background.default' }}>
          {assets.map((holding) => (
            <AssetRow key={holding.asset.id} holding={holding} category={category} {...shared} />
          ))}
        </TableBody>
      )}
    </>
  );
}

interface CategoryToggleProps {
  category: ShareCategory['category'];
  count: number;
  open: boolean;
  onToggle: () => void;
  rowsId: string;
}

function CategoryToggle({ category, count, open, onToggle, rowsId }: CategoryToggleProps) {
  const theme = useTheme();
  return (
    <ButtonBase
      disabled={count === 0}
      aria-expanded={open}
      {...(open ? { 'aria-controls': rowsId } : {})}
      onClick={onToggle}
      sx={{ font: 'inherit', fontWeight: 500, gap: 2, px: 1, minHeight: 32, borderRadius: '6px' }}
    >
      <ExpandMoreIcon
        aria-hidden
        sx={{
          fontSize: 18,
          color: 'text.secondary',
          visibility: count === 0 ? 'hidden' : 'visible',
          transform: open ? 'none' : 'rotate(-90deg)',
          transition: 'transform 150ms',
        }}
      />
      <Box
        aria-hidden
        component="span"
        sx={{ width: 10, height: 10, borderRadius: '2px', background: categoryFill(theme, category) }}
      />
      {category.name}
    </ButtonBase>
  );
}

const quiet = { color: 'text.secondary' } as const;
