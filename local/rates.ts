import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importRates } from '../lambdas/lib/exchange-rates';
import { projectRoot } from '../wiring/project-root';
import { names } from './data-folder';
import { connectLocalDatabase } from './database-client';
import { readSettings } from './settings';

/** `npm run rates -- <file>`: imports a file of the European Central Bank into the FinAlly that runs on this machine. */
async function importFile(file: string | undefined): Promise<string> {
  if (file === undefined) {
    throw new Error(
      'Name a file of the European Central Bank: npm run rates -- eurofxref-hist.csv (or the XML of a day, 90 days or the history).',
    );
  }
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`${file} cannot be read.`);
  });
  const report = await importRates(connectLocalDatabase(await originOf()), text);
  const unknown = report.unknown.length === 0 ? '' : ` Left out: ${report.unknown.join(', ')}.`;
  return `Rates from ${report.from} to ${report.to}: ${report.changed} months changed.${unknown}`;
}

/** Where the running product answers. */
async function originOf(): Promise<string> {
  const { directory } = readSettings(projectRoot, process.env, []);
  const notRunning = new Error('FinAlly does not run on this machine: npm start, then try again.');
  const outputs = await readFile(join(directory, names.outputs), 'utf8').catch(() => {
    throw notRunning;
  });
  const { origin } = new URL((JSON.parse(outputs) as { graphqlUrl: string }).graphqlUrl);
  const answer = await fetch(`${origin}/health`).catch(() => undefined);
  if (answer?.ok !== true) throw notRunning;
  return origin;
}

importFile(process.argv[2]).then(
  (message) => process.stdout.write(`${message}\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
