import type { Id } from '@daraport/domain';
import { open, shownIn } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { Organization } from '../organization/graph.ts';
import { organizationsCalled } from '../organization/service.ts';

// Booking says where those work who are listed; identity knows which of these places are called so.

const MOST = 5;

interface Suggestions {
  readonly search: string;
  readonly placeIds: Id[];
}
builder.externalRef('DirectorySuggestions', builder.selection<Suggestions>('search placeIds')).implement({
  ...open,
  externalFields: (t) => ({ search: t.string({ nullable: false }), placeIds: t.idList({ nullable: false }) }),
  fields: (t) => ({
    organizations: t.field({
      ...shownIn('public'),
      type: [Organization],
      directives: { listSize: { assumedSize: MOST } },
      description: 'Organizations that somebody who is listed works in and that are called so.',
      resolve: async ({ search, placeIds }, _args, context) =>
        (await organizationsCalled(context, search, placeIds)).slice(0, MOST),
    }),
  }),
});
