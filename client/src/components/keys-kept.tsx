import { useEffectEvent, useLayoutEffect } from 'react';
import { keepKeys } from '../lib/kept-keys';

/** In the place of a part that somebody asked for and that is on its way: what they type already is kept for it. */
export function KeysKept({ onCancel }: { onCancel: () => void }) {
  const cancel = useEffectEvent(onCancel);
  useLayoutEffect(() => {
    const handOver = keepKeys(() => cancel());
    return () => void handOver();
  }, []);
  return null;
}
