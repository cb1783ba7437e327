import type { Interval } from '@daraport/domain';
import { openIn } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import type { SlotDay as Day } from './service.ts';

export const Slot = builder.objectRef<Interval>('Slot').implement({
  ...openIn('public'),
  description: 'A free time, computed, never stored.',
  fields: (t) => ({
    startsAt: t.field({
      type: 'DateTime',
      description: 'Start of the appointment.',
      resolve: ({ startsAt }) => new Date(startsAt),
    }),
    endsAt: t.field({
      type: 'DateTime',
      description: 'End of the appointment, buffers not included.',
      resolve: ({ endsAt }) => new Date(endsAt),
    }),
  }),
});

export const SlotDay = builder.objectRef<Day>('SlotDay').implement({
  ...openIn('public'),
  description: 'One day of a calendar as the viewer sees it.',
  fields: (t) => ({
    date: t.field({ type: 'Date', description: 'Day in the asked time zone.', resolve: ({ date }) => date }),
    slots: t.field({
      type: [Slot],
      description: 'Free times that start on that day, ascending.',
      resolve: ({ slots }) => [...slots],
    }),
  }),
});
