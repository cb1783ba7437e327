import { builder } from '../builder.ts';
import { CredentialKind } from './types.ts';

const key = 'idempotencyKey';
const keyWords = { description: '8 to 200 characters; the same key again changes nothing more.' };

const LicenceInput = builder.inputType('LicenceInput', {
  description: 'The facts of a licence.',
  fields: (t) => ({
    profession: t.string({ description: 'What it allows, at most 120 characters.' }),
    number: t.string({ description: 'At most 60 characters.' }),
    authority: t.string({ description: 'Who gave it, at most 160 characters.' }),
    jurisdiction: t.string({ description: 'Where it holds: ISO 3166-1 alpha-2, or 3166-2.' }),
  }),
});
export const SubmitCredentialInput = builder.inputType('SubmitCredentialInput', {
  description: 'A licence, or a document of another kind.',
  fields: (t) => ({
    kind: t.field({ type: CredentialKind, description: 'What it is.' }),
    licence: t.field({ type: LicenceInput, required: false, description: 'Of a licence, and needed there.' }),
    fileId: t.id({ required: false, description: 'An upload of one’s own; needed of everything but a licence.' }),
    validFrom: t.field({ type: 'Date', required: false, description: 'First day.' }),
    validUntil: t.field({ type: 'Date', required: false, description: 'Last day.' }),
    replacesId: t.id({ required: false, description: 'The one that it shall take the place of.' }),
    [key]: t.string(keyWords),
  }),
});
export const HandInInput = builder.inputType('HandInOnboardingInput', {
  description: 'Everything that was handed over.',
  fields: (t) => ({ [key]: t.string(keyWords) }),
});
export const DecideCredentialInput = builder.inputType('DecideCredentialInput', {
  description: 'A decision on one credential.',
  fields: (t) => ({
    credentialId: t.id({ description: 'Which.' }),
    isApproved: t.boolean({ description: 'Whether it is approved; otherwise it is returned.' }),
    reason: t.string({ required: false, description: 'Why it is returned, for the specialist to read.' }),
    [key]: t.string(keyWords),
  }),
});
export const DecideOnboardingInput = builder.inputType('DecideOnboardingInput', {
  description: 'A decision on a specialist as a whole.',
  fields: (t) => ({
    personId: t.id({ description: 'The specialist as a person.' }),
    isApproved: t.boolean({ description: 'Whether the specialist is approved; otherwise it is returned.' }),
    reason: t.string({ required: false, description: 'Why it is returned, for the specialist to read.' }),
    [key]: t.string(keyWords),
  }),
});
export const SuspendSpecialistInput = builder.inputType('SuspendSpecialistInput', {
  description: 'Who takes no new appointments from now on, and why.',
  fields: (t) => ({
    personId: t.id({ description: 'The specialist as a person.' }),
    reason: t.string({ description: 'For the specialist to read.' }),
    [key]: t.string(keyWords),
  }),
});
export const LiftSuspensionInput = builder.inputType('LiftSuspensionInput', {
  description: 'Whose suspension ends.',
  fields: (t) => ({ personId: t.id({ description: 'The specialist as a person.' }), [key]: t.string(keyWords) }),
});
export const SaveRequirementsInput = builder.inputType('SaveSpecialistRequirementsInput', {
  description: 'All that is required from a day on.',
  fields: (t) => ({
    credentials: t.field({ type: [CredentialKind], description: 'What must be there and valid.' }),
    needsApproval: t.boolean({ description: 'Whether an admin must approve.' }),
    needsPayoutAccount: t.boolean({
      defaultValue: false,
      description: 'Whether an account is needed that money can be paid out to.',
    }),
    appliesFrom: t.field({ type: 'Date', description: 'Today or later, by the brand’s calendar.' }),
    version: t.int({ description: 'The version that this one follows.' }),
    [key]: t.string(keyWords),
  }),
});
