import { Box } from '@mui/material';
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
      <Box component="table" sx={tableStyle}>
        <thead>
          <tr>
            <th scope="col">Category</th>
            <th scope="col">Amount</th>
          </tr>
        </thead>
        <tbody>
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
        </tbody>
      </Box>
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
  return (
    <Box component="tr" sx={{ fontWeight: strong ? 600 : 400, color: depth === 2 ? 'text.secondary' : 'text.primary' }}>
      <Box component="th" scope="row" sx={{ pl: `${12 + depth * 20}px !important` }}>
        {name}
      </Box>
      <td>{format.amount(amount, currency)}</td>
    </Box>
  );
}

/** Headings stay while rows scroll below them. */
const tableStyle = {
  width: 1,
  borderSpacing: 0,
  fontSize: 14,
  '& th, & td': { px: '12px', py: '6px', textAlign: 'left', font: 'inherit', borderBottom: 1, borderColor: 'divider' },
  '& :is(th, td):last-child': { textAlign: 'right' },
  '& thead th': {
    position: 'sticky',
    top: 0,
    fontSize: 12,
    fontWeight: 500,
    color: 'text.secondary',
    bgcolor: 'background.paper',
  },
} as const;
