import { json } from '../http';
import type { LocalHandler, LocalResponse } from '../http';
import { CognitoError } from './error';
import { findOperation } from './operations/table';
import type { Pool } from './pool';

const targetPrefix = 'AWSCognitoIdentityProviderService.';
const answered = {
  'content-type': 'application/x-amz-json-1.1',
  // Cognito is open to pages of every origin: what it protects it protects by password, code or token.
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'x-amzn-ErrorType,x-amzn-RequestId',
};
const preflight: LocalResponse = {
  status: 200,
  headers: {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': '*,authorization,content-type,x-amz-target,x-amz-user-agent,cache-control',
    'access-control-max-age': '7200',
  },
  body: '',
};

/** Answers Cognito's JSON protocol: the operation is named by the header X-Amz-Target. */
export function createHandle(pool: Pool): LocalHandler {
  return async (request) => {
    if (request.method === 'OPTIONS') return preflight;
    const target = request.headers['x-amz-target'] ?? '';
    const name = target.startsWith(targetPrefix) ? target.slice(targetPrefix.length) : '';
    request.log['operation'] = name;
    try {
      const operation = findOperation(name);
      if (operation === undefined) throw new CognitoError('UnknownOperationException', `Unknown operation ${name}`);
      return json(200, await operation.run(pool, parse(request.body)), answered);
    } catch (error) {
      request.log['error'] = error instanceof Error ? error.name : 'unknown';
      if (error instanceof CognitoError) return failure(error);
      // What went wrong inside belongs into the log, never into the answer.
      request.log['reason'] = error instanceof Error ? error.message : String(error);
      return failure(new CognitoError('InternalErrorException', 'Something went wrong', 500));
    }
  };
}

/** Text that PostgreSQL cannot keep: null characters and halves of surrogate pairs. */
const unkeepable = /[\0\p{Surrogate}]/u;

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8') || '{}', (_name, value: unknown) => {
      if (typeof value === 'string' && unkeepable.test(value)) throw new SyntaxError('invalid text');
      return value;
    });
  } catch {
    throw new CognitoError('SerializationException', 'The body is not valid JSON.');
  }
}

function failure(error: CognitoError): LocalResponse {
  const headers = { ...answered, 'x-amzn-errortype': `${error.name}:` };
  return json(error.status, { __type: error.name, message: error.message }, headers);
}
