let open = 0;

/** Whether what changes on the screen now changes because of somewhere else. */
export function marksChanges(): boolean {
  return open > 0;
}

/** From now on changes are marked, until the returned function is called. */
export function openMarks(): () => void {
  open += 1;
  let closed = false;
  return () => {
    if (!closed) open -= 1;
    closed = true;
  };
}
