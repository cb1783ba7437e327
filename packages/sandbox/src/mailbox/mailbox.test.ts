import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailboxPages, type MailboxPages } from './pages.ts';
import { startMailbox, type Mailbox } from './start.ts';

const ics = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Daraport//DE',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'UID:a1',
  'DTSTAMP:20261123T120000Z',
  'DTSTART:20261124T133000Z',
  'SUMMARY:Gespräch',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');
const send = (mailbox: Mailbox, mail: SendMailOptions) =>
  createTransport(mailbox.url).sendMail({ from: '"Nordlicht Übersicht" <post@nordlicht.example>', ...mail });

let mailbox: Mailbox;
let pages: MailboxPages;

beforeAll(async () => {
  mailbox = await startMailbox();
  const sms = {
    sid: 'SM1',
    to: '+4915112345678',
    from: null,
    body: '<b>14:30</b>',
    status: 'delivered' as const,
    date_created: 'Mon, 23 Nov 2026 12:00:00 +0000',
  };
  pages = mailboxPages(mailbox, {
    messages: ({ to } = {}) => [sms].filter((each) => to === undefined || each.to === to),
  });
  await send(mailbox, {
    to: 'Anna@Example.org',
    bcc: 'audit@example.org',
    subject: 'Ihr Termin: Gespräch über Ängste',
    text: 'Grüße https://nordlicht.example/t/1.',
    html: '<p style="color:red">Grüße <a href="https://nordlicht.example/t/1?a=1&amp;b=2">Termin</a><script>alert(1)</script></p>',
    attachments: [{ filename: 'Übersicht.pdf', content: Buffer.from('%PDF-1.7') }],
    icalEvent: { method: 'REQUEST', filename: 'termin.ics', content: ics },
  });
});
afterAll(() => mailbox.close());

const get = (path: string, query = '', acceptLanguage?: string) =>
  pages.handle(path, new URLSearchParams(query), acceptLanguage);

describe('the mailbox', () => {
  it('keeps mail with umlauts, attachments, calendar entry and blind copies', () => {
    const [mail] = mailbox.messages({ to: 'audit@example.org' });
    expect(mail).toMatchObject({
      subject: 'Ihr Termin: Gespräch über Ängste',
      to: ['anna@example.org', 'audit@example.org'],
    });
    expect(mail?.from).toContain('Nordlicht Übersicht');
    expect(mail?.links).toEqual(['https://nordlicht.example/t/1?a=1&b=2', 'https://nordlicht.example/t/1']);
    expect(mail?.attachments.map((each) => each.filename)).toContain('Übersicht.pdf');
    const entry = mail?.attachments.find((each) => /calendar|ics/.test(each.contentType));
    expect(entry?.content.toString()).toContain('SUMMARY:Gespräch');
  });

  it('waits for a mail, and says what came instead', async () => {
    const since = new Date();
    const coming = mailbox.waitFor({ to: 'ben@example.org', subject: /Anmelden/, since });
    await send(mailbox, { to: 'ben@example.org', subject: 'Zum Anmelden', text: 'x' });
    expect((await coming).subject).toBe('Zum Anmelden');
    await expect(mailbox.waitFor({ to: 'nobody@example.org' }, 50)).rejects.toThrow('Zum Anmelden');
  });

  it('keeps mails over a restart, the newest up to its limit', async () => {
    const options = { statePath: mkdtempSync(join(tmpdir(), 'mailbox-')), limit: 2 };
    const first = await startMailbox(options);
    for (const subject of ['eins', 'zwei', 'drei']) await send(first, { to: 'c@example.org', subject, text: 'ä' });
    await first.close();
    await using second = await startMailbox(options);
    expect(second.messages().map((mail) => [mail.subject, mail.text.trim()])).toEqual([
      ['drei', 'ä'],
      ['zwei', 'ä'],
    ]);
  });
});

describe('its pages', () => {
  it('list mails and text messages in German and English, escaped', () => {
    const german = String(get('/sandbox/mailbox', '', 'de-DE,de;q=0.9')?.body);
    expect(german).toContain('<html lang="de">');
    expect(german).toContain('Gespräch über Ängste');
    expect(german).toContain('&lt;b&gt;14:30&lt;/b&gt;');
    expect(String(get('/sandbox/mailbox', 'lang=en', 'de')?.body)).toContain('Text messages');
    expect(String(get('/sandbox/mailbox', 'to=nobody@example.org&lang=en')?.body)).toContain(
      'No e-mail has arrived yet.',
    );
  });

  it('show one mail in a frame that runs nothing', () => {
    const { id = '' } = mailbox.messages({ to: 'anna@example.org' })[0] ?? {};
    const single = get(`/sandbox/mailbox/${id}`);
    expect(String(single?.body)).toContain(
      `sandbox="allow-popups allow-popups-to-escape-sandbox" src="/sandbox/mailbox/${id}/html"`,
    );
    expect(single?.headers['content-security-policy']).not.toContain('unsafe');
    const framed = get(`/sandbox/mailbox/${id}/html`);
    expect(framed?.headers['content-security-policy']).toContain("default-src 'none'");
    expect(framed?.headers['content-security-policy']).toContain('sandbox allow-popups');
    const file = get(`/sandbox/mailbox/${id}/attachments/0`);
    expect(file?.headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''/);
  });

  it('answer JSON for tests, their style, and nothing of others', () => {
    const answer = JSON.parse(String(get('/sandbox/mailbox.json', 'to=anna@example.org')?.body)) as {
      messages: unknown[];
    };
    expect(answer.messages).toMatchObject([
      {
        subject: 'Ihr Termin: Gespräch über Ängste',
        links: ['https://nordlicht.example/t/1?a=1&b=2', 'https://nordlicht.example/t/1'],
      },
    ]);
    expect(
      JSON.parse(String(get('/sandbox/mailbox/sms.json', `to=${encodeURIComponent('+4915112345678')}`)?.body)),
    ).toMatchObject({ messages: [{ body: '<b>14:30</b>' }] });
    expect(get('/sandbox/mailbox.css')?.headers['content-type']).toContain('text/css');
    expect(get('/sandbox/mailbox/absent')?.status).toBe(404);
    expect(get('/sandbox/mailboxes')).toBeNull();
    expect(get('/graphql')).toBeNull();
  });
});
