import { Box, Button, MenuItem, Table, TableBody, TableCell, TableHead, TableRow, TextField } from '@mui/material';
import { useState } from 'react';
import { toCsv } from '../../../../domain/csv';
import { downloadFile } from '../../lib/download-file';
import { useFormat } from '../../lib/format-context';
import { tablesOf, type ResultTable } from './result-tables';

/** Rows that are drawn; the CSV has them all. */
const MOST_ROWS = 500;

export interface ResultAsTableProps {
  data: unknown;
}

/** The lists of the last answer as tables, to read here or in a spreadsheet. */
export function ResultAsTable({ data }: ResultAsTableProps) {
  const format = useFormat();
  const [shown, setShown] = useState(false);
  const [path, setPath] = useState('');
  const tables = tablesOf(data);
  const table = tables.find((one) => one.path === path) ?? tables[0];
  if (table === undefined) return null;
  return (
    <Box component="section" aria-label="Result as table" sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        <Button size="small" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? 'Hide table' : 'Show as table'}
        </Button>
        <Button
          size="small"
          onClick={() => downloadFile(`${table.path}.csv`, 'text/csv', toCsv(table.columns, table.rows, format.locale))}
        >
          Download CSV
        </Button>
        {tables.length > 1 && (
          <TextField
            select
            size="small"
            label="List"
            value={table.path}
            onChange={({ target }) => setPath(target.value)}
          >
            {tables.map((one) => (
              <MenuItem key={one.path} value={one.path}>
                {one.path} ({one.rows.length})
              </MenuItem>
            ))}
          </TextField>
        )}
      </Box>
      {shown && <Rows table={table} />}
    </Box>
  );
}

function Rows({ table: { path, columns, rows } }: { table: ResultTable }) {
  const drawn = rows.slice(0, MOST_ROWS);
  return (
    // A region that scrolls has to be reached by keyboard too.
    <Box role="region" aria-label={`Rows of ${path}`} tabIndex={0} sx={{ maxHeight: 320, overflow: 'auto', mt: 2 }}>
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column}>{column}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {drawn.map((row, index) => (
            <TableRow key={index}>
              {columns.map((column) => (
                <TableCell key={column} sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
                  {String(row[column] ?? '')}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {rows.length > drawn.length && (
        <p>{`The first ${drawn.length} of ${rows.length} rows. The CSV has all of them.`}</p>
      )}
    </Box>
  );
}
