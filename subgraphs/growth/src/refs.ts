import { guard, guardAny } from '@daraport/subgraph';
import { commissionLoader } from './attribution/reads.ts';
import { Commission } from './attribution/types.ts';
import { builder } from './builder.ts';

/** Booking's appointment, with what it earned a partner. */
builder.externalRef('Appointment', builder.selection<{ id: string }>('id')).implement({
  ...guardAny('appointments:read', 'appointments:oversee'),
  externalFields: (t) => ({ id: t.id({ nullable: false }) }),
  fields: (t) => ({
    commission: t.field({
      type: Commission,
      nullable: true,
      ...guard('reports:read'),
      description: 'For those who run the program; a partner reaches commissions from his own ledger.',
      resolve: ({ id }, _args, context) => commissionLoader(context, 'appointmentId').load(id),
    }),
  }),
});
