import type { ChangeFee as Fee, ChangePolicyTerms, ChangeRule as Rule } from '@daraport/drizzle/tables/booking';
import { openIn } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { AppointmentType } from '../directory/types.ts';
import { policyOfTypeLoader } from './service.ts';
import { houseTerms } from './rules.ts';

const open = openIn('public');

export const ChangeFeeKind = builder.enumType('ChangeFeeKind', {
  description: 'NONE: it costs nothing; SHARE: of the price, in basis points; AMOUNT: in minor units of its currency.',
  values: ['NONE', 'SHARE', 'AMOUNT'] as const,
});

const ChangeFee = builder.objectRef<Fee>('ChangeFee').implement({
  ...open,
  description: 'What a change costs its patient; never more than was paid.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ChangeFeeKind, description: 'How it is reckoned.' }),
    value: t.exposeInt('value', { description: 'Basis points of a SHARE, minor units of an AMOUNT; 0 for NONE.' }),
  }),
});

const ChangeRule = builder.objectRef<Rule>('ChangeRule').implement({
  ...open,
  description: 'Until when before the start a patient may do it.',
  fields: (t) => ({
    freeMinutes: t.exposeInt('freeMinutes', { description: 'Until then it costs nothing.' }),
    lastMinutes: t.exposeInt('lastMinutes', { description: 'Until then for the fee, and after that not any more.' }),
    fee: t.field({ type: ChangeFee, description: 'What it costs in between.', resolve: ({ fee }) => fee }),
  }),
});

export const ChangePolicy = builder.objectRef<ChangePolicyTerms>('ChangePolicy').implement({
  ...open,
  description: 'What a patient may change about an appointment, until when, and what it costs.',
  fields: (t) => ({
    rescheduling: t.field({
      type: ChangeRule,
      description: 'Moving it. The fee is not charged: it is kept of what goes back, should it be cancelled later.',
      resolve: ({ rescheduling }) => rescheduling,
    }),
    cancelling: t.field({ type: ChangeRule, description: 'Calling it off.', resolve: ({ cancelling }) => cancelling }),
    mostMoves: t.exposeInt('mostMoves', {
      nullable: true,
      description: 'How often a patient may move it; null is as often as they like.',
    }),
    noShowFee: t.field({
      type: ChangeFee,
      description: 'What is kept when the patient does not come.',
      resolve: ({ noShowFee }) => noShowFee,
    }),
    payByMinutes: t.int({
      nullable: true,
      description:
        'So long before the start a later appointment of a series must be paid, or it is called off at no cost; null lets it stand unpaid.',
      resolve: ({ payByMinutes }) => payByMinutes ?? null,
    }),
  }),
});

builder.objectField(AppointmentType, 'changePolicy', (t) =>
  t.field({
    type: ChangePolicy,
    ...open,
    description: 'The terms under which it is booked now.',
    resolve: async ({ id }, _args, context) => (await policyOfTypeLoader(context).load(id))?.terms ?? houseTerms,
  }),
);
