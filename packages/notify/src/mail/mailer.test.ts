import { startMailbox, type Mailbox } from '@daraport/sandbox';
import { locales } from '@daraport/domain';
import { inScope } from '@daraport/telemetry';
import { openTraced, startCollector } from '@daraport/telemetry/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMailer, type Mail, type Mailer } from './mailer.ts';
import { templateNames } from './templates.ts';

let mailbox: Mailbox;
let mailer: Mailer;
beforeAll(async () => {
  mailbox = await startMailbox();
  mailer = createMailer({ smtpUrl: mailbox.url });
});
afterAll(async () => {
  mailer.close();
  await mailbox.close();
});

const calendar = {
  uid: 'appointment-7@nordlicht',
  sequence: 1,
  method: 'REQUEST',
  startsAt: '2026-11-24T09:00:00.000Z',
  endsAt: '2026-11-24T09:50:00.000Z',
  timeZone: 'Europe/Berlin',
  withName: 'Dr. Lena Brandt',
} as const;

let count = 0;
async function send(overrides: Partial<Mail>) {
  const to = overrides.to ?? { name: 'Mara Vogel', email: `person${++count}@example.org` };
  await mailer.send({
    to,
    brand: {
      name: 'Nordlicht',
      accent: '#0f6b6b',
      sender: 'post@nordlicht.example.org',
      supportEmail: 'hilfe@nordlicht.example.org',
    },
    locale: 'de',
    template: 'appointmentConfirmed',
    parameters: { url: 'https://nordlicht.example.org/appointments/7' },
    key: `key-${count}`,
    at: new Date('2026-11-23T08:00:00Z'),
    ...overrides,
  });
  return mailbox.waitFor({ to: to.email });
}

