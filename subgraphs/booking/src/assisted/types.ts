import type { Interval } from '@daraport/domain';
import { guard, guardAny } from '@daraport/subgraph';
import { builder, VisitFormat } from '../builder.ts';
import { Appointment } from '../appointment/types.ts';
import { Slot } from '../calendar/graph.ts';
import { AgeGroup } from '../directory/inputs.ts';
import { specialistOf, specialtiesOfBrand, typeOf } from '../directory/service.ts';
import { AppointmentType, Specialist, Specialty } from '../directory/types.ts';
import { Organization, Person } from '../refs.ts';
import { findAppointment } from '../reservation/service.ts';
import { proposalsOf, stateOf, stepsOf, wishesOf, type JudgedProposal, type OpenedStep } from './reads.ts';
import type { RequestRow } from './record.ts';
import { requestStates, type Wishes } from './rules.ts';

export const seen = guardAny('appointments:book', 'requests:coordinate');
export const coordinating = guard('requests:coordinate');

const AssistedRequestState = builder.enumType('AssistedRequestState', {
  description:
    'WAITING: the coordination is to answer. PROPOSED: the patient is to choose. ACCEPTED: the patient pays. BOOKED, WITHDRAWN by the patient, CLOSED by the coordination: nothing more follows.',
  values: requestStates,
});
const AssistedStepKind = builder.enumType('AssistedStepKind', {
  description: 'What happened to a request.',
  values: [
    'MADE',
    'CLAIMED',
    'RELEASED',
    'TAKEN_OVER',
    'PROPOSED',
    'DECLINED',
    'ACCEPTED',
    'PAYMENT_LAPSED',
    'PROPOSALS_LAPSED',
    'OVERDUE',
    'BOOKED',
    'WITHDRAWN',
    'CLOSED',
    'ALLOCATED',
  ] as const,
});
const ProposalState = builder.enumType('ProposalState', {
  description:
    'OPEN may be chosen; GONE: its time was taken meanwhile; ACCEPTED was chosen; FALLEN_AWAY: another was, or there are newer ones.',
  values: ['OPEN', 'GONE', 'ACCEPTED', 'FALLEN_AWAY'] as const,
});

const RequestWindow = builder.objectRef<Wishes['windows'][number]>('RequestWindow').implement({
  ...seen,
  description: "A span of a weekday in the patient's wall clock.",
  fields: (t) => ({
    weekday: t.exposeInt('weekday', { description: '1 is Monday, 7 is Sunday.' }),
    fromMinute: t.exposeInt('fromMinute', { description: 'Minutes after midnight.' }),
    toMinute: t.exposeInt('toMinute', { description: 'Minutes after midnight, not included.' }),
  }),
});

const RequestWishes = builder.objectRef<Wishes>('RequestWishes').implement({
  ...seen,
  description: 'What a patient wishes: health data, opened for this answer and entered in the audit log.',
  fields: (t) => ({
    specialty: t.field({
      type: Specialty,
      nullable: true,
      description: 'The field; null where any will do, or where it is gone by now.',
      resolve: async ({ specialty }, _args, context) =>
        (await specialtiesOfBrand(context)).find(({ slug }) => slug === specialty) ?? null,
    }),
    formats: t.field({
      type: [VisitFormat],
      description: 'Ways to meet; none means any.',
      resolve: ({ formats }) => formats,
    }),
    languages: t.exposeStringList('languages', { description: 'ISO 639-1; none means any.' }),
    ageGroup: t.field({
      type: AgeGroup,
      nullable: true,
      description: 'Of whom it is about.',
      resolve: ({ ageGroup }) => ageGroup ?? null,
    }),
    region: t.string({
      nullable: true,
      description: 'Where the patient is: ISO 3166-1, or 3166-2.',
      resolve: ({ region }) => region ?? null,
    }),
    windows: t.field({
      type: [RequestWindow],
      description: 'When it suits; none means any time.',
      resolve: ({ windows }) => windows,
    }),
    words: t.exposeString('words', { description: "In the patient's own words; may be empty." }),
  }),
});

const Proposal = builder.objectRef<JudgedProposal>('Proposal').implement({
  ...seen,
  description: 'A proposed time. It is not held: its state says whether it is still free at this moment.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id, for holdSlot.', resolve: ({ row }) => row.id }),
    round: t.int({
      description: 'Counts the rounds; those of the last may be chosen.',
      resolve: ({ row }) => row.round,
    }),
    state: t.field({ type: ProposalState, description: 'At this moment.', resolve: ({ standing }) => standing }),
    startsAt: t.field({ type: 'DateTime', description: 'Start.', resolve: ({ row }) => row.startsAt }),
    endsAt: t.field({ type: 'DateTime', description: 'End, buffers not included.', resolve: ({ row }) => row.endsAt }),
    format: t.field({ type: VisitFormat, description: 'How they would meet.', resolve: ({ row }) => row.format }),
    specialist: t.field({
      type: Specialist,
      description: 'With whom.',
      resolve: ({ row }, _args, context) => specialistOf(context, row),
    }),
    appointmentType: t.field({
      type: AppointmentType,
      description: 'What for.',
      resolve: ({ row }, _args, context) => typeOf(context, row),
    }),
    alternatives: t.field({
      type: [Slot],
      description: 'Where its time is gone: the nearest free ones of the same kind, at most 6.',
      resolve: ({ alternatives }): Interval[] => [...alternatives],
    }),
  }),
});

