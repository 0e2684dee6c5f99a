import { UnsavedGuard as Guard } from '../../components/unsaved-guard';

export interface UnsavedGuardProps {
  /** How many changes would be lost; 0 lets everything pass. */
  changes: number;
  monthName: string;
}

/** Asks before unsaved values are left behind: for another screen, another month, or a closed tab. */
export function UnsavedGuard({ changes, monthName }: UnsavedGuardProps) {
  return (
    <Guard dirty={changes > 0}>
      {changes === 1 ? 'One value' : `${changes} values`} for {monthName} {changes === 1 ? 'is' : 'are'} not saved yet.
    </Guard>
  );
}
