import type { Words } from '@daraport/domain';
import { z } from 'zod';
import { normalizeEmail, personFaults, personFields } from '../person/rules.ts';

export const passwordLength = { least: 10, most: 200 } as const;

/**
 * Whether a password is strong enough to be slow to guess online: 10 to 200 characters, at least five different ones,
 * and not the name or address of the person with a few digits.
 */
export function isPasswordStrong(password: string, about: readonly string[]): boolean {
  const letters = Array.from(password);
  if (letters.length < passwordLength.least || letters.length > passwordLength.most) return false;
  if (new Set(letters).size < 5) return false;
  const rest = about
    .filter((part) => part.length >= 3)
    .reduce((text, part) => text.replaceAll(part.toLowerCase(), ''), password.toLowerCase());
  return rest.replace(/[\d\s.,!?@_-]/g, '').length >= 3 || rest.length >= passwordLength.least;
}

export const registrationFaults = {
  ...personFaults,
  password: {
    en: 'Please choose at least 10 characters, not just your name or one repeated letter.',
    de: 'Bitte wählen Sie mindestens 10 Zeichen, nicht nur Ihren Namen oder einen wiederholten Buchstaben.',
  },
  acceptsTerms: {
    en: 'Please accept the terms and the privacy text.',
    de: 'Bitte stimmen Sie den Nutzungsbedingungen und der Datenschutzerklärung zu.',
  },
  idempotencyKey: { en: 'Please start again.', de: 'Bitte beginnen Sie neu.' },
} satisfies Record<string, Words>;

/** A registration; messages are keys of `registrationFaults`. */
export const Registration = z
  .object({
    givenName: personFields.name,
    familyName: personFields.name,
    email: personFields.email,
    password: z.string(),
    locale: personFields.locale,
    timeZone: personFields.timeZone,
    acceptsTerms: z.boolean().refine((accepts) => accepts, 'acceptsTerms'),
    idempotencyKey: z.string().min(1, 'idempotencyKey').max(200, 'idempotencyKey'),
  })
  .superRefine(({ password }, check) => {
    if (password.length > passwordLength.most * 2)
      check.addIssue({ code: 'custom', path: ['password'], message: 'password' });
  });
export type Registration = z.infer<typeof Registration>;

/** What a password must not consist of. */
export const factsAbout = ({
  givenName,
  familyName,
  email,
}: {
  givenName: string;
  familyName: string;
  email: string;
}): string[] => [...givenName.split(/\s+/), ...familyName.split(/\s+/), ...normalizeEmail(email).split(/[@.]/)];
