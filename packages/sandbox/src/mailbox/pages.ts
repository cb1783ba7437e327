import { css, escapeHtml, languageOf, page, policy, type Language } from '../wire/html.ts';
import type { SmsOutbox } from '../twilio/start.ts';
import type { Mailbox } from './start.ts';
import type { Mail } from './store.ts';
import { words } from './words.ts';

export interface MailboxAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** Answers the paths at and under its base; null for any other path. */
export interface MailboxPages {
  handle(path: string, query: URLSearchParams, acceptLanguage?: string): MailboxAnswer | null;
}

interface Asked {
  readonly base: string;
  readonly query: URLSearchParams;
  readonly language: Language;
  readonly mailbox: Mailbox;
  readonly sms: SmsOutbox;
}

/**
 * The inbox as pages: list, `/ID`, `/ID/html` (for the frame), `/ID/attachments/N`, and with `.json` (`?to=`) and
 * `sms.json` for tests. Serve the headers as they are: the frame's own policy lets the mail's style through and nothing else.
 */
export function mailboxPages(mailbox: Mailbox, sms: SmsOutbox, base = '/sandbox/mailbox'): MailboxPages {
  return {
    handle: (path, query, acceptLanguage) => {
      if (path !== base && !path.startsWith(`${base}/`) && !path.startsWith(`${base}.`)) return null;
      const language = languageOf(query.get('lang'), acceptLanguage);
      return answer(path.slice(base.length), { base, query, language, mailbox, sms });
    },
  };
}

function answer(path: string, asked: Asked): MailboxAnswer {
  const to = asked.query.get('to') ?? undefined;
  const filter = to ? { to } : {};
  if (path === '' || path === '/') return list(asked, asked.mailbox.messages(filter), to ?? '');
  if (path === '.css')
    return { status: 200, headers: { ...plainHeaders, 'content-type': 'text/css; charset=utf-8' }, body: css };
  if (path === '.json')
    return json({ messages: asked.mailbox.messages(filter).map((mail) => publicMail(asked, mail)) });
  if (path === '/sms.json') return json({ messages: asked.sms.messages(filter) });
  const [, id, part, number] = path.split('/');
  const mail = asked.mailbox.messages().find((each) => each.id === id);
  if (!mail) return html(asked, 404, words[asked.language].title, `<p>${words[asked.language].gone}</p>${back(asked)}`);
  if (part === undefined) return single(asked, mail);
  if (part === 'html' && mail.html !== null) return frame(mail.html);
  const attachment = part === 'attachments' ? mail.attachments[Number(number)] : undefined;
  if (!attachment)
    return html(asked, 404, words[asked.language].title, `<p>${words[asked.language].gone}</p>${back(asked)}`);
  const contentType = /^[\w.+-]+\/[\w.+-]+$/.test(attachment.contentType)
    ? attachment.contentType
    : 'application/octet-stream';
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(attachment.filename)}`;
  return {
    status: 200,
    headers: { ...plainHeaders, 'content-type': contentType, 'content-disposition': disposition },
    body: attachment.content,
  };
}

function list(asked: Asked, mails: readonly Mail[], to: string): MailboxAnswer {
  const say = words[asked.language];
  const { base, language } = asked;
  const rows = mails
    .map(
      (mail) => `<li><a href="${base}/${mail.id}?lang=${language}">${escapeHtml(mail.subject || say.noSubject)}</a>
    <span class="soft">${escapeHtml(mail.to.join(', '))} · ${time(asked, mail.receivedAt)}</span></li>`,
    )
    .join('');
  const texts = asked.sms
    .messages()
    .filter((sms) => to === '' || sms.to === to)
    .map(
      (sms) =>
        `<li><pre>${escapeHtml(sms.body)}</pre><span class="soft">${escapeHtml(sms.to)} · ${time(asked, new Date(sms.date_created))}</span></li>`,
    )
    .join('');
  const all = to === '' ? '' : `<a href="${base}?lang=${language}">${say.all}</a>`;
  return html(
    asked,
    200,
    say.title,
    `<p class="soft">${say.intro}</p>
    <form class="line" method="get" action="${base}"><input type="hidden" name="lang" value="${language}"><div><label for="to">${say.recipient}</label>
    <input id="to" name="to" value="${escapeHtml(to)}" autocomplete="off"></div><button>${say.filter}</button>${all}</form>
    <h2>${say.mails}</h2>${rows ? `<ul class="rows">${rows}</ul>` : `<p>${say.noMails}</p>`}
    <h2>${say.sms}</h2>${texts ? `<ul class="rows">${texts}</ul>` : `<p>${say.noSms}</p>`}`,
  );
}

function single(asked: Asked, mail: Mail): MailboxAnswer {
  const say = words[asked.language];
  const files = mail.attachments
    .map(
      ({ filename, content }, index) =>
        `<li><a href="${asked.base}/${mail.id}/attachments/${index}" download>${escapeHtml(filename)}</a><span class="soft">${Math.ceil(content.length / 1_024)} KB</span></li>`,
    )
    .join('');
  const text = `<pre>${escapeHtml(mail.text)}</pre>`;
  const content =
    mail.html === null
      ? `<div class="card">${text}</div>`
      : `<iframe title="${say.content}" sandbox="allow-popups allow-popups-to-escape-sandbox" src="${asked.base}/${mail.id}/html"></iframe><details class="card"><summary>${say.asText}</summary>${text}</details>`;
  return html(
    asked,
    200,
    mail.subject || say.noSubject,
    `${back(asked)}
    <dl class="card"><dt>${say.from}</dt><dd>${escapeHtml(mail.from)}</dd><dt>${say.to}</dt><dd>${escapeHtml(mail.to.join(', '))}</dd><dt>${say.date}</dt><dd>${time(asked, mail.receivedAt)}</dd></dl>
    ${files ? `<h2>${say.attachments}</h2><ul class="rows">${files}</ul>` : ''}${content}`,
  );
}

/** The mail itself: no script, nothing from elsewhere; its links open in a window of their own. */
function frame(mail: string): MailboxAnswer {
  const contained =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";
  return {
    status: 200,
    headers: { ...plainHeaders, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': contained },
    body: `<!doctype html><meta charset="utf-8"><base target="_blank">${mail}`,
  };
}

function publicMail({ base }: Asked, { attachments, ...mail }: Mail): object {
  const files = attachments.map(({ content, contentType, filename }, index) => ({
    filename,
    contentType,
    size: content.length,
    url: `${base}/${mail.id}/attachments/${index}`,
  }));
  return { ...mail, attachments: files };
}

const plainHeaders = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const json = (value: object): MailboxAnswer => ({
  status: 200,
  headers: { ...plainHeaders, 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
});

function html(asked: Asked, status: number, title: string, body: string): MailboxAnswer {
  const headers = {
    ...plainHeaders,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    vary: 'accept-language',
  };
  return {
    status,
    headers,
    body: page(asked.language, title, `<h1>${escapeHtml(title)}</h1>${body}`, `${asked.base}.css`),
  };
}

const back = ({ base, language }: Asked) => `<p><a href="${base}?lang=${language}">← ${words[language].back}</a></p>`;

function time({ language }: Asked, at: Date): string {
  return `<time datetime="${at.toISOString()}">${at.toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })}</time>`;
}
