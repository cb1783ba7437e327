import { dayIn, InvalidInputError, isId, NotFoundError, type Id } from '@daraport/domain';
import {
  absences,
  dateHours,
  focusHours,
  idempotencyKeys,
  specialists,
  weeklyHours,
} from '@daraport/drizzle/tables/booking';
import { once, parseInput } from '@daraport/subgraph';
import { and, count, eq, gte, sql } from 'drizzle-orm';
import type { ZodType } from 'zod';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { lockCalendar, tellCalendar } from '../reservation/service.ts';
import { AvailabilityChangedError, AvailabilityLimitError, HoursOverlapError } from './errors.ts';
import { managedSpecialist, type ManagedSpecialist } from './reads.ts';
import { overlapping } from './rules.ts';
import {
  addAbsenceShape,
  clearDateShape,
  limits,
  removeAbsenceShape,
  setDateShape,
  setWeekShape,
  words,
} from './shapes.ts';

interface Change {
  readonly specialistId?: string | null | undefined;
  readonly version: number;
  readonly idempotencyKey: string;
}
/** What a change does, to whom; `asked` is the checked input. */
type Work<Asked> = (tx: BookingTransaction, specialist: ManagedSpecialist, asked: Asked) => Promise<void>;

/**
 * One change to what a specialist has set, once per key and on the version that was read; answers whose. Throws
 * `NotFoundError`, `InvalidInputError`, `AvailabilityChangedError`, and what `work` refuses. What is booked stays booked.
 */
export async function change<Asked extends Change>(
  context: BookingContext,
  operation: string,
  asked: { readonly shape: ZodType<Asked>; readonly input: unknown },
  work: Work<Asked>,
): Promise<Id> {
  const wish = parseInput(asked.shape, asked.input, words);
  const { brandId, personId, tokenId } = context.viewer;
  const { idempotencyKey, ...input } = wish;
  const request = {
    brandId,
    actorId: personId ?? tokenId ?? '',
    operation,
    key: idempotencyKey,
    input,
    now: context.now(),
  };
  return context.write((tx) =>
    once(tx, idempotencyKeys, request, async () => {
      const specialist = await managedSpecialist(context, tx, wish.specialistId, true);
      if (specialist.version !== wish.version) throw new AvailabilityChangedError(specialist.version);
      // Nobody books by the old hours while the new ones are written.
      const share = await lockCalendar(tx, brandId, specialist.id);
      await work(tx, specialist, wish);
      await tx
        .update(specialists)
        .set({ availabilityVersion: specialist.version + 1 })
        .where(and(eq(specialists.brandId, brandId), eq(specialists.id, specialist.id)));
      await context.record(tx, {
        action: 'ADMINISTER',
        subjectId: specialist.personId,
        resourceType: 'Availability',
        resourceId: specialist.id,
        reason: operation,
      });
      await tellCalendar(tx, share);
      return specialist.id;
    }),
  );
}

/** Sets zone, weekly hours, focus time and the cap over all types anew. Throws `HoursOverlapError`. */
export const setWeek = (context: BookingContext, input: unknown): Promise<Id> =>
  change(context, 'setWeeklyHours', { shape: setWeekShape, input }, async (tx, { id }, week) => {
    const { brandId } = context.viewer;
    assertApart([...week.weekly]);
    assertApart([...week.focus]);
    for (const [table, spans] of [
      [weeklyHours, week.weekly],
      [focusHours, week.focus],
    ] as const) {
      await tx.delete(table).where(and(eq(table.brandId, brandId), eq(table.specialistId, id)));
      if (spans.length > 0)
        await tx.insert(table).values(spans.map((span) => ({ brandId, specialistId: id, ...span })));
    }
    await tx
      .update(specialists)
      .set({ timeZone: week.timeZone, dailyCap: week.dailyCap ?? null })
      .where(and(eq(specialists.brandId, brandId), eq(specialists.id, id)));
  });

/** Sets the hours of one date, instead of the weekly ones or beside them. Throws `HoursOverlapError`, `AvailabilityLimitError`. */
export const setDate = (context: BookingContext, input: unknown): Promise<Id> =>
  change(
    context,
    'setDateHours',
    { shape: setDateShape, input },
    async (tx, { id, timeZone }, { day, replacesWeek, hours }) => {
      const { brandId } = context.viewer;
      const today = dayIn(timeZone, context.now());
      if (day < today) throw new InvalidInputError([{ path: 'day', words: words.past }]);
      assertApart(hours.map((span) => ({ weekday: isoWeekday(day), ...span })));
      await tx
        .insert(dateHours)
        .values({ brandId, specialistId: id, day, replacesWeek, hours })
        .onConflictDoUpdate({
          target: [dateHours.brandId, dateHours.specialistId, dateHours.day],
          set: { replacesWeek, hours },
        });
      const ofSpecialist = and(
        eq(dateHours.brandId, brandId),
        eq(dateHours.specialistId, id),
        gte(dateHours.day, today),
      );
      const [all] = await tx.select({ count: count() }).from(dateHours).where(ofSpecialist);
      if ((all?.count ?? 0) > limits.dates) throw new AvailabilityLimitError(limits.dates);
    },
  );

const isoWeekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** Lets the weekly hours hold on a date again; safe to repeat. */
export const clearDate = (context: BookingContext, input: unknown): Promise<Id> =>
  change(context, 'clearDateHours', { shape: clearDateShape, input }, async (tx, { id }, { day }) => {
    const { brandId } = context.viewer;
    const here = and(eq(dateHours.brandId, brandId), eq(dateHours.specialistId, id), eq(dateHours.day, day));
    await tx.delete(dateHours).where(here);
  });

/** Closes a span of time; appointments in it stay and are told with it. Throws `AvailabilityLimitError`. */
export const addAbsence = (context: BookingContext, input: unknown): Promise<Id> =>
  change(
    context,
    'addAbsence',
    { shape: addAbsenceShape, input },
    async (tx, { id, personId }, { startsAt, endsAt }) => {
      const { brandId } = context.viewer;
      if (endsAt <= context.now()) throw new InvalidInputError([{ path: 'endsAt', words: words.past }]);
      const during = sql`tstzrange(${startsAt.toISOString()}, ${endsAt.toISOString()})`;
      await tx
        .insert(absences)
        .values({ brandId, id: context.newId(), specialistId: id, specialistPersonId: personId, during });
      const isAhead = sql`upper(${absences.during}) > ${context.now().toISOString()}::timestamptz`;
      const [all] = await tx
        .select({ count: count() })
        .from(absences)
        .where(and(eq(absences.brandId, brandId), eq(absences.specialistId, id), isAhead));
      if ((all?.count ?? 0) > limits.absences) throw new AvailabilityLimitError(limits.absences);
    },
  );

/** Opens the time again. Throws `NotFoundError` for an absence that is not the specialist's. */
export const removeAbsence = (context: BookingContext, input: unknown): Promise<Id> =>
  change(context, 'removeAbsence', { shape: removeAbsenceShape, input }, async (tx, { id }, { absenceId }) => {
    const { brandId } = context.viewer;
    if (!isId(absenceId)) throw new NotFoundError();
    const here = and(eq(absences.brandId, brandId), eq(absences.specialistId, id), eq(absences.id, absenceId));
    const removed = await tx.delete(absences).where(here).returning({ id: absences.id });
    if (removed.length === 0) throw new NotFoundError();
  });

function assertApart(spans: Parameters<typeof overlapping>[0]): void {
  const clashes = overlapping(spans);
  if (clashes.length > 0) throw new HoursOverlapError(clashes);
}
