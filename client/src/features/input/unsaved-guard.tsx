import type { MonthGrid_ValuationFragment } from '../../__generated__/graphql';
import { UnsavedGuard as Guard } from '../../components/unsaved-guard';
import type { MonthEditor } from './month-editor';
import { useChangeCount } from './use-month-editor';

export interface UnsavedGuardProps {
  editor: MonthEditor;
  rows: readonly MonthGrid_ValuationFragment[];
  monthName: string;
}

/** Asks before unsaved values are left behind: for another screen, another month, or a closed tab. */
export function UnsavedGuard({ editor, rows, monthName }: UnsavedGuardProps) {
  const changes = useChangeCount(editor, rows);
  return (
    <Guard dirty={changes > 0}>
      {changes === 1 ? 'One value' : `${changes} values`} for {monthName} {changes === 1 ? 'is' : 'are'} not saved yet.
    </Guard>
  );
}
