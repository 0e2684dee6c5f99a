import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { FigureTable } from './figure-card';

export interface DataTableProps {
  title: string;
  table: FigureTable;
}

/** Figures in rows, their first column naming them. */
export function DataTable({ title, table: { columns, rows } }: DataTableProps) {
  return (
    // A region that scrolls has to be reached by keyboard too.
    <Box
      tabIndex={0}
      role="region"
      aria-label={`${title} as a table`}
      sx={{ maxHeight: 420, overflow: 'auto', mt: 4, overscrollBehaviorX: 'contain' }}
    >
      <Table size="small" stickyHeader sx={tableStyle}>
        <TableHead>
          <TableRow>
            {columns.map(({ key, label }, place) => (
              <TableCell key={key} align={place === 0 ? 'left' : 'right'}>
                {label}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row, index) => (
            <TableRow key={index}>
              {columns.map(({ key, text }, place) => {
                const value = row[key];
                const written = value === null || value === undefined ? '–' : (text?.(String(value)) ?? String(value));
                return place === 0 ? (
                  <TableCell key={key} component="th" scope="row">
                    {written}
                  </TableCell>
                ) : (
                  <TableCell key={key} align="right" className="figures">
                    {written}
                  </TableCell>
                );
              })}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

const tableStyle = {
  '& th': { bgcolor: 'background.paper' },
  '& th, & td': { whiteSpace: 'nowrap', px: { xs: 2, sm: 3 } },
  '& tr > :first-of-type': { position: 'sticky', left: 0, pl: 0, zIndex: 1 },
  '& thead tr > :first-of-type': { zIndex: 3 },
} as const;
