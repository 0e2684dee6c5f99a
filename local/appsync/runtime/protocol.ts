/** What the runtime tells its sandbox. Code is loaded once and then named by its key. */
export type ToSandbox =
  | { type: 'load'; key: number; script: string; columnOffset: number }
  | { type: 'drop'; key: number }
  | { type: 'run'; id: number; key: number; handler: Handler; contextJson: string };

/** First that it is ready; then each evaluation as JSON. */
export type FromSandbox = { ready: true } | { id: number; output: string };

export type Handler = 'request' | 'response';
