import { request } from 'node:http';
import { expect, test } from 'vitest';
import { signedQuery } from '../../local/appsync/testing/sign';
import { sharedProduct } from '../testing/shared-product';

const product = sharedProduct();

/** The status of a signed query; the Host is the one that was signed. */
async function statusOf(host: string, secretAccessKey: string): Promise<number | undefined> {
  const { headers, body } = await signedQuery('{ __typename }', host, { secretAccessKey });
  return new Promise((resolve, reject) => {
    const sent = request(product.outputs.graphqlUrl, { method: 'POST', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

test('programs on this machine may sign with the credentials that functions get', async () => {
  expect(await statusOf(new URL(product.origin).host, 'local')).toBe(200);
});

test('another secret does not count, and neither does another name for this machine', async () => {
  expect(await statusOf(new URL(product.origin).host, 'other')).toBe(401);
  expect(await statusOf('elsewhere.example', 'local')).toBe(421);
});

test('users’ fields are not open to a signature', async () => {
  const { headers, body } = await signedQuery('{ me { id } }', new URL(product.origin).host, {
    secretAccessKey: 'local',
  });
  const answer = await fetch(product.outputs.graphqlUrl, { method: 'POST', headers, body });
  expect(await answer.json()).toMatchObject({
    errors: [{ errorType: 'Unauthorized', message: 'Not Authorized to access me on type Query' }],
  });
});
