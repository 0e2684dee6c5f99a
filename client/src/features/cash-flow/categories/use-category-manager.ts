import { useState } from 'react';
import { useFormat } from '../../../lib/format-context';
import { siblingsOf, type Category, type CategoryGroup } from './category-tree';
import type { AtHand, CategoryListProps } from './category-list';
import type { CategoryAction } from './category-menu';
import { movedBy, newPlaces } from './placed';
import { useCategoryWrites, type Refusal } from './use-category-writes';

export interface CategoryManagerOptions {
  categories: readonly Category[];
  /** Those that are shown. */
  groups: readonly CategoryGroup[];
  owner: string;
}

/** What is at hand in the list of categories, and what comes of each action on one. */
export function useCategoryManager({ categories, groups, owner }: CategoryManagerOptions) {
  const { locale } = useFormat();
  const writes = useCategoryWrites();
  const [atHand, setAtHand] = useState<AtHand>({ focused: 0 });
  const [menu, setMenu] = useState<{ id: string; anchor: HTMLElement }>();
  const [dialog, setDialog] = useState<{ id: string; type: 'merge' | 'move' }>();
  const find = (id: string | undefined) => categories.find((category) => category.id === id);

  const focus = (id: string, next?: string) =>
    setAtHand(({ focused, problem }) => ({ focused: focused + 1, current: id, next, problem }));

  /**
   * What is refused is said at the row. Where the write took the row away, or elsewhere, the focus goes there with it,
   * or to the one that was next: unless it was put somewhere else meanwhile.
   */
  async function attempt({ id }: Category, write: Promise<Refusal>): Promise<Refusal> {
    const ids = groups.flatMap((group) => [group.category, ...group.parts]).map((category) => category.id);
    const at = ids.indexOf(id);
    setAtHand((now) => ({ ...now, problem: undefined }));
    const text = await write;
    if (text !== undefined) setAtHand((now) => ({ ...now, problem: { id, text } }));
    if (!document.activeElement?.matches(':is(button, input, select, [role=menuitem])')) {
      focus(id, ids[at + 1] ?? ids[at - 1]);
    }
    return text;
  }

  function step(category: Category, by: -1 | 1) {
    const shown = new Set(groups.flatMap((group) => [group.category, ...group.parts]).map(({ id }) => id));
    const siblings = siblingsOf(categories, category, locale);
    const order = movedBy(siblings, category.id, by, ({ id }) => shown.has(id));
    if (!order) return;
    void attempt(category, writes.place(newPlaces(order, siblings, locale)));
    focus(category.id);
  }

  function act(category: Category, action: CategoryAction) {
    const { id } = category;
    setMenu(undefined);
    if (action === 'rename') return setAtHand({ focused: 0, current: id, renamed: id });
    if (action === 'add part') return setAtHand({ focused: 0, current: id, growing: id });
    focus(id);
    if (action === 'up') step(category, -1);
    else if (action === 'down') step(category, 1);
    else if (action === 'archive') void attempt(category, writes.archive(category));
    else if (action === 'bring back') void attempt(category, writes.bringBack(category));
    else if (action === 'delete') void attempt(category, writes.remove(category));
    else setDialog({ id, type: action });
  }

  const opened = find(menu?.id);
  const asked = find(dialog?.id);
  const cancel = () => setDialog(undefined);
  const list: Omit<CategoryListProps, 'label' | 'groups'> = {
    atHand,
    onFocus: (id) => setAtHand((now) => (now.current === id ? now : { ...now, current: id })),
    onOpen: ({ id }, anchor) => setMenu({ id, anchor }),
    onAction: act,
    onRename: (category, name) => writes.rename(category, name),
    onAddPart: (parent, name, id) => writes.create({ id, kind: parent.kind, name, parent, owner }),
    onLeave: ({ id }) => focus(id),
  };

  return {
    list,
    add: (made: Pick<Category, 'id' | 'kind' | 'name' | 'parent'>) => writes.create({ ...made, owner }),
    opened: opened &&
      menu && {
        category: opened,
        anchor: menu.anchor,
        onAction: (action: CategoryAction) => act(opened, action),
        onClose: () => {
          setMenu(undefined);
          focus(opened.id);
        },
      },
    asked: asked &&
      dialog && {
        type: dialog.type,
        category: asked,
        onCancel: cancel,
        onMerge: (into: Category) => {
          cancel();
          void attempt(asked, writes.merge(asked, into)).then((refused) => refused === undefined && focus(into.id));
        },
        onMove: (parent: Category | null) => {
          cancel();
          void attempt(asked, writes.moveTo(asked, parent));
          focus(asked.id);
        },
      },
  };
}
