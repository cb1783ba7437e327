import { isDay, isId, isJurisdiction, type Words } from '@daraport/domain';
import { credentialKinds } from '@daraport/drizzle/tables/identity';
import { z } from 'zod';

const key = z.string().min(8, 'key').max(200, 'key');
const line = (most: number) =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .min(1, 'empty')
    .max(most, 'long')
    .regex(/^[^\p{C}]*$/u, 'empty');
const day = z.string().refine(isDay, 'day');
const id = z.string().refine(isId, 'unknown');
const reason = z.string().trim().normalize('NFC').min(3, 'reason').max(1000, 'reason');

const licence = z.object({
  profession: line(120),
  number: line(60),
  authority: line(160),
  jurisdiction: z.string().trim().toUpperCase().refine(isJurisdiction, 'jurisdiction'),
});

/** The shape of `submitCredential`'s input: a licence has facts, everything else a file, and nothing ends before it begins. */
export const credentialShape = z
  .object({
    kind: z.enum(credentialKinds),
    licence: licence.nullish(),
    fileId: id.nullish(),
    validFrom: day.nullish(),
    validUntil: day.nullish(),
    replacesId: id.nullish(),
    idempotencyKey: key,
  })
  .superRefine(({ kind, licence: facts, fileId, validFrom, validUntil }, context) => {
    const fault = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (kind === 'LICENCE' && !facts) fault('licence', 'licence');
    if (kind !== 'LICENCE' && facts) fault('licence', 'noLicence');
    if (kind !== 'LICENCE' && !fileId) fault('fileId', 'file');
    if (validFrom && validUntil && validUntil < validFrom) fault('validUntil', 'order');
  });
export type CredentialWish = z.infer<typeof credentialShape>;

export const handInShape = z.object({ idempotencyKey: key });

/** The shape of a decision: who returns something says why. */
const decision = z.object({ isApproved: z.boolean(), reason: reason.nullish(), idempotencyKey: key });
const mustSayWhy = ({ isApproved, reason: why }: { isApproved: boolean; reason?: string | null | undefined }) =>
  isApproved || Boolean(why);
const why = { path: ['reason'], message: 'reason' };
export const credentialDecisionShape = decision.extend({ credentialId: id }).refine(mustSayWhy, why);
export const onboardingDecisionShape = decision.extend({ personId: id }).refine(mustSayWhy, why);
export const suspensionShape = z.object({ personId: id, reason, idempotencyKey: key });
export const liftingShape = z.object({ personId: id, idempotencyKey: key });

export const requirementsShape = z.object({
  credentials: z.array(z.enum(credentialKinds)).max(credentialKinds.length),
  needsApproval: z.boolean(),
  needsPayoutAccount: z.boolean(),
  appliesFrom: day,
  version: z.int().min(0),
  idempotencyKey: key,
});

/** What to change, by the fault. */
export const faults = {
  key: { en: 'The key must have 8 to 200 characters.', de: 'Der Schlüssel muss 8 bis 200 Zeichen haben.' },
  empty: { en: 'Please fill this in.', de: 'Bitte füllen Sie dieses Feld aus.' },
  long: { en: 'Please keep this shorter.', de: 'Bitte fassen Sie sich hier kürzer.' },
  day: { en: 'Please choose a day.', de: 'Bitte wählen Sie einen Tag.' },
  unknown: { en: 'This does not exist.', de: 'Das gibt es nicht.' },
  reason: {
    en: 'Please say why, in 3 to 1,000 characters. The specialist reads this.',
    de: 'Bitte sagen Sie warum, in 3 bis 1.000 Zeichen. Die Fachperson liest das.',
  },
  jurisdiction: {
    en: 'Please choose the country in which the licence holds.',
    de: 'Bitte wählen Sie das Land, in dem die Zulassung gilt.',
  },
  licence: { en: 'Please describe the licence.', de: 'Bitte beschreiben Sie die Zulassung.' },
  noLicence: { en: 'Only a licence has these details.', de: 'Diese Angaben hat nur eine Zulassung.' },
  file: { en: 'Please choose a file.', de: 'Bitte wählen Sie eine Datei.' },
  order: { en: 'This day is before the first one.', de: 'Dieser Tag liegt vor dem ersten.' },
  over: { en: 'This is not valid any more.', de: 'Das gilt bereits nicht mehr.' },
  past: { en: 'Please choose today or a later day.', de: 'Bitte wählen Sie heute oder einen späteren Tag.' },
} satisfies Record<string, Words>;
