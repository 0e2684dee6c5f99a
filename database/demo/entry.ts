import { lastDayOf } from '../../domain/month';

/** Money that came in or went out, before it becomes a row. */
export interface Entry {
  /** Unique among the entries; its id is made of it. */
  key: string;
  step: number;
  /** Code of a default category; that of a part begins with the code of what it is a part of. */
  category: string;
  amount: number;
  currency: string;
  date: string;
  /** Who paid or was paid; null where nobody is named. */
  payee: string | null;
  description: string | null;
  /** Key of the account it went through. */
  account: 'current' | 'card';
}

/** Code of the category of the first level. */
export function firstLevelOf({ category }: Pick<Entry, 'category'>): string {
  return category.split('_', 1).join();
}

/** A day of a month, the last one where the month is shorter. */
export function dayOf(month: string, day: number): string {
  const date = `${month}-${String(day).padStart(2, '0')}`;
  const last = lastDayOf(month);
  return date > last ? last : date;
}
