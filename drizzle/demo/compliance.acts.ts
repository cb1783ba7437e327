import { idFor } from '@daraport/domain';
import { seededRandom } from '@daraport/domain/seeded';
import { intakeResponses } from '../tables/booking.ts';
import { messages, notes } from '../tables/care.ts';
import type { AuditContent } from '../tables/compliance.chain.ts';
import { demoBrands, type DemoBrand } from './people.ts';
import { brandIdOf, staffIdOf, type DemoAppointment, type DemoWorld } from './world.ts';

/** A row of the log before it has its place in the chain. */
export type Act = Omit<AuditContent, 'sequence'>;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

type Facts = Pick<Act, 'brandId' | 'at' | 'action' | 'actorId' | 'actorRole' | 'subjectId' | 'resourceType'> &
  Partial<Pick<Act, 'resourceId' | 'appointmentId' | 'reason'>>;
type Pair = Pick<DemoAppointment, 'brandId' | 'patientId' | 'specialistPersonId'>;

/**
 * What people did in the past month, as the log would have recorded it: told from the rows that booking and care
 * already hold, so that every row of the log speaks of something that is there. Load it after them.
 */
export async function demoActs(world: DemoWorld): Promise<Act[]> {
  const { now, appointments } = world;
  const booked = appointments.filter(({ bookedAt }) => bookedAt < now);
  const acts = [
    ...booked.flatMap(bookingActs),
    ...(await intakeActs(world)),
    ...(await noteActs(world)),
    ...(await messageActs(world)),
    ...demoBrands.flatMap((brand) => staffActs(brand, now)),
  ];
  // Several things of one moment and place are one act: who books twice at once has signed in once.
  return [...new Map(acts.map((one) => [one.id, one])).values()].filter(({ at }) => at < now);
}

const act = (facts: Facts): Act => {
  const { actorId, action, resourceType, resourceId, at } = facts;
  const name = `${actorId}:${action}:${resourceType}:${resourceId}:${at.toISOString()}`;
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

/** Acts of one of the two on the patient's data. */
const by =
  (role: 'PATIENT' | 'SPECIALIST', { brandId, patientId, specialistPersonId }: Pair, appointmentId: string | null) =>
  (action: Act['action'], resourceType: string, resourceId: string | null, at: Date | number): Act =>
    act({
      brandId,
      at: new Date(at),
      action,
      actorId: role === 'PATIENT' ? patientId : specialistPersonId,
      actorRole: role,
      subjectId: patientId,
      resourceType,
      resourceId,
      appointmentId,
    });

function bookingActs(appointment: DemoAppointment): Act[] {
  const { id, brandId, patientId, bookedAt, endsAt, paymentId, state } = appointment;
  const next = seededRandom(endsAt.getTime() % 1_000_003);
  const patient = by('PATIENT', appointment, id);
  const signedIn = by('PATIENT', appointment, null)('SIGN_IN', 'Session', null, +bookedAt - 9 * minute);
  const booking = [
    signedIn,
    patient('WRITE', 'Payment', paymentId, bookedAt),
    patient('WRITE', 'Appointment', id, bookedAt),
  ];
  if (state === 'CANCELLED') return [...booking, patient('WRITE', 'Appointment', id, +bookedAt + hour)];
  if (state !== 'COMPLETED' || next() > 0.12) return booking;
  const office = act({
    brandId,
    at: new Date(+endsAt + 2 * day),
    action: 'READ',
    actorId: staffIdOf(demoBrands.find(({ slug }) => brandIdOf(slug) === brandId)?.slug ?? '', 'COORDINATOR'),
    actorRole: 'COORDINATOR',
    subjectId: patientId,
    resourceType: 'Appointment',
    resourceId: id,
    appointmentId: id,
    reason: 'Rückfrage zur Rechnung',
  });
  return [...booking, office];
}

/** The patient answered; the specialist read it before the appointment. */
async function intakeActs({ db, appointments }: DemoWorld): Promise<Act[]> {
  const startOf = new Map(appointments.map(({ id, startsAt }) => [id, startsAt]));
  const { brandId, id, reservationId, patientId, specialistPersonId, answeredAt } = intakeResponses;
  const rows = await db
    .select({ brandId, id, reservationId, patientId, specialistPersonId, answeredAt })
    .from(intakeResponses);
  return rows.flatMap((row) => {
    const startsAt = startOf.get(row.reservationId ?? '');
    const written = by('PATIENT', row, row.reservationId)('WRITE', 'IntakeResponse', row.id, row.answeredAt);
    if (!startsAt) return [written];
    const before = (5 + ((startsAt.getTime() / minute) % 17)) * minute;
    return [written, by('SPECIALIST', row, row.reservationId)('READ', 'IntakeResponse', row.id, +startsAt - before)];
  });
}

/** The specialist wrote and signed; half of the patients have looked since. */
async function noteActs({ db }: DemoWorld): Promise<Act[]> {
  const next = seededRandom(1913);
  const rows = await db.select().from(notes).orderBy(notes.id);
  return rows.flatMap((row) => {
    const specialist = by('SPECIALIST', row, row.appointmentId);
    const written = specialist('WRITE', 'Note', row.id, row.createdAt);
    if (!row.signedAt) return [written];
    const signed = specialist('WRITE', 'Note', row.id, row.signedAt);
    const read = by('PATIENT', row, row.appointmentId)(
      'READ',
      'Note',
      row.id,
      +row.signedAt + (3 + next() * 40) * hour,
    );
    return next() < 0.5 ? [written, signed, read] : [written, signed];
  });
}

/** One wrote, the other read. */
async function messageActs({ db }: DemoWorld): Promise<Act[]> {
  const { brandId, id, conversationId, patientId, specialistPersonId, authorId, sentAt, readAt } = messages;
  const shape = { brandId, id, conversationId, patientId, specialistPersonId, authorId, sentAt, readAt };
  const sent = await db.select(shape).from(messages);
  const authorOf = (row: { authorId: string; patientId: string }) =>
    row.authorId === row.patientId ? ('PATIENT' as const) : ('SPECIALIST' as const);
  return [
    ...sent.map((row) => by(authorOf(row), row, null)('WRITE', 'Message', row.id, row.sentAt)),
    ...sent.flatMap((row) => {
      const reader = authorOf(row) === 'PATIENT' ? 'SPECIALIST' : 'PATIENT';
      return row.readAt ? [by(reader, row, null)('READ', 'Conversation', row.conversationId, row.readAt)] : [];
    }),
  ];
}

/** What is done on behalf of the brand; it concerns no patient. */
function staffActs({ slug }: DemoBrand, now: Date): Act[] {
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
      brandId: brandIdOf(slug),
      at: new Date(+now - ago * day),
      action,
      actorId: staffIdOf(slug, role),
      actorRole: role,
      subjectId: null,
      resourceType,
    }),
  );
}
