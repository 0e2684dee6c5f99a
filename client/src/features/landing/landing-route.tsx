import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { Wordmark } from '../../components/wordmark';
import { SampleFigure } from './sample-figure';
import { WaysIn } from './ways-in';

/** What FinAlly is, shown rather than told, and the ways in. */
export function Component() {
  return (
    <Box sx={{ maxWidth: 1280, mx: 'auto', px: { xs: 4, md: 8 }, pb: 12 }}>
      <title>FinAlly: net worth, every month and to the cent</title>
      <Box
        component="header"
        sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', height: { xs: 68, md: 84 } }}
      >
        <Wordmark />
        <Button component={Link} to="/sign-in">
          Sign in
        </Button>
      </Box>
      <Box component="main" sx={layoutStyle}>
        <Box sx={{ pt: { md: 10 } }}>
          <Typography
            variant="h1"
            sx={{ fontSize: { xs: 34, md: 46 }, lineHeight: 1.1, letterSpacing: '-0.03em', mb: 5, textWrap: 'balance' }}
          >
            What you are worth, every month and to the cent
          </Typography>
          <Box
            sx={{
              display: 'grid',
              gap: 3,
              maxWidth: 460,
              mb: 7,
              fontSize: 16,
              lineHeight: '24px',
              color: 'text.secondary',
            }}
          >
            <span>Once a month you enter what each account, property and debt is worth. It takes a few minutes.</span>
            <span>
              FinAlly carries the rest forward, converts every currency at the month’s own rate, and takes debts off.
            </span>
            <span>
              It connects to no bank and never guesses: what has no rate is left out and named, not counted as something
              else.
            </span>
          </Box>
          <WaysIn />
        </Box>
        <SampleFigure />
      </Box>
    </Box>
  );
}

const layoutStyle = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 5fr) minmax(0, 6fr)' },
  gap: { xs: 10, md: 16 },
  pt: { xs: 6, md: 8 },
} as const;
