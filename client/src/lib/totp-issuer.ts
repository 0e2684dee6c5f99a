/** What an authenticator app lists the account under. */
export const TOTP_ISSUER = 'FinAlly';
