import { Box, Table, TableBody, TableCell, TableFooter, TableHead, TableRow, Typography } from '@mui/material';
import { Decimal } from '../../../../domain/money';
import { sumOf } from '../../../../domain/split';
import { visuallyHidden } from '../../components/visually-hidden';
import { useFormat } from '../../lib/format-context';
import type { ShownPlan } from './plan';
import { PlanBars } from './plan-bars';
import { reasonWords } from './reason-text';
import { shareText } from './share-text';

export interface PlanTableProps {
  plan: ShownPlan;
  currency: string;
}

/** Now, target, trade and after of every category that has something or wants something. */
export function PlanTable({ plan: { trades, left }, currency }: PlanTableProps) {
  const format = useFormat();
  const rest = new Decimal(left);
  const shown = trades.filter(
    ({ value, after, targetPct }) => targetPct !== null || !new Decimal(value).isZero() || !new Decimal(after).isZero(),
  );
  const total = (of: 'value' | 'trade' | 'after') => sumOf(trades.map((trade) => new Decimal(trade[of])));
  const full = Math.max(1, ...trades.flatMap(({ pct, targetPct, pctAfter }) => [pct, targetPct, pctAfter].map(Number)));
  return (
    <Table size="small" aria-label="What to buy and sell" sx={tableStyle}>
      <TableHead>
        <TableRow>
          <TableCell>Category</TableCell>
          <TableCell sx={{ width: '22%', ...fromMedium }}>
            <Box component="span" sx={visuallyHidden}>
              Before and after as bars
            </Box>
          </TableCell>
          <TableCell align="right" sx={fromLarge}>
            Now
          </TableCell>
          <TableCell align="right" sx={fromMedium}>
            Target
          </TableCell>
          <TableCell align="right">Trade</TableCell>
          <TableCell align="right">After</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {shown.map((trade) => (
          <TableRow key={trade.category.code}>
            <TableCell component="th" scope="row">
              {trade.category.name}
              {trade.reason !== null && trade.targetPct !== null && (
                <Typography variant="caption" color="textSecondary" component="div" sx={{ fontWeight: 400 }}>
                  {reasonWords[trade.reason]}
                </Typography>
              )}
              <Box sx={{ display: { md: 'none' } }}>
                <Typography variant="caption" color="textSecondary" component="div" sx={{ fontWeight: 400 }}>
                  {trade.targetPct === null ? 'no target' : `target ${shareText(format, trade.targetPct)}`}
                </Typography>
                <PlanBars trade={trade} full={full} />
              </Box>
            </TableCell>
            <TableCell sx={fromMedium}>
              <PlanBars trade={trade} full={full} />
            </TableCell>
            <TableCell align="right" sx={fromLarge}>
              <Figures amount={format.amount(trade.value, currency)} share={shareText(format, trade.pct)} />
            </TableCell>
            <TableCell align="right" sx={fromMedium}>
              {shareText(format, trade.targetPct)}
            </TableCell>
            <TableCell align="right" sx={{ fontWeight: 600 }}>
              <TradeText trade={new Decimal(trade.trade)} currency={currency} />
            </TableCell>
            <TableCell align="right">
              <Figures amount={format.amount(trade.after, currency)} share={shareText(format, trade.pctAfter)} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
      <TableFooter>
        {!rest.isZero() && (
          <TableRow>
            <TableCell component="th" scope="row">
              Left
              <Typography variant="caption" color="textSecondary" component="div" sx={{ fontWeight: 400 }}>
                what can be bought has reached its target
              </Typography>
            </TableCell>
            <TableCell sx={fromMedium} />
            <TableCell sx={fromLarge} />
            <TableCell sx={fromMedium} />
            <TableCell align="right">{format.amount(rest, currency)}</TableCell>
            <TableCell />
          </TableRow>
        )}
        <TableRow>
          <TableCell component="th" scope="row">
            {rest.isZero() ? 'Sum' : 'Sum of trades'}
          </TableCell>
          <TableCell sx={fromMedium} />
          <TableCell align="right" sx={fromLarge}>
            <Figures amount={format.amount(total('value'), currency)} share="" />
          </TableCell>
          <TableCell sx={fromMedium} />
          <TableCell align="right">{format.amount(total('trade'), currency, { sign: true })}</TableCell>
          <TableCell align="right">
            <Figures amount={format.amount(total('after'), currency)} share="" />
          </TableCell>
        </TableRow>
      </TableFooter>
    </Table>
  );
}

function Figures({ amount, share }: { amount: string; share: string }) {
  return (
    <>
      {amount}
      <Typography
        component="span"
        variant="caption"
        color="textSecondary"
        sx={{ display: { xs: 'block', md: 'inline-block' }, minWidth: { md: 64 } }}
      >
        {share}
      </Typography>
    </>
  );
}

function TradeText({ trade, currency }: { trade: Decimal; currency: string }) {
  const format = useFormat();
  if (trade.isZero()) return <Box sx={{ color: 'text.secondary', fontWeight: 400 }}>–</Box>;
  return `${trade.isPositive() ? 'Buy' : 'Sell'} ${format.amount(trade.abs(), currency)}`;
}

const fromMedium = { display: { xs: 'none', md: 'table-cell' } } as const;
const fromLarge = { display: { xs: 'none', lg: 'table-cell' } } as const;

const tableStyle = {
  '& .MuiTableCell-root': { px: { xs: 1, md: 2 }, py: '7px' },
  '& td': { whiteSpace: { md: 'nowrap' } },
  '& tbody th': { fontWeight: 500 },
  '& tr > :first-of-type': { pl: 0 },
  '& tr > :last-of-type': { pr: 0 },
  '& .MuiTableCell-footer': { fontSize: 14, fontWeight: 600, color: 'text.primary', border: 0 },
} as const;
