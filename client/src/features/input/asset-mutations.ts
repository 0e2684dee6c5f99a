import { graphql } from '../../__generated__';

export const CreateAsset = graphql(`
  mutation CreateAsset($input: CreateAssetInput!) {
    createAsset(input: $input) {
      ...MonthGrid_asset
    }
  }
`);

export const UpdateAsset = graphql(`
  mutation UpdateAsset($input: UpdateAssetInput!) {
    updateAsset(input: $input) {
      ...MonthGrid_asset
    }
  }
`);

export const DeleteAsset = graphql(`
  mutation DeleteAsset($id: ID!) {
    deleteAsset(id: $id) {
      ...MonthGrid_asset
    }
  }
`);

/** What an asset's dialogs do after a change: the list is asked for again, and figures computed from it are dropped. */
export const REFRESHED = { refetchQueries: ['MonthlyInput'], awaitRefetchQueries: true };
