import { portalOfRole } from '@daraport/access';
import { people } from '@daraport/drizzle/tables/identity';
import { enqueue, type DomainEvent } from '@daraport/events';
import { templateNames } from '@daraport/notify';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { portalLink } from '../brand/rules.ts';
import { brandOrigin, currentBrand, domainsOf } from '../brand/service.ts';
import type { IdentityContext, IdentityTransaction } from '../builder.ts';
import { choicesOf } from '../contact/service.ts';
import type { PortalName } from '../enums.ts';
import { ownWordsOf } from '../message/service.ts';
import { displayName } from '../person/rules.ts';
import { findAccount } from '../session/service.ts';
import { liveMemberships } from '../viewer/memberships.ts';
import { chooseLocale } from '../viewer/rules.ts';
import { deliverOnce, isStale, markAppointment } from './delivery.ts';
import { isNoReminder, noticePath } from './rules.ts';

const Mail = z.object({
  personId: z.string(),
  template: z.enum(templateNames),
  parameters: z.record(z.string(), z.string()),
  calendar: z
    .object({
      uid: z.string(),
      sequence: z.int(),
      method: z.enum(['REQUEST', 'CANCEL']),
      startsAt: z.string(),
      endsAt: z.string(),
      timeZone: z.string(),
      withName: z.string(),
      also: z
        .array(
          z.object({
            appointmentId: z.string(),
            uid: z.string(),
            sequence: z.int(),
            startsAt: z.string(),
            endsAt: z.string(),
          }),
        )
        .optional(),
    })
    .optional(),
  /** Names what is told, so that a mail sent twice is seen once. */
  key: z.string(),
});
type Mail = z.infer<typeof Mail>;

/** A notice as its jobs carry it. */
export const Notice = Mail.extend({
  subject: z.object({
    kind: z.enum([
      'APPOINTMENT',
      'GROUP_SESSION',
      'CONVERSATION',
      'PAYMENT',
      'DATA_REQUEST',
      'ASSISTED_REQUEST',
      'WAITLIST',
      'CREDENTIALS',
      'EXPERIMENT',
    ]),
    id: z.string(),
  }),
  reminder: z.object({ key: z.string(), notAfter: z.string() }).optional(),
});
export type Notice = z.infer<typeof Notice>;

/**
 * Mails a person at the address and in the language identity keeps. Throws when there is no mail server or it refuses,
 * so that the job is tried again; a person who is gone gets nothing.
 */
export async function sendMail(context: IdentityContext, notice: Mail & { usesOwnWords?: boolean }): Promise<void> {
  const { mailer } = context.vendors;
  if (!mailer) throw new Error('SMTP_URL is not set: the mail waits in the queue');
  const { brandId } = context.viewer;
  const [person] = await context.rows
    .select()
    .from(people)
    .where(and(eq(people.brandId, brandId), eq(people.id, notice.personId)));
  if (!person) return;
  const brand = await currentBrand(context);
  const locale = chooseLocale(person.locale, brand.defaultLocale);
  const words = notice.usesOwnWords ? await ownWordsOf(context, notice.template, locale) : undefined;
  // No connection is held while the mail server takes its time.
  await context.session.close();
  await mailer.send({
    to: { name: displayName(person), email: person.email },
    brand: { name: brand.name, accent: brand.accent, sender: brand.mailSender, supportEmail: brand.supportEmail },
    locale,
    template: notice.template,
    // The zone is read now: since it was asked for, the person may have moved.
    parameters: { ...notice.parameters, readerZone: person.timeZone },
    words,
    calendar: notice.calendar,
    key: notice.key,
    at: context.now(),
  });
}

/** Another subgraph wants a person to know something: told after its transaction, by a job for each way. */
export async function queueNotice(
  context: IdentityContext,
  tx: IdentityTransaction,
  event: DomainEvent<'identity.noticeRequested'>,
): Promise<void> {
  const { channels = ['EMAIL'], ...notice } = event.payload;
  await markAppointment(context, tx, notice);
  const payload = { ...notice, brandId: event.brandId, key: event.id };
  if (channels.includes('EMAIL'))
    await enqueue(tx, { name: 'identity.sendNotice', payload, key: `identity.notice:${event.id}` });
  if (channels.includes('SMS'))
    await enqueue(tx, { name: 'identity.sendText', payload, key: `identity.text:${event.id}` });
}

/** The job behind it: finds the recipient's portal and mails. A reminder goes once, and only where it is wanted. */
export async function sendNotice(context: IdentityContext, payload: Record<string, unknown>): Promise<void> {
  const notice = Notice.parse(payload);
  if (!notice.reminder) return mailNotice(context, notice);
  if (await isStale(context, context.rows, notice)) return;
  const { remindsByEmail } = await choicesOf(context, notice.personId);
  if (!remindsByEmail && !isNoReminder(notice.template)) return;
  const { key } = notice.reminder;
  await deliverOnce(context, { key, channel: 'EMAIL' }, () => mailNotice(context, notice), mayHaveGone);
}

const lost = new Set(['ETIMEDOUT', 'ECONNECTION', 'ECONNRESET', 'ESOCKET']);

/** A connection that was lost after it stood, without an answer of the server: the mail may have been taken. */
function mayHaveGone(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || 'responseCode' in error) return false;
  const isConnecting = 'syscall' in error && error.syscall === 'connect';
  return lost.has(String(error.code)) && !isConnecting && !/greeting|connection timeout/i.test(error.message);
}

async function mailNotice(context: IdentityContext, notice: Notice): Promise<void> {
  const { calendar, reminder, subject: _shown, ...mail } = notice;
  const { portal, url } = await placeOf(context, notice);
  // Patients read with whom the appointment is. Specialists know, and a patient's name is for no mailbox.
  const withName = portal === 'PATIENT' ? calendar?.withName : '';
  const { startsAt, timeZone } = calendar ?? {};
  const facts = calendar && { startsAt, timeZone, withName };
  await sendMail(context, {
    ...mail,
    usesOwnWords: portal === 'PATIENT',
    parameters: { ...mail.parameters, ...(facts as Record<string, string>), url },
    // A reminder changes nothing in a calendar, and neither does an absence: they bring no file for it.
    calendar:
      reminder || mail.template === 'appointmentMissed' || !calendar
        ? undefined
        : { ...calendar, withName: withName ?? '' },
  });
}

/** The recipient's portal, and where in it the notice leads. */
export async function placeOf(
  context: IdentityContext,
  { personId, subject }: Pick<Notice, 'personId' | 'subject'>,
): Promise<{ portal: PortalName; url: string }> {
  const [membership] = await liveMemberships(context.rows, context.viewer.brandId, personId);
  const portal = membership ? portalOfRole[membership.role] : 'PATIENT';
  const origin = await brandOrigin(context);
  return { portal, url: portalLink(portal, noticePath(portal, subject), await domainsOf(context), origin) };
}

const AccountExists = z.object({ email: z.string(), brandOrigin: z.string() });

/** The job after a registration with a taken address: tells its owner. */
export async function sendAccountExists(context: IdentityContext, payload: Record<string, unknown>): Promise<void> {
  const { email, brandOrigin: asked } = AccountExists.parse(payload);
  const account = await findAccount(context, email);
  if (!account) return;
  const url = portalLink('PATIENT', '/sign-in', await domainsOf(context), asked || (await brandOrigin(context)));
  const key = context.newId();
  await sendMail(context, { personId: account.personId, template: 'accountExists', parameters: { url }, key });
}
