import { createHash, randomBytes } from 'node:crypto';
import { minutes, type Id } from '@daraport/domain';
import { calendarCodes, idempotencyKeys } from '@daraport/drizzle/tables/booking';
import { once, parseInput, violatedConstraint } from '@daraport/subgraph';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { managedSpecialist, type ManagedSpecialist } from '../availability/reads.ts';
import { words } from '../availability/shapes.ts';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { endExpired, lockCalendar, tellCalendar, type CalendarShare } from '../reservation/service.ts';
import { CalendarCodeError, CalendarsOverlapError } from './errors.ts';

const key = z.string().min(8, 'key').max(200, 'key');
const joinShape = z.object({ code: z.string().max(200), idempotencyKey: key });
const leaveShape = z.object({ idempotencyKey: key });

/** So long a code can be used. */
const lifetime = minutes(15);

/** A code, shown once: whoever enters it on another brand within a quarter of an hour shares the viewer's own calendar. */
export interface CalendarCode {
  readonly code: string;
  readonly expiresAt: Date;
}

/** Makes a code for the viewer's own calendar. Only its hash is kept. Throws `NotFoundError` without a profile. */
export async function createCode(context: BookingContext): Promise<CalendarCode> {
  const { brandId } = context.viewer;
  const secret = randomBytes(18);
  const expiresAt = new Date(context.now().getTime() + lifetime);
  await context.write(async (tx) => {
    const { id, personId } = await managedSpecialist(context, tx, null);
    await tx
      .insert(calendarCodes)
      .values({ brandId, id: context.newId(), specialistId: id, codeHash: hashOf(secret), expiresAt });
    await record(context, tx, { id, personId }, 'createCalendarCode');
  });
  const brand = Buffer.from(brandId.replaceAll('-', ''), 'hex');
  return { code: Buffer.concat([brand, secret]).toString('base64url'), expiresAt };
}

const hashOf = (secret: Buffer): Buffer => createHash('sha256').update(secret).digest();

/** The brand and the secret in a code; null for a text that is none. */
function partsOf(code: string): { brand: Id; secret: Buffer } | null {
  const bytes = Buffer.from(code.trim(), 'base64url');
  if (bytes.length !== 34) return null;
  const brand = bytes
    .subarray(0, 16)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { brand, secret: bytes.subarray(16) };
}

/**
 * Lets the viewer's own profile share the calendar that a code of another brand opens, with all it has booked; answers whose.
 * Throws `CalendarCodeError`, `CalendarsOverlapError`, `NotFoundError`. A refusal leaves the code unused.
 */
export const joinCalendar = (context: BookingContext, input: unknown): Promise<Id> => {
  const { code, idempotencyKey } = parseInput(joinShape, input, words);
  const parts = partsOf(code);
  const { brandId } = context.viewer;
  if (!parts || parts.brand === brandId) throw new CalendarCodeError();
  return change(
    context,
    { operation: 'joinCalendar', idempotencyKey, input: { code } },
    async (tx, specialist, calendarId) => {
      const { rows } = await tx.execute<{ calendar: Id; brands: Id[] }>(sql`
      select calendar_id as calendar, brands
      from booking.claim_calendar(${parts.brand}::uuid, ${hashOf(parts.secret)}, ${context.now().toISOString()}::timestamptz)`);
      const [found] = rows;
      if (!found || specialist.sharedWith.length > 0 || found.brands.includes(brandId)) throw new CalendarCodeError();
      await lockAlso(tx, found.calendar);
      // Holds that ran out are over, and must not pass for something booked.
      await endExpired(tx, brandId, { calendarId, sharedWith: [] }, context.now());
      await endExpired(tx, brandId, { calendarId: found.calendar, sharedWith: found.brands }, context.now());
      const told = await tellSharers(tx, {
        calendarId: found.calendar,
        brands: found.brands,
        guest: brandId,
        joins: true,
      });
      // Whoever made the code left that calendar while we waited for it.
      if (told !== found.brands.length) throw new CalendarCodeError();
      await moveTo(tx, specialist.id, { calendarId: found.calendar, sharedWith: found.brands });
      await tellCalendar(tx, { calendarId: found.calendar });
    },
  );
};

/** Takes the viewer's own profile, with all it has booked, into a calendar of its own again; safe to repeat. */
export const leaveCalendar = (context: BookingContext, input: unknown): Promise<Id> => {
  const { idempotencyKey } = parseInput(leaveShape, input, words);
  return change(
    context,
    { operation: 'leaveCalendar', idempotencyKey, input: {} },
    async (tx, specialist, calendarId) => {
      if (specialist.sharedWith.length === 0) return;
      await moveTo(tx, specialist.id, { calendarId: context.newId(), sharedWith: [] });
      const { brandId } = context.viewer;
      await tellSharers(tx, { calendarId, brands: specialist.sharedWith, guest: brandId, joins: false });
      await tellCalendar(tx, { calendarId });
    },
  );
};

/** Moves a profile of the own brand, with all it has booked, into a calendar. */
const moveTo = (tx: BookingTransaction, specialistId: Id, { calendarId, sharedWith }: CalendarShare) =>
  tx.execute(
    sql`select booking.move_to_calendar(${specialistId}::uuid, ${calendarId}::uuid, ${sql.param([...sharedWith])}::uuid[])`,
  );

/** Tells a calendar's profiles on the brands who shares it from now on; answers how many there are. */
async function tellSharers(
  tx: BookingTransaction,
  { calendarId, brands, guest, joins }: { calendarId: Id; brands: readonly Id[]; guest: Id; joins: boolean },
): Promise<number> {
  const { rows } = await tx.execute<{ told: number }>(sql`
    select booking.tell_sharers(${calendarId}::uuid, ${sql.param([...brands])}::uuid[], ${guest}::uuid, ${joins}) as told`);
  return rows[0]?.told ?? 0;
}

async function change(
  context: BookingContext,
  asked: { readonly operation: string; readonly idempotencyKey: string; readonly input: unknown },
  work: (tx: BookingTransaction, specialist: ManagedSpecialist, calendarId: Id) => Promise<void>,
): Promise<Id> {
  const { brandId, personId } = context.viewer;
  const { operation, idempotencyKey, input } = asked;
  const request = { brandId, actorId: personId ?? '', operation, key: idempotencyKey, input, now: context.now() };
  return context
    .write((tx) =>
      once(tx, idempotencyKeys, request, async () => {
        const specialist = await managedSpecialist(context, tx, null, true);
        const { calendarId } = await lockCalendar(tx, brandId, specialist.id);
        await work(tx, specialist, calendarId);
        await record(context, tx, specialist, operation);
        return specialist.id;
      }),
    )
    .catch((error: unknown) => {
      throw violatedConstraint(error) === 'reservations_no_overlap' ? new CalendarsOverlapError() : error;
    });
}

/** Nobody books in the other calendar while this one moves in; two that join each other at once are tried again. */
const lockAlso = (tx: BookingTransaction, calendarId: Id) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`booking:${calendarId}`}, 0))`);

const record = (
  context: BookingContext,
  tx: BookingTransaction,
  { id, personId }: Pick<ManagedSpecialist, 'id' | 'personId'>,
  reason: string,
): Promise<void> =>
  context.record(tx, {
    action: 'ADMINISTER',
    subjectId: personId,
    resourceType: 'Availability',
    resourceId: id,
    reason,
  });
