import type { Person } from './person';

const assetFields =
  'id name currency institution secures { id name } account { id name } ticker marketCap subTargetPct tradable notes closedOn reopenedOn version owner category { code kind }';
export const createAsset = `mutation ($input: CreateAssetInput!) { createAsset(input: $input) { ${assetFields} } }`;
export const updateAsset = `mutation ($input: UpdateAssetInput!) { updateAsset(input: $input) { ${assetFields} } }`;
export const deleteAsset = `mutation ($id: ID!) { deleteAsset(id: $id) { id name } }`;
export const recordInputs = `mutation ($input: RecordAssetInputsInput!) {
  recordAssetInputs(input: $input) { id assetId month value notes version asset { name } }
}`;

interface Input {
  assetId: string;
  value: string;
}

/** What was recorded of assets for a month. */
export async function inputsOf(person: Person, month: string): Promise<Input[]> {
  const { assetInputs } = await person.get<{ assetInputs: Input[] }>(
    'query ($month: String!) { assetInputs(from: $month, to: $month) { assetId value } }',
    { month },
  );
  return assetInputs;
}
