import { hours, minutes, Temporal, type Words } from '@daraport/domain';
import type { NoticeChannel, ReminderStep } from '@daraport/drizzle/tables/booking';
import { z } from 'zod';

/** How a brand reminds. Quiet hours are minutes of the recipient's wall clock; they may go over midnight. */
export interface ReminderRules {
  readonly steps: readonly ReminderStep[];
  readonly quiet: QuietHours | null;
  readonly remindsSpecialists: boolean;
  readonly textsChanges: boolean;
}

/** `[fromMinute, toMinute)` after midnight of every day; over midnight when it ends before it begins. */
export interface QuietHours {
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** What holds for a brand that has chosen nothing: a mail a day before, a notice in the portal an hour before. */
export const defaultRules: ReminderRules = {
  steps: [
    { minutesBefore: 1440, channels: ['EMAIL', 'PORTAL'] },
    { minutesBefore: 60, channels: ['PORTAL'] },
  ],
  quiet: { fromMinute: 21 * 60, toMinute: 8 * 60 },
  remindsSpecialists: false,
  textsChanges: false,
};

/** So long before the start a reminder must still be of use; otherwise it goes out before the quiet hours. */
const useful = hours(1);

/** A reminder with the instant it goes out. */
export interface PlannedReminder extends ReminderStep {
  readonly at: number;
}

/** Every reminder of an appointment as a recipient in that zone gets it, the earliest first; none at or after its start. */
export function planReminders(startsAt: number, rules: ReminderRules, timeZone: string): PlannedReminder[] {
  return rules.steps
    .map((step) => ({
      ...step,
      at: outOfQuiet(startsAt - minutes(step.minutesBefore), startsAt, rules.quiet, timeZone),
    }))
    .filter(({ at }) => at < startsAt)
    .toSorted((one, other) => one.at - other.at || other.minutesBefore - one.minutesBefore);
}

/**
 * An instant outside of quiet hours is kept. Within them the reminder waits for their end, where that is still an hour
 * before the start; otherwise it goes out a minute before they begin.
 */
export function outOfQuiet(at: number, startsAt: number, quiet: QuietHours | null, timeZone: string): number {
  const span = quiet && quietSpanAt(at, quiet, timeZone);
  if (!span) return at;
  return span.endsAt <= startsAt - useful ? span.endsAt : span.startsAt - minutes(1);
}

/** The quiet hours that an instant lies in, in a zone; undefined outside of them. */
export function quietSpanAt(at: number, { fromMinute, toMinute }: QuietHours, timeZone: string) {
  const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
  const instantOf = (date: Temporal.PlainDate, minute: number) =>
    date
      .toPlainDateTime(Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 }))
      .toZonedDateTime(timeZone).epochMilliseconds;
  // Those that began the day before may still last.
  return [day.subtract({ days: 1 }), day]
    .map((first) => ({
      startsAt: instantOf(first, fromMinute),
      endsAt: instantOf(fromMinute < toMinute ? first : first.add({ days: 1 }), toMinute),
    }))
    .find((span) => span.startsAt <= at && at < span.endsAt);
}

/** What is due between two instants, `(after, now]`: the last of it alone, for earlier ones would say the same twice. */
export const dueReminder = (planned: readonly PlannedReminder[], after: number, now: number) =>
  planned.findLast(({ at }) => at > after && at <= now);

const channels = ['EMAIL', 'SMS', 'PORTAL'] as const satisfies readonly NoticeChannel[];
const minuteOfDay = z.int('quiet').min(0, 'quiet').max(1439, 'quiet');
const step = z.object({
  minutesBefore: z.int('minutesBefore').min(15, 'minutesBefore').max(20_160, 'minutesBefore'),
  channels: z
    .array(z.enum(channels))
    .min(1, 'channels')
    .transform((chosen) => channels.filter((each) => chosen.includes(each))),
});

/** What those who configure a brand may choose. */
export const settingsShape = z.object({
  steps: z
    .array(step)
    .max(5, 'steps')
    .refine((all) => new Set(all.map(({ minutesBefore }) => minutesBefore)).size === all.length, 'steps')
    .transform((all) => all.toSorted((one, other) => other.minutesBefore - one.minutesBefore)),
  quietHours: z
    .object({ fromMinute: minuteOfDay, toMinute: minuteOfDay })
    .refine(({ fromMinute, toMinute }) => fromMinute !== toMinute, 'quiet')
    .nullish()
    .transform((quiet) => quiet ?? null),
  remindsSpecialists: z.boolean(),
  textsChanges: z.boolean(),
  version: z.int().min(0),
  idempotencyKey: z.string().min(8, 'key').max(200, 'key'),
});

/** The words for each broken rule of the settings. */
export const settingsFaults = {
  minutesBefore: {
    en: 'Please choose a time between 15 minutes and 14 days before the appointment.',
    de: 'Bitte wählen Sie einen Zeitpunkt zwischen 15 Minuten und 14 Tagen vor dem Termin.',
  },
  channels: {
    en: 'Please choose at least one way: e-mail, text message or portal.',
    de: 'Bitte wählen Sie mindestens einen Weg: E-Mail, SMS oder Portal.',
  },
  steps: {
    en: 'Please choose at most five reminders, each at another time.',
    de: 'Bitte wählen Sie höchstens fünf Erinnerungen, jede zu einem anderen Zeitpunkt.',
  },
  quiet: {
    en: 'Please choose two different times of day.',
    de: 'Bitte wählen Sie zwei verschiedene Uhrzeiten.',
  },
  key: { en: 'The key must have 8 to 200 characters.', de: 'Der Schlüssel muss 8 bis 200 Zeichen haben.' },
} satisfies Record<string, Words>;
