import { newId } from '@daraport/domain';
import { brands, contactChoices, deliveries, notices, people } from '@daraport/drizzle/tables/identity';
import type { NoticeRequest } from '@daraport/events';
import { startMailbox, startTwilioSandbox, type Mailbox, type TwilioSandbox } from '@daraport/sandbox';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startIdentity, testBrand, type IdentityWorld, type Somebody } from '../testing.ts';

let mailbox: Mailbox;
let twilio: TwilioSandbox;
let world: IdentityWorld;
const start = '2026-11-25T11:00:00.000Z';
beforeAll(async () => {
  mailbox = await startMailbox();
  twilio = await startTwilioSandbox();
  world = await startIdentity({
    now: new Date('2026-11-24T11:00:00Z'),
    environment: {
      SMTP_URL: mailbox.url,
      PUBLIC_URL: 'http://localhost:4100',
      TWILIO_ACCOUNT_SID: twilio.account.accountSid,
      TWILIO_AUTH_TOKEN: twilio.account.authToken,
      TWILIO_SMS_FROM: '+4930000000',
      TWILIO_API_BASE: twilio.url,
    },
  });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await twilio.close();
  await mailbox.close();
});
beforeEach(() => void (world.clock.now = new Date('2026-11-24T11:00:00Z')));

let numbers = 0;
/** A patient with a proved number, who wants everything. */
async function reachable(): Promise<Somebody & { phone: string }> {
  const phone = `+49151${String(10_000_000 + ++numbers)}`;
  const somebody = await world.somebody('PATIENT');
  const proved = { remindsByEmail: true, textsToPhone: true, phone, phoneProvedAt: world.clock.now };
  await world.db
    .insert(contactChoices)
    .values({ brandId: testBrand, personId: somebody.id, ...proved, changedAt: world.clock.now });
  return { ...somebody, phone };
}

const appointmentOf = (personId: string, facts: Partial<NoticeRequest> = {}, sequence = 0) => {
  const appointmentId = facts.subject?.id ?? newId();
  const calendar = {
    uid: `${appointmentId}@daraport`,
    sequence,
    method: 'REQUEST',
    startsAt: start,
    endsAt: '2026-11-25T11:50:00.000Z',
    timeZone: 'Europe/Berlin',
    withName: 'Dr. Lena Brandt',
  } as const;
  return {
    personId,
    template: 'appointmentReminder',
    subject: { kind: 'APPOINTMENT', id: appointmentId },
    parameters: {},
    calendar,
    channels: ['EMAIL', 'SMS', 'PORTAL'],
    reminder: { key: `reminder:${appointmentId}:${sequence}:60:${personId}`, notAfter: start },
    ...facts,
  } as const satisfies NoticeRequest;
};
/** The jobs of a notice, run by hand: so a test can run one twice, or late. */
const run = (job: 'sendNotice' | 'sendText', notice: NoticeRequest, key = newId()) => {
  const { channels: _channels, ...payload } = notice;
  return world.subgraph.jobs[`identity.${job}`]?.({ ...payload, brandId: testBrand, key });
};
const both = async (notice: NoticeRequest) => {
  await run('sendNotice', notice);
  await run('sendText', notice);
};
const mailsTo = (email: string) => mailbox.messages().filter(({ to }) => JSON.stringify(to).includes(email));
const textsTo = (phone: string) => twilio.sms.messages({ to: phone });

