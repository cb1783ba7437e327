import { idFor, Temporal } from '@daraport/domain';
import { seededRandom } from '@daraport/domain/seeded';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { SubgraphName } from '../roles.ts';
import { demoBrands, demoPatients, type DemoBrand } from './people.ts';
import { eveningsFrom, seatsTaken, sessionIdOf } from './seats.ts';
import { demoGroup, demoSpecialists, type DemoSpecialist } from './specialists.ts';

/** One booked hour of the demo world's past months or coming days; every subgraph tells its part of it. */
export interface DemoAppointment {
  readonly id: string;
  readonly brandId: string;
  readonly patientId: string;
  readonly specialistId: string;
  readonly specialistPersonId: string;
  readonly organizationId: string;
  readonly typeId: string;
  /** Whose seat it is, of a group. */
  readonly sessionId?: string;
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
/** Each specialist offers a first talk (half the session, half the price) and a full session; one leads a group. */
export const typeIdOf = (slug: string, kind: 'first' | 'session' | 'group') => idFor(`type:${slug}:${kind}`);
export const conversationIdOf = (patientId: string, specialistPersonId: string) =>
  idFor(`conversation:${patientId}:${specialistPersonId}`);
export const trackingLinkId = idFor('tracking-link:gesundblick');
export const affiliateId = staffIdOf('nordlicht', 'AFFILIATE');

/** The organization a brand's appointments are booked under: its clinic. */
export const clinicOf = (brand: DemoBrand) =>
  organizationIdOf((brand.organizations.find(({ kind }) => kind === 'CLINIC') ?? brand.organizations[0])?.slug ?? '');

/** The organization and those above it, nearest first. */
export function lineageOf(organizationId: string): string[] {
  const all = demoBrands.flatMap(({ organizations }) => organizations);
  const parent = all.find(({ slug }) => organizationIdOf(slug) === organizationId)?.parent;
  return parent ? [organizationId, ...lineageOf(organizationIdOf(parent))] : [organizationId];
}

/** How many days back the demo world begins: a month, and one before it to compare with. */
const firstDay = 60;

/** Minutes that stay free between two appointments of one person, whatever buffers the specialist keeps. */
const gap = 15;

/** Two months of the past and a few days ahead, the same for the same day; and today, for those who look right now. */
export function planAppointments(now: Date): DemoAppointment[] {
  const next = seededRandom(20_261_123);
  const planned: DemoAppointment[] = [];
  const add = (appointment: DemoAppointment | undefined) => {
    if (appointment && !planned.some((other) => collide(appointment, other))) planned.push(appointment);
  };
  for (const slug of ['lena-brandt', 'amir-haddad']) for (const hours of [-3, 1, 3]) add(planToday(slug, now, hours));
  for (const specialist of demoSpecialists) {
    for (let offset = -firstDay; offset <= 6; offset++) {
      const count = Math.floor(next() * (offset > 0 ? 2 : 3));
      for (let turn = 0; turn < count; turn++) add(planOne(specialist, offset, now, next));
    }
  }
  return [...planned, ...planSeats(planned, now)];
}

/** Seats of the group, for those who have nothing else at that time; none for the two whom tests sign in as. */
function planSeats(planned: readonly DemoAppointment[], now: Date): DemoAppointment[] {
  const { slug, durationMinutes, priceMinor } = demoGroup;
  const specialist = demoSpecialists.find((one) => one.slug === slug);
  const brand = demoBrands.find((one) => one.slug === specialist?.brand);
  if (!specialist || !brand) return [];
  return eveningsFrom(now).flatMap((startsAt, week) => {
    const endsAt = new Date(startsAt.getTime() + durationMinutes * 60_000);
    const sessionId = sessionIdOf(startsAt);
    const seats = demoPatients[brand.slug].map((_person, patientIndex): DemoAppointment => {
      const common = { brand, specialist, startsAt, patientIndex, now, draw: 0.5, isAttributed: false };
      const id = idFor(`seat:${sessionId}:${patientIndex}`);
      const bookedAt = new Date(now.getTime() - (2 + 7 * week + 3 * patientIndex) * 3_600_000);
      return {
        ...appointmentAt(common),
        id,
        sessionId,
        endsAt,
        bookedAt,
        priceMinor,
        typeId: typeIdOf(slug, 'group'),
        quoteId: idFor(`quote:${id}`),
        paymentId: idFor(`payment:${id}`),
      };
    });
    const isFree = (seat: DemoAppointment) =>
      !planned.some((other) => other.patientId === seat.patientId && collide(seat, other));
    return seats.slice(2).filter(isFree).slice(0, seatsTaken[week]);
  });
}

/** Nobody is in two places at once, nor without a break. */
function collide(a: DemoAppointment, b: DemoAppointment): boolean {
  if (a.specialistId !== b.specialistId && a.patientId !== b.patientId) return false;
  const padding = gap * 60_000;
  return a.startsAt.getTime() < b.endsAt.getTime() + padding && b.startsAt.getTime() < a.endsAt.getTime() + padding;
}

/** An appointment some full hours from now; the next one is the demo patient's. */
function planToday(slug: string, now: Date, hours: number): DemoAppointment | undefined {
  const specialist = demoSpecialists.find((one) => one.slug === slug);
  const brand = demoBrands.find((one) => one.slug === specialist?.brand);
  if (!specialist || !brand) return undefined;
  const fullHour = Math.ceil(now.getTime() / 3_600_000) * 3_600_000;
  const startsAt = new Date(fullHour + hours * 3_600_000);
  const patientIndex = Math.max(0, hours - 1);
  return appointmentAt({ brand, specialist, startsAt, patientIndex, now, draw: 0.5, isAttributed: false });
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
  const patients = demoPatients[brand.slug];
  // Patients come one after the other, so that every month has new ones.
  const known = Math.min(patients.length, 4 + Math.floor(((offset + firstDay) / firstDay) * patients.length * 0.8));
  return appointmentAt({
    brand,
    specialist,
    startsAt: new Date(start.epochMilliseconds),
    patientIndex: patientFor(draws[2], known),
    now,
    draw: draws[4],
    isAttributed: brand.slug === 'nordlicht' && draws[3] < 0.17,
  });
}

/** How they meet at the appointment of this number: most often in the specialist's first way, every third time in the last. */
export const formatOf = ({ formats }: DemoSpecialist, index: number) =>
  formats[index % 3 === 0 ? formats.length - 1 : 0] ?? 'VIDEO';

/** Share of the appointments that are the demo patient's: a life's worth, not a practice's. */
const ofDemoPatient = 0.04;

/** Which of the known patients a draw from 0 to 1 means; the first is the demo account, who comes rarely. */
const patientFor = (draw: number, known: number): number =>
  draw < ofDemoPatient ? 0 : 1 + Math.floor(((draw - ofDemoPatient) / (1 - ofDemoPatient)) * (known - 1));

/** The whole appointment, from who, when and with whom; `draw` decides how early it was booked and how it went. */
function appointmentAt(facts: {
  brand: DemoBrand;
  specialist: DemoSpecialist;
  startsAt: Date;
  patientIndex: number;
  now: Date;
  draw: number;
  isAttributed: boolean;
}): DemoAppointment {
  const { brand, specialist, startsAt, patientIndex, now, draw } = facts;
  const { slug } = brand;
  const endsAt = new Date(startsAt.getTime() + specialist.rules.session * 60_000);
  const patientId = patientIdOf(slug, patientIndex);
  const id = idFor(`appointment:${specialist.slug}:${startsAt.toISOString()}`);
  return {
    id,
    brandId: brandIdOf(slug),
    patientId,
    specialistId: specialistIdOf(specialist.slug),
    specialistPersonId: specialistPersonIdOf(specialist.slug),
    organizationId: clinicOf(brand),
    typeId: typeIdOf(specialist.slug, 'session'),
    quoteId: idFor(`quote:${id}`),
    paymentId: idFor(`payment:${id}`),
    conversationId: conversationIdOf(patientId, specialistPersonIdOf(specialist.slug)),
    clickId: facts.isAttributed ? idFor(`click:${id}`) : null,
    startsAt,
    endsAt,
    bookedAt: new Date(
      Math.min(startsAt.getTime() - (1 + Math.floor(draw * 6)) * 86_400_000, now.getTime() - 3_600_000),
    ),
    timeZone: demoPatients[slug][patientIndex]?.[2] ?? specialist.timeZone,
    priceMinor: specialist.priceMinor,
    state: endsAt < now ? pastState(draw) : 'CONFIRMED',
  };
}

const pastState = (draw: number): DemoAppointment['state'] => {
  if (draw < 0.06) return 'CANCELLED';
  return draw > 0.96 ? 'NO_SHOW' : 'COMPLETED';
};
