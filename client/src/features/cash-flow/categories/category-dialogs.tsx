import { categoryName } from '../../../lib/category-name';
import type { Category, CategoryGroup } from './category-tree';
import { TargetDialog } from './target-dialog';

interface DialogOfOneProps {
  category: Category;
  /** All of its kind, in their order. */
  groups: readonly CategoryGroup[];
  onCancel: () => void;
}

export interface MergeDialogProps extends DialogOfOneProps {
  onMerge: (into: Category) => void;
}

/** Makes one category of two. */
export function MergeDialog({ category, groups, onMerge, onCancel }: MergeDialogProps) {
  const name = categoryName(category);
  const parts = partsOf(category, groups);
  const withParts =
    parts > 0 ? `, with its ${parts === 1 ? 'part' : `${parts} parts`}: those of one name become one` : '';
  const targets = groups
    .flatMap((group) => [group.category, ...group.parts])
    .filter(({ id, parent }) => id !== category.id && parent?.id !== category.id && (parts === 0 || !parent));
  return (
    <TargetDialog
      title={`Merge ${name} into another`}
      label="Into"
      targets={targets}
      confirmText="Merge"
      consequence={(into) =>
        into
          ? `Everything under ${name} becomes ${categoryName(into)}: its transactions${category.parent ? '' : ' and budgets'}${withParts}. ${name} is gone then, and this cannot be undone.`
          : `Everything under ${name} becomes what you choose. The totals of all months stay what they are.`
      }
      onConfirm={(into) => into && onMerge(into)}
      onCancel={onCancel}
    />
  );
}

export interface MoveDialogProps extends DialogOfOneProps {
  onMove: (parent: Category | null) => void;
}

/** Makes a category a part of another, or one of the first level. */
export function MoveDialog({ category, groups, onMove, onCancel }: MoveDialogProps) {
  const { id, name, parent } = category;
  const hasParts = partsOf(category, groups) > 0;
  const targets = hasParts ? [] : groups.map((group) => group.category);
  return (
    <TargetDialog
      title={`Move ${name}`}
      label="Part of"
      targets={targets.filter((target) => target.id !== id && target.id !== parent?.id && target.archivedOn === null)}
      {...(parent ? { nowhere: 'None: on the first level' } : {})}
      confirmText="Move"
      consequence={(target) => {
        if (hasParts) return `${name} has parts of its own, so it stays on the first level. Move or merge those first.`;
        if (target === undefined) return 'What is sorted under it moves along, in all months.';
        return target === null
          ? `${name} stands beside ${parent?.name} from now on, in all months.`
          : `What is sorted under ${name} counts as ${target.name} from now on, in all months.`;
      }}
      onConfirm={onMove}
      onCancel={onCancel}
    />
  );
}

function partsOf({ id }: Category, groups: readonly CategoryGroup[]): number {
  return groups.find(({ category }) => category.id === id)?.parts.length ?? 0;
}
