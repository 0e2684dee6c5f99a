import { Decimal, ZERO } from '../../../../domain/money';
import { HUNDRED } from '../../../../domain/percentages';
import { sumOf } from '../../../../domain/split';
import { isClosed } from '../../lib/is-closed';
import type { Format } from '../../lib/format';
import type { ShareHolding } from './category-share';
import { plainPercent } from './share-text';

/**
 * Why an asset cannot have this share of its category: with the shares set by hand for the others it would be more than
 * all of it. Where they are more than that already, it may still be lowered.
 */
export function subTargetProblem(
  assets: readonly Pick<ShareHolding, 'asset'>[],
  edited: Pick<ShareHolding['asset'], 'id' | 'subTargetPct'>,
  share: string | null,
  format: Format,
): string | undefined {
  const others = assets.filter(({ asset }) => asset.id !== edited.id && !isClosed(asset.closedOn));
  const taken = sumOf(others.map(({ asset }) => new Decimal(asset.subTargetPct ?? ZERO)));
  const sum = taken.plus(share ?? ZERO);
  if (sum.lessThanOrEqualTo(HUNDRED) || new Decimal(share ?? ZERO).lessThanOrEqualTo(edited.subTargetPct ?? ZERO)) {
    return undefined;
  }
  const room = Decimal.max(HUNDRED.minus(taken), ZERO);
  return `The others have ${plainPercent(format, taken)}: there is room for ${plainPercent(format, room)}.`;
}
