import { isId, type Id } from '@daraport/domain';
import { reservations } from '@daraport/drizzle/tables/booking';
import { and, asc, desc, eq, gt, inArray, lte, ne, type SQL } from 'drizzle-orm';
import type { BookingContext } from '../builder.ts';
import { isAppointment, type AppointmentRow } from '../reservation/service.ts';
import { ofBrand, pageWhere, type AppointmentPage, type PageAsked } from './reads.ts';

/** A patient and a specialist, both as people. */
export interface Pair {
  readonly patientId: Id;
  readonly specialistPersonId: Id;
}

/** A pair as a key of the loaders below. */
export const nameOfPair = ({ patientId, specialistPersonId }: Pair): string => `${patientId}:${specialistPersonId}`;

/** The first appointment of each pair that is confirmed and not over. */
export const nextAppointmentLoader = (context: BookingContext) =>
  context.loader('next appointments', (names: readonly string[]) =>
    oneOfEach(context, names, {
      where: and(eq(reservations.state, 'CONFIRMED'), gt(reservations.endsAt, context.now())),
      order: asc(reservations.startsAt),
    }),
  );

/** The newest appointment of each pair that is over; cancelled ones do not count. */
export const lastAppointmentLoader = (context: BookingContext) =>
  context.loader('last appointments', (names: readonly string[]) =>
    oneOfEach(context, names, {
      where: and(ne(reservations.state, 'CANCELLED'), lte(reservations.endsAt, context.now())),
      order: desc(reservations.startsAt),
    }),
  );

async function oneOfEach(
  context: BookingContext,
  names: readonly string[],
  { where, order }: { where: SQL | undefined; order: SQL },
): Promise<Map<string, AppointmentRow>> {
  const ids = names.map((name) => name.split(':')).filter((parts) => parts.length === 2 && parts.every(isId));
  const { patientId, specialistPersonId } = reservations;
  const found = await context.rows
    .selectDistinctOn([specialistPersonId, patientId])
    .from(reservations)
    .where(
      and(
        ...ofBrand(context),
        inArray(
          patientId,
          ids.map(([patient = '']) => patient),
        ),
        inArray(
          specialistPersonId,
          ids.map(([, specialist = '']) => specialist),
        ),
        where,
      ),
    )
    .orderBy(specialistPersonId, patientId, order);
  return new Map(found.filter(isAppointment).map((row) => [nameOfPair(row), row]));
}

/** All appointments of the two that the viewer may see, newest start first. */
export const appointmentsOfPair = (
  context: BookingContext,
  { patientId, specialistPersonId }: Pair,
  asked: PageAsked,
): Promise<AppointmentPage> =>
  pageWhere(context, asked, 'descending', [
    eq(reservations.patientId, patientId),
    eq(reservations.specialistPersonId, specialistPersonId),
  ]);
