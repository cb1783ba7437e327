import { InvalidInputError, isTimeZone, type Id } from '@daraport/domain';
import { assistedRequests, dataKeys, specialists, specialties } from '@daraport/drizzle/tables/booking';
import { enqueue } from '@daraport/events';
import { parseInput } from '@daraport/subgraph';
import { and, count, eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { BookingContext, BookingTransaction } from '../../builder.ts';
import { actingPatient } from '../../hold/service.ts';
import { giveBack } from '../../reservation/service.ts';
import { RequestStateError, TooManyRequestsError } from '../errors.ts';
import {
  addStep,
  happen,
  lockRequest,
  placeOf,
  requestNotice,
  scheduleDue,
  tellRequest,
  writeOnce,
} from '../record.ts';
import { answerBy, isOpenState, mostOpen, stateAt, wishesShape } from '../rules.ts';
import { settingsOf } from '../settings/service.ts';
import { words } from '../words.ts';

const key = z.string().min(8, 'key').max(200, 'key');
const reason = z.string().trim().min(1, 'reason').max(1000, 'reason');
const makeShape = wishesShape.extend({
  organizationId: z.string().nullish(),
  timeZone: z.string().refine(isTimeZone, 'timeZone'),
  idempotencyKey: key,
});
const reasonShape = z.object({ requestId: z.string(), reason, idempotencyKey: key });
const withdrawShape = z.object({ requestId: z.string(), idempotencyKey: key });

/**
 * Asks the coordination to find a time. Looked after by the organization that was named, or by the only one that could;
 * otherwise by the brand. Throws `InvalidInputError`, `TooManyRequestsError`.
 */
export async function makeRequest(context: BookingContext, input: unknown): Promise<Id> {
  const patientId = actingPatient(context);
  const asked = parseInput(makeShape, input, words);
  return writeOnce(context, 'makeAssistedRequest', asked, async (tx) => {
    const { brandId } = context.viewer;
    const { organizationId: named, timeZone, idempotencyKey: _key, ...wishes } = asked;
    await assertSpecialty(tx, brandId, wishes.specialty ?? null);
    await assertFewOpen(tx, brandId, patientId);
    const lineage = await lineageFor(tx, brandId, named ?? null);
    const now = context.now();
    const settings = await settingsOf(tx, brandId);
    const id = context.newId();
    const sealer = await context.vault.sealerFor(tx, dataKeys, { brandId, subjectId: patientId });
    const [row] = await tx
      .insert(assistedRequests)
      .values({
        brandId,
        id,
        patientId,
        organizationId: lineage[0] ?? null,
        lineage: [...lineage],
        state: 'WAITING',
        wishes: sealer.seal(JSON.stringify(wishes), placeOf.wishes(id)),
        timeZone,
        dueAt: answerBy(settings, now),
        createdAt: now,
        changedAt: now,
      })
      .returning();
    if (!row) throw new Error('the request was not kept');
    await addStep(context, tx, row, { kind: 'MADE' });
    await scheduleDue(tx, row);
    if (settings.allocatesAutomatically)
      await enqueue(tx, { name: 'booking.allocateRequest', payload: { brandId, requestId: id } });
    await context.publish(tx, 'booking.requestMade', { requestId: id, patientId, lineage });
    await tellRequest(tx, row);
    return id;
  });
}

async function assertSpecialty(tx: BookingTransaction, brandId: Id, slug: string | null): Promise<void> {
  if (slug === null) return;
  const [known] = await tx
    .select({ slug: specialties.slug })
    .from(specialties)
    .where(and(eq(specialties.brandId, brandId), eq(specialties.slug, slug)));
  if (!known) throw new InvalidInputError([{ path: 'specialty', words: words.specialty }]);
}

async function assertFewOpen(tx: BookingTransaction, brandId: Id, patientId: Id): Promise<void> {
  // One at a time, so that those made at once are counted too.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`booking.requests:${patientId}`}, 0))`);
  const [open] = await tx
    .select({ total: count() })
    .from(assistedRequests)
    .where(
      and(
        eq(assistedRequests.brandId, brandId),
        eq(assistedRequests.patientId, patientId),
        inArray(assistedRequests.state, ['WAITING', 'PROPOSED', 'ACCEPTED']),
      ),
    );
  if ((open?.total ?? 0) >= mostOpen) throw new TooManyRequestsError();
}

/** The organizations that appointments are booked under, each with those above it, nearest first. */
export async function lineagesOf(tx: BookingTransaction, brandId: Id): Promise<readonly (readonly Id[])[]> {
  const { organizationId, lineage } = specialists;
  const found = await tx
    .selectDistinctOn([organizationId], { organizationId, lineage })
    .from(specialists)
    .where(eq(specialists.brandId, brandId))
    .orderBy(organizationId);
  return found.flatMap((each) => (each.organizationId === null ? [] : [each.lineage]));
}

async function lineageFor(tx: BookingTransaction, brandId: Id, named: string | null): Promise<readonly Id[]> {
  const known = await lineagesOf(tx, brandId);
  if (named === null) return (known.length === 1 ? known[0] : undefined) ?? [];
  const lineage = known.find(([nearest]) => nearest === named);
  if (!lineage) throw new InvalidInputError([{ path: 'organizationId', words: words.organization }]);
  return lineage;
}

/** The patient takes the request back; a time that is held for it becomes free. Throws `RequestStateError` when it is over. */
export async function withdrawRequest(context: BookingContext, input: unknown): Promise<Id> {
  const patientId = actingPatient(context);
  const asked = parseInput(withdrawShape, input, words);
  return writeOnce(context, 'withdrawAssistedRequest', asked, async (tx) => {
    const row = await lockRequest(context, tx, asked.requestId);
    if (row.state === 'WITHDRAWN') return row.id;
    if (!isOpenState(row.state)) throw new RequestStateError(row.state);
    if (row.reservationId) await giveBack(tx, { brandId: row.brandId, patientId, holdId: row.reservationId });
    const changed = await happen(context, tx, row, {
      kind: 'WITHDRAWN',
      change: { state: 'WITHDRAWN', dueAt: null },
    });
    await requestNotice(context, tx, changed, 'requestAnswered');
    return row.id;
  });
}

/** None of the proposals suits, and why; a new round is the coordinator's turn. Throws `RequestStateError`. */
export async function declineProposals(context: BookingContext, input: unknown): Promise<Id> {
  actingPatient(context);
  const asked = parseInput(reasonShape, input, words);
  return writeOnce(context, 'declineProposals', asked, async (tx) => {
    const row = await lockRequest(context, tx, asked.requestId);
    const now = context.now();
    const state = stateAt(row, now);
    if (state !== 'PROPOSED') throw new RequestStateError(state);
    const changed = await happen(context, tx, row, {
      kind: 'DECLINED',
      note: asked.reason,
      change: {
        state: 'WAITING',
        dueAt: answerBy(await settingsOf(tx, row.brandId), now),
        proposalsUntil: null,
        overdueSince: null,
      },
    });
    await requestNotice(context, tx, changed, 'requestAnswered');
    return row.id;
  });
}
