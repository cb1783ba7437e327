import { days, hours, idFor, minutes } from '@daraport/domain';
import { sql } from 'drizzle-orm';
import { reservations, specialists, specialties } from '../tables/booking.ts';
import { loadCalendars } from './booking.calendars.ts';
import { loadIntake } from './booking.intake.ts';
import { loadPolicies, policyIdOf } from './booking.policies.ts';
import { loadRequests } from './booking.requests.ts';
import { demoBrands } from './people.ts';
import { demoFacts } from './specialists.facts.ts';
import { demoGroup, demoSpecialists, demoSpecialties, type DemoSpecialist } from './specialists.ts';
import { loadGroups } from './groups.ts';
import { loadPools } from './pools.ts';
import { loadWaitlist } from './waitlist.ts';
import {
  brandIdOf,
  clinicOf,
  lineageOf,
  specialistIdOf,
  specialistPersonIdOf,
  type DemoAppointment,
  type DemoWorld,
  formatOf,
} from './world.ts';

/** Specialists with their hours and rules, a month of appointments, what patients answered before them, and requests for a time. */
export async function loadBooking(world: DemoWorld): Promise<void> {
  await loadDirectory(world);
  await loadCalendars(world);
  await loadPolicies(world);
  await loadGroups(world, calendarIdOf(demoGroup.slug));
  await loadAppointments(world);
  await loadIntake(world);
  await loadWaitlist(world);
  await loadPools(world);
  await loadRequests(world);
}

async function loadDirectory({ db, now }: DemoWorld): Promise<void> {
  const perBrand = demoBrands.flatMap((brand) => {
    const used = new Set(demoSpecialists.filter((one) => one.brand === brand.slug).flatMap((one) => one.specialties));
    return [...used].map((slug) => ({ brandId: brandIdOf(brand.slug), slug, name: specialtyNames(slug) }));
  });
  await db.insert(specialties).values(perBrand);
  await db.insert(specialists).values(
    demoSpecialists.map((one) => ({
      brandId: brandIdOf(one.brand),
      id: specialistIdOf(one.slug),
      calendarId: calendarIdOf(one.slug),
      personId: specialistPersonIdOf(one.slug),
      ...placeOf(one),
      slug: one.slug,
      displayName: `${one.given} ${one.family}`,
      title: one.title,
      headline: one.headline,
      about: one.about,
      specialties: [...one.specialties],
      languages: [...one.languages],
      formats: [...one.formats],
      timeZone: one.timeZone,
      city: one.city,
      portraitSeed: one.portrait,
      yearsOfPractice: one.years,
      keywords: one.specialties.map((slug) => `${specialtyNames(slug).de} ${specialtyNames(slug).en}`).join(' '),
      ...factsOf(one.slug),
      isCleared: true,
      createdAt: new Date(now.getTime() - days(200)),
    })),
  );
}

function specialtyNames(slug: string) {
  const names = demoSpecialties[slug];
  if (!names) throw new Error(`no specialty is called ${slug}`);
  return names;
}

function factsOf(slug: string) {
  const facts = demoFacts[slug];
  if (!facts) throw new Error(`no facts are known of ${slug}`);
  return { ...facts, insurances: [...facts.insurances], ageGroups: [...(facts.ageGroups ?? [])] };
}

const calendarIdOf = (slug: string) => idFor(`calendar:${slug}`);

/** The clinic that a specialist's appointments are booked under, and the organizations above it. */
function placeOf({ brand: slug }: DemoSpecialist): { organizationId: string; lineage: string[] } {
  const brand = demoBrands.find((one) => one.slug === slug);
  if (!brand) throw new Error(`no brand is called ${slug}`);
  const organizationId = clinicOf(brand);
  return { organizationId, lineage: lineageOf(organizationId) };
}

async function loadAppointments({ db, appointments, now }: DemoWorld): Promise<void> {
  const bySpecialist = new Map(demoSpecialists.map((one) => [specialistIdOf(one.slug), one]));
  const values = appointments.map((appointment, index) => {
    const specialist = bySpecialist.get(appointment.specialistId);
    if (!specialist) throw new Error('an appointment without a specialist');
    return reservationOf(appointment, specialist, index, now);
  });
  for (let from = 0; from < values.length; from += 200)
    await db.insert(reservations).values(values.slice(from, from + 200));
}

/** Cancelled ones went back whole, and nothing of those that were missed. */
function keptOf({ state, priceMinor }: DemoAppointment): number | null {
  if (state === 'CANCELLED') return 0;
  return state === 'NO_SHOW' ? priceMinor : null;
}

function reservationOf(appointment: DemoAppointment, specialist: DemoSpecialist, index: number, now: Date) {
  const {
    id,
    brandId,
    patientId,
    specialistId,
    specialistPersonId,
    startsAt,
    endsAt,
    bookedAt,
    timeZone,
    quoteId,
    clickId,
    sessionId = null,
    state,
  } = appointment;
  // The row that keeps a session's time has its buffers, and a seat none.
  const takenUntil = sessionId ? endsAt : new Date(endsAt.getTime() + minutes(specialist.rules.bufferAfter));
  const isCancelled = state === 'CANCELLED';
  return {
    brandId,
    id,
    state,
    patientId,
    specialistId,
    calendarId: calendarIdOf(specialist.slug),
    specialistPersonId,
    startsAt,
    endsAt,
    timeZone,
    quoteId,
    clickId,
    ...placeOf(specialist),
    appointmentTypeId: appointment.typeId,
    sessionId,
    format: sessionId ? 'IN_PERSON' : formatOf(specialist, index),
    during: sql`tstzrange(${startsAt.toISOString()}, ${takenUntil.toISOString()})`,
    expiresAt: new Date(bookedAt.getTime() + minutes(10)),
    confirmedAt: bookedAt,
    createdAt: bookedAt,
    cancelledAt: isCancelled ? new Date(bookedAt.getTime() + hours(1)) : null,
    cancelledBy: isCancelled ? patientId : null,
    paidMinor: appointment.priceMinor,
    currency: 'EUR',
    policyId: policyIdOf(brandId, bookedAt, now),
    keptMinor: keptOf(appointment),
    missedAt: state === 'NO_SHOW' ? endsAt : null,
    missedBy: state === 'NO_SHOW' ? specialistPersonId : null,
    sequence: isCancelled ? 1 : 0,
  };
}
