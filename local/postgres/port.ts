import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { names } from './contents';

/** The port of the last start if it is free, so that a tool that was pointed at it still finds the database; or any free one. */
export async function choosePort(directory: string): Promise<number> {
  const last = Number(await readFile(join(directory, names.port), 'utf8').catch(() => ''));
  if (Number.isInteger(last) && last > 0 && last < 65536) {
    const free = await probe(last).catch(() => undefined);
    if (free !== undefined) return free;
  }
  return probe(0);
}

/** Keeps the port for the next start. */
export async function rememberPort(directory: string, port: number): Promise<void> {
  await writeFile(join(directory, names.port), `${port}\n`);
}

function probe(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const { port: chosen } = server.address() as AddressInfo;
      server.close(() => resolve(chosen));
    });
  });
}
