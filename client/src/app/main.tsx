import '@fontsource-variable/inter/wght.css';
import { CssBaseline, ThemeProvider } from '@mui/material';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router-dom';
import { loadConfig } from '../lib/config';
import { createRouter } from './router';
import { StartFailed } from './start-failed';
import { theme, THEME_STORAGE_KEY } from './theme/theme';

const root = createRoot(document.getElementById('root') as HTMLElement);

function show(content: React.ReactNode) {
  root.render(
    <StrictMode>
      <ThemeProvider theme={theme} modeStorageKey={THEME_STORAGE_KEY} disableTransitionOnChange>
        <CssBaseline />
        {content}
      </ThemeProvider>
    </StrictMode>,
  );
}

loadConfig().then(
  () =>
    // Not as transitions: Apollo asks while it renders, and a render that is begun again and again would ask each time.
    show(<RouterProvider router={createRouter()} useTransitions={false} />),
  () => show(<StartFailed />),
);
