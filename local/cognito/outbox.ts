import { json } from '../http';
import type { LocalHandler } from '../http';
import { listMails } from './mails';
import { outboxPage, outboxStyle } from './outbox-page';
import type { Pool } from './pool';

const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Serves `/outbox` as a page or, asked for JSON, as `/outbox.json`; `?to=` leaves one recipient. */
export function createOutbox(pool: Pool): LocalHandler {
  return async (request) => {
    if (request.url.pathname === '/outbox/style.css') {
      return { status: 200, headers: { 'content-type': 'text/css; charset=utf-8' }, body: outboxStyle };
    }
    const to = request.url.searchParams.get('to') ?? undefined;
    const mails = await listMails(pool, to);
    const wantsJson = request.url.pathname.endsWith('.json') || request.headers['accept']?.includes('application/json');
    if (wantsJson) return json(200, mails, { 'cache-control': 'no-store' });
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
    };
    return { status: 200, headers, body: outboxPage(mails, to) };
  };
}
