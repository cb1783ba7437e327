import { days, idFor } from '@daraport/domain';
import { and, eq } from 'drizzle-orm';
import { specialists } from '../tables/booking.ts';
import { specialistCredentials, specialistOnboardings, specialistRequirements } from '../tables/identity.ts';
import { demoSpecialists } from './specialists.ts';
import { brandIdOf, specialistPersonIdOf, staffIdOf, type DemoWorld } from './world.ts';

/** Whose licence is still to be looked at, and whose ends within the month. */
const waiting = 'nora-petersen';
const expiring = 'luca-ferrari';

const dayAt = (now: Date, ahead: number) => new Date(now.getTime() + days(ahead)).toISOString().slice(0, 10);

/**
 * Vitalis requires a licence and an approval: most specialists are complete, one waits and may not be booked, one licence
 * ends in three weeks. Nordlicht requires nothing. After the appointments: those of who waits were made before.
 */
export async function loadOnboarding({ db, now }: DemoWorld): Promise<void> {
  const brandId = brandIdOf('vitalis');
  const savedBy = staffIdOf('vitalis', 'BRAND_ADMIN');
  const decidedBy = staffIdOf('vitalis', 'ORGANIZATION_ADMIN');
  const since = new Date(now.getTime() - days(40));
  await db.insert(specialistRequirements).values({
    brandId,
    version: 1,
    credentials: ['LICENCE'],
    needsApproval: true,
    appliesFrom: dayAt(now, -10),
    savedAt: since,
    savedBy,
  });
  for (const [index, { slug }] of demoSpecialists.filter(({ brand }) => brand === 'vitalis').entries()) {
    const personId = specialistPersonIdOf(slug);
    const isWaiting = slug === waiting;
    const handedInAt = new Date((isWaiting ? now : since).getTime() - days(isWaiting ? 2 : -index));
    const decision = isWaiting ? {} : { decidedAt: new Date(handedInAt.getTime() + days(1)), decidedBy };
    await db.insert(specialistCredentials).values({
      brandId,
      id: idFor(`credential:${slug}`),
      personId,
      kind: 'LICENCE',
      state: isWaiting ? 'SUBMITTED' : 'APPROVED',
      profession: 'Heilkunde',
      number: `V-${2040 + index * 17}`,
      authority: 'Österreichische Ärztekammer',
      jurisdiction: 'AT',
      validUntil: dayAt(now, slug === expiring ? 21 : 700 + index * 30),
      submittedAt: handedInAt,
      ...decision,
    });
    await db.insert(specialistOnboardings).values({
      brandId,
      personId,
      approval: isWaiting ? 'SUBMITTED' : 'APPROVED',
      handedInAt,
      ...decision,
      isCleared: !isWaiting,
      revision: 1,
      licensedIn: isWaiting ? [] : ['AT'],
      licencesRevision: isWaiting ? 0 : 1,
    });
  }
  await db
    .update(specialists)
    .set({ isCleared: false, clearanceRevision: 1 })
    .where(and(eq(specialists.brandId, brandId), eq(specialists.personId, specialistPersonIdOf(waiting))));
  await db
    .update(specialists)
    .set({ licensedIn: ['AT'], licencesRevision: 1 })
    .where(and(eq(specialists.brandId, brandId), eq(specialists.isCleared, true)));
}
