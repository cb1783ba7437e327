import { days, dayIn, idFor, Temporal } from '@daraport/domain';
import { seededRandom } from '@daraport/domain/seeded';
import {
  brandCalendars,
  clicks,
  commissions,
  conversions,
  linkDays,
  metricDays,
  organizationDays,
  partners,
  programs,
  sales,
  signUps,
  trackingLinks,
} from '../tables/growth.ts';
import { demoBrands } from './people.ts';
import { affiliateId, brandIdOf, lineageOf, trackingLinkId, type DemoAppointment, type DemoWorld } from './world.ts';

const nordlicht = brandIdOf('nordlicht');
const blogLinkId = idFor('tracking-link:gesundblick-blog');
const zone = 'Europe/Berlin';
const holdDays = 14;

/** The partner program of Nordlicht with a month of clicks and commissions, and both brands' figures by day. */
export async function loadGrowth(world: DemoWorld): Promise<void> {
  const { db, now } = world;
  await db
    .insert(brandCalendars)
    .values(demoBrands.map(({ slug, timeZone }) => ({ brandId: brandIdOf(slug), timeZone, currency: 'EUR' })));
  await loadProgram(world);
  await loadSales(world);
  await db.insert(metricDays).values(figuresByDay(world.appointments, now));
  await db.insert(organizationDays).values(figuresByOrganization(world.appointments, now));
}

async function loadProgram({ db, now }: DemoWorld): Promise<void> {
  const programId = idFor('program:nordlicht');
  const started = new Date(now.getTime() - days(90));
  await db.insert(programs).values({
    brandId: nordlicht,
    id: programId,
    name: { de: 'Partnerprogramm Nordlicht', en: 'Nordlicht partner program' },
    terms: {
      de: '10 % jeder bezahlten Buchung innerhalb von 30 Tagen nach dem Klick. Freigabe 14 Tage nach der Buchung. Keine Namen, keine Gesundheitsangaben.',
      en: '10 % of every paid booking within 30 days of the click. Released 14 days after the booking. No names, no health data.',
    },
    commissionBasisPoints: 1000,
    holdDays,
    attributionWindowDays: 30,
  });
  await db.insert(partners).values({ brandId: nordlicht, affiliateId, programId, name: 'Gesundblick' });
  await db.insert(trackingLinks).values([
    {
      brandId: nordlicht,
      id: trackingLinkId,
      affiliateId,
      name: 'Gesundblick Startseite',
      code: 'gesundblick',
      landingPath: '/',
      createdAt: started,
    },
    {
      brandId: nordlicht,
      id: blogLinkId,
      affiliateId,
      name: 'Beitrag: Besser schlafen',
      code: 'schlafblog',
      landingPath: '/specialists?specialty=sleep',
      createdAt: started,
    },
  ]);
}

async function loadSales({ db, now, appointments }: DemoWorld): Promise<void> {
  const attributed = appointments.filter(({ clickId, bookedAt }) => clickId && bookedAt < now);
  const linkOf = (index: number) => (index % 3 === 0 ? blogLinkId : trackingLinkId);
  const common = { brandId: nordlicht, affiliateId };
  await db.insert(clicks).values(
    attributed.map(({ clickId, bookedAt }, index) => {
      const at = new Date(bookedAt.getTime() - 1_800_000);
      return { ...common, id: clickId ?? '', linkId: linkOf(index), at, day: dayIn(zone, at) };
    }),
  );
  // Most who consent look around, some sign up, few book.
  const others = attributed.flatMap(({ clickId, bookedAt }, index) =>
    Array.from({ length: 2 + (index % 3) }, (_, turn) => ({
      id: idFor(`click:${clickId}:${turn}`),
      linkId: linkOf(index + turn),
      at: new Date(bookedAt.getTime() - (turn + 1) * 5_400_000),
    })),
  );
  await db.insert(clicks).values(others.map((click) => ({ ...common, ...click, day: dayIn(zone, click.at) })));
  const signedUp = [
    ...attributed.map(({ clickId, bookedAt }) => ({ clickId: clickId ?? '', at: bookedAt })),
    ...others.filter((_, index) => index % 4 === 0).map(({ id, at }) => ({ clickId: id, at })),
  ];
  await db
    .insert(signUps)
    .values(signedUp.map(({ clickId, at }) => ({ ...common, id: idFor(`sign-up:${clickId}`), clickId, at })));
  await db.insert(conversions).values(
    attributed.map(({ id, bookedAt, priceMinor }, index) => ({
      ...common,
      id: idFor(`conversion:${id}`),
      linkId: linkOf(index),
      appointmentId: id,
      day: dayIn(zone, bookedAt),
      at: bookedAt,
      valueMinor: priceMinor,
      currency: 'EUR',
    })),
  );
  await db
    .insert(commissions)
    .values(attributed.map((appointment) => ({ ...common, ...commissionOf(appointment, now) })));
  await db.insert(sales).values(
    appointments.map(({ brandId, organizationId, quoteId, id, clickId, bookedAt, priceMinor }) => ({
      brandId,
      lineage: lineageOf(organizationId),
      quoteId,
      appointmentId: id,
      clickId,
      confirmedAt: bookedAt,
      amountMinor: priceMinor,
      currency: 'EUR',
      settledAt: bookedAt,
    })),
  );
  const next = seededRandom(77);
  await db.insert(linkDays).values(
    lastDays(62, now).flatMap((day) => [
      { ...common, linkId: trackingLinkId, day, arrivals: 6 + Math.floor(next() * 18) },
      { ...common, linkId: blogLinkId, day, arrivals: 2 + Math.floor(next() * 11) },
    ]),
  );
}

