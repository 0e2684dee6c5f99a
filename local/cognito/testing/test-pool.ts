import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CognitoIdentityProviderClient,
  ConfirmSignUpCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { LocalHandler } from '../../http';
import { startPostgres } from '../../postgres/server';
import { serve } from '../../testing/serve';
import { openUserPool } from '../user-pool';
import type { Triggers, UserPool } from '../user-pool';

export const password = 'Correct-horse-7';

export interface TestPool {
  pool: UserPool;
  origin: string;
  connectionString: string;
  /** Where its PostgreSQL keeps its data. */
  directory: string;
  client: CognitoIdentityProviderClient;
  /** The code in the newest mail to this address. */
  code(email: string): Promise<string>;
  /** Signs up and confirms; answers the sub. */
  newUser(email: string): Promise<string>;
  close(): Promise<void>;
}

/** A user pool over a PostgreSQL of its own, served on a free port. */
export async function startTestPool(triggers: Triggers = {}): Promise<TestPool> {
  const directory = await mkdtemp(join(tmpdir(), 'finally-cognito-'));
  const postgres = await startPostgres({ directory });
  const { connectionString } = postgres;
  const unopened: LocalHandler = async () => ({ status: 503, body: '' });
  let route: (path: string) => LocalHandler = () => unopened;
  const { endpoint: origin, close: stopServing } = await serve((request) => route(request.url.pathname)(request));
  const pool = await openUserPool({ connectionString, region: 'eu-central-1', origin, triggers });
  route = (path) => {
    if (path.startsWith('/outbox')) return pool.outbox;
    return path === '/' ? pool.handle : pool.wellKnown;
  };
  const client = new CognitoIdentityProviderClient({
    region: 'eu-central-1',
    endpoint: origin,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  const code = async (email: string) => {
    const response = await fetch(`${origin}/outbox.json?to=${encodeURIComponent(email)}`);
    const mails = (await response.json()) as { code: string }[];
    return mails[0]?.code ?? 'no mail';
  };
  const newUser = async (email: string) => {
    const ClientId = pool.clientId;
    const { UserSub } = await client.send(new SignUpCommand({ ClientId, Username: email, Password: password }));
    await client.send(new ConfirmSignUpCommand({ ClientId, Username: email, ConfirmationCode: await code(email) }));
    return UserSub ?? '';
  };
  const close = async () => {
    client.destroy();
    await stopServing();
    await pool.close();
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  };
  return { pool, origin, connectionString, directory, client, code, newUser, close };
}
