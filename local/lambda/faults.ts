/** How many of the next invocations fail, by the name of the function; set them while functions run. */
export type LambdaFaults = Map<string, number>;

/** Whether this invocation is to fail, and counts it. */
export function takeFault(faults: LambdaFaults, name: string): boolean {
  const due = faults.get(name) ?? 0;
  if (due > 0) faults.set(name, due - 1);
  return due > 0;
}
