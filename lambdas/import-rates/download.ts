const FOLDER = 'https://www.ecb.europa.eu/stats/eurofxref';

/** What the European Central Bank publishes: the last 90 days, or everything since 1999. */
export async function download(recent: boolean): Promise<string> {
  const url = `${FOLDER}/${recent ? 'eurofxref-hist-90d.xml' : 'eurofxref-hist.xml'}`;
  const response = await fetch(url, { signal: AbortSignal.timeout(60_000) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response.text();
}
