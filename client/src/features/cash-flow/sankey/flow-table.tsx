import { Box } from '@mui/material';
import { Fragment } from 'react';
import type { Flows_CashFlowFragment } from '../../../__generated__/graphql';
import { categoryName } from '../../../lib/category-name';
import { useFormat } from '../../../lib/format-context';

/** All categories of the month and their parts, nothing folded and nothing left out. */
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
          <Categories totals={incomesByCategory} currency={currency} />
          <Row name="Out" amount={expenses} currency={currency} strong />
          <Categories totals={expensesByCategory} currency={currency} />
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

type Totals = Flows_CashFlowFragment['expensesByCategory'];

/** Each category, and its parts where it has any. */
function Categories({ totals, currency }: { totals: Totals; currency: string }) {
  return totals.map(({ category, amount, subcategories }) => (
    <Fragment key={category?.id ?? ''}>
      <Row name={categoryName(category)} amount={amount} currency={currency} depth={1} />
      {subcategories.some((part) => part.category) &&
        subcategories.map((part) => (
          <Row
            key={part.category?.id ?? ''}
            name={part.category?.name ?? 'In none of its parts'}
            amount={part.amount}
            currency={currency}
            depth={2}
          />
        ))}
    </Fragment>
  ));
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
