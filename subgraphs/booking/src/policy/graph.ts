import { IdempotencyConflictError, InvalidInputError, NotFoundError } from '@daraport/domain';
import { guard, refusal } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { typeOf } from '../directory/service.ts';
import { AppointmentType } from '../directory/types.ts';
import { ChangePolicyChangedError } from './errors.ts';
import { policySettings, saveChangePolicy, type PolicySetting } from './service.ts';
import { ChangeFeeKind, ChangePolicy } from './types.ts';

const configuring = guard('brand:configure');

const ChangePolicySetting = builder.objectRef<PolicySetting>('ChangePolicySetting').implement({
  ...configuring,
  description: 'Terms of change as they are set for the brand, or for one type of appointment.',
  fields: (t) => ({
    appointmentType: t.field({
      type: AppointmentType,
      nullable: true,
      description: 'Null for those of the brand.',
      resolve: ({ appointmentTypeId }, _args, context) =>
        appointmentTypeId === null ? null : typeOf(context, { appointmentTypeId }),
    }),
    terms: t.field({
      type: ChangePolicy,
      nullable: true,
      description: 'Null for a type that follows the brand again.',
      resolve: ({ terms }) => terms,
    }),
    version: t.exposeInt('version', { description: 'To name when saving; 0 was never set.' }),
    changedAt: t.expose('changedAt', { type: 'DateTime', nullable: true, description: 'When they were last saved.' }),
  }),
});

builder.queryField('changePolicies', (t) =>
  t.field({
    module: 'CORE',
    type: [ChangePolicySetting],
    ...configuring,
    directives: { listSize: { assumedSize: 50 } },
    description: 'Terms of change: those of the brand first, then those of types that have, or had, their own.',
    resolve: (_root, _args, context) => policySettings(context),
  }),
);

const ChangeFeeInput = builder.inputType('ChangeFeeInput', {
  description: 'What a change costs.',
  fields: (t) => ({
    kind: t.field({ type: ChangeFeeKind }),
    value: t.int({ description: 'Basis points of a SHARE (at most 10000), minor units of an AMOUNT.' }),
  }),
});
const ChangeRuleInput = builder.inputType('ChangeRuleInput', {
  description: 'Until when before the start; the free period ends first, or both end together.',
  fields: (t) => ({
    freeMinutes: t.int({ description: 'At most 366 days.' }),
    lastMinutes: t.int({ description: 'At most `freeMinutes`.' }),
    fee: t.field({ type: ChangeFeeInput }),
  }),
});
const ChangePolicyInput = builder.inputType('ChangePolicyInput', {
  description: 'All terms: none is left as it was.',
  fields: (t) => ({
    rescheduling: t.field({ type: ChangeRuleInput }),
    cancelling: t.field({ type: ChangeRuleInput }),
    mostMoves: t.int({ required: false, description: '0 to 100; absent is as often as they like.' }),
    noShowFee: t.field({ type: ChangeFeeInput }),
    payByMinutes: t.int({
      required: false,
      description: 'So long before the start a later one of a series must be paid, or it ends; absent lets it stand.',
    }),
  }),
});
const SaveChangePolicyInput = builder.inputType('SaveChangePolicyInput', {
  description: 'Terms for what is booked from now on.',
  fields: (t) => ({
    appointmentTypeId: t.id({ required: false, description: 'Of one type; absent for those of the brand.' }),
    version: t.int({ description: 'The version that was read.' }),
    terms: t.field({
      type: ChangePolicyInput,
      required: false,
      description: 'Absent lets a type follow the brand again.',
    }),
    idempotencyKey: t.id({ description: 'The same key again gives the first answer.' }),
  }),
});

builder.objectType(ChangePolicyChangedError, {
  ...refusal('ChangePolicyChangedError', 'Somebody else saved the terms since they were read.'),
  fields: (t) => ({ version: t.exposeInt('version', { description: 'The present version.' }) }),
});

const ChangePolicySaved = builder.objectRef<{ setting: PolicySetting }>('ChangePolicySaved').implement({
  ...configuring,
  description: 'What is booked from now on is booked under these terms; what is booked keeps its own.',
  fields: (t) => ({
    setting: t.field({ type: ChangePolicySetting, description: 'As it is now.', resolve: ({ setting }) => setting }),
  }),
});

builder.mutationField('saveChangePolicy', (t) =>
  t.field({
    module: 'CORE',
    type: ChangePolicySaved,
    ...configuring,
    description: 'Changes the terms under which appointments are booked.',
    args: { input: t.arg({ type: SaveChangePolicyInput }) },
    errors: { types: [InvalidInputError, ChangePolicyChangedError, NotFoundError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ setting: await saveChangePolicy(context, input) }),
  }),
);
