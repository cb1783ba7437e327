import type { Locale } from '@daraport/domain';
import { isSameClock, spokenInstant, spokenMoney, spokenZone } from './format.ts';

/** What a template may speak of. All optional: a mail is worth sending without a detail, and never breaks for one. */
export interface Facts {
  readonly locale: Locale;
  readonly brand: string;
  /** Where its button leads. */
  readonly url?: string | undefined;
  /** Who invites. */
  readonly organization?: string | undefined;
  /** With whom the appointment is. */
  readonly withName?: string | undefined;
  /** ISO instant and IANA zone of the appointment, as it was agreed. */
  readonly startsAt?: string | undefined;
  readonly timeZone?: string | undefined;
  /** More appointments that the mail is about. */
  readonly also?: readonly { readonly startsAt: string }[] | undefined;
  /** The zone the reader lives by now; where its clock differs, that time is said too. */
  readonly readerZone?: string | undefined;
  /** Until when what is offered is kept, as an ISO instant. */
  readonly expiresAt?: string | undefined;
  /** Of a group session, to who leads it: how many seats it has, and how many of them are taken; numbers as text. */
  readonly seats?: string | undefined;
  readonly seatsTaken?: string | undefined;
  readonly amountMinor?: string | undefined;
  readonly currency?: string | undefined;
}

/** A mail's words, before it becomes text and HTML. */
export interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** What the button says; shown with `url`. */
  readonly action?: string;
}

type Write = (facts: Facts) => Letter;
/** The words of one mail in both languages. */
export type Both = Readonly<Record<Locale, Write>>;

/** The instant as it was agreed, in words. */
export const when = ({ startsAt, timeZone, locale }: Facts): string | undefined =>
  startsAt && timeZone ? spokenInstant(startsAt, timeZone, locale) : undefined;

/** The same instant by the reader's own clock, where that is another one. */
export const whenForReader = ({ startsAt, timeZone, readerZone, locale }: Facts): string | undefined => {
  if (!startsAt || !timeZone || !readerZone || isSameClock(startsAt, timeZone, readerZone)) return undefined;
  const own = `${spokenInstant(startsAt, readerZone, locale)} (${spokenZone(readerZone)})`;
  return { de: `In Ihrer Zeitzone: ${own}`, en: `In your time zone: ${own}` }[locale];
};

/** Until when something is kept, by the reader's own clock where that is known. */
export const until = ({ expiresAt, timeZone, readerZone, locale }: Facts): string | undefined => {
  const zone = readerZone ?? timeZone;
  return expiresAt && zone ? spokenInstant(expiresAt, zone, locale) : undefined;
};

/** All other appointments that the mail is about, one paragraph each. */
export const whenAlso = ({ also = [], timeZone, locale }: Facts): string[] => {
  if (also.length === 0 || !timeZone) return [];
  const told = {
    de: `Das Gleiche gilt für ${also.length === 1 ? 'diesen weiteren Termin' : `diese ${also.length} weiteren Termine`} der Serie:`,
    en: `The same goes for ${also.length === 1 ? 'this other appointment' : `these ${also.length} other appointments`} of the series:`,
  }[locale];
  return [told, ...also.map(({ startsAt }) => spokenInstant(startsAt, timeZone, locale))];
};

/** The money in words. */
export const amount = ({ amountMinor, currency, locale }: Facts): string | undefined =>
  amountMinor && currency ? spokenMoney(amountMinor, currency, locale) : undefined;

/** Those of the paragraphs that have something to say. */
export const lines = (...all: (string | undefined)[]): string[] => all.filter((line): line is string => Boolean(line));
