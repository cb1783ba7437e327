import { isId, type Id } from '@daraport/domain';
import { reservations, series } from '@daraport/drizzle/tables/booking';
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { BookingContext } from '../builder.ts';
import { isAppointment, type AppointmentRow } from '../reservation/service.ts';

/** What was agreed when appointments were booked together. */
export type SeriesRow = typeof series.$inferSelect;

const seriesLoader = (context: BookingContext) =>
  context.loader('series', async (ids: readonly Id[]) => {
    const found = await context.rows
      .select()
      .from(series)
      .where(and(eq(series.brandId, context.viewer.brandId), inArray(series.id, ids.filter(isId))));
    return new Map(found.map((row) => [row.id, row]));
  });

/** The series of that id as the viewer may see it, or null. */
export const findSeries = (context: BookingContext, id: Id): Promise<SeriesRow | null> =>
  seriesLoader(context).load(id);

const appointmentsLoader = (context: BookingContext) =>
  context.loader('appointmentsOfSeries', async (ids: readonly Id[]) => {
    const found = await context.rows
      .select()
      .from(reservations)
      .where(and(eq(reservations.brandId, context.viewer.brandId), inArray(reservations.seriesId, ids.filter(isId))))
      .orderBy(asc(reservations.startsAt), asc(reservations.id));
    return Map.groupBy(found.filter(isAppointment), ({ seriesId }) => seriesId ?? '');
  });

/** All appointments of a series that the viewer may see, cancelled and past ones included, by their start. */
export const appointmentsOfSeries = async (context: BookingContext, id: Id): Promise<readonly AppointmentRow[]> =>
  (await appointmentsLoader(context).load(id)) ?? [];
