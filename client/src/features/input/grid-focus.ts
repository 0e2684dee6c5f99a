/** Marks the field of a row that the arrow keys go to. */
export const VALUE_CELL = 'data-value-cell';

/** Moves from one value field to the one `step` rows further, or to the Save button after the last. */
export function moveFocus(from: HTMLInputElement, step: 1 | -1): void {
  const cells = valueCells(from.form);
  const next = cells[cells.indexOf(from) + step];
  if (next) next.focus();
  else if (step === 1) from.form?.querySelector<HTMLButtonElement>('button[type=submit]')?.focus();
}

/** Goes to the field of an asset, as after a refusal. */
export function focusCell(form: HTMLFormElement | null, assetId: string): void {
  valueCells(form)
    .find((cell) => cell.getAttribute(VALUE_CELL) === assetId)
    ?.focus();
}

function valueCells(form: HTMLFormElement | null): HTMLInputElement[] {
  return [...(form?.querySelectorAll<HTMLInputElement>(`[${VALUE_CELL}]`) ?? [])];
}
