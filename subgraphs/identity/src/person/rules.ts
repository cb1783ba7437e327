import type { Viewer } from '@daraport/access';
import { isTimeZone, locales, type Id, type Words } from '@daraport/domain';
import { z } from 'zod';

/** An e-mail address as it is stored and compared: NFC, without outer spaces, lower case. */
export const normalizeEmail = (email: string): string => email.normalize('NFC').trim().toLowerCase();

/** How a person is called: `Dr. Lena Brandt`. */
export const displayName = (person: { title: string | null; givenName: string; familyName: string }): string =>
  [person.title, person.givenName, person.familyName].filter(Boolean).join(' ');

/** The words of a search as people type it, at most six; the rest of a longer text is not looked at. */
export const searchWords = (search: string): string[] =>
  search
    .normalize('NFC')
    .slice(0, 200)
    .split(/[^\p{L}\p{M}\p{N}@._+-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, 6)
    .map((word) => word.slice(0, 60));

/** Whether the viewer may read the person's address, language and zone: one's own, or with `people:read`. */
export const mayReadContact = (viewer: Viewer, personId: Id): boolean =>
  viewer.personId === personId || viewer.scopes.includes('people:read');

/** Letters of any script, with what stands between them in names; no control characters, no markup. */
const nameShape = /^[\p{L}\p{M}\p{N} .,'’()\-‐–]+$/u;

/** An address that mail can be sent to: one `@`, a domain with a dot, no spaces, quotes or control characters. */
const emailShape =
  /^[^\s\p{Cc}@<>"(),:;[\]\\]{1,64}@[^\s\p{Cc}@<>"(),:;[\]\\]{1,190}\.[^\s\p{Cc}@<>"(),:;.[\]\\]{2,63}$/u;

/** The words for each broken rule, by the key a schema names. */
export const personFaults = {
  name: {
    en: 'Please enter a name of 1 to 100 letters.',
    de: 'Bitte geben Sie einen Namen mit 1 bis 100 Buchstaben ein.',
  },
  email: {
    en: 'Please enter an e-mail address like name@example.org.',
    de: 'Bitte geben Sie eine E-Mail-Adresse wie name@example.org ein.',
  },
  locale: { en: 'Please choose German or English.', de: 'Bitte wählen Sie Deutsch oder Englisch.' },
  timeZone: {
    en: 'Please choose a time zone such as Europe/Berlin.',
    de: 'Bitte wählen Sie eine Zeitzone wie Europe/Berlin.',
  },
} satisfies Record<string, Words>;

/** The shape of each field a person is made of; messages are keys of `personFaults`. */
export const personFields = {
  name: z
    .string()
    .transform((name) => name.normalize('NFC').trim())
    .refine((name) => name.length <= 100 && nameShape.test(name), 'name'),
  email: z
    .string()
    .transform(normalizeEmail)
    .refine((email) => email.length <= 254 && emailShape.test(email), 'email'),
  locale: z.enum(locales, { error: 'locale' }),
  timeZone: z.string().refine((zone) => zone.length <= 64 && /^[A-Za-z]/.test(zone) && isTimeZone(zone), 'timeZone'),
};
