import { useLayoutEffect, useRef } from 'react';

/** What a value is by now, for code that waited for an answer while the person went on. */
export function useLatest<Value>(value: Value): { readonly current: Value } {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
