import { idFor, Temporal } from '@daraport/domain';
import { sql } from 'drizzle-orm';
import { absences, appointmentTypes, dateHours, weeklyHours } from '../tables/booking.ts';
import { demoSpecialists, listPriceOf, type DemoSpecialist } from './specialists.ts';
import { brandIdOf, specialistIdOf, specialistPersonIdOf, typeIdOf, type DemoWorld } from './world.ts';

const kinds = [
  {
    kind: 'first',
    name: { de: 'Erstgespräch', en: 'First talk' },
    description: {
      de: 'Kennenlernen, Anliegen klären, nächste Schritte.',
      en: 'Get to know each other, see what matters, agree on next steps.',
    },
  },
  {
    kind: 'session',
    name: { de: 'Sitzung', en: 'Session' },
    description: { de: 'Eine volle Sitzung zu Ihrem Anliegen.', en: 'A full session on what matters to you.' },
  },
] as const;

/** Minutes of each kind; a first talk is half a session, in steps of five. */
const durationOf = ({ rules }: DemoSpecialist, kind: 'first' | 'session'): number =>
  kind === 'session' ? rules.session : Math.ceil(rules.session / 10) * 5;

/** What every specialist offers, and when they work. */
export async function loadCalendars({ db, now }: DemoWorld): Promise<void> {
  await db.insert(appointmentTypes).values(
    demoSpecialists.flatMap((one) =>
      kinds.map(({ kind, name, description }, position) => ({
        brandId: brandIdOf(one.brand),
        id: typeIdOf(one.slug, kind),
        specialistId: specialistIdOf(one.slug),
        name,
        description,
        position,
        formats: [...one.formats],
        durationMinutes: durationOf(one, kind),
        bufferBeforeMinutes: 0,
        bufferAfterMinutes: one.rules.bufferAfter,
        noticeMinutes: one.rules.noticeHours * 60,
        horizonDays: 42,
        seriesMost: kind === 'session' ? 12 : null,
        gridMinutes: one.rules.session <= 30 ? 15 : 30,
        priceMinor: listPriceOf(one, kind),
      })),
    ),
  );
  await db.insert(weeklyHours).values(
    demoSpecialists.flatMap((one) =>
      one.hours.flatMap((block) =>
        block.days.map((weekday) => ({
          brandId: brandIdOf(one.brand),
          specialistId: specialistIdOf(one.slug),
          weekday,
          fromMinute: minuteOf(block.from),
          toMinute: minuteOf(block.to),
        })),
      ),
    ),
  );
  await loadExceptions(db, now);
}

const minuteOf = (time: string): number =>
  Temporal.PlainTime.from(time).hour * 60 + Temporal.PlainTime.from(time).minute;

/** One specialist is away after the planned days, another opens on a Saturday. */
async function loadExceptions(db: DemoWorld['db'], now: Date): Promise<void> {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO('Europe/Berlin').startOfDay();
  const [from, to] = [today.add({ days: 9 }), today.add({ days: 12 })].map((day) => day.toInstant().toString());
  await db.insert(absences).values({
    brandId: brandIdOf('nordlicht'),
    id: idFor('absence:henrik-sommer'),
    specialistId: specialistIdOf('henrik-sommer'),
    specialistPersonId: specialistPersonIdOf('henrik-sommer'),
    during: sql`tstzrange(${from}, ${to})`,
  });
  const saturday = today
    .add({ days: (6 - today.dayOfWeek + 7) % 7 })
    .toPlainDate()
    .toString();
  const later = (count: number) => today.add({ days: count }).toPlainDate().toString();
  const lena = { brandId: brandIdOf('nordlicht'), specialistId: specialistIdOf('lena-brandt'), replacesWeek: true };
  await db.insert(dateHours).values([
    { ...lena, day: later(16), hours: [{ fromMinute: 600, toMinute: 780 }] },
    { ...lena, day: later(17), hours: [] },
  ]);
  await db.insert(dateHours).values({
    brandId: brandIdOf('nordlicht'),
    specialistId: specialistIdOf('mira-okafor'),
    day: saturday,
    replacesWeek: false,
    hours: [{ fromMinute: 600, toMinute: 780 }],
  });
}
