import { IdempotencyConflictError, InvalidInputError, NotFoundError } from '@daraport/domain';
import { guard, guardAny, refusal } from '@daraport/subgraph';
import { builder, VisitFormat } from '../builder.ts';
import { Slot } from '../calendar/graph.ts';
import { SpecialistNotBookableError } from '../clearance/errors.ts';
import { Hold } from '../hold/graph.ts';
import { NotLicensedThereError } from '../licence/errors.ts';
import { region } from '../licence/graph.ts';
import type { HoldRow } from '../reservation/service.ts';
import { SettingsChangedError } from '../reminder/errors.ts';
import { acceptOffer } from './accept.ts';
import { declineOffer, leaveWaitlist } from './ending.ts';
import { AlreadyWaitingError, OfferOverError, TimesFreeError, TooManyWaitsError } from './errors.ts';
import { joinWaitlist } from './join.ts';
import { findWait, ownWaits, waitingFor, type WaitRow } from './reads.ts';
import { saveWaitlistSettings, waitlistSettingsOf, type WaitlistSettings as Settings } from './settings.ts';
import { waitTopic } from './topics.ts';
import { Wait, WaitingFor } from './types.ts';

const book = guard('appointments:book');
const watch = guardAny('availability:manage', 'availability:oversee');
const configuring = guard('brand:configure');

const WaitlistSettings = builder.objectRef<Settings>('WaitlistSettings').implement({
  ...configuring,
  description: 'How the brand offers freed times.',
  fields: (t) => ({
    offerMinutes: t.exposeInt('offerMinutes', {
      description:
        'How long an offer stands, unless its kind of appointment says otherwise; shorter when the time is near.',
    }),
    version: t.exposeInt('version', { description: 'To name when saving; 0 is the default.' }),
  }),
});

builder.queryFields((t) => ({
  myWaits: t.field({
    module: 'CORE',
    type: [Wait],
    ...book,
    description: "The patient's own waits that are not over, first come first.",
    resolve: (_root, _args, context) => ownWaits(context),
  }),
  waitlist: t.field({
    module: 'CORE',
    type: [WaitingFor],
    ...watch,
    description: "Who waits for a specialist's times, by kind of appointment; without an id for one's own.",
    args: { specialistId: t.arg.id({ required: false }) },
    resolve: (_root, { specialistId }, context) => waitingFor(context, specialistId),
  }),
  waitlistSettings: t.field({
    module: 'CORE',
    type: WaitlistSettings,
    ...configuring,
    description: 'How the brand offers freed times.',
    resolve: (_root, _args, { rows, viewer }) => waitlistSettingsOf(rows, viewer.brandId),
  }),
}));

builder.objectType(AlreadyWaitingError, refusal('AlreadyWaitingError', 'One waits for this kind already.'));
builder.objectType(OfferOverError, refusal('OfferOverError', 'The offer ran out or was declined.'));
builder.objectType(TooManyWaitsError, {
  ...refusal('TooManyWaitsError', 'One waits for as many as one may.'),
  fields: (t) => ({ most: t.exposeInt('most', { description: 'How many that are.' }) }),
});
builder.objectType(TimesFreeError, {
  ...refusal('TimesFreeError', 'There is nothing to wait for: times that suit are free.'),
  fields: (t) => ({
    alternatives: t.field({
      type: [Slot],
      description: 'The first of them, at most 6.',
      resolve: ({ alternatives }) => [...alternatives],
    }),
  }),
});

const JoinWaitlistInput = builder.inputType('JoinWaitlistInput', {
  description: 'What one waits for, and which times would suit.',
  fields: (t) => ({
    specialistId: t.id(),
    appointmentTypeId: t.id(),
    format: t.field({ type: VisitFormat }),
    weekdays: t.intList({ description: '1 Monday to 7 Sunday; none named is every day.' }),
    fromMinute: t.int({ description: 'Starts from this minute of the day.' }),
    toMinute: t.int({ description: 'Starts before this minute of the day; 1440 is midnight.' }),
    until: t.field({ type: 'Date', description: 'The last day that suits, at most 183 days ahead.' }),
    timeZone: t.string({ description: 'IANA zone of these days and times.' }),
    idempotencyKey: t.id(),
  }),
});
const AcceptWaitOfferInput = builder.inputType('AcceptWaitOfferInput', {
  description: 'An offered time to take.',
  fields: (t) => ({
    offerId: t.id(),
    quoteId: t.id({ description: 'Frozen price, from createQuote.' }),
    timeZone: t.string({ description: 'Zone the patient saw the time in.' }),
    region: t.string({ required: false, description: region }),
    idempotencyKey: t.id(),
  }),
});
const SaveWaitlistSettingsInput = builder.inputType('SaveWaitlistSettingsInput', {
  description: 'How the brand offers freed times.',
  fields: (t) => ({
    offerMinutes: t.int({ description: '15 to 2880.' }),
    version: t.int({ description: 'The version that was read.' }),
    idempotencyKey: t.id(),
  }),
});

