import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { CardAction } from '../../components/card-actions';
import { useFormat } from '../../lib/format-context';
import type { ShownPlan } from './plan';
import { planAsCsv, planAsText } from './plan-text';

export interface CopyPlanProps {
  plan: ShownPlan;
  currency: string;
  contribution: string;
}

/** Takes the plan to a broker or a spreadsheet. */
export function CopyPlan({ plan, currency, contribution }: CopyPlanProps) {
  const format = useFormat();
  const [said, setSaid] = useState('');
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('Copied'),
      () => setSaid('The browser does not let us copy'),
    );
  const button = (name: string, text: () => string) => (
    <CardAction onClick={() => void copy(text())}>{name}</CardAction>
  );
  return (
    <Box sx={{ display: 'flex', alignItems: 'baseline', justifyContent: 'flex-end', mb: -2, mr: '-10px' }}>
      <Typography role="status" variant="caption" color="textSecondary" sx={{ mr: 1 }}>
        {said}
      </Typography>
      {button('Copy text', () => planAsText(plan, { currency, contribution, format }))}
      {button('Copy CSV', () => planAsCsv(plan.trades, currency, format.locale))}
    </Box>
  );
}
