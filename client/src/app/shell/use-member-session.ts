import { useCallback, useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { createApiClient } from '../../lib/api-client';
import { config } from '../../lib/config';
import { currentMember, endSession, idToken, onSessionElsewhere, type Member } from '../../lib/session';

/**
 * open: as it should be. ended: the sign-in holds no longer, and what was typed waits for the next one. left: signed out.
 */
export type SessionState = 'open' | 'ended' | 'left';

/** The API client of a member, for as long as they are signed in. */
export function useMemberSession(member: Member) {
  const navigate = useNavigate();
  const [state, setState] = useState<SessionState>('open');
  const [client] = useState(() =>
    createApiClient(config().graphqlUrl, { idToken, onRefused: () => setState('ended') }),
  );

  const resume = useCallback(() => {
    setState('open');
    void client.refetchQueries({ include: 'active' });
  }, [client]);

  useEffect(
    () =>
      onSessionElsewhere((to) => {
        if (to === 'signed-out') return setState('left');
        // The tokens are stored one by one, the name first.
        setTimeout(
          () =>
            void currentMember().then(
              (now) => (now?.id === member.id ? resume() : setState('left')),
              () => setState('left'),
            ),
          500,
        );
      }),
    [member.id, resume],
  );

  // Only once the screen is gone: nothing of it may ask whether to stay, or be seen by whoever is here now.
  useEffect(() => {
    if (state !== 'left') return;
    client.stop();
    void client.clearStore().then(() => navigate('/', { replace: true }));
  }, [state, client, navigate]);

  return {
    client,
    state,
    resume,
    leave: () => void endSession().then(() => setState('left')),
  };
}
