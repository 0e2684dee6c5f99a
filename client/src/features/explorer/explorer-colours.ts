import { decomposeColor, type Theme } from '@mui/material';

/** What GraphiQL colours: itself, and what it puts at the end of the page. */
const surfaces = [
  '.graphiql-container',
  '.graphiql-dialog',
  '.graphiql-dialog-overlay',
  '.graphiql-tooltip',
  '[data-radix-popper-content-wrapper]',
].join(', ');

/**
 * GraphiQL's colours and type from ours, for the whole page: it wants hue, saturation and lightness one by one. The
 * selector is one element more than its own, which it has for dark.
 */
export function explorerColours(theme: Theme, dark: boolean) {
  const scheme = theme.colorSchemes[dark ? 'dark' : 'light'];
  const palette = (typeof scheme === 'object' ? scheme : theme).palette;
  return {
    [`html body:is(.graphiql-dark, .graphiql-light) :is(${surfaces})`]: {
      '--font-family': theme.typography.fontFamily ?? '',
      '--color-primary': hueOf(palette.primary.main),
      '--color-secondary': hueOf(palette.primary.main),
      '--color-tertiary': hueOf(palette.primary.dark),
      '--color-base': hueOf(palette.background.paper),
      '--color-neutral': hueOf(palette.text.secondary),
      '--color-success': hueOf(palette.success.main),
      '--color-error': hueOf(palette.error.main),
      // Its secondary text is ours already, which would be too faint if it were thinned once more.
      '--alpha-secondary': '1',
      '--font-size-body': '14px',
      '--font-size-hint': '12px',
      '--border-radius-12': '8px',
      '--popover-border': `1px solid ${palette.divider}`,
    },
    // Where a word is marked as occurring elsewhere, a frame: on the editor's own grey it could not be read in the dark.
    '.graphiql-container .monaco-editor :is(.wordHighlight, .wordHighlightStrong, .wordHighlightText)': {
      background: 'none',
      boxShadow: `inset 0 0 0 1px ${palette.divider}`,
    },
    '@media (prefers-reduced-motion: reduce)': {
      '.graphiql-container *': { transition: 'none !important' },
    },
  };
}

/** A colour as `164, 77%, 24%`. */
function hueOf(colour: string): string {
  const [red = 0, green = 0, blue = 0] = decomposeColor(colour).values.map((value) => Number(value) / 255);
  const most = Math.max(red, green, blue);
  const span = most - Math.min(red, green, blue);
  const lightness = most - span / 2;
  const saturation = span === 0 ? 0 : span / (1 - Math.abs(2 * lightness - 1));
  const sixth =
    span === 0
      ? 0
      : most === red
        ? ((green - blue) / span + 6) % 6
        : most === green
          ? (blue - red) / span + 2
          : (red - green) / span + 4;
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  return `${(sixth * 60).toFixed(0)}, ${percent(saturation)}, ${percent(lightness)}`;
}
