import { days, idFor } from '@daraport/domain';
import { waits } from '../tables/booking.ts';
import { demoBrands } from './people.ts';
import {
  brandIdOf,
  clinicOf,
  lineageOf,
  patientIdOf,
  specialistIdOf,
  specialistPersonIdOf,
  typeIdOf,
  type DemoWorld,
} from './world.ts';

const waitedFor = 'lena-brandt';

/** Some of her patients wait for a specialist, for Sundays, on which she has no hours, so that nothing is offered by itself. */
export async function loadWaitlist({ appointments, db, now }: DemoWorld): Promise<void> {
  const brand = demoBrands.find(({ slug }) => slug === 'nordlicht');
  if (!brand) throw new Error('no brand is called nordlicht');
  const lineage = lineageOf(clinicOf(brand));
  const known = appointments.filter(({ specialistId }) => specialistId === specialistIdOf(waitedFor));
  const patients = new Set([patientIdOf(brand.slug, 0), ...known.map(({ patientId }) => patientId)]);
  await db.insert(waits).values(
    [...patients].slice(0, 3).map((patientId, index) => ({
      brandId: brandIdOf(brand.slug),
      id: idFor(`wait:${waitedFor}:${patientId}`),
      patientId,
      specialistId: specialistIdOf(waitedFor),
      specialistPersonId: specialistPersonIdOf(waitedFor),
      lineage,
      appointmentTypeId: typeIdOf(waitedFor, 'session'),
      format: 'VIDEO' as const,
      weekdays: [7],
      fromMinute: 0,
      toMinute: 720,
      timeZone: 'Europe/Berlin',
      until: new Date(now.getTime() + days(60)),
      state: 'WAITING' as const,
      unanswered: 0,
      joinedAt: new Date(now.getTime() - days(9 - 4 * index)),
    })),
  );
}
