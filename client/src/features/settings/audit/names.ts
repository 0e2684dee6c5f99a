import type { AuditQuery } from '../../../__generated__/graphql';
import { categoryName } from '../../../lib/category-name';
import { text, type Change, type Fields } from './change';

export interface NamedCategory {
  /** "Food › Groceries" */
  name: string;
  kind: string;
}

/** What ids and codes stand for; also of what was deleted, where the event of that is among those loaded. */
export interface Names {
  asset(id: unknown): { name: string; currency: string } | undefined;
  /** A category of assets, by its code. */
  assetCategory(code: unknown): string;
  category(id: unknown): NamedCategory | undefined;
  /** By the code that default ones have; events of before categories were the books' own say it. */
  categoryOfCode(kind: 'INCOME' | 'EXPENSE', code: unknown): string;
  /** What a transaction is, or was in the oldest event of it. */
  transaction(id: unknown): Fields | undefined;
}

type Known = Pick<AuditQuery, 'assets' | 'assetCategories' | 'categories'>;

export function namesFrom(known: Known, changes: readonly Change[]): Names {
  const assets = new Map<unknown, { name: string; currency: string }>();
  const categories = new Map<unknown, NamedCategory>();
  const transactions = new Map<unknown, Fields>();
  for (const { entity, key, before, after } of changes) {
    const [name, currency] = [text(before, 'name'), text(before, 'currency')];
    if (entity === 'Asset' && name && currency) assets.set(key['id'], { name, currency });
    if ((entity === 'Category' || entity === 'ExpenseSubcategory') && name)
      categories.set(key['id'], { name, kind: text(before, 'kind') ?? 'EXPENSE' });
    if (entity === 'Transaction') transactions.set(key['id'], { ...before, ...after });
  }
  for (const { id, name, currency } of known.assets) assets.set(id, { name, currency });
  for (const category of known.categories)
    categories.set(category.id, { name: categoryName(category), kind: category.kind });
  const ofAssets = new Map<unknown, string>(known.assetCategories.map(({ code, name }) => [code, name]));
  const byCode = new Map(known.categories.map((category) => [`${category.kind} ${category.code}`, category.name]));
  return {
    asset: (id) => assets.get(id),
    assetCategory: (code) => ofAssets.get(code) ?? String(code),
    category: (id) => categories.get(id),
    categoryOfCode: (kind, code) => byCode.get(`${kind} ${String(code)}`) ?? String(code),
    transaction: (id) => transactions.get(id),
  };
}
