import { guard, guardAny, open, shownIn } from '@daraport/subgraph';
import { builder, Money } from './builder.ts';
import { Payment } from './payment/types.ts';
import { paymentLoader } from './payment/reads.ts';
import { pricePlanLoader, priceVersionLoader } from './price/service.ts';
import { dueQuoteLoader } from './quote/due.ts';
import { Quote } from './quote/graph.ts';

/** Booking's appointment type, with its list price. */
export const AppointmentType = builder.externalRef('AppointmentType', builder.selection<{ id: string }>('id'));
AppointmentType.implement({
  ...open,
  externalFields: (t) => ({ id: t.id({ nullable: false }) }),
  fields: (t) => ({
    price: t.field({
      ...shownIn('public'),
      type: Money,
      nullable: true,
      description: 'List price, taxes included; null where nothing is due or not set.',
      resolve: ({ id }, _args, context) => pricePlanLoader(context).load(id),
    }),
    priceVersion: t.int({
      ...guardAny('availability:manage', 'availability:oversee'),
      nullable: true,
      description: 'For setListPrice: the one that stands now; null for whoever may not set it.',
      resolve: ({ id }, _args, context) => priceVersionLoader(context).load(id),
    }),
  }),
});

/** Booking's appointment, with what was paid for it. */
export const Appointment = builder.externalRef('Appointment', builder.selection<{ id: string }>('id'));
Appointment.implement({
  ...guardAny('appointments:read', 'appointments:oversee'),
  externalFields: (t) => ({ id: t.id({ nullable: false }) }),
  fields: (t) => ({
    payment: t.field({
      type: Payment,
      nullable: true,
      ...guardAny('payments:read', 'payments:oversee'),
      description: 'Null where nothing was due.',
      resolve: ({ id }, _args, context) => paymentLoader(context, 'appointmentId').load(id),
    }),
    dueQuote: t.field({
      type: Quote,
      nullable: true,
      ...guard('payments:pay'),
      ...shownIn('public'),
      description: 'What its patient has still to pay for it; null where nothing is open, and for everybody else.',
      resolve: ({ id }, _args, context) => dueQuoteLoader(context).load(id),
    }),
  }),
});
