import { IdempotencyConflictError, InvalidInputError, NotFoundError, type Id } from '@daraport/domain';
import { refusal } from '@daraport/subgraph';
import { managed } from '../availability/types.ts';
import { builder } from '../builder.ts';
import { ProfileChangedError } from './errors.ts';
import { Gender, Insurance } from '../directory/inputs.ts';
import { saveProfile } from './service.ts';
import { specialistOf } from '../directory/service.ts';
import { Specialist } from '../directory/types.ts';

builder.objectType(ProfileChangedError, {
  ...refusal('ProfileChangedError', 'The profile is no longer what was read.'),
  fields: (t) => ({ version: t.exposeInt('version', { description: 'The one that stands now.' }) }),
});

const SaveDirectoryProfileInput = builder.inputType('SaveDirectoryProfileInput', {
  description: 'What the directory finds a specialist by, anew.',
  fields: (t) => ({
    specialistId: t.id({
      required: false,
      description: "A specialist that the viewer oversees; the viewer's own without it.",
    }),
    version: t.int({ description: 'Of the profile that was read.' }),
    gender: t.field({ type: Gender, required: false, description: 'Nothing is said of it without.' }),
    insurances: t.field({ type: [Insurance], description: 'Who may pay.' }),
    specialties: t.stringList({ description: 'Slugs of the brand, one to ten.' }),
    languages: t.stringList({ description: 'ISO 639-1, one to twenty.' }),
    city: t.string({ required: false, description: 'Where the practice is, at most 80 characters; none without.' }),
    focusDe: t.stringList({ description: 'What they know most about, in German; at most ten of 40 characters.' }),
    focusEn: t.stringList({ description: 'The same in English.' }),
    idempotencyKey: t.id(),
  }),
});

const SaveDirectoryProfilePayload = builder.objectRef<{ id: Id }>('SaveDirectoryProfilePayload').implement({
  ...managed,
  description: 'The profile is as asked.',
  fields: (t) => ({
    specialist: t.field({
      type: Specialist,
      description: 'As it is now.',
      resolve: ({ id }, _args, context) => specialistOf(context, { specialistId: id }),
    }),
  }),
});

builder.mutationField('saveDirectoryProfile', (t) =>
  t.field({
    module: 'CORE',
    type: SaveDirectoryProfilePayload,
    ...managed,
    description: 'Sets what a specialist is found by: gender, insurances, fields, languages, place, focus.',
    args: { input: t.arg({ type: SaveDirectoryProfileInput }) },
    errors: { types: [ProfileChangedError, InvalidInputError, NotFoundError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ id: await saveProfile(context, input) }),
  }),
);
