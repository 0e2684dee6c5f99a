import type { VitePWAOptions } from 'vite-plugin-pwa';

/** FinAlly as an application that can be installed, and that opens without a network. */
export const installable: Partial<VitePWAOptions> = {
  // The page registers it by itself, where the content security policy lets it: in a script of ours.
  injectRegister: false,
  registerType: 'prompt',
  filename: 'sw.js',
  manifestFilename: 'finally.webmanifest',
  manifest: {
    id: '/',
    name: 'FinAlly',
    short_name: 'FinAlly',
    description: 'Net worth, allocation and cash flow, every month and to the cent.',
    start_url: '/dashboard',
    scope: '/',
    display: 'standalone',
    // The page colour and the accent of the light theme, as in src/app/theme/palette.ts.
    background_color: '#FAFAF8',
    theme_color: '#FAFAF8',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    globPatterns: ['index.html', '*.{js,css,svg}', 'assets/*.{js,css}', 'assets/inter-latin-wght-*.woff2'],
    // The explorer needs the network anyway, and would be most of what is kept.
    globIgnores: ['assets/{explorer,monaco,babel,estree,graphql.worker,json.worker,editor.worker}*'],
    // Pages come from the network, so that a new version shows at once; without one, the kept page opens all of them.
    navigateFallback: null,
    directoryIndex: '',
    runtimeCaching: [
      {
        urlPattern: ({ request, url }) => request.mode === 'navigate' && !url.pathname.startsWith('/outbox'),
        handler: 'NetworkOnly',
        options: { precacheFallback: { fallbackURL: 'index.html' } },
      },
      {
        // Where the system's parts are: public, and needed to open. What members ask for is never kept here.
        urlPattern: ({ sameOrigin, url }) => sameOrigin && url.pathname === '/config.json',
        handler: 'NetworkFirst',
        options: { cacheName: 'config', networkTimeoutSeconds: 5 },
      },
    ],
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    sourcemap: false,
    inlineWorkboxRuntime: true,
  },
};
