import { useQuery } from '@apollo/client/react';
import { graphql } from '../../../__generated__';
import { SectionFrame } from '../section-frame';
import { ExportCard } from './export-card';
import { ImportCard } from './import-card';

const ExportQuery = graphql(`
  query ExportSection {
    me {
      ...Format_user
    }
    assets(includeClosed: true) {
      id
    }
  }
`);

/** The books out of here, and into here. */
export function Component() {
  const query = useQuery(ExportQuery);
  return (
    <SectionFrame query={query} height={360}>
      {({ assets }) => (
        <>
          <ExportCard />
          <ImportCard hasAssets={assets.length > 0} />
        </>
      )}
    </SectionFrame>
  );
}
