import { isDay, isTimeZone, type Words } from '@daraport/domain';
import { z } from 'zod';

/** The most that one specialist may set. */
export const limits = { weekly: 42, perDate: 6, dates: 200, absences: 200, types: 30 } as const;

/** What to change, by the fault. */
export const words = {
  timeZone: {
    en: 'Please name a time zone, like Europe/Berlin.',
    de: 'Bitte nennen Sie eine Zeitzone, zum Beispiel Europe/Berlin.',
  },
  key: { en: 'The key must have 8 to 200 characters.', de: 'Der Schlüssel muss 8 bis 200 Zeichen haben.' },
  weekday: {
    en: 'Please choose a day from Monday to Sunday.',
    de: 'Bitte wählen Sie einen Tag von Montag bis Sonntag.',
  },
  minute: { en: 'Please enter a time of the day.', de: 'Bitte geben Sie eine Uhrzeit an.' },
  order: { en: 'The end must be later than the start.', de: 'Das Ende muss nach dem Beginn liegen.' },
  tooMany: { en: 'There are too many of these.', de: 'Das sind zu viele.' },
  noHours: { en: 'Please add at least one time.', de: 'Bitte geben Sie mindestens eine Zeit an.' },
  day: { en: 'Please choose a day.', de: 'Bitte wählen Sie einen Tag.' },
  past: {
    en: 'Please choose a time that is not over yet.',
    de: 'Bitte wählen Sie eine Zeit, die noch nicht vorbei ist.',
  },
  longAbsence: { en: 'An absence lasts a year at most.', de: 'Eine Abwesenheit dauert höchstens ein Jahr.' },
  cap: { en: 'Please enter a number from 1 to 100.', de: 'Bitte geben Sie eine Zahl von 1 bis 100 an.' },
  name: {
    en: 'Please enter a name of up to 80 characters.',
    de: 'Bitte geben Sie einen Namen mit höchstens 80 Zeichen an.',
  },
  description: { en: 'Please keep it below 300 characters.', de: 'Bitte höchstens 300 Zeichen.' },
  formats: { en: 'Please choose at least one way to meet.', de: 'Bitte wählen Sie mindestens eine Form des Termins.' },
  duration: { en: 'Please enter 5 to 720 minutes.', de: 'Bitte geben Sie 5 bis 720 Minuten an.' },
  buffer: { en: 'Please enter 0 to 360 minutes.', de: 'Bitte geben Sie 0 bis 360 Minuten an.' },
  notice: { en: 'Please enter 0 to 60 days.', de: 'Bitte geben Sie 0 bis 60 Tage an.' },
  horizon: { en: 'Please enter 1 to 366 days.', de: 'Bitte geben Sie 1 bis 366 Tage an.' },
  series: { en: 'Please enter a number from 2 to 52.', de: 'Bitte geben Sie eine Zahl von 2 bis 52 an.' },
  offer: { en: 'Please enter 15 to 2880 minutes.', de: 'Bitte geben Sie 15 bis 2880 Minuten an.' },
  seats: { en: 'Please enter a number from 2 to 100.', de: 'Bitte geben Sie eine Zahl von 2 bis 100 an.' },
  groupFormat: {
    en: 'A group meets on site. Please choose this way alone.',
    de: 'Eine Gruppe trifft sich vor Ort. Bitte wählen Sie nur diese Form.',
  },
  groupSeries: {
    en: 'A group cannot be booked as a series. Schedule its sessions instead.',
    de: 'Eine Gruppe lässt sich nicht als Serie buchen. Legen Sie stattdessen ihre Termine an.',
  },
  groupForEver: {
    en: 'A kind of appointment stays one for groups, or for one patient alone. Please add a new kind.',
    de: 'Eine Terminart bleibt eine für Gruppen oder eine für Einzelne. Bitte legen Sie eine neue Terminart an.',
  },
  grid: { en: 'Please choose one of the offered steps.', de: 'Bitte wählen Sie einen der angebotenen Schritte.' },
} satisfies Record<string, Words>;

