import type { Id } from '@daraport/domain';
import { parseInput } from '@daraport/subgraph';
import { GraphQLError } from 'graphql';
import type { BookingContext } from '../builder.ts';
import { loadCalendars, offeredTypesOf } from '../calendar/load.ts';
import { daysOf, type SlotDay } from '../calendar/service.ts';
import type { AppointmentRow } from '../reservation/service.ts';
import { availabilityOf, managedSpecialist, upcomingOf } from './reads.ts';
import { outsideOf } from './rules.ts';
import { weekShape, words, type Week } from './shapes.ts';

/** What would be offered, and what that is booked would lie outside, if a week were saved as it stands. */
export interface Preview {
  readonly days: readonly SlotDay[];
  readonly outside: readonly AppointmentRow[];
}

/** Reckons with an unsaved week, by the same rules that patients' times are found by. Writes nothing. */
export async function previewWeek(
  context: BookingContext,
  asked: {
    readonly specialistId?: string | null | undefined;
    readonly week: unknown;
    readonly appointmentTypeId: Id;
    readonly from: string;
    readonly days: number;
    readonly timeZone: string;
  },
): Promise<Preview> {
  const week = checkedWeek(asked.week);
  const specialist = await managedSpecialist(context, context.rows, asked.specialistId);
  const loaded = await loadCalendars(context.rows, {
    brandId: context.viewer.brandId,
    ids: [specialist.id],
    now: context.now(),
  });
  const calendar = loaded.get(specialist.id);
  const draft = { ...week, dailyCap: week.dailyCap ?? null };
  // Hours are prepared also by those who may not be booked yet, whose calendar offers nothing.
  const offered = (await offeredTypesOf(context.rows, context.viewer.brandId, [specialist.id])).get(specialist.id);
  const rules = offered?.find(({ id }) => id === asked.appointmentTypeId);
  const days = calendar && rules ? daysOf({ ...calendar, ...draft }, rules, asked, context.now().getTime()) : [];
  const set = await availabilityOf(context, context.rows, specialist);
  const upcoming = await upcomingOf(context, specialist.id);
  return { days, outside: outsideOf(upcoming, { ...set, ...draft }, week.timeZone) };
}

function checkedWeek(week: unknown): Week {
  try {
    return parseInput(weekShape, week, words);
  } catch {
    throw new GraphQLError('The week holds a time that is none.', { extensions: { code: 'BAD_USER_INPUT' } });
  }
}
