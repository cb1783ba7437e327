import { guardAny, shownIn } from '@daraport/subgraph';
import { Appointment } from '../appointment/types.ts';
import { builder } from '../builder.ts';
import { payByOf } from './service.ts';

const seen = { ...guardAny('appointments:read', 'appointments:oversee'), ...shownIn('public') };

builder.objectFields(Appointment, (t) => ({
  payBy: t.field({
    type: 'DateTime',
    nullable: true,
    ...seen,
    description:
      'Until when it must be paid, or it is called off at no cost; null where it is paid, or may stand unpaid.',
    resolve: (row, _args, context) => payByOf(context, row),
  }),
  endedUnpaid: t.boolean({
    ...seen,
    description: 'Whether it was called off because it was not paid in time.',
    resolve: ({ brandId, cancelledBy, state }) => state === 'CANCELLED' && cancelledBy === brandId,
  }),
}));
