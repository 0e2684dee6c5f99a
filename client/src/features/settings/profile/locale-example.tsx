import { Box, Typography } from '@mui/material';
import { examplesOf, type ExampleSettings } from './examples';

/** What the choices look like, before they are saved. */
export function LocaleExample(settings: ExampleSettings) {
  const examples = examplesOf(settings, new Date());
  return (
    <Box role="group" aria-label="Example" sx={{ my: 5, py: 4, borderTop: 1, borderBottom: 1, borderColor: 'divider' }}>
      {!examples && <Typography color="textSecondary">Your browser has no example of this.</Typography>}
      {examples && (
        <Box component="dl" className="figures" sx={listStyle}>
          {(
            [
              ['Date', examples.date],
              ['Time', examples.time],
              ['Amount', examples.amount],
              ['Loss', examples.loss],
              ['Share', examples.percent],
            ] as const
          ).map(([name, text]) => (
            <Box key={name}>
              <Typography component="dt" variant="caption" color="textSecondary">
                {name}
              </Typography>
              <Box component="dd" sx={{ m: 0 }}>
                <bdi>{text}</bdi>
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}

const listStyle = { display: 'flex', flexWrap: 'wrap', columnGap: 8, rowGap: 3, m: 0 } as const;
