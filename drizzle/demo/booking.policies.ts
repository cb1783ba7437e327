import { days, idFor } from '@daraport/domain';
import { changePolicies } from '../tables/booking.ts';
import { brandIdOf, staffIdOf, type DemoWorld } from './world.ts';

const nordlicht = brandIdOf('nordlicht');
const policyId = idFor('policy:nordlicht:1');
const setAt = (now: Date): Date => new Date(now.getTime() - days(60));

/** One brand has terms of change of its own; the other goes by those of the house. */
export async function loadPolicies({ db, now }: DemoWorld): Promise<void> {
  await db.insert(changePolicies).values({
    brandId: nordlicht,
    id: policyId,
    version: 1,
    terms: {
      rescheduling: { freeMinutes: 1440, lastMinutes: 240, fee: { kind: 'AMOUNT', value: 1500 } },
      cancelling: { freeMinutes: 1440, lastMinutes: 240, fee: { kind: 'SHARE', value: 5000 } },
      mostMoves: 3,
      noShowFee: { kind: 'SHARE', value: 10_000 },
      payByMinutes: 1440,
    },
    createdAt: setAt(now),
    createdBy: staffIdOf('nordlicht', 'BRAND_ADMIN'),
  });
}

/** The terms that an appointment was booked under; null are those of the house. */
export const policyIdOf = (brandId: string, bookedAt: Date, now: Date): string | null =>
  brandId === nordlicht && bookedAt >= setAt(now) ? policyId : null;
