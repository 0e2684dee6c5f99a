import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../__generated__';
import { likelyCurrency } from './currency-of-region';
import { forget } from './live/touched';
import { usableLocale } from '../../../domain/usable-locale';

const ChooseHabits = graphql(`
  mutation ChooseHabits($input: UpdateMeInput!) {
    updateMe(input: $input) {
      id
      baseCurrency
      locale
      timeZone
      version
    }
  }
`);

/** How a member writes figures, what they count in and when it is which day where they are. */
export interface Habits {
  locale: string;
  baseCurrency: string;
  timeZone: string;
}

/** What a newcomer's browser says of their habits, to be confirmed once: a profile that was ever changed is not asked. */
export function useHabits(version: number, currencies: readonly { code: string }[]) {
  const [update, { loading }] = useMutation(ChooseHabits, {
    update: (cache) => forget(cache, ['PROFILE'], (field) => field === 'me'),
  });
  const [habits, setHabits] = useState<Habits>(() => {
    const locale = usableLocale(navigator.language);
    return {
      locale,
      baseCurrency: likelyCurrency(
        locale,
        currencies.map(({ code }) => code),
      ),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    };
  });
  const asked = version === 1;

  /** Saves them unless the profile was changed meanwhile; rejects with why it was not done. */
  async function save(): Promise<void> {
    if (asked) await update({ variables: { input: { ...habits, expectedVersion: version } } });
  }

  return {
    asked,
    habits,
    saving: loading,
    change: (some: Partial<Habits>) => setHabits((now) => ({ ...now, ...some })),
    save,
  };
}