describe('a reminder', () => {
  it('goes out by mail without a calendar file, as a short message and as a notice', async () => {
    const mara = await reachable();
    const notice = appointmentOf(mara.id);
    await world.deliver('identity.noticeRequested', notice);
    await both(notice);
    const [mail] = mailsTo(mara.email);
    expect(mail?.subject).toBe('Erinnerung an Ihren Termin bei Testhaus');
    expect(mail?.text).toContain('Mittwoch, 25. November 2026 um 12:00 MEZ');
    expect(mail?.attachments).toEqual([]);
    expect(textsTo(mara.phone).map(({ body }) => body)).toEqual([
      `Testhaus: Erinnerung an Ihren Termin am Mittwoch, 25. November 2026 um 12:00 MEZ. http://test.localhost:4100/appointments/${notice.subject.id}`,
    ]);
    const told = await world.db.select().from(notices).where(eq(notices.personId, mara.id));
    expect(told.map(({ kind }) => kind)).toEqual(['APPOINTMENT_REMINDER']);
  });

  it('goes once over each channel, however often its jobs run, and at once', async () => {
    const mara = await reachable();
    const notice = appointmentOf(mara.id);
    await Promise.all([both(notice), both(notice), both(notice)]);
    await both(notice);
    expect([mailsTo(mara.email).length, textsTo(mara.phone).length]).toEqual([1, 1]);
  });

  it('is not sent again when a crash left open whether it went, and is when the vendor refused it', async () => {
    const mara = await reachable();
    const notice = appointmentOf(mara.id);
    const begun = { brandId: testBrand, key: notice.reminder.key, startedAt: world.clock.now };
    await world.db.insert(deliveries).values([
      { ...begun, channel: 'EMAIL' },
      { ...begun, channel: 'SMS' },
    ]);
    await both(notice);
    expect([mailsTo(mara.email).length, textsTo(mara.phone).length]).toEqual([0, 0]);
    const other = appointmentOf(mara.id);
    const match = 'POST /2010-04-01/Accounts/:account/Messages.json';
    twilio.faults.next({ match, kind: 'http500' });
    await expect(run('sendText', other)).rejects.toMatchObject({ status: 500 });
    await run('sendText', other);
    expect(textsTo(mara.phone)).toHaveLength(1);
    // The vendor took it, and the answer was lost: nobody knows, so it does not go again.
    const third = appointmentOf(mara.id);
    twilio.faults.next({ match, kind: 'drop-after-commit' });
    await expect(run('sendText', third)).rejects.toMatchObject({ code: expect.any(String) as string });
    await run('sendText', third);
    expect(textsTo(mara.phone)).toHaveLength(2);
  });

  it('stays away after a cancellation or a new time that came while it waited (cal.com #7225, #6905)', async () => {
    const mara = await reachable();
    const notice = appointmentOf(mara.id);
    const { subject } = notice;
    await world.deliver('identity.noticeRequested', {
      ...appointmentOf(mara.id, { subject, template: 'appointmentCancelled' }, 1),
      reminder: undefined as never,
    });
    await world.deliver('identity.noticeRequested', notice);
    await both(notice);
    expect([mailsTo(mara.email).length, textsTo(mara.phone).length]).toEqual([0, 0]);
    const told = await world.db.select().from(notices).where(eq(notices.personId, mara.id));
    expect(told.map(({ kind }) => kind)).toEqual(['APPOINTMENT_CANCELLED']);
    await both(appointmentOf(mara.id, { subject }, 1));
    expect([mailsTo(mara.email).length, textsTo(mara.phone).length]).toEqual([1, 1]);
  });

  it('stays away once the appointment has begun', async () => {
    const mara = await reachable();
    world.clock.now = new Date(start);
    await both(appointmentOf(mara.id));
    expect([mailsTo(mara.email).length, textsTo(mara.phone).length]).toEqual([0, 0]);
  });

  it('says the agreed time with its zone, and that of the zone the reader lives by when it is sent (cal.com #16064)', async () => {
    const mara = await reachable();
    const notice = appointmentOf(mara.id);
    await world.db.update(people).set({ timeZone: 'America/New_York' }).where(eq(people.id, mara.id));
    await both(notice);
    for (const text of [mailsTo(mara.email)[0]?.text, textsTo(mara.phone)[0]?.body]) {
      expect(text).toMatch(/25\. November 2026 um 12:00 MEZ/);
      expect(text).toMatch(/In Ihrer Zeitzone: Mittwoch, 25\. November 2026 um 06:00 .*\(New York\)/);
    }
  });

  it('of questions does not go out while the brand has them switched off', async () => {
    const mara = await reachable();
    const questions = (facts = {}) => appointmentOf(mara.id, { template: 'intakeMissing', ...facts });
    await both(questions());
    expect(mailsTo(mara.email)).toEqual([]);
    await world.db
      .update(brands)
      .set({ modules: ['BOOKING', 'INTAKE'] })
      .where(eq(brands.brandId, testBrand));
    await both(questions());
    await world.db
      .update(brands)
      .set({ modules: ['BOOKING', 'AFFILIATE'] })
      .where(eq(brands.brandId, testBrand));
    expect(mailsTo(mara.email)).toHaveLength(1);
  });

  it('goes only where its person wants it; a confirmation comes by mail whatever is chosen', async () => {
    const mara = await reachable();
    await world.db
      .update(contactChoices)
      .set({ remindsByEmail: false, textsToPhone: false })
      .where(eq(contactChoices.personId, mara.id));
    await both(appointmentOf(mara.id));
    expect([mailsTo(mara.email).length, textsTo(mara.phone).length]).toEqual([0, 0]);
    await run('sendNotice', {
      ...appointmentOf(mara.id, { template: 'appointmentConfirmed' }),
      reminder: undefined as never,
    });
    expect(mailsTo(mara.email)).toHaveLength(1);
  });

  it('of a group’s session says how many seats are taken, leads to it, and stays away once it was changed', async () => {
    const henrik = await world.somebody('SPECIALIST', { locale: 'de' });
    const session = (id: string, facts: Partial<NoticeRequest> = {}, sequence = 0) =>
      appointmentOf(henrik.id, { ...facts, subject: { kind: 'GROUP_SESSION', id } }, sequence);
    const id = newId();
    await both(session(id, { parameters: { seats: '8', seatsTaken: '5' } }));
    const [mail] = mailsTo(henrik.email);
    expect(mail?.subject).toBe('Erinnerung an Ihren Gruppentermin bei Testhaus');
    expect(mail?.text).toContain('Vergeben sind 5 von 8 Plätzen.');
    expect(mail?.links).toEqual([`http://test.localhost:4100/specialist/groups/${id}`]);
    const other = newId();
    const parameters = { seats: '8', seatsTaken: '0' };
    const news = session(other, { template: 'appointmentCancelled', parameters }, 1);
    await world.deliver('identity.noticeRequested', news);
    await both(session(other, { parameters }));
    expect(mailsTo(henrik.email)).toHaveLength(1);
  });

  it('comes by no channel that was not asked for', async () => {
    const mara = await reachable();
    await world.deliver('identity.noticeRequested', appointmentOf(mara.id, { channels: ['EMAIL'] }));
    expect(await world.db.select().from(notices).where(eq(notices.personId, mara.id))).toEqual([]);
  });

  it('names no patient to a specialist, in no channel', async () => {
    const lena = await world.somebody('SPECIALIST');
    const phone = '+4915119999999';
    const proved = { remindsByEmail: true, textsToPhone: true, phone, phoneProvedAt: world.clock.now };
    await world.db
      .insert(contactChoices)
      .values({ brandId: testBrand, personId: lena.id, ...proved, changedAt: world.clock.now });
    const notice = appointmentOf(lena.id);
    await both({ ...notice, calendar: { ...notice.calendar, withName: 'Mara Vogel' } });
    const mail = mailsTo(lena.email)[0];
    expect(`${mail?.text}${mail?.html}${textsTo(phone)[0]?.body}`).not.toContain('Mara');
    expect(textsTo(phone)[0]?.body).toContain('/specialist/appointments/');
  });
});

it('a number that takes no messages is given up, and the job ends', async () => {
  const mara = await reachable();
  await world.db.update(contactChoices).set({ phone: '+15005550009' }).where(eq(contactChoices.personId, mara.id));
  await expect(run('sendText', appointmentOf(mara.id))).resolves.toBeUndefined();
});
