/** Where a person is on the way in. The password stays in memory, to sign in by itself after the code. */
export type AuthStep =
  | { at: 'sign-in'; email?: string; notice?: string }
  | { at: 'create' }
  | { at: 'confirm'; email: string; password?: string; notice?: string }
  | { at: 'forgot'; email?: string }
  | { at: 'new-password'; email: string }
  | { at: 'first-password'; email: string }
  | { at: 'totp'; email: string }
  | { at: 'totp-setup'; email: string; secret: string; uri: string };

/** What every step gets. */
export interface StepProps {
  go: (step: AuthStep) => void;
  /** Called once the person is signed in. */
  onSignedIn: () => void;
}
