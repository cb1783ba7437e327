import { roles } from '@daraport/access';
import { guard } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { Viewer } from '../viewer/graph.ts';
import { markTourSeen, seenTours, type Tour } from './service.ts';

const TourName = builder.enumType('Tour', {
  description: 'The first steps, one tour for each role.',
  values: roles,
});

builder.objectField(Viewer, 'seenTours', (t) =>
  t.field({
    type: [TourName],
    ...guard('profile:read'),
    description: 'The tours the viewer has seen or put away, on whichever device.',
    resolve: (_viewer, _args, context) => seenTours(context),
  }),
);

const MarkTourSeenInput = builder.inputType('MarkTourSeenInput', {
  description: 'A tour that need not be shown again.',
  fields: (t) => ({ tour: t.field({ type: TourName, description: 'Which.' }) }),
});

const TourSeen = builder.objectRef<{ tours: Tour[] }>('TourSeen').implement({
  ...guard('profile:write'),
  description: 'It is kept.',
  fields: (t) => ({
    seenTours: t.field({ type: [TourName], description: 'All that were seen.', resolve: ({ tours: seen }) => seen }),
  }),
});

builder.mutationField('markTourSeen', (t) =>
  t.field({
    module: 'CORE',
    type: TourSeen,
    ...guard('profile:write'),
    description: 'Keeps that the viewer has seen a tour. Repeated, it changes nothing.',
    args: { input: t.arg({ type: MarkTourSeenInput }) },
    resolve: async (_root, { input }, context) => ({ tours: await markTourSeen(context, input.tour) }),
  }),
);
