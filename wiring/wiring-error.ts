/** The sources cannot be wired. `problems` has one sentence for each thing to mend, the message has all of them. */
export class WiringError extends Error {
  override readonly name = 'WiringError';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
