import { idFor } from '@daraport/domain';
import { chainHash, genesis } from '../tables/compliance.chain.ts';
import { auditEvents, auditHeads, consentDocuments, consents } from '../tables/compliance.ts';
import { demoActs, type Act } from './compliance.acts.ts';
import { demoConsentTexts, type DemoConsentText } from './consent.ts';
import { demoBrands, demoPatients, type DemoBrand } from './people.ts';
import { brandIdOf, patientIdOf, type DemoAppointment, type DemoWorld } from './world.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
/** When the brands began; everyone registered then. */
const sinceOf = (now: Date): Date => new Date(now.getTime() - 400 * day);

/** Texts to consent to, consents of every patient, and a month of the audit log with a valid chain per brand. */
export async function loadCompliance(world: DemoWorld): Promise<void> {
  const { db, now, appointments } = world;
  const acts = await demoActs(world);
  for (const brand of demoBrands) {
    const brandId = brandIdOf(brand.slug);
    const booked = appointments.filter((one) => one.brandId === brandId && one.bookedAt < now);
    await db.insert(consentDocuments).values(demoConsentTexts(brand).map((text) => documentRow(brand, text, now)));
    await db.insert(consents).values(consentRows(brand, booked, now));
    const { rows, head } = chained(acts.filter((one) => one.brandId === brandId));
    for (let from = 0; from < rows.length; from += 500) {
      await db.insert(auditEvents).values(rows.slice(from, from + 500));
    }
    await db.insert(auditHeads).values({ brandId, ...head });
  }
}

const documentIdOf = ({ slug }: DemoBrand, purpose: string) => idFor(`consent-document:${slug}:${purpose}`);

const documentRow = (brand: DemoBrand, { purpose, title, body }: DemoConsentText, now: Date) => ({
  brandId: brandIdOf(brand.slug),
  id: documentIdOf(brand, purpose),
  purpose,
  version: '2026-01',
  title: { ...title },
  body: { ...body },
  publishedAt: sinceOf(now),
});

/** Terms and privacy with the registration, video with the first booking, attribution with a partner's click. */
function consentRows(brand: DemoBrand, booked: readonly DemoAppointment[], now: Date) {
  return demoPatients[brand.slug].flatMap((_, index) => {
    const personId = patientIdOf(brand.slug, index);
    const own = booked.filter(({ patientId }) => patientId === personId).toSorted((a, b) => +a.bookedAt - +b.bookedAt);
    const given = (purpose: DemoConsentText['purpose'], at: Date | undefined, withdrawnAt: Date | null = null) =>
      at
        ? [
            {
              brandId: brandIdOf(brand.slug),
              id: idFor(`consent:${personId}:${purpose}`),
              personId,
              documentId: documentIdOf(brand, purpose),
              purpose,
              givenAt: at,
              origin: purpose === 'TERMS' || purpose === 'PRIVACY' ? ('REGISTRATION' as const) : ('PORTAL' as const),
              locale: 'de' as const,
              withdrawnAt,
            },
          ]
        : [];
    const clickedAt = own.find(({ clickId }) => clickId)?.bookedAt;
    // Every third changed their mind about partners.
    const withdrawnAt = clickedAt && index % 3 === 2 ? new Date((+clickedAt + +now) / 2) : null;
    return [
      ...given('TERMS', sinceOf(now)),
      ...given('PRIVACY', sinceOf(now)),
      ...given('VIDEO', own[0]?.bookedAt),
      ...given('ATTRIBUTION', clickedAt && new Date(+clickedAt - 30 * minute), withdrawnAt),
    ];
  });
}

/** The acts in the order of time, each tied to the one before. */
function chained(acts: readonly Act[]) {
  let hash: Buffer = genesis;
  const rows = acts
    .toSorted((a, b) => +a.at - +b.at)
    .map((one, index) => {
      const row = { ...one, sequence: index + 1 };
      hash = chainHash(hash, row);
      return { ...row, hash };
    });
  return { rows, head: { sequence: rows.length, hash } };
}
