import { IdempotencyConflictError, InvalidInputError, NotFoundError, type Id } from '@daraport/domain';
import { managed } from '../availability/types.ts';
import { builder } from '../builder.ts';
import { specialistOf, type SpecialistRow } from '../directory/service.ts';
import { Specialist } from '../directory/types.ts';
import { ProfileChangedError } from '../profile/errors.ts';
import { saveTexts } from './service.ts';

const ProfileTexts = builder.objectRef<SpecialistRow>('ProfileTexts').implement({
  ...managed,
  description: 'What the directory says of a specialist in her own words, in both languages, for its editor.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Academic title before the name; empty without one.' }),
    name: t.exposeString('displayName', { description: 'Without the title.' }),
    headlineDe: t.string({ description: 'German; may be empty.', resolve: ({ headline }) => headline.de }),
    headlineEn: t.string({ description: 'English; may be empty.', resolve: ({ headline }) => headline.en }),
    aboutDe: t.string({ description: 'German; may be empty.', resolve: ({ about }) => about.de }),
    aboutEn: t.string({ description: 'English; may be empty.', resolve: ({ about }) => about.en }),
  }),
});

builder.objectField(Specialist, 'texts', (t) =>
  t.field({
    ...managed,
    type: ProfileTexts,
    description: 'Name, headline and text as they are written, for their editor.',
    resolve: (specialist) => specialist,
  }),
);

const SaveProfileTextsInput = builder.inputType('SaveProfileTextsInput', {
  description:
    'What the directory says of a specialist in her own words, anew. What is empty in one language is shown in the other.',
  fields: (t) => ({
    specialistId: t.id({
      required: false,
      description: "A specialist that the viewer oversees; the viewer's own without it.",
    }),
    version: t.int({ description: 'Of the profile that was read.' }),
    title: t.string({ description: 'Academic title before the name, at most 40 characters; empty for none.' }),
    name: t.string({ description: 'As patients are to read it, 2 to 80 letters.' }),
    headlineDe: t.string({ description: 'One line in German, at most 160 characters; one language at least.' }),
    headlineEn: t.string({ description: 'The same in English.' }),
    aboutDe: t.string({ description: 'At most 4,000 characters in German; an empty line divides paragraphs.' }),
    aboutEn: t.string({ description: 'The same in English.' }),
    idempotencyKey: t.id(),
  }),
});

const SaveProfileTextsPayload = builder.objectRef<{ id: Id }>('SaveProfileTextsPayload').implement({
  ...managed,
  description: 'The profile says what was asked.',
  fields: (t) => ({
    specialist: t.field({
      type: Specialist,
      description: 'As it is now.',
      resolve: ({ id }, _args, context) => specialistOf(context, { specialistId: id }),
    }),
  }),
});

builder.mutationField('saveProfileTexts', (t) =>
  t.field({
    module: 'CORE',
    type: SaveProfileTextsPayload,
    ...managed,
    description: 'Sets how the directory calls a specialist and what it says of her: title, name, headline, text.',
    args: { input: t.arg({ type: SaveProfileTextsInput }) },
    errors: { types: [ProfileChangedError, InvalidInputError, NotFoundError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ id: await saveTexts(context, input) }),
  }),
);
