import { people } from '@daraport/drizzle/tables/identity';
import { appointmentMessages, writeShortMessage, type AppointmentMessage } from '@daraport/notify';
import { and, eq } from 'drizzle-orm';
import { currentBrand } from '../brand/service.ts';
import type { IdentityContext } from '../builder.ts';
import { choicesOf } from '../contact/service.ts';
import { ownTextOf } from '../message/service.ts';
import { chooseLocale } from '../viewer/rules.ts';
import { deliverOnce, isOvertaken, isStale } from './delivery.ts';
import { Notice, placeOf } from './mail.ts';

const isAppointmentMessage = (template: string): template is AppointmentMessage =>
  (appointmentMessages as readonly string[]).includes(template);

/**
 * The job of a short message: goes once, to a proved number of a person who wants that, and not when the appointment has
 * changed since. Throws when the vendor could not be asked, so that the job is tried again.
 */
export async function sendText(context: IdentityContext, payload: Record<string, unknown>): Promise<void> {
  const notice = Notice.parse(payload);
  const { calendar, key, personId, reminder, subject, template } = notice;
  const { sms } = context.vendors;
  const { brandId } = context.viewer;
  if (!sms || !isAppointmentMessage(template) || !calendar || (await isStale(context, context.rows, notice))) return;
  if (await isOvertaken(context, context.rows, subject.id, calendar.sequence)) return;
  const { phone, textsToPhone } = await choicesOf(context, personId);
  const [person] = await context.rows
    .select()
    .from(people)
    .where(and(eq(people.brandId, brandId), eq(people.id, personId)));
  if (!person || !phone || !textsToPhone) return;
  const brand = await currentBrand(context);
  const locale = chooseLocale(person.locale, brand.defaultLocale);
  const { portal, url } = await placeOf(context, notice);
  const words = portal === 'PATIENT' ? await ownTextOf(context, template, locale) : null;
  const { startsAt, timeZone, withName } = calendar;
  const body = writeShortMessage(template, words, {
    locale,
    brand: brand.name,
    url,
    startsAt,
    timeZone,
    readerZone: person.timeZone,
    withName: portal === 'PATIENT' ? withName : '',
  });
  await deliverOnce(
    context,
    { key: reminder?.key ?? key, channel: 'SMS' },
    () => sendOrGiveUp(context, { phone, body }),
    mayHaveGone,
  );
}

/** What the vendor refuses for good, such as a number that takes no messages, is not tried again. */
async function sendOrGiveUp({ logger, vendors }: IdentityContext, { phone, body }: { phone: string; body: string }) {
  try {
    await vendors.sms?.send({ to: phone, body });
  } catch (error) {
    const status = statusOf(error);
    if (status === undefined || status >= 500 || status === 429) throw error;
    logger.warn({ status }, 'a short message was refused for good');
  }
}

const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined;

const neverReached = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

/** With neither an answer of the vendor nor a failed connection, the message may be on its way. */
function mayHaveGone(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return statusOf(error) === undefined && !neverReached.has(code);
}
