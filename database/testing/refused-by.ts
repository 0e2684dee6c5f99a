/** The name of the rule that refuses a write; undefined where it is done. Other failures are thrown. */
export async function refusedBy(writing: Promise<unknown>): Promise<string | undefined> {
  try {
    await writing;
    return undefined;
  } catch (error) {
    const rule = /constraint "(\w+)"/.exec((error as Error).message)?.[1];
    if (rule === undefined) throw error;
    return rule;
  }
}
