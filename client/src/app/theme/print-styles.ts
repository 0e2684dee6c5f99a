import type { Theme } from '@mui/material/styles';

const LIGHT = ':root, [data-color-scheme="light"]';

/** On paper everything is dark on white, whichever theme the screen has, and as wide as the sheet. */
export function printStyles(theme: Theme): Record<string, object> {
  const light = theme.generateStyleSheets?.().find((sheet) => LIGHT in sheet)?.[LIGHT];
  const white = theme.vars?.palette.common.white;
  return {
    '@media print': {
      // One attribute more than the dark theme's own selector has.
      ':root[data-color-scheme]': {
        ...(typeof light === 'object' ? light : {}),
        '--mui-palette-background-default': white,
        background: white,
      },
      'a[href="#content"]': { display: 'none' },
      '.MuiChartsSurface-root': { maxWidth: '100%' },
    },
    '@page': { margin: '14mm' },
  };
}
