import { graphql } from '../../../__generated__';

export const CreateCategory = graphql(`
  mutation CreateCategory($input: CreateCategoryInput!) {
    createCategory(input: $input) {
      ...Category_category
    }
  }
`);

export const UpdateCategory = graphql(`
  mutation UpdateCategory($input: UpdateCategoryInput!) {
    updateCategory(input: $input) {
      ...Category_category
    }
  }
`);

/** For writes that follow each other quickly: the answer to one does not take back the places of the next. */
export const PlaceCategory = graphql(`
  mutation PlaceCategory($id: ID!, $position: Int!) {
    updateCategory(input: { id: $id, position: $position }) {
      id
      version
    }
  }
`);

export const ArchiveCategory = graphql(`
  mutation ArchiveCategory($id: ID!) {
    archiveCategory(id: $id) {
      ...Category_category
    }
  }
`);

export const MergeCategory = graphql(`
  mutation MergeCategory($id: ID!, $into: ID!) {
    mergeCategory(id: $id, into: $into) {
      id
    }
  }
`);

export const DeleteCategory = graphql(`
  mutation DeleteCategory($id: ID!) {
    deleteCategory(id: $id) {
      ...Category_category
    }
  }
`);
