import { isTimeZone, Temporal, type Id, type Interval } from '@daraport/domain';
import { GraphQLError } from 'graphql';
import type { BookingContext } from '../builder.ts';
import { loadCalendars, offeredTypesOf } from './load.ts';
import { isGroup } from '../group/rules.ts';
import { freeSlots, nextSlots, type BookableTime, type Calendar, type SlotRules } from './rules.ts';

/** Calendars by specialist, in one batch per operation however many specialists a page shows. */
export const calendarLoader = (context: BookingContext) =>
  context.loader('calendars', (ids: readonly Id[]) =>
    loadCalendars(context.rows, { brandId: context.viewer.brandId, ids, now: context.now() }),
  );

/** The same for whoever asks only what is free: what is taken is put together, and not told one by one. */
export const freeTimesLoader = (context: BookingContext) =>
  context.loader('freeTimes', (ids: readonly Id[]) =>
    loadCalendars(context.rows, { brandId: context.viewer.brandId, ids, now: context.now(), isOnlyFree: true }),
  );

/** What each specialist offers, in the specialist's order. */
export const typesLoader = (context: BookingContext) =>
  context.loader('typesOfSpecialist', (ids: readonly Id[]) =>
    offeredTypesOf(context.rows, context.viewer.brandId, ids),
  );

/**
 * The next `count` (1 to 10) free times of a specialist, over all that one patient is met in alone, or of one kind; where a wish
 * is given, those that start before its end and that it lets pass.
 */
export async function nextSlotsOf(
  context: BookingContext,
  specialistId: Id,
  count: number,
  asked: { readonly typeId: Id | null; readonly wish?: { endsAt: number; fits: (slot: Interval) => boolean } | null },
): Promise<BookableTime[]> {
  assertWithin(count, 10, 'first');
  const { typeId, wish } = asked;
  const calendar = await freeTimesLoader(context).load(specialistId);
  const kinds: readonly SlotRules[] =
    calendar?.types.filter((type) => (typeId ? type.id === typeId : !isGroup(type))) ?? [];
  const now = context.now().getTime();
  const range = { startsAt: now, endsAt: wish?.endsAt ?? Infinity };
  return calendar ? nextSlots(calendar, kinds, { now, range, fits: wish?.fits ?? (() => true) }, count) : [];
}

/** A calendar day in the asked zone and the free times that start on it. */
export interface SlotDay {
  readonly date: string;
  readonly slots: readonly BookableTime[];
}

/** Free times of one kind by day of `timeZone`, each asked day once; empty when the specialist does not offer the kind. */
export async function slotDaysOf(
  context: BookingContext,
  specialistId: Id,
  asked: { readonly appointmentTypeId: Id; readonly from: string; readonly days: number; readonly timeZone: string },
): Promise<SlotDay[]> {
  const calendar = await freeTimesLoader(context).load(specialistId);
  const rules = calendar?.types.find(({ id }) => id === asked.appointmentTypeId);
  return calendar && rules ? daysOf(calendar, rules, asked, context.now().getTime()) : checked(asked, []);
}

/** Free times of one kind by day of `timeZone`. Throws for more than 31 days and for what is no time zone. */
export const daysOf = (calendar: Calendar, rules: SlotRules, asked: AskedDays, now: number): SlotDay[] =>
  slotDaysWithin(asked, (range) => freeSlots(calendar, rules, range, now));

/** Which days, seen in which zone. */
export interface AskedDays {
  readonly from: string;
  readonly days: number;
  readonly timeZone: string;
}

/** Whatever times there are, by day of `timeZone`. Throws for more than 31 days and for what is no time zone. */
export function slotDaysWithin(asked: AskedDays, slotsOf: (range: Interval) => Iterable<BookableTime>): SlotDay[] {
  const asDays = daysFrom(checked(asked, asked));
  const slots = [...slotsOf({ startsAt: asDays.at(0)?.startsAt ?? 0, endsAt: asDays.at(-1)?.endsAt ?? 0 })];
  return asDays.map((day) => ({
    date: day.date,
    slots: slots.filter(({ startsAt }) => startsAt >= day.startsAt && startsAt < day.endsAt),
  }));
}

function checked<Answer>(asked: { readonly days: number; readonly timeZone: string }, answer: Answer): Answer {
  assertWithin(asked.days, 31, 'days');
  if (!isTimeZone(asked.timeZone)) throw badInput('timeZone must be an IANA time zone, like Europe/Berlin.');
  return answer;
}

function daysFrom({ from, days: count, timeZone }: { from: string; days: number; timeZone: string }) {
  const first = Temporal.PlainDate.from(from);
  const startOf = (day: Temporal.PlainDate) => day.toZonedDateTime({ timeZone }).epochMilliseconds;
  return Array.from({ length: count }, (_, index) => {
    const date = first.add({ days: index });
    return { date: date.toString(), startsAt: startOf(date), endsAt: startOf(date.add({ days: 1 })) };
  });
}

const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

function assertWithin(value: number, most: number, name: string): void {
  if (value < 1 || value > most) throw badInput(`${name} must be 1 to ${most}.`);
}
