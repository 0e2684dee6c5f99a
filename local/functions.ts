import { join } from 'node:path';
import type { LambdaSettings } from '../lambdas/settings';
import { bundleLambdas } from '../wiring/bundle';
import { listLambdas } from '../wiring/lambdas';
import { names } from './data-folder';
import type { Functions, LambdaFunctionDefinition } from './lambda/functions';
import { API_SECRET_ARN, DATABASE, REGION, RESOURCE_ARN, SECRET_ARN, type LocalSettings } from './settings';

/**
 * The project's functions as `infra/` deploys them: the same bundles, memory, timeout and environment.
 *
 * @param endpoint where their AWS clients find this machine's AWS; @param secret of the key that they sign with
 */
export async function functionDefinitions(
  { root, directory, ratesUrl }: LocalSettings,
  endpoint: string,
  secret: string,
): Promise<LambdaFunctionDefinition[]> {
  const bundled = await bundleLambdas(listLambdas({ root }), join(directory, names.lambdas), { root });
  return bundled.map(({ name, settings, bundle }) => ({
    name,
    bundle: bundle.file,
    memoryMB: settings.memoryMB,
    timeoutSeconds: settings.timeoutSeconds,
    environment: {
      AWS_ENDPOINT_URL: endpoint,
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: secret,
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      ...(settings.publishes ? { GRAPHQL_URL: `${endpoint}/graphql` } : {}),
      POWERTOOLS_SERVICE_NAME: name,
      // Nobody reads them here; what failed is logged all the same.
      POWERTOOLS_METRICS_DISABLED: 'true',
      ...(settings.schedule === undefined || ratesUrl === undefined ? {} : { RATES_URL: ratesUrl }),
      ...databaseEnvironment(settings),
    },
  }));
}

function databaseEnvironment({ database, deployment }: LambdaSettings): Record<string, string> {
  if (!database) return {};
  return {
    DATABASE_RESOURCE_ARN: RESOURCE_ARN,
    DATABASE_SECRET_ARN: deployment ? SECRET_ARN : API_SECRET_ARN,
    DATABASE_NAME: DATABASE,
    ...(deployment ? { API_SECRET_ARN } : {}),
  };
}

/** A Cognito trigger that is served by one of the functions; what it refuses is thrown. */
export function invokeTrigger(functions: Functions, name: string) {
  return async (event: unknown): Promise<void> => {
    const result = await functions.invoke(name, event);
    if (!result.ok) throw new Error(result.errorMessage);
  };
}
