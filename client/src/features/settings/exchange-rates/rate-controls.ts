import { idToken } from '../../../lib/session';
import { UnreadableFile } from '../export/compression';
import { unzip } from '../export/unzip';

/** What a member may do on one machine about the rates that everybody there shares, and what the server does by itself. */
export interface RateControls {
  mayFetch: boolean;
  maySet: boolean;
  mayImport: boolean;
  automatic: boolean;
  nextTryAt: string | null;
}

/** What a file changed. */
export interface ImportedRates {
  changed: number;
  from: string;
  to: string;
}

/** In a sentence, why the server did not do what it was asked. */
export class RefusedControl extends Error {}

export const readControls = () => ask<RateControls>('GET', '');
export const fetchRates = () => ask<RateControls>('POST', '/fetch');
export const setAutomatic = (automatic: boolean) => ask<RateControls>('PUT', '', JSON.stringify({ automatic }));

/** Imports a file of the bank's: the history as CSV, as the zip it comes in, or the XML of some days. */
export async function importFile(file: File): Promise<ImportedRates> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return ask('POST', '/file', isZip ? await unzip(bytes, 'eurofxref-hist.csv') : new TextDecoder().decode(bytes));
}

export function controlProblem(error: unknown): string {
  if (error instanceof RefusedControl || error instanceof UnreadableFile) return error.message;
  return 'The server cannot be reached. Check the connection and try again.';
}

async function ask<Answer>(method: string, path: string, body?: string): Promise<Answer> {
  const token = (await idToken()) ?? '';
  const response = await fetch(`/_local/rates${path}`, {
    method,
    headers: { authorization: token },
    ...(body === undefined ? {} : { body }),
  });
  const answer = (await response.json()) as Answer & { message?: string };
  if (!response.ok) throw new RefusedControl(answer.message ?? 'The server could not answer. Try again in a moment.');
  return answer;
}
