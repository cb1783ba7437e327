import { IdempotencyConflictError, InvalidInputError, NotFoundError } from '@daraport/domain';
import { refusal } from '@daraport/subgraph';
import { builder } from '../../builder.ts';
import { Slot } from '../../calendar/graph.ts';
import { SpecialistNotBookableError } from '../../clearance/errors.ts';
import { SlotReason } from '../../explanation/graph.ts';
import { SlotInPastError } from '../../hold/errors.ts';
import { SeriesChangeInput } from '../../series/graph.ts';
import { SessionClashError, TooManySessionsError } from '../errors.ts';
import type { GroupSessionRow } from '../load.ts';
import { findSession } from '../reads.ts';
import { GroupSession, managed } from '../types.ts';
import { previewSessions, scheduleSessions, type PreviewedTime } from './service.ts';

builder.objectType(TooManySessionsError, {
  ...refusal('TooManySessionsError', 'So many sessions may be to come, and no more.'),
  fields: (t) => ({ most: t.exposeInt('most', { description: 'How many.' }) }),
});

const wished = {
  specialistId: "Without it the viewer's own calendar.",
  appointmentTypeId: 'A type with seats.',
  startsAt: 'The first, within a year.',
  rule: 'How it comes back, as a series does: RFC 5545 without RRULE:, at the same wall clock of the specialist; one alone without it.',
  changes: 'Those of a course that shall not be as the rule has them.',
};

const PreviewGroupSessionsInput = builder.inputType('PreviewGroupSessionsInput', {
  description: 'Times of a group to look at before they are scheduled.',
  fields: (t) => ({
    specialistId: t.id({ required: false, description: wished.specialistId }),
    appointmentTypeId: t.id({ description: wished.appointmentTypeId }),
    startsAt: t.field({ type: 'DateTime', description: wished.startsAt }),
    rule: t.string({ required: false, description: wished.rule }),
    changes: t.field({ type: [SeriesChangeInput], required: false, description: wished.changes }),
  }),
});
const ScheduleGroupSessionsInput = builder.inputType('ScheduleGroupSessionsInput', {
  description: 'Times of a group.',
  fields: (t) => ({
    specialistId: t.id({ required: false, description: wished.specialistId }),
    appointmentTypeId: t.id({ description: wished.appointmentTypeId }),
    startsAt: t.field({ type: 'DateTime', description: wished.startsAt }),
    rule: t.string({ required: false, description: wished.rule }),
    changes: t.field({ type: [SeriesChangeInput], required: false, description: wished.changes }),
    seats: t.int({ required: false, description: '2 to 100; as many as the type has without it.' }),
    idempotencyKey: t.id(),
  }),
});

const GroupOccurrence = builder.objectRef<PreviewedTime>('GroupOccurrence').implement({
  ...managed,
  description: 'One time of a group before it is scheduled.',
  fields: (t) => ({
    occursAt: t.field({
      type: 'DateTime',
      description: 'When the rule has it; names it in changes.',
      resolve: ({ occursAt }) => new Date(occursAt),
    }),
    startsAt: t.field({
      type: 'DateTime',
      description: 'When it would be.',
      resolve: ({ startsAt }) => new Date(startsAt),
    }),
    endsAt: t.field({ type: 'DateTime', description: 'Its end.', resolve: ({ endsAt }) => new Date(endsAt) }),
    isFree: t.boolean({
      description: 'Whether it can be scheduled like this.',
      resolve: ({ reasons }) => reasons.length === 0,
    }),
    isAway: t.exposeBoolean('isAway', {
      description: 'Whether the specialist is away then by her calendar. It can be scheduled all the same.',
    }),
    reasons: t.field({
      type: [SlotReason],
      description: 'What is in the way: what is booked or held, buffers included.',
      resolve: ({ reasons }) => [...reasons],
    }),
    alternatives: t.field({
      type: [Slot],
      description: 'Where it is not free: the nearest times of its day that are, at most 4.',
      resolve: ({ alternatives }) => [...alternatives],
    }),
  }),
});

const GroupSessionsPreview = builder
  .objectRef<{ readonly occurrences: readonly PreviewedTime[] }>('GroupSessionsPreview')
  .implement({
    ...managed,
    description: 'A course checked time by time; nothing is kept.',
    fields: (t) => ({
      occurrences: t.field({
        type: [GroupOccurrence],
        description: 'In order of the rule.',
        resolve: ({ occurrences }) => [...occurrences],
      }),
    }),
  });
const ScheduleGroupSessionsPayload = builder
  .objectRef<{ sessions: readonly GroupSessionRow[] }>('ScheduleGroupSessionsPayload')
  .implement({
    ...managed,
    description: 'The sessions are scheduled.',
    fields: (t) => ({
      sessions: t.field({ type: [GroupSession], description: 'Ascending.', resolve: ({ sessions }) => [...sessions] }),
    }),
  });
const refusals = [InvalidInputError, NotFoundError, SlotInPastError, SpecialistNotBookableError];

builder.queryField('previewGroupSessions', (t) =>
  t.field({
    module: 'BOOKING',
    type: GroupSessionsPreview,
    ...managed,
    description: 'What would be scheduled, and what is in the way of each time.',
    args: { input: t.arg({ type: PreviewGroupSessionsInput }) },
    errors: { types: refusals },
    resolve: async (_root, { input }, context) => ({ occurrences: await previewSessions(context, input) }),
  }),
);

builder.mutationField('scheduleGroupSessions', (t) =>
  t.field({
    module: 'BOOKING',
    type: ScheduleGroupSessionsPayload,
    ...managed,
    description: 'Schedules one session of a group, or a whole course: all of its times or none.',
    args: { input: t.arg({ type: ScheduleGroupSessionsInput }) },
    errors: { types: [SessionClashError, TooManySessionsError, IdempotencyConflictError, ...refusals] },
    async resolve(_root, { input }, context) {
      const ids = await scheduleSessions(context, input);
      const found = await Promise.all(ids.map((id) => findSession(context, id)));
      return { sessions: found.filter((session) => session !== null) };
    },
  }),
);
