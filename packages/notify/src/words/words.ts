import type { Locale } from '@daraport/domain';
import { spokenParts } from '../mail/format.ts';
import { whenForReader, type Facts, type Letter } from '../mail/letter.ts';
import { writeLetter, type Template } from '../mail/templates.ts';

/** The messages that a brand may put into its own words. */
export const appointmentMessages = [
  'appointmentConfirmed',
  'appointmentReminder',
  'appointmentRescheduled',
  'appointmentCancelled',
  'waitlistOffer',
] as const satisfies readonly Template[];
export type AppointmentMessage = (typeof appointmentMessages)[number];

/** What own words may name, as `{{date}}`; everything else between double braces is refused. */
export const placeholders = ['brand', 'specialist', 'date', 'time', 'zone', 'link'] as const;
export type Placeholder = (typeof placeholders)[number];

/** A brand's own words for a mail: a line, and paragraphs separated by an empty line. */
export interface OwnWords {
  readonly subject: string;
  readonly body: string;
}

const placeholder = /\{\{\s*([^{}]*?)\s*\}\}/g;
const isKnown = (name: string): name is Placeholder => (placeholders as readonly string[]).includes(name);

/** What stands between double braces and means nothing, and single braces left over. */
export function unknownPlaceholders(text: string): string[] {
  const unknown = [...text.matchAll(placeholder)].map(([, name = '']) => name).filter((name) => !isKnown(name));
  const rest = text.replaceAll(placeholder, '').match(/[{}]/g) ?? [];
  return [...new Set([...unknown, ...rest])];
}

/** The words with what they name; a value is put in as it is and never read again for placeholders. */
export const fillWords = (text: string, values: Readonly<Record<Placeholder, string>>): string =>
  text.replaceAll(placeholder, (whole, name: string) => (isKnown(name) ? values[name] : whole));

function valuesOf(facts: Facts): Record<Placeholder, string> {
  const { brand, locale, startsAt, timeZone, url = '', withName = '' } = facts;
  const parts = startsAt && timeZone ? spokenParts(startsAt, timeZone, locale) : { date: '', time: '', zone: '' };
  return { brand, specialist: withName, link: url, ...parts };
}

/** The mail in the brand's words; its button, and the reader's own clock where it differs, are ours. */
export function writeOwnLetter(template: Template, words: OwnWords, facts: Facts): Letter {
  const values = valuesOf(facts);
  const own = fillWords(words.body, values)
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
  const { action } = writeLetter(template, facts);
  const forReader = whenForReader(facts);
  return {
    // A subject is one line, whatever is put in.
    subject: fillWords(words.subject, values).replaceAll(/\s+/g, ' ').trim(),
    paragraphs: forReader ? [...own, forReader] : own,
    ...(action && { action }),
  };
}

/** Our own words as a brand would write them, to begin from: what is filled in stands between double braces. */
export function ourWords(template: AppointmentMessage, locale: Locale): OwnWords & { readonly text: string } {
  const { subject, paragraphs } = writeLetter(template, { locale, brand: '{{brand}}', withName: '{{specialist}}' });
  const [first = '', ...rest] = paragraphs;
  const moment = { de: '{{date}} um {{time}} {{zone}}', en: '{{date}} at {{time}} {{zone}}' }[locale];
  return { subject, body: [first, moment, ...rest].join('\n\n'), text: shortWords[template][locale] };
}

const shortWords: Readonly<Record<AppointmentMessage, Readonly<Record<Locale, string>>>> = {
  appointmentConfirmed: {
    de: '{{brand}}: Ihr Termin am {{date}} um {{time}} {{zone}} ist bestätigt. {{link}}',
    en: '{{brand}}: your appointment on {{date}} at {{time}} {{zone}} is confirmed. {{link}}',
  },
  appointmentReminder: {
    de: '{{brand}}: Erinnerung an Ihren Termin am {{date}} um {{time}} {{zone}}. {{link}}',
    en: '{{brand}}: reminder of your appointment on {{date}} at {{time}} {{zone}}. {{link}}',
  },
  appointmentRescheduled: {
    de: '{{brand}}: Ihr Termin hat eine neue Zeit: {{date}} um {{time}} {{zone}}. {{link}}',
    en: '{{brand}}: your appointment has a new time: {{date}} at {{time}} {{zone}}. {{link}}',
  },
  appointmentCancelled: {
    de: '{{brand}}: Ihr Termin am {{date}} um {{time}} {{zone}} wurde abgesagt. {{link}}',
    en: '{{brand}}: your appointment on {{date}} at {{time}} {{zone}} was cancelled. {{link}}',
  },
  waitlistOffer: {
    de: '{{brand}}: Am {{date}} um {{time}} {{zone}} ist eine Zeit für Sie frei geworden. {{link}}',
    en: '{{brand}}: a time has become free for you on {{date}} at {{time}} {{zone}}. {{link}}',
  },
};

/** The short message, in the brand's words or ours, with the reader's own clock where it differs. Names no specialist by itself. */
export function writeShortMessage(template: AppointmentMessage, words: string | null, facts: Facts): string {
  const text = fillWords(words ?? shortWords[template][facts.locale], valuesOf(facts));
  return [text, whenForReader(facts)].filter(Boolean).join(' ').replaceAll(/\s+/g, ' ').trim();
}
