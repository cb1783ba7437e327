import { guard, guardAny } from '@daraport/subgraph';
import { builder, VisitFormat } from '../builder.ts';
import { appointmentTypeLoader, specialistOf, typeOf } from '../directory/service.ts';
import { AppointmentType, Specialist } from '../directory/types.ts';
import { Person } from '../refs.ts';
import { openOfferLoader, type WaitingFor as Waiting, type WaitOfferRow, type WaitRow } from './reads.ts';

const seen = guardAny('appointments:book', 'appointments:oversee', 'availability:manage', 'availability:oversee');
const offered = guardAny('appointments:book', 'appointments:oversee');

const WaitState = builder.enumType('WaitState', {
  description: 'WAITING; BOOKED by an offer; LEFT; ENDED: the last day is over, or offers stayed unanswered.',
  values: ['WAITING', 'BOOKED', 'LEFT', 'ENDED'] as const,
});

const WaitOffer = builder.objectRef<WaitOfferRow>('WaitOffer').implement({
  ...offered,
  description: 'A freed time, kept for the patient who was asked until it runs out.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque; its hold has the same once it is accepted.' }),
    startsAt: t.expose('startsAt', { type: 'DateTime', description: 'Start of the appointment.' }),
    endsAt: t.expose('endsAt', { type: 'DateTime', description: 'End of the appointment.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'Until when it can be accepted.' }),
  }),
});

export const Wait = builder.objectRef<WaitRow>('Wait').implement({
  ...seen,
  description: 'A place on a waiting list. Its number is told to nobody: it would tell of others.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque.' }),
    state: t.field({ type: WaitState, description: 'What became of it.', resolve: ({ state }) => state }),
    specialist: t.field({
      type: Specialist,
      description: 'Whose time is waited for.',
      resolve: (row, _args, context) => specialistOf(context, row),
    }),
    appointmentType: t.field({
      type: AppointmentType,
      description: 'What for.',
      resolve: (row, _args, context) => typeOf(context, row),
    }),
    format: t.field({ type: VisitFormat, description: 'How they would meet.', resolve: ({ format }) => format }),
    weekdays: t.field({
      type: ['Int'],
      description: 'Days that suit, 1 Monday to 7 Sunday; none is every day.',
      resolve: ({ weekdays }) => [...weekdays],
    }),
    fromMinute: t.exposeInt('fromMinute', { description: 'Starts that suit, from this minute of the day.' }),
    toMinute: t.exposeInt('toMinute', { description: 'Starts that suit, before this minute of the day.' }),
    timeZone: t.exposeString('timeZone', { description: 'IANA zone of these days and times.' }),
    until: t.expose('until', { type: 'DateTime', description: 'No start from then on.' }),
    joinedAt: t.expose('joinedAt', { type: 'DateTime', description: 'Since when.' }),
    offer: t.field({
      type: WaitOffer,
      nullable: true,
      ...offered,
      description: 'What is offered at this moment; for the patient, and who oversees the specialist.',
      resolve: ({ id }, _args, context) => openOfferLoader(context).load(id),
    }),
    patient: t.field({
      type: Person,
      ...guard('names:read'),
      description: 'Who waits. Read by anyone but the patient, it is entered in the audit log.',
      resolve({ id, patientId }, _args, { viewer, noteRead }) {
        if (viewer.personId !== patientId) noteRead({ subjectId: patientId, resourceType: 'Wait', resourceId: id });
        return { id: patientId };
      },
    }),
  }),
});

export const WaitingFor = builder.objectRef<Waiting>('WaitingFor').implement({
  ...guardAny('availability:manage', 'availability:oversee'),
  description: 'Who waits for one kind of appointment.',
  fields: (t) => ({
    appointmentType: t.field({
      type: AppointmentType,
      description: 'What for.',
      resolve: async ({ appointmentTypeId }, _args, context) => {
        const type = await appointmentTypeLoader(context).load(appointmentTypeId);
        if (!type) throw new Error(`the appointment type ${appointmentTypeId} is missing`);
        return type;
      },
    }),
    count: t.exposeInt('count', { description: 'How many wait.' }),
    waits: t.field({
      type: [Wait],
      description: 'First come first, at most 100.',
      resolve: (waiting) => [...waiting.waits],
    }),
  }),
});