/** Today and the calendar days before it, newest first; they are not all 24 hours long. */
function lastDays(count: number, now: Date): string[] {
  const today = Temporal.PlainDate.from(dayIn(zone, now));
  return Array.from({ length: count }, (_, ago) => today.subtract({ days: ago }).toString());
}

function commissionOf({ id, bookedAt, priceMinor, state }: DemoAppointment, now: Date) {
  const approvableAt = new Date(bookedAt.getTime() + days(holdDays));
  const settled = approvableAt < new Date(now.getTime() - days(7)) ? ('PAID' as const) : ('APPROVED' as const);
  const earned = approvableAt < now ? settled : ('PENDING' as const);
  return {
    id: idFor(`commission:${id}`),
    conversionId: idFor(`conversion:${id}`),
    appointmentId: id,
    state: state === 'CANCELLED' ? ('REJECTED' as const) : earned,
    amountMinor: Math.round(priceMinor / 10),
    currency: 'EUR',
    day: dayIn(zone, bookedAt),
    createdAt: bookedAt,
    approvableAt,
  };
}

type Figures = typeof metricDays.$inferSelect;

function figuresByDay(appointments: readonly DemoAppointment[], now: Date): Figures[] {
  const figuresOf = new Map<string, Figures>();
  const seen = new Set<string>();
  const oldestFirst = appointments.toSorted((a, b) => a.bookedAt.getTime() - b.bookedAt.getTime());
  for (const { brandId, bookedAt, startsAt, patientId, priceMinor, state } of oldestFirst) {
    const at = (instant: Date) => {
      const day = dayIn(zone, instant);
      const none = { brandId, day, bookings: 0, cancellations: 0, missed: 0, newPatients: 0, revenueMinor: 0 };
      const figures = figuresOf.get(`${brandId}${day}`) ?? none;
      figuresOf.set(`${brandId}${day}`, figures);
      return figures;
    };
    const booked = at(bookedAt);
    booked.bookings += 1;
    booked.revenueMinor += priceMinor;
    if (!seen.has(patientId)) booked.newPatients += 1;
    seen.add(patientId);
    if (state === 'NO_SHOW') at(startsAt).missed += 1;
    if (state !== 'CANCELLED') continue;
    const cancelled = at(startsAt < now ? startsAt : now);
    cancelled.cancellations += 1;
    cancelled.revenueMinor -= priceMinor;
  }
  return [...figuresOf.values()];
}

/** The same by organization: each appointment counts for its own and for those above it. */
function figuresByOrganization(appointments: readonly DemoAppointment[], now: Date) {
  const placed = appointments.flatMap((one) => lineageOf(one.organizationId).map((place) => ({ place, one })));
  return [...Map.groupBy(placed, ({ place }) => place)].flatMap(([organizationId, ones]) =>
    figuresByDay(
      ones.map(({ one }) => one),
      now,
    ).map((figures) => ({ ...figures, organizationId })),
  );
}
