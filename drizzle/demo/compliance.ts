import { idFor } from '@daraport/domain';
import { chainHash, genesis, type AuditContent } from '../tables/compliance.chain.ts';
import { auditEvents, auditHeads, consentDocuments, consents } from '../tables/compliance.ts';
import { demoConsentTexts, type DemoConsentText } from './consent.ts';
import { demoBrands, demoPatients, type DemoBrand } from './people.ts';
import { brandIdOf, dice, patientIdOf, staffIdOf, type DemoAppointment, type DemoWorld } from './world.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** When the brands began; everyone registered then. */
const sinceOf = (now: Date): Date => new Date(now.getTime() - 400 * day);

/** Texts to consent to, consents of every patient, and a month of the audit log with a valid chain per brand. */
export async function loadCompliance({ db, now, appointments }: DemoWorld): Promise<void> {
  for (const brand of demoBrands) {
    const brandId = brandIdOf(brand.slug);
    const booked = appointments.filter((one) => one.brandId === brandId && one.bookedAt < now);
    await db.insert(consentDocuments).values(demoConsentTexts(brand).map((text) => documentRow(brand, text, now)));
    await db.insert(consents).values(consentRows(brand, booked, now));
    const acts = [...booked.flatMap((one) => actsOf(one)), ...actsOfStaff(brand, now), ...signIns(brand, booked)];
    const { rows, head } = chained(acts.filter(({ at }) => at < now));
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

type Act = Omit<AuditContent, 'sequence'>;
type Facts = Pick<Act, 'brandId' | 'at' | 'action' | 'actorId' | 'actorRole' | 'subjectId' | 'resourceType'> &
  Partial<Pick<Act, 'resourceId' | 'appointmentId' | 'reason'>>;

const act = (facts: Facts): Act => {
  const name = `${facts.actorId}:${facts.action}:${facts.resourceType}:${facts.resourceId}:${facts.at.toISOString()}`;
  return {
    sessionId: null,
    tokenId: null,
    resourceId: null,
    appointmentId: null,
    reason: null,
    ...facts,
    id: idFor(`audit:${name}`),
    requestId: idFor(`request:${name}`),
  };
};

/** What is done around one appointment by its two people, as care and booking would have recorded it. */
function actsOf(appointment: DemoAppointment): Act[] {
  const { id, brandId, patientId, specialistPersonId, bookedAt, startsAt, endsAt, paymentId, state } = appointment;
  const next = dice(startsAt.getTime() % 1_000_003);
  const by =
    (who: 'PATIENT' | 'SPECIALIST') => (action: Act['action'], resourceType: string, resourceId: string, at: number) =>
      act({
        brandId,
        at: new Date(at),
        action,
        actorId: who === 'PATIENT' ? patientId : specialistPersonId,
        actorRole: who,
        subjectId: patientId,
        resourceType,
        resourceId,
        appointmentId: id,
      });
  const patient = by('PATIENT');
  const specialist = by('SPECIALIST');
  const intake = idFor(`intake:${id}`);
  const booking = [
    patient('WRITE', 'IntakeResponse', intake, +bookedAt - 3 * minute),
    patient('WRITE', 'Payment', paymentId, +bookedAt - minute),
    patient('WRITE', 'Appointment', id, +bookedAt),
  ];
  if (state === 'CANCELLED') return [...booking, patient('WRITE', 'Appointment', id, +startsAt - 5 * hour)];
  const before = specialist('READ', 'IntakeResponse', intake, +startsAt - (5 + next() * 20) * minute);
  if (state !== 'COMPLETED') return [...booking, before];
  const note = idFor(`note:${id}`);
  const written = +endsAt + (3 + next() * 20) * minute;
  return [
    ...booking,
    before,
    specialist('WRITE', 'Note', note, written),
    ...(next() < 0.6 ? [specialist('READ', 'Conversation', appointment.conversationId, written + 4 * hour)] : []),
    ...(next() < 0.5 ? [patient('READ', 'Note', note, written + (6 + next() * 30) * hour)] : []),
    ...(next() < 0.15 ? [coordinator(appointment, written + 2 * day)] : []),
  ];
}

/** The office looked at the appointment, and said why. */
const coordinator = ({ id, brandId, patientId }: DemoAppointment, at: number): Act =>
  act({
    brandId,
    at: new Date(at),
    action: 'READ',
    actorId: staffIdOf(demoBrands.find(({ slug }) => brandIdOf(slug) === brandId)?.slug ?? '', 'COORDINATOR'),
    actorRole: 'COORDINATOR',
    subjectId: patientId,
    resourceType: 'Appointment',
    resourceId: id,
    appointmentId: id,
    reason: 'Rückfrage zur Rechnung',
  });

/** What is done on behalf of the brand; it concerns no patient. */
function actsOfStaff({ slug }: DemoBrand, now: Date): Act[] {
  const brandId = brandIdOf(slug);
  const plan = [
    ['BRAND_ADMIN', 'ADMINISTER', 'Brand', 29.3],
    ['BRAND_ADMIN', 'ADMINISTER', 'AppointmentType', 24.6],
    ['ORGANIZATION_ADMIN', 'ADMINISTER', 'Organization', 20.2],
    ['BRAND_ADMIN', 'ADMINISTER', 'Membership', 12.4],
    ['COMPLIANCE_OFFICER', 'READ', 'AuditEvent', 21.1],
    ['COMPLIANCE_OFFICER', 'READ', 'AuditEvent', 14.1],
    ['COMPLIANCE_OFFICER', 'READ', 'AuditEvent', 7.1],
  ] as const;
  return plan.map(([role, action, resourceType, ago]) =>
    act({
      brandId,
      at: new Date(+now - ago * day),
      action,
      actorId: staffIdOf(slug, role),
      actorRole: role,
      subjectId: null,
      resourceType,
    }),
  );
}

/** Patients sign in before they book, once for all they book at that moment. */
function signIns({ slug }: DemoBrand, booked: readonly DemoAppointment[]): Act[] {
  const moments = new Map(booked.map((one) => [`${one.patientId}${one.bookedAt.toISOString()}`, one]));
  return [...moments.values()].map(({ patientId, bookedAt }) =>
    act({
      brandId: brandIdOf(slug),
      at: new Date(+bookedAt - 9 * minute),
      action: 'SIGN_IN',
      actorId: patientId,
      actorRole: 'PATIENT',
      subjectId: patientId,
      resourceType: 'Session',
    }),
  );
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
