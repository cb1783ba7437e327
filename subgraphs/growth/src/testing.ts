import { newId } from '@daraport/domain';
import { brandCalendars, partners, programs, trackingLinks } from '@daraport/drizzle/tables/growth';
import { startTestWorld, testBrand, viewerAs, type TestWorld } from '@daraport/subgraph/testing';
import { drizzle } from 'drizzle-orm/node-postgres';
import { subgraph } from './subgraph.ts';

export const partner = viewerAs('AFFILIATE');
export const rival = viewerAs('AFFILIATE');
export const noon = new Date('2026-11-20T12:00:00Z');
export const range = `from: "2026-11-01", to: "2026-11-30"`;

/** Growth at noon of a day in November, with a program and two partners, each with a link. */
export async function startGrowth(): Promise<TestWorld> {
  const world = await startTestWorld(subgraph, { now: noon });
  const db = drizzle(world.database.url);
  const programId = newId();
  await db.insert(brandCalendars).values({ brandId: testBrand, timeZone: 'Europe/Berlin', currency: 'EUR' });
  await db.insert(programs).values({
    brandId: testBrand,
    id: programId,
    name: { de: 'Programm', en: 'Program' },
    terms: { de: 'Regeln', en: 'Terms' },
    commissionBasisPoints: 1000,
    holdDays: 14,
    attributionWindowDays: 30,
  });
  for (const [viewer, code] of [
    [partner, 'alpha'],
    [rival, 'beta'],
  ] as const) {
    const affiliateId = viewer.personId ?? '';
    await db.insert(partners).values({ brandId: testBrand, affiliateId, programId, name: `Partner ${code}` });
    await db.insert(trackingLinks).values({
      brandId: testBrand,
      id: newId(),
      affiliateId,
      name: code,
      code,
      landingPath: '/specialists',
      createdAt: noon,
    });
  }
  await db.$client.end();
  return world;
}

/** An appointment as booking tells it. */
export const facts = (quoteId: string, appointmentId: string, clickId: string | null) => ({
  appointmentId,
  quoteId,
  clickId,
  patientId: newId(),
  specialistId: newId(),
  specialistPersonId: newId(),
  organizationId: null,
  appointmentTypeId: newId(),
  startsAt: '2026-11-25T09:00:00Z',
  endsAt: '2026-11-25T09:50:00Z',
  timeZone: 'Europe/Berlin',
  format: 'VIDEO' as const,
});
/** Its payment, as billing tells it. */
export const payment = (quoteId: string) => ({
  paymentId: newId(),
  quoteId,
  patientId: newId(),
  specialistId: newId(),
  appointmentTypeId: newId(),
  amountMinor: 11_900,
  currency: 'EUR',
  paidAt: noon.toISOString(),
});