const waitPayload = (name: string, description: string) =>
  builder.objectRef<{ wait: WaitRow }>(name).implement({
    ...book,
    description,
    fields: (t) => ({ wait: t.field({ type: Wait, description: 'As it is now.', resolve: ({ wait }) => wait }) }),
  });
const JoinWaitlistPayload = waitPayload('JoinWaitlistPayload', 'One waits.');
const LeaveWaitlistPayload = waitPayload('LeaveWaitlistPayload', 'One waits no longer.');
const DeclineWaitOfferPayload = waitPayload(
  'DeclineWaitOfferPayload',
  'The time goes to the next; one goes on waiting.',
);
const AcceptWaitOfferPayload = builder.objectRef<{ hold: HoldRow }>('AcceptWaitOfferPayload').implement({
  ...book,
  description: 'The time is kept while it is paid for.',
  fields: (t) => ({ hold: t.field({ type: Hold, description: 'As it is now.', resolve: ({ hold }) => hold }) }),
});
const SaveWaitlistSettingsPayload = builder.objectRef<{ settings: Settings }>('SaveWaitlistSettingsPayload').implement({
  ...configuring,
  description: 'Offers made from now on stand that long.',
  fields: (t) => ({
    settings: t.field({ type: WaitlistSettings, description: 'As they are now.', resolve: ({ settings }) => settings }),
  }),
});

builder.mutationFields((t) => ({
  joinWaitlist: t.field({
    module: 'BOOKING',
    type: JoinWaitlistPayload,
    ...book,
    description: 'Waits for a time of one kind with one specialist; freed times are offered in the order of joining.',
    args: { input: t.arg({ type: JoinWaitlistInput }) },
    errors: {
      types: [
        TimesFreeError,
        AlreadyWaitingError,
        TooManyWaitsError,
        InvalidInputError,
        NotFoundError,
        IdempotencyConflictError,
      ],
    },
    resolve: async (_root, { input }, context) => ({
      wait: (await findWait(context, await joinWaitlist(context, input))) ?? fail(),
    }),
  }),
  leaveWaitlist: t.field({
    module: 'CORE',
    type: LeaveWaitlistPayload,
    ...book,
    description: 'Waits no longer, and gives back what is offered. Safe to repeat.',
    args: { id: t.arg.id() },
    errors: { types: [NotFoundError] },
    resolve: async (_root, { id }, context) => ({
      wait: (await findWait(context, await leaveWaitlist(context, id))) ?? fail(),
    }),
  }),
  declineWaitOffer: t.field({
    module: 'CORE',
    type: DeclineWaitOfferPayload,
    ...book,
    description: 'Leaves an offered time to the next. Safe to repeat.',
    args: { id: t.arg.id() },
    errors: { types: [NotFoundError] },
    resolve: async (_root, { id }, context) => ({
      wait: (await findWait(context, await declineOffer(context, id))) ?? fail(),
    }),
  }),
  acceptWaitOffer: t.field({
    module: 'CORE',
    type: AcceptWaitOfferPayload,
    ...book,
    description: 'Takes an offered time: from then on it is a hold like any other, for ten minutes.',
    args: { input: t.arg({ type: AcceptWaitOfferInput }) },
    errors: {
      types: [
        OfferOverError,
        SpecialistNotBookableError,
        NotLicensedThereError,
        InvalidInputError,
        NotFoundError,
        IdempotencyConflictError,
      ],
    },
    resolve: async (_root, { input }, context) => ({ hold: await acceptOffer(context, input) }),
  }),
  saveWaitlistSettings: t.field({
    module: 'CORE',
    type: SaveWaitlistSettingsPayload,
    ...configuring,
    description: 'Changes how long offers stand.',
    args: { input: t.arg({ type: SaveWaitlistSettingsInput }) },
    errors: { types: [SettingsChangedError, InvalidInputError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ settings: await saveWaitlistSettings(context, input) }),
  }),
}));

const fail = (): never => {
  throw new NotFoundError();
};

const WaitlistChanged = builder.objectRef<object>('WaitlistChanged').implement({
  ...guardAny('appointments:book', 'availability:manage'),
  description: 'Waits of the viewer changed: own ones, or those for the own times.',
  fields: (t) => ({
    waits: t.field({
      type: [Wait],
      ...book,
      description: "The patient's own, as they are now.",
      resolve: (_event, _args, context) => ownWaits(context),
    }),
    waitlist: t.field({
      type: [WaitingFor],
      ...guard('availability:manage'),
      description: "Who waits for the specialist's own times now.",
      resolve: (_event, _args, context) => waitingFor(context, null),
    }),
  }),
});

builder.subscriptionField('waitlistChanged', (t) =>
  t.field({
    module: 'CORE',
    type: WaitlistChanged,
    ...guardAny('appointments:book', 'availability:manage'),
    description: 'A wait or its offer changed; also after a gap in which that may have been.',
    subscribe: (_root, _args, { live, signal, viewer }) =>
      live.subscribe(waitTopic(viewer.brandId, viewer.personId ?? ''), signal),
    resolve: () => ({}),
  }),
);
