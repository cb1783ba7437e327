import { IdempotencyConflictError, InvalidInputError, NotFoundError } from '@daraport/domain';
import { guard, refusal } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { TooManyAttemptsError } from '../session/errors.ts';
import { PhoneCodeWrongError, PhoneMissingError, TextsNotOfferedError } from './errors.ts';
import {
  ownChoices,
  provePhone,
  removePhone,
  requestPhoneCode,
  saveChoices,
  type ContactChoices as Choices,
} from './service.ts';

const own = guard('profile:read');
const changing = guard('profile:write');

builder.objectType(PhoneCodeWrongError, refusal('PhoneCodeWrongError', 'Another code, or one that is too old.'));
builder.objectType(PhoneMissingError, refusal('PhoneMissingError', 'There is no proved number to send to.'));
builder.objectType(TextsNotOfferedError, refusal('TextsNotOfferedError', 'Short messages are not offered here.'));

const ContactChoices = builder.objectRef<Choices>('ContactChoices').implement({
  ...own,
  description: 'How one wants to be reached. Confirmations and cancellations always come by mail and in the portal.',
  fields: (t) => ({
    remindsByEmail: t.exposeBoolean('remindsByEmail', { description: 'Whether reminders come by mail.' }),
    textsToPhone: t.exposeBoolean('textsToPhone', { description: 'Whether short messages come to the number.' }),
    phone: t.exposeString('phone', { nullable: true, description: 'The proved number, E.164.' }),
    offersTexts: t.boolean({
      description: 'Whether short messages can be sent here at all.',
      resolve: (_choices, _args, { vendors }) => vendors.sms !== undefined,
    }),
  }),
});

builder.queryField('myContactChoices', (t) =>
  t.field({
    module: 'CORE',
    type: ContactChoices,
    ...own,
    description: 'How one wants to be reached.',
    resolve: (_root, _args, context) => ownChoices(context),
  }),
);

const ContactChoicesSaved = builder.objectRef<{ choices: Choices }>('ContactChoicesSaved').implement({
  ...changing,
  description: 'The choices as they are now.',
  fields: (t) => ({
    choices: t.field({ type: ContactChoices, description: 'As they are now.', resolve: ({ choices }) => choices }),
  }),
});

const SaveContactChoicesInput = builder.inputType('SaveContactChoicesInput', {
  description: 'What is absent stays as it is.',
  fields: (t) => ({
    remindsByEmail: t.boolean({ required: false, description: 'Whether reminders come by mail.' }),
    textsToPhone: t.boolean({ required: false, description: 'Whether short messages come to the proved number.' }),
  }),
});

builder.mutationField('saveContactChoices', (t) =>
  t.field({
    module: 'CORE',
    type: ContactChoicesSaved,
    ...changing,
    description: 'Changes how one wants to be reached. Repeated, it changes nothing.',
    args: { input: t.arg({ type: SaveContactChoicesInput }) },
    errors: { types: [InvalidInputError, PhoneMissingError] },
    resolve: async (_root, { input }, context) => ({ choices: await saveChoices(context, input) }),
  }),
);

builder.mutationField('removePhone', (t) =>
  t.field({
    module: 'CORE',
    type: ContactChoicesSaved,
    ...changing,
    description: "Forgets one's number. Repeated, it changes nothing.",
    errors: { types: [NotFoundError] },
    resolve: async (_root, _args, context) => ({ choices: await removePhone(context) }),
  }),
);

const RequestPhoneCodeInput = builder.inputType('RequestPhoneCodeInput', {
  description: 'The number to prove.',
  fields: (t) => ({
    phone: t.string({ description: 'With its country code.' }),
    idempotencyKey: t.string({ description: '8 to 200 characters; the same key again sends nothing more.' }),
  }),
});

const PhoneCodeRequested = builder.objectRef<{ isAccepted: boolean }>('PhoneCodeRequested').implement({
  ...changing,
  description: 'A code is on its way.',
  fields: (t) => ({ isAccepted: t.exposeBoolean('isAccepted', { description: 'Always true.' }) }),
});

builder.mutationField('requestPhoneCode', (t) =>
  t.field({
    module: 'CORE',
    type: PhoneCodeRequested,
    ...changing,
    description: "Sends a code of six digits to a number, good for ten minutes, to prove that it is one's own.",
    args: { input: t.arg({ type: RequestPhoneCodeInput }) },
    errors: { types: [InvalidInputError, TextsNotOfferedError, TooManyAttemptsError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => {
      await requestPhoneCode(context, input);
      return { isAccepted: true };
    },
  }),
);

const ProvePhoneInput = builder.inputType('ProvePhoneInput', {
  description: 'The code that came.',
  fields: (t) => ({
    code: t.string({ description: 'Six digits.' }),
    idempotencyKey: t.string({ description: '8 to 200 characters.' }),
  }),
});

builder.mutationField('provePhone', (t) =>
  t.field({
    module: 'CORE',
    type: ContactChoicesSaved,
    ...changing,
    description: 'Proves the number that the code was sent to. Short messages go there from now on.',
    args: { input: t.arg({ type: ProvePhoneInput }) },
    errors: { types: [InvalidInputError, PhoneCodeWrongError, TooManyAttemptsError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ choices: await provePhone(context, input) }),
  }),
);
