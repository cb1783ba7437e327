import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgPolicy,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { appointmentTypes, booking, ofSpecialist, platformRows, specialistId } from './booking.directory.ts';
import { brandId, bytes, createdAt, hasScope, id, instant, isOwn, readable, rows, tenant } from './columns.ts';

const requestId = () => uuid('request_id').notNull();
const ofRequest = (table: { brandId: never; requestId: never }) =>
  foreignKey({
    columns: [table.brandId, table.requestId],
    foreignColumns: [assistedRequests.brandId, assistedRequests.id],
  });

const isCoordinated = sql`app.has_scope('requests:coordinate') and (app.organization() is null or app.organization() = any (lineage))`;
/** Rows of a request that the viewer sees, by the rules of the request itself. */
const isOfSeenRequest = sql`exists (select from booking.assisted_requests r where r.brand_id = app.brand() and r.id = request_id)`;
const mayCoordinate = hasScope('requests:coordinate');

export const assistedState = booking.enum('assisted_state', [
  'WAITING',
  'PROPOSED',
  'ACCEPTED',
  'BOOKED',
  'WITHDRAWN',
  'CLOSED',
]);

export const assistedStepKind = booking.enum('assisted_step_kind', [
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
]);

/**
 * What patients ask the coordination to find a time for. `lineage` is the organization that looks after it and those above
 * it; empty, it is the brand's own. `due_at` is the deadline of the present state, null once nothing is awaited any more.
 */
export const assistedRequests = booking.table(
  'assisted_requests',
  {
    brandId: brandId(),
    id: id(),
    patientId: uuid('patient_id').notNull(),
    organizationId: uuid('organization_id'),
    lineage: uuid('lineage').array().notNull(),
    state: assistedState('state').notNull(),
    /** Sealed: what somebody looks for says what ails him. */
    wishes: bytes('wishes').notNull(),
    /** The patient's zone, in which the wished hours are meant. */
    timeZone: text('time_zone').notNull(),
    claimedBy: uuid('claimed_by'),
    claimedAt: instant('claimed_at'),
    /** The specialist whose turn it is by the brand's rule; whoever coordinates may propose others. */
    allocatedTo: uuid('allocated_to'),
    allocatedAt: instant('allocated_at'),
    /** Counts the rounds of proposals; those of the last alone can be accepted. */
    round: smallint('round').notNull().default(0),
    dueAt: instant('due_at'),
    proposalsUntil: instant('proposals_until'),
    /** When the answer was found to be late; null while it is not. */
    overdueSince: instant('overdue_since'),
    acceptedProposalId: uuid('accepted_proposal_id'),
    /** The hold that the acceptance made, and its appointment. */
    reservationId: uuid('reservation_id'),
    createdAt: createdAt(),
    changedAt: instant('changed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    index().on(table.brandId, table.patientId, table.createdAt, table.id),
    index().on(table.brandId, table.state, table.dueAt, table.id),
    index().on(table.brandId, table.reservationId),
    index().on(table.brandId, table.allocatedTo, table.allocatedAt),
    check(
      'assisted_requests_due',
      sql`(state in ('WAITING', 'PROPOSED', 'ACCEPTED')) = (due_at is not null) and (claimed_by is null) = (claimed_at is null)`,
    ),
    tenant(),
    platformRows(),
    readable('patient_reads', isOwn('patient_id')),
    pgPolicy('patient_makes', { for: 'insert', withCheck: isOwn('patient_id') }),
    pgPolicy('patient_changes', { for: 'update', using: isOwn('patient_id'), withCheck: isOwn('patient_id') }),
    readable('coordinator_reads', isCoordinated),
    pgPolicy('coordinator_changes', { for: 'update', using: isCoordinated, withCheck: isCoordinated }),
  ],
);

/** Times that were proposed, with whom. They hold nothing: whether one is still free is asked when it is shown and taken. */
export const assistedProposals = booking.table(
  'assisted_proposals',
  {
    brandId: brandId(),
    id: id(),
    requestId: requestId(),
    round: smallint('round').notNull(),
    specialistId: specialistId(),
    appointmentTypeId: uuid('appointment_type_id').notNull(),
    format: text('format').$type<'VIDEO' | 'IN_PERSON' | 'PHONE'>().notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique('assisted_proposals_once').on(
      table.brandId,
      table.requestId,
      table.round,
      table.specialistId,
      table.appointmentTypeId,
      table.startsAt,
    ),
    ofRequest(table as never),
    ofSpecialist(table as never),
    foreignKey({
      columns: [table.brandId, table.appointmentTypeId],
      foreignColumns: [appointmentTypes.brandId, appointmentTypes.id],
    }),
    check('assisted_proposals_span', sql`starts_at < ends_at`),
    tenant(),
    platformRows(),
    readable('seen_request', isOfSeenRequest),
    pgPolicy('coordinator_proposes', { for: 'insert', withCheck: sql`${mayCoordinate} and ${isOfSeenRequest}` }),
  ],
);

/** What happened to a request, in order; added and never changed. */
export const assistedSteps = booking.table(
  'assisted_steps',
  {
    brandId: brandId(),
    id: id(),
    requestId: requestId(),
    kind: assistedStepKind('kind').notNull(),
    /** Who did it; null for the platform. */
    actorId: uuid('actor_id'),
    round: smallint('round').notNull(),
    /** Sealed with the patient's key: why it was declined, closed or taken over. */
    note: bytes('note'),
    at: instant('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    index().on(table.brandId, table.requestId, table.at, table.id),
    ofRequest(table as never),
    tenant(),
    platformRows(),
    readable('seen_request', isOfSeenRequest),
    pgPolicy('members_add', { for: 'insert', withCheck: sql`actor_id = app.person() and ${isOfSeenRequest}` }),
  ],
);

/** The deadlines of a brand's assisted scheduling; without a row, as its rules say. */
export const assistedSettings = booking.table(
  'assisted_settings',
  {
    brandId: brandId(),
    answerWithinHours: smallint('answer_within_hours').notNull(),
    proposalsValidHours: smallint('proposals_valid_hours').notNull(),
    /** Whether a new request is given to a specialist at once; otherwise a coordinator asks for it. */
    allocatesAutomatically: boolean('allocates_automatically').notNull().default(false),
    /** By what: the fewest given, or the most room. */
    allocationRule: text('allocation_rule').$type<'FAIR' | 'CAPACITY'>().notNull().default('FAIR'),
    /** Grows with every change, so that two editors do not undo each other. */
    version: integer('version').notNull(),
    changedAt: instant('changed_at').notNull(),
    changedBy: uuid('changed_by').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId] }),
    check(
      'assisted_settings_hours',
      sql`answer_within_hours between 1 and 336 and proposals_valid_hours between 1 and 336`,
    ),
    check('assisted_settings_rule', sql`allocation_rule in ('FAIR', 'CAPACITY')`),
    tenant(),
    readable('members'),
    rows('configurers', hasScope('brand:configure')),
    platformRows(),
  ],
);
