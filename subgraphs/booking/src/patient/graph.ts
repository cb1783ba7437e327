import type { Id } from '@daraport/domain';
import { guard } from '@daraport/subgraph';
import { appointmentsOfPair, nextAppointmentLoader, lastAppointmentLoader, nameOfPair } from '../appointment/pairs.ts';
import { Appointment, AppointmentConnection } from '../appointment/types.ts';
import { builder } from '../builder.ts';

interface Pair {
  readonly patientId: Id;
  readonly specialistPersonId: Id;
}

/** Care's relationship, with the appointments of its two people. */
builder.externalRef('CareRelationship', builder.selection<Pair>('patientId specialistPersonId')).implement({
  ...guard('patients:read'),
  externalFields: (t) => ({ patientId: t.id({ nullable: false }), specialistPersonId: t.id({ nullable: false }) }),
  fields: (t) => ({
    nextAppointment: t.field({
      type: Appointment,
      nullable: true,
      description: 'The first that is confirmed and not over.',
      resolve: (pair, _args, context) => nextAppointmentLoader(context).load(nameOfPair(pair)),
    }),
    lastAppointment: t.field({
      type: Appointment,
      nullable: true,
      description: 'The newest that is over; cancelled ones do not count.',
      resolve: (pair, _args, context) => lastAppointmentLoader(context).load(nameOfPair(pair)),
    }),
    appointments: t.field({
      type: AppointmentConnection,
      description: 'All of the two, newest start first.',
      args: {
        first: t.arg.int({ description: 'At most 50.' }),
        after: t.arg.string({ required: false }),
      },
      listSize: { slicingArguments: ['first'], sizedFields: ['edges'] },
      resolve: (pair, args, context) => appointmentsOfPair(context, pair, args),
    }),
  }),
});
