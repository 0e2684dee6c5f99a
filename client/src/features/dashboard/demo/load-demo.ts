import type { ApolloClient } from '@apollo/client';
import { graphql } from '../../../__generated__';
import { demoBooks } from './demo-books';
import { gzipToBase64 } from './gzip';
import { fetchTemplate, type DemoTemplate } from './template';

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
    expenseCategories {
      code
      subcategories {
        id
        name
      }
    }
  }
`);

const DemoRatesQuery = graphql(`
  query DemoRates($from: String!, $to: String!, $currency: ID!) {
    exchangeRates(from: $from, to: $to, currency: $currency) {
      id
      currency
      month
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
  const { me, expenseCategories } = ground.data;
  const { name = null, baseCurrency, locale, timeZone, theme } = me;
  const profile = { name, baseCurrency, locale, timeZone, theme };
  const knownRates = await readKnownRates(client, template, lastMonth);
  const books = demoBooks(template, { profile, expenseCategories, knownRates }, lastMonth, new Date());
  const gzip = await gzipToBase64(JSON.stringify(books));
  await client.mutate({ mutation: LoadDemoMutation, variables: { gzip }, fetchPolicy: 'no-cache' });
}

/** Which of the months that the household needs rates for have some already. */
async function readKnownRates(client: ApolloClient, { rates }: DemoTemplate, to: string): Promise<Set<string>> {
  const currencies = [...new Set(rates.map(({ currency }) => currency))];
  const from = `${Number(to.slice(0, 4)) - 11}-01`;
  const answers = await Promise.all(
    currencies.map((currency) =>
      client.query({ query: DemoRatesQuery, variables: { from, to, currency }, fetchPolicy: 'no-cache' }),
    ),
  );
  const known = answers.flatMap(({ data }) => data?.exchangeRates ?? []);
  return new Set(known.map(({ currency, month }) => `${currency} ${month}`));
}
