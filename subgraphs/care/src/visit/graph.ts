import { NotFoundError } from '@daraport/domain';
import { participantRoles, participantStates, visitStates } from '@daraport/drizzle/tables/care';
import { guard, refusal } from '@daraport/subgraph';
import { found } from '../access.ts';
import { builder } from '../builder.ts';
import { Appointment, Person } from '../refs.ts';
import { VisitEndedError, VisitNotOpenError } from './errors.ts';
import type { ParticipantRow, VisitRow } from './room.ts';
import { opensAt } from './rules.ts';
import { admitPatient, endVisit, findVisit, followVisit, participantsLoader, visitLoader } from './service.ts';

const VisitState = builder.enumType('VisitState', {
  description:
    'SCHEDULED until the patient comes, WAITING while he waits to be let in, IN_PROGRESS once both met, then ENDED; or CANCELLED.',
  values: visitStates,
});
/** Which of the two somebody is. */
export const ParticipantRole = builder.enumType('ParticipantRole', {
  description: 'Which of the two somebody is.',
  values: participantRoles,
});
const ParticipantState = builder.enumType('ParticipantState', {
  description: 'ABSENT before coming, WAITING to be let in, CONNECTED in the room, LEFT it.',
  values: participantStates,
});

const VisitParticipant = builder.objectRef<ParticipantRow>('VisitParticipant').implement({
  ...guard('visits:join'),
  description: 'One of the two people of a visit.',
  fields: (t) => ({
    person: t.field({ type: Person, description: 'Who.', resolve: ({ personId }) => ({ id: personId }) }),
    role: t.expose('role', { type: ParticipantRole, description: 'As what.' }),
    state: t.expose('state', { type: ParticipantState, description: 'Where this person is now.' }),
    joinedAt: t.expose('joinedAt', { type: 'DateTime', nullable: true, description: 'When this person first came.' }),
    leftAt: t.expose('leftAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When this person last left; null while in the room.',
    }),
  }),
});

/** The meeting of patient and specialist at an appointment. */
export const Visit = builder.objectRef<VisitRow>('Visit').implement({
  ...guard('visits:join'),
  description: 'The meeting of patient and specialist at an appointment, and the room it happens in.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    appointment: t.field({
      type: Appointment,
      description: 'The appointment.',
      resolve: ({ appointmentId }) => ({ id: appointmentId }),
    }),
    state: t.expose('state', { type: VisitState, description: 'How it stands.' }),
    opensAt: t.field({
      type: 'DateTime',
      description: 'From when the room can be entered.',
      resolve: (visit, _args, { vendors }) => opensAt(visit, vendors.opensMinutes),
    }),
    participants: t.field({
      type: [VisitParticipant],
      description: 'The patient and the specialist.',
      resolve: async ({ id }, _args, context) => (await participantsLoader(context).load(id)) ?? [],
    }),
  }),
});
builder.asEntity(Visit, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, context) => visitLoader(context).load(id),
});

builder.objectType(VisitNotOpenError, {
  ...refusal('VisitNotOpenError', 'The room cannot be entered yet.'),
  fields: (t) => ({ opensAt: t.expose('opensAt', { type: 'DateTime', description: 'From when it can.' }) }),
});
builder.objectType(VisitEndedError, refusal('VisitEndedError', 'The visit is over, or was called off.'));

builder.queryField('visit', (t) =>
  t.field({
    module: 'CORE',
    type: Visit,
    nullable: true,
    ...guard('visits:join'),
    description: 'One visit of the viewer; null when it does not exist or is not theirs.',
    args: { id: t.arg.id({ description: 'The visit.' }) },
    resolve: (_root, { id }, context) => findVisit(context, id),
  }),
);

const AdmitPatientPayload = builder.objectRef<{ visit: VisitRow }>('AdmitPatientPayload').implement({
  ...guard('notes:write'),
  description: 'The visit with the patient let in.',
  fields: (t) => ({ visit: t.field({ type: Visit, description: 'The visit.', resolve: ({ visit }) => visit }) }),
});

builder.mutationField('admitPatient', (t) =>
  t.field({
    module: 'CORE',
    type: AdmitPatientPayload,
    ...guard('notes:write'),
    description:
      'The specialist lets the waiting patient in; a patient who is not there yet goes straight in when he comes.',
    args: { visitId: t.arg.id({ description: 'The visit.' }) },
    errors: { types: [NotFoundError, VisitEndedError] },
    resolve: async (_root, { visitId }, context) => ({ visit: await admitPatient(context, visitId) }),
  }),
);

const EndVisitPayload = builder.objectRef<{ visit: VisitRow }>('EndVisitPayload').implement({
  ...guard('notes:write'),
  description: 'The visit after its end.',
  fields: (t) => ({ visit: t.field({ type: Visit, description: 'The visit.', resolve: ({ visit }) => visit }) }),
});

builder.mutationField('endVisit', (t) =>
  t.field({
    module: 'CORE',
    type: EndVisitPayload,
    ...guard('notes:write'),
    description: 'The specialist ends the visit for both. Repeated, or before the room opens, it changes nothing.',
    args: { visitId: t.arg.id({ description: 'The visit.' }) },
    errors: { types: [NotFoundError] },
    resolve: async (_root, { visitId }, context) => ({ visit: await endVisit(context, visitId) }),
  }),
);

builder.subscriptionField('visitChanged', (t) =>
  t.field({
    module: 'CORE',
    type: Visit,
    ...guard('visits:join'),
    description: 'The visit as it is now, then at every change.',
    args: { visitId: t.arg.id({ description: 'The visit.' }) },
    subscribe: (_root, { visitId }, context) => followVisit(context, visitId),
    resolve: async ({ id }, _args, context) => found(await visitLoader(context).load(id)),
  }),
);
