import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { demoTemplate } from '../database/demo/template';

const months = Array.from({ length: 12 }, (_, index) => index + 1);

// Not .json.gz: servers then say that it is JSON in transit, and the browser unpacks it before we can.
const nameOf = (month: number) => `demo-household/${String(month).padStart(2, '0')}.gzip`;

const contentOf = (month: number) => gzipSync(JSON.stringify(demoTemplate(month)));

/**
 * Serves the demo household as compressed JSON, in one file for each month of a year that it may end in: the browser
 * asks for one when somebody wants to load it.
 */
export function demoHouseholdFiles(): Plugin {
  return {
    name: 'demo-household-files',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const month = months.find((candidate) => request.url === `/${nameOf(candidate)}`);
        if (month === undefined) return next();
        response.setHeader('content-type', 'application/octet-stream').end(contentOf(month));
      });
    },
    generateBundle() {
      for (const month of months) this.emitFile({ type: 'asset', fileName: nameOf(month), source: contentOf(month) });
    },
  };
}
