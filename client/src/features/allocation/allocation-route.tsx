import { Button } from '@mui/material';
import { useLayoutEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { isMonth } from '../../../../domain/month';
import { MonthPicker } from '../../components/month-picker';
import { Page } from '../../components/page';
import { Problem } from '../../components/problem';
import { FormatProvider } from '../../lib/format-context';
import { currentMonth } from '../../lib/now';
import { AllocationSkeleton, HistorySkeleton } from './allocation-skeleton';
import { AllocationWorkspace } from './allocation-workspace';
import { rangeUpTo, type HistoryRange } from './history-range';
import { useAllocationScreen } from './use-allocation-screen';
import { InPlace } from '../../components/in-place';
import { onDemand } from '../../lib/on-demand';

const AllocationHistory = onDemand(() => import('./allocation-history').then((module) => module.AllocationHistory));

/** Where the money is, where it should be, and what to do next. */
export function Component() {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('month') ?? '';
  const month = isMonth(asked) ? asked : currentMonth();
  const [range, setRange] = useState<HistoryRange>('10Y');
  const screen = useAllocationScreen(month, rangeUpTo(currentMonth(), range));
  const { allocation, history } = screen;
  const [editing, setEditing] = useState(false);
  const editButton = useFocusAfter(editing);
  const empty = !editing && allocation?.categories.every(({ assets }) => assets.length === 0);
  const minorUnits = screen.currencies.find(({ code }) => code === allocation?.currency)?.minorUnits ?? 2;
  return (
    <FormatProvider user={screen.me} currencies={screen.currencies}>
      <Page
        title="Allocation"
        picker={<MonthPicker value={month} onChange={(next) => setSearch({ month: next })} />}
        action={
          !empty && (
            <Button
              ref={editButton}
              variant="contained"
              disabled={!allocation || editing}
              onClick={() => setEditing(true)}
            >
              Edit targets
            </Button>
          )
        }
      >
        {screen.error && <Problem error={screen.error} onRetry={screen.retry} />}
        {!allocation && !screen.error && <AllocationSkeleton />}
        {allocation && (
          <AllocationWorkspace
            allocation={allocation}
            minorUnits={minorUnits}
            pending={screen.monthPending}
            editing={editing}
            onEditing={setEditing}
            recorded={history?.some(({ categories }) => categories.length > 0) ?? false}
            history={
              history && (
                <InPlace fallback={<HistorySkeleton />}>
                  <AllocationHistory
                    history={history}
                    order={allocation.categories.map(({ category }) => category.code).toReversed()}
                    range={range}
                    onRange={setRange}
                    pending={screen.historyPending}
                  />
                </InPlace>
              )
            }
          />
        )}
      </Page>
    </FormatProvider>
  );
}

/** A button that gets the focus back when what it started is over, unless the person has gone elsewhere. */
function useFocusAfter(running: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const ran = useRef(false);
  useLayoutEffect(() => {
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (ran.current && !running && nowhere) button.current?.focus();
    ran.current = running;
  }, [running]);
  return button;
}
