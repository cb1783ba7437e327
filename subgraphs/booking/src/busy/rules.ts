import { days, minutes, type Words } from '@daraport/domain';
import { z } from 'zod';

/** Why a calendar of elsewhere could not be counted; portals put it into words. */
export const busyFaults = [
  'ADDRESS',
  'UNREACHABLE',
  'REFUSED',
  'SERVER',
  'TOO_LARGE',
  'NOT_A_CALENDAR',
  'TOO_MANY',
] as const;
export type BusyFault = (typeof busyFaults)[number];

/** A calendar of elsewhere cannot be counted; says nothing of what is behind its address. */
export class BusyFaultError extends Error {
  readonly fault: BusyFault;
  constructor(fault: BusyFault) {
    super(`the calendar cannot be counted: ${fault}`);
    this.fault = fault;
  }
}

/** So many calendars may a specialist count. */
export const mostSources = 5;
/** What of a calendar is counted: from yesterday to a year and a month ahead, at most so many spans. */
export const countedBack = days(1);
export const countedAhead = days(400);
export const mostSpans = 10_000;
/** After so long it is read again in any case: what is counted moves on with time, though the calendar stays. */
export const unchangedFor = days(1);
/** Asked for again within this time, it is not tried again. */
export const pause = minutes(1);

/** When to try again: every quarter of an hour, after failures later and later, at least once a day. */
export const nextTry = (now: Date, failures: number): Date =>
  new Date(now.getTime() + Math.min(minutes(15) * 2 ** Math.min(failures, 7), days(1)));

/**
 * The address as it is asked: `webcal:` is `https:`. Undefined for what will never be asked: other schemes, names and
 * passwords in it, other ports than that of https.
 */
export function calendarAddress(text: string): URL | undefined {
  const typed = text.trim().replace(/^webcals?:/i, 'https:');
  if (!URL.canParse(typed)) return undefined;
  const url = new URL(typed);
  const isPlain = url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
  return isPlain && url.hostname.includes('.') && !url.hostname.endsWith('.') ? url : undefined;
}

const key = z.string().min(8, 'key').max(200, 'key');

/** A calendar to count. */
export const newSource = z.object({
  name: z
    .string()
    .transform((name) => name.normalize('NFC').trim())
    .refine((name) => name.length >= 1 && name.length <= 80 && !/\p{Cc}/u.test(name), 'name'),
  url: z
    .string()
    .max(2000, 'url')
    .transform((text, check) => {
      const url = calendarAddress(text);
      if (url) return url;
      check.addIssue({ code: 'custom', message: 'url' });
      return z.NEVER;
    }),
  idempotencyKey: key,
});

/** The words for each broken rule. */
export const sourceFaults = {
  name: {
    en: 'Please enter a name of 1 to 80 characters.',
    de: 'Bitte geben Sie einen Namen mit 1 bis 80 Zeichen ein.',
  },
  url: {
    en: 'Please enter the calendar’s address. It begins with https:// or webcal://.',
    de: 'Bitte geben Sie die Adresse des Kalenders ein. Sie beginnt mit https:// oder webcal://.',
  },
  key: { en: 'The key must have 8 to 200 characters.', de: 'Der Schlüssel muss 8 bis 200 Zeichen haben.' },
} satisfies Record<string, Words>;
