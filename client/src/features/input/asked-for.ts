import { useEffect, useEffectEvent } from 'react';
import { useSearchParams } from 'react-router-dom';
import { focusCell } from './grid-focus';

/**
 * Does what the address asks for once the month is there: ?add=asset opens the dialog, ?asset=<id> goes to that asset's
 * field. It is asked for once: a reload, or a way back, does not do it again.
 */
export function useAskedFor(ready: boolean, { add }: { add: () => void }): void {
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('add') ?? search.get('asset');
  const doIt = useEffectEvent(() => {
    const assetId = search.get('asset');
    if (search.get('add') === 'asset') add();
    else if (assetId !== null) focusCell(document.querySelector('main form'), assetId);
    setSearch(
      (now) => {
        now.delete('add');
        now.delete('asset');
        return now;
      },
      { replace: true },
    );
  });
  useEffect(() => {
    if (ready && wanted !== null) doIt();
  }, [ready, wanted]);
}
