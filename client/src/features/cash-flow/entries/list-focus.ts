export type ListFocus = ReturnType<typeof createListFocus>;

/**
 * Keeps who is in a list in it, when another one takes its place and when the row they are on goes; and leads there who
 * asks for it, as soon as there is a row.
 */
export function createListFocus() {
  let isIn = false;
  let isWanted = false;
  let find: () => HTMLElement | null | undefined = () => null;

  function lead() {
    if (!isWanted && !(isIn && document.activeElement === document.body)) return;
    const row = find();
    if (!row) return;
    isWanted = false;
    row.focus();
  }
  return {
    enter: () => void (isIn = true),
    leave: () => void (isIn = false),
    /** Leads to the list; whoever goes on typing meanwhile stays where they are. */
    want() {
      isWanted = true;
      window.addEventListener('keydown', () => void (isWanted = false), { capture: true, once: true });
      lead();
    },
    /** The list was drawn: where its row is that Tab would lead to. */
    drawn(row: typeof find) {
      find = row;
      lead();
    },
  };
}
