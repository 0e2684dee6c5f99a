/** Runs all works, eight at a time. */
export async function inParallel(works: (() => Promise<void>)[]): Promise<void> {
  const waiting = [...works];
  const worker = async () => {
    for (let work = waiting.shift(); work !== undefined; work = waiting.shift()) await work();
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}
