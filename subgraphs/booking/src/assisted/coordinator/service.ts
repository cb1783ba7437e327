import { InvalidInputError, type Id } from '@daraport/domain';
import { assistedProposals, specialists } from '@daraport/drizzle/tables/booking';
import { assertModule, parseInput } from '@daraport/subgraph';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { BookingContext, BookingTransaction } from '../../builder.ts';
import { assertCleared } from '../../clearance/service.ts';
import { SlotInPastError, SlotNotOfferedError, SlotTakenError } from '../../hold/errors.ts';
import { chooseSlot } from '../../hold/slot.ts';
import { NotLicensedThereError } from '../../licence/errors.ts';
import { assertLicensed } from '../../licence/service.ts';
import { ProposedTimeError, RequestClaimedError, RequestNotClaimedError, RequestStateError } from '../errors.ts';
import { actingPerson, happen, lockRequest, openWishes, requestNotice, writeOnce, type RequestRow } from '../record.ts';
import { isOpenState, mostProposals, stateAt, validUntil } from '../rules.ts';
import { settingsOf } from '../settings/service.ts';
import { words } from '../words.ts';

const key = z.string().min(8, 'key').max(200, 'key');
const requestShape = z.object({ requestId: z.string(), idempotencyKey: key });
const reason = z.string().trim().min(1, 'reason').max(1000, 'reason');
const reasonShape = requestShape.extend({ reason });
const timeShape = z.object({
  specialistId: z.string(),
  appointmentTypeId: z.string(),
  startsAt: z.date(),
  format: z.enum(['VIDEO', 'IN_PERSON', 'PHONE']),
});
const proposeShape = requestShape.extend({ times: z.array(timeShape).min(1, 'times').max(mostProposals, 'times') });
type ProposedTime = z.infer<typeof timeShape>;

/** Takes on a request that nobody looks after; again by the same person changes nothing. Throws `RequestClaimedError`. */
export async function claimRequest(context: BookingContext, input: unknown): Promise<Id> {
  const asked = parseInput(requestShape, input, words);
  const personId = actingPerson(context);
  return writeOnce(context, 'claimAssistedRequest', asked, async (tx) => {
    const row = await lockOpen(context, tx, asked.requestId);
    if (row.claimedBy === personId) return row.id;
    if (row.claimedBy) throw new RequestClaimedError();
    await happen(context, tx, row, {
      kind: 'CLAIMED',
      change: { claimedBy: personId, claimedAt: context.now() },
    });
    return row.id;
  });
}

/** Takes a request over from whoever looks after it, with a reason that the history keeps. */
export async function takeOverRequest(context: BookingContext, input: unknown): Promise<Id> {
  const asked = parseInput(reasonShape, input, words);
  const personId = actingPerson(context);
  return writeOnce(context, 'takeOverAssistedRequest', asked, async (tx) => {
    const row = await lockOpen(context, tx, asked.requestId);
    if (row.claimedBy === personId) return row.id;
    await happen(context, tx, row, {
      kind: 'TAKEN_OVER',
      note: asked.reason,
      change: { claimedBy: personId, claimedAt: context.now() },
    });
    return row.id;
  });
}

/** Gives a request back to the queue. Throws `RequestNotClaimedError` for anyone but who looks after it. */
export async function releaseRequest(context: BookingContext, input: unknown): Promise<Id> {
  const asked = parseInput(requestShape, input, words);
  return writeOnce(context, 'releaseAssistedRequest', asked, async (tx) => {
    const row = await lockClaimed(context, tx, asked.requestId);
    await happen(context, tx, row, { kind: 'RELEASED', change: { claimedBy: null, claimedAt: null } });
    return row.id;
  });
}

/** Ends a request for which no time can be found, and tells the patient why. Not while the patient pays. */
export async function closeRequest(context: BookingContext, input: unknown): Promise<Id> {
  const asked = parseInput(reasonShape, input, words);
  return writeOnce(context, 'closeAssistedRequest', asked, async (tx) => {
    const row = await lockClaimed(context, tx, asked.requestId);
    assertTurn(row, context.now());
    const changed = await happen(context, tx, row, {
      kind: 'CLOSED',
      note: asked.reason,
      change: { state: 'CLOSED', dueAt: null },
    });
    await requestNotice(context, tx, changed, 'requestClosed');
    return row.id;
  });
}

/**
 * Proposes times, in place of those before. Each must be bookable at this moment by the rules of every booking; none is
 * held. Throws `ProposedTimeError` for the first that is not, `SpecialistNotBookableError`, `InvalidInputError`, `RequestNotClaimedError` and
 * `RequestStateError` while the patient pays for one.
 */
