import { useMutation } from '@apollo/client/react';
import { useColorScheme } from '@mui/material';
import { useEffect, useRef } from 'react';
import { graphql } from '../__generated__';
import type { Theme } from '../__generated__/graphql';
import { useAccount } from './account';

const SetTheme = graphql(`
  mutation SetTheme($theme: Theme!) {
    updateMe(input: { theme: $theme }) {
      ...Account_user
    }
  }
`);

/** The choices, in the order they are offered. */
export const themes: readonly { value: Theme; name: string }[] = [
  { value: 'LIGHT', name: 'Light theme' },
  { value: 'DARK', name: 'Dark theme' },
  { value: 'SYSTEM', name: 'As the system is set' },
];

const modes = { SYSTEM: 'system', LIGHT: 'light', DARK: 'dark' } as const;

/** Makes this device look as the account says, now and when that changes. Until it is known, as it did last. */
export function useStoredTheme(memberId: string): void {
  const { setMode } = useColorScheme();
  const theme = useAccount(memberId)?.theme;
  // A choice made here is on its way to the account: what the account said before must not undo it meanwhile.
  const applied = useRef<Theme>(undefined);
  useEffect(() => {
    if (theme === undefined || theme === applied.current) return;
    applied.current = theme;
    setMode(modes[theme]);
  }, [theme, setMode]);
}

/** The theme in use, and how to choose another one: at once here, and kept with the account. */
export function useThemeChoice() {
  const { mode, setMode } = useColorScheme();
  const [update, { loading, error }] = useMutation(SetTheme);

  /** @throws where it could not be kept: then it is as before */
  async function choose(theme: Theme): Promise<void> {
    setMode(modes[theme]);
    try {
      await update({ variables: { theme } });
    } catch (problem) {
      setMode(mode ?? 'system');
      throw problem;
    }
  }

  const theme = themes.find(({ value }) => modes[value] === mode)?.value ?? 'SYSTEM';
  return { theme, choose, choosing: loading, error };
}
