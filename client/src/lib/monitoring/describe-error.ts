/** Where an error arose in files of ours, in the words of `com.amazon.rum.js_error_event`. */
interface DescribedError {
  type: string;
  message: string;
  filename?: string;
  lineno?: number;
  colno?: number;
  stack?: string;
}

const ownFrame = /(\/assets\/[\w.-]+\.js):(\d+):(\d+)/g;
const plainName = /^[A-Za-z]{1,60}$/;

/**
 * An error without its text, which may quote what a person entered: its kind, and its places in scripts of ours.
 *
 * @param reason whatever was thrown
 */
export function describeError(reason: unknown): DescribedError {
  const isError = reason instanceof Error;
  const type = isError && plainName.test(reason.name) ? reason.name : 'Error';
  const frames = isError ? [...(reason.stack ?? '').matchAll(ownFrame)] : [];
  const [first] = frames;
  if (!first) return { type, message: type };
  const [place, filename, line, column] = first;
  return {
    type,
    // The console groups errors by this.
    message: `${type} at ${place}`,
    ...(filename !== undefined && { filename }),
    lineno: Number(line),
    colno: Number(column),
    stack: frames.map(([frame]) => frame).join('\n'),
  };
}
