import { openIn } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import type { BookableTime } from './rules.ts';
import type { SlotDay as Day } from './service.ts';

export const Slot = builder.objectRef<BookableTime>('Slot').implement({
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
    seatsLeft: t.int({
      nullable: true,
      description: 'Of a group: how many seats nobody has at this moment; null where one patient is met alone.',
      resolve: ({ seatsLeft }) => seatsLeft ?? null,
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
