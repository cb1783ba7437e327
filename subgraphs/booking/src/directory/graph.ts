import { isId, NotFoundError } from '@daraport/domain';
import { guard, guardAny, openIn } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { findSpecialists } from './find.ts';
import { DirectorySort, SpecialistFilter } from './inputs.ts';
import { SpecialistConnection } from './results.ts';
import {
  ownProfile,
  specialistBySlug,
  specialistLoader,
  specialistsBySlug,
  specialtiesOfBrand,
  type SpecialistRow,
} from './service.ts';
import { shareOf, topics } from '../reservation/service.ts';
import { Specialist, Specialty } from './types.ts';
import { watchFreeTimes } from './watch.ts';

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
    description: 'The directory: best match first when searched for, by name otherwise, unless `sort` says so.',
    args: {
      first: t.arg.int({ description: 'At most 50.' }),
      after: t.arg.string({ required: false }),
      filter: t.arg({ type: SpecialistFilter, required: false }),
      sort: t.arg({ type: DirectorySort, required: false, description: 'Best match or name unless given.' }),
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

/** Who books a time, and who moves an appointment to one. */
const choosesTimes = guardAny('appointments:book', 'appointments:change');

const SlotsChanged = builder.objectRef<{ specialist: SpecialistRow }>('SlotsChanged').implement({
  ...choosesTimes,
  description: "Free times of a specialist are no longer what they were. Why is nobody's business.",
  fields: (t) => ({
    specialist: t.field({ type: Specialist, description: 'As it is now.', resolve: ({ specialist }) => specialist }),
  }),
});

builder.subscriptionField('slotsChanged', (t) =>
  t.field({
    module: 'BOOKING',
    type: SlotsChanged,
    ...choosesTimes,
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

const FreeTimesChanged = builder.objectRef<{ specialists: readonly SpecialistRow[] }>('FreeTimesChanged').implement({
  ...guard('appointments:book'),
  description: "Free times of some of those on a page are no longer what they were. Why is nobody's business.",
  fields: (t) => ({
    specialists: t.field({
      type: [Specialist],
      directives: { listSize: { assumedSize: 5 } },
      description: 'Those, as they are now.',
      resolve: (event) => [...event.specialists],
    }),
  }),
});

builder.subscriptionField('freeTimesChanged', (t) =>
  t.field({
    module: 'BOOKING',
    type: FreeTimesChanged,
    ...guard('appointments:book'),
    description: 'slotsChanged for a page of the directory: 1 to 50 specialists on one stream.',
    args: { specialistIds: t.arg.idList() },
    subscribe: (_root, { specialistIds }, context) => watchFreeTimes(context, specialistIds),
    async resolve(ids, _args, context) {
      const found = await specialistLoader(context).loadMany(ids);
      return { specialists: found.flatMap((each) => (each && !(each instanceof Error) ? [each] : [])) };
    },
  }),
);
