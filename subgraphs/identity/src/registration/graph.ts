import { IdempotencyConflictError, InvalidInputError } from '@daraport/domain';
import { open, refusal } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { TooManyAttemptsError } from '../session/errors.ts';
import { SignedIn } from '../viewer/graph.ts';
import { EmailTakenError } from './errors.ts';
import { registerPatient } from './service.ts';

builder.objectType(EmailTakenError, refusal('EmailTakenError', 'The address has an account on this brand.'));

const RegisterPatientInput = builder.inputType('RegisterPatientInput', {
  description: 'A new patient.',
  fields: (t) => ({
    givenName: t.string({ description: 'First name or names, 1 to 100 characters.' }),
    familyName: t.string({ description: 'Family name, 1 to 100 characters.' }),
    email: t.string({ description: 'Compared without regard to case.' }),
    password: t.string({ description: '10 to 200 characters, not just the own name.' }),
    locale: t.string({ description: 'de or en.' }),
    timeZone: t.string({ description: 'IANA name, e.g. Europe/Berlin.' }),
    acceptsTerms: t.boolean({ description: "The person has read and accepts the brand's terms and privacy text." }),
    idempotencyKey: t.id({ description: 'The same key makes the same account.' }),
  }),
});

builder.mutationField('registerPatient', (t) =>
  t.field({
    module: 'CORE',
    type: SignedIn,
    ...open,
    description: "Makes a patient's account and signs in.",
    args: { input: t.arg({ type: RegisterPatientInput }) },
    errors: { types: [EmailTakenError, InvalidInputError, TooManyAttemptsError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ viewer: await registerPatient(context, input) }),
  }),
);
