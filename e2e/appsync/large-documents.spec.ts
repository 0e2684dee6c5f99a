import { afterAll, beforeAll, expect, test } from 'vitest';
import { doubling } from '../../local/appsync/testing/large-documents';
import { givenPerson, type Person } from '../testing/person';
import { startProduct, type OwnProduct } from '../testing/product';

let product: OwnProduct;
let ada: Person;
let mallory: Person;
beforeAll(async () => {
  product = await startProduct();
  [ada, mallory] = [await givenPerson(product, 'ada'), await givenPerson(product, 'mallory')];
});
afterAll(() => product.stop());

test('a neighbour is answered while documents come in that would hold everybody up', async () => {
  const hostile = Array.from({ length: 50 }, (_, index) => [
    doubling('User', `query Doubling${index} { me { ...f0 } }`),
    `query Repeated${index} { me { ${'name '.repeat(7000)} } }`,
  ]).flat();
  const refusals = hostile.map((query) => mallory.refusal(query));
  expect(await ada.get('{ me { email } }')).toEqual({ me: { email: ada.email } });
  for (const refusal of await Promise.all(refusals)) expect(refusal?.message).toContain('parsing has been cancelled');
});
