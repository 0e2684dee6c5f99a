import type { Format_CurrencyFragment } from '../../../__generated__/graphql';
import { englishDates } from '../../../lib/english-dates';
import { createFormat } from '../../../lib/format';

export interface Examples {
  date: string;
  time: string;
  amount: string;
  loss: string;
  percent: string;
}

export interface ExampleSettings {
  locale: string;
  baseCurrency: string;
  timeZone: string;
  currencies: readonly Format_CurrencyFragment[];
}

/** How a date and figures look with these settings. @returns undefined where the browser knows no such zone */
export function examplesOf(settings: ExampleSettings, now: Date): Examples | undefined {
  const { locale, baseCurrency, timeZone, currencies } = settings;
  try {
    const format = createFormat(locale, currencies);
    return {
      date: englishDates(locale)(now, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone }),
      time: new Intl.DateTimeFormat(format.locale, { timeStyle: 'short', timeZone }).format(now),
      amount: format.amount('1234567.5', baseCurrency),
      loss: format.amount('-980.4', baseCurrency),
      percent: new Intl.NumberFormat(format.locale, { style: 'percent', minimumFractionDigits: 1 }).format(0.125),
    };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
