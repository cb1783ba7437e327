import { days, type Id } from '@daraport/domain';
import { appointmentMarks, deliveries } from '@daraport/drizzle/tables/identity';
import type { NoticeRequest } from '@daraport/events';
import type { Template } from '@daraport/notify';
import { and, eq, gt, lt, sql } from 'drizzle-orm';
import { currentBrand } from '../brand/service.ts';
import type { IdentityContext, IdentityTransaction } from '../builder.ts';
import { moduleOfTemplate } from './rules.ts';

type About = Pick<NoticeRequest, 'subject'> & {
  readonly calendar?: Pick<NonNullable<NoticeRequest['calendar']>, 'sequence' | 'also'> | undefined;
};

type Reminding = About & {
  readonly template: Template;
  readonly reminder?: { readonly notAfter: string } | undefined;
};

/** Keeps the newest revision of each appointment or session that a notice told of; notices may come in any order. */
export async function markAppointment(
  context: IdentityContext,
  tx: IdentityTransaction,
  { calendar, subject }: About,
): Promise<void> {
  if (!calendar || (subject.kind !== 'APPOINTMENT' && subject.kind !== 'GROUP_SESSION')) return;
  const about = [{ appointmentId: subject.id, sequence: calendar.sequence }, ...(calendar.also ?? [])];
  const toldAt = context.now();
  await tx
    .insert(appointmentMarks)
    .values(
      about.map(({ appointmentId, sequence }) => ({
        brandId: context.viewer.brandId,
        appointmentId,
        sequence,
        toldAt,
      })),
    )
    .onConflictDoUpdate({
      target: [appointmentMarks.brandId, appointmentMarks.appointmentId],
      set: { toldAt, sequence: sql`greatest(${appointmentMarks.sequence}, excluded.sequence)` },
    });
}

/**
 * Whether a notice comes too late: the appointment was changed since, what it reminds of has begun, or the brand has
 * switched off what it asks for.
 */
export async function isStale(
  context: IdentityContext,
  rows: IdentityTransaction,
  { calendar, reminder, subject, template }: Reminding,
): Promise<boolean> {
  if (!calendar || !reminder) return false;
  if (context.now() >= new Date(reminder.notAfter)) return true;
  const module = moduleOfTemplate[template];
  if (module && !(await currentBrand(context)).modules.includes(module)) return true;
  return isOvertaken(context, rows, subject.id, calendar.sequence);
}

/** Whether a later revision of the appointment was told of. */
export async function isOvertaken(
  context: IdentityContext,
  rows: IdentityTransaction,
  appointmentId: Id,
  sequence: number,
): Promise<boolean> {
  const { brandId } = context.viewer;
  const [mark] = await rows
    .select({ sequence: appointmentMarks.sequence })
    .from(appointmentMarks)
    .where(
      and(
        eq(appointmentMarks.brandId, brandId),
        eq(appointmentMarks.appointmentId, appointmentId),
        gt(appointmentMarks.sequence, sequence),
      ),
    );
  return mark !== undefined;
}

/**
 * Sends at most once for that key and channel. It is written down first and taken back when `send` says that nothing
 * went out (it throws, and `mayHaveGone` is false), so that a later try sends; after a crash in between nobody knows, and
 * it is not sent again.
 */
export async function deliverOnce(
  context: IdentityContext,
  { key, channel }: Pick<typeof deliveries.$inferInsert, 'key' | 'channel'>,
  send: () => Promise<void>,
  mayHaveGone: (error: unknown) => boolean = () => false,
): Promise<void> {
  const { brandId } = context.viewer;
  const here = and(eq(deliveries.brandId, brandId), eq(deliveries.key, key), eq(deliveries.channel, channel));
  const isFirst = await context.write((tx) =>
    tx
      .insert(deliveries)
      .values({ brandId, key, channel, startedAt: context.now() })
      .onConflictDoNothing()
      .returning({ key: deliveries.key }),
  );
  if (isFirst.length === 0) return;
  try {
    await send();
  } catch (error) {
    if (!mayHaveGone(error)) await context.write((tx) => tx.delete(deliveries).where(here));
    throw error;
  }
  await context.write((tx) => tx.update(deliveries).set({ sentAt: context.now() }).where(here));
}

/** Every night: what went out a month ago is forgotten, and which revision an appointment had a year ago. */
export async function forgetDeliveries(context: IdentityContext): Promise<void> {
  const { brandId } = context.viewer;
  const before = (count: number) => new Date(context.now().getTime() - days(count));
  await context.write(async (tx) => {
    await tx.delete(deliveries).where(and(eq(deliveries.brandId, brandId), lt(deliveries.startedAt, before(30))));
    await tx
      .delete(appointmentMarks)
      .where(and(eq(appointmentMarks.brandId, brandId), lt(appointmentMarks.toldAt, before(366))));
  });
}
