import type { UnpricedNotice_ItemFragment } from '../../__generated__/graphql';
import type { Format } from '../../lib/format';
import { listOf } from '../../lib/list-of';

/** One sentence for each currency and the months without its rate: what is left out, or the first few of many. */
export function leftOutText(items: readonly UnpricedNotice_ItemFragment[], format: Format): string[] {
  const spans = new Map<string, string[]>();
  for (const { asset, currency, from, to, value } of items) {
    const months = from === to ? format.month(to) : `${format.month(from)} and ${format.month(to)}`;
    const span = `${currency} in ${months}`;
    const names = spans.get(span) ?? [];
    spans.set(span, [...names, `${asset?.name ?? 'One asset'} (${format.amount(value, currency)})`]);
  }
  return [...spans].map(
    ([span, names]) =>
      `${listOf(names)} ${names.length === 1 ? 'is' : 'are'} left out: there is no rate to exchange ${span}.`,
  );
}
