import { Button, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { DELETE_ALL_ASSETS } from '../../../../../domain/limits';
import { Card } from '../../../components/card';
import { TypedConfirmDialog } from './typed-confirm-dialog';
import { useDeletions } from './use-deletions';

export interface DeletionsProps {
  email: string;
  assetCount: number;
}

/** Each thing that can be deleted for good, from the smallest to the largest. */
export function Deletions({ email, assetCount }: DeletionsProps) {
  const { deleteAssets, emptyBooks, deleteAccount } = useDeletions(email);
  const assets = assetCount === 1 ? 'Your one asset' : `All ${assetCount} assets and debts`;
  return (
    <>
      <Deletion
        title="Assets"
        action="Delete all assets"
        phrase={DELETE_ALL_ASSETS}
        disabled={assetCount === 0}
        onConfirm={deleteAssets}
        consequence={`${assets} and every value of them are deleted for good. Transactions, budgets and targets stay.`}
      >
        Deletes every asset and debt with its whole history. Transactions, budgets and targets stay.
      </Deletion>
      <Deletion
        title="Books"
        action="Empty the books"
        phrase={email}
        onConfirm={emptyBooks}
        consequence="Everything you ever entered, your profile and the audit trail are deleted for good. Your sign-in stays."
      >
        Deletes everything you entered, your profile and the audit trail, and begins again with empty books under the
        same sign-in. An exported file can be imported then.
      </Deletion>
      <Deletion
        title="Account"
        action="Delete the account"
        phrase={email}
        onConfirm={deleteAccount}
        consequence="Everything you ever entered and your sign-in are deleted for good. Nobody can bring them back."
      >
        Deletes everything, your sign-in too. Export your books first if you may want them again.
      </Deletion>
    </>
  );
}

interface DeletionProps {
  title: string;
  action: string;
  /** What has to be typed. */
  phrase: string;
  /** Said once more before it happens. */
  consequence: string;
  disabled?: boolean;
  /** Throws an `Error` with a sentence where it fails. */
  onConfirm: () => Promise<void>;
  children: ReactNode;
}

function Deletion({ title, action, phrase, consequence, disabled = false, onConfirm, children }: DeletionProps) {
  const [asking, setAsking] = useState(false);
  return (
    <Card title={title}>
      <Typography color="textSecondary" sx={{ maxWidth: 640, mb: 4 }}>
        {children}
      </Typography>
      <Button variant="outlined" color="error" disabled={disabled} onClick={() => setAsking(true)} sx={buttonStyle}>
        {action}
      </Button>
      {asking && (
        <TypedConfirmDialog
          title={`${action}?`}
          confirmText={action}
          phrase={phrase}
          onConfirm={onConfirm}
          onClose={() => setAsking(false)}
        >
          {consequence}
        </TypedConfirmDialog>
      )}
    </Card>
  );
}

const buttonStyle = { '&:not(.Mui-disabled)': { color: 'error.main' } } as const;
