/** To a function's process: the first message names the function, each further one is an invocation. */
export type ToProcess = StartMessage | InvokeMessage;

export interface StartMessage {
  type: 'start';
  /** `file:` URL of the bundle. */
  bundle: string;
  functionArn: string;
  /** Source of the script that watches over the process from a thread of its own. */
  watchdog: string;
  watch: Watch;
}

export interface InvokeMessage {
  type: 'invoke';
  requestId: string;
  /** JSON */
  payload: string;
  /** Milliseconds since 1970. */
  deadline: number;
}

/** What a process must not outgrow, and whom it must not outlive. */
export interface Watch {
  residentBytes: number;
  parent: number;
}

export interface ReportedError {
  errorType: string;
  errorMessage: string;
  trace: string[];
}

/** From a function's process. */
export type FromProcess =
  | { type: 'ready' }
  | { type: 'initFailed'; error: ReportedError }
  | { type: 'log'; level: string; message: string }
  | { type: 'result'; payload: string }
  | { type: 'failed'; error: ReportedError }
  /** Something went wrong outside of the handler's promise; the process exits. */
  | { type: 'crashed'; error: ReportedError };
