import { minutes, type Words } from '@daraport/domain';
import { z } from 'zod';

/** How long the code that was sent to a number counts. */
export const codeLifetime = minutes(10);

/** A number as people type it, as E.164: `+49 (0)151 234-5678` or `0049 151…` is `+49151…`. */
export const normalizePhone = (typed: string): string =>
  typed
    .trim()
    .replace(/^00/, '+')
    .replace('(0)', '')
    .replaceAll(/[\s().\-/\u2010-\u2015]/g, '');

const key = z.string().min(8, 'key').max(200, 'key');

/** The shapes of what is asked. */
export const PhoneRequest = z.object({
  phone: z
    .string()
    .max(40, 'phone')
    .transform(normalizePhone)
    .refine((phone) => /^\+[1-9]\d{6,14}$/.test(phone), 'phone'),
  idempotencyKey: key,
});
export const CodeInput = z.object({
  code: z
    .string()
    .max(20, 'code')
    .transform((code) => code.replaceAll(/\s/g, ''))
    .refine((code) => /^\d{6}$/.test(code), 'code'),
  idempotencyKey: key,
});
export const Choices = z.object({ remindsByEmail: z.boolean().nullish(), textsToPhone: z.boolean().nullish() });

/** The words for each broken rule. */
export const contactFaults = {
  phone: {
    en: 'Please enter the number with its country code, such as +49 151 23456789.',
    de: 'Bitte geben Sie die Nummer mit Ländervorwahl ein, zum Beispiel +49 151 23456789.',
  },
  code: {
    en: 'Please enter the six digits of the message.',
    de: 'Bitte geben Sie die sechs Ziffern aus der Nachricht ein.',
  },
  key: { en: 'The key must have 8 to 200 characters.', de: 'Der Schlüssel muss 8 bis 200 Zeichen haben.' },
} satisfies Record<string, Words>;
