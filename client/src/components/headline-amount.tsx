import { Box, Typography } from '@mui/material';
import { useFormat } from '../lib/format-context';
import { useFlash } from './use-flash';
import { visuallyHidden } from './visually-hidden';

export interface HeadlineAmountProps {
  /** Decimal string. */
  value: string;
  currency: string;
}

/** The one large figure of a screen: the currency small and light beside it, the cents lighter. */
export function HeadlineAmount({ value, currency }: HeadlineAmountProps) {
  const format = useFormat();
  const parts = format.amountParts(value, currency);
  const element = useFlash<HTMLSpanElement>(value);
  const unit = (
    <Box
      component="span"
      sx={{
        fontSize: '0.6em',
        fontWeight: 400,
        color: 'text.secondary',
        [parts.currencyFirst ? 'mr' : 'ml']: '0.12em',
      }}
    >
      {parts.currency}
    </Box>
  );
  return (
    <Typography
      component="p"
      variant="figure"
      className="figures"
      sx={{ whiteSpace: 'nowrap', fontSize: { xs: 34, sm: 40 } }}
    >
      <Box component="span" sx={visuallyHidden}>
        {format.masked ? 'hidden' : format.amount(value, currency)}
      </Box>
      <span aria-hidden ref={element}>
        {parts.sign}
        {parts.currencyFirst && unit}
        {parts.integer}
        <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary' }}>
          {parts.fraction}
        </Box>
        {!parts.currencyFirst && unit}
      </span>
    </Typography>
  );
}
