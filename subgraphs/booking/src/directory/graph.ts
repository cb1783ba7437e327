import { isId, NotFoundError } from '@daraport/domain';
import { guard, openIn } from '@daraport/subgraph';
import { builder, VisitFormat } from '../builder.ts';
import {
  findSpecialists,
  ownProfile,
  specialistBySlug,
  specialistLoader,
  specialistsBySlug,
  specialtiesOfBrand,
  type SpecialistRow,
} from './service.ts';
import { shareOf, topics } from '../reservation/service.ts';
import { Specialist, SpecialistConnection, Specialty } from './types.ts';

const SpecialistFilter = builder.inputType('SpecialistFilter', {
  description: 'Narrows the directory; a list means any of its words.',
  fields: (t) => ({
    search: t.string({ required: false, description: 'Full text, typo tolerant.' }),
    specialties: t.stringList({ required: false, description: 'Slugs.' }),
    languages: t.stringList({ required: false, description: 'ISO 639-1.' }),
    formats: t.field({ type: [VisitFormat], required: false, description: 'Ways to meet.' }),
  }),
});

builder.queryFields((t) => ({
  specialties: t.field({
    module: 'BOOKING',
    type: [Specialty],
    ...openIn('public'),
    description: 'All of the brand.',
    resolve: async (_root, _args, context) => [...(await specialtiesOfBrand(context))],
  }),
  specialists: t.field({
    module: 'BOOKING',
    type: SpecialistConnection,
    ...openIn('public'),
    description: 'The directory: best match first when searched for, by name otherwise.',
    args: {
      first: t.arg.int({ description: 'At most 50.' }),
      after: t.arg.string({ required: false }),
      filter: t.arg({ type: SpecialistFilter, required: false }),
    },
    listSize: { slicingArguments: ['first'], sizedFields: ['edges'] },
    resolve: (_root, asked, context) => findSpecialists(context, asked),
  }),
  specialist: t.field({
    module: 'BOOKING',
    type: Specialist,
    nullable: true,
    ...openIn('public'),
    description: 'The profile at that address.',
    args: { slug: t.arg.string() },
    resolve: (_root, { slug }, context) => specialistBySlug(context, slug),
  }),
  specialistsBySlug: t.field({
    module: 'BOOKING',
    type: [Specialist],
    ...openIn('public'),
    description: 'Up to four, in the order asked; unknown ones are left out.',
    args: { slugs: t.arg.stringList() },
    resolve: (_root, { slugs }, context) => specialistsBySlug(context, slugs),
  }),
  mySpecialistProfile: t.field({
    module: 'CORE',
    type: Specialist,
    nullable: true,
    ...guard('availability:manage'),
    description: "The signed-in specialist's own public profile.",
    resolve: (_root, _args, context) => ownProfile(context),
  }),
}));

const SlotsChanged = builder.objectRef<{ specialist: SpecialistRow }>('SlotsChanged').implement({
  ...guard('appointments:book'),
  description: "Free times of a specialist are no longer what they were. Why is nobody's business.",
  fields: (t) => ({
    specialist: t.field({ type: Specialist, description: 'As it is now.', resolve: ({ specialist }) => specialist }),
  }),
});

builder.subscriptionField('slotsChanged', (t) =>
  t.field({
    module: 'BOOKING',
    type: SlotsChanged,
    ...guard('appointments:book'),
    description:
      'A time was taken or given back, or the hours were changed; also after a gap in which that may have been.',
    args: { specialistId: t.arg.id() },
    async subscribe(_root, { specialistId }, context) {
      if (!isId(specialistId)) throw new NotFoundError();
      const { calendarId } = await shareOf(context.rows, context.viewer.brandId, specialistId);
      return context.live.subscribe(topics.calendar(calendarId), context.signal);
    },
    async resolve(_notice, { specialistId }, context) {
      const specialist = await specialistLoader(context).load(specialistId);
      return specialist ? { specialist } : Promise.reject(new NotFoundError());
    },
  }),
);
