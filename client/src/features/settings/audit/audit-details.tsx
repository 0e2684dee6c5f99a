import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useFormat } from '../../../lib/format-context';
import type { Change } from './change';
import { fieldChanges } from './fields';
import type { Names } from './names';

/** What something was before and after a change, field by field. */
export function AuditDetails({ change, names }: { change: Change; names: Names }) {
  const format = useFormat();
  const fields = fieldChanges(change, names, format);
  if (fields.length === 0) return <Typography color="textSecondary">There is nothing more to it.</Typography>;
  return (
    <Table size="small" aria-label="Before and after" sx={tableStyle}>
      <TableHead>
        <TableRow>
          <TableCell>Field</TableCell>
          {change.action !== 'INSERT' && <TableCell>Before</TableCell>}
          {change.action !== 'DELETE' && <TableCell>After</TableCell>}
        </TableRow>
      </TableHead>
      <TableBody>
        {fields.map(({ label, before, after }) => (
          <TableRow key={label}>
            <TableCell component="th" scope="row" sx={{ fontWeight: 400, color: 'text.secondary' }}>
              {label}
            </TableCell>
            {change.action !== 'INSERT' && <TableCell>{before}</TableCell>}
            {change.action !== 'DELETE' && <TableCell>{after}</TableCell>}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

const tableStyle = {
  width: { xs: '100%', sm: 'calc(100% - 60px)' },
  ml: { sm: '60px' },
  mb: 3,
  tableLayout: 'fixed',
  '& td, & th': { px: 2, py: 1, overflowWrap: 'anywhere', textTransform: 'none' },
  '& td:first-of-type, & th:first-of-type': { pl: 0 },
  '& tbody tr:last-of-type > *': { borderBottom: 0 },
} as const;
