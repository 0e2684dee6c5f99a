/** What the client has to know about the system it talks to. */
export interface Config {
  region: string;
  userPoolId: string;
  userPoolClientId: string;
  /** Origin of the user pool where it is not AWS's own, as on one machine. */
  userPoolEndpoint?: string;
  /** Whether mails can be read at /outbox, where the user pool is not AWS's own. */
  outbox?: boolean;
  /** Whether exchange rates are seen to at /_local/rates, as on one machine. */
  rates?: boolean;
  graphqlUrl: string;
  realtimeUrl: string;
  /** A sign-in that anyone may use, where there is demo data. */
  demo?: { email: string; password: string };
  /** Where this stage is told how its pages fare, if anywhere. */
  monitoring?: Monitoring;
}

/** A monitor of CloudWatch RUM, or what stands in for it. */
export interface Monitoring {
  /** The origin that takes events. */
  endpoint: string;
  appMonitorId: string;
  /** Of all visits, from 0 to 1, those that are measured. */
  sampleRate: number;
}

const required = ['region', 'userPoolId', 'userPoolClientId', 'graphqlUrl', 'realtimeUrl'] as const;

let loaded: Config | undefined;

/** Fetches /config.json once. Fails when the server cannot be reached or answers something else. */
export async function loadConfig(): Promise<Config> {
  const response = await fetch('/config.json', { headers: { accept: 'application/json' } });
  const answer: unknown = await response.json();
  if (!isConfig(answer)) throw new Error('The server does not say where the parts of the system are.');
  loaded = answer;
  return answer;
}

/** The configuration that was loaded before anything was shown. */
export function config(): Config {
  if (!loaded) throw new Error('The configuration is read before it was loaded.');
  return loaded;
}

// By hand, because a schema library would double what the first screen waits for.
function isConfig(value: unknown): value is Config {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return required.every((field) => typeof fields.get(field) === 'string');
}
