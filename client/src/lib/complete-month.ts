/** Whether there are assets in a month, and each has its value. */
export function isComplete(valuations: readonly { input: object | null }[]): boolean {
  return valuations.length > 0 && valuations.every(({ input }) => input !== null);
}
