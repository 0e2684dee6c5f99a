/** What went wrong while signing in or up, in a sentence, and at which field where one is at fault. */
export interface AuthProblem {
  message: string;
  field?: 'email' | 'password' | 'currentPassword' | 'code';
}

const TOO_MANY: AuthProblem = { message: 'Too many attempts. Wait a few minutes, then try again.' };

const problems: Record<string, AuthProblem> = {
  NotAuthorizedException: { message: 'The e-mail address or the password is not right.' },
  UserNotFoundException: { message: 'The e-mail address or the password is not right.' },
  UsernameExistsException: {
    message: 'There is an account with this e-mail address. Sign in instead.',
    field: 'email',
  },
  CodeMismatchException: { message: 'This is not the code that was sent.', field: 'code' },
  ExpiredCodeException: { message: 'This code is no longer valid. Send a new one.', field: 'code' },
  LimitExceededException: TOO_MANY,
  TooManyRequestsException: TOO_MANY,
  TooManyFailedAttemptsException: TOO_MANY,
  NetworkError: { message: 'The server cannot be reached. Check the connection and try again.' },
};

const totpProblems: Record<string, AuthProblem> = {
  CodeMismatchException: { message: 'This is not the code that your app shows now.', field: 'code' },
  // What the user pool says while an app is set up.
  EnableSoftwareTokenMFAException: { message: 'This is not the code that your app shows now.', field: 'code' },
  ExpiredCodeException: { message: 'This code was used before. Wait for the next one.', field: 'code' },
};

/** The words that a new password is asked for with; the user pool holds the rule. */
export const PASSWORD_RULE = 'At least 10 characters, with a capital letter, a small one and a digit.';

/** Reads an error of Cognito by its name; the user pool's own words say what a password lacks. */
export function authProblem(error: unknown): AuthProblem {
  if (!(error instanceof Error)) return { message: 'That did not work. Try again.' };
  if (error.name === 'InvalidPasswordException') return { message: passwordRule(error.message), field: 'password' };
  if (error.name === 'InvalidParameterException') return { message: error.message };
  if (isLocked(error)) return TOO_MANY;
  return problems[error.name] ?? { message: 'That did not work. Try again.' };
}

/** The same where the code is that of an authenticator app. */
export function totpProblem(error: unknown): AuthProblem {
  return (error instanceof Error ? totpProblems[error.name] : undefined) ?? authProblem(error);
}

/** The same for somebody who is signed in and proves it with their current password. */
export function passwordChangeProblem(error: unknown): AuthProblem {
  const wrong = error instanceof Error && error.name === 'NotAuthorizedException' && !isLocked(error);
  return wrong ? { message: 'This is not your current password.', field: 'currentPassword' } : authProblem(error);
}

/** The same for somebody whose session ended and who signs in again as who they were. */
export function passwordAgainProblem(error: unknown): AuthProblem {
  const wrong = error instanceof Error && error.name === 'NotAuthorizedException' && !isLocked(error);
  return wrong ? { message: 'This is not your password.', field: 'password' } : authProblem(error);
}

/** Whether the user pool no longer knows of the sign-in that a code was asked for. */
export function isSignInOver(error: unknown): boolean {
  return error instanceof Error && ['NotAuthorizedException', 'SignInException'].includes(error.name);
}

function isLocked(error: Error): boolean {
  return error.name === 'NotAuthorizedException' && error.message === 'Password attempts exceeded';
}

function passwordRule(message: string): string {
  const rule = message.replace(/^Password did not conform with policy: /, '');
  return rule.endsWith('.') ? rule : `${rule}.`;
}
