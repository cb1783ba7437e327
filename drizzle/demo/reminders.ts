import { createHash } from 'node:crypto';
import { days, hours, idFor, minutes } from '@daraport/domain';
import { sql } from 'drizzle-orm';
import { busySources, busySpans, calendarFeeds, reminderSettings } from '../tables/booking.ts';
import { contactChoices, messageTexts } from '../tables/identity.ts';
import { demoBrands } from './people.ts';
import { brandIdOf, patientIdOf, specialistIdOf, specialistPersonIdOf, staffIdOf, type DemoWorld } from './world.ts';

const nordlicht = brandIdOf('nordlicht');
const configurer = staffIdOf('nordlicht', 'BRAND_ADMIN');

/** How one brand reminds in its own way, whom that reaches how, and calendars in and out; reminders of what is to come. */
export async function loadReminders(world: DemoWorld): Promise<void> {
  const { db, now } = world;
  const lastWeek = new Date(now.getTime() - days(6));
  await db.insert(reminderSettings).values({
    brandId: nordlicht,
    steps: [
      { minutesBefore: 2880, channels: ['EMAIL', 'PORTAL'] },
      { minutesBefore: 120, channels: ['SMS', 'PORTAL'] },
    ],
    quietFrom: 20 * 60,
    quietTo: 8 * 60,
    remindsSpecialists: false,
    textsChanges: true,
    version: 1,
    changedAt: lastWeek,
    changedBy: configurer,
  });
  await db.insert(messageTexts).values({
    brandId: nordlicht,
    template: 'appointmentReminder',
    medium: 'MAIL',
    locale: 'de',
    version: 1,
    subject: 'Bis bald bei {{brand}}',
    body: 'Wir freuen uns auf Sie: am {{date}} um {{time}} {{zone}}, mit {{specialist}}.\n\nNehmen Sie sich vorher ein paar ruhige Minuten.',
    savedAt: lastWeek,
    savedBy: configurer,
  });
  await db.insert(contactChoices).values({
    brandId: nordlicht,
    personId: patientIdOf('nordlicht', 0),
    remindsByEmail: true,
    textsToPhone: true,
    phone: '+4915123456789',
    phoneProvedAt: lastWeek,
    changedAt: lastWeek,
  });
  await db.insert(calendarFeeds).values({
    brandId: nordlicht,
    id: idFor('feed:lena-brandt'),
    personId: specialistPersonIdOf('lena-brandt'),
    // Of a secret that nobody has: a new address is made on the settings page.
    tokenHash: createHash('sha256').update(idFor('feed-secret:lena-brandt')).digest(),
    locale: 'de',
    createdAt: lastWeek,
    lastReadAt: new Date(now.getTime() - minutes(40)),
  });
  await loadBusy(world, lastWeek);
  for (const { slug } of demoBrands) {
    const payload = JSON.stringify({ brandId: brandIdOf(slug) });
    await db.execute(sql`select app.add_job('booking.replanReminders', ${payload}::json, null, ${`demo:${slug}`})`);
  }
}

/** Two calendars of a specialist: one that counts, with evenings beyond the hours in which patients come, and one that moved. */
async function loadBusy(world: DemoWorld, createdAt: Date): Promise<void> {
  const { db, now } = world;
  const specialistPersonId = specialistPersonIdOf('lena-brandt');
  const own = { brandId: nordlicht, specialistId: specialistIdOf('lena-brandt'), specialistPersonId };
  const evenings = [1, 3, 8, 10, 15].map((day) => {
    const startsAt = new Date(now.getTime() + days(day));
    startsAt.setUTCHours(19, 0, 0, 0);
    return { startsAt, endsAt: new Date(startsAt.getTime() + hours(2)) };
  });
  const sources = [
    { key: 'choir', name: 'Chor', state: 'OK', fault: null, failures: 0, spanCount: evenings.length },
    { key: 'clinic', name: 'Klinik', state: 'FAILED', fault: 'REFUSED', failures: 4, spanCount: 0 },
  ] as const;
  for (const { key, ...facts } of sources) {
    const id = idFor(`busy:lena-brandt:${key}`);
    const place = { table: 'busy_sources', column: 'url', rowId: id };
    const url = `https://calendar.example.org/${key}.ics`;
    const subject = { brandId: nordlicht, subjectId: specialistPersonId };
    const triedAt = new Date(now.getTime() - minutes(7));
    const readAt = facts.state === 'OK' ? triedAt : null;
    const sealed = await world.seal('booking', subject, url, place);
    await db
      .insert(busySources)
      .values({ ...own, ...facts, id, url: sealed, host: 'calendar.example.org', createdAt, triedAt, readAt });
    if (facts.state === 'OK')
      await db.insert(busySpans).values(evenings.map((span) => ({ ...own, sourceId: id, ...span })));
  }
}
