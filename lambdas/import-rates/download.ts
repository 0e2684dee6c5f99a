import { SourceProblem } from './source-problem';

/** Where the European Central Bank publishes; another folder by RATES_URL. */
const BANK = 'https://www.ecb.europa.eu/stats/eurofxref';

export interface DownloadOptions {
  /** Whether the last 90 days are all that can be missing; otherwise everything since 1999 comes. */
  recent: boolean;
  folder?: string | undefined;
  seconds?: number | undefined;
}

/**
 * What the European Central Bank publishes.
 *
 * @throws SourceProblem that says why it cannot be had
 */
export async function download({ recent, folder = BANK, seconds = 60 }: DownloadOptions): Promise<string> {
  if (!URL.canParse(folder)) throw new SourceProblem('This server is not to fetch them.');
  const url = new URL(`${folder}/${recent ? 'eurofxref-hist-90d.xml' : 'eurofxref-hist.xml'}`);
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(seconds * 1000) });
    if (response.ok) return await response.text();
    throw new SourceProblem(`${url.host} answered ${response.status}.`);
  } catch (error) {
    if (error instanceof SourceProblem) throw error;
    throw new SourceProblem(reasonOf(error, url.host, seconds));
  }
}

function reasonOf(error: unknown, host: string, seconds: number): string {
  const { name, cause } = error instanceof Error ? error : new Error();
  if (name === 'TimeoutError') return `${host} did not answer within ${seconds} seconds.`;
  const { code = '' } = (cause ?? {}) as { code?: string };
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `${host} was not found: is there a network?`;
  return `There was no connection to ${host}${code === '' ? '' : ` (${code})`}.`;
}
