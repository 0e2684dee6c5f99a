import { dirname } from 'node:path';

export interface LambdaFunctionDefinition {
  name: string;
  /** Absolute path of an ES module that exports `handler`. */
  bundle: string;
  memoryMB: number;
  timeoutSeconds: number;
  environment: Record<string, string>;
}

const account = '000000000000';
const defaultRegion = 'us-east-1';

export function functionArn(name: string, region = defaultRegion): string {
  return `arn:aws:lambda:${region}:${account}:function:${name}`;
}

/** The whole environment of a function: AWS's own variables, then the definition's; nothing of this process. */
export function environmentOf(definition: LambdaFunctionDefinition): Record<string, string> {
  const region = definition.environment['AWS_REGION'] ?? defaultRegion;
  return {
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_NAME: definition.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(definition.memoryMB),
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${definition.name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    LAMBDA_TASK_ROOT: dirname(definition.bundle),
    _HANDLER: 'index.handler',
    LANG: 'en_US.UTF-8',
    TZ: ':UTC',
    ...definition.environment,
  };
}
