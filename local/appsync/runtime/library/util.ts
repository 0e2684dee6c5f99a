import { authTypeOf } from './auth-type';
import { toExpressionJson } from './dynamodb-filter';
import { dynamodb } from './dynamodb-values';
import { EarlyReturn, ResolverError } from './errors';
import { http } from './http';
import { autoId, autoKsuid, autoUlid } from './ids';
import { invocation } from './invocation';
import { math } from './math';
import { toJsonObject } from './rds-result';
import { base64Decode, base64Encode, escapeJavaScript, matches, str, urlDecode, urlEncode } from './strings';
import { toSubscriptionFilter } from './subscription-filter';
import { time } from './time';

export const util = {
  autoId,
  autoUlid,
  autoKsuid,
  matches,
  escapeJavaScript,
  urlEncode,
  urlDecode,
  base64Encode,
  base64Decode,
  authType: (): string => authTypeOf(invocation().context['identity']),
  error: (message: string, errorType: string | null = null, data: unknown = null, errorInfo: unknown = null): never => {
    throw new ResolverError(String(message), errorType, data, errorInfo);
  },
  appendError: (
    message: string,
    errorType: string | null = null,
    data: unknown = null,
    errorInfo: unknown = null,
  ): void => {
    invocation().appendedErrors.push({ message: String(message), errorType, data, errorInfo });
  },
  unauthorized: (): never => {
    throw new ResolverError('Unauthorized', 'Unauthorized');
  },
  time,
  str,
  math,
  http,
  dynamodb,
  rds: { toJsonObject },
  transform: {
    toDynamoDBFilterExpression: toExpressionJson,
    toDynamoDBConditionExpression: toExpressionJson,
    toSubscriptionFilter,
  },
};

export const runtime = {
  earlyReturn: (value: unknown = null, options: { skipTo?: 'END' | 'NEXT' } = {}): never => {
    throw new EarlyReturn(value, options.skipTo ?? null);
  },
};
