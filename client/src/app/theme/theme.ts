import { createTheme } from '@mui/material/styles';
import './theme-types';
import { componentStyles } from './component-styles';
import { darkPalette, lightPalette } from './palette';

/** Where the choice of theme is kept; public/theme.js reads it before the first paint. */
export const THEME_STORAGE_KEY = 'finally-theme';

/** Everything that decides how FinAlly looks. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-color-scheme' },
  colorSchemes: { light: { palette: lightPalette }, dark: { palette: darkPalette } },
  breakpoints: { values: { xs: 0, sm: 600, md: 900, lg: 1200, xl: 1536 } },
  spacing: 4,
  shape: { borderRadius: 8 },
  transitions: {
    duration: {
      shortest: 150,
      shorter: 150,
      short: 150,
      standard: 150,
      complex: 150,
      enteringScreen: 150,
      leavingScreen: 150,
    },
  },
  typography: {
    fontFamily: "'Inter Variable', system-ui, sans-serif",
    fontSize: 14,
    h1: { fontSize: 22, lineHeight: '28px', fontWeight: 600, letterSpacing: '-0.015em' },
    h2: { fontSize: 14, lineHeight: '20px', fontWeight: 600 },
    h3: { fontSize: 12, lineHeight: '16px', fontWeight: 600 },
    figure: { fontSize: 40, lineHeight: '44px', fontWeight: 600, letterSpacing: '-0.025em' },
    body1: { fontSize: 14, lineHeight: '20px' },
    body2: { fontSize: 14, lineHeight: '20px' },
    caption: { fontSize: 12, lineHeight: '16px' },
    button: { fontSize: 14, lineHeight: '20px', fontWeight: 550, textTransform: 'none' },
  },
  components: componentStyles,
});
