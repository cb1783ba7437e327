import { days, minutes } from '@daraport/domain';
import { sql } from 'drizzle-orm';
import { appointmentTypes, groupSessions, reservations } from '../tables/booking.ts';
import { demoBrands } from './people.ts';
import { eveningsFrom, sessionIdOf } from './seats.ts';
import { demoGroup } from './specialists.ts';
import {
  brandIdOf,
  clinicOf,
  lineageOf,
  specialistIdOf,
  specialistPersonIdOf,
  typeIdOf,
  type DemoWorld,
} from './world.ts';

/** One offers a group beside what he does with each alone: evenings to come, a week apart; seats are appointments. */
export async function loadGroups({ db, now }: DemoWorld, calendarId: string): Promise<void> {
  const { slug, name, description, seats, priceMinor, durationMinutes } = demoGroup;
  const brand = demoBrands.find((one) => one.slug === 'nordlicht');
  if (!brand) throw new Error('no brand is called nordlicht');
  const own = { brandId: brandIdOf(brand.slug), specialistId: specialistIdOf(slug) };
  const appointmentTypeId = typeIdOf(slug, 'group');
  await db.insert(appointmentTypes).values({
    ...own,
    id: appointmentTypeId,
    name,
    description,
    position: 2,
    formats: ['IN_PERSON'],
    durationMinutes,
    bufferBeforeMinutes: 15,
    bufferAfterMinutes: 15,
    noticeMinutes: 180,
    horizonDays: 60,
    gridMinutes: 30,
    seats,
    priceMinor,
  });
  const times = eveningsFrom(now).map((startsAt) => ({
    id: sessionIdOf(startsAt),
    startsAt,
    endsAt: new Date(startsAt.getTime() + minutes(durationMinutes)),
  }));
  const common = {
    ...own,
    appointmentTypeId,
    format: 'IN_PERSON' as const,
    createdAt: new Date(now.getTime() - days(7)),
  };
  await db.insert(groupSessions).values(times.map((time) => ({ ...common, ...time, seats })));
  const personId = specialistPersonIdOf(slug);
  const organizationId = clinicOf(brand);
  await db.insert(reservations).values(
    times.map(({ id, startsAt, endsAt }) => ({
      ...common,
      id,
      sessionId: id,
      state: 'HELD' as const,
      patientId: personId,
      specialistPersonId: personId,
      calendarId,
      organizationId,
      lineage: lineageOf(organizationId),
      startsAt,
      endsAt,
      timeZone: 'Europe/Berlin',
      during: sql`tstzrange(${startsAt.toISOString()}::timestamptz - interval '15 minutes', ${endsAt.toISOString()}::timestamptz + interval '15 minutes')`,
      expiresAt: new Date(endsAt.getTime() + minutes(25 * 60)),
    })),
  );
}
