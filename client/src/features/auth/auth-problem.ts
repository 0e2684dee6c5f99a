/** What went wrong while signing in or up, in a sentence, and at which field where one is at fault. */
export interface AuthProblem {
  message: string;
  field?: 'email' | 'password' | 'code';
}

const problems: Record<string, AuthProblem> = {
  NotAuthorizedException: { message: 'The e-mail address or the password is not right.' },
  UserNotFoundException: { message: 'The e-mail address or the password is not right.' },
  UsernameExistsException: {
    message: 'There is an account with this e-mail address. Sign in instead.',
    field: 'email',
  },
  CodeMismatchException: { message: 'This is not the code that was sent.', field: 'code' },
  ExpiredCodeException: { message: 'This code is no longer valid. Send a new one.', field: 'code' },
  LimitExceededException: { message: 'Too many attempts. Wait a few minutes, then try again.' },
  TooManyRequestsException: { message: 'Too many attempts. Wait a few minutes, then try again.' },
  TooManyFailedAttemptsException: { message: 'Too many attempts. Wait a few minutes, then try again.' },
  NetworkError: { message: 'The server cannot be reached. Check the connection and try again.' },
};

/** Reads an error of Cognito by its name; the user pool's own words say what a password lacks. */
export function authProblem(error: unknown): AuthProblem {
  if (!(error instanceof Error)) return { message: 'That did not work. Try again.' };
  if (error.name === 'InvalidPasswordException') return { message: passwordRule(error.message), field: 'password' };
  if (error.name === 'InvalidParameterException') return { message: error.message };
  return problems[error.name] ?? { message: 'That did not work. Try again.' };
}

function passwordRule(message: string): string {
  const rule = message.replace(/^Password did not conform with policy: /, '');
  return rule.endsWith('.') ? rule : `${rule}.`;
}
