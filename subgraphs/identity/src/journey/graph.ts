import { guard, signedIn } from '@daraport/subgraph';
import { Brand } from '../brand/graph.ts';
import { currentBrand, type BrandRow } from '../brand/service.ts';
import { builder } from '../builder.ts';
import { BookingJourney } from '../enums.ts';
import { ModuleDependencyError } from '../module/errors.ts';
import { brandTopic, setJourney } from './service.ts';

const SetJourneyInput = builder.inputType('SetJourneyInput', {
  description: 'How patients shall come to an appointment.',
  fields: (t) => ({ journey: t.field({ type: BookingJourney, description: 'Which way.' }) }),
});

const JourneySet = builder.objectRef<{ brand: BrandRow }>('JourneySet').implement({
  ...guard('brand:configure'),
  description: 'The brand has the journey as asked.',
  fields: (t) => ({ brand: t.field({ type: Brand, description: 'As it is now.', resolve: ({ brand }) => brand }) }),
});

builder.mutationField('setJourney', (t) =>
  t.field({
    module: 'CORE',
    type: JourneySet,
    ...guard('brand:configure'),
    description:
      'Sets how patients of the brand come to an appointment. What was begun in another way goes on. Repeated, it changes nothing.',
    args: { input: t.arg({ type: SetJourneyInput }) },
    errors: { types: [ModuleDependencyError] },
    resolve: async (_root, { input }, context) => ({ brand: await setJourney(context, input.journey) }),
  }),
);

builder.subscriptionField('brandChanged', (t) =>
  t.field({
    module: 'CORE',
    type: Brand,
    ...signedIn,
    description: 'How patients come to an appointment was set anew; also after a gap in which that may have been.',
    subscribe: (_root, _args, context) => context.live.subscribe(brandTopic(context.viewer.brandId), context.signal),
    resolve: (_notice, _args, context) => currentBrand(context),
  }),
);
