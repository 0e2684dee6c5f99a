import type { AssetDialog_CategoryFragment } from '../../__generated__/graphql';

/** Categories to choose from: what is owned, then what is owed. */
export function CategoryOptions({ categories }: { categories: readonly AssetDialog_CategoryFragment[] }) {
  const options = (kind: AssetDialog_CategoryFragment['kind']) =>
    categories
      .filter((category) => category.kind === kind)
      .map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ));
  return (
    <>
      <option value="" disabled>
        Choose a category
      </option>
      <optgroup label="Assets">{options('ASSET')}</optgroup>
      <optgroup label="Debts">{options('LIABILITY')}</optgroup>
    </>
  );
}
