import { guardAny, refusal } from '@daraport/subgraph';
import { Appointment } from '../appointment/types.ts';
import { builder, VisitFormat } from '../builder.ts';
import { specialistOf, typeOf } from '../directory/service.ts';
import { AppointmentType, Specialist } from '../directory/types.ts';
import { SessionClashError } from './errors.ts';
import type { GroupSessionRow } from './load.ts';
import { participantsLoader, takenLoader } from './reads.ts';

/** Those who may schedule: the specialist, and who oversees the organization. Patients see times and seats left, never a session. */
export const managed = guardAny('availability:manage', 'availability:oversee');

/** A session, for whoever manages it. */
export const GroupSession = builder.objectRef<GroupSessionRow>('GroupSession').implement({
  ...managed,
  description: 'A time at which a specialist meets several patients, each with a seat of their own.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    startsAt: t.expose('startsAt', { type: 'DateTime', description: 'Start.' }),
    endsAt: t.expose('endsAt', { type: 'DateTime', description: 'End, buffers not included.' }),
    format: t.field({ type: VisitFormat, description: 'How they meet.', resolve: ({ format }) => format }),
    seats: t.exposeInt('seats', { description: 'How many patients may have a seat.' }),
    seatsTaken: t.int({
      description: 'How many of them are booked, held or offered at this moment.',
      resolve: async ({ id }, _args, context) => (await takenLoader(context).load(id)) ?? 0,
    }),
    isCancelled: t.boolean({ description: 'Whether it was cancelled.', resolve: ({ cancelledAt }) => !!cancelledAt }),
    isOver: t.boolean({
      description: 'Whether it has ended.',
      resolve: ({ endsAt }, _args, { now }) => endsAt <= now(),
    }),
    revision: t.exposeInt('sequence', { description: 'Counts its changes; to name when it is moved.' }),
    specialist: t.field({
      type: Specialist,
      description: 'Who meets them.',
      resolve: (row, _args, context) => specialistOf(context, row),
    }),
    appointmentType: t.field({
      type: AppointmentType,
      description: 'What for.',
      resolve: (row, _args, context) => typeOf(context, row),
    }),
    participants: t.field({
      type: [Appointment],
      ...guardAny('appointments:read', 'appointments:oversee'),
      description: 'Seats that were paid, cancelled ones included, in the order they were booked.',
      resolve: async ({ id }, _args, context) => (await participantsLoader(context).load(id)) ?? [],
    }),
  }),
});

builder.objectType(SessionClashError, {
  ...refusal('SessionClashError', 'Something else is booked or held at these times; nothing was changed.'),
  fields: (t) => ({
    startsAt: t.field({
      type: ['DateTime'],
      description: 'The times asked for that clash.',
      resolve: ({ startsAt }) => [...startsAt],
    }),
  }),
});
