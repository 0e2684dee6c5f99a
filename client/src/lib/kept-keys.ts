type Field = HTMLInputElement | HTMLTextAreaElement;

const SOON_MS = 10;
/** How long a part that is there may take to bring its field; what is kept for longer would come as a surprise. */
const PATIENCE_MS = 1000;

/**
 * Keeps what is typed for a part of the screen that is still on its way, and gives it to the field that the part brings.
 * Escape gives the part up, and so does going elsewhere with the pointer. A Tab ends it: what follows was meant for
 * another field, and is better missing than in the wrong one.
 *
 * @returns to be called when the part is there; done once it has everything
 */
export function keepKeys(onEscape: () => void): () => Promise<void> {
  const kept: string[] = [];
  const pressed = new WeakSet<Event>();
  const before = document.activeElement;
  let over = false;

  function keep(event: KeyboardEvent) {
    if (pressed.has(event) || !isKept(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.key !== 'Escape') return void kept.push(event.key);
    end();
    onEscape();
  }
  function end() {
    over = true;
    window.removeEventListener('keydown', keep, true);
    window.removeEventListener('pointerdown', end, true);
  }
  async function handOver() {
    const arrived = () => document.activeElement !== before && document.activeElement !== document.body;
    for (let waited = 0; kept.length > 0 && !over && !arrived() && waited < PATIENCE_MS; waited += SOON_MS) {
      await pause(SOON_MS);
    }
    while (kept[0] !== undefined && kept[0] !== 'Tab' && !over && arrived()) {
      const event = new KeyboardEvent('keydown', { key: kept.shift() ?? '', bubbles: true, cancelable: true });
      pressed.add(event);
      press(event);
      // What a key does is drawn before the next one comes, as when it is typed.
      await pause(0);
    }
    end();
  }
  window.addEventListener('keydown', keep, true);
  window.addEventListener('pointerdown', end, true);
  return handOver;
}

function isKept(event: KeyboardEvent): boolean {
  const { key, isComposing, ctrlKey, altKey, metaKey } = event;
  if (isComposing || ((ctrlKey || altKey || metaKey) && !event.getModifierState('AltGraph'))) return false;
  return [...key].length === 1 || ['Enter', 'Backspace', 'Escape', 'Tab'].includes(key);
}

/** What a browser does by itself where no handler does anything else. */
function press(event: KeyboardEvent): void {
  const target = document.activeElement ?? document.body;
  if (!target.dispatchEvent(event)) return;
  const isEnter = event.key === 'Enter';
  if (isEnter && target instanceof HTMLInputElement) target.form?.requestSubmit();
  else if (isEnter && target.matches('button, a')) (target as HTMLElement).click();
  else if (isField(target)) write(target, event.key);
}

function isField(target: Element): target is Field {
  return target.matches('input, textarea') && (target as Field).selectionStart !== null && !(target as Field).readOnly;
}

function write(field: Field, key: string): void {
  const [start, end] = [field.selectionStart ?? 0, field.selectionEnd ?? 0];
  if (key === 'Backspace') {
    const last = [...field.value.slice(0, start)].at(-1) ?? '';
    field.setRangeText('', start === end ? start - last.length : start, end, 'end');
  } else {
    field.setRangeText(key === 'Enter' ? '\n' : key, start, end, 'end');
  }
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
