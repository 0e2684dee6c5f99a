import { useEffect } from 'react';
import { useNotice } from '../../components/notices';
import { onNewVersion } from '../../lib/service-worker';

/** Offers a new version when there is one. Nothing reloads by itself: something may be half typed. */
export function Updates() {
  const notify = useNotice();
  useEffect(
    () =>
      onNewVersion((take) =>
        notify({ text: 'A new version is ready.', action: { label: 'Reload', run: take }, lasting: true }),
      ),
    [notify],
  );
  return null;
}
