import { days, idFor, minutes, Temporal } from '@daraport/domain';
import { sql } from 'drizzle-orm';
import { appointmentTypes, groupSessions, reservations } from '../tables/booking.ts';
import { demoBrands } from './people.ts';
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

/** How many evenings are scheduled, a week apart. */
const evenings = 6;

/** One offers a group beside what he does with each alone: evenings to come, a week apart, with every seat free. */
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
    id: idFor(`session:${slug}:${startsAt.toISOString()}`),
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

/** Thursdays at half past five by the clock of Berlin, the first no sooner than in two days: after his hours. */
function eveningsFrom(now: Date): Date[] {
  const from = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO('Europe/Berlin')
    .add({ days: 2 });
  const first = from.add({ days: (4 - from.dayOfWeek + 7) % 7 }).withPlainTime('17:30');
  return Array.from({ length: evenings }, (_, week) => new Date(first.add({ weeks: week }).epochMilliseconds));
}
