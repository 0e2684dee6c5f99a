import '@fontsource-variable/inter/wght.css';
import { CssBaseline, ThemeProvider } from '@mui/material';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router-dom';
import { loadConfig } from '../lib/config';
import { registerServiceWorker } from '../lib/service-worker';
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
  ({ monitoring }) => {
    const router = createRouter();
    // Not as transitions: Apollo asks while it renders, and a render that is begun again and again would ask each time.
    show(<RouterProvider router={router} useTransitions={false} />);
    if (monitoring)
      // Safari has no idle callbacks.
      (window.requestIdleCallback ?? setTimeout)(() => {
        import('../lib/monitoring/monitor').then(
          ({ monitor }) => monitor(monitoring, router),
          () => undefined,
        );
      });
  },
  () => show(<StartFailed />),
);

registerServiceWorker();
