import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router-dom';
import { graphql } from '../../../__generated__';
import { currentMonth } from '../../../lib/now';
import { SectionFrame } from '../section-frame';
import { BankCard } from './bank-card';
import { currencyGroups, toRange } from './rate-months';
import { RatesCard } from './rates-card';

const RatedCurrencies = graphql(`
  query RatedCurrencies {
    me {
      ...Format_user
      timeZone
    }
    currencies {
      ...Format_currency
    }
    assets(includeClosed: true) {
      id
      currency
    }
  }
`);

/** The rates that figures are converted by, one currency at a time; which one and which months is in the address. */
export function Component() {
  const query = useQuery(RatedCurrencies);
  const [search, setSearch] = useSearchParams();
  const range = toRange(search.get('from'), search.get('to'), currentMonth());
  const show = (next: Record<string, string>) =>
    setSearch({ ...Object.fromEntries(search), ...range, ...next }, { replace: true });
  return (
    <SectionFrame query={query} height={720}>
      {({ me, currencies, assets }) => {
        const groups = currencyGroups(currencies, [me.baseCurrency, ...assets.map(({ currency }) => currency)]);
        const offered = [...groups.used, ...groups.others].map(({ code }) => code);
        const asked = search.get('currency') ?? '';
        const currency = offered.includes(asked) ? asked : (groups.used[0]?.code ?? 'USD');
        return (
          <>
            <BankCard timeZone={me.timeZone} />
            <RatesCard groups={groups} currency={currency} range={range} onShow={show} />
          </>
        );
      }}
    </SectionFrame>
  );
}
