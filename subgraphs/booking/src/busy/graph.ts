import { IdempotencyConflictError, InvalidInputError, NotFoundError } from '@daraport/domain';
import { guard, refusal } from '@daraport/subgraph';
import { builder } from '../builder.ts';
import { TooManyCalendarsError } from './errors.ts';
import { busyFaults, type BusyFault as Fault } from './rules.ts';
import { addSource, listSources, refreshSource, removeSource, type SourceRow } from './service.ts';

const managing = guard('availability:manage');

const BusyState = builder.enumType('BusySourceState', {
  description: 'WAITING: not read yet. FAILED: the last try failed; what was read before still counts.',
  values: ['WAITING', 'OK', 'FAILED'] as const,
});
const BusyFault = builder.enumType('BusySourceFault', {
  description: 'Why a calendar could not be read.',
  values: busyFaults,
});

const BusySource = builder.objectRef<SourceRow>('BusySource').implement({
  ...managing,
  description: 'A calendar of elsewhere, whose busy times count here. Nothing but times is kept of it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque and stable.' }),
    name: t.exposeString('name', { description: 'As its owner calls it.' }),
    host: t.exposeString('host', { description: 'Where it is read; the rest of its address is a secret.' }),
    state: t.field({ type: BusyState, description: 'How the last try went.', resolve: ({ state }) => state }),
    fault: t.field({
      type: BusyFault,
      nullable: true,
      description: 'Why it failed.',
      resolve: ({ fault }) => fault as Fault | null,
    }),
    spanCount: t.exposeInt('spanCount', { description: 'How many busy times count from it.' }),
    triedAt: t.expose('triedAt', { type: 'DateTime', nullable: true, description: 'When it was last tried.' }),
    readAt: t.expose('readAt', { type: 'DateTime', nullable: true, description: 'When it was last read.' }),
  }),
});

builder.queryField('myBusySources', (t) =>
  t.field({
    module: 'BOOKING',
    type: [BusySource],
    ...managing,
    description: "The calendars of elsewhere that count for the viewer's free times; at most five.",
    resolve: (_root, _args, context) => listSources(context),
  }),
);

builder.objectType(TooManyCalendarsError, {
  ...refusal('TooManyCalendarsError', 'There are as many calendars as may be counted.'),
  fields: (t) => ({ most: t.exposeInt('most', { description: 'How many may be.' }) }),
});

const AddBusySourceInput = builder.inputType('AddBusySourceInput', {
  description: 'A calendar to count.',
  fields: (t) => ({
    name: t.string({ description: 'To know it by, 1 to 80 characters.' }),
    url: t.string({ description: 'Its private address in iCalendar format: https or webcal.' }),
    idempotencyKey: t.string({ description: '8 to 200 characters; the same key again gives the same answer.' }),
  }),
});

const BusySourceSaved = builder.objectRef<{ source: SourceRow }>('BusySourceSaved').implement({
  ...managing,
  description: 'The calendar counts, and is about to be read.',
  fields: (t) => ({
    source: t.field({ type: BusySource, description: 'As it is now.', resolve: ({ source }) => source }),
  }),
});

const BusySourceRemoved = builder.objectRef<{ id: string }>('BusySourceRemoved').implement({
  ...managing,
  description: 'The calendar no longer counts.',
  fields: (t) => ({ removedId: t.exposeID('id', { description: 'Which.' }) }),
});

const BusySourceInput = builder.inputType('BusySourceInput', {
  description: "One of one's calendars.",
  fields: (t) => ({ id: t.id({ description: 'Which.' }) }),
});

builder.mutationFields((t) => ({
  addBusySource: t.field({
    module: 'BOOKING',
    type: BusySourceSaved,
    ...managing,
    description:
      "Counts the busy times of another calendar as the viewer's, a specialist's. It is read every quarter of an hour.",
    args: { input: t.arg({ type: AddBusySourceInput }) },
    errors: { types: [InvalidInputError, NotFoundError, TooManyCalendarsError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ source: await addSource(context, input) }),
  }),
  refreshBusySource: t.field({
    module: 'BOOKING',
    type: BusySourceSaved,
    ...managing,
    description: 'Reads a calendar again now, unless that was tried within a minute.',
    args: { input: t.arg({ type: BusySourceInput }) },
    errors: { types: [NotFoundError] },
    resolve: async (_root, { input }, context) => ({ source: await refreshSource(context, input.id) }),
  }),
  removeBusySource: t.field({
    module: 'CORE',
    type: BusySourceRemoved,
    ...managing,
    description: 'A calendar no longer counts. Repeated, it changes nothing.',
    args: { input: t.arg({ type: BusySourceInput }) },
    errors: { types: [NotFoundError] },
    resolve: async (_root, { input }, context) => ({ id: await removeSource(context, input.id) }),
  }),
}));
