import { portalOfRole } from '@daraport/access';
import { people } from '@daraport/drizzle/tables/identity';
import { enqueue, type DomainEvent } from '@daraport/events';
import { templateNames } from '@daraport/notify';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { portalLink } from '../brand/rules.ts';
import { brandOrigin, currentBrand, domainsOf } from '../brand/service.ts';
import type { IdentityContext, IdentityTransaction } from '../builder.ts';
import { displayName } from '../person/rules.ts';
import { findAccount } from '../session/service.ts';
import { liveMemberships } from '../viewer/memberships.ts';
import { chooseLocale } from '../viewer/rules.ts';
import { noticePath } from './rules.ts';

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
    })
    .optional(),
  /** Names what is told, so that a mail sent twice is seen once. */
  key: z.string(),
});
type Mail = z.infer<typeof Mail>;

const Notice = Mail.extend({
  subject: z.object({ kind: z.enum(['APPOINTMENT', 'CONVERSATION', 'PAYMENT', 'DATA_REQUEST']), id: z.string() }),
});

/**
 * Mails a person at the address and in the language identity keeps. Throws when there is no mail server or it refuses,
 * so that the job is tried again; a person who is gone gets nothing.
 */
export async function sendMail(context: IdentityContext, notice: Mail): Promise<void> {
  const { mailer } = context.vendors;
  if (!mailer) throw new Error('SMTP_URL is not set: the mail waits in the queue');
  const { brandId } = context.viewer;
  const [person] = await context.rows
    .select()
    .from(people)
    .where(and(eq(people.brandId, brandId), eq(people.id, notice.personId)));
  if (!person) return;
  const brand = await currentBrand(context);
  // No connection is held while the mail server takes its time.
  await context.session.close();
  await mailer.send({
    to: { name: displayName(person), email: person.email },
    brand: { name: brand.name, accent: brand.accent, sender: brand.mailSender, supportEmail: brand.supportEmail },
    locale: chooseLocale(person.locale, brand.defaultLocale),
    template: notice.template,
    parameters: notice.parameters,
    calendar: notice.calendar,
    key: notice.key,
    at: context.now(),
  });
}

/** Another subgraph wants a person to know something: mailed after its transaction, by a job of that event. */
export async function queueNotice(
  _: IdentityContext,
  tx: IdentityTransaction,
  event: DomainEvent<'identity.noticeRequested'>,
): Promise<void> {
  const payload = { ...event.payload, brandId: event.brandId, key: event.id };
  await enqueue(tx, { name: 'identity.sendNotice', payload, key: `identity.notice:${event.id}` });
}

/** The job behind it: finds the recipient's portal and mails. */
export async function sendNotice(context: IdentityContext, payload: Record<string, unknown>): Promise<void> {
  const { calendar, subject, ...notice } = Notice.parse(payload);
  const [membership] = await liveMemberships(context.rows, context.viewer.brandId, notice.personId);
  const portal = membership ? portalOfRole[membership.role] : 'PATIENT';
  const path = noticePath(portal, subject);
  const url = portalLink(portal, path, await domainsOf(context), await brandOrigin(context));
  await sendMail(context, {
    ...notice,
    parameters: { ...notice.parameters, url },
    // Patients read with whom the appointment is. Specialists know, and a patient's name is for no mailbox.
    calendar: calendar && { ...calendar, withName: portal === 'PATIENT' ? calendar.withName : '' },
  });
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
