/**
 * Freezes everything that can be reached from the given objects, prototypes included, so that one handler
 * leaves nothing behind for the next.
 */
export function harden(roots: readonly unknown[]): void {
  const seen = new Set<object>();
  const queue = [...roots];
  while (queue.length > 0) {
    const value = queue.pop();
    if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value)) continue;
    seen.add(value);
    queue.push(Object.getPrototypeOf(value));
    for (const descriptor of Object.values(Object.getOwnPropertyDescriptors(value)) as PropertyDescriptor[]) {
      queue.push(descriptor.value, descriptor.get, descriptor.set);
    }
    for (const symbol of Object.getOwnPropertySymbols(value)) {
      const descriptor = Object.getOwnPropertyDescriptor(value, symbol);
      queue.push(descriptor?.value, descriptor?.get, descriptor?.set);
    }
    Object.freeze(value);
  }
}

/** Built-in objects that no global names, but syntax makes. */
export function hiddenIntrinsics(): unknown[] {
  return [
    async () => undefined,
    function* () {
      yield undefined;
    },
    async function* () {
      yield undefined;
    },
    [][Symbol.iterator](),
    ''[Symbol.iterator](),
    new Map().entries(),
    new Set().entries(),
    'a'.matchAll(/a/g),
  ];
}
