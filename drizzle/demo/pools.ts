import { days, idFor } from '@daraport/domain';
import { poolMembers, pools } from '../tables/booking.ts';
import { demoSpecialists } from './specialists.ts';
import { brandIdOf, specialistIdOf, typeIdOf, type DemoWorld } from './world.ts';

/** First talks that any of three takes whose first talks are as long. */
export async function loadPools({ db, now }: DemoWorld): Promise<void> {
  const brandId = brandIdOf('nordlicht');
  const members = demoSpecialists
    .filter(({ brand, rules }) => brand === 'nordlicht' && rules.session === 50)
    .slice(0, 3);
  const poolId = idFor('pool:nordlicht:first');
  await db.insert(pools).values({
    brandId,
    id: poolId,
    name: { de: 'Erstgespräch, so bald wie möglich', en: 'First talk, as soon as possible' },
    durationMinutes: 25,
    isOffered: true,
    version: 1,
    createdAt: new Date(now.getTime() - days(20)),
  });
  await db.insert(poolMembers).values(
    members.map(({ slug }) => ({
      brandId,
      poolId,
      specialistId: specialistIdOf(slug),
      appointmentTypeId: typeIdOf(slug, 'first'),
      weight: 1,
    })),
  );
}
