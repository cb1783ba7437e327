import { days, hours, idFor } from '@daraport/domain';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { payments, refunds } from '../tables/billing.ts';
import { reservations } from '../tables/booking.ts';
import { messages } from '../tables/care.ts';
import { commissions } from '../tables/growth.ts';
import { noticeCounters, notices, people } from '../tables/identity.ts';
import type { DemoWorld } from './world.ts';

type Told = Omit<typeof notices.$inferInsert, 'id' | 'sequence' | 'readAt'> & { readonly isUnread?: boolean };

/** How far back the demo world remembers what its people were told. */
const remembered = days(30);

/** What everyone was told of the other subgraphs' rows, which are there already; all but the newest was read. */
export async function loadNotices(world: DemoWorld): Promise<void> {
  const { db, now } = world;
  const told = [
    ...(await ofAppointments(world)),
    ...(await ofRefunds(world)),
    ...(await ofMessages(world)),
    ...(await ofCommissions(world)),
  ].filter(({ at }) => at <= now && at.getTime() > now.getTime() - remembered);
  const byPerson = Map.groupBy(told, ({ brandId, personId }) => `${brandId}:${personId}`);
  const rows = [...byPerson.values()].flatMap((all) => numbered(all, now));
  for (let from = 0; from < rows.length; from += 500) await db.insert(notices).values(rows.slice(from, from + 500));
  await db.insert(noticeCounters).values(
    [...byPerson.values()].map((all) => ({
      brandId: all[0]?.brandId ?? '',
      personId: all[0]?.personId ?? '',
      lastSequence: all.length,
    })),
  );
}

const numbered = (told: readonly Told[], now: Date): (typeof notices.$inferInsert)[] =>
  told
    .toSorted((one, other) => one.at.getTime() - other.at.getTime())
    .map(({ isUnread, ...notice }, index) => ({
      ...notice,
      id: idFor(`notice:${notice.personId}:${notice.kind}:${notice.targetId}`),
      sequence: index + 1,
      readAt:
        isUnread || notice.at.getTime() > now.getTime() - hours(6) ? null : new Date(notice.at.getTime() + hours(1)),
    }));

async function ofAppointments({ db }: DemoWorld): Promise<Told[]> {
  const found = await db
    .select({ reservation: reservations, ownZone: people.timeZone })
    .from(reservations)
    .innerJoin(people, and(eq(people.brandId, reservations.brandId), eq(people.id, reservations.specialistPersonId)));
  return found.flatMap(({ reservation: row, ownZone }) => {
    const common = { brandId: row.brandId, targetKind: 'APPOINTMENT', targetId: row.id, startsAt: row.startsAt };
    const both = (kind: string, at: Date): Told[] => [
      {
        ...common,
        kind,
        at,
        personId: row.patientId,
        withPersonId: row.specialistPersonId,
        timeZone: row.timeZone,
      },
      { ...common, kind, at, personId: row.specialistPersonId, withPersonId: row.patientId, timeZone: ownZone },
    ];
    return [
      ...(row.confirmedAt ? both('APPOINTMENT_CONFIRMED', row.confirmedAt) : []),
      ...(row.cancelledAt ? both('APPOINTMENT_CANCELLED', row.cancelledAt) : []),
    ];
  });
}

async function ofRefunds({ db }: DemoWorld): Promise<Told[]> {
  const found = await db
    .select({ refund: refunds, personId: payments.patientId, currency: payments.currency })
    .from(refunds)
    .innerJoin(payments, and(eq(payments.brandId, refunds.brandId), eq(payments.id, refunds.paymentId)));
  return found.map(({ refund, personId, currency }) => ({
    brandId: refund.brandId,
    personId,
    kind: 'PAYMENT_REFUNDED',
    at: refund.refundedAt,
    targetKind: 'PAYMENT',
    targetId: refund.paymentId,
    amountMinor: refund.amountMinor,
    currency,
  }));
}

async function ofMessages({ db }: DemoWorld): Promise<Told[]> {
  const waiting = await db
    .selectDistinctOn([messages.conversationId])
    .from(messages)
    .where(isNull(messages.readAt))
    .orderBy(messages.conversationId, sql`${messages.sequence} desc`);
  return waiting.map((row) => ({
    brandId: row.brandId,
    personId: row.authorId === row.patientId ? row.specialistPersonId : row.patientId,
    kind: 'MESSAGE_WAITING',
    at: row.sentAt,
    targetKind: 'CONVERSATION',
    targetId: row.conversationId,
    withPersonId: row.authorId,
    throughMessage: row.sequence,
    isUnread: true,
  }));
}

async function ofCommissions({ db }: DemoWorld): Promise<Told[]> {
  return (await db.select().from(commissions)).map((row) => ({
    brandId: row.brandId,
    personId: row.affiliateId,
    kind: 'COMMISSION_EARNED',
    at: row.createdAt,
    targetKind: 'CONVERSION',
    targetId: row.conversionId,
    amountMinor: row.amountMinor,
    currency: row.currency,
  }));
}
