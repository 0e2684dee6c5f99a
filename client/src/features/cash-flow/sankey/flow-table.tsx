import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { Flows_CashFlowFragment } from '../../../__generated__/graphql';
import { useFormat } from '../../../lib/format-context';

/** All categories and subcategories of the month, nothing folded. */
export function FlowTable({ flows }: { flows: Flows_CashFlowFragment }) {
  const { currency, income, expenses, net, incomesByCategory, expensesByCategory } = flows;
  return (
    <Box
      tabIndex={0}
      role="region"
      aria-label="Flow of money as a table"
      sx={{ maxHeight: 420, overflow: 'auto', mt: 4 }}
    >
      <Table size="small" stickyHeader sx={{ '& th': { bgcolor: 'background.paper' } }}>
        <TableHead>
          <TableRow>
            <TableCell>Category</TableCell>
            <TableCell align="right">Amount</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          <Row name="In" amount={income} currency={currency} strong />
          {incomesByCategory.map(({ category, amount }) => (
            <Row key={category.code} name={category.name} amount={amount} currency={currency} depth={1} />
          ))}
          <Row name="Out" amount={expenses} currency={currency} strong />
          {expensesByCategory.flatMap(({ category, amount, subcategories }) => [
            <Row key={category.code} name={category.name} amount={amount} currency={currency} depth={1} />,
            ...subcategories.map((part) => (
              <Row
                key={`${category.code} ${part.subcategory?.id ?? ''}`}
                name={part.subcategory?.name ?? 'Without subcategory'}
                amount={part.amount}
                currency={currency}
                depth={2}
              />
            )),
          ])}
          <Row
            name={net.startsWith('-') ? 'From savings' : 'Saved'}
            amount={net.replace('-', '')}
            currency={currency}
            strong
          />
        </TableBody>
      </Table>
    </Box>
  );
}

interface RowProps {
  name: string;
  amount: string;
  currency: string;
  depth?: 0 | 1 | 2;
  strong?: boolean;
}

function Row({ name, amount, currency, depth = 0, strong = false }: RowProps) {
  const format = useFormat();
  const weight = strong ? 600 : 400;
  return (
    <TableRow>
      <TableCell
        component="th"
        scope="row"
        sx={{
          pl: `${12 + depth * 20}px`,
          fontWeight: weight,
          fontSize: 14,
          color: depth === 2 ? 'text.secondary' : 'text.primary',
        }}
      >
        {name}
      </TableCell>
      <TableCell align="right" sx={{ fontWeight: weight, color: depth === 2 ? 'text.secondary' : 'text.primary' }}>
        {format.amount(amount, currency)}
      </TableCell>
    </TableRow>
  );
}
