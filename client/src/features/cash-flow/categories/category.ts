import { graphql } from '../../../__generated__';

/** The one selection of a category in the list of all. */
graphql(`
  fragment Category_category on Category {
    id
    code
    kind
    name
    parent {
      id
      name
    }
    position
    archivedOn
    version
    owner
  }
`);
