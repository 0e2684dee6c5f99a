import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { UserPool } from './cognito/user-pool';
import { localStack, names } from './data-folder';
import { json, type LocalHandler } from './http';
import { DATABASE, REGION, RESOURCE_ARN, SECRET_ARN, demoAccount } from './settings';

/** What `cdk deploy --outputs-file` says of a stage in AWS, said of this machine. */
export interface Outputs {
  region: string;
  graphqlUrl: string;
  realtimeUrl: string;
  userPoolId: string;
  userPoolClientId: string;
  resourceArn: string;
  secretArn: string;
  database: string;
  demoEmail?: string;
  demoPassword?: string;
}

/** @param demo whether there is a demo account to sign in to */
export function outputsOf(origin: string, userPool: UserPool, demo: boolean): Outputs {
  return {
    region: REGION,
    graphqlUrl: `${origin}/graphql`,
    realtimeUrl: realtimeUrlOf(origin),
    userPoolId: userPool.userPoolId,
    userPoolClientId: userPool.clientId,
    resourceArn: RESOURCE_ARN,
    secretArn: SECRET_ARN,
    database: DATABASE,
    ...(demo ? { demoEmail: demoAccount.email, demoPassword: demoAccount.password } : {}),
  };
}

/** As `cdk deploy --outputs-file` writes them, under the name of a stack, and at the top for whoever has but one. */
export async function writeOutputs(directory: string, outputs: Outputs): Promise<void> {
  const content = { [localStack]: outputs, ...outputs };
  const file = join(directory, names.outputs);
  await writeFile(`${file}.new`, `${JSON.stringify(content, null, 2)}\n`);
  await rename(`${file}.new`, file);
}

/**
 * What the client needs to know; addresses are those by which the page itself was reached.
 *
 * @param outbox whether mails can be read there
 */
export function configOf(
  outputs: Outputs,
  { outbox, monitoringEndpoint }: { outbox: boolean; monitoringEndpoint: string | undefined },
): LocalHandler {
  const { region, userPoolId, userPoolClientId, demoEmail, demoPassword } = outputs;
  return async ({ url: { origin } }) =>
    json(
      200,
      {
        region,
        userPoolId,
        userPoolClientId,
        userPoolEndpoint: origin,
        graphqlUrl: `${origin}/graphql`,
        realtimeUrl: realtimeUrlOf(origin),
        outbox,
        rates: true,
        ...(demoEmail === undefined ? {} : { demo: { email: demoEmail, password: demoPassword } }),
        ...(monitoringEndpoint === undefined
          ? {}
          : { monitoring: { endpoint: monitoringEndpoint, appMonitorId: 'finally-local', sampleRate: 1 } }),
      },
      { 'cache-control': 'no-store' },
    );
}

function realtimeUrlOf(origin: string): string {
  return `${origin.replace('http', 'ws')}/graphql/realtime`;
}
