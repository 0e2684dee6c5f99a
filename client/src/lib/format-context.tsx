import { createContext, use, useMemo, type ReactNode } from 'react';
import { graphql } from '../__generated__';
import type { Format_CurrencyFragment, Format_UserFragment } from '../__generated__/graphql';
import { createFormat, type Format } from './format';
import { maskedFormat } from './masked-format';
import { usePrivacy } from './privacy';

graphql(`
  fragment Format_user on User {
    id
    locale
    baseCurrency
    ...Account_user
  }
`);

graphql(`
  fragment Format_currency on Currency {
    code
    name
    minorUnits
  }
`);

const FormatContext = createContext<Format>(createFormat(navigator.language));

export interface FormatProviderProps {
  /** Undefined until they are known: the browser's language holds till then. */
  user: Pick<Format_UserFragment, 'locale'> | undefined;
  currencies: readonly Format_CurrencyFragment[];
  children: ReactNode;
}

/** Writes every figure and date below it the member's way, and masks amounts in privacy mode. */
export function FormatProvider({ user, currencies, children }: FormatProviderProps) {
  const locale = user?.locale ?? navigator.language;
  const { masked } = usePrivacy();
  const open = useMemo(() => createFormat(locale, currencies), [locale, currencies]);
  const format = useMemo(() => (masked ? maskedFormat(open) : open), [masked, open]);
  return <FormatContext value={format}>{children}</FormatContext>;
}

/** How figures and dates are written here. */
export function useFormat(): Format {
  return use(FormatContext);
}
