import { ApolloClient, ApolloLink } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { ThemeProvider } from '@mui/material';
import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { from, of } from 'rxjs';
import { theme } from '../app/theme/theme';
import { createCache } from '../lib/cache';
import { FormatProvider } from '../lib/format-context';

// A busy machine may take longer than a second to draw.
configure({ asyncUtilTimeout: 25_000 });

/** One request as it left the screen. */
export interface Sent {
  operation: string | undefined;
  variables: Record<string, unknown>;
}

/**
 * Shows part of a screen as a member with British habits sees it.
 *
 * @param answer what the API says to each request, at once or later
 */
export function renderScreen(
  screen: ReactNode,
  answer: (sent: Sent) => ApolloLink.Result | Promise<ApolloLink.Result> = () => ({ data: {} }),
) {
  const sent: Sent[] = [];
  const link = new ApolloLink(({ operationName, variables }) => {
    const request = { operation: operationName, variables };
    sent.push(request);
    const result = answer(request);
    return result instanceof Promise ? from(result) : of(result);
  });
  const user = { __typename: 'User', id: 'member', locale: 'en-GB', baseCurrency: 'EUR' } as const;
  const router = createMemoryRouter([
    {
      path: '*',
      element: (
        <FormatProvider user={user} currencies={[]}>
          {screen}
        </FormatProvider>
      ),
    },
  ]);
  render(
    <ApolloProvider client={new ApolloClient({ link, cache: createCache() })}>
      <ThemeProvider theme={theme}>
        <RouterProvider router={router} />
      </ThemeProvider>
    </ApolloProvider>,
  );
  return { sent, router, person: userEvent.setup() };
}
