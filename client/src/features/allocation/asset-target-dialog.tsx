import { useMutation } from '@apollo/client/react';
import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { useId, useState, type FormEvent } from 'react';
import { Decimal } from '../../../../domain/money';
import { graphql } from '../../__generated__';
import { Problem } from '../../components/problem';
import { apiErrors } from '../../lib/api-error';
import { useFormat } from '../../lib/format-context';
import { stepOfOne } from '../../lib/undo/step-between';
import { useUndo } from '../../lib/undo/use-undo';
import { useLatest } from '../../lib/use-latest';
import type { ShareCategory } from './category-share';
import { forgetAllocation, REFRESHED } from './forget-allocation';
import { MarketCapHistory } from './market-cap-history';
import { parseMarketCap } from './parse-market-cap';
import { parsePercent, type ParsedPercent } from './parse-percent';
import { editablePercent, shareText } from './share-text';
import { subTargetProblem } from './sub-target-problem';
import { previewTarget } from './target-preview';

const SetAssetTarget = graphql(`
  mutation SetAssetTarget($input: UpdateAssetInput!) {
    updateAsset(input: $input) {
      ...CategoryShare_asset
    }
  }
`);

export interface AssetTargetDialogProps {
  entry: ShareCategory;
  assetId: string;
  month: string;
  onClose: () => void;
}

type Field = 'marketCap' | 'subTargetPct';

/** What an asset should be of its category: a share set by hand, or one that follows its market capitalisation. */
export function AssetTargetDialog({ entry, assetId, month, onClose }: AssetTargetDialogProps) {
  const asset = entry.assets.find((holding) => holding.asset.id === assetId)?.asset;
  return asset && <TargetForm entry={entry} asset={asset} month={month} onClose={onClose} />;
}

type Aimed = ShareCategory['assets'][number]['asset'];

interface TargetFormProps extends Omit<AssetTargetDialogProps, 'assetId'> {
  asset: Aimed;
}

function TargetForm({ entry, asset, month, onClose }: TargetFormProps) {
  const format = useFormat();
  const { locale } = format;
  const titleId = useId();
  const weighted = entry.category.marketCapWeighted;
  // The asset as it was opened, or saved since: what is compared, and whose version is sent.
  const [opened, setOpened] = useState(asset);
  const [typed, setTyped] = useState({
    marketCap: asset.marketCap === null ? '' : format.editable(asset.marketCap, asset.currency),
    subTargetPct: asset.subTargetPct === null ? '' : editablePercent(format, new Decimal(asset.subTargetPct)),
  });
  const typedNow = useLatest(typed);
  const [refusals, setRefusals] = useState<Partial<Record<Field, string>>>({});
  const [problem, setProblem] = useState<unknown>();
  const { record, versions } = useUndo();
  const [mutate, { loading }] = useMutation(SetAssetTarget, {
    ...REFRESHED,
    update: (cache) => forgetAllocation(cache, { keep: month }),
  });

  const cap = parseMarketCap(typed.marketCap, locale, format.currency(asset.currency), opened.marketCap);
  const read = parsePercent(typed.subTargetPct, locale);
  const tooMuch = read.ok ? subTargetProblem(entry.assets, opened, read.value, format) : undefined;
  const share: ParsedPercent = tooMuch === undefined ? read : { ok: false, problem: tooMuch };
  const problems: Partial<Record<Field, string>> = {
    ...refusals,
    ...(cap.ok ? {} : { marketCap: cap.problem }),
    ...(share.ok ? {} : { subTargetPct: share.problem }),
  };
  const preview =
    cap.ok && share.ok ? previewTarget(entry, asset, { marketCap: cap.value, subTargetPct: share.value }) : undefined;

  async function save(event: FormEvent) {
    event.preventDefault();
    if (!cap.ok || !share.ok || loading) return;
    setProblem(undefined);
    const input = {
      id: opened.id,
      expectedVersion: opened.version,
      ...(changed(opened.marketCap, cap.value) ? { marketCap: cap.value } : {}),
      ...(changed(opened.subTargetPct, share.value) ? { subTargetPct: share.value } : {}),
    };
    try {
      const { data } = await mutate({ variables: { input } });
      if (data) note(opened, data.updateAsset);
      if (typedNow.current === typed) return onClose();
      // What was typed while it was being saved is still to be saved.
      if (data) setOpened(data.updateAsset);
    } catch (error) {
      const atFields = apiErrors(error).filter(({ field }) => field === 'marketCap' || field === 'subTargetPct');
      setRefusals(Object.fromEntries(atFields.map(({ field, message }) => [field, message])));
      if (atFields.length === 0) setProblem(error);
    }
  }

  /** What was changed of an asset's target as a step: what was not is not written again. */
  function note(before: Aimed, after: Aimed) {
    const fields = (['marketCap', 'subTargetPct'] as const).filter((name) => changed(before[name], after[name]));
    const sideOf = (aimed: Aimed) => ({
      content: Object.fromEntries(fields.map((name) => [name, aimed[name]])),
      version: aimed.version,
    });
    const { id, name } = after;
    const sides = { id, before: sideOf(before), after: sideOf(after) };
    record(
      stepOfOne(`Target of ${name} changed`, versions, sides, async (content, expectedVersion) => {
        const { data } = await mutate({ variables: { input: { id, expectedVersion, ...content } } });
        return data?.updateAsset.version ?? 0;
      }),
    );
  }

  const field = (name: Field, label: string, help: string) => (
    <TextField
      label={label}
      value={typed[name]}
      onChange={(event) => {
        const { value } = event.target;
        setTyped((now) => ({ ...now, [name]: value }));
        setRefusals((now) => ({ ...now, [name]: undefined }));
      }}
      autoFocus={name === (weighted ? 'marketCap' : 'subTargetPct')}
      error={problems[name] !== undefined}
      helperText={problems[name] ?? help}
      slotProps={{ htmlInput: { inputMode: name === 'marketCap' ? 'text' : 'decimal', autoComplete: 'off' } }}
    />
  );
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <form noValidate onSubmit={(event) => void save(event)}>
        <DialogTitle id={titleId}>Target of {asset.name}</DialogTitle>
        <DialogContent>
          {problem !== undefined && <Problem error={problem} />}
          <Box sx={{ display: 'grid', gap: 4, pt: 2 }}>
            {weighted &&
              field(
                'marketCap',
                `Market capitalisation (${asset.currency})`,
                cap.ok && cap.value !== null
                  ? `${format.compact(Number(cap.value), asset.currency)}. Holds from this month on.`
                  : 'Such as 2.9T or 350bn. Holds from this month on.',
              )}
            {field(
              'subTargetPct',
              `Share of ${entry.category.name}, percent`,
              weighted ? 'Leave empty to follow the market capitalisation.' : 'Leave empty for no target.',
            )}
            <Typography role="status" className="figures" sx={{ minHeight: 20 }}>
              {preview === undefined
                ? 'The resulting target is shown when it is saved.'
                : preview === null
                  ? 'Without either it has no target.'
                  : `Target inside ${entry.category.name}: ${shareText(format, preview)}`}
            </Typography>
            {weighted && <MarketCapHistory assetId={asset.id} currency={asset.currency} />}
          </Box>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} sx={{ color: 'text.secondary' }}>
            Cancel
          </Button>
          <Button type="submit" variant="contained" disabled={!cap.ok || !share.ok || loading}>
            Save
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function changed(before: string | null, after: string | null): boolean {
  return before === null || after === null ? before !== after : !new Decimal(before).equals(after);
}
