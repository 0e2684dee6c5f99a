const onApple = /Mac|iPhone|iPad/.test(navigator.platform);

/** A shortcut as this machine writes it: "⌘K" or "Ctrl K". */
export function shortcut(key: string, { shift = false } = {}): string {
  return onApple ? `${shift ? '⇧' : ''}⌘${key}` : `Ctrl ${shift ? 'Shift ' : ''}${key}`;
}
