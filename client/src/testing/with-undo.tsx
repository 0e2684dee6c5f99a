import type { ReactNode } from 'react';
import { UndoProvider } from '../app/shell/undo-provider';
import { NoticeProvider } from '../components/notices';

/** Within the frame of a member, as far as undoing goes: its keys and its notices. */
export function WithUndo({ children }: { children: ReactNode }) {
  return (
    <NoticeProvider>
      <UndoProvider>{children}</UndoProvider>
    </NoticeProvider>
  );
}
