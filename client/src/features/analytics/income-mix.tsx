import { Box, Typography } from '@mui/material';
import { graphql } from '../../__generated__';
import type { IncomeMix_CashFlowFragment } from '../../__generated__/graphql';
import { percentagesOf } from '../../../../domain/percentages';
import { Decimal } from '../../../../domain/money';
import { useFormat } from '../../lib/format-context';
import { FigureCard } from './figure-card';

graphql(`
  fragment IncomeMix_cashFlow on CashFlow {
    currency
    months {
      month
      incomesByCategory {
        category {
          code
          name
        }
        amount
      }
    }
  }
`);

export interface IncomeMixProps {
  cashFlow: IncomeMix_CashFlowFragment;
  /** The first month that counts (YYYY-MM). */
  from: string;
}

/** Where the money came from over the range: amounts and shares that add up to exactly 100 %. */
export function IncomeMix({ cashFlow: { currency, months }, from }: IncomeMixProps) {
  const format = useFormat();
  const sums = new Map<string, { name: string; amount: Decimal }>();
  for (const { incomesByCategory } of months.filter(({ month }) => month >= from)) {
    for (const { category, amount } of incomesByCategory) {
      const known = sums.get(category.code)?.amount ?? new Decimal(0);
      sums.set(category.code, { name: category.name, amount: known.plus(amount) });
    }
  }
  const parts = [...sums.values()].toSorted((a, b) => b.amount.comparedTo(a.amount));
  const shares = percentagesOf(parts.map(({ amount }) => amount)) ?? [];
  const amountText = (value: string) => format.amount(value, currency);
  return (
    <FigureCard
      title="Income mix"
      note={`What came in since ${format.month(from)}, by kind.`}
      file="income-mix"
      table={{
        columns: [
          { key: 'category', label: 'Kind' },
          { key: 'amount', label: 'Amount', text: amountText },
          { key: 'sharePct', label: 'Share', text: (value) => format.percent(new Decimal(value), { decimals: 2 }) },
        ],
        rows: parts.map(({ name, amount }, index) => ({
          ...{ category: name, amount: amount.toFixed(), sharePct: shares[index]?.toFixed(2) ?? null },
        })),
      }}
    >
      {parts.length === 0 && <Typography color="textSecondary">No income was entered in this range.</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 3 }}>
        {parts.map(({ name, amount }, index) => (
          <li key={name}>
            <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 3 }}>
              <Typography noWrap>{name}</Typography>
              <Typography className="figures">
                {amountText(amount.toFixed())}{' '}
                <Typography
                  component="span"
                  color="textSecondary"
                  sx={{ display: 'inline-block', minWidth: 56 }}
                  align="right"
                >
                  {shares[index] && format.percent(shares[index])}
                </Typography>
              </Typography>
            </Box>
            <Box aria-hidden sx={{ height: 6, mt: 1, borderRadius: '3px', bgcolor: 'action.selected' }}>
              <Box
                sx={{
                  ...{ height: 1, borderRadius: '3px', bgcolor: 'primary.main' },
                  width: `${shares[index]?.clamp(0, 100).toFixed(2) ?? 0}%`,
                }}
              />
            </Box>
          </li>
        ))}
      </Box>
    </FigureCard>
  );
}
