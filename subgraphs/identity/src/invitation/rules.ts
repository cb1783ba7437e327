import { days, isId, type Words } from '@daraport/domain';
import type { invitations } from '@daraport/drizzle/tables/identity';
import { z } from 'zod';
import { factsAbout, isPasswordStrong, passwordLength, registrationFaults } from '../registration/rules.ts';
import { personFields } from '../person/rules.ts';

export type InvitationRow = typeof invitations.$inferSelect;

/** How long a link is good, counted from its mail. */
export const invitationLifetime = days(7);
/** How long an invitation that is over is kept: it names somebody who may never have wanted anything from us. */
export const keptOver = days(30);

/** What became of an invitation. */
export const invitationStates = ['OPEN', 'EXPIRED', 'ACCEPTED', 'REVOKED'] as const;
export type InvitationState = (typeof invitationStates)[number];

export function stateOf(
  { acceptedAt, expiresAt, revokedAt }: Pick<InvitationRow, 'acceptedAt' | 'expiresAt' | 'revokedAt'>,
  now: Date,
): InvitationState {
  if (acceptedAt) return 'ACCEPTED';
  if (revokedAt) return 'REVOKED';
  return expiresAt > now ? 'OPEN' : 'EXPIRED';
}

const key = z.string().min(8, 'key').max(200, 'key');
const id = z.string().refine(isId, 'unknown');

export const invitationShape = z.object({
  email: personFields.email,
  organizationId: id.nullish(),
  locale: personFields.locale,
  idempotencyKey: key,
});
export const changeShape = z.object({ invitationId: id, idempotencyKey: key });

/** Who accepts without an account; the address is the invitation's. */
export const newcomerShape = z.object({
  title: z
    .string()
    .trim()
    .normalize('NFC')
    .max(40, 'title')
    .regex(/^[^\p{C}]*$/u, 'title')
    .nullish(),
  givenName: personFields.name,
  familyName: personFields.name,
  password: z.string().max(passwordLength.most * 2, 'password'),
  locale: personFields.locale,
  timeZone: personFields.timeZone,
  acceptsTerms: z.boolean().refine((accepts) => accepts, 'acceptsTerms'),
});
export type Newcomer = z.infer<typeof newcomerShape>;

/** Whether the password is hard enough to guess for somebody of that name and address. */
export const isGoodPassword = ({ familyName, givenName, password }: Newcomer, email: string): boolean =>
  isPasswordStrong(password, factsAbout({ givenName, familyName, email }));

/** What to change, by the fault. */
export const faults = {
  ...registrationFaults,
  key: { en: 'The key must have 8 to 200 characters.', de: 'Der Schlüssel muss 8 bis 200 Zeichen haben.' },
  unknown: { en: 'This does not exist.', de: 'Das gibt es nicht.' },
  title: { en: 'Please keep the title to 40 characters.', de: 'Der Titel darf höchstens 40 Zeichen haben.' },
  newcomer: { en: 'Please tell us who you are.', de: 'Bitte sagen Sie uns, wer Sie sind.' },
} satisfies Record<string, Words>;
