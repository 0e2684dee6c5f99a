import { join, resolve } from 'node:path';
import { isLoopback } from './hosts';

/** How the local runtime is started; from the environment and the command line by `main.ts` alone. */
export interface LocalSettings {
  /** The checkout. */
  root: string;
  /** Where data, keys and outputs.json are kept between starts. */
  directory: string;
  port: number;
  host: string;
  /** The address people reach it by, where it sits on a network or behind a proxy. */
  origin?: string;
  databaseUrl?: string;
  /** Whether a first start loads the demo household. */
  demo: boolean;
  /** Whether changed sources take effect at once: client, resolvers, functions and schema. */
  watch: boolean;
  /** The origin that takes what browsers measure, in the place of CloudWatch RUM; without it nothing is measured. */
  monitoringEndpoint?: string;
  /** The folder that exchange rates come from, in the place of the European Central Bank's; `off` for none at all. */
  ratesUrl?: string;
}

export const REGION = 'eu-central-1';
export const DATABASE = 'finally';
export const RESOURCE_ARN = `arn:aws:rds:${REGION}:000000000000:cluster:finally`;
/** The owner of the schema signs in with this one: operators and migrations. */
export const SECRET_ARN = `arn:aws:secretsmanager:${REGION}:000000000000:secret:finally`;
/** The API and its functions sign in with this one. */
export const API_SECRET_ARN = `arn:aws:secretsmanager:${REGION}:000000000000:secret:finally-api`;

/** The demo household's sign-in: anyone at this machine may use it. */
export const demoAccount = { email: 'demo@finally.example', password: 'Demo-household-1', name: 'Alex and Robin' };

export function readSettings(root: string, environment: NodeJS.ProcessEnv, options: string[]): LocalSettings {
  const port = Number(environment.PORT ?? '4000');
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT is a number from 0 to 65535, not ${environment.PORT}.`);
  const unknown = options.find((option) => option !== '--empty' && option !== '--watch');
  if (unknown !== undefined) {
    throw new Error(`There is no option ${unknown}. There are --empty: start without the demo household, and --watch.`);
  }
  return {
    root,
    directory: resolve(environment.FINALLY_DIRECTORY || join(root, '.local')),
    port,
    host: environment.HOST?.toLowerCase() || 'localhost',
    ...(environment.ORIGIN ? { origin: readOrigin('ORIGIN', environment.ORIGIN) } : {}),
    ...(environment.DATABASE_URL ? { databaseUrl: environment.DATABASE_URL } : {}),
    demo: !options.includes('--empty'),
    watch: options.includes('--watch'),
    ...(environment.MONITORING_URL
      ? { monitoringEndpoint: readOrigin('MONITORING_URL', environment.MONITORING_URL) }
      : {}),
    ...(environment.RATES_URL ? { ratesUrl: readFolder(environment.RATES_URL) } : {}),
  };
}

/** Goes into headers and addresses, so that it may be nothing but an origin. */
function readOrigin(variable: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new Error(`${variable} is the address of a server, http://localhost:8080 say, not ${address}.`);
  return url.origin;
}

function readFolder(address: string): string {
  if (address === 'off') return address;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new Error(
      `RATES_URL is the address of a folder with the European Central Bank's files, or off, not ${address}.`,
    );
  return url.href.replace(/\/$/, '');
}

/** Whether others than those at this machine reach it, by its own address or by a proxy's. */
export function isOnNetwork({ host, origin }: Pick<LocalSettings, 'host' | 'origin'>): boolean {
  return !isLoopback(host) || (origin !== undefined && !isLoopback(new URL(origin).hostname));
}
