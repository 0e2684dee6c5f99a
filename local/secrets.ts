import * as z from 'zod/mini';
import { apiRole } from '../database/api-sign-in';
import { json, type LocalHandler } from './http';

const question = z.object({ SecretId: z.string() });

/** Secrets Manager's GetSecretValue for the one secret that a function reads: the API's way into the database. */
export function serveSecret(arn: string, password: string): LocalHandler {
  return async ({ headers, body, log }) => {
    const operation = headers['x-amz-target']?.split('.')[1] ?? '';
    log.operation = `SecretsManager/${operation}`;
    if (operation !== 'GetSecretValue') return refusal('UnknownOperationException', 'There is no such operation.');
    const { success, data } = question.safeParse(parsed(body.toString('utf8')));
    if (!success) return refusal('ValidationException', 'SecretId is missing.');
    if (data.SecretId !== arn)
      return refusal('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
    return json(200, { ARN: arn, SecretString: JSON.stringify({ username: apiRole, password }) });
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refusal(type: string, message: string) {
  return json(400, { __type: type, message }, { 'x-amzn-errortype': type });
}
