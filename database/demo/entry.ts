import { lastDayOf } from '../../domain/month';

/** Money that came in or went out, before it becomes a row. */
export interface Entry {
  /** Unique among the entries; its id is made of it. */
  key: string;
  step: number;
  categoryCode: string;
  /** Name of a default subcategory; incomes have none. */
  subcategory?: string;
  amount: number;
  currency: string;
  date: string;
  description: string;
  /** Key of the account it went through. */
  account: 'current' | 'card';
}

/** A day of a month, the last one where the month is shorter. */
export function dayOf(month: string, day: number): string {
  const date = `${month}-${String(day).padStart(2, '0')}`;
  const last = lastDayOf(month);
  return date > last ? last : date;
}
