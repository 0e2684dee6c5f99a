import { Box, Button, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { Link } from 'react-router-dom';
import { graphql } from '../../__generated__';
import type { DashboardEmpty_QueryFragment } from '../../__generated__/graphql';
import { EmptyState } from '../../components/empty-state';
import { useFormat } from '../../lib/format-context';
import { DemoButton } from './demo-button';
import { HabitsLine } from './habits-line';
import { useHabits } from '../../lib/use-habits';

graphql(`
  fragment DashboardEmpty_query on Query {
    me {
      id
      version
    }
    currencies {
      code
      name
    }
    valuations(month: $to) {
      id
    }
  }
`);

export interface DashboardEmptyProps {
  data: DashboardEmpty_QueryFragment;
  month: string;
}

/** What will be here, and the ways to it: one's own figures, or those of a made-up household. */
export function DashboardEmpty({ data, month }: DashboardEmptyProps) {
  const format = useFormat();
  const habits = useHabits(data.me.version, data.currencies);
  const start = useRef<HTMLAnchorElement>(null);
  const [saved, setSaved] = useState(false);
  if (data.valuations.length > 0) {
    return (
      <EmptyState
        title="Your assets have no values yet"
        action={
          <Button variant="contained" component={Link} to={`/input?month=${month}`}>
            Enter values for {format.monthName(month)}
          </Button>
        }
      >
        Enter what each of them is worth at the end of the month. One value is enough to begin: it is carried forward
        until you enter the next one.
      </EmptyState>
    );
  }
  return (
    <Box sx={frameStyle}>
      {habits.asked && (
        <HabitsLine
          currencies={data.currencies}
          habits={habits}
          onSaved={() => {
            setSaved(true);
            start.current?.focus();
          }}
        />
      )}
      <Box sx={{ p: { xs: 5, md: 12 }, maxWidth: 560, alignSelf: 'center' }}>
        <Typography
          variant="h2"
          sx={{ fontSize: 24, lineHeight: '30px', letterSpacing: '-0.015em', mb: 3, textWrap: 'balance' }}
        >
          Your net worth will be here
        </Typography>
        <Typography color="textSecondary" sx={{ mb: 7 }}>
          List once what you own and what you owe, then say at the end of each month what it is worth. The first figure
          takes two minutes.
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
          <Button
            variant="contained"
            component={Link}
            ref={start}
            to={`/input?month=${month}&add=asset`}
            // Going on confirms what the line says; what is not saved is asked again.
            onClick={() => void habits.save().catch(() => undefined)}
          >
            Start with your own
          </Button>
          <DemoButton month={month} first={habits.save} />
        </Box>
        <Typography variant="caption" component="p" color="textSecondary" sx={{ mt: 4, maxWidth: 440 }}>
          The demo fills these books with ten years of a made-up household. It can be removed again in Settings, along
          with everything else that is in them by then.
        </Typography>
        <Typography role="status" variant="caption" component="p" color="textSecondary" sx={{ mt: 2 }}>
          {saved && 'Saved. Settings › Profile changes how figures are written.'}
        </Typography>
      </Box>
      <Box component="ul" sx={listStyle}>
        {promises.map(({ title, text, mark }) => (
          <Box
            component="li"
            key={title}
            sx={{ display: 'grid', gridTemplateColumns: '72px 1fr', gap: 5, alignItems: 'center' }}
          >
            <Box component="svg" aria-hidden viewBox="0 0 72 40" sx={{ width: 72, height: 40, color: 'primary.main' }}>
              <path
                d={mark}
                fill="none"
                stroke="currentColor"
                strokeWidth="2"
                strokeLinecap="round"
                strokeLinejoin="round"
              />
            </Box>
            <div>
              <Typography variant="h3" sx={{ fontSize: 14, lineHeight: '20px' }}>
                {title}
              </Typography>
              <Typography color="textSecondary" sx={{ fontSize: 13 }}>
                {text}
              </Typography>
            </div>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

const promises = [
  {
    title: 'What you are worth',
    text: 'Month by month in one currency, debts taken off, and where it leads.',
    mark: 'M4 34 L16 28 L28 30 L40 18 L52 20 L66 7',
  },
  {
    title: 'Where it is',
    text: 'Each category with what is in it, against the share you want it to have.',
    mark: 'M4 8 H66 M4 20 H44 M4 32 H24',
  },
  {
    title: 'How the month goes',
    text: 'What came in and went out, what is left of each budget, and what needs you.',
    mark: 'M8 36 V14 M22 36 V22 M36 36 V6 M50 36 V18 M64 36 V26',
  },
];

const frameStyle = {
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'divider',
  borderRadius: '12px',
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' },
} as const;

const listStyle = {
  listStyle: 'none',
  m: 0,
  p: { xs: 5, md: 12 },
  display: 'grid',
  gap: 7,
  alignContent: 'center',
  borderTop: { xs: 1, lg: 0 },
  borderLeft: { lg: 1 },
  borderColor: { xs: 'divider', lg: 'divider' },
} as const;
