import { useQuery } from '@apollo/client/react';
import { FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { graphql } from '../../../__generated__';
import type { Theme } from '../../../__generated__/graphql';
import { Card } from '../../../components/card';
import { Problem } from '../../../components/problem';
import { themes, useThemeChoice } from '../../../lib/theme-choice';
import { SectionFrame } from '../section-frame';
import { PrivacyCard } from './privacy-card';

const AppearanceQuery = graphql(`
  query Appearance {
    me {
      ...Format_user
    }
  }
`);

/** How the screens look, on every device of the account. */
export function Component() {
  const query = useQuery(AppearanceQuery);
  return (
    <SectionFrame query={query} height={220}>
      {() => (
        <>
          <ThemeCard />
          <PrivacyCard />
        </>
      )}
    </SectionFrame>
  );
}

function ThemeCard() {
  const { theme, choose, choosing, error } = useThemeChoice();
  return (
    <Card title="Theme">
      {error && !choosing && <Problem error={error} />}
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        Kept with your account: every device you sign in on looks like this.
      </Typography>
      <RadioGroup
        aria-label="Theme"
        value={theme}
        onChange={(_, value) => void choose(value as Theme).catch(() => undefined)}
      >
        {themes.map(({ value, name }) => (
          <FormControlLabel key={value} value={value} control={<Radio />} label={name} sx={{ minHeight: 44 }} />
        ))}
      </RadioGroup>
    </Card>
  );
}
