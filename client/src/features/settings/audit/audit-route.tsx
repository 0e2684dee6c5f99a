import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../../__generated__';
import { Problem } from '../../../components/problem';
import { SectionFrame } from '../section-frame';
import { AuditTrail } from './audit-trail';

const Audit = graphql(`
  query Audit($nextToken: String) {
    me {
      ...Format_user
      timeZone
    }
    currencies {
      ...Format_currency
    }
    assets(includeClosed: true) {
      id
      name
      currency
    }
    assetCategories {
      code
      name
    }
    categories {
      id
      code
      kind
      name
      parent {
        id
        name
      }
    }
    auditEvents(limit: 50, nextToken: $nextToken) {
      nextToken
      items {
        ...AuditEntry_event
      }
    }
  }
`);

/** Every change of the member's books, newest first, a page at a time. */
export function Component() {
  // A change elsewhere brings a fresh first page: what was read beyond it stays.
  const query = useQuery(Audit, { refetchWritePolicy: 'merge' });
  const [problem, setProblem] = useState<unknown>();
  const [loadingMore, setLoadingMore] = useState(false);

  async function loadMore(nextToken: string) {
    setLoadingMore(true);
    setProblem(undefined);
    try {
      await query.fetchMore({ variables: { nextToken } });
    } catch (error) {
      setProblem(error);
    }
    setLoadingMore(false);
  }

  return (
    <SectionFrame query={query} height={800}>
      {(data) => (
        <AuditTrail
          known={data}
          timeZone={data.me.timeZone}
          events={data.auditEvents.items}
          more={
            data.auditEvents.nextToken === null
              ? undefined
              : { loading: loadingMore, load: () => void loadMore(data.auditEvents.nextToken ?? '') }
          }
          problem={problem !== undefined && <Problem error={problem} />}
        />
      )}
    </SectionFrame>
  );
}
