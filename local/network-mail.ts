import type { Mail } from './cognito/mails';
import { json, type LocalHandler } from './http';

const message =
  'The outbox is off while the server is open to a network: whoever reads a code signs in by it. Mails appear in the server’s console.';

/** In the outbox's place where others than those at this machine reach the server. */
export const closedOutbox: LocalHandler = async ({ url, headers }) =>
  url.pathname.endsWith('.json') || headers['accept']?.includes('application/json')
    ? json(403, { message })
    : { status: 403, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `${message}\n` };

/** Shows a mail to whoever runs the server. Strangers say whom it goes to: nothing of it may command a terminal. */
export function printMail({ to, subject, body }: Omit<Mail, 'sentAt'>): void {
  const plain = `Mail to ${to}: ${subject}. ${body}`.replace(/[\p{Control}\p{Format}\p{Separator}]+/gu, ' ');
  process.stdout.write(`  ${plain}\n`);
}
