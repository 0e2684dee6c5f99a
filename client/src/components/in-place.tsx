import { Box, Button, Typography } from '@mui/material';
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { explainLoadFailure, type LoadFailure } from '../lib/load-failure';
import { LoadBoundary } from './load-boundary';

export interface InPlaceProps {
  children: ReactNode;
  /** Of the size of what comes. */
  fallback: ReactNode;
}

/** Around a part of a screen that comes after the rest of it; where it cannot come, it says so in its place. */
export function InPlace({ children, fallback }: InPlaceProps) {
  return (
    <LoadBoundary failed={(tryAgain) => <Failed onRetry={tryAgain} />}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </LoadBoundary>
  );
}

function Failed({ onRetry }: { onRetry: () => void }) {
  const [failure, setFailure] = useState<LoadFailure>();
  useEffect(() => {
    void explainLoadFailure().then(setFailure);
  }, []);
  return (
    <Box
      role="status"
      sx={{ height: 1, display: 'grid', placeContent: 'center', justifyItems: 'center', gap: 3, p: 4 }}
    >
      {failure && (
        <>
          <Typography color="textSecondary" sx={{ textAlign: 'center' }}>
            {failure.text}
          </Typography>
          <Button variant="outlined" onClick={() => (failure.outdated ? window.location.reload() : onRetry())}>
            {failure.outdated ? 'Reload' : 'Try again'}
          </Button>
        </>
      )}
    </Box>
  );
}
