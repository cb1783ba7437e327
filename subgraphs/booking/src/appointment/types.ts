import { guard, guardAny, shownIn } from '@daraport/subgraph';
import { builder, PageInfo, VisitFormat } from '../builder.ts';
import { specialistOf, typeOf } from '../directory/service.ts';
import { AppointmentType, Specialist } from '../directory/types.ts';
import { intakeOf, intakeStatusOf, unfinishedOf } from '../intake/reads.ts';
import { IntakeResponse, IntakeStatusType, UnfinishedIntake } from '../intake/types.ts';
import { Person } from '../refs.ts';
import { findAppointment, type AppointmentRow } from '../reservation/service.ts';
import type { AppointmentPage } from './reads.ts';

const seen = guardAny('appointments:read', 'appointments:oversee');

export const AppointmentState = builder.enumType('AppointmentState', {
  description: 'COMPLETED: the visit took place; NO_SHOW: the patient did not come.',
  values: ['CONFIRMED', 'CANCELLED', 'COMPLETED', 'NO_SHOW'] as const,
});

export const Appointment = builder.objectRef<AppointmentRow>('Appointment').implement({
  ...seen,
  description: 'A booked and paid time of a patient with a specialist.',
  fields: (t) => ({
    id: t.exposeID('id', { ...shownIn('public'), description: 'Opaque id, the same as its hold had.' }),
    state: t.field({
      ...shownIn('public'),
      type: AppointmentState,
      description: 'What became of it.',
      resolve: ({ state }) => state,
    }),
    startsAt: t.expose('startsAt', { ...shownIn('public'), type: 'DateTime', description: 'Start.' }),
    endsAt: t.expose('endsAt', { ...shownIn('public'), type: 'DateTime', description: 'End, buffers not included.' }),
    timeZone: t.exposeString('timeZone', { ...shownIn('public'), description: 'IANA zone in which it was agreed.' }),
    format: t.field({
      ...shownIn('public'),
      type: VisitFormat,
      description: 'How they meet.',
      resolve: ({ format }) => format,
    }),
    createdAt: t.field({
      ...shownIn('public'),
      type: 'DateTime',
      description: 'When it was confirmed.',
      resolve: ({ confirmedAt, createdAt }) => confirmedAt ?? createdAt,
    }),
    specialist: t.field({
      ...shownIn('public'),
      type: Specialist,
      description: 'With whom.',
      resolve: (row, _args, context) => specialistOf(context, row),
    }),
    appointmentType: t.field({
      ...shownIn('public'),
      type: AppointmentType,
      description: 'What for.',
      resolve: (row, _args, context) => typeOf(context, row),
    }),
    patient: t.field({
      type: Person,
      ...guard('names:read'),
      description: 'Who comes. Read by anyone but the patient, it is entered in the audit log.',
      resolve({ id, patientId }, _args, { viewer, noteRead }) {
        if (viewer.personId !== patientId)
          noteRead({ subjectId: patientId, resourceType: 'Appointment', resourceId: id, appointmentId: id });
        return { id: patientId };
      },
    }),
    intake: t.field({
      type: IntakeResponse,
      nullable: true,
      ...guardAny('intake:read', 'intake:answer'),
      description: 'What the patient answered before; for himself and his specialist.',
      resolve: (row, _args, context) => intakeOf(context, row.id),
    }),
    intakeStatus: t.field({
      type: IntakeStatusType,
      ...guardAny('intake:read', 'intake:answer'),
      description: 'Whether questions are asked before, until when, and whether they were answered.',
      resolve: (row, _args, context) => intakeStatusOf(context, row),
    }),
    unfinishedIntake: t.field({
      type: UnfinishedIntake,
      nullable: true,
      ...guard('intake:answer'),
      description: 'What the patient began to answer and has not handed in; for himself alone.',
      resolve: (row, _args, context) => unfinishedOf(context, row.id),
    }),
  }),
});
builder.asEntity(Appointment, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, context) => findAppointment(context, id),
});

const AppointmentEdge = builder.objectRef<AppointmentPage['edges'][number]>('AppointmentEdge').implement({
  ...seen,
  ...shownIn('public'),
  description: 'An appointment in its place in the list.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Ask for what comes after it.' }),
    node: t.field({ type: Appointment, description: 'The appointment.', resolve: ({ node }) => node }),
  }),
});

export const AppointmentConnection = builder.objectRef<AppointmentPage>('AppointmentConnection').implement({
  ...seen,
  ...shownIn('public'),
  description: 'A page of appointments.',
  fields: (t) => ({
    edges: t.field({
      type: [AppointmentEdge],
      description: 'In order of the list.',
      resolve: ({ edges }) => [...edges],
    }),
    pageInfo: t.field({ type: PageInfo, description: 'Whether there is more.', resolve: ({ pageInfo }) => pageInfo }),
    totalCount: t.int({ description: 'How many the list has.', resolve: ({ countAll }) => countAll() }),
  }),
});

export const AppointmentChanged = builder
  .objectRef<{ kind: string; appointment: AppointmentRow }>('AppointmentChanged')
  .implement({
    ...seen,
    ...shownIn('public'),
    description: 'News of an appointment.',
    fields: (t) => ({
      kind: t.exposeString('kind', {
        description: 'CONFIRMED, RESCHEDULED, CANCELLED, COMPLETED, NO_SHOW or FEES_WAIVED: what just happened.',
      }),
      appointment: t.field({
        type: Appointment,
        description: 'As it is now.',
        resolve: ({ appointment }) => appointment,
      }),
    }),
  });
