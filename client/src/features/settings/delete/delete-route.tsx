import { useQuery } from '@apollo/client/react';
import { graphql } from '../../../__generated__';
import { SectionFrame } from '../section-frame';
import { Deletions } from './deletions';

const DeleteQuery = graphql(`
  query DeleteSection {
    me {
      ...Format_user
      email
    }
    assets(includeClosed: true) {
      id
    }
  }
`);

/** What cannot be undone. */
export function Component() {
  const query = useQuery(DeleteQuery);
  return (
    <SectionFrame query={query} height={480}>
      {({ me, assets }) => <Deletions email={me.email} assetCount={assets.length} />}
    </SectionFrame>
  );
}
