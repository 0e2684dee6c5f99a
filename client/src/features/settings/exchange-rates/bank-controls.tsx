import { Box, Button, FormControlLabel, Switch, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useFormat } from '../../../lib/format-context';
import { fetchRates, importFile, setAutomatic, type ImportedRates, type RateControls } from './rate-controls';
import type { UsedControls } from './use-rate-controls';

export interface BankControlsProps extends Omit<UsedControls, 'controls' | 'problem'> {
  controls: RateControls;
}

/** Fetches the bank's rates now or from a file, and says whether the server does it by itself. */
export function BankControls({ controls, busy, run }: BankControlsProps) {
  const format = useFormat();
  const input = useRef<HTMLInputElement>(null);
  const [imported, setImported] = useState<ImportedRates>();
  const { mayFetch, maySet, mayImport, automatic } = controls;

  return (
    <>
      {imported && (
        <Typography role="status" sx={{ mt: 1 }}>
          {importedText(imported, format.locale)}
        </Typography>
      )}
      {maySet && (
        <FormControlLabel
          control={
            <Switch checked={automatic} disabled={busy} onChange={(_, checked) => run(() => setAutomatic(checked))} />
          }
          label="Fetch new rates every working day"
          sx={{ mt: 2, minHeight: 44 }}
        />
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, mt: 3 }}>
        {mayFetch && (
          <Button variant="outlined" disabled={busy} onClick={() => run(fetchRates)}>
            {busy ? 'One moment' : 'Fetch now'}
          </Button>
        )}
        {mayImport && (
          <Button variant="outlined" disabled={busy} onClick={() => input.current?.click()}>
            Import from a file…
          </Button>
        )}
      </Box>
      {mayImport && (
        <>
          <Typography variant="caption" component="p" color="textSecondary" sx={{ maxWidth: 640, mt: 3 }}>
            A file is one that the bank publishes: eurofxref-hist.csv, or the zip it comes in. Its rates count for
            everybody on this server; rates of your own stay.
          </Typography>
          <input
            ref={input}
            type="file"
            hidden
            accept=".csv,.zip,.xml"
            aria-label="File of the European Central Bank"
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = '';
              setImported(undefined);
              if (file) run(async () => setImported(await importFile(file)));
            }}
          />
        </>
      )}
    </>
  );

  function importedText({ changed, from, to }: ImportedRates, locale: string): string {
    const months = `The file holds rates of ${format.month(from)} to ${format.month(to)}.`;
    if (changed === 0) return `${months} All of them were here already.`;
    return `${months} ${new Intl.NumberFormat(locale).format(changed)} ${changed === 1 ? 'is' : 'are'} new.`;
  }
}
