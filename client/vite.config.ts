import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type ProxyOptions } from 'vite';
import { demoHouseholdFiles } from './demo-household';

const here = fileURLToPath(new URL('.', import.meta.url));
const server = process.env['FINALLY_SERVER'] ?? 'http://localhost:4000';
const proxied: ProxyOptions = { target: server, changeOrigin: true };

/** The web client. In development the API, sign-in and the outbox are those of the local server. */
export default defineConfig({
  root: here,
  plugins: [react(), demoHouseholdFiles()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2023',
    reportCompressedSize: true,
  },
  server: {
    host: '127.0.0.1',
    fs: { allow: ['..'] },
    proxy: {
      '/graphql': { ...proxied, ws: true },
      '/config.json': proxied,
      '/health': proxied,
      '/outbox': proxied,
      // Cognito answers on the bare origin: only its POSTs go there, pages stay here.
      '^/$': { ...proxied, bypass: (request) => (request.method === 'POST' ? undefined : request.url) },
    },
  },
});
