import { afterAll, expect, test } from 'vitest';
import { projectRoot } from '../wiring/project-root';
import { signedQuery } from './appsync/testing/sign';
import { openGraphqlApi } from './graphql';
import type { LocalRequest } from './http';

const closers: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(closers.map((close) => close())));

/** Whether the API lets in who signs with a secret and calls this machine by a name. */
async function admissions(operators: boolean, secret: string) {
  const nothing = () => Promise.reject(new Error('There is nothing behind this API.'));
  const api = await openGraphqlApi({
    ...{ root: projectRoot, operators, secret, verifyToken: nothing },
    dataApi: { execute: nothing } as never,
    functions: { invoke: nothing } as never,
  });
  closers.push(api.close);
  return async (host: string, secretAccessKey: string): Promise<number> => {
    const { headers, body } = await signedQuery('{ __typename }', host, { secretAccessKey });
    const request: LocalRequest = {
      ...{ method: 'POST', url: new URL(`http://${host}/graphql`), headers, body: Buffer.from(body) },
      ...{ requestId: 'r-1', sourceIp: '127.0.0.1', signal: new AbortController().signal, log: {} },
    };
    return (await api.handle(request)).status;
  };
}

test('on this machine alone, whoever calls it by a name of its own may sign as functions do', async () => {
  const statusOf = await admissions(true, 'local');
  expect(await statusOf('localhost:4000', 'local')).toBe(200);
  expect(await statusOf('elsewhere.example', 'local')).toBe(401);
});

test('on a network, nobody signs who does not know the secret of the functions', async () => {
  const statusOf = await admissions(false, 'a secret of this start');
  expect(await statusOf('127.0.0.1:4000', 'local')).toBe(401);
  expect(await statusOf('127.0.0.1:4000', 'a secret of this start')).toBe(200);
});
