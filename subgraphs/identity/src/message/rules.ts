import { locales, type Words } from '@daraport/domain';
import { appointmentMessages, unknownPlaceholders } from '@daraport/notify';
import { z } from 'zod';

/** What a brand's own words are of: which message, over which medium, in which language. */
export const media = ['MAIL', 'SMS'] as const;
export type Medium = (typeof media)[number];

const isFilledRight = (text: string): boolean => unknownPlaceholders(text).length === 0;
const spaced = (text: string): string => text.normalize('NFC').replaceAll('\r\n', '\n').trim();
/** Everything but line breaks and tabs that a screen does not show. */
// oxlint-disable-next-line no-control-regex -- control characters are what is refused here
const control = /[\u0000-\u0008\u000B-\u001F\u007F\u2028\u2029\u202A-\u202E\u2066-\u2069]/;

const which = {
  template: z.enum(appointmentMessages),
  medium: z.enum(media),
  locale: z.enum(locales),
};
const common = { ...which, version: z.int().min(0), idempotencyKey: z.string().min(8, 'key').max(200, 'key') };

const words = (most: number, fault: string) =>
  z
    .string()
    .transform(spaced)
    .refine((text) => text.length > 0 && text.length <= most && !control.test(text), fault)
    .refine(isFilledRight, 'placeholder');

/** A brand's own words, by medium: a mail has a subject, a short message has not. */
export const TextChange = z.discriminatedUnion('medium', [
  z.object({
    ...common,
    medium: z.literal('MAIL'),
    subject: words(150, 'subject').refine((line) => !line.includes('\n'), 'subject'),
    body: words(2000, 'body'),
  }),
  z.object({
    ...common,
    medium: z.literal('SMS'),
    subject: z
      .string()
      .nullish()
      .transform(() => null),
    body: words(300, 'text'),
  }),
]);
export const TextReset = z.object(common);

/** The words for each broken rule. */
export const textFaults = {
  subject: {
    en: 'Please write a subject of one line with at most 150 characters.',
    de: 'Bitte schreiben Sie einen Betreff mit einer Zeile und höchstens 150 Zeichen.',
  },
  body: {
    en: 'Please write between 1 and 2,000 characters.',
    de: 'Bitte schreiben Sie zwischen 1 und 2.000 Zeichen.',
  },
  text: {
    en: 'Please write between 1 and 300 characters.',
    de: 'Bitte schreiben Sie zwischen 1 und 300 Zeichen.',
  },
  placeholder: {
    en: 'Between double braces only these mean something: brand, specialist, date, time, zone, link. Single braces cannot be used.',
    de: 'Zwischen doppelten Klammern bedeuten nur diese etwas: brand, specialist, date, time, zone, link. Einfache geschweifte Klammern gehen nicht.',
  },
  key: { en: 'The key must have 8 to 200 characters.', de: 'Der Schlüssel muss 8 bis 200 Zeichen haben.' },
} satisfies Record<string, Words>;
