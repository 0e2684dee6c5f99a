import { givenPerson, type Person } from './person';
import type { Product } from './product';

/** Somebody with books without anything in them. */
export async function givenMember(product: Product): Promise<Person> {
  const person = await givenPerson(product, 'member');
  await person.get('{ me { id } }');
  return person;
}

/** An asset or liability in euros that is worth something from a month on; answers its id. */
export async function givenValue(person: Person, categoryCode: string, month: string, value: string): Promise<string> {
  const { createAsset } = await person.get<{ createAsset: { id: string } }>(
    'mutation ($input: CreateAssetInput!) { createAsset(input: $input) { id } }',
    { input: { name: 'Thing', categoryCode, currency: 'EUR' } },
  );
  await recordValue(person, createAsset.id, month, value);
  return createAsset.id;
}

export const recordValue = (person: Person, assetId: string, month: string, value: string) =>
  person.get('mutation ($input: RecordAssetInputsInput!) { recordAssetInputs(input: $input) { id } }', {
    input: { month, values: [{ assetId, value }] },
  });
