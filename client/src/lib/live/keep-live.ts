import type { Drop } from './live-socket';
import { reconnectDelay } from './reconnect-delay';

export interface KeepLiveOptions {
  /** The ID token, renewed when the last one was refused; undefined when nobody is signed in. Fails off line. */
  token: (options: { forceRefresh: boolean }) => Promise<string | undefined>;
  open: (
    token: string,
    on: { onReady: () => void; onData: (data: unknown) => void; onDrop: (why: Drop) => void },
  ) => () => void;
  /** The subscription stands; `again` when it had stood before, and something may have been missed. */
  onReady: (again: boolean) => void;
  onData: (data: unknown) => void;
  /** Called for each try in a row that failed to reach the server, with their number. */
  onUnreachable: (failures: number) => void;
  delay?: (attempt: number) => number;
}

export interface LiveLine {
  /** Tries at once, as when the machine is on line again. */
  retry(): void;
  stop(): void;
}

/** Keeps one subscription up: when it ends, for whatever reason, it is opened again, each time with a good token. */
export function keepLive(options: KeepLiveOptions): LiveLine {
  const { delay = reconnectDelay } = options;
  let close: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let attempt = 0;
  let stoodBefore = false;
  // Answers of a connection that was given up must not be taken for those of its successor.
  let turn = 0;

  async function connect(forceRefresh: boolean): Promise<void> {
    clearTimeout(timer);
    close?.();
    const mine = ++turn;
    const current = () => mine === turn;
    const answer = await options.token({ forceRefresh }).then(
      (token) => ({ token }),
      () => undefined,
    );
    if (!current()) return;
    if (answer === undefined) return again('lost');
    if (answer.token === undefined) return again('refused');
    close = options.open(answer.token, {
      onReady: () => {
        if (!current()) return;
        attempt = 0;
        options.onReady(stoodBefore);
        stoodBefore = true;
      },
      onData: (data) => current() && options.onData(data),
      onDrop: (why) => current() && again(why),
    });
  }

  function again(why: Drop) {
    close = undefined;
    if (why === 'lost') options.onUnreachable(attempt + 1);
    timer = setTimeout(() => void connect(why === 'refused'), delay(attempt));
    attempt += 1;
  }

  void connect(false);
  return {
    retry: () => {
      attempt = 0;
      void connect(false);
    },
    stop: () => {
      turn += 1;
      clearTimeout(timer);
      close?.();
    },
  };
}
