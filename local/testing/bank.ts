import { json, type LocalResponse } from '../http';
import { serve } from './serve';

/** How the stand-in answers: as the bank does, or in one of the ways in which a network fails. */
export type Mood = 'well' | 'unavailable' | 'page' | 'empty' | 'hanging';

export interface Bank {
  /** For RATES_URL. */
  folder: string;
  mood: Mood;
  /** The days it has published, and what a euro bought in dollars on each. */
  days: Record<string, string>;
  /** Paths that were asked for. */
  asked: string[];
  close(): Promise<void>;
}

const page = '<!doctype html><html><body>Sign in to this network.</body></html>';

/** Stands in for the European Central Bank on this machine, with the names and shapes of its files. */
export async function openBank(days: Record<string, string>): Promise<Bank> {
  const { endpoint, close } = await serve(async ({ url, signal }) => {
    bank.asked.push(url.pathname);
    if (bank.mood === 'hanging') await new Promise((resolve) => signal.addEventListener('abort', resolve));
    if (bank.mood === 'unavailable') return json(503, { message: 'Come again.' });
    if (bank.mood === 'page') return { status: 200, headers: { 'content-type': 'text/html' }, body: page };
    if (bank.mood === 'empty') return { status: 200, body: '' };
    return answer(url.pathname, bank.days);
  });
  const bank: Bank = { folder: `${endpoint}/stats/eurofxref`, mood: 'well', days, asked: [], close };
  return bank;
}

function answer(path: string, days: Record<string, string>): LocalResponse {
  const known = ['/stats/eurofxref/eurofxref-hist.xml', '/stats/eurofxref/eurofxref-hist-90d.xml'];
  if (!known.includes(path)) return json(404, { message: 'Not found' });
  return { status: 200, headers: { 'content-type': 'text/xml' }, body: xmlOf(days) };
}

function xmlOf(days: Record<string, string>): string {
  const cubes = Object.entries(days).map(
    ([day, rate]) => `<Cube time="${day}"><Cube currency="USD" rate="${rate}"/></Cube>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
<gesmes:subject>Reference rates</gesmes:subject><Cube>${cubes.join('\n')}</Cube></gesmes:Envelope>`;
}

/** `eurofxref-hist.csv` of some days. */
export function csvOf(days: Record<string, string>): string {
  return ['Date,USD,', ...Object.entries(days).map(([day, rate]) => `${day},${rate},`)].join('\n');
}
