import { Box, Typography } from '@mui/material';
import { graphql } from '../../__generated__';
import type { IncomeMix_CashFlowFragment } from '../../__generated__/graphql';
import { Decimal } from '../../../../domain/money';
import { useFormat } from '../../lib/format-context';
import { listOf } from '../../lib/list-of';
import { FigureCard } from './figure-card';
import { incomeParts } from './income-parts';

graphql(`
  fragment IncomeMix_cashFlow on CashFlow {
    currency
    months {
      month
      incomesByCategory {
        category {
          id
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
  const parts = incomeParts(months.filter(({ month }) => month >= from));
  const negative = parts.filter(({ amount }) => amount.lessThan(0)).map(({ name }) => name);
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
        rows: parts.map(({ name, amount, share }) => ({
          ...{ category: name, amount: amount.toFixed(), sharePct: share?.toFixed(2) ?? null },
        })),
      }}
    >
      {parts.length === 0 && <Typography color="textSecondary">No income was entered in this range.</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 3 }}>
        {parts.map(({ id, name, amount, share }) => (
          <li key={id}>
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
                  {share && format.percent(share)}
                </Typography>
              </Typography>
            </Box>
            <Box aria-hidden sx={{ height: 6, mt: 1, borderRadius: '3px', bgcolor: 'action.selected' }}>
              <Box
                sx={{
                  ...{ height: 1, borderRadius: '3px', bgcolor: 'primary.main' },
                  width: `${share?.toFixed(2) ?? 0}%`,
                }}
              />
            </Box>
          </li>
        ))}
      </Box>
      {negative.length > 0 && (
        <Typography variant="caption" component="p" color="textSecondary" sx={{ mt: 3 }}>
          More was taken back than came in for {listOf(negative)}: it has no share.
        </Typography>
      )}
    </FigureCard>
  );
}
