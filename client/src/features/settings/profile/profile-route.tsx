import { useQuery } from '@apollo/client/react';
import { graphql } from '../../../__generated__';
import { SectionFrame } from '../section-frame';
import { Profile } from './profile';

const ProfileQuery = graphql(`
  query Profile {
    me {
      ...Format_user
      ...ProfileForm_user
    }
    currencies {
      ...Format_currency
    }
  }
`);

/** Who the member is, and how figures are written for them. */
export function Component() {
  const query = useQuery(ProfileQuery);
  return (
    <SectionFrame query={query} height={560}>
      {(data) => <Profile user={data.me} currencies={data.currencies} />}
    </SectionFrame>
  );
}
