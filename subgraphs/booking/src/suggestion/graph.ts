import { open, openIn, shownIn } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { specialistLoader, specialtiesOfBrand } from '../directory/service.ts';
import { Specialist, Specialty } from '../directory/types.ts';
import { most, suggestionsFor, type Suggestions } from './service.ts';

const shown = shownIn('public');
const sized = (assumedSize: number) => ({ directives: { listSize: { assumedSize } } });

const DirectorySuggestions = builder.objectRef<Suggestions>('DirectorySuggestions').implement({
  ...open,
  description:
    'What a text in the search field may mean; of each kind at most five, the likeliest first. Which organizations, identity knows.',
  fields: (t) => ({
    specialties: t.field({
      ...shown,
      type: [Specialty],
      ...sized(most.suggestions),
      description: 'Fields that somebody who is listed works in.',
      async resolve({ specialties }, _args, context) {
        const known = await specialtiesOfBrand(context);
        return specialties.flatMap((slug) => known.find((specialty) => specialty.slug === slug) ?? []);
      },
    }),
    languages: t.stringList({
      ...shown,
      ...sized(most.suggestions),
      description: 'Languages that somebody who is listed speaks, ISO 639-1.',
      resolve: ({ languages }) => [...languages],
    }),
    cities: t.stringList({
      ...shown,
      ...sized(most.suggestions),
      description: 'Places where somebody who is listed has a practice.',
      resolve: ({ cities }) => [...cities],
    }),
    specialists: t.field({
      ...shown,
      type: [Specialist],
      ...sized(most.suggestions),
      description: 'Those who are called so.',
      async resolve({ specialists }, _args, context) {
        const found = await specialistLoader(context).loadMany(specialists);
        return found.flatMap((each) => (each && !(each instanceof Error) ? [each] : []));
      },
    }),
    search: t.exposeString('search', { inaccessible: true }),
    placeIds: t.idList({ inaccessible: true, resolve: ({ placeIds }) => placeIds() }),
  }),
});

builder.asEntity(DirectorySuggestions, {
  key: builder.keyDirective(builder.selection<{ search: string; placeIds: string[] }>('search placeIds'), false),
  resolveReference: () => null,
});

builder.queryField('directorySuggestions', (t) =>
  t.field({
    module: 'BOOKING',
    type: DirectorySuggestions,
    ...openIn('public'),
    description: 'Suggestions while somebody types in the search of the directory, in German and English.',
    args: { search: t.arg.string({ description: 'At most 200 characters; typing errors are forgiven.' }) },
    resolve: (_root, { search }, context) => suggestionsFor(context, search),
  }),
);
