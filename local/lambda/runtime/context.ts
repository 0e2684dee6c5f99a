import type { Context } from 'aws-lambda';
import type { InvokeMessage } from '../messages';

type HandlerContext = Omit<Context, 'done' | 'fail' | 'succeed'>;

/** The second argument of a handler. */
export function createContext(
  { requestId, deadline }: InvokeMessage,
  environment: NodeJS.ProcessEnv,
  functionArn: string,
): HandlerContext {
  return {
    awsRequestId: requestId,
    callbackWaitsForEmptyEventLoop: true,
    functionName: environment['AWS_LAMBDA_FUNCTION_NAME'] ?? '',
    functionVersion: environment['AWS_LAMBDA_FUNCTION_VERSION'] ?? '',
    invokedFunctionArn: functionArn,
    logGroupName: environment['AWS_LAMBDA_LOG_GROUP_NAME'] ?? '',
    logStreamName: environment['AWS_LAMBDA_LOG_STREAM_NAME'] ?? '',
    memoryLimitInMB: environment['AWS_LAMBDA_FUNCTION_MEMORY_SIZE'] ?? '',
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
}
