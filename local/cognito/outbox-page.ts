import type { Mail } from './mails';

/** Colours and sizes of the product's calm page, for light and dark. */
export const outboxStyle = `:root { color-scheme: light dark; --page: #fafaf8; --surface: #fff; --line: #e7e5df; --text: #1c1b18; --quiet: #66625a; --accent: #0f6b57; }
@media (prefers-color-scheme: dark) { :root { --page: #111311; --surface: #181b19; --line: #2b302c; --text: #ecede9; --quiet: #a5a99f; --accent: #4cc2a1; } }
body { margin: 0 auto; max-width: 720px; padding: 32px 16px; background: var(--page); color: var(--text); font: 14px/20px 'Inter Variable', Inter, system-ui, sans-serif; }
h1 { font-size: 22px; line-height: 28px; margin: 0 0 4px; }
h2 { font-size: 14px; margin: 0; }
p { margin: 4px 0; }
a { color: var(--accent); }
ol { list-style: none; margin: 24px 0; padding: 0; display: grid; gap: 12px; }
li { background: var(--surface); border: 1px solid var(--line); border-radius: 12px; padding: 16px 20px; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); }
.code { font-size: 22px; line-height: 32px; font-variant-numeric: tabular-nums; letter-spacing: 0.08em; user-select: all; }
`;

/** A page without script; its style comes by a link, so that it can be served under a strict policy. */
export function outboxPage(mails: Mail[], to: string | undefined): string {
  const filter = to === undefined ? '' : `<p>Only mail to ${escape(to)}. <a href="/outbox">Show all</a></p>`;
  const list =
    mails.length === 0
      ? '<p>No mail yet. Codes to confirm a sign-up arrive here.</p>'
      : `<ol>${mails.map(item).join('')}</ol>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Outbox</title>
<link rel="stylesheet" href="/outbox/style.css">
</head>
<body>
<main>
<h1>Outbox</h1>
<p class="quiet">Mail that would have been sent, newest first.</p>
${filter}
${list}
</main>
</body>
</html>
`;
}

function item(mail: Mail): string {
  const time = mail.sentAt.toISOString();
  const code = mail.code === null ? '' : `<p class="code">${escape(mail.code)}</p>`;
  const to = `<a href="/outbox?to=${escape(encodeURIComponent(mail.to))}">${escape(mail.to)}</a>`;
  return `<li><h2>${escape(mail.subject)}</h2><p class="quiet">To ${to}, <time datetime="${time}">${time
    .replace('T', ' ')
    .slice(0, 19)} UTC</time></p>${code}<p>${escape(mail.body)}</p></li>
`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Addresses come from whoever signs up. */
function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
