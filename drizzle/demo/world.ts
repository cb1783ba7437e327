import { idFor, Temporal } from '@daraport/domain';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { SubgraphName } from '../roles.ts';
import { demoBrands, demoPatients, demoSpecialists, type DemoBrand, type DemoSpecialist } from './people.ts';

/** One booked hour of the demo world's past months or coming days; every subgraph tells its part of it. */
export interface DemoAppointment {
  readonly id: string;
  readonly brandId: string;
  readonly patientId: string;
  readonly specialistId: string;
  readonly specialistPersonId: string;
  readonly organizationId: string;
  readonly typeId: string;
  readonly quoteId: string;
  readonly paymentId: string;
  readonly conversationId: string;
  /** The click of the tracking link that led here, for about one in six. */
  readonly clickId: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly bookedAt: Date;
  readonly timeZone: string;
  readonly priceMinor: number;
  readonly state: 'CONFIRMED' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW';
}

/** What each subgraph's loader gets. Everything is deterministic but for `now`, the moment the world was made. */
export interface DemoWorld {
  readonly now: Date;
  /** As the database's owner. */
  readonly db: NodePgDatabase;
  readonly appointments: readonly DemoAppointment[];
  /** Seals health data as the vault does; makes the person's data key in `<subgraph>.data_keys` when it is missing. */
  seal(
    subgraph: SubgraphName,
    subject: { brandId: string; subjectId: string },
    plain: string,
    place: { table: string; column: string; rowId: string },
  ): Promise<Buffer>;
  /** The hash of the demo accounts' common password, as identity stores it. */
  readonly passwordHash: string;
}

export const brandIdOf = (slug: string) => idFor(`brand:${slug}`);
export const organizationIdOf = (slug: string) => idFor(`organization:${slug}`);
export const patientIdOf = (brand: string, index: number) => idFor(`patient:${brand}:${index}`);
export const specialistIdOf = (slug: string) => idFor(`specialist:${slug}`);
export const specialistPersonIdOf = (slug: string) => idFor(`specialist-person:${slug}`);
export const staffIdOf = (brand: string, role: string) => idFor(`staff:${brand}:${role}`);
/** Each specialist offers a first talk (half the session, half the price) and a full session. */
export const typeIdOf = (slug: string, kind: 'first' | 'session') => idFor(`type:${slug}:${kind}`);
export const conversationIdOf = (patientId: string, specialistPersonId: string) =>
  idFor(`conversation:${patientId}:${specialistPersonId}`);
export const trackingLinkId = idFor('tracking-link:gesundblick');
export const affiliateId = staffIdOf('nordlicht', 'AFFILIATE');

/** The organization a brand's appointments are booked under: its clinic. */
export const clinicOf = (brand: DemoBrand) =>
  organizationIdOf((brand.organizations.find(({ kind }) => kind === 'CLINIC') ?? brand.organizations[0])?.slug ?? '');

/** How many days back the demo world begins: a month, and one before it to compare with. */
const firstDay = 60;

/** Two months of the past and a few days ahead, the same for the same day. */
export function planAppointments(now: Date): DemoAppointment[] {
  const next = dice(20_261_123);
  const planned: DemoAppointment[] = [];
  const taken = new Set<string>();
  for (const specialist of demoSpecialists) {
    for (let offset = -firstDay; offset <= 6; offset++) {
      const count = Math.floor(next() * (offset > 0 ? 2 : 3));
      for (let turn = 0; turn < count; turn++) {
        const appointment = planOne(specialist, offset, now, next);
        // A patient is not in two places at once either.
        const hour = appointment?.startsAt.toISOString().slice(0, 13);
        if (
          !appointment ||
          taken.has(`${appointment.specialistId}${hour}`) ||
          taken.has(`${appointment.patientId}${hour}`)
        )
          continue;
        taken.add(`${appointment.specialistId}${hour}`).add(`${appointment.patientId}${hour}`);
        planned.push(appointment);
      }
    }
  }
  return planned;
}

function planOne(
  specialist: DemoSpecialist,
  offset: number,
  now: Date,
  next: () => number,
): DemoAppointment | undefined {
  const brand = demoBrands.find(({ slug }) => slug === specialist.brand);
  if (!brand) return undefined;
  const day = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(specialist.timeZone)
    .toPlainDate()
    .add({ days: offset });
  const draws = [next(), next(), next(), next(), next()] as const;
  const hours = specialist.hours.filter(({ days }) => days.includes(day.dayOfWeek));
  const block = hours[Math.floor(draws[0] * hours.length)];
  if (!block) return undefined;
  const from = Temporal.PlainTime.from(block.from);
  const room = Math.max(1, Temporal.PlainTime.from(block.to).since(from).total('hours') - 1);
  const start = day.toZonedDateTime({
    timeZone: specialist.timeZone,
    plainTime: from.add({ hours: Math.floor(draws[1] * room) }),
  });
  const startsAt = new Date(start.epochMilliseconds);
  const endsAt = new Date(start.epochMilliseconds + specialist.rules.session * 60_000);
  const patients = demoPatients[brand.slug];
  // Patients come one after the other, so that every month has new ones.
  const known = Math.min(patients.length, 4 + Math.floor(((offset + firstDay) / firstDay) * patients.length * 0.8));
  const patientIndex = Math.floor(draws[2] * known);
  const patientId = patientIdOf(brand.slug, patientIndex);
  const id = idFor(`appointment:${specialist.slug}:${startsAt.toISOString()}`);
  const isPast = endsAt < now;
  return {
    id,
    brandId: brandIdOf(brand.slug),
    patientId,
    specialistId: specialistIdOf(specialist.slug),
    specialistPersonId: specialistPersonIdOf(specialist.slug),
    organizationId: clinicOf(brand),
    typeId: typeIdOf(specialist.slug, 'session'),
    quoteId: idFor(`quote:${id}`),
    paymentId: idFor(`payment:${id}`),
    conversationId: conversationIdOf(patientId, specialistPersonIdOf(specialist.slug)),
    clickId: brand.slug === 'nordlicht' && draws[3] < 0.17 ? idFor(`click:${id}`) : null,
    startsAt,
    endsAt,
    bookedAt: new Date(
      Math.min(startsAt.getTime() - (1 + Math.floor(draws[4] * 6)) * 86_400_000, now.getTime() - 3_600_000),
    ),
    timeZone: patients[patientIndex]?.[2] ?? brand.timeZone,
    priceMinor: specialist.priceMinor,
    state: isPast ? pastState(draws[4]) : 'CONFIRMED',
  };
}

const pastState = (draw: number): DemoAppointment['state'] => {
  if (draw < 0.06) return 'CANCELLED';
  return draw > 0.96 ? 'NO_SHOW' : 'COMPLETED';
};

/** Numbers in [0, 1) that look random and are the same every time (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
