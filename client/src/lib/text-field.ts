/** Whether a key pressed there is meant for a text. */
export function isTextField(target: EventTarget | null): target is HTMLElement {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches(`input${NO_TEXT}, textarea, select`);
}

const NO_TEXT = ['checkbox', 'radio', 'button', 'submit', 'range', 'file']
  .map((type) => `:not([type=${type}])`)
  .join('');

/** Whether something lies over the screen and has the keys. */
export function isCovered(): boolean {
  return document.querySelector('[role=dialog], [role=menu]') !== null;
}
