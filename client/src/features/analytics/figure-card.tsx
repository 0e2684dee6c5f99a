import { Box, Collapse } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { toCsv, type CsvCell } from '../../../../domain/csv';
import { Card } from '../../components/card';
import { CardAction, CardActions, TableAction } from '../../components/card-actions';
import { downloadFile } from '../../lib/download-file';
import { useFormat } from '../../lib/format-context';
import { DataTable } from './data-table';

/** The figures behind a card. Cells hold plain values, as the CSV has them; `text` is what a person reads instead. */
export interface FigureTable {
  columns: readonly { key: string; label: string; text?: (value: string) => string }[];
  rows: readonly Record<string, CsvCell>[];
}

export interface FigureCardProps {
  title: string;
  /** What is to be seen, in a sentence. */
  note: string;
  table: FigureTable;
  /** Name of the file without its ending. */
  file: string;
  /** A choice between views of the figure. */
  choice?: ReactNode;
  children: ReactNode;
}

/** A figure with the table behind it, to read here or in a spreadsheet. */
export function FigureCard({ title, note, table, file, choice, children }: FigureCardProps) {
  const format = useFormat();
  const [tableShown, setTableShown] = useState(false);
  const save = () =>
    downloadFile(
      `${file}.csv`,
      'text/csv',
      toCsv(
        table.columns.map(({ key }) => key),
        table.rows,
        format.locale,
      ),
    );
  return (
    <Card
      title={title}
      aside={
        <CardActions>
          <TableAction shown={tableShown} onToggle={setTableShown} />
          <CardAction aria-label={`${title} as CSV`} onClick={save}>
            CSV
          </CardAction>
        </CardActions>
      }
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center', mt: -2, mb: 4 }}>
        <Box sx={{ flex: '1 1 240px', color: 'text.secondary', fontSize: 12, lineHeight: '16px' }}>{note}</Box>
        {choice}
      </Box>
      {children}
      <Collapse in={tableShown} mountOnEnter unmountOnExit>
        <DataTable title={title} table={table} />
      </Collapse>
    </Card>
  );
}
