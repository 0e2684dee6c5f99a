import { Box, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useState } from 'react';
import type { RebalancingMode } from '../../__generated__/graphql';
import { Card } from '../../components/card';
import { useFormat } from '../../lib/format-context';
import { isBlankAmount } from '../../lib/amount/written';
import { parseAmount } from '../../lib/parse-amount';
import { AmountField } from './amount-field';
import type { ShareCategory } from './category-share';
import { CopyPlan } from './copy-plan';
import { planFor, type ShownPlan } from './plan';
import { PlanTable } from './plan-table';
import { useConfirmedPlan, type Confirmation } from './use-confirmed-plan';

export interface RebalancingCardProps {
  categories: readonly ShareCategory[];
  month: string;
  currency: string;
  minorUnits: number;
}

/** "I have 1,000 to invest": what to buy and sell, worked out while typing and confirmed by the server. */
export function RebalancingCard({ categories, month, currency, minorUnits }: RebalancingCardProps) {
  const format = useFormat();
  const [typed, setTyped] = useState<string>();
  const [chosen, setChosen] = useState<RebalancingMode>();
  const mode = chosen ?? 'BUY_ONLY';
  const text = typed ?? format.editable('1000', currency);
  const parsed = parseAmount(isBlankAmount(text) ? '0' : text, format.locale, { currency, minorUnits });
  const plan = parsed.ok ? planFor({ categories, contribution: parsed.value, mode, minorUnits }) : undefined;
  const feasible: ShownPlan | undefined = plan && 'trades' in plan ? plan : undefined;
  // What the screen opens with needs no confirmation: it is an example.
  const touched = typed !== undefined || chosen !== undefined;
  const confirmation = useConfirmedPlan(
    touched && parsed.ok ? { month, contribution: parsed.value, mode } : undefined,
    feasible,
  );

  const shown = confirmation.plan ?? feasible;
  const refusal = parsed.ok
    ? ((plan && 'infeasible' in plan ? plan.infeasible.message : undefined) ??
      (confirmation.state === 'refused' ? confirmation.problem : undefined))
    : parsed.problem;
  return (
    <Card title="Invest and rebalance" sx={{ mt: 6 }}>
      <Box sx={formStyle}>
        <AmountField
          label={`I have to invest (${currency})`}
          text={text}
          onType={setTyped}
          onLeave={() => parsed.ok && typed !== undefined && setTyped(format.editable(parsed.value, currency))}
          problem={refusal}
          help={confirmationText(confirmation)}
        />
        <ToggleButtonGroup
          exclusive
          aria-label="How"
          value={mode}
          onChange={(_, next: RebalancingMode | null) => next && setChosen(next)}
          sx={{ mt: { xs: 0, sm: '22px' } }}
        >
          <ToggleButton value="BUY_ONLY">Buy only</ToggleButton>
          <ToggleButton value="FULL">Buy and sell</ToggleButton>
        </ToggleButtonGroup>
        <Typography
          variant="caption"
          color="textSecondary"
          sx={{ mt: { xs: 0, lg: '32px' }, gridColumn: { xs: 1, sm: '1 / -1', lg: 'auto' } }}
        >
          {mode === 'BUY_ONLY'
            ? 'Sells nothing: the money goes where most is missing.'
            : 'Buys what is below its target, and sells for it what is above. A negative amount takes money out.'}
        </Typography>
      </Box>
      {shown && parsed.ok && (
        <>
          <PlanTable plan={shown} currency={currency} />
          <CopyPlan plan={shown} currency={currency} contribution={parsed.value} />
        </>
      )}
    </Card>
  );
}

/** What the server says to the plan on screen. */
function confirmationText({ state, problem }: Confirmation): string | undefined {
  if (state === 'checking') return 'Checking with the server';
  if (state === 'confirmed') return 'Confirmed by the server';
  if (state === 'differs') return 'The figures have changed meanwhile: this is the server’s plan';
  if (state === 'failed') return problem;
  return 'Type an amount to see what to buy';
}

const formStyle = {
  display: 'grid',
  columnGap: 6,
  rowGap: 3,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '240px auto', lg: '240px auto minmax(0, 1fr)' },
  justifyContent: 'start',
  mb: 4,
} as const;
