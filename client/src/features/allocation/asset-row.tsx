import EditOutlinedIcon from '@mui/icons-material/EditOutlined';
import { IconButton, TableCell, TableRow, Typography } from '@mui/material';
import { Decimal } from '../../../../domain/money';
import { useFormat } from '../../lib/format-context';
import { assetTargetNote } from './asset-target-note';
import type { ShareCategory, ShareHolding, SharesProps } from './category-share';
import { ShareBar } from './share-bar';
import { driftText, shareText } from './share-text';

export interface AssetRowProps extends Pick<SharesProps, 'currency' | 'onEditAsset'> {
  holding: ShareHolding;
  category: ShareCategory['category'];
}

/** One asset in the columns of its category. Its shares are of the category, not of all assets. */
export function AssetRow({ holding, category, currency, onEditAsset }: AssetRowProps) {
  const format = useFormat();
  const { asset, value, previousValue, pct, targetPct, targetValue, delta } = holding;
  const drift =
    pct === null || targetPct === null || delta === null ? null : new Decimal(targetPct).minus(pct).toFixed();
  const amount = (text: string | null, sign = false) => (text === null ? '–' : format.amount(text, currency, { sign }));
  return (
    <TableRow>
      <TableCell
        component="th"
        scope="row"
        sx={{ pl: '52px !important', minWidth: 230, maxWidth: 280, whiteSpace: 'normal !important' }}
      >
        {asset.name}
        <Typography variant="caption" color="textSecondary" component="div">
          {assetTargetNote(asset, category, format)}
        </Typography>
      </TableCell>
      <TableCell>
        <ShareBar category={category} pct={pct} targetPct={targetPct} full={100} />
      </TableCell>
      <TableCell align="right">{shareText(format, pct)}</TableCell>
      <TableCell />
      <TableCell align="right">{shareText(format, targetPct)}</TableCell>
      <TableCell align="right">{driftText(format, drift)}</TableCell>
      <TableCell align="right">
        {value === null ? 'No rate' : amount(value)}
        {previousValue !== null && previousValue !== value && (
          <Typography variant="caption" color="textSecondary" component="div">
            was {amount(previousValue)}
          </Typography>
        )}
      </TableCell>
      <TableCell align="right" sx={{ color: 'text.secondary' }}>
        {amount(targetValue)}
      </TableCell>
      <TableCell align="right">{amount(delta, true)}</TableCell>
      <TableCell sx={{ py: '0 !important' }}>
        <IconButton
          aria-label={`Edit the target of ${asset.name}`}
          onClick={() => onEditAsset(holding)}
          sx={{ ml: -2 }}
        >
          <EditOutlinedIcon sx={{ fontSize: 16 }} />
        </IconButton>
      </TableCell>
    </TableRow>
  );
}
