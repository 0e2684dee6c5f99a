import { Box, Table, TableBody, TableCell, TableHead, TableRow, useTheme, type Theme } from '@mui/material';
import { useRef, type ReactNode } from 'react';
import { graphql } from '../../__generated__';
import type { MonthGrid_ValuationFragment } from '../../__generated__/graphql';
import { addMonths } from '../../../../domain/month';
import { categoryFill } from '../../components/category-fill';
import { visuallyHidden } from '../../components/visually-hidden';
import { useFormat } from '../../lib/format-context';
import type { AssetAction } from './asset-menu';
import { focusCell } from './grid-focus';
import { GridRow } from './grid-row';
import { groupByCategory } from './group-by-category';
import type { MonthEditor } from './month-editor';
import { readRow, waits } from './read-row';
import type { Equities } from './use-equities';
import { usePaste } from './use-paste';
import { useSaveKeys } from './use-save-keys';
import { useUndoKey } from './use-undo-key';

graphql(`
  fragment MonthGrid_input on AssetInput {
    id
    assetId
    month
    value
    notes
    version
    owner
  }
`);

graphql(`
  fragment MonthGrid_asset on Asset {
    id
    name
    currency
    institution
    secures {
      id
      name
    }
    account {
      id
      name
    }
    tradable
    ticker
    notes
    closedOn
    version
    owner
    category {
      code
      name
      kind
    }
  }
`);

graphql(`
  fragment MonthGrid_rate on ExchangeRate {
    id
    currency
    rate
    source
  }
`);

graphql(`
  fragment MonthGrid_valuation on Valuation {
    id
    month
    asset {
      ...MonthGrid_asset
    }
    input {
      ...MonthGrid_input
    }
    previous {
      ...MonthGrid_input
    }
  }
`);

export interface MonthGridProps {
  month: string;
  /** In the order they are shown: by category. */
  valuations: readonly MonthGrid_ValuationFragment[];
  /** By the ids of the assets that debts are secured on. */
  equities: Equities;
  editor: MonthEditor;
  /** Sends what was changed, and answers with the asset of the first refused row. */
  onSave: () => Promise<string | undefined>;
  onAction: (action: AssetAction) => void;
  footer: ReactNode;
}

/** The month as a spreadsheet: one row an asset, and nothing is sent until Save. */
export function MonthGrid({ month, valuations, equities, editor, onSave, onAction, footer }: MonthGridProps) {
  const format = useFormat();
  const form = useRef<HTMLFormElement>(null);

  async function save() {
    const drafts = editor.drafts();
    const waiting = valuations.find((row) => waits(readRow(row, drafts[row.asset.id], format).change));
    if (waiting) return focusCell(form.current, waiting.asset.id);
    const from = document.activeElement;
    const typed = from instanceof HTMLInputElement ? from.value : undefined;
    const atFault = await onSave();
    // Whoever typed on or went elsewhere meanwhile is left there: the next key is meant for that field.
    const { activeElement } = document;
    const stayed = activeElement === from && (!(from instanceof HTMLInputElement) || from.value === typed);
    if (atFault !== undefined && (stayed || activeElement === document.body)) focusCell(form.current, atFault);
  }
  useSaveKeys(() => void save());
  useUndoKey(form, editor);
  const pasteColumn = usePaste(editor);

  return (
    <Box
      component="form"
      ref={form}
      noValidate
      aria-label={`Values for ${format.month(month)}`}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: '12px', overflow: 'clip' }}
    >
      <Table size="small" sx={tableStyle}>
        <TableHead>
          <TableRow>
            <TableCell>Asset</TableCell>
            <TableCell align="right" sx={{ width: 190, display: { xs: 'none', md: 'table-cell' } }}>
              {format.monthName(addMonths(month, -1))} or last
            </TableCell>
            <TableCell align="right" sx={{ width: { xs: 144, md: 176 } }}>
              {format.monthName(month)}
            </TableCell>
            <TableCell align="right" sx={{ width: 200, display: { xs: 'none', md: 'table-cell' } }}>
              Change
            </TableCell>
            <TableCell sx={{ width: 200, display: { xs: 'none', lg: 'table-cell' } }}>Note</TableCell>
            <TableCell sx={{ width: { xs: 44, md: 48 }, px: 0 }}>
              <Box component="span" sx={visuallyHidden}>
                Actions
              </Box>
            </TableCell>
          </TableRow>
        </TableHead>
        {groupByCategory(valuations).map((rows) => (
          <TableBody key={rows[0]?.asset.category.code}>
            {rows[0] && <GroupHeading category={rows[0].asset.category} />}
            {rows.map((valuation) => (
              <GridRow
                key={valuation.id}
                valuation={valuation}
                equity={equities.get(valuation.asset.id)}
                editor={editor}
                onPasteColumn={pasteColumn}
                onAction={onAction}
              />
            ))}
          </TableBody>
        ))}
      </Table>
      {footer}
    </Box>
  );
}

function GroupHeading({ category }: { category: MonthGrid_ValuationFragment['asset']['category'] }) {
  const theme = useTheme();
  return (
    <TableRow id={category.code} sx={{ scrollMarginTop: 16 }}>
      <TableCell
        component="th"
        scope="rowgroup"
        sx={{ pt: '18px !important', pb: '4px', fontWeight: 600, border: 0, whiteSpace: 'nowrap' }}
      >
        <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 2 }}>
          <Box
            aria-hidden
            component="span"
            sx={{ width: 10, height: 10, borderRadius: '2px', background: categoryFill(theme, category) }}
          />
          {category.name}
        </Box>
      </TableCell>
    </TableRow>
  );
}

const tableStyle = {
  tableLayout: 'fixed',
  '& .MuiTableCell-root': { px: { xs: 2, md: 4 }, py: '5px' },
  '& .MuiTableHead-root .MuiTableCell-root': {
    py: '10px',
    position: 'sticky',
    top: 0,
    zIndex: 1,
    bgcolor: 'background.paper',
    borderBottom: 0,
    boxShadow: (theme: Theme) => `inset 0 -1px ${theme.vars.palette.divider}`,
  },
  '& tr > :first-of-type': { pl: { xs: 3, md: 5 } },
} as const;
