import { givenPerson, type Person } from './person';
import type { Product } from './product';

/** Somebody with books without anything in them. */
export async function givenMember(product: Product): Promise<Person> {
  const person = await givenPerson(product, 'member');
  await person.get('{ me { id } }');
  return person;
}

/** An asset or liability, an account in euros but for what is said otherwise; answers its id. */
export async function givenAsset(person: Person, input: Record<string, unknown> = {}): Promise<string> {
  const { createAsset } = await person.get<{ createAsset: { id: string } }>(
    'mutation ($input: CreateAssetInput!) { createAsset(input: $input) { id } }',
    { input: { name: 'Current account', categoryCode: 'CASH', currency: 'EUR', ...input } },
  );
  return createAsset.id;
}

export const changeAsset = (person: Person, input: Record<string, unknown> & { id: string | undefined }) =>
  person.get('mutation ($input: UpdateAssetInput!) { updateAsset(input: $input) { id } }', { input });

/** An asset or liability in euros that is worth something from a month on; answers its id. */
export async function givenValue(person: Person, categoryCode: string, month: string, value: string): Promise<string> {
  const assetId = await givenAsset(person, { name: 'Thing', categoryCode });
  await recordValue(person, assetId, month, value);
  return assetId;
}

export const recordValue = (person: Person, assetId: string | undefined, month: string, value: string) =>
  recordValues(person, month, [{ assetId, value }]);

const recordValues = (person: Person, month: string, values: { assetId: string | undefined; value: string }[]) =>
  person.get('mutation ($input: RecordAssetInputsInput!) { recordAssetInputs(input: $input) { id } }', {
    input: { month, values },
  });

/** Assets that are told apart by their names. */
export interface NamedAssets {
  ids: Record<string, string>;
  own(person: Person, name: string, categoryCode: string, more?: Record<string, string>): Promise<void>;
  record(person: Person, month: string, valuesByName: Record<string, string>): Promise<void>;
}

export function namedAssets(): NamedAssets {
  const ids: Record<string, string> = {};
  return {
    ids,
    async own(person, name, categoryCode, more = {}) {
      ids[name] = await givenAsset(person, { name, categoryCode, ...more });
    },
    async record(person, month, valuesByName) {
      const values = Object.entries(valuesByName).map(([name, value]) => ({ assetId: ids[name], value }));
      await recordValues(person, month, values);
    },
  };
}
