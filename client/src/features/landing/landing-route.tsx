import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { Wordmark } from '../../components/wordmark';
import { DashboardPicture } from './dashboard-picture';
import { WaysIn } from './ways-in';

/** What FinAlly is, shown rather than told, and the ways in. */
export function Component() {
  return (
    <Box sx={{ maxWidth: 1216, mx: 'auto', px: { xs: 4, md: 8 }, pb: { xs: 12, md: 20 } }}>
      <title>FinAlly: net worth, every month and to the cent</title>
      <Box
        component="header"
        sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', height: { xs: 68, md: 84 } }}
      >
        <Wordmark />
        <Button component={Link} to="/sign-in" sx={{ mr: '-14px' }}>
          Sign in
        </Button>
      </Box>
      <main>
        <Box sx={heroStyle}>
          <Typography variant="h1" sx={titleStyle}>
            What you are worth, every month and to the cent
          </Typography>
          <Box sx={{ maxWidth: 460 }}>
            <Typography sx={{ fontSize: 17, lineHeight: '26px', color: 'text.secondary', mb: 6 }}>
              FinAlly keeps the books of a household: what you own and owe, where your money goes, and whether both are
              where you want them.
            </Typography>
            <WaysIn />
          </Box>
        </Box>
        <DashboardPicture />
        <Box component="ul" sx={reasonsStyle}>
          {reasons.map(({ title, text }) => (
            <li key={title}>
              <Typography variant="h2" sx={{ fontSize: 16, lineHeight: '24px', mb: 1 }}>
                {title}
              </Typography>
              <Typography sx={{ fontSize: 15, lineHeight: '23px', color: 'text.secondary' }}>{text}</Typography>
            </li>
          ))}
        </Box>
      </main>
    </Box>
  );
}

const reasons = [
  {
    title: 'A few minutes a month',
    text: 'Enter what each account, property and debt is worth at the end of the month. What you leave out is carried forward, and said to be.',
  },
  {
    title: 'Figures that agree',
    text: 'Headline, chart and rows are one value from one answer, and each opens to what it is made of: asset, month, exchange rate.',
  },
  {
    title: 'Nothing is guessed',
    text: 'It connects to no bank. Every currency is converted at the month’s own rate; what has none is left out and named.',
  },
];

const heroStyle = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 7fr) minmax(0, 5fr)' },
  gap: { xs: 6, md: 12 },
  alignItems: 'end',
  pt: { xs: 8, md: 14 },
  pb: { xs: 10, md: 16 },
} as const;

const titleStyle = {
  fontSize: { xs: 38, sm: 52, lg: 64 },
  lineHeight: 1.04,
  letterSpacing: '-0.035em',
  textWrap: 'balance',
} as const;

const reasonsStyle = {
  listStyle: 'none',
  m: 0,
  p: 0,
  pt: { xs: 10, md: 16 },
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr))' },
  gap: { xs: 8, md: 12 },
} as const;
