import type { Pool } from './pool';

export interface Mail {
  to: string;
  subject: string;
  body: string;
  /** The code or temporary password in it. */
  code: string | null;
  sentAt: Date;
}

const kept = 300;

/** "Sends" a mail: it goes to the outbox, which keeps the newest 300, and to whoever is told of mails. */
export async function sendMail(pool: Pool, mail: Omit<Mail, 'sentAt'>): Promise<void> {
  await pool.db.query(
    `with sent as (insert into cognito.mails (recipient, subject, body, code) values ($1, $2, $3, $4) returning id)
     delete from cognito.mails where id <= (select id - $5 from sent)`,
    [mail.to, mail.subject, mail.body, mail.code, kept],
  );
  pool.onMail?.(mail);
}

/** Newest first; `to` in whatever case. */
export async function listMails(pool: Pool, to?: string): Promise<Mail[]> {
  const { rows } = await pool.db.query<Mail>(
    `select recipient as "to", subject, body, code, sent_at as "sentAt" from cognito.mails
     where $1::text is null or lower(recipient) = lower($1) order by id desc`,
    [to ?? null],
  );
  return rows;
}
