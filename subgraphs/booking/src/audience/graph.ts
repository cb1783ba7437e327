import { IdempotencyConflictError, InvalidInputError, NotFoundError, type Id } from '@daraport/domain';
import { shownIn } from '@daraport/subgraph';
import { managed } from '../availability/types.ts';
import { builder } from '../builder.ts';
import { AgeGroup } from '../directory/inputs.ts';
import { specialistOf } from '../directory/service.ts';
import { Specialist } from '../directory/types.ts';
import { ProfileChangedError } from '../profile/errors.ts';
import { saveAudience } from './service.ts';

builder.objectFields(Specialist, (t) => ({
  ageGroups: t.field({
    ...shownIn('public'),
    type: [AgeGroup],
    description: 'Whom they see, the youngest first; empty says nothing, and is taken for adults of any age.',
    resolve: ({ ageGroups }) => ageGroups,
  }),
  licensedIn: t.exposeStringList('licensedIn', {
    ...shownIn('public'),
    description: 'Where an approved licence of theirs holds today: ISO 3166-1, or 3166-2 for a part of a country.',
  }),
}));

const SaveAudienceInput = builder.inputType('SaveAudienceInput', {
  description: 'Whom a specialist sees, anew.',
  fields: (t) => ({
    specialistId: t.id({
      required: false,
      description: "A specialist that the viewer oversees; the viewer's own without it.",
    }),
    ageGroups: t.field({ type: [AgeGroup], description: 'None says nothing.' }),
    version: t.int({ description: 'Of the profile that was read.' }),
    idempotencyKey: t.id(),
  }),
});
const SaveAudiencePayload = builder.objectRef<{ id: Id }>('SaveAudiencePayload').implement({
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

builder.mutationField('saveAudience', (t) =>
  t.field({
    module: 'CORE',
    type: SaveAudiencePayload,
    ...managed,
    description: 'Sets whom a specialist sees, by age.',
    args: { input: t.arg({ type: SaveAudienceInput }) },
    errors: { types: [ProfileChangedError, InvalidInputError, NotFoundError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ id: await saveAudience(context, input) }),
  }),
);
