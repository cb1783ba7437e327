import { guardAny } from '@daraport/subgraph';
import { Appointment } from '../appointment/types.ts';
import { builder } from '../builder.ts';
import { Slot } from '../calendar/graph.ts';
import { explainSlot, type Explanation, type SlotReason as Reason } from './service.ts';

const asked = guardAny('appointments:book', 'availability:manage', 'availability:oversee');

const SlotRule = builder.enumType('SlotRule', {
  description: 'A rule that can keep a time from being offered.',
  values: {
    PAST: { description: 'It has begun or is over.' },
    NOTICE: { description: 'It is sooner than the notice; needed is the notice in minutes that would let it through.' },
    HORIZON: { description: 'It is too far ahead; needed is the horizon in days that would let it through.' },
    GRID: { description: 'Starts are on other minutes; needed is a step in minutes that would let it through.' },
    HOURS: { description: 'It is not within the hours; spans are what would have to be opened.' },
    FOCUS: { description: 'Time without appointments; spans are what would have to be given up.' },
    ABSENCE: { description: 'The specialist is away; spans are what would have to be given up.' },
    BUSY_ELSEWHERE: {
      description: 'Another calendar of the specialist has it; spans are what would have to be free there.',
    },
    TAKEN: {
      description: 'It, or a buffer, meets something booked or held; spans are what is taken, buffers included.',
    },
    DAY_FULL: { description: 'As many as may be start on that day; needed is the cap that would let it through.' },
    TYPE_FULL: { description: 'As many of this type as may be start on that day; needed as before.' },
    NO_SESSION: { description: 'The type is of a group, and no session of it starts then.' },
    SEATS_TAKEN: { description: 'Every seat of the session is taken; needed is the number of seats that would do.' },
    NOT_BOOKABLE: { description: 'The specialist may not be booked at present, at no time.' },
    NOT_FREE: { description: 'All that others than the specialist are told of the rest.' },
  } as const,
});

/** A rule in the way, as the viewer may know it. */
export const SlotReason = builder.objectRef<Reason>('SlotReason').implement({
  ...asked,
  description: 'A rule in the way of a time, and the smallest change to it that would let the time through.',
  fields: (t) => ({
    rule: t.field({ type: SlotRule, description: 'Which.', resolve: ({ rule }) => rule }),
    needed: t.exposeInt('needed', {
      nullable: true,
      description:
        'The value that would do, in the unit of the rule; null where none would, it has none, or it would tell of another brand.',
    }),
    spans: t.field({ type: [Slot], description: 'The time that it is about.', resolve: ({ spans }) => [...spans] }),
    appointments: t.field({
      type: [Appointment],
      description: "The specialist's own that have the time; empty for holds and for other brands.",
      resolve: ({ appointments }) => [...appointments],
    }),
  }),
});

const SlotExplanation = builder.objectRef<Explanation>('SlotExplanation').implement({
  ...asked,
  description: 'Why a time is not offered.',
  fields: (t) => ({
    isOffered: t.boolean({ description: 'Whether it is, after all.', resolve: ({ reasons }) => reasons.length === 0 }),
    reasons: t.field({
      type: [SlotReason],
      description: 'Every rule in the way; all of them have to change.',
      resolve: ({ reasons }) => [...reasons],
    }),
    nearest: t.field({
      type: [Slot],
      description: 'Nearest free times of the same type, at most 6.',
      resolve: ({ nearest }) => [...nearest],
    }),
  }),
});

builder.queryField('explainSlot', (t) =>
  t.field({
    module: 'CORE',
    type: SlotExplanation,
    nullable: true,
    ...asked,
    description: 'Why a specialist offers no appointment of a type at a time.',
    args: {
      specialistId: t.arg.id(),
      appointmentTypeId: t.arg.id(),
      startsAt: t.arg({ type: 'DateTime' }),
    },
    resolve: (_root, wish, context) => explainSlot(context, wish),
  }),
);
