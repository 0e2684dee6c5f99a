import type { ApolloClient } from '@apollo/client';
import { graphql } from '../../../__generated__';
import { demoBooks } from './demo-books';
import { gzipToBase64 } from './gzip';
import { fetchTemplate } from './template';

const DemoGroundQuery = graphql(`
  query DemoGround {
    me {
      id
      name
      baseCurrency
      locale
      timeZone
      theme
    }
    categories {
      id
      code
      kind
      name
      parent {
        id
      }
      position
      archivedOn
    }
  }
`);

const LoadDemoMutation = graphql(`
  mutation LoadDemo($gzip: String!) {
    importData(input: { gzip: $gzip }) {
      assets
    }
  }
`);

/** Fills the member's books, which have to be empty, with the demo household up to `lastMonth` (YYYY-MM). */
export async function loadDemo(client: ApolloClient, lastMonth: string): Promise<void> {
  const template = await fetchTemplate(lastMonth);
  const ground = await client.query({ query: DemoGroundQuery, fetchPolicy: 'no-cache' });
  if (!ground.data) throw new Error('The profile is not there.');
  const { me, categories } = ground.data;
  const { name = null, baseCurrency, locale, timeZone, theme } = me;
  const profile = { name, baseCurrency, locale, timeZone, theme };
  const books = demoBooks(template, { profile, categories }, lastMonth, new Date());
  const gzip = await gzipToBase64(JSON.stringify(books));
  await client.mutate({ mutation: LoadDemoMutation, variables: { gzip }, fetchPolicy: 'no-cache' });
}
