import type { Id } from '@daraport/domain';
import { assistedRequests, personZones } from '@daraport/drizzle/tables/booking';
import { enqueue, type DomainEvent, type NoticeRequest } from '@daraport/events';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { quietSpanAt } from '../reminder/rules.ts';
import { settingsOf as reminderSettingsOf } from '../reminder/settings.ts';
import type { RequestRow } from './record.ts';

interface Listener {
  readonly personId: Id;
  readonly timeZone: string;
}

/** An answer is found to be late: the patient is told, and identity is asked who coordinates there. */
export async function tellOverdue(context: BookingContext, tx: BookingTransaction, row: RequestRow): Promise<void> {
  if (!row.dueAt) return;
  const { brandId, id: requestId, lineage, patientId } = row;
  await context.publish(tx, 'booking.requestOverdue', { requestId, dueAt: row.dueAt.toISOString(), lineage });
  const [zone] = await tx
    .select()
    .from(personZones)
    .where(and(eq(personZones.brandId, brandId), eq(personZones.personId, patientId)));
  await plan(context, tx, row, { personId: patientId, timeZone: zone?.timeZone ?? row.timeZone });
}

/** Identity says who coordinates where the answer is late: each is told, as far as it still is. */
export async function tellCoordinators(
  context: BookingContext,
  tx: BookingTransaction,
  { payload: { requestId, dueAt, coordinators } }: DomainEvent<'identity.coordinatorsNamed'>,
): Promise<void> {
  const row = await stillOverdue(context, tx, requestId, dueAt);
  if (row) for (const listener of coordinators) await plan(context, tx, row, listener);
}

/** Tells somebody by a job: now, or at the end of the quiet hours of their own clock. */
async function plan(
  context: BookingContext,
  tx: BookingTransaction,
  row: RequestRow,
  { personId, timeZone }: Listener,
) {
  const now = context.now();
  const { quiet } = await reminderSettingsOf(tx, row.brandId);
  const span = quiet && quietSpanAt(now.getTime(), quiet, timeZone);
  const dueAt = row.dueAt?.toISOString() ?? '';
  await enqueue(tx, {
    name: 'booking.tellOverdue',
    payload: { brandId: row.brandId, requestId: row.id, personId, dueAt },
    runAt: span ? new Date(span.endsAt) : now,
    key: `booking.tellOverdue:${row.id}:${dueAt}:${personId}`,
  });
}

const Planned = z.object({ requestId: z.string(), personId: z.string(), dueAt: z.string() });

/** The job that tells one person, once per deadline and only while the answer is still the one that is late. */
export async function tellOverdueTo(context: BookingContext, payload: Record<string, unknown>): Promise<void> {
  const { requestId, personId, dueAt } = Planned.parse(payload);
  await context.write(async (tx) => {
    const row = await stillOverdue(context, tx, requestId, dueAt);
    if (row) await context.publish(tx, 'identity.noticeRequested', noticeOf(row, personId, dueAt));
  });
}

const noticeOf = (row: RequestRow, personId: Id, dueAt: string): NoticeRequest => ({
  personId,
  template: personId === row.patientId ? 'requestDelayed' : 'requestOverdue',
  subject: { kind: 'ASSISTED_REQUEST', id: row.id },
  parameters: {},
  // Nothing ends its use: whether it still holds was looked at just now.
  reminder: { key: `overdue:${row.id}:${dueAt}:${personId}`, notAfter: '9999-12-31T00:00:00.000Z' },
});

/** The request, locked, if it still waits for the answer that was due then. */
async function stillOverdue(context: BookingContext, tx: BookingTransaction, requestId: Id, dueAt: string) {
  const here = and(eq(assistedRequests.brandId, context.viewer.brandId), eq(assistedRequests.id, requestId));
  const [row] = await tx.select().from(assistedRequests).where(here).for('update');
  return row?.state === 'WAITING' && row.overdueSince && row.dueAt?.toISOString() === dueAt ? row : undefined;
}
