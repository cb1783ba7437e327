import type { ChangePolicyTerms } from '@daraport/drizzle/tables/booking';
import { guard, guardAny, shownIn } from '@daraport/subgraph';
import { Appointment } from '../appointment/types.ts';
import { builder, Money, type BookingContext } from '../builder.ts';
import { SlotDay } from '../calendar/graph.ts';
import { Hold } from '../hold/graph.ts';
import { ChangePolicy } from '../policy/types.ts';
import type { AppointmentRow } from '../reservation/service.ts';
import { offeredMoves, termsOfRow } from './reads.ts';
import {
  actorOf,
  amountOf,
  cancellingTerm,
  isNoShowPossible,
  keptOfNoShow,
  movesLeft,
  movingTerm,
  reversibleUntil,
  type ChangeActor,
  type ChangeTerm as Term,
} from './rules.ts';

const seen = { ...guardAny('appointments:read', 'appointments:oversee'), ...shownIn('public') };

const ChangeState = builder.enumType('ChangeState', {
  description: 'FREE: possible for nothing; WITH_FEE: possible, and something is kept; NOT_ALLOWED: not possible.',
  values: ['FREE', 'WITH_FEE', 'NOT_ALLOWED'] as const,
});

/** A change of an appointment as it stands for the viewer. */
interface TermOf {
  readonly row: AppointmentRow;
  readonly term: Term;
}

const ChangeTerm = builder.objectRef<TermOf>('ChangeTerm').implement({
  ...seen,
  description: 'A change as it stands at this moment for whoever asks.',
  fields: (t) => ({
    state: t.field({ type: ChangeState, description: 'Whether it is possible.', resolve: ({ term }) => term.state }),
    freeUntil: t.field({
      type: 'DateTime',
      description: 'Until when it is free by itself; fees of earlier moves are kept all the same.',
      resolve: ({ term }) => term.freeUntil,
    }),
    until: t.field({ type: 'DateTime', description: 'Until when it is possible.', resolve: ({ term }) => term.until }),
    fee: t.field({
      type: Money,
      nullable: true,
      description: 'What of the payment is kept for it; null where no payment is known.',
      resolve: ({ row, term }) => amountOf(row, term.feeMinor),
    }),
  }),
});

/** What the viewer may change about an appointment. */
interface TermsOf {
  readonly row: AppointmentRow;
  readonly actor: ChangeActor;
  readonly terms: ChangePolicyTerms;
}

const ChangeTerms = builder.objectRef<TermsOf>('ChangeTerms').implement({
  ...seen,
  description: 'What the viewer may change about an appointment at this moment, and what it costs its patient.',
  fields: (t) => ({
    policy: t.field({
      type: ChangePolicy,
      description: 'The terms it was booked under.',
      resolve: ({ terms }) => terms,
    }),
    rescheduling: t.field({
      type: ChangeTerm,
      description: 'Moving it. The fee is not charged: it is kept of what goes back, should it be cancelled later.',
      resolve: ({ row, terms, actor }, _args, { now }) => ({ row, term: movingTerm(row, terms, actor, now()) }),
    }),
    movesLeft: t.int({
      nullable: true,
      description: 'How often its patient may still move it; null is as often as they like.',
      resolve: ({ row, terms }) => movesLeft(row, terms),
    }),
    cancelling: t.field({
      type: ChangeTerm,
      description: 'Cancelling it; fees of late moves are part of the fee.',
      resolve: ({ row, terms, actor }, _args, { now }) => ({ row, term: cancellingTerm(row, terms, actor, now()) }),
    }),
    refund: t.field({
      type: Money,
      nullable: true,
      description: 'What goes back if it is cancelled now; null where no payment is known.',
      resolve: ({ row, terms, actor }, _args, { now }) =>
        amountOf(row, (row.paidMinor ?? 0) - cancellingTerm(row, terms, actor, now()).feeMinor),
    }),
    noShowFee: t.field({
      type: Money,
      nullable: true,
      description: 'What is kept when its patient does not come; null where no payment is known.',
      resolve: ({ row, terms }) => amountOf(row, keptOfNoShow(row, terms)),
    }),
    canMarkNoShow: t.boolean({
      description: 'Whether the viewer may say now that the patient did not come.',
      resolve: ({ row, actor }, _args, { now }) => actor !== 'PATIENT' && isNoShowPossible(row, now()),
    }),
    noShowReversibleUntil: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Until when the absence may be taken back; the money follows then. Null when there is none.',
      resolve: ({ row }) => reversibleUntil(row),
    }),
    canWaiveFees: t.boolean({
      description:
        'Whether there are fees that the viewer may waive: none once it took place, or where nothing was kept.',
      resolve: ({ row, actor }) =>
        actor !== 'PATIENT' && row.state !== 'COMPLETED' && row.feesWaivedAt === null && row.keptMinor !== 0,
    }),
    areFeesWaived: t.boolean({
      description: 'Whether its fees were waived.',
      resolve: ({ row }) => row.feesWaivedAt !== null,
    }),
    kept: t.field({
      type: Money,
      nullable: true,
      description: 'What was kept of the payment; null while that is not decided.',
      resolve: ({ row }) => (row.keptMinor === null ? null : amountOf(row, row.keptMinor)),
    }),
  }),
});

builder.objectField(Hold, 'changePolicy', (t) =>
  t.field({
    type: ChangePolicy,
    ...guard('appointments:book'),
    ...shownIn('public'),
    description: 'The terms that were in force when the time was kept; paid for, it is booked under these.',
    resolve: (row, _args, context) => termsOfRow(context, row),
  }),
);

async function termsFor(row: AppointmentRow, context: BookingContext): Promise<TermsOf | null> {
  const actor = actorOf(row, context.viewer);
  return actor && { row, actor, terms: await termsOfRow(context, row) };
}

builder.objectFields(Appointment, (t) => ({
  revision: t.exposeInt('sequence', {
    ...shownIn('public'),
    description: 'Counts its changes; to name when it is changed, so that two do not undo each other.',
  }),
  cancellableUntil: t.field({
    ...shownIn('public'),
    type: 'DateTime',
    nullable: true,
    description: 'Until when whoever asks may cancel it; null unless it is confirmed, and for who may not.',
    async resolve(row, _args, context) {
      const found = row.state === 'CONFIRMED' ? await termsFor(row, context) : null;
      return found && cancellingTerm(row, found.terms, found.actor, context.now()).until;
    },
  }),
  changeTerms: t.field({
    type: ChangeTerms,
    nullable: true,
    ...seen,
    description: 'What the viewer may change about it, and what it costs; null for who may change nothing.',
    resolve: (row, _args, context) => termsFor(row, context),
  }),
  rescheduleSlots: t.field({
    type: [SlotDay],
    ...seen,
    directives: { listSize: { slicingArguments: ['days'] } },
    description:
      'Free times that it could be moved to, by day of `timeZone`; its own time counts as free. At most 31 days.',
    args: {
      from: t.arg({ type: 'Date', description: 'First day.' }),
      days: t.arg.int({ description: '1 to 31.' }),
      timeZone: t.arg.string({ description: 'IANA zone that days are counted in.' }),
    },
    resolve: (row, asked, context) => offeredMoves(context, row, asked),
  }),
}));