export async function proposeTimes(context: BookingContext, input: unknown): Promise<Id> {
  const asked = parseInput(proposeShape, input, words);
  for (const { format } of asked.times) if (format === 'VIDEO') assertModule(context.viewer, 'VIDEO');
  return writeOnce(context, 'proposeTimes', asked, async (tx) => {
    const row = await lockClaimed(context, tx, asked.requestId);
    const now = context.now();
    assertTurn(row, now);
    assertDistinct(asked.times);
    const round = row.round + 1;
    const slots = [];
    const region = (await openWishes(context, tx, row))?.region;
    for (const [index, time] of asked.times.entries()) {
      await assertLicensedThere(tx, { brandId: row.brandId, region, ...time }, index);
      slots.push(await bookable(context, tx, row, time, index));
    }
    await tx.insert(assistedProposals).values(
      slots.map((slot) => ({
        brandId: row.brandId,
        id: context.newId(),
        requestId: row.id,
        round,
        createdAt: now,
        ...slot,
      })),
    );
    const until = validUntil(
      await settingsOf(tx, row.brandId),
      slots.map(({ startsAt }) => startsAt),
      now,
    );
    const changed = await happen(context, tx, row, {
      kind: 'PROPOSED',
      change: {
        state: 'PROPOSED',
        round,
        dueAt: until,
        proposalsUntil: until,
        overdueSince: null,
      },
    });
    await requestNotice(context, tx, changed, 'proposalsReady');
    return row.id;
  });
}

/** Refuses where it is neither side's turn to find a time: while the patient pays, and when all is over. */
function assertTurn(row: RequestRow, now: Date): void {
  const state = stateAt(row, now);
  if (state !== 'WAITING' && state !== 'PROPOSED') throw new RequestStateError(state);
}

function assertDistinct(times: readonly ProposedTime[]): void {
  const names = times.map((time) => `${time.specialistId} ${time.appointmentTypeId} ${time.startsAt.toISOString()}`);
  const index = names.findIndex((name, at) => names.indexOf(name) !== at);
  if (index >= 0) throw new InvalidInputError([{ path: `times.${index}.startsAt`, words: words.twice }]);
}

/** The time as it is proposed, if the coordinator reaches the specialist and a booking of it would succeed now. */
async function bookable(
  context: BookingContext,
  tx: BookingTransaction,
  row: RequestRow,
  time: ProposedTime,
  index: number,
) {
  const { brandId } = row;
  const now = context.now();
  const { personId, lineage } = await specialistInReach(context, tx, time.specialistId, index);
  if (personId === row.patientId) throw fault(index, 'specialistId', words.own);
  if (row.organizationId && !lineage.includes(row.organizationId))
    throw fault(index, 'specialistId', words.organization);
  if (time.startsAt <= now) throw new SlotInPastError();
  await assertCleared(tx, brandId, time.specialistId);
  try {
    const { slot } = await chooseSlot(tx, { brandId, now, ...time });
    return { ...time, endsAt: new Date(slot.endsAt) };
  } catch (error) {
    if (error instanceof SlotNotOfferedError || error instanceof SlotTakenError)
      throw new ProposedTimeError(index, error.alternatives);
    if (error instanceof InvalidInputError) throw fault(index, 'format', words.format);
    throw error;
  }
}

/** Where the request says a place, nobody is proposed from afar who could not be booked from there; otherwise the patient is asked. */
async function assertLicensedThere(
  tx: BookingTransaction,
  where: Parameters<typeof assertLicensed>[1],
  index: number,
): Promise<void> {
  if (!where.region) return;
  await assertLicensed(tx, where).catch((error: unknown) => {
    throw error instanceof NotLicensedThereError ? fault(index, 'format', words.licence) : error;
  });
}

async function specialistInReach(context: BookingContext, tx: BookingTransaction, id: string, index: number) {
  const { brandId, organizationId } = context.viewer;
  const [found] = z.uuid().safeParse(id).success
    ? await tx
        .select({ personId: specialists.personId, lineage: specialists.lineage })
        .from(specialists)
        .where(and(eq(specialists.brandId, brandId), eq(specialists.id, id)))
    : [];
  if (!found || (organizationId && !found.lineage.includes(organizationId)))
    throw fault(index, 'specialistId', words.organization);
  return found;
}

const fault = (index: number, path: string, text: { de: string; en: string }) =>
  new InvalidInputError([{ path: `times.${index}.${path}`, words: text }]);

async function lockOpen(context: BookingContext, tx: BookingTransaction, id: string): Promise<RequestRow> {
  const row = await lockRequest(context, tx, id);
  if (!isOpenState(row.state)) throw new RequestStateError(row.state);
  return row;
}

async function lockClaimed(context: BookingContext, tx: BookingTransaction, id: string): Promise<RequestRow> {
  const row = await lockOpen(context, tx, id);
  if (row.claimedBy !== context.viewer.personId) throw new RequestNotClaimedError();
  return row;
}
