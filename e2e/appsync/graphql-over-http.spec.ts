import { serverAudits, type AuditResult } from 'graphql-http';
import { beforeAll, expect, test } from 'vitest';
import { givenPerson, type Person } from '../testing/person';
import { sharedProduct } from '../testing/shared-product';

const product = sharedProduct();
let ada: Person;

beforeAll(async () => {
  ada = await givenPerson(product, 'ada');
});

/** Where AppSync goes a way of its own, and this API with it. docs/local-runtime.md says why. */
const differences: Record<string, string[]> = {
  'GraphQL is not served over GET': ['5A70', 'D6D5', '6A70'],
  'the answer is application/json, whatever is asked for': ['22EB'],
  'a POST without a content type is read as JSON': ['9ABE'],
  'what is wrong with a document or its variables is told with status 200, and data that is null': [
    ...['865D', '556A', 'D586'],
    ...['51FE', '74FF', '5E5B', '86EE'],
  ],
  'extensions of a request are not looked at': ['58B0', '58B1', '58B2', '58B3'],
};

test('every audit of GraphQL over HTTP passes, but for the differences that are AppSync’s own', async () => {
  const fetchFn: typeof fetch = (input, init) =>
    fetch(input, { ...init, headers: { ...(init?.headers as Record<string, string>), authorization: ada.idToken } });
  const results: AuditResult[] = [];
  for (const { fn } of serverAudits({ url: product.outputs.graphqlUrl, fetchFn })) results.push(await fn());
  expect(results.filter(({ status }) => status === 'error')).toEqual([]);
  const different = results.filter(({ status }) => status !== 'ok').map(({ id }) => id);
  expect(different.sort()).toEqual(Object.values(differences).flat().sort());
});

test('a stranger, a broken token and a foreign one get 401 and nothing else', async () => {
  for (const authorization of [undefined, 'nonsense', `${ada.idToken}x`]) {
    const response = await fetch(product.outputs.graphqlUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
      body: JSON.stringify({ query: '{ me { id } }' }),
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ errorType: 'UnauthorizedException' }] });
  }
});
