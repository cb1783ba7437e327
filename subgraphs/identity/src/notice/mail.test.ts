import { newId } from '@daraport/domain';
import { outbox, sessions } from '@daraport/drizzle/tables/identity';
import { startMailbox, type Mailbox } from '@daraport/sandbox';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openVendors } from '../env.ts';
import { collectPerson } from '../exports.ts';
import { hashOf } from '../secret.ts';
import { otherBrand, startIdentity, testBrand, type IdentityWorld } from '../testing.ts';

let mailbox: Mailbox;
let world: IdentityWorld;
beforeAll(async () => {
  mailbox = await startMailbox();
  world = await startIdentity({
    environment: { SMTP_URL: mailbox.url, PUBLIC_URL: 'http://localhost:4100' },
    worker: true,
  });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await mailbox.close();
});

const appointmentId = newId();
const calendar = {
  uid: `${appointmentId}@test`,
  sequence: 0,
  method: 'REQUEST',
  startsAt: '2026-11-24T09:00:00.000Z',
  endsAt: '2026-11-24T09:50:00.000Z',
  timeZone: 'Europe/Berlin',
  withName: 'Dr. Lena Brandt',
} as const;

it('mails a notice once, with the calendar file, linking to our own host as configured', async () => {
  const { id, email } = await world.somebody('PATIENT', { email: 'mara@example.org' });
  const subject = { kind: 'APPOINTMENT', id: appointmentId } as const;
  const notice = { personId: id, template: 'appointmentConfirmed', subject, parameters: {}, calendar } as const;
  await world.deliver('identity.noticeRequested', notice);
  const mail = await mailbox.waitFor({ to: email });
  expect(mail.subject).toBe('Ihr Termin bei Testhaus ist bestätigt');
  expect(mail.text).toContain('mit Dr. Lena Brandt');
  expect(mail.text).toContain('Dienstag, 24. November 2026 um 10:00 MEZ');
  expect(mail.links).toEqual([`http://test.localhost:4100/appointments/${appointmentId}`]);
  const file = mail.attachments.find(({ contentType }) => contentType.startsWith('text/calendar'));
  expect(file?.content.toString('utf8')).toContain('DTSTART:20261124T090000Z');
});

it('leads a specialist into the specialist portal, with no word of the message', async () => {
  const { id, email } = await world.somebody('SPECIALIST', { email: 'lena@example.org', locale: 'en' });
  const conversationId = newId();
  await world.deliver('identity.noticeRequested', {
    personId: id,
    template: 'messageWaiting',
    subject: { kind: 'CONVERSATION', id: conversationId },
    parameters: {},
  });
  const mail = await mailbox.waitFor({ to: email });
  expect(mail.subject).toBe('A new message for you at Testhaus');
  expect(mail.links).toEqual([`http://test.localhost:4100/specialist/messages/${conversationId}`]);
});

it('names no patient to a specialist, neither in the mail nor in the calendar file', async () => {
  const { id, email } = await world.somebody('SPECIALIST', { email: 'calendar@example.org', givenName: 'Lena' });
  const subject = { kind: 'APPOINTMENT', id: appointmentId } as const;
  const withPatient = { ...calendar, withName: 'Mara Vogel' };
  const notice = {
    personId: id,
    template: 'appointmentConfirmed',
    subject,
    parameters: {},
    calendar: withPatient,
  } as const;
  await world.deliver('identity.noticeRequested', notice);
  const mail = await mailbox.waitFor({ to: email });
  expect(mail.links).toEqual([`http://test.localhost:4100/specialist/appointments/${appointmentId}`]);
  const file = mail.attachments.map(({ content }) => content.toString('utf8')).join('');
  expect(file).toContain('SUMMARY:Termin (Testhaus)');
  expect(mail.text + (mail.html ?? '') + file).not.toContain('Mara');
});

it('mails nobody for a person who is not there', async () => {
  const before = mailbox.messages().length;
  const subject = { kind: 'DATA_REQUEST', id: newId() } as const;
  await world.deliver('identity.noticeRequested', {
    personId: newId(),
    template: 'exportReady',
    subject,
    parameters: {},
  });
  const { id, email } = await world.somebody('PATIENT', { email: 'control@example.org' });
  await world.deliver('identity.noticeRequested', { personId: id, template: 'exportReady', subject, parameters: {} });
  await mailbox.waitFor({ to: email });
  expect(mailbox.messages()).toHaveLength(before + 1);
});

it('keeps a mail in the queue while there is no mail server', async () => {
  await using silent = await startIdentity();
  const { id } = await silent.somebody('PATIENT');
  const send = silent.subgraph.jobs['identity.sendNotice'];
  await expect(
    send?.({
      brandId: testBrand,
      personId: id,
      template: 'exportReady',
      subject: { kind: 'DATA_REQUEST', id: newId() },
      parameters: {},
      key: 'k',
    }),
  ).rejects.toThrow(/SMTP_URL/);
});

it('names every fault of its environment at once', () => {
  expect(() => openVendors({ SMTP_URL: 'http://x', PUBLIC_URL: 'nowhere' })).toThrow(
    /SMTP_URL must be an smtp[^]*PUBLIC_URL must be an http/,
  );
});

it('gives a data export the person’s own rows, and no secret', async () => {
  const { id, email, membershipId } = await world.somebody('PATIENT', { familyName: 'Auszug' });
  const dates = { createdAt: world.clock.now, lastSeenAt: world.clock.now, expiresAt: world.clock.now };
  const session = {
    brandId: testBrand,
    id: newId(),
    personId: id,
    membershipId,
    tokenHash: hashOf('secret'),
    ...dates,
  };
  await world.db.insert(sessions).values(session);
  await world.somebody('PATIENT', { familyName: 'Anders' });
  const part = await collectPerson(world.db, testBrand, id);
  expect(part).toMatchObject({
    profile: [{ id, email, familyName: 'Auszug' }],
    memberships: [{ role: 'PATIENT', organization: null }],
    sessions: [dates],
    apiTokens: [],
    notices: [],
    seenTours: [],
    contactChoices: [],
    credentials: [],
  });
  expect(JSON.stringify(part)).not.toMatch(/hash|Anders/i);
  expect(await collectPerson(world.db, otherBrand, id)).toEqual({
    profile: [],
    memberships: [],
    patientOf: [],
    sessions: [],
    apiTokens: [],
    notices: [],
    seenTours: [],
    contactChoices: [],
    credentials: [],
  });
});

it('hands its share of an export over, and tells so', async () => {
  const { id } = await world.somebody('PATIENT');
  const requestId = newId();
  await world.deliver('compliance.exportRequested', { requestId, personId: id });
  const events = await world.db.select().from(outbox).where(eq(outbox.kind, 'compliance.exportPartReady'));
  const blobKey = `exports/${testBrand}/${requestId}/identity`;
  expect(events.map(({ payload }) => payload)).toEqual([{ requestId, subgraph: 'identity', blobKey }]);
});