describe.each(templateNames)('%s', (template) => {
  it.each(locales)('says the same as text and as HTML, with its link, loading nothing (%s)', async (locale) => {
    const mail = await send({ template, locale, parameters: { url: 'https://nordlicht.example.org/x?a=1&b=2' } });
    expect(mail.subject).toContain('Nordlicht');
    expect(mail.text).toContain('https://nordlicht.example.org/x?a=1&b=2');
    expect(mail.html).toContain('href="https://nordlicht.example.org/x?a=1&amp;b=2"');
    expect(mail.html).toContain(`lang="${locale}"`);
    expect(mail.html).not.toMatch(/<img|<script|<link|url\(|undefined|\[object/);
    expect(mail.text).not.toMatch(/undefined|\[object/);
    expect(mail.text).toContain('hilfe@nordlicht.example.org');
    expect(mail.text).toMatch(locale === 'de' ? /^Guten Tag,/ : /^Hello,/);
  });
});

it('names the time in the zone of the appointment, in both languages', async () => {
  expect((await send({ calendar })).text).toContain('Dienstag, 24. November 2026 um 10:00 MEZ');
  expect((await send({ calendar, locale: 'en' })).text).toMatch(/Tuesday,? 24 November 2026 at 10:00 (CET|GMT\+1)/);
  const elsewhere = { ...calendar, timeZone: 'America/New_York' };
  expect((await send({ calendar: elsewhere, locale: 'en' })).text).toMatch(/at 04:00 (EST|GMT-5)/);
});

it('writes an amount as people of the language do', async () => {
  const parameters = { amountMinor: '8900', currency: 'EUR' };
  expect((await send({ template: 'paymentRefunded', parameters })).text).toMatch(/89,00\s€ erstattet/);
  expect((await send({ template: 'paymentRefunded', parameters, locale: 'en' })).text).toContain('€89.00');
});

it('tells whoever leads a group of her session as one, with its seats, in both languages', async () => {
  const parameters = { seats: '8', seatsTaken: '3', url: 'https://nordlicht.example.org/specialist/groups/7' };
  for (const template of [
    'appointmentConfirmed',
    'appointmentCancelled',
    'appointmentRescheduled',
    'appointmentReminder',
  ] as const)
    for (const locale of locales) {
      const { subject, text } = await send({ template, locale, parameters, calendar });
      expect(subject).toMatch(/Gruppentermin|group session/);
      expect(text).toMatch(/24\.? Nov/);
    }
  const empty = await send({
    template: 'appointmentReminder',
    parameters: { ...parameters, seatsTaken: '0' },
    calendar,
  });
  expect(empty.text).toContain('Noch hat niemand einen Platz gebucht.');
});

it('tells of a whole series once: every time in words, and a file with an entry of its own for each', async () => {
  const also = ['2026-12-01', '2026-12-08'].map((day, index) => ({
    uid: `appointment-${index + 8}@nordlicht`,
    sequence: index,
    startsAt: `${day}T09:00:00.000Z`,
    endsAt: `${day}T09:50:00.000Z`,
  }));
  const mail = await send({ calendar: { ...calendar, also } });
  expect(mail.text).toContain('diese 2 weiteren Termine der Serie');
  expect(mail.text).toContain('Dienstag, 8. Dezember 2026 um 10:00 MEZ');
  expect((await send({ calendar: { ...calendar, also }, locale: 'en' })).text).toContain('these 2 other appointments');
  const file = mail.attachments.find(({ contentType }) => contentType.startsWith('text/calendar'))?.content.toString();
  expect(file).toContain('METHOD:PUBLISH');
  expect(file?.match(/^UID:.*$/gm)?.map((line) => line.trim())).toEqual(
    [7, 8, 9].map((number) => `UID:appointment-${number}@nordlicht`),
  );
  expect(file?.match(/^SEQUENCE:.*$/gm)?.map((line) => line.trim())).toEqual([
    'SEQUENCE:1',
    'SEQUENCE:0',
    'SEQUENCE:1',
  ]);
  const cancelled = await send({ calendar: { ...calendar, also, method: 'CANCEL' }, template: 'appointmentCancelled' });
  const gone = cancelled.attachments.find(({ contentType }) => contentType.startsWith('text/calendar'));
  expect(gone?.content.toString().match(/STATUS:CANCELLED/g)).toHaveLength(3);
});

it('attaches the appointment as a calendar file that asks, or cancels', async () => {
  const asked = (await send({ calendar })).attachments.filter(({ contentType }) =>
    contentType.startsWith('text/calendar'),
  );
  expect(asked).toHaveLength(1);
  expect(asked[0]?.content.toString('utf8')).toMatch(
    /METHOD:REQUEST\r\n[^]*SUMMARY:Termin mit Dr\. Lena Brandt \(Nordlicht\)\r\n/,
  );
  const cancelled = await send({
    template: 'appointmentCancelled',
    calendar: { ...calendar, sequence: 2, method: 'CANCEL' },
  });
  expect(cancelled.attachments[0]?.content.toString('utf8')).toMatch(/METHOD:CANCEL\r\n/);
  expect((await send({ template: 'messageWaiting' })).attachments).toEqual([]);
});

it('lets no name break out of a header or the page', async () => {
  const name = 'Mara"\r\nBcc: evil@example.org\r\n<script>alert(1)</script>';
  const mail = await send({ to: { name, email: 'inject@example.org' }, calendar: { ...calendar, withName: name } });
  expect(mail.to).toEqual(['inject@example.org']);
  expect(mail.html).not.toContain('<script');
  expect(mail.attachments[0]?.content.toString('utf8')).not.toMatch(/^Bcc/m);
  const strange = await send({
    brand: { name: 'X', accent: 'red;background:url(//evil)', sender: 'a@x.example', supportEmail: 'b@x.example' },
  });
  expect(strange.html).not.toContain('evil');
});

it('rejects when the server does not take the mail, so that it is tried again', async () => {
  const nowhere = createMailer({ smtpUrl: 'smtp://127.0.0.1:9' });
  const mail = {
    to: { name: 'x', email: 'x@example.org' },
    brand: { name: 'X', accent: '#000000', sender: 'a@x.example', supportEmail: 'b@x.example' },
  };
  const rest = { locale: 'de', template: 'exportReady', parameters: {}, key: 'k', at: new Date() } as const;
  await expect(nowhere.send({ ...mail, ...rest })).rejects.toThrow(/ECONNREFUSED/);
});

it('is a part of the trace under way, which tells where to, which template and how it went, and nothing of the mail', async () => {
  await using collector = await startCollector();
  const telemetry = await openTraced(collector);
  const nowhere = createMailer({ smtpUrl: 'smtp://CANARY:CANARY@127.0.0.1:9' });
  const canary = { to: { name: 'CANARY', email: 'CANARY@example.org' }, template: 'magicLink' } as const;
  const root = telemetry.tracing?.begin('a job');
  await inScope({ span: root }, async () => {
    await send({ ...canary, parameters: { url: 'https://x.example/CANARY' } });
    await expect(
      nowhere.send({
        ...canary,
        brand: { name: 'CANARY', accent: '#000000', sender: 'CANARY@x.example', supportEmail: 'b@x.example' },
        locale: 'de',
        parameters: { url: 'https://x.example/CANARY' },
        key: 'CANARY',
        at: new Date(),
      }),
    ).rejects.toThrow(/ECONNREFUSED/);
  });
  root?.end();
  await telemetry.close();
  const job = collector.spans.find(({ name }) => name === 'a job');
  const parts = job ? collector.below(job) : [];
  expect(parts.map(({ name, isFailed }) => [name, isFailed])).toEqual([
    ['SMTP send', false],
    ['SMTP send', true],
  ]);
  expect(parts.map(({ facts }) => facts)).toMatchObject([
    { 'server.address': '127.0.0.1', 'daraport.mail': 'magicLink' },
    { 'server.address': '127.0.0.1', 'error.type': expect.stringMatching(/^E[A-Z]+$/) },
  ]);
  expect(collector.text()).not.toContain('CANARY');
});
