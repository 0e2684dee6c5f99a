import { today } from './now';

/** Whether an asset is closed on a day (YYYY-MM-DD): it is open until the day of closing. */
export function isClosed(closedOn: string | null, day = today()): boolean {
  return closedOn !== null && closedOn <= day;
}
