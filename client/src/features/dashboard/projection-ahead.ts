import type { NetWorthHistory_ProjectionFragment } from '../../__generated__/graphql';
import type { Format } from '../../lib/format';

type Projection = NetWorthHistory_ProjectionFragment;

/** The projected months after the last month shown, at most `horizon` of them. */
export function projectionAhead(projection: Projection | undefined, lastMonth: string, horizon: number) {
  return (projection?.points ?? []).filter(({ month }) => month > lastMonth).slice(0, horizon);
}

/** What a projection is made of, in words; nothing where there is none. */
export function assumptionsText({ assumptions, currency }: Projection, format: Format): string | undefined {
  const { changesUsed, meanChange, standardDeviation } = assumptions;
  if (!meanChange) return undefined;
  const mean = format.amount(meanChange, currency, { sign: true });
  const basis = changesUsed === 1 ? 'the last monthly change' : `the mean of the last ${changesUsed} monthly changes`;
  const band = standardDeviation ? ' About two outcomes of three lie in the band.' : '';
  return `Projected: ${mean} a month, ${basis}. It is no promise.${band}`;
}
