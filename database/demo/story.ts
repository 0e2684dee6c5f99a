import { addMonths } from '../../domain/month';

/** The story of the household is told in steps: month 0 is the first one, month 119 the last. */
export const STORY_MONTHS = 120;

export const CAR_PAID_OFF = 34;
export const FLAT_BOUGHT = 42;
export const OLD_ACCOUNT_CLOSED = 66;
export const TRAVEL_ACCOUNT_OPENED = 96;

export const FLAT_PRICE = 232_000;
export const MORTGAGE_AMOUNT = 190_000;
export const MORTGAGE_INSTALMENT = 884.2;
export const CAR_INSTALMENT = 214.5;

/** The calendar month (YYYY-MM) of a step. */
export function monthAt(lastMonth: string, step: number): string {
  return addMonths(lastMonth, step - STORY_MONTHS + 1);
}

/** 1 for January to 12 for December. */
export function seasonOf(month: string): number {
  return Number(month.slice(5));
}

/** Prices rise by a good two percent of today's a year; whole years at a time for what has a price list. */
export function inflation(step: number): number {
  return 1 + (0.023 * step) / 12;
}

export function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** Every step, or the latest `months` of them. */
export function latestSteps(months: number): number[] {
  if (!Number.isInteger(months) || months < 1 || months > STORY_MONTHS) {
    throw new RangeError(`The demo household has 1 to ${STORY_MONTHS} months, not ${months}.`);
  }
  return Array.from({ length: months }, (_, index) => STORY_MONTHS - months + index);
}
