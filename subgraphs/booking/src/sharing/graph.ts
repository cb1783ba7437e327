import { IdempotencyConflictError, InvalidInputError, NotFoundError } from '@daraport/domain';
import { guard, refusal } from '@daraport/subgraph';
import { availabilityAfter, availabilityPayload } from '../availability/payload.ts';
import { builder } from '../builder.ts';
import { CalendarCodeError, CalendarsOverlapError } from './errors.ts';
import { createCode, joinCalendar, leaveCalendar, type CalendarCode } from './service.ts';

const own = guard('availability:manage');

builder.objectType(
  CalendarCodeError,
  refusal('CalendarCodeError', 'The code is none, was used, ran out, or is of the own brand.'),
);
builder.objectType(
  CalendarsOverlapError,
  refusal('CalendarsOverlapError', 'What is booked in the two calendars meets; neither brand is told what.'),
);

const CalendarCodeCreated = builder.objectRef<CalendarCode>('CalendarCodeCreated').implement({
  ...own,
  description: 'A code that opens the calendar to a profile on another brand, once.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Shown this once.' }),
    expiresAt: t.field({ type: 'DateTime', description: 'Until then.', resolve: ({ expiresAt }) => expiresAt }),
  }),
});

const JoinCalendarInput = builder.inputType('JoinCalendarInput', {
  description: 'A calendar to share.',
  fields: (t) => ({
    code: t.string({ description: 'Of createCalendarCode on another brand.' }),
    idempotencyKey: t.id(),
  }),
});
const LeaveCalendarInput = builder.inputType('LeaveCalendarInput', {
  description: 'A calendar of one’s own again.',
  fields: (t) => ({ idempotencyKey: t.id() }),
});

const JoinCalendarPayload = availabilityPayload(
  'JoinCalendarPayload',
  'The calendar is shared: nothing is booked twice in it.',
  own,
);
const LeaveCalendarPayload = availabilityPayload('LeaveCalendarPayload', 'The calendar is one’s own.', own);

builder.mutationFields((t) => ({
  createCalendarCode: t.field({
    module: 'CORE',
    type: CalendarCodeCreated,
    ...own,
    description:
      "Makes a code by which the specialist's profile on another brand shares this calendar, within 15 minutes.",
    errors: { types: [NotFoundError] },
    resolve: (_root, _args, context) => createCode(context),
  }),
  joinCalendar: t.field({
    module: 'CORE',
    type: JoinCalendarPayload,
    ...own,
    description:
      'Shares the calendar of the own profile on another brand; neither brand learns what the other has in it.',
    args: { input: t.arg({ type: JoinCalendarInput }) },
    errors: {
      types: [CalendarCodeError, CalendarsOverlapError, NotFoundError, InvalidInputError, IdempotencyConflictError],
    },
    resolve: (_root, { input }, context) => availabilityAfter(context, joinCalendar(context, input)),
  }),
  leaveCalendar: t.field({
    module: 'CORE',
    type: LeaveCalendarPayload,
    ...own,
    description: 'Ends sharing; what is booked stays where it was booked. Safe to repeat.',
    args: { input: t.arg({ type: LeaveCalendarInput }) },
    errors: { types: [NotFoundError, InvalidInputError, IdempotencyConflictError] },
    resolve: (_root, { input }, context) => availabilityAfter(context, leaveCalendar(context, input)),
  }),
}));
