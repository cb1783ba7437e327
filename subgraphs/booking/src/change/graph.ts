import { IdempotencyConflictError, InvalidInputError, NotFoundError } from '@daraport/domain';
import { guard, refusal, shownIn } from '@daraport/subgraph';
import { Appointment } from '../appointment/types.ts';
import { builder, Money } from '../builder.ts';
import { SpecialistNotBookableError } from '../clearance/errors.ts';
import { SeatAlreadyTakenError } from '../group/errors.ts';
import { SlotInPastError, SlotNotOfferedError, SlotTakenError } from '../hold/errors.ts';
import type { AppointmentRow } from '../reservation/service.ts';
import { cancelAppointment } from './cancel.ts';
import {
  AppointmentRevisedError,
  CancellationTooLateError,
  FeeNotAcceptedError,
  NoShowNotAllowedError,
  ReschedulingNotAllowedError,
} from './errors.ts';
import { markNoShow, revertNoShow } from './no-show.ts';
import { rescheduleAppointment } from './reschedule.ts';
import './types.ts';
import { waiveChangeFees } from './waive.ts';

const changing = { ...guard('appointments:change'), ...shownIn('public') };

builder.objectType(CancellationTooLateError, {
  ...refusal('CancellationTooLateError', 'The time to cancel is over.', 'public'),
  fields: (t) => ({
    deadline: t.field({ type: 'DateTime', description: 'When it was.', resolve: ({ deadline }) => deadline }),
  }),
});
const ReschedulingRefusal = builder.enumType('ReschedulingRefusal', {
  description:
    'TOO_LATE: the time is over; TOO_OFTEN: as often as the terms allow; NOT_CONFIRMED: not to come any more.',
  values: ['TOO_LATE', 'TOO_OFTEN', 'NOT_CONFIRMED'] as const,
});
builder.objectType(ReschedulingNotAllowedError, {
  ...refusal('ReschedulingNotAllowedError', 'The appointment cannot be moved.', 'public'),
  fields: (t) => ({
    reason: t.expose('reason', { type: ReschedulingRefusal, description: 'Why not.' }),
    deadline: t.expose('deadline', {
      type: 'DateTime',
      nullable: true,
      description: 'Until when it could be moved, where that is over.',
    }),
  }),
});
builder.objectType(FeeNotAcceptedError, {
  ...refusal('FeeNotAcceptedError', 'It costs more than was agreed to; nothing was changed.', 'public'),
  fields: (t) => ({ fee: t.expose('fee', { type: Money, description: 'What would be kept of the payment.' }) }),
});
builder.objectType(AppointmentRevisedError, {
  ...refusal('AppointmentRevisedError', 'The appointment was changed since it was read.', 'public'),
  fields: (t) => ({ revision: t.exposeInt('revision', { description: 'The present one.' }) }),
});
const NoShowRefusal = builder.enumType('NoShowRefusal', {
  description:
    'NOT_BEGUN: the start is to come; NOT_MET: cancelled, or long ago; FINAL: it can no longer be taken back.',
  values: ['NOT_BEGUN', 'NOT_MET', 'FINAL'] as const,
});
builder.objectType(NoShowNotAllowedError, {
  ...refusal('NoShowNotAllowedError', 'The absence cannot be recorded, or not be taken back.', 'public'),
  fields: (t) => ({ reason: t.expose('reason', { type: NoShowRefusal, description: 'Why not.' }) }),
});

const payload = (name: string, description: string) =>
  builder.objectRef<{ appointment: AppointmentRow }>(name).implement({
    ...changing,
    description,
    fields: (t) => ({
      appointment: t.field({
        type: Appointment,
        description: 'As it is now.',
        resolve: ({ appointment }) => appointment,
      }),
    }),
  });

const revision = 'The one that was read; absent changes whichever there is.';
const accepted = 'The fee that was shown and agreed to, in minor units; absent agrees to none.';
const key = 'The same key again gives the first answer.';

