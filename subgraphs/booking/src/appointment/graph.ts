import { NotFoundError } from '@daraport/domain';
import type { LiveNotice } from '@daraport/events';
import { filterStream, guard, guardAny, shownIn } from '@daraport/subgraph';
import { builder, type BookingContext } from '../builder.ts';
import { findAppointment, topics } from '../reservation/service.ts';
import { agenda, overseenAppointments, ownAppointments } from './reads.ts';
import { Appointment, AppointmentChanged, AppointmentConnection, AppointmentState } from './types.ts';

const seen = guardAny('appointments:read', 'appointments:oversee');
const listSize = { slicingArguments: ['first'], sizedFields: ['edges'] };

const AppointmentPeriod = builder.enumType('AppointmentPeriod', {
  description: 'UPCOMING: confirmed and not over; PAST: all others.',
  values: ['UPCOMING', 'PAST'] as const,
});

const AppointmentFilter = builder.inputType('AppointmentFilter', {
  description: 'What is absent narrows nothing.',
  fields: (t) => ({
    state: t.field({ type: AppointmentState, required: false, description: 'Only those in this state.' }),
    from: t.field({
      type: 'DateTime',
      required: false,
      description: 'Only those that start at this instant or later.',
    }),
    to: t.field({ type: 'DateTime', required: false, description: 'Only those that start before this instant.' }),
    specialistId: t.id({ required: false, description: 'Only those with this specialist.' }),
    specialistPersonId: t.id({ required: false, description: 'Only those with this specialist, as a person.' }),
    patientId: t.id({ required: false, description: 'Only those of this patient, a person.' }),
  }),
});

builder.queryFields((t) => ({
  appointment: t.field({
    module: 'CORE',
    type: Appointment,
    nullable: true,
    ...seen,
    ...shownIn('public'),
    description: 'One that the viewer may see.',
    args: { id: t.arg.id() },
    resolve: (_root, { id }, context) => findAppointment(context, id),
  }),
  myAppointments: t.field({
    module: 'CORE',
    type: AppointmentConnection,
    ...guard('appointments:read'),
    ...shownIn('public'),
    description: "The viewer's own, as patient or as specialist; upcoming ascending, past descending.",
    args: {
      first: t.arg.int({ description: 'At most 50.' }),
      after: t.arg.string({ required: false }),
      period: t.arg({ type: AppointmentPeriod }),
    },
    listSize,
    resolve: (_root, asked, context) => ownAppointments(context, asked),
  }),
  agenda: t.field({
    module: 'CORE',
    type: [Appointment],
    ...guard('availability:manage'),
    description: "The specialist's own between two instants, at most 45 days apart, ascending.",
    args: { from: t.arg({ type: 'DateTime' }), to: t.arg({ type: 'DateTime' }) },
    resolve: (_root, { from, to }, context) => agenda(context, from, to),
  }),
  appointments: t.field({
    module: 'CORE',
    type: AppointmentConnection,
    ...guard('appointments:oversee'),
    ...shownIn('public'),
    description: 'Everything of the brand or organization, newest start first.',
    args: {
      first: t.arg.int({ description: 'At most 50.' }),
      after: t.arg.string({ required: false }),
      filter: t.arg({ type: AppointmentFilter, required: false }),
    },
    listSize,
    resolve: (_root, asked, context) => overseenAppointments(context, asked),
  }),
}));

/** What the viewer is told of: all he oversees, or else his own. */
function topicOf({ viewer }: BookingContext): string {
  const { brandId, organizationId, personId, scopes } = viewer;
  if (!scopes.includes('appointments:oversee')) return topics.person(brandId, personId ?? '');
  return organizationId ? topics.organization(brandId, organizationId) : topics.brand(brandId);
}

builder.subscriptionField('appointmentChanged', (t) =>
  t.field({
    module: 'CORE',
    type: AppointmentChanged,
    ...seen,
    ...shownIn('public'),
    description: 'An appointment of the viewer (as patient, specialist or overseer) was made or changed.',
    // A resync names no appointment: pages read their lists anew when the socket comes back.
    subscribe: (_root, _args, context) =>
      filterStream(
        context.live.subscribe(topicOf(context), context.signal),
        ({ appointmentId }) => appointmentId !== undefined,
      ),
    async resolve(notice: LiveNotice, _args, context) {
      const appointment = await findAppointment(context, notice.appointmentId ?? '');
      if (!appointment) throw new NotFoundError();
      return { kind: notice.kind ?? '', appointment };
    },
  }),
);
