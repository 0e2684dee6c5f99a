import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleLambdas } from '../wiring/bundle';
import { listLambdas } from '../wiring/lambdas';
import { median, report, type Finding } from './measure';

/** How large the functions are, and how long a fresh process takes from nothing to its first question to the database. */
const mostKilobytes = 500;
const mostMs = 150;
const turns = 7;

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'finally-bench-'));
  const findings: Finding[] = [];
  for (const { name, settings, bundle } of await bundleLambdas(listLambdas(), folder)) {
    const kilobytes = bundle.bytes / 1000;
    findings.push({
      what: `${name}: bundle`,
      value: `${Math.round(kilobytes)} kB`,
      limit: `${mostKilobytes} kB`,
      fails: !(kilobytes <= mostKilobytes),
    });
    if (!settings.database) continue;
    const ms = median(await inTurn(turns, () => start(bundle.file)));
    findings.push({
      what: `${name}: fresh process to first answer`,
      value: `${Math.round(ms)} ms`,
      limit: `${mostMs} ms`,
      fails: !(ms <= mostMs),
    });
  }
  const bare = median(await inTurn(turns, () => start()));
  findings.push({ what: 'Node by itself, for comparison', value: `${Math.round(bare)} ms`, fails: false });
  await rm(folder, { recursive: true, force: true });
  report('Functions', findings);
}

async function inTurn(count: number, work: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < count; turn += 1) times.push(await work());
  return times;
}

/** From the start of a process to the handler's answer, refused by a database that has nothing; ms. */
async function start(bundle?: string): Promise<number> {
  const server = createServer((_request, response) => {
    response.writeHead(400, { 'x-amzn-errortype': 'BadRequestException' }).end('{"message":"nothing here"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const script =
    bundle === undefined
      ? ''
      : `const { handler } = await import(${JSON.stringify(bundle)}); await handler({ owner: '', from: '2024-01', to: '2024-02', month: '2024-01' }).catch(() => undefined);`;
  const begun = performance.now();
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: 'ignore',
    env: {
      ...{ PATH: process.env.PATH, AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`, AWS_REGION: 'eu-central-1' },
      ...{ AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' },
      ...{ DATABASE_RESOURCE_ARN: 'arn', DATABASE_SECRET_ARN: 'arn', DATABASE_NAME: 'finally' },
    },
  });
  await new Promise((resolve) => child.once('exit', resolve));
  const ms = performance.now() - begun;
  server.close();
  return ms;
}

await main();
