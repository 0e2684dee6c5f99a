import { useQuery } from '@apollo/client/react';
import { Alert, Skeleton, Typography } from '@mui/material';
import { useMemo } from 'react';
import { graphql } from '../../../__generated__';
import { Card } from '../../../components/card';
import { Problem } from '../../../components/problem';
import { config } from '../../../lib/config';
import { useFormat } from '../../../lib/format-context';
import { momentsIn } from '../audit/moments';
import { BankControls } from './bank-controls';
import { currentText, problemText } from './bank-text';
import { useRateControls } from './use-rate-controls';

const PublishedRates = graphql(`
  query PublishedRates {
    publishedRates {
      newestDay
      fetchedAt
      triedAt
      problem
    }
  }
`);

/** A try of the server's own is no change of anybody's books, of which it would tell. */
const POLL_MS = 15_000;

/** How current the rates are that everybody here shares, and, on one machine, what may be done about it. */
export function BankCard({ timeZone }: { timeZone: string }) {
  const query = useQuery(PublishedRates, {
    pollInterval: config().rates ? POLL_MS : 0,
    skipPollAttempt: () => document.hidden,
  });
  const published = query.data?.publishedRates;
  const used = useRateControls(published?.triedAt, () => query.refetch());
  const format = useFormat();
  const moments = useMemo(() => momentsIn(timeZone, format.locale), [timeZone, format.locale]);
  const written = { format, moments, now: new Date().toISOString() };
  const failed = published && problemText(published, used.controls?.nextTryAt, written);

  return (
    <Card title="European Central Bank">
      {query.error && !published && <Problem error={query.error} onRetry={() => void query.refetch()} />}
      {!published && !query.error && <Skeleton variant="text" width={320} />}
      <div role="status">
        {published && <Typography>{currentText(published, written)}</Typography>}
        {failed && <Typography sx={{ color: 'notice', mt: 1, overflowWrap: 'anywhere' }}>{failed}</Typography>}
      </div>
      {used.problem && (
        <Alert severity="error" variant="outlined" sx={{ mt: 4 }}>
          {used.problem}
        </Alert>
      )}
      {used.controls && <BankControls {...used} controls={used.controls} />}
    </Card>
  );
}