export const AssistedStep = builder.objectRef<OpenedStep>('AssistedStep').implement({
  ...seen,
  description: 'Something that happened to a request.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ row }) => row.id }),
    kind: t.field({ type: AssistedStepKind, description: 'What.', resolve: ({ row }) => row.kind }),
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ row }) => row.at }),
    round: t.int({ description: 'The round it happened in.', resolve: ({ row }) => row.round }),
    actor: t.field({
      type: Person,
      nullable: true,
      ...coordinating,
      description: 'Who did it; null for the platform.',
      resolve: ({ row }) => (row.actorId ? { id: row.actorId } : null),
    }),
    note: t.string({
      nullable: true,
      description: 'Why it was declined, closed or taken over, as it was written; the last for coordinators alone.',
      resolve: ({ note }) => note,
    }),
  }),
});

export const AssistedRequest = builder.objectRef<RequestRow>('AssistedRequest').implement({
  ...seen,
  description: 'A patient asks the coordination to find a time.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    state: t.field({
      type: AssistedRequestState,
      description: 'At this moment.',
      resolve: (row, _args, context) => stateOf(context, row),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    changedAt: t.expose('changedAt', { type: 'DateTime', description: 'When something last happened to it.' }),
    timeZone: t.exposeString('timeZone', { description: "The patient's IANA zone, in which wished hours are meant." }),
    dueAt: t.expose('dueAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Until when an answer, a choice or the payment is due; null once it is over.',
    }),
    isOverdue: t.boolean({
      description: 'Whether the answer of the coordination is late.',
      resolve: (row, _args, context) => row.state === 'WAITING' && row.dueAt !== null && row.dueAt <= context.now(),
    }),
    round: t.exposeInt('round', { description: 'Rounds of proposals so far.' }),
    wishes: t.field({
      type: RequestWishes,
      nullable: true,
      description: "What is wished; null when the patient's key was destroyed.",
      resolve: (row, _args, context) => wishesOf(context, row),
    }),
    proposals: t.field({
      type: [Proposal],
      description: 'All of them, the newest round first.',
      resolve: (row, _args, context) => proposalsOf(context, row),
    }),
    steps: t.field({
      type: [AssistedStep],
      description: 'What happened, oldest first.',
      resolve: (row, _args, context) => stepsOf(context, row),
    }),
    organization: t.field({
      type: Organization,
      nullable: true,
      description: 'Whose coordination looks after it; null for the brand.',
      resolve: ({ organizationId }) => (organizationId ? { id: organizationId } : null),
    }),
    patient: t.field({
      type: Person,
      ...guard('names:read'),
      description: 'Who asks. Read by anyone but the patient, it is entered in the audit log.',
      resolve({ id, patientId }, _args, { viewer, noteRead }) {
        if (viewer.personId !== patientId)
          noteRead({ subjectId: patientId, resourceType: 'AssistedRequest', resourceId: id });
        return { id: patientId };
      },
    }),
    allocatedTo: t.field({
      type: Specialist,
      nullable: true,
      ...coordinating,
      description: "Whose turn it is by the brand's rule.",
      resolve: ({ allocatedTo }, _args, context) =>
        allocatedTo ? specialistOf(context, { specialistId: allocatedTo }) : null,
    }),
    claimedBy: t.field({
      type: Person,
      nullable: true,
      ...coordinating,
      description: 'Who looks after it.',
      resolve: ({ claimedBy }) => (claimedBy ? { id: claimedBy } : null),
    }),
    isClaimed: t.boolean({
      description: 'Whether somebody looks after it.',
      resolve: ({ claimedBy }) => claimedBy !== null,
    }),
    isMine: t.boolean({
      description: 'Whether the viewer looks after it.',
      resolve: ({ claimedBy }, _args, { viewer }) => claimedBy !== null && claimedBy === viewer.personId,
    }),
    appointment: t.field({
      type: Appointment,
      nullable: true,
      ...guardAny('appointments:read', 'appointments:oversee'),
      description: 'What it led to.',
      resolve: ({ state, reservationId }, _args, context) =>
        state === 'BOOKED' && reservationId ? findAppointment(context, reservationId) : null,
    }),
  }),
});