const CancelAppointmentInput = builder.inputType('CancelAppointmentInput', {
  description: 'An appointment to cancel.',
  fields: (t) => ({
    appointmentId: t.id(),
    reason: t.string({ required: false, description: 'At most 500 characters; kept encrypted.' }),
    revision: t.int({ required: false, description: revision }),
    acceptedFeeMinor: t.int({ required: false, description: accepted }),
    idempotencyKey: t.id(),
  }),
});
const RescheduleAppointmentInput = builder.inputType('RescheduleAppointmentInput', {
  description: 'An appointment and the time to move it to.',
  fields: (t) => ({
    appointmentId: t.id(),
    startsAt: t.field({ type: 'DateTime', description: 'One of `Appointment.rescheduleSlots`.' }),
    timeZone: t.string({
      description: 'IANA zone the time was chosen in; that of the appointment if its patient chose.',
    }),
    revision: t.int({ required: false, description: revision }),
    acceptedFeeMinor: t.int({ required: false, description: accepted }),
    idempotencyKey: t.id({ description: key }),
  }),
});
const NoShowInput = builder.inputType('NoShowInput', {
  description: 'An appointment whose patient did not come, or came after all.',
  fields: (t) => ({ appointmentId: t.id(), idempotencyKey: t.id({ description: key }) }),
});
const WaiveChangeFeesInput = builder.inputType('WaiveChangeFeesInput', {
  description: 'An appointment whose fees are waived, and why.',
  fields: (t) => ({
    appointmentId: t.id(),
    reason: t.string({ description: 'At most 500 characters; kept encrypted.' }),
    idempotencyKey: t.id({ description: key }),
  }),
});

const CancelAppointmentPayload = payload('CancelAppointmentPayload', 'The appointment is cancelled.');
const RescheduleAppointmentPayload = payload('RescheduleAppointmentPayload', 'The appointment has another time.');
const NoShowPayload = payload('NoShowPayload', 'Whether the patient came is recorded.');
const WaiveChangeFeesPayload = payload('WaiveChangeFeesPayload', 'The appointment costs no fees any more.');

builder.mutationFields((t) => ({
  cancelAppointment: t.field({
    module: 'CORE',
    type: CancelAppointmentPayload,
    ...changing,
    description: 'For its patient, within the terms it was booked under, and for its specialist and staff.',
    args: { input: t.arg({ type: CancelAppointmentInput }) },
    errors: {
      types: [
        CancellationTooLateError,
        FeeNotAcceptedError,
        AppointmentRevisedError,
        NotFoundError,
        InvalidInputError,
        IdempotencyConflictError,
      ],
    },
    resolve: async (_root, { input }, context) => ({ appointment: await cancelAppointment(context, input) }),
  }),
  rescheduleAppointment: t.field({
    module: 'CORE',
    type: RescheduleAppointmentPayload,
    ...changing,
    description: 'Moves it to another time of the same specialist, by the rules of booking; the id stays.',
    args: { input: t.arg({ type: RescheduleAppointmentInput }) },
    errors: {
      types: [
        SlotTakenError,
        SlotNotOfferedError,
        SlotInPastError,
        SpecialistNotBookableError,
        ReschedulingNotAllowedError,
        FeeNotAcceptedError,
        AppointmentRevisedError,
        SeatAlreadyTakenError,
        NotFoundError,
        InvalidInputError,
        IdempotencyConflictError,
      ],
    },
    resolve: async (_root, { input }, context) => ({ appointment: await rescheduleAppointment(context, input) }),
  }),
  markNoShow: t.field({
    module: 'CORE',
    type: NoShowPayload,
    ...changing,
    description: 'Its patient did not come: for specialist and staff, after the start. The money follows a day later.',
    args: { input: t.arg({ type: NoShowInput }) },
    errors: { types: [NoShowNotAllowedError, NotFoundError, InvalidInputError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ appointment: await markNoShow(context, input) }),
  }),
  revertNoShow: t.field({
    module: 'CORE',
    type: NoShowPayload,
    ...changing,
    description: 'Its patient came after all: the appointment is completed. For a day after it was said otherwise.',
    args: { input: t.arg({ type: NoShowInput }) },
    errors: { types: [NoShowNotAllowedError, NotFoundError, InvalidInputError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ appointment: await revertNoShow(context, input) }),
  }),
  waiveChangeFees: t.field({
    module: 'CORE',
    type: WaiveChangeFeesPayload,
    ...changing,
    description: 'Waives its fees, those kept already too, which go back: for specialist and staff, with a reason.',
    args: { input: t.arg({ type: WaiveChangeFeesInput }) },
    errors: { types: [NotFoundError, InvalidInputError, IdempotencyConflictError] },
    resolve: async (_root, { input }, context) => ({ appointment: await waiveChangeFees(context, input) }),
  }),
}));
