import type { AuditQuery } from '../../../__generated__/graphql';
import { text, type Change } from './change';

/** What ids and codes stand for. */
export interface Names {
  /** Also of assets that were deleted, where the event of that is among those loaded. */
  asset(id: unknown): { name: string; currency: string } | undefined;
  /** Of the categories that things of this type are sorted into. */
  category(entity: string, code: unknown): string;
  subcategory(id: unknown): string | undefined;
}

type Known = Pick<AuditQuery, 'assets' | 'assetCategories' | 'incomeCategories' | 'expenseCategories'>;

export function namesFrom(known: Known, changes: readonly Change[]): Names {
  const assets = new Map<unknown, { name: string; currency: string }>();
  for (const { entity, key, before } of changes) {
    const [name, currency] = [text(before, 'name'), text(before, 'currency')];
    if (entity === 'Asset' && name && currency) assets.set(key['id'], { name, currency });
  }
  for (const { id, name, currency } of known.assets) assets.set(id, { name, currency });
  const byCode = (list: readonly { code: string; name: string }[]) =>
    new Map<unknown, string>(list.map(({ code, name }) => [code, name]));
  const [ofAssets, ofIncomes, ofExpenses] = [
    byCode(known.assetCategories),
    byCode(known.incomeCategories),
    byCode(known.expenseCategories),
  ];
  const subcategories = new Map<unknown, string>(
    known.expenseCategories.flatMap((category) => category.subcategories.map(({ id, name }) => [id, name] as const)),
  );
  return {
    asset: (id) => assets.get(id),
    category(entity, code) {
      const list = entity === 'Income' ? ofIncomes : ofAssetEntities.has(entity) ? ofAssets : ofExpenses;
      return list.get(code) ?? String(code);
    },
    subcategory: (id) => subcategories.get(id),
  };
}

const ofAssetEntities = new Set(['Asset', 'AllocationTarget']);