const minute = z.int('minute').min(0, 'minute').max(1440, 'minute');
const isOrdered = ({ fromMinute, toMinute }: { fromMinute: number; toMinute: number }) => fromMinute < toMinute;
const minuteSpan = z.object({ fromMinute: minute, toMinute: minute }).refine(isOrdered, 'order');
const weeklySpan = z
  .object({ weekday: z.int('weekday').min(1, 'weekday').max(7, 'weekday'), fromMinute: minute, toMinute: minute })
  .refine(isOrdered, 'order');
const cap = z.int('cap').min(1, 'cap').max(100, 'cap').nullish();

const common = {
  specialistId: z.string().nullish(),
  version: z.int(),
  idempotencyKey: z.string().min(8, 'key').max(200, 'key'),
};

/** What a week is made of. */
export const weekShape = z.object({
  timeZone: z.string().refine(isTimeZone, 'timeZone'),
  weekly: z.array(weeklySpan).max(limits.weekly, 'tooMany'),
  focus: z.array(weeklySpan).max(limits.weekly, 'tooMany'),
  dailyCap: cap,
});
export type Week = z.infer<typeof weekShape>;

export const setWeekShape = weekShape.extend(common);

export const setDateShape = z
  .object({
    ...common,
    day: z.string().refine(isDay, 'day'),
    replacesWeek: z.boolean(),
    hours: z.array(minuteSpan).max(limits.perDate, 'tooMany'),
  })
  .refine(({ replacesWeek, hours }) => replacesWeek || hours.length > 0, { path: ['hours'], message: 'noHours' });

export const clearDateShape = z.object({ ...common, day: z.string().refine(isDay, 'day') });

const year = 366 * 86_400_000;
export const addAbsenceShape = z
  .object({ ...common, startsAt: z.date(), endsAt: z.date() })
  .refine(({ startsAt, endsAt }) => startsAt < endsAt, { path: ['endsAt'], message: 'order' })
  .refine(({ startsAt, endsAt }) => endsAt.getTime() - startsAt.getTime() <= year, {
    path: ['endsAt'],
    message: 'longAbsence',
  });

export const removeAbsenceShape = z.object({ ...common, absenceId: z.string() });

const text = (most: number, fault: string, least = 1) => z.string().trim().min(least, fault).max(most, fault);
const between = (least: number, most: number, fault: string) => z.int(fault).min(least, fault).max(most, fault);

const typeShape = z.object({
  ...common,
  id: z.string().nullish(),
  nameDe: text(80, 'name'),
  nameEn: text(80, 'name'),
  descriptionDe: text(300, 'description', 0),
  descriptionEn: text(300, 'description', 0),
  formats: z.array(z.enum(['VIDEO', 'IN_PERSON', 'PHONE'])).min(1, 'formats'),
  durationMinutes: between(5, 720, 'duration'),
  bufferBeforeMinutes: between(0, 360, 'buffer'),
  bufferAfterMinutes: between(0, 360, 'buffer'),
  noticeMinutes: between(0, 60 * 1440, 'notice'),
  horizonDays: between(1, 366, 'horizon'),
  gridMinutes: z.int('grid').refine((minutes) => minutes >= 5 && minutes <= 1440 && 1440 % minutes === 0, 'grid'),
  dailyCap: cap,
  seriesMost: between(2, 52, 'series').nullish(),
  offerMinutes: between(15, 2880, 'offer').nullish(),
  seats: between(2, 100, 'seats').nullish(),
  isOffered: z.boolean(),
});
const meetsOnSite = ({ seats, formats }: z.infer<typeof typeShape>) =>
  !seats || formats.every((format) => format === 'IN_PERSON');

export const saveTypeShape = typeShape
  .refine(meetsOnSite, { path: ['formats'], message: 'groupFormat' })
  .refine(({ seats, seriesMost }) => !seats || !seriesMost, { path: ['seriesMost'], message: 'groupSeries' });
