import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type ProxyOptions } from 'vite';
import { demoHouseholdFiles } from './demo-household';
import { VitePWA } from 'vite-plugin-pwa';
import { inlineDocuments } from './inline-documents';
import { installable } from './installable';
import { withoutUnused } from './without-unused';

const here = fileURLToPath(new URL('.', import.meta.url));
const server = process.env['FINALLY_SERVER'] ?? 'http://localhost:4000';
const proxied: ProxyOptions = { target: server, changeOrigin: true };

/** The web client. In development the API, sign-in, the outbox and the fetching of rates are those of the local server. */
export default defineConfig({
  root: here,
  plugins: [inlineDocuments(), withoutUnused(), react(), demoHouseholdFiles(), VitePWA(installable)],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2023',
    reportCompressedSize: true,
    rolldownOptions: {
      // What nearly every screen imports comes in one piece: dozens of small ones compress worse and ask more often.
      output: { codeSplitting: { groups: [{ name: 'frame', minShareCount: 26 }] } },
    },
  },
  cacheDir: '../.cache/vite',
  optimizeDeps: {
    // GraphiQL's editor starts its workers from here, by imports that Vite reads and its optimizer cannot.
    exclude: ['@graphiql/react/setup-workers/vite'],
    // What those workers import of CommonJS, so that a browser can read it.
    include: ['monaco-graphql > graphql-language-service', 'monaco-graphql > picomatch-browser'],
  },
  server: {
    host: '127.0.0.1',
    // node_modules may be a link.
    fs: { allow: ['..', realpathSync(fileURLToPath(new URL('../node_modules', import.meta.url)))] },
    proxy: {
      '/graphql': { ...proxied, ws: true },
      '/config.json': proxied,
      '/health': proxied,
      '/outbox': proxied,
      '/_local/rates': proxied,
      // Cognito answers on the bare origin: only its POSTs go there, pages stay here.
      '^/$': { ...proxied, bypass: (request) => (request.method === 'POST' ? undefined : request.url) },
    },
  },
});
