/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** One of one's own memberships. */
export type ActivateMembershipInput = {
  /** From viewer.memberships. */
  readonly membershipId: string;
};

/** Whom somebody sees, by age. */
export type AgeGroup =
  /** 14 to 17 years. */
  | 'ADOLESCENTS'
  /** 18 to 64 years. */
  | 'ADULTS'
  /** Up to 13 years. */
  | 'CHILDREN'
  /** 65 years and more. */
  | 'OLDER_PEOPLE';

/** COMPLETED: the visit took place; NO_SHOW: the patient did not come. */
export type AppointmentState =
  | 'CANCELLED'
  | 'COMPLETED'
  | 'CONFIRMED'
  | 'NO_SHOW';

/** How patients come to an appointment. */
export type BookingJourney =
  /** They say what they need, and a coordinator proposes times. */
  | 'ASSISTED'
  /** They look through the directory and choose. */
  | 'DIRECTORY'
  /** They answer questions first and get suggestions. */
  | 'MATCHING';

/** An appointment to cancel. */
export type CancelAppointmentInput = {
  /** The fee that was shown and agreed to, in minor units; absent agrees to none. */
  readonly acceptedFeeMinor?: number | null | undefined;
  readonly appointmentId: string;
  readonly idempotencyKey: string;
  /** At most 500 characters; kept encrypted. */
  readonly reason?: string | null | undefined;
  /** The one that was read; absent changes whichever there is. */
  readonly revision?: number | null | undefined;
};

/** A session to cancel. */
export type CancelGroupSessionInput = {
  readonly idempotencyKey: string;
  /** At most 500 characters; kept encrypted. */
  readonly reason?: string | null | undefined;
  readonly sessionId: string;
};

/** Appointments of a series to cancel. */
export type CancelSeriesInput = {
  /** What is agreed to be kept for it of all payments together, in minor units. */
  readonly acceptedFeeMinor?: number | null | undefined;
  /** One of the series, still to come. */
  readonly appointmentId: string;
  readonly idempotencyKey: string;
  /** At most 500 characters; kept encrypted. */
  readonly reason?: string | null | undefined;
  readonly scope: SeriesScope;
};

/** FREE: possible for nothing; WITH_FEE: possible, and something is kept; NOT_ALLOWED: not possible. */
export type ChangeState =
  | 'FREE'
  | 'NOT_ALLOWED'
  | 'WITH_FEE';

/** A new token. */
export type CreateApiTokenInput = {
  /** Days until it expires, 1–365. */
  readonly expiresInDays: number;
  /** The same key makes the same token. */
  readonly idempotencyKey: string;
  /** 1 to 100 characters. */
  readonly name: string;
  /** Some of the viewer's own, noun:verb. */
  readonly scopes: ReadonlyArray<string>;
};

/** Nothing but the key. */
export type CreateCalendarFeedInput = {
  /** 8 to 200 characters; the same key again shows the same address. */
  readonly idempotencyKey: string;
};

/** What a specialist may have to hand over. */
export type CredentialKind =
  /** A signed contract. */
  | 'CONTRACT'
  /** Proof of identity. */
  | 'IDENTITY'
  /** Professional liability insurance. */
  | 'LIABILITY_INSURANCE'
  /** Permission to practise, with the place where it holds. */
  | 'LICENCE'
  /** Proof of training. */
  | 'TRAINING';

/** What became of a credential: handed over, approved, returned with a reason, or no longer valid. */
export type CredentialState =
  | 'APPROVED'
  | 'EXPIRED'
  | 'RETURNED'
  | 'SUBMITTED';

/** What the virus scanner says of a file. */
export type FileScan =
  /** No malware was found. */
  | 'CLEAN'
  /** Malware was found; its content is gone. */
  | 'INFECTED'
  /** Nothing: no scanner is configured. */
  | 'NOT_SCANNED'
  /** Nothing yet; until then nobody but its owner reads it. */
  | 'WAITING';

/** What a specialist wants to be said of it. */
export type Gender =
  | 'DIVERSE'
  | 'FEMALE'
  | 'MALE';

/** Who may pay for an appointment. */
export type Insurance =
  /** Private health insurance. */
  | 'PRIVATE'
  /** The patient alone. */
  | 'SELF_PAY'
  /** Statutory health insurance. */
  | 'STATUTORY';

/** A visit to enter. */
export type JoinVisitInput = {
  /** The visit. */
  readonly visitId: string;
};

/** A visit to leave. */
export type LeaveVisitInput = {
  /** The connection that ends. */
  readonly connectionId: string;
  /** The visit. */
  readonly visitId: string;
};

/** Which: some, or all. */
export type MarkNoticesReadInput = {
  /** All there are. */
  readonly all?: boolean | null | undefined;
  /** At most 100; others than own ones are passed over. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
};

/** A tour that need not be shown again. */
export type MarkTourSeenInput = {
  /** Which. */
  readonly tour: Tour;
};

/** A part of the product a brand may switch off. */
export type Module =
  | 'AFFILIATE'
  | 'ASSISTED_SCHEDULING'
  | 'BOOKING'
  | 'EXPERIMENTS'
  | 'INTAKE'
  | 'MESSAGING'
  | 'PAYMENTS'
  | 'REFERRALS'
  | 'VIDEO';

/** A move of a series. */
export type MoveSeriesInput = {
  /** What is agreed to be kept for it of all payments together, in minor units. */
  readonly acceptedFeeMinor?: number | null | undefined;
  /** One of the series, still to come. */
  readonly appointmentId: string;
  readonly changes?: ReadonlyArray<SingleMoveInput> | null | undefined;
  readonly idempotencyKey: string;
  readonly scope: SeriesScope;
  /** Its new start; the others move by as many days, to the same wall clock of the specialist. */
  readonly startsAt: string;
  /** Zone the times were chosen in. */
  readonly timeZone: string;
};

/** An appointment whose patient did not come, or came after all. */
export type NoShowInput = {
  readonly appointmentId: string;
  /** The same key again gives the first answer. */
  readonly idempotencyKey: string;
};

/** What a notice says; portals put it into words. */
export type NoticeKind =
  | 'APPOINTMENT_CANCELLED'
  | 'APPOINTMENT_CONFIRMED'
  | 'APPOINTMENT_MISSED'
  | 'APPOINTMENT_REMINDER'
  | 'APPOINTMENT_RESCHEDULED'
  | 'COMMISSION_EARNED'
  | 'CREDENTIALS_HANDED_IN'
  | 'CREDENTIAL_APPROVED'
  | 'CREDENTIAL_EXPIRING'
  | 'CREDENTIAL_RETURNED'
  | 'EXPERIMENT_STOPPED'
  | 'EXPORT_READY'
  | 'INTAKE_MISSING'
  | 'MESSAGE_WAITING'
  | 'PAYMENT_DUE'
  | 'PAYMENT_REFUNDED'
  | 'PROPOSALS_READY'
  | 'REQUEST_ANSWERED'
  | 'REQUEST_CLOSED'
  | 'REQUEST_DELAYED'
  | 'REQUEST_OVERDUE'
  | 'SPECIALIST_APPROVED'
  | 'SPECIALIST_CLEARED'
  | 'SPECIALIST_NOT_CLEARED'
  | 'SPECIALIST_SUSPENDED'
  | 'WAITLIST_OFFER';

/** What a notice may be about. */
export type NoticeTargetKind =
  | 'APPOINTMENT'
  | 'ASSISTED_REQUEST'
  | 'CONVERSATION'
  | 'CONVERSION'
  | 'CREDENTIALS'
  | 'DATA_REQUEST'
  | 'EXPERIMENT'
  | 'GROUP_SESSION'
  | 'PAYMENT'
  | 'WAITLIST';

/** Presets of configuration over the same code. */
export type OperatingModel =
  | 'CLINIC'
  | 'EMPLOYER_PROGRAMME'
  | 'MARKETPLACE'
  | 'MULTI_BRAND_NETWORK';

/** Which of the two somebody is. */
export type ParticipantRole =
  | 'PATIENT'
  | 'SPECIALIST';

/** ABSENT before coming, WAITING to be let in, CONNECTED in the room, LEFT it. */
export type ParticipantState =
  | 'ABSENT'
  | 'CONNECTED'
  | 'LEFT'
  | 'WAITING';

/** How far a payment has come; once paid it never goes back to unpaid. */
export type PaymentState =
  | 'CANCELLED'
  | 'FAILED'
  | 'PARTIALLY_REFUNDED'
  | 'PROCESSING'
  | 'REFUNDED'
  | 'REQUIRES_ACTION'
  | 'REQUIRES_PAYMENT_METHOD'
  | 'SUCCEEDED';

/** One of the four web applications. */
export type Portal =
  | 'AFFILIATE'
  | 'ORGANIZATION'
  | 'PATIENT'
  | 'SPECIALIST';

/** Times of a group to look at before they are scheduled. */
export type PreviewGroupSessionsInput = {
  /** A type with seats. */
  readonly appointmentTypeId: string;
  /** Those of a course that shall not be as the rule has them. */
  readonly changes?: ReadonlyArray<SeriesChangeInput> | null | undefined;
  /** How it comes back, as a series does: RFC 5545 without RRULE:, at the same wall clock of the specialist; one alone without it. */
  readonly rule?: string | null | undefined;
  /** Without it the viewer's own calendar. */
  readonly specialistId?: string | null | undefined;
  /** The first, within a year. */
  readonly startsAt: string;
};

/** A cancellation of a series to look at first. */
export type PreviewSeriesCancellationInput = {
  /** One of the series, still to come. */
  readonly appointmentId: string;
  readonly scope: SeriesScope;
};

/** A move of a series to look at first. */
export type PreviewSeriesMoveInput = {
  /** One of the series, still to come. */
  readonly appointmentId: string;
  readonly changes?: ReadonlyArray<SingleMoveInput> | null | undefined;
  /** What a proposal may do. */
  readonly flexibility: SeriesFlexibility;
  readonly scope: SeriesScope;
  /** Its new start; the others move by as many days, to the same wall clock of the specialist. */
  readonly startsAt: string;
};

/** The code that came. */
export type ProvePhoneInput = {
  /** Six digits. */
  readonly code: string;
  /** 8 to 200 characters. */
  readonly idempotencyKey: string;
};

/** What the link brought along. */
export type RedeemMagicLinkInput = {
  /** From the address of the link. */
  readonly token: string;
};

/** A new patient. */
export type RegisterPatientInput = {
  /** The person has read and accepts the brand's terms and privacy text. */
  readonly acceptsTerms: boolean;
  /** Compared without regard to case. */
  readonly email: string;
  /** Family name, 1 to 100 characters. */
  readonly familyName: string;
  /** First name or names, 1 to 100 characters. */
  readonly givenName: string;
  /** The same key makes the same account. */
  readonly idempotencyKey: string;
  /** de or en. */
  readonly locale: string;
  /** 10 to 200 characters, not just the own name. */
  readonly password: string;
  /** IANA name, e.g. Europe/Berlin. */
  readonly timeZone: string;
};

/** Where to send the link and where it leads. */
export type RequestMagicLinkInput = {
  /** The address of the account. */
  readonly email: string;
  /** The portal to sign in to. */
  readonly portal: Portal;
  /** Path inside the portal to return to. */
  readonly returnTo?: string | null | undefined;
};

/** The number to prove. */
export type RequestPhoneCodeInput = {
  /** 8 to 200 characters; the same key again sends nothing more. */
  readonly idempotencyKey: string;
  /** With its country code. */
  readonly phone: string;
};

/** What a brand may require of specialists: a kind of credential, an account that can be paid out to, or the approval of an admin. */
export type RequirementKey =
  | 'APPROVAL'
  | 'CONTRACT'
  | 'IDENTITY'
  | 'LIABILITY_INSURANCE'
  | 'LICENCE'
  | 'PAYOUT_ACCOUNT'
  | 'TRAINING';

/** How far a requirement is met; SUBMITTED waits for a decision, NOT_YET_VALID begins on a later day. */
export type RequirementState =
  | 'EXPIRED'
  | 'MET'
  | 'MISSING'
  | 'NOT_YET_VALID'
  | 'RETURNED'
  | 'SUBMITTED';

/** An appointment and the time to move it to. */
export type RescheduleAppointmentInput = {
  /** The fee that was shown and agreed to, in minor units; absent agrees to none. */
  readonly acceptedFeeMinor?: number | null | undefined;
  readonly appointmentId: string;
  /** The same key again gives the first answer. */
  readonly idempotencyKey: string;
  /** The one that was read; absent changes whichever there is. */
  readonly revision?: number | null | undefined;
  /** One of `Appointment.rescheduleSlots`. */
  readonly startsAt: string;
  /** IANA zone the time was chosen in; that of the appointment if its patient chose. */
  readonly timeZone: string;
};

/** Another time for a session. */
export type RescheduleGroupSessionInput = {
  readonly idempotencyKey: string;
  /** The one that was read; absent moves whichever there is. */
  readonly revision?: number | null | undefined;
  readonly sessionId: string;
  /** Within a year. */
  readonly startsAt: string;
};

/** What a membership lets a person do. */
export type Role =
  | 'AFFILIATE'
  | 'BRAND_ADMIN'
  | 'COMPLIANCE_OFFICER'
  | 'COORDINATOR'
  | 'OPERATOR'
  | 'ORGANIZATION_ADMIN'
  | 'PATIENT'
  | 'SPECIALIST';

/** Whom a specialist sees, anew. */
export type SaveAudienceInput = {
  /** None says nothing. */
  readonly ageGroups: ReadonlyArray<AgeGroup>;
  readonly idempotencyKey: string;
  /** A specialist that the viewer oversees; the viewer's own without it. */
  readonly specialistId?: string | null | undefined;
  /** Of the profile that was read. */
  readonly version: number;
};

/** What is absent stays as it is. */
export type SaveContactChoicesInput = {
  /** Whether reminders come by mail. */
  readonly remindsByEmail?: boolean | null | undefined;
  /** Whether short messages come to the proved number. */
  readonly textsToPhone?: boolean | null | undefined;
};

/** What the directory finds a specialist by, anew. */
export type SaveDirectoryProfileInput = {
  /** Where the practice is, at most 80 characters; none without. */
  readonly city?: string | null | undefined;
  /** What they know most about, in German; at most ten of 40 characters. */
  readonly focusDe: ReadonlyArray<string>;
  /** The same in English. */
  readonly focusEn: ReadonlyArray<string>;
  /** Nothing is said of it without. */
  readonly gender?: Gender | null | undefined;
  readonly idempotencyKey: string;
  /** Who may pay. */
  readonly insurances: ReadonlyArray<Insurance>;
  /** ISO 639-1, one to twenty. */
  readonly languages: ReadonlyArray<string>;
  /** A specialist that the viewer oversees; the viewer's own without it. */
  readonly specialistId?: string | null | undefined;
  /** Slugs of the brand, one to ten. */
  readonly specialties: ReadonlyArray<string>;
  /** Of the profile that was read. */
  readonly version: number;
};

/** What the directory says of a specialist in her own words, anew. What is empty in one language is shown in the other. */
export type SaveProfileTextsInput = {
  /** At most 4,000 characters in German; an empty line divides paragraphs. */
  readonly aboutDe: string;
  /** The same in English. */
  readonly aboutEn: string;
  /** One line in German, at most 160 characters; one language at least. */
  readonly headlineDe: string;
  /** The same in English. */
  readonly headlineEn: string;
  readonly idempotencyKey: string;
  /** As patients are to read it, 2 to 80 letters. */
  readonly name: string;
  /** A specialist that the viewer oversees; the viewer's own without it. */
  readonly specialistId?: string | null | undefined;
  /** Academic title before the name, at most 40 characters; empty for none. */
  readonly title: string;
  /** Of the profile that was read. */
  readonly version: number;
};

/** Times of a group. */
export type ScheduleGroupSessionsInput = {
  /** A type with seats. */
  readonly appointmentTypeId: string;
  /** Those of a course that shall not be as the rule has them. */
  readonly changes?: ReadonlyArray<SeriesChangeInput> | null | undefined;
  readonly idempotencyKey: string;
  /** How it comes back, as a series does: RFC 5545 without RRULE:, at the same wall clock of the specialist; one alone without it. */
  readonly rule?: string | null | undefined;
  /** 2 to 100; as many as the type has without it. */
  readonly seats?: number | null | undefined;
  /** Without it the viewer's own calendar. */
  readonly specialistId?: string | null | undefined;
  /** The first, within a year. */
  readonly startsAt: string;
};

/** A message to send. */
export type SendMessageInput = {
  /** 1 to 4,000 characters of plain text. */
  readonly body: string;
  /** Chosen by the client, new for every message: sending is idempotent by it. */
  readonly clientId: string;
  /** Where to. */
  readonly conversationId: string;
};

/** A signal for the other side. */
export type SendVisitSignalInput = {
  /** The sender's own connection. */
  readonly connectionId: string;
  /** What it is. */
  readonly kind: SignalKind;
  /** JSON, at most 64 kB; empty for HELLO and BYE. */
  readonly payload: string;
  /** The visit. */
  readonly visitId: string;
};

/** One of a series at another time than the rule has it. */
export type SeriesChangeInput = {
  /** When the rule has it (occursAt). */
  readonly from: string;
  /** When it shall be, a week away at most; left out without it. */
  readonly to?: string | null | undefined;
};

/** How far a proposal may move one time: on its day, or in its week from Monday. */
export type SeriesFlexibility =
  | 'SAME_DAY'
  | 'SAME_WEEK';

/** Which of a series: the chosen one and all after it, or all that are still to come. One alone is an appointment. */
export type SeriesScope =
  | 'ALL'
  | 'FOLLOWING';

/** How many seats a session shall have. */
export type SetGroupSessionSeatsInput = {
  readonly idempotencyKey: string;
  /** 2 to 100, no fewer than are taken. */
  readonly seats: number;
  readonly sessionId: string;
};

/** What one kind of appointment costs from now on. */
export type SetListPriceInput = {
  /** Minor units of the brand's currency, taxes included, 50 to 1000000; null for no price. */
  readonly amountMinor?: number | null | undefined;
  /** One of the viewer's own, or of a specialist whom the viewer oversees. */
  readonly appointmentTypeId: string;
  readonly idempotencyKey: string;
  /** Of the price that was read. */
  readonly version: number;
};

/** E-mail and password. */
export type SignInInput = {
  /** The address of the account. */
  readonly email: string;
  /** In clear; travels over TLS alone. */
  readonly password: string;
};

/** OFFER and ANSWER carry a session description, CANDIDATE an ICE candidate; HELLO greets, BYE leaves. */
export type SignalKind =
  | 'ANSWER'
  | 'BYE'
  | 'CANDIDATE'
  | 'HELLO'
  | 'OFFER';

/** One of a series at another time than the common move has it. */
export type SingleMoveInput = {
  /** Its present start. */
  readonly from: string;
  /** Its new one. */
  readonly to: string;
};

/** A rule that can keep a time from being offered. */
export type SlotRule =
  /** The specialist is away; spans are what would have to be given up. */
  | 'ABSENCE'
  /** Another calendar of the specialist has it; spans are what would have to be free there. */
  | 'BUSY_ELSEWHERE'
  /** As many as may be start on that day; needed is the cap that would let it through. */
  | 'DAY_FULL'
  /** Time without appointments; spans are what would have to be given up. */
  | 'FOCUS'
  /** Starts are on other minutes; needed is a step in minutes that would let it through. */
  | 'GRID'
  /** It is too far ahead; needed is the horizon in days that would let it through. */
  | 'HORIZON'
  /** It is not within the hours; spans are what would have to be opened. */
  | 'HOURS'
  /** It is sooner than the notice; needed is the notice in minutes that would let it through. */
  | 'NOTICE'
  /** The specialist may not be booked at present, at no time. */
  | 'NOT_BOOKABLE'
  /** All that others than the specialist are told of the rest. */
  | 'NOT_FREE'
  /** The type is of a group, and no session of it starts then. */
  | 'NO_SESSION'
  /** It has begun or is over. */
  | 'PAST'
  /** Every seat of the session is taken; needed is the number of seats that would do. */
  | 'SEATS_TAKEN'
  /** It, or a buffer, meets something booked or held; spans are what is taken, buffers included. */
  | 'TAKEN'
  /** As many of this type as may be start on that day; needed as before. */
  | 'TYPE_FULL';

/** The first steps, one tour for each role. */
export type Tour =
  | 'AFFILIATE'
  | 'BRAND_ADMIN'
  | 'COMPLIANCE_OFFICER'
  | 'COORDINATOR'
  | 'OPERATOR'
  | 'ORGANIZATION_ADMIN'
  | 'PATIENT'
  | 'SPECIALIST';

/** What is absent stays as it is. */
export type UpdateProfileInput = {
  /** Family name. */
  readonly familyName?: string | null | undefined;
  /** First name or names. */
  readonly givenName?: string | null | undefined;
  /** de or en. */
  readonly locale?: string | null | undefined;
  /** IANA name, e.g. Europe/Berlin. */
  readonly timeZone?: string | null | undefined;
};

/** SCHEDULED until the patient comes, WAITING while he waits to be let in, IN_PROGRESS once both met, then ENDED; or CANCELLED. */
export type VisitState =
  | 'CANCELLED'
  | 'ENDED'
  | 'IN_PROGRESS'
  | 'SCHEDULED'
  | 'WAITING';

/** An appointment whose fees are waived, and why. */
export type WaiveChangeFeesInput = {
  readonly appointmentId: string;
  /** The same key again gives the first answer. */
  readonly idempotencyKey: string;
  /** At most 500 characters; kept encrypted. */
  readonly reason: string;
};

export type SaveAudienceMutationVariables = Exact<{
  input: SaveAudienceInput;
}>;


export type SaveAudienceMutation = { readonly saveAudience:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ProfileChangedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SaveAudiencePayload', readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly ageGroups: ReadonlyArray<AgeGroup>, readonly profileVersion: number } }
   };

export type VisitPartsFragment = { readonly __typename: 'Visit', readonly id: string, readonly state: VisitState, readonly opensAt: string, readonly participants: ReadonlyArray<{ readonly __typename: 'VisitParticipant', readonly role: ParticipantRole, readonly state: ParticipantState, readonly joinedAt: string | null, readonly leftAt: string | null, readonly person: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } }> };

export type VisitRoomQueryVariables = Exact<{
  id: string;
}>;


export type VisitRoomQuery = { readonly visit: { readonly __typename: 'Visit', readonly id: string, readonly state: VisitState, readonly opensAt: string, readonly appointment: { readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly timeZone: string, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly portraitSeed: string }, readonly conversation: { readonly __typename: 'Conversation', readonly id: string } | null }, readonly participants: ReadonlyArray<{ readonly __typename: 'VisitParticipant', readonly role: ParticipantRole, readonly state: ParticipantState, readonly joinedAt: string | null, readonly leftAt: string | null, readonly person: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } }> } | null };

export type VisitChangedSubscriptionVariables = Exact<{
  visitId: string;
}>;


export type VisitChangedSubscription = { readonly visitChanged: { readonly __typename: 'Visit', readonly id: string, readonly state: VisitState, readonly opensAt: string, readonly participants: ReadonlyArray<{ readonly __typename: 'VisitParticipant', readonly role: ParticipantRole, readonly state: ParticipantState, readonly joinedAt: string | null, readonly leftAt: string | null, readonly person: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } }> } };

export type VisitSignalReceivedSubscriptionVariables = Exact<{
  visitId: string;
  connectionId: string;
}>;


export type VisitSignalReceivedSubscription = { readonly visitSignalReceived: { readonly __typename: 'VisitSignal', readonly id: string, readonly fromConnectionId: string, readonly fromRole: ParticipantRole, readonly kind: SignalKind, readonly payload: string } };

export type JoinVisitMutationVariables = Exact<{
  input: JoinVisitInput;
}>;


export type JoinVisitMutation = { readonly joinVisit:
    | { readonly __typename: 'JoinVisitPayload', readonly visit: { readonly __typename: 'Visit', readonly id: string, readonly state: VisitState, readonly opensAt: string, readonly participants: ReadonlyArray<{ readonly __typename: 'VisitParticipant', readonly role: ParticipantRole, readonly state: ParticipantState, readonly joinedAt: string | null, readonly leftAt: string | null, readonly person: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } }> }, readonly connection: { readonly __typename: 'VideoConnection', readonly connectionId: string, readonly provider: string, readonly roomName: string, readonly isPolite: boolean, readonly iceServers: ReadonlyArray<{ readonly __typename: 'IceServer', readonly urls: ReadonlyArray<string>, readonly username: string | null, readonly credential: string | null }> } }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'VideoProviderUnavailableError', readonly code: string, readonly message: string }
    | { readonly __typename: 'VisitEndedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'VisitNotOpenError', readonly code: string, readonly message: string, readonly opensAt: string }
   };

export type LeaveVisitMutationVariables = Exact<{
  input: LeaveVisitInput;
}>;


export type LeaveVisitMutation = { readonly leaveVisit:
    | { readonly __typename: 'LeaveVisitPayload', readonly visit: { readonly __typename: 'Visit', readonly id: string, readonly state: VisitState, readonly opensAt: string, readonly participants: ReadonlyArray<{ readonly __typename: 'VisitParticipant', readonly role: ParticipantRole, readonly state: ParticipantState, readonly joinedAt: string | null, readonly leftAt: string | null, readonly person: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } }> } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type AdmitPatientMutationVariables = Exact<{
  visitId: string;
}>;


export type AdmitPatientMutation = { readonly admitPatient:
    | { readonly __typename: 'AdmitPatientPayload', readonly visit: { readonly __typename: 'Visit', readonly id: string, readonly state: VisitState, readonly opensAt: string, readonly participants: ReadonlyArray<{ readonly __typename: 'VisitParticipant', readonly role: ParticipantRole, readonly state: ParticipantState, readonly joinedAt: string | null, readonly leftAt: string | null, readonly person: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } }> } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'VisitEndedError', readonly code: string, readonly message: string }
   };

export type EndVisitMutationVariables = Exact<{
  visitId: string;
}>;


export type EndVisitMutation = { readonly endVisit:
    | { readonly __typename: 'EndVisitPayload', readonly visit: { readonly __typename: 'Visit', readonly id: string, readonly state: VisitState, readonly opensAt: string, readonly participants: ReadonlyArray<{ readonly __typename: 'VisitParticipant', readonly role: ParticipantRole, readonly state: ParticipantState, readonly joinedAt: string | null, readonly leftAt: string | null, readonly person: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } }> } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type SendVisitSignalMutationVariables = Exact<{
  input: SendVisitSignalInput;
}>;


export type SendVisitSignalMutation = { readonly sendVisitSignal:
    | { readonly __typename: 'ConnectionReplacedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SendVisitSignalPayload', readonly signalId: string }
   };

export type ChangesOfAppointmentQueryVariables = Exact<{
  id: string;
}>;


export type ChangesOfAppointmentQuery = { readonly appointment: { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly timeZone: string, readonly revision: number, readonly specialist: { readonly __typename: 'Specialist', readonly id: string }, readonly changeTerms: { readonly __typename: 'ChangeTerms', readonly movesLeft: number | null, readonly canMarkNoShow: boolean, readonly noShowReversibleUntil: string | null, readonly canWaiveFees: boolean, readonly areFeesWaived: boolean, readonly rescheduling: { readonly __typename: 'ChangeTerm', readonly state: ChangeState, readonly freeUntil: string, readonly until: string, readonly fee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }, readonly cancelling: { readonly __typename: 'ChangeTerm', readonly state: ChangeState, readonly freeUntil: string, readonly until: string, readonly fee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }, readonly refund: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null, readonly noShowFee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null, readonly kept: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null } | null } | null };

export type ChangedAppointmentFragment = { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly timeZone: string, readonly revision: number, readonly changeTerms: { readonly __typename: 'ChangeTerms', readonly movesLeft: number | null, readonly canMarkNoShow: boolean, readonly noShowReversibleUntil: string | null, readonly canWaiveFees: boolean, readonly areFeesWaived: boolean, readonly rescheduling: { readonly __typename: 'ChangeTerm', readonly state: ChangeState, readonly freeUntil: string, readonly until: string, readonly fee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }, readonly cancelling: { readonly __typename: 'ChangeTerm', readonly state: ChangeState, readonly freeUntil: string, readonly until: string, readonly fee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }, readonly refund: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null, readonly noShowFee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null, readonly kept: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null } | null };

export type MoveTimesQueryVariables = Exact<{
  id: string;
  from: string;
  days: number;
  timeZone: string;
}>;


export type MoveTimesQuery = { readonly appointment: { readonly __typename: 'Appointment', readonly id: string, readonly rescheduleSlots: ReadonlyArray<{ readonly __typename: 'SlotDay', readonly date: string, readonly slots: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string, readonly seatsLeft: number | null }> }> } | null };

export type MoveTimesChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type MoveTimesChangedSubscription = { readonly slotsChanged: { readonly __typename: 'SlotsChanged', readonly specialist: { readonly __typename: 'Specialist', readonly id: string } } };

export type RescheduleAppointmentMutationVariables = Exact<{
  input: RescheduleAppointmentInput;
}>;


export type RescheduleAppointmentMutation = { readonly rescheduleAppointment:
    | { readonly __typename: 'AppointmentRevisedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'FeeNotAcceptedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'RescheduleAppointmentPayload', readonly appointment: { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly timeZone: string, readonly revision: number, readonly changeTerms: { readonly __typename: 'ChangeTerms', readonly movesLeft: number | null, readonly canMarkNoShow: boolean, readonly noShowReversibleUntil: string | null, readonly canWaiveFees: boolean, readonly areFeesWaived: boolean, readonly rescheduling: { readonly __typename: 'ChangeTerm', readonly state: ChangeState, readonly freeUntil: string, readonly until: string, readonly fee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }, readonly cancelling: { readonly __typename: 'ChangeTerm', readonly state: ChangeState, readonly freeUntil: string, readonly until: string, readonly fee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }, readonly refund: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null, readonly noShowFee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null, readonly kept: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null } | null } }
    | { readonly __typename: 'ReschedulingNotAllowedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SeatAlreadyTakenError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotInPastError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotNotOfferedError', readonly code: string, readonly message: string, readonly alternatives: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string }> }
    | { readonly __typename: 'SlotTakenError', readonly code: string, readonly message: string, readonly alternatives: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string }> }
    | { readonly __typename: 'SpecialistNotBookableError', readonly code: string, readonly message: string }
   };

export type CancelAppointmentAsStaffMutationVariables = Exact<{
  input: CancelAppointmentInput;
}>;


export type CancelAppointmentAsStaffMutation = { readonly cancelAppointment:
    | { readonly __typename: 'AppointmentRevisedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'CancelAppointmentPayload', readonly appointment: { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly timeZone: string, readonly revision: number, readonly changeTerms: { readonly __typename: 'ChangeTerms', readonly movesLeft: number | null, readonly canMarkNoShow: boolean, readonly noShowReversibleUntil: string | null, readonly canWaiveFees: boolean, readonly areFeesWaived: boolean, readonly rescheduling: { readonly __typename: 'ChangeTerm', readonly state: ChangeState, readonly freeUntil: string, readonly until: string, readonly fee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }, readonly cancelling: { readonly __typename: 'ChangeTerm', readonly state: ChangeState, readonly freeUntil: string, readonly until: string, readonly fee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }, readonly refund: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null, readonly noShowFee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null, readonly kept: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null } | null } }
    | { readonly __typename: 'CancellationTooLateError', readonly code: string, readonly message: string }
    | { readonly __typename: 'FeeNotAcceptedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type MarkNoShowMutationVariables = Exact<{
  input: NoShowInput;
}>;


export type MarkNoShowMutation = { readonly markNoShow:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NoShowNotAllowedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NoShowPayload', readonly appointment: { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly timeZone: string, readonly revision: number, readonly changeTerms: { readonly __typename: 'ChangeTerms', readonly movesLeft: number | null, readonly canMarkNoShow: boolean, readonly noShowReversibleUntil: string | null, readonly canWaiveFees: boolean, readonly areFeesWaived: boolean, readonly rescheduling: { readonly __typename: 'ChangeTerm', readonly state: ChangeState, readonly freeUntil: string, readonly until: string, readonly fee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }, readonly cancelling: { readonly __typename: 'ChangeTerm', readonly state: ChangeState, readonly freeUntil: string, readonly until: string, readonly fee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }, readonly refund: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null, readonly noShowFee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null, readonly kept: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null } | null } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type RevertNoShowMutationVariables = Exact<{
  input: NoShowInput;
}>;


export type RevertNoShowMutation = { readonly revertNoShow:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NoShowNotAllowedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NoShowPayload', readonly appointment: { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly timeZone: string, readonly revision: number, readonly changeTerms: { readonly __typename: 'ChangeTerms', readonly movesLeft: number | null, readonly canMarkNoShow: boolean, readonly noShowReversibleUntil: string | null, readonly canWaiveFees: boolean, readonly areFeesWaived: boolean, readonly rescheduling: { readonly __typename: 'ChangeTerm', readonly state: ChangeState, readonly freeUntil: string, readonly until: string, readonly fee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }, readonly cancelling: { readonly __typename: 'ChangeTerm', readonly state: ChangeState, readonly freeUntil: string, readonly until: string, readonly fee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }, readonly refund: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null, readonly noShowFee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null, readonly kept: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null } | null } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type WaiveChangeFeesMutationVariables = Exact<{
  input: WaiveChangeFeesInput;
}>;


export type WaiveChangeFeesMutation = { readonly waiveChangeFees:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'WaiveChangeFeesPayload', readonly appointment: { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly timeZone: string, readonly revision: number, readonly changeTerms: { readonly __typename: 'ChangeTerms', readonly movesLeft: number | null, readonly canMarkNoShow: boolean, readonly noShowReversibleUntil: string | null, readonly canWaiveFees: boolean, readonly areFeesWaived: boolean, readonly rescheduling: { readonly __typename: 'ChangeTerm', readonly state: ChangeState, readonly freeUntil: string, readonly until: string, readonly fee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }, readonly cancelling: { readonly __typename: 'ChangeTerm', readonly state: ChangeState, readonly freeUntil: string, readonly until: string, readonly fee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }, readonly refund: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null, readonly noShowFee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null, readonly kept: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null } | null } }
   };

export type MessagePartsFragment = { readonly __typename: 'Message', readonly id: string, readonly body: string, readonly sentAt: string, readonly readAt: string | null, readonly cursor: string, readonly clientId: string | null, readonly conversationId: string, readonly author: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } };

export type ConversationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConversationsQuery = { readonly conversations: { readonly __typename: 'ConversationConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'ConversationEdge', readonly cursor: string, readonly node: { readonly __typename: 'Conversation', readonly id: string, readonly unreadCount: number, readonly participants: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly displayName: string }>, readonly lastMessage: { readonly __typename: 'Message', readonly id: string, readonly body: string, readonly sentAt: string, readonly author: { readonly __typename: 'Person', readonly id: string } } | null } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConversationPageQueryVariables = Exact<{
  id: string;
  last: number;
  before?: string | null | undefined;
}>;


export type ConversationPageQuery = { readonly conversation: { readonly __typename: 'Conversation', readonly id: string, readonly unreadCount: number, readonly participants: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly displayName: string }>, readonly messages: { readonly __typename: 'MessageConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'MessageEdge', readonly cursor: string, readonly node: { readonly __typename: 'Message', readonly id: string, readonly body: string, readonly sentAt: string, readonly readAt: string | null, readonly cursor: string, readonly clientId: string | null, readonly conversationId: string, readonly author: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasPreviousPage: boolean, readonly startCursor: string | null } } } | null };

export type MessageReceivedSubscriptionVariables = Exact<{
  conversationId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type MessageReceivedSubscription = { readonly messageReceived: { readonly __typename: 'MessageReceived', readonly message: { readonly __typename: 'Message', readonly id: string, readonly body: string, readonly sentAt: string, readonly readAt: string | null, readonly cursor: string, readonly clientId: string | null, readonly conversationId: string, readonly author: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } } } };

export type TypingSubscriptionVariables = Exact<{
  conversationId: string;
}>;


export type TypingSubscription = { readonly typing: { readonly __typename: 'TypingNotice', readonly at: string, readonly person: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } } };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { readonly sendMessage:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SendMessagePayload', readonly sent: { readonly __typename: 'Message', readonly id: string, readonly body: string, readonly sentAt: string, readonly readAt: string | null, readonly cursor: string, readonly clientId: string | null, readonly conversationId: string, readonly author: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } } }
   };

export type MarkConversationReadMutationVariables = Exact<{
  conversationId: string;
}>;


export type MarkConversationReadMutation = { readonly markConversationRead:
    | { readonly __typename: 'MarkConversationReadPayload', readonly conversation: { readonly __typename: 'Conversation', readonly id: string, readonly unreadCount: number } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type SetTypingMutationVariables = Exact<{
  conversationId: string;
}>;


export type SetTypingMutation = { readonly setTyping:
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SetTypingPayload', readonly isAccepted: boolean }
   };

export type CredentialPartsFragment = { readonly __typename: 'Credential', readonly id: string, readonly kind: CredentialKind, readonly state: CredentialState, readonly reason: string | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly submittedAt: string, readonly decidedAt: string | null, readonly replacedAt: string | null, readonly replacesId: string | null, readonly decidedBy: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null, readonly licence: { readonly __typename: 'Licence', readonly profession: string, readonly number: string, readonly authority: string, readonly jurisdiction: string } | null, readonly file: { readonly __typename: 'CredentialFile', readonly id: string, readonly name: string, readonly byteSize: number, readonly scan: FileScan, readonly url: string } | null };

export type RequirementPartsFragment = { readonly __typename: 'RequirementStatus', readonly key: RequirementKey, readonly state: RequirementState };

export type GroupKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type GroupKindsQuery = { readonly groupKinds: ReadonlyArray<{ readonly __typename: 'GroupKind', readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string, readonly seats: number | null }, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string, readonly timeZone: string } }> };

export type PreviewGroupSessionsQueryVariables = Exact<{
  input: PreviewGroupSessionsInput;
}>;


export type PreviewGroupSessionsQuery = { readonly previewGroupSessions:
    | { readonly __typename: 'GroupSessionsPreview', readonly occurrences: ReadonlyArray<{ readonly __typename: 'GroupOccurrence', readonly occursAt: string, readonly startsAt: string, readonly endsAt: string, readonly isFree: boolean, readonly isAway: boolean, readonly reasons: ReadonlyArray<{ readonly __typename: 'SlotReason', readonly rule: SlotRule }>, readonly alternatives: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }> }> }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotInPastError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SpecialistNotBookableError', readonly code: string, readonly message: string }
   };

export type ScheduleGroupSessionsMutationVariables = Exact<{
  input: ScheduleGroupSessionsInput;
}>;


export type ScheduleGroupSessionsMutation = { readonly scheduleGroupSessions:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ScheduleGroupSessionsPayload', readonly sessions: ReadonlyArray<{ readonly __typename: 'GroupSession', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly seats: number, readonly seatsTaken: number, readonly isCancelled: boolean, readonly isOver: boolean, readonly revision: number, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string, readonly timeZone: string } }> }
    | { readonly __typename: 'SessionClashError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotInPastError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SpecialistNotBookableError', readonly code: string, readonly message: string }
    | { readonly __typename: 'TooManySessionsError', readonly code: string, readonly message: string }
   };

export type RescheduleGroupSessionMutationVariables = Exact<{
  input: RescheduleGroupSessionInput;
}>;


export type RescheduleGroupSessionMutation = { readonly rescheduleGroupSession:
    | { readonly __typename: 'AppointmentRevisedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'RescheduleGroupSessionPayload', readonly session: { readonly __typename: 'GroupSession', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly seats: number, readonly seatsTaken: number, readonly isCancelled: boolean, readonly isOver: boolean, readonly revision: number, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string, readonly timeZone: string } } }
    | { readonly __typename: 'SessionClashError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SessionOverError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotInPastError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SpecialistNotBookableError', readonly code: string, readonly message: string }
   };

export type CancelGroupSessionMutationVariables = Exact<{
  input: CancelGroupSessionInput;
}>;


export type CancelGroupSessionMutation = { readonly cancelGroupSession:
    | { readonly __typename: 'CancelGroupSessionPayload', readonly session: { readonly __typename: 'GroupSession', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly seats: number, readonly seatsTaken: number, readonly isCancelled: boolean, readonly isOver: boolean, readonly revision: number, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string, readonly timeZone: string } } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SessionOverError', readonly code: string, readonly message: string }
   };

export type SetGroupSessionSeatsMutationVariables = Exact<{
  input: SetGroupSessionSeatsInput;
}>;


export type SetGroupSessionSeatsMutation = { readonly setGroupSessionSeats:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SeatsTakenError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SessionOverError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SetGroupSessionSeatsPayload', readonly session: { readonly __typename: 'GroupSession', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly seats: number, readonly seatsTaken: number, readonly isCancelled: boolean, readonly isOver: boolean, readonly revision: number, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string, readonly timeZone: string } } }
   };

export type SessionPartsFragment = { readonly __typename: 'GroupSession', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly seats: number, readonly seatsTaken: number, readonly isCancelled: boolean, readonly isOver: boolean, readonly revision: number, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string, readonly timeZone: string } };

export type NoticeCountQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticeCountQuery = { readonly myNotices: { readonly __typename: 'NoticeConnection', readonly unreadCount: number, readonly liveCursor: string } };

export type NoticeFactsFragment = { readonly __typename: 'Notice', readonly id: string, readonly kind: NoticeKind, readonly at: string, readonly readAt: string | null, readonly cursor: string, readonly startsAt: string | null, readonly target: { readonly __typename: 'NoticeTarget', readonly kind: NoticeTargetKind, readonly id: string }, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null };

export type NoticePageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type NoticePageQuery = { readonly myNotices: { readonly __typename: 'NoticeConnection', readonly unreadCount: number, readonly liveCursor: string, readonly edges: ReadonlyArray<{ readonly __typename: 'NoticeEdge', readonly node: { readonly __typename: 'Notice', readonly id: string, readonly kind: NoticeKind, readonly at: string, readonly readAt: string | null, readonly cursor: string, readonly startsAt: string | null, readonly with: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null, readonly target: { readonly __typename: 'NoticeTarget', readonly kind: NoticeTargetKind, readonly id: string }, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type NoticeArrivedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NoticeArrivedSubscription = { readonly noticeArrived: { readonly __typename: 'NoticeArrived', readonly unreadCount: number, readonly notice: { readonly __typename: 'Notice', readonly id: string, readonly kind: NoticeKind, readonly at: string, readonly readAt: string | null, readonly cursor: string, readonly startsAt: string | null, readonly target: { readonly __typename: 'NoticeTarget', readonly kind: NoticeTargetKind, readonly id: string }, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null } | null } };

export type MarkNoticesReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;


export type MarkNoticesReadMutation = { readonly markNoticesRead:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NoticesMarkedRead', readonly unreadCount: number }
   };

export type DirectoryFactsFragment = { readonly __typename: 'Specialist', readonly id: string, readonly profileVersion: number, readonly gender: Gender | null, readonly insurances: ReadonlyArray<Insurance>, readonly languages: ReadonlyArray<string>, readonly city: string | null, readonly focus: ReadonlyArray<string>, readonly focusWords: { readonly __typename: 'FocusWords', readonly de: ReadonlyArray<string>, readonly en: ReadonlyArray<string> }, readonly specialties: ReadonlyArray<{ readonly __typename: 'Specialty', readonly slug: string, readonly name: string }> };

export type OwnDirectoryFactsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnDirectoryFactsQuery = { readonly specialties: ReadonlyArray<{ readonly __typename: 'Specialty', readonly slug: string, readonly name: string }>, readonly mySpecialistProfile: { readonly __typename: 'Specialist', readonly id: string, readonly profileVersion: number, readonly gender: Gender | null, readonly insurances: ReadonlyArray<Insurance>, readonly languages: ReadonlyArray<string>, readonly city: string | null, readonly focus: ReadonlyArray<string>, readonly focusWords: { readonly __typename: 'FocusWords', readonly de: ReadonlyArray<string>, readonly en: ReadonlyArray<string> }, readonly specialties: ReadonlyArray<{ readonly __typename: 'Specialty', readonly slug: string, readonly name: string }> } | null };

export type DirectoryFactsOfQueryVariables = Exact<{
  slug: string;
}>;


export type DirectoryFactsOfQuery = { readonly specialties: ReadonlyArray<{ readonly __typename: 'Specialty', readonly slug: string, readonly name: string }>, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly profileVersion: number, readonly gender: Gender | null, readonly insurances: ReadonlyArray<Insurance>, readonly languages: ReadonlyArray<string>, readonly city: string | null, readonly focus: ReadonlyArray<string>, readonly focusWords: { readonly __typename: 'FocusWords', readonly de: ReadonlyArray<string>, readonly en: ReadonlyArray<string> }, readonly specialties: ReadonlyArray<{ readonly __typename: 'Specialty', readonly slug: string, readonly name: string }> } | null };

export type SaveDirectoryFactsMutationVariables = Exact<{
  input: SaveDirectoryProfileInput;
}>;


export type SaveDirectoryFactsMutation = { readonly saveDirectoryProfile:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ProfileChangedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SaveDirectoryProfilePayload', readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly profileVersion: number, readonly gender: Gender | null, readonly insurances: ReadonlyArray<Insurance>, readonly languages: ReadonlyArray<string>, readonly city: string | null, readonly focus: ReadonlyArray<string>, readonly focusWords: { readonly __typename: 'FocusWords', readonly de: ReadonlyArray<string>, readonly en: ReadonlyArray<string> }, readonly specialties: ReadonlyArray<{ readonly __typename: 'Specialty', readonly slug: string, readonly name: string }> } }
   };

export type SetListPriceMutationVariables = Exact<{
  input: SetListPriceInput;
}>;


export type SetListPriceMutation = { readonly setListPrice:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'PriceChangedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SetListPricePayload', readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly priceVersion: number | null, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null } }
   };

export type DirectoryTextsFragment = { readonly __typename: 'Specialist', readonly id: string, readonly profileVersion: number, readonly displayName: string, readonly headline: string, readonly about: string, readonly portraitSeed: string, readonly specialties: ReadonlyArray<{ readonly __typename: 'Specialty', readonly slug: string, readonly name: string }>, readonly texts: { readonly __typename: 'ProfileTexts', readonly title: string, readonly name: string, readonly headlineDe: string, readonly headlineEn: string, readonly aboutDe: string, readonly aboutEn: string } };

export type OwnDirectoryTextsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnDirectoryTextsQuery = { readonly mySpecialistProfile: { readonly __typename: 'Specialist', readonly id: string, readonly profileVersion: number, readonly displayName: string, readonly headline: string, readonly about: string, readonly portraitSeed: string, readonly specialties: ReadonlyArray<{ readonly __typename: 'Specialty', readonly slug: string, readonly name: string }>, readonly texts: { readonly __typename: 'ProfileTexts', readonly title: string, readonly name: string, readonly headlineDe: string, readonly headlineEn: string, readonly aboutDe: string, readonly aboutEn: string } } | null };

export type DirectoryTextsOfQueryVariables = Exact<{
  slug: string;
}>;


export type DirectoryTextsOfQuery = { readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly profileVersion: number, readonly displayName: string, readonly headline: string, readonly about: string, readonly portraitSeed: string, readonly specialties: ReadonlyArray<{ readonly __typename: 'Specialty', readonly slug: string, readonly name: string }>, readonly texts: { readonly __typename: 'ProfileTexts', readonly title: string, readonly name: string, readonly headlineDe: string, readonly headlineEn: string, readonly aboutDe: string, readonly aboutEn: string } } | null };

export type SaveDirectoryTextsMutationVariables = Exact<{
  input: SaveProfileTextsInput;
}>;


export type SaveDirectoryTextsMutation = { readonly saveProfileTexts:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ProfileChangedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SaveProfileTextsPayload', readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly profileVersion: number, readonly displayName: string, readonly headline: string, readonly about: string, readonly portraitSeed: string, readonly specialties: ReadonlyArray<{ readonly __typename: 'Specialty', readonly slug: string, readonly name: string }>, readonly texts: { readonly __typename: 'ProfileTexts', readonly title: string, readonly name: string, readonly headlineDe: string, readonly headlineEn: string, readonly aboutDe: string, readonly aboutEn: string } } }
   };

export type PaymentSumsFragment = { readonly __typename: 'Payment', readonly id: string, readonly state: PaymentState, readonly createdAt: string, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly refunded: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly split: { readonly __typename: 'PaymentSplit', readonly applicationFee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly net: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } } | null };

export type SeriesOfAppointmentQueryVariables = Exact<{
  id: string;
}>;


export type SeriesOfAppointmentQuery = { readonly appointment: { readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly state: AppointmentState, readonly series: { readonly __typename: 'Series', readonly id: string, readonly timeZone: string, readonly appointments: ReadonlyArray<{ readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string }> } | null } | null };

export type PreviewSeriesMoveQueryVariables = Exact<{
  input: PreviewSeriesMoveInput;
}>;


export type PreviewSeriesMoveQuery = { readonly previewSeriesMove:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SeriesPreview', readonly occurrences: ReadonlyArray<{ readonly __typename: 'SeriesOccurrence', readonly occursAt: string, readonly startsAt: string, readonly isFree: boolean }>, readonly proposal: { readonly __typename: 'SeriesProposal', readonly moves: ReadonlyArray<{ readonly __typename: 'SeriesMove', readonly occursAt: string, readonly to: string }> } | null, readonly fee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }
    | { readonly __typename: 'SpecialistNotBookableError', readonly code: string, readonly message: string }
   };

export type MoveSeriesMutationVariables = Exact<{
  input: MoveSeriesInput;
}>;


export type MoveSeriesMutation = { readonly moveSeries:
    | { readonly __typename: 'FeeNotAcceptedError', readonly code: string, readonly message: string, readonly fee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'MoveSeriesPayload', readonly series: { readonly __typename: 'Series', readonly id: string, readonly appointments: ReadonlyArray<{ readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string }> } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ReschedulingNotAllowedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SeriesTakenError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SpecialistNotBookableError', readonly code: string, readonly message: string }
   };

export type PreviewSeriesCancellationQueryVariables = Exact<{
  input: PreviewSeriesCancellationInput;
}>;


export type PreviewSeriesCancellationQuery = { readonly previewSeriesCancellation:
    | { readonly __typename: 'CancellationTooLateError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SeriesCancellationPreview', readonly appointmentCount: number, readonly fee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }
   };

export type CancelSeriesMutationVariables = Exact<{
  input: CancelSeriesInput;
}>;


export type CancelSeriesMutation = { readonly cancelSeries:
    | { readonly __typename: 'CancelSeriesPayload', readonly series: { readonly __typename: 'Series', readonly id: string, readonly appointments: ReadonlyArray<{ readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState }> } }
    | { readonly __typename: 'CancellationTooLateError', readonly code: string, readonly message: string }
    | { readonly __typename: 'FeeNotAcceptedError', readonly code: string, readonly message: string, readonly fee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type BootQueryVariables = Exact<{ [key: string]: never; }>;


export type BootQuery = { readonly brand: { readonly __typename: 'Brand', readonly id: string, readonly slug: string, readonly name: string, readonly tagline: string, readonly operatingModel: OperatingModel, readonly locales: ReadonlyArray<string>, readonly defaultLocale: string, readonly formOfAddress: string, readonly currency: string, readonly timeZone: string, readonly modules: ReadonlyArray<Module>, readonly shownJourney: BookingJourney, readonly supportEmail: string, readonly theme: { readonly __typename: 'BrandTheme', readonly accent: string, readonly second: string | null, readonly headingFont: string | null, readonly logoUrl: string | null }, readonly comparison: { readonly __typename: 'JourneyComparison', readonly id: string, readonly isTakingPart: boolean } | null, readonly portals: ReadonlyArray<{ readonly __typename: 'PortalAddress', readonly portal: Portal, readonly url: string }> }, readonly viewer: { readonly __typename: 'Viewer', readonly isAuthenticated: boolean, readonly hasAttributionConsent: boolean, readonly scopes: ReadonlyArray<string>, readonly portals: ReadonlyArray<Portal> } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly viewer: { readonly __typename: 'Viewer', readonly person: { readonly __typename: 'Person', readonly id: string, readonly displayName: string, readonly givenName: string, readonly familyName: string, readonly email: string | null, readonly locale: string, readonly timeZone: string } | null, readonly membership: { readonly __typename: 'Membership', readonly id: string, readonly role: Role, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null } | null, readonly memberships: ReadonlyArray<{ readonly __typename: 'Membership', readonly id: string, readonly role: Role, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null }> } };

export type ActivateMembershipMutationVariables = Exact<{
  input: ActivateMembershipInput;
}>;


export type ActivateMembershipMutation = { readonly activateMembership:
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SignedIn', readonly viewer: { readonly __typename: 'Viewer', readonly isAuthenticated: boolean } }
   };

export type UpdateLanguageMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateLanguageMutation = { readonly updateProfile:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ProfileUpdated', readonly person: { readonly __typename: 'Person', readonly id: string, readonly locale: string } }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: { readonly __typename: 'SignedOut', readonly isSignedOut: boolean } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { readonly signIn:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'SignInRefusedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SignedIn', readonly viewer: { readonly __typename: 'Viewer', readonly isAuthenticated: boolean } }
    | { readonly __typename: 'TooManyAttemptsError', readonly code: string, readonly message: string, readonly retryAfterSeconds: number }
   };

export type RegisterPatientMutationVariables = Exact<{
  input: RegisterPatientInput;
}>;


export type RegisterPatientMutation = { readonly registerPatient:
    | { readonly __typename: 'EmailTakenError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'SignedIn', readonly viewer: { readonly __typename: 'Viewer', readonly isAuthenticated: boolean } }
    | { readonly __typename: 'TooManyAttemptsError', readonly code: string, readonly message: string }
   };

export type RequestMagicLinkMutationVariables = Exact<{
  input: RequestMagicLinkInput;
}>;


export type RequestMagicLinkMutation = { readonly requestMagicLink:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'MagicLinkRequested', readonly isAccepted: boolean }
    | { readonly __typename: 'TooManyAttemptsError', readonly code: string, readonly message: string }
   };

export type LegalTextsQueryVariables = Exact<{ [key: string]: never; }>;


export type LegalTextsQuery = { readonly brand: { readonly __typename: 'Brand', readonly id: string, readonly legal: ReadonlyArray<{ readonly __typename: 'LegalText', readonly kind: string, readonly title: string, readonly body: string, readonly version: string }> } };

export type RedeemMagicLinkMutationVariables = Exact<{
  input: RedeemMagicLinkInput;
}>;


export type RedeemMagicLinkMutation = { readonly redeemMagicLink:
    | { readonly __typename: 'LinkExpiredError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SignedIn', readonly viewer: { readonly __typename: 'Viewer', readonly isAuthenticated: boolean } }
    | { readonly __typename: 'TooManyAttemptsError', readonly code: string, readonly message: string }
   };

export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsQuery = { readonly sessions: ReadonlyArray<{ readonly __typename: 'Session', readonly id: string, readonly isCurrent: boolean, readonly createdAt: string, readonly lastSeenAt: string, readonly userAgent: string | null }> };

export type RevokeSessionMutationVariables = Exact<{
  id: string;
}>;


export type RevokeSessionMutation = { readonly revokeSession:
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SessionRevoked', readonly sessionId: string }
   };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { readonly updateProfile:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'ProfileUpdated', readonly person: { readonly __typename: 'Person', readonly id: string, readonly timeZone: string } }
   };

export type ContactChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ContactChoicesQuery = { readonly myContactChoices: { readonly __typename: 'ContactChoices', readonly remindsByEmail: boolean, readonly textsToPhone: boolean, readonly phone: string | null, readonly offersTexts: boolean } };

export type ContactChoiceFieldsFragment = { readonly __typename: 'ContactChoices', readonly remindsByEmail: boolean, readonly textsToPhone: boolean, readonly phone: string | null, readonly offersTexts: boolean };

export type SaveContactChoicesMutationVariables = Exact<{
  input: SaveContactChoicesInput;
}>;


export type SaveContactChoicesMutation = { readonly saveContactChoices:
    | { readonly __typename: 'ContactChoicesSaved' }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'PhoneMissingError', readonly code: string, readonly message: string }
   };

export type RemovePhoneMutationVariables = Exact<{ [key: string]: never; }>;


export type RemovePhoneMutation = { readonly removePhone:
    | { readonly __typename: 'ContactChoicesSaved' }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type RequestPhoneCodeMutationVariables = Exact<{
  input: RequestPhoneCodeInput;
}>;


export type RequestPhoneCodeMutation = { readonly requestPhoneCode:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'PhoneCodeRequested' }
    | { readonly __typename: 'TextsNotOfferedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'TooManyAttemptsError', readonly code: string, readonly message: string }
   };

export type ProvePhoneMutationVariables = Exact<{
  input: ProvePhoneInput;
}>;


export type ProvePhoneMutation = { readonly provePhone:
    | { readonly __typename: 'ContactChoicesSaved' }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'PhoneCodeWrongError', readonly code: string, readonly message: string }
    | { readonly __typename: 'TooManyAttemptsError', readonly code: string, readonly message: string }
   };

export type OwnCalendarFeedQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnCalendarFeedQuery = { readonly myCalendarFeed: { readonly __typename: 'CalendarFeed', readonly id: string, readonly createdAt: string, readonly lastReadAt: string | null } | null };

export type CreateCalendarFeedMutationVariables = Exact<{
  input: CreateCalendarFeedInput;
}>;


export type CreateCalendarFeedMutation = { readonly createCalendarFeed:
    | { readonly __typename: 'CalendarFeedCreated', readonly url: string, readonly feed: { readonly __typename: 'CalendarFeed', readonly id: string, readonly createdAt: string, readonly lastReadAt: string | null } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type EndCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type EndCalendarFeedMutation = { readonly endCalendarFeed:
    | { readonly __typename: 'CalendarFeedEnded' }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type TokensQueryVariables = Exact<{ [key: string]: never; }>;


export type TokensQuery = { readonly usefulTokenScopes: ReadonlyArray<string>, readonly apiTokens: ReadonlyArray<{ readonly __typename: 'ApiToken', readonly id: string, readonly name: string, readonly prefix: string, readonly scopes: ReadonlyArray<string>, readonly createdAt: string, readonly expiresAt: string, readonly lastUsedAt: string | null, readonly revokedAt: string | null }> };

export type CreateTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateTokenMutation = { readonly createApiToken:
    | { readonly __typename: 'ApiTokenCreated', readonly secret: string, readonly token: { readonly __typename: 'ApiToken', readonly id: string } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'ScopeNotHeldError', readonly code: string, readonly message: string }
   };

export type RevokeTokenMutationVariables = Exact<{
  id: string;
}>;


export type RevokeTokenMutation = { readonly revokeApiToken:
    | { readonly __typename: 'ApiTokenRevoked', readonly token: { readonly __typename: 'ApiToken', readonly id: string, readonly revokedAt: string | null } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type SeenToursQueryVariables = Exact<{ [key: string]: never; }>;


export type SeenToursQuery = { readonly viewer: { readonly __typename: 'Viewer', readonly seenTours: ReadonlyArray<Tour> } };

export type MarkTourSeenMutationVariables = Exact<{
  input: MarkTourSeenInput;
}>;


export type MarkTourSeenMutation = { readonly markTourSeen: { readonly __typename: 'TourSeen', readonly seenTours: ReadonlyArray<Tour> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const VisitPartsFragmentDoc = new TypedDocumentString(`
    fragment VisitParts on Visit {
  __typename
  id
  state
  opensAt
  participants {
    __typename
    role
    state
    joinedAt
    leftAt
    person {
      __typename
      id
      displayName
    }
  }
}
    `, {"fragmentName":"VisitParts"}) as unknown as TypedDocumentString<VisitPartsFragment, unknown>;
export const ChangedAppointmentFragmentDoc = new TypedDocumentString(`
    fragment ChangedAppointment on Appointment {
  __typename
  id
  state
  startsAt
  endsAt
  timeZone
  revision
  changeTerms {
    __typename
    rescheduling {
      __typename
      state
      freeUntil
      until
      fee {
        __typename
        amountMinor
        currency
      }
    }
    movesLeft
    cancelling {
      __typename
      state
      freeUntil
      until
      fee {
        __typename
        amountMinor
        currency
      }
    }
    refund {
      __typename
      amountMinor
      currency
    }
    noShowFee {
      __typename
      amountMinor
      currency
    }
    canMarkNoShow
    noShowReversibleUntil
    canWaiveFees
    areFeesWaived
    kept {
      __typename
      amountMinor
      currency
    }
  }
}
    `, {"fragmentName":"ChangedAppointment"}) as unknown as TypedDocumentString<ChangedAppointmentFragment, unknown>;
export const MessagePartsFragmentDoc = new TypedDocumentString(`
    fragment MessageParts on Message {
  __typename
  id
  body
  sentAt
  readAt
  cursor
  clientId
  conversationId
  author {
    __typename
    id
    displayName
  }
}
    `, {"fragmentName":"MessageParts"}) as unknown as TypedDocumentString<MessagePartsFragment, unknown>;
export const CredentialPartsFragmentDoc = new TypedDocumentString(`
    fragment CredentialParts on Credential {
  __typename
  id
  kind
  state
  reason
  validFrom
  validUntil
  submittedAt
  decidedAt
  replacedAt
  replacesId
  decidedBy {
    __typename
    id
    displayName
  }
  licence {
    __typename
    profession
    number
    authority
    jurisdiction
  }
  file {
    __typename
    id
    name
    byteSize
    scan
    url
  }
}
    `, {"fragmentName":"CredentialParts"}) as unknown as TypedDocumentString<CredentialPartsFragment, unknown>;
export const RequirementPartsFragmentDoc = new TypedDocumentString(`
    fragment RequirementParts on RequirementStatus {
  __typename
  key
  state
}
    `, {"fragmentName":"RequirementParts"}) as unknown as TypedDocumentString<RequirementPartsFragment, unknown>;
export const SessionPartsFragmentDoc = new TypedDocumentString(`
    fragment SessionParts on GroupSession {
  __typename
  id
  startsAt
  endsAt
  seats
  seatsTaken
  isCancelled
  isOver
  revision
  appointmentType {
    __typename
    id
    name
  }
  specialist {
    __typename
    id
    displayName
    timeZone
  }
}
    `, {"fragmentName":"SessionParts"}) as unknown as TypedDocumentString<SessionPartsFragment, unknown>;
export const NoticeFactsFragmentDoc = new TypedDocumentString(`
    fragment NoticeFacts on Notice {
  __typename
  id
  kind
  at
  readAt
  cursor
  startsAt
  target {
    __typename
    kind
    id
  }
  amount {
    __typename
    amountMinor
    currency
  }
}
    `, {"fragmentName":"NoticeFacts"}) as unknown as TypedDocumentString<NoticeFactsFragment, unknown>;
export const DirectoryFactsFragmentDoc = new TypedDocumentString(`
    fragment DirectoryFacts on Specialist {
  __typename
  id
  profileVersion
  gender
  insurances
  languages
  city
  focus
  focusWords {
    __typename
    de
    en
  }
  specialties {
    __typename
    slug
    name
  }
}
    `, {"fragmentName":"DirectoryFacts"}) as unknown as TypedDocumentString<DirectoryFactsFragment, unknown>;
export const DirectoryTextsFragmentDoc = new TypedDocumentString(`
    fragment DirectoryTexts on Specialist {
  __typename
  id
  profileVersion
  displayName
  headline
  about
  portraitSeed
  specialties {
    __typename
    slug
    name
  }
  texts {
    __typename
    title
    name
    headlineDe
    headlineEn
    aboutDe
    aboutEn
  }
}
    `, {"fragmentName":"DirectoryTexts"}) as unknown as TypedDocumentString<DirectoryTextsFragment, unknown>;
export const PaymentSumsFragmentDoc = new TypedDocumentString(`
    fragment PaymentSums on Payment {
  __typename
  id
  state
  createdAt
  amount {
    __typename
    amountMinor
    currency
  }
  refunded {
    __typename
    amountMinor
    currency
  }
  split {
    __typename
    applicationFee {
      __typename
      amountMinor
      currency
    }
    net {
      __typename
      amountMinor
      currency
    }
  }
}
    `, {"fragmentName":"PaymentSums"}) as unknown as TypedDocumentString<PaymentSumsFragment, unknown>;
export const ContactChoiceFieldsFragmentDoc = new TypedDocumentString(`
    fragment ContactChoiceFields on ContactChoices {
  __typename
  remindsByEmail
  textsToPhone
  phone
  offersTexts
}
    `, {"fragmentName":"ContactChoiceFields"}) as unknown as TypedDocumentString<ContactChoiceFieldsFragment, unknown>;
export const SaveAudienceDocument = new TypedDocumentString(`
    mutation SaveAudience($input: SaveAudienceInput!) {
  saveAudience(input: $input) {
    __typename
    ... on SaveAudiencePayload {
      __typename
      specialist {
        __typename
        id
        ageGroups
        profileVersion
      }
    }
    ... on Error {
      __typename
      code
      message
    }
    ... on InvalidInputError {
      __typename
      fields {
        __typename
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:57757165e8d416b21c7b02277489edeca009c66e929cb20018e42cdd2cf917e2"}) as unknown as TypedDocumentString<SaveAudienceMutation, SaveAudienceMutationVariables>;
export const VisitRoomDocument = new TypedDocumentString(`
    query VisitRoom($id: ID!) {
  visit(id: $id) {
    __typename
    ...VisitParts
    appointment {
      __typename
      id
      startsAt
      endsAt
      timeZone
      appointmentType {
        __typename
        id
        name
      }
      specialist {
        __typename
        id
        slug
        displayName
        portraitSeed
      }
      conversation {
        __typename
        id
      }
    }
  }
}
    fragment VisitParts on Visit {
  __typename
  id
  state
  opensAt
  participants {
    __typename
    role
    state
    joinedAt
    leftAt
    person {
      __typename
      id
      displayName
    }
  }
}`, {"hash":"sha256:1180ad6c577ebae811966f582069b0425fc541466b917c57f4105c5b722db27b"}) as unknown as TypedDocumentString<VisitRoomQuery, VisitRoomQueryVariables>;
export const VisitChangedDocument = new TypedDocumentString(`
    subscription VisitChanged($visitId: ID!) {
  visitChanged(visitId: $visitId) {
    __typename
    ...VisitParts
  }
}
    fragment VisitParts on Visit {
  __typename
  id
  state
  opensAt
  participants {
    __typename
    role
    state
    joinedAt
    leftAt
    person {
      __typename
      id
      displayName
    }
  }
}`, {"hash":"sha256:5732746d0cc8aad22f0e1ad083d09d9248f461f75d2ad39aac2b4fc4b4b9df82"}) as unknown as TypedDocumentString<VisitChangedSubscription, VisitChangedSubscriptionVariables>;
export const VisitSignalReceivedDocument = new TypedDocumentString(`
    subscription VisitSignalReceived($visitId: ID!, $connectionId: ID!) {
  visitSignalReceived(visitId: $visitId, connectionId: $connectionId) {
    __typename
    id
    fromConnectionId
    fromRole
    kind
    payload
  }
}
    `, {"hash":"sha256:0f4b6de73c7b95113546b966d22192591645277f55d87c6fc4162f8b7270b23d"}) as unknown as TypedDocumentString<VisitSignalReceivedSubscription, VisitSignalReceivedSubscriptionVariables>;
export const JoinVisitDocument = new TypedDocumentString(`
    mutation JoinVisit($input: JoinVisitInput!) {
  joinVisit(input: $input) {
    __typename
    ... on JoinVisitPayload {
      __typename
      visit {
        __typename
        ...VisitParts
      }
      connection {
        __typename
        connectionId
        provider
        roomName
        isPolite
        iceServers {
          __typename
          urls
          username
          credential
        }
      }
    }
    ... on Error {
      __typename
      code
      message
    }
    ... on VisitNotOpenError {
      __typename
      opensAt
    }
  }
}
    fragment VisitParts on Visit {
  __typename
  id
  state
  opensAt
  participants {
    __typename
    role
    state
    joinedAt
    leftAt
    person {
      __typename
      id
      displayName
    }
  }
}`, {"hash":"sha256:7dd5d9097d251bdb771704ac1033c7683b1cf267e81cd92e5a3eafce8651ba89"}) as unknown as TypedDocumentString<JoinVisitMutation, JoinVisitMutationVariables>;
export const LeaveVisitDocument = new TypedDocumentString(`
    mutation LeaveVisit($input: LeaveVisitInput!) {
  leaveVisit(input: $input) {
    __typename
    ... on LeaveVisitPayload {
      __typename
      visit {
        __typename
        ...VisitParts
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment VisitParts on Visit {
  __typename
  id
  state
  opensAt
  participants {
    __typename
    role
    state
    joinedAt
    leftAt
    person {
      __typename
      id
      displayName
    }
  }
}`, {"hash":"sha256:58560f289e9f6dc1cd4245d48423dac0fab09a0c3bd23ff24d3bbd1c25a386c7"}) as unknown as TypedDocumentString<LeaveVisitMutation, LeaveVisitMutationVariables>;
export const AdmitPatientDocument = new TypedDocumentString(`
    mutation AdmitPatient($visitId: ID!) {
  admitPatient(visitId: $visitId) {
    __typename
    ... on AdmitPatientPayload {
      __typename
      visit {
        __typename
        ...VisitParts
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment VisitParts on Visit {
  __typename
  id
  state
  opensAt
  participants {
    __typename
    role
    state
    joinedAt
    leftAt
    person {
      __typename
      id
      displayName
    }
  }
}`, {"hash":"sha256:d56712f0238445a6f1952ea5d7498f216fd39b67cffe082b1e9a289286e15bc5"}) as unknown as TypedDocumentString<AdmitPatientMutation, AdmitPatientMutationVariables>;
export const EndVisitDocument = new TypedDocumentString(`
    mutation EndVisit($visitId: ID!) {
  endVisit(visitId: $visitId) {
    __typename
    ... on EndVisitPayload {
      __typename
      visit {
        __typename
        ...VisitParts
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment VisitParts on Visit {
  __typename
  id
  state
  opensAt
  participants {
    __typename
    role
    state
    joinedAt
    leftAt
    person {
      __typename
      id
      displayName
    }
  }
}`, {"hash":"sha256:1937937ffa987ae22c237e2d85eb9a3a47f887c6da7ff492d20b1559f7341640"}) as unknown as TypedDocumentString<EndVisitMutation, EndVisitMutationVariables>;
export const SendVisitSignalDocument = new TypedDocumentString(`
    mutation SendVisitSignal($input: SendVisitSignalInput!) {
  sendVisitSignal(input: $input) {
    __typename
    ... on SendVisitSignalPayload {
      __typename
      signalId
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:d1e264d4df8b42a75ca40e589e1a340aa39153d77ea644a629e4023c8bc45772"}) as unknown as TypedDocumentString<SendVisitSignalMutation, SendVisitSignalMutationVariables>;
export const ChangesOfAppointmentDocument = new TypedDocumentString(`
    query ChangesOfAppointment($id: ID!) {
  appointment(id: $id) {
    __typename
    ...ChangedAppointment
    specialist {
      __typename
      id
    }
  }
}
    fragment ChangedAppointment on Appointment {
  __typename
  id
  state
  startsAt
  endsAt
  timeZone
  revision
  changeTerms {
    __typename
    rescheduling {
      __typename
      state
      freeUntil
      until
      fee {
        __typename
        amountMinor
        currency
      }
    }
    movesLeft
    cancelling {
      __typename
      state
      freeUntil
      until
      fee {
        __typename
        amountMinor
        currency
      }
    }
    refund {
      __typename
      amountMinor
      currency
    }
    noShowFee {
      __typename
      amountMinor
      currency
    }
    canMarkNoShow
    noShowReversibleUntil
    canWaiveFees
    areFeesWaived
    kept {
      __typename
      amountMinor
      currency
    }
  }
}`, {"hash":"sha256:5bd9bc852f32d65fc4a253da9a9117f63ca8ed49b189a7ea2c05d5b302e8fc8a"}) as unknown as TypedDocumentString<ChangesOfAppointmentQuery, ChangesOfAppointmentQueryVariables>;
export const MoveTimesDocument = new TypedDocumentString(`
    query MoveTimes($id: ID!, $from: Date!, $days: Int!, $timeZone: String!) {
  appointment(id: $id) {
    __typename
    id
    rescheduleSlots(from: $from, days: $days, timeZone: $timeZone) {
      __typename
      date
      slots {
        __typename
        startsAt
        seatsLeft
      }
    }
  }
}
    `, {"hash":"sha256:2eb0f23bfcbea0f435cbe8d27f3aadadab8447b490a0292a9099dbd048d7b521"}) as unknown as TypedDocumentString<MoveTimesQuery, MoveTimesQueryVariables>;
export const MoveTimesChangedDocument = new TypedDocumentString(`
    subscription MoveTimesChanged($id: ID!) {
  slotsChanged(specialistId: $id) {
    __typename
    specialist {
      __typename
      id
    }
  }
}
    `, {"hash":"sha256:a76eb2fd68e2da1dd79d35c425360b945842cfec51f159731ad9e94c7bbb0ed8"}) as unknown as TypedDocumentString<MoveTimesChangedSubscription, MoveTimesChangedSubscriptionVariables>;
export const RescheduleAppointmentDocument = new TypedDocumentString(`
    mutation RescheduleAppointment($input: RescheduleAppointmentInput!) {
  rescheduleAppointment(input: $input) {
    __typename
    ... on RescheduleAppointmentPayload {
      __typename
      appointment {
        __typename
        ...ChangedAppointment
      }
    }
    ... on Error {
      __typename
      code
      message
    }
    ... on SlotTakenError {
      __typename
      alternatives {
        __typename
        startsAt
      }
    }
    ... on SlotNotOfferedError {
      __typename
      alternatives {
        __typename
        startsAt
      }
    }
  }
}
    fragment ChangedAppointment on Appointment {
  __typename
  id
  state
  startsAt
  endsAt
  timeZone
  revision
  changeTerms {
    __typename
    rescheduling {
      __typename
      state
      freeUntil
      until
      fee {
        __typename
        amountMinor
        currency
      }
    }
    movesLeft
    cancelling {
      __typename
      state
      freeUntil
      until
      fee {
        __typename
        amountMinor
        currency
      }
    }
    refund {
      __typename
      amountMinor
      currency
    }
    noShowFee {
      __typename
      amountMinor
      currency
    }
    canMarkNoShow
    noShowReversibleUntil
    canWaiveFees
    areFeesWaived
    kept {
      __typename
      amountMinor
      currency
    }
  }
}`, {"hash":"sha256:14f02df77ebb750b4acee51246fff78ca792c8e3880e30d295160d86f704772a"}) as unknown as TypedDocumentString<RescheduleAppointmentMutation, RescheduleAppointmentMutationVariables>;
export const CancelAppointmentAsStaffDocument = new TypedDocumentString(`
    mutation CancelAppointmentAsStaff($input: CancelAppointmentInput!) {
  cancelAppointment(input: $input) {
    __typename
    ... on CancelAppointmentPayload {
      __typename
      appointment {
        __typename
        ...ChangedAppointment
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment ChangedAppointment on Appointment {
  __typename
  id
  state
  startsAt
  endsAt
  timeZone
  revision
  changeTerms {
    __typename
    rescheduling {
      __typename
      state
      freeUntil
      until
      fee {
        __typename
        amountMinor
        currency
      }
    }
    movesLeft
    cancelling {
      __typename
      state
      freeUntil
      until
      fee {
        __typename
        amountMinor
        currency
      }
    }
    refund {
      __typename
      amountMinor
      currency
    }
    noShowFee {
      __typename
      amountMinor
      currency
    }
    canMarkNoShow
    noShowReversibleUntil
    canWaiveFees
    areFeesWaived
    kept {
      __typename
      amountMinor
      currency
    }
  }
}`, {"hash":"sha256:107a8bf854666dbb5594836e9776afe38523bfbd082218d4608f3b220e6a5973"}) as unknown as TypedDocumentString<CancelAppointmentAsStaffMutation, CancelAppointmentAsStaffMutationVariables>;
export const MarkNoShowDocument = new TypedDocumentString(`
    mutation MarkNoShow($input: NoShowInput!) {
  markNoShow(input: $input) {
    __typename
    ... on NoShowPayload {
      __typename
      appointment {
        __typename
        ...ChangedAppointment
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment ChangedAppointment on Appointment {
  __typename
  id
  state
  startsAt
  endsAt
  timeZone
  revision
  changeTerms {
    __typename
    rescheduling {
      __typename
      state
      freeUntil
      until
      fee {
        __typename
        amountMinor
        currency
      }
    }
    movesLeft
    cancelling {
      __typename
      state
      freeUntil
      until
      fee {
        __typename
        amountMinor
        currency
      }
    }
    refund {
      __typename
      amountMinor
      currency
    }
    noShowFee {
      __typename
      amountMinor
      currency
    }
    canMarkNoShow
    noShowReversibleUntil
    canWaiveFees
    areFeesWaived
    kept {
      __typename
      amountMinor
      currency
    }
  }
}`, {"hash":"sha256:809d067a559b0935783f34d875aefcd369902fa5ce62f3b4d1ccb15a87463f30"}) as unknown as TypedDocumentString<MarkNoShowMutation, MarkNoShowMutationVariables>;
export const RevertNoShowDocument = new TypedDocumentString(`
    mutation RevertNoShow($input: NoShowInput!) {
  revertNoShow(input: $input) {
    __typename
    ... on NoShowPayload {
      __typename
      appointment {
        __typename
        ...ChangedAppointment
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment ChangedAppointment on Appointment {
  __typename
  id
  state
  startsAt
  endsAt
  timeZone
  revision
  changeTerms {
    __typename
    rescheduling {
      __typename
      state
      freeUntil
      until
      fee {
        __typename
        amountMinor
        currency
      }
    }
    movesLeft
    cancelling {
      __typename
      state
      freeUntil
      until
      fee {
        __typename
        amountMinor
        currency
      }
    }
    refund {
      __typename
      amountMinor
      currency
    }
    noShowFee {
      __typename
      amountMinor
      currency
    }
    canMarkNoShow
    noShowReversibleUntil
    canWaiveFees
    areFeesWaived
    kept {
      __typename
      amountMinor
      currency
    }
  }
}`, {"hash":"sha256:b189f9628e862375c04b783c426a07aa018b6af9ef7743558f3fd113b8617900"}) as unknown as TypedDocumentString<RevertNoShowMutation, RevertNoShowMutationVariables>;
export const WaiveChangeFeesDocument = new TypedDocumentString(`
    mutation WaiveChangeFees($input: WaiveChangeFeesInput!) {
  waiveChangeFees(input: $input) {
    __typename
    ... on WaiveChangeFeesPayload {
      __typename
      appointment {
        __typename
        ...ChangedAppointment
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment ChangedAppointment on Appointment {
  __typename
  id
  state
  startsAt
  endsAt
  timeZone
  revision
  changeTerms {
    __typename
    rescheduling {
      __typename
      state
      freeUntil
      until
      fee {
        __typename
        amountMinor
        currency
      }
    }
    movesLeft
    cancelling {
      __typename
      state
      freeUntil
      until
      fee {
        __typename
        amountMinor
        currency
      }
    }
    refund {
      __typename
      amountMinor
      currency
    }
    noShowFee {
      __typename
      amountMinor
      currency
    }
    canMarkNoShow
    noShowReversibleUntil
    canWaiveFees
    areFeesWaived
    kept {
      __typename
      amountMinor
      currency
    }
  }
}`, {"hash":"sha256:a713685b80b6984fbd6c91c23f9dcf735350a47624a3aa7354a6d9558cef376b"}) as unknown as TypedDocumentString<WaiveChangeFeesMutation, WaiveChangeFeesMutationVariables>;
export const ConversationsDocument = new TypedDocumentString(`
    query Conversations {
  conversations(first: 50) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        id
        unreadCount
        participants {
          __typename
          id
          displayName
        }
        lastMessage {
          __typename
          id
          body
          sentAt
          author {
            __typename
            id
          }
        }
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:869c4df51beae0d16e1846efb8c4304136cfcc61162a5a3c110581e8e0a514c1"}) as unknown as TypedDocumentString<ConversationsQuery, ConversationsQueryVariables>;
export const ConversationPageDocument = new TypedDocumentString(`
    query ConversationPage($id: ID!, $last: Int!, $before: String) {
  conversation(id: $id) {
    __typename
    id
    unreadCount
    participants {
      __typename
      id
      displayName
    }
    messages(last: $last, before: $before) {
      __typename
      edges {
        __typename
        cursor
        node {
          __typename
          ...MessageParts
        }
      }
      pageInfo {
        __typename
        hasPreviousPage
        startCursor
      }
    }
  }
}
    fragment MessageParts on Message {
  __typename
  id
  body
  sentAt
  readAt
  cursor
  clientId
  conversationId
  author {
    __typename
    id
    displayName
  }
}`, {"hash":"sha256:1a54cf215df3a9fa0eec4360926315c032842d47fe0f1162bad5f1a4ca143f95"}) as unknown as TypedDocumentString<ConversationPageQuery, ConversationPageQueryVariables>;
export const MessageReceivedDocument = new TypedDocumentString(`
    subscription MessageReceived($conversationId: ID, $after: String) {
  messageReceived(conversationId: $conversationId, after: $after) {
    __typename
    message {
      __typename
      ...MessageParts
    }
  }
}
    fragment MessageParts on Message {
  __typename
  id
  body
  sentAt
  readAt
  cursor
  clientId
  conversationId
  author {
    __typename
    id
    displayName
  }
}`, {"hash":"sha256:55621159ea6072c8857fad5aab70c28f210c05f8133d2dc9a80d0f37eabe46a7"}) as unknown as TypedDocumentString<MessageReceivedSubscription, MessageReceivedSubscriptionVariables>;
export const TypingDocument = new TypedDocumentString(`
    subscription Typing($conversationId: ID!) {
  typing(conversationId: $conversationId) {
    __typename
    at
    person {
      __typename
      id
      displayName
    }
  }
}
    `, {"hash":"sha256:0d1de859aa1202e29c17a4411311cf5d8a3696668f3ec7043d02445ba235d866"}) as unknown as TypedDocumentString<TypingSubscription, TypingSubscriptionVariables>;
export const SendMessageDocument = new TypedDocumentString(`
    mutation SendMessage($input: SendMessageInput!) {
  sendMessage(input: $input) {
    __typename
    ... on SendMessagePayload {
      __typename
      sent: message {
        __typename
        ...MessageParts
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment MessageParts on Message {
  __typename
  id
  body
  sentAt
  readAt
  cursor
  clientId
  conversationId
  author {
    __typename
    id
    displayName
  }
}`, {"hash":"sha256:6053d428bc2cfdc4c3fe6b97587322de8c7984d488cf3dea18fde3c6b1111eaa"}) as unknown as TypedDocumentString<SendMessageMutation, SendMessageMutationVariables>;
export const MarkConversationReadDocument = new TypedDocumentString(`
    mutation MarkConversationRead($conversationId: ID!) {
  markConversationRead(conversationId: $conversationId) {
    __typename
    ... on MarkConversationReadPayload {
      __typename
      conversation {
        __typename
        id
        unreadCount
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:4fe9adb2b3bc5c12b8bf8e456968b7466df888bf38830eb8b1466b04f3195753"}) as unknown as TypedDocumentString<MarkConversationReadMutation, MarkConversationReadMutationVariables>;
export const SetTypingDocument = new TypedDocumentString(`
    mutation SetTyping($conversationId: ID!) {
  setTyping(conversationId: $conversationId) {
    __typename
    ... on SetTypingPayload {
      __typename
      isAccepted
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:22f23445ed1095629b049a14076f4c4d87e174fdde5e79b8d9ce55d3d6eb2172"}) as unknown as TypedDocumentString<SetTypingMutation, SetTypingMutationVariables>;
export const GroupKindsDocument = new TypedDocumentString(`
    query GroupKinds {
  groupKinds {
    __typename
    appointmentType {
      __typename
      id
      name
      seats
    }
    specialist {
      __typename
      id
      displayName
      timeZone
    }
  }
}
    `, {"hash":"sha256:16bdaeeb37b44de9c37e63fc976ce9205c404ffabe83b8d0eb3f25a4e176cceb"}) as unknown as TypedDocumentString<GroupKindsQuery, GroupKindsQueryVariables>;
export const PreviewGroupSessionsDocument = new TypedDocumentString(`
    query PreviewGroupSessions($input: PreviewGroupSessionsInput!) {
  previewGroupSessions(input: $input) {
    __typename
    ... on GroupSessionsPreview {
      __typename
      occurrences {
        __typename
        occursAt
        startsAt
        endsAt
        isFree
        isAway
        reasons {
          __typename
          rule
        }
        alternatives {
          __typename
          startsAt
          endsAt
        }
      }
    }
    ... on Error {
      __typename
      code
      message
    }
    ... on InvalidInputError {
      __typename
      fields {
        __typename
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:4960986f92018fd529608d21a7a742481454f57d8c4d9545854038fb278794d8"}) as unknown as TypedDocumentString<PreviewGroupSessionsQuery, PreviewGroupSessionsQueryVariables>;
export const ScheduleGroupSessionsDocument = new TypedDocumentString(`
    mutation ScheduleGroupSessions($input: ScheduleGroupSessionsInput!) {
  scheduleGroupSessions(input: $input) {
    __typename
    ... on ScheduleGroupSessionsPayload {
      __typename
      sessions {
        __typename
        ...SessionParts
      }
    }
    ... on Error {
      __typename
      code
      message
    }
    ... on InvalidInputError {
      __typename
      fields {
        __typename
        path
        message
      }
    }
  }
}
    fragment SessionParts on GroupSession {
  __typename
  id
  startsAt
  endsAt
  seats
  seatsTaken
  isCancelled
  isOver
  revision
  appointmentType {
    __typename
    id
    name
  }
  specialist {
    __typename
    id
    displayName
    timeZone
  }
}`, {"hash":"sha256:d68ba8f753c5f6a9df64c8019ca3f0790404e50bcbc1ee87759a1c6e3da78463"}) as unknown as TypedDocumentString<ScheduleGroupSessionsMutation, ScheduleGroupSessionsMutationVariables>;
export const RescheduleGroupSessionDocument = new TypedDocumentString(`
    mutation RescheduleGroupSession($input: RescheduleGroupSessionInput!) {
  rescheduleGroupSession(input: $input) {
    __typename
    ... on RescheduleGroupSessionPayload {
      __typename
      session {
        __typename
        ...SessionParts
      }
    }
    ... on Error {
      __typename
      code
      message
    }
    ... on InvalidInputError {
      __typename
      fields {
        __typename
        path
        message
      }
    }
  }
}
    fragment SessionParts on GroupSession {
  __typename
  id
  startsAt
  endsAt
  seats
  seatsTaken
  isCancelled
  isOver
  revision
  appointmentType {
    __typename
    id
    name
  }
  specialist {
    __typename
    id
    displayName
    timeZone
  }
}`, {"hash":"sha256:18d678026ca5708eb482c617829870952cbadfb5f5b793d79a4eab06cc1d3455"}) as unknown as TypedDocumentString<RescheduleGroupSessionMutation, RescheduleGroupSessionMutationVariables>;
export const CancelGroupSessionDocument = new TypedDocumentString(`
    mutation CancelGroupSession($input: CancelGroupSessionInput!) {
  cancelGroupSession(input: $input) {
    __typename
    ... on CancelGroupSessionPayload {
      __typename
      session {
        __typename
        ...SessionParts
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment SessionParts on GroupSession {
  __typename
  id
  startsAt
  endsAt
  seats
  seatsTaken
  isCancelled
  isOver
  revision
  appointmentType {
    __typename
    id
    name
  }
  specialist {
    __typename
    id
    displayName
    timeZone
  }
}`, {"hash":"sha256:8363d64d59817648506df873eb81bfbffb45cc3fae97bb6fa1cc0fd3201c1035"}) as unknown as TypedDocumentString<CancelGroupSessionMutation, CancelGroupSessionMutationVariables>;
export const SetGroupSessionSeatsDocument = new TypedDocumentString(`
    mutation SetGroupSessionSeats($input: SetGroupSessionSeatsInput!) {
  setGroupSessionSeats(input: $input) {
    __typename
    ... on SetGroupSessionSeatsPayload {
      __typename
      session {
        __typename
        ...SessionParts
      }
    }
    ... on Error {
      __typename
      code
      message
    }
    ... on InvalidInputError {
      __typename
      fields {
        __typename
        path
        message
      }
    }
  }
}
    fragment SessionParts on GroupSession {
  __typename
  id
  startsAt
  endsAt
  seats
  seatsTaken
  isCancelled
  isOver
  revision
  appointmentType {
    __typename
    id
    name
  }
  specialist {
    __typename
    id
    displayName
    timeZone
  }
}`, {"hash":"sha256:090a99c6afa85da5a25d3e0596d73f60cb80a60599e4d2a00e9e26110ce5fc51"}) as unknown as TypedDocumentString<SetGroupSessionSeatsMutation, SetGroupSessionSeatsMutationVariables>;
export const NoticeCountDocument = new TypedDocumentString(`
    query NoticeCount {
  myNotices(first: 1) {
    __typename
    unreadCount
    liveCursor
  }
}
    `, {"hash":"sha256:867f1b41137b29e80fa83937805de21cc0ba2b924f7810eb9a29ebe2f1e00a8d"}) as unknown as TypedDocumentString<NoticeCountQuery, NoticeCountQueryVariables>;
export const NoticePageDocument = new TypedDocumentString(`
    query NoticePage($first: Int!, $after: String) {
  myNotices(first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        __typename
        ...NoticeFacts
        with {
          __typename
          id
          displayName
        }
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
    unreadCount
    liveCursor
  }
}
    fragment NoticeFacts on Notice {
  __typename
  id
  kind
  at
  readAt
  cursor
  startsAt
  target {
    __typename
    kind
    id
  }
  amount {
    __typename
    amountMinor
    currency
  }
}`, {"hash":"sha256:b7fe3cc98a7630031f17e5db9c51d8cb692394820202022b916992cd1a779a83"}) as unknown as TypedDocumentString<NoticePageQuery, NoticePageQueryVariables>;
export const NoticeArrivedDocument = new TypedDocumentString(`
    subscription NoticeArrived($after: String) {
  noticeArrived(after: $after) {
    __typename
    notice {
      __typename
      ...NoticeFacts
    }
    unreadCount
  }
}
    fragment NoticeFacts on Notice {
  __typename
  id
  kind
  at
  readAt
  cursor
  startsAt
  target {
    __typename
    kind
    id
  }
  amount {
    __typename
    amountMinor
    currency
  }
}`, {"hash":"sha256:8d3e8840a71654b8bebb82ea6682e6f697d846eb5b8e263d32aba286ae524eea"}) as unknown as TypedDocumentString<NoticeArrivedSubscription, NoticeArrivedSubscriptionVariables>;
export const MarkNoticesReadDocument = new TypedDocumentString(`
    mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
  markNoticesRead(input: $input) {
    __typename
    ... on NoticesMarkedRead {
      __typename
      unreadCount
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:46c836051341c48d0c43630c555edd25be36d151436d3e6428294d29383ee42e"}) as unknown as TypedDocumentString<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
export const OwnDirectoryFactsDocument = new TypedDocumentString(`
    query OwnDirectoryFacts {
  specialties {
    __typename
    slug
    name
  }
  mySpecialistProfile {
    __typename
    ...DirectoryFacts
  }
}
    fragment DirectoryFacts on Specialist {
  __typename
  id
  profileVersion
  gender
  insurances
  languages
  city
  focus
  focusWords {
    __typename
    de
    en
  }
  specialties {
    __typename
    slug
    name
  }
}`, {"hash":"sha256:e26b7a9b1f72f9b97e60f6188e1a0234e79018d1eed8cca1a851819fb96e6f6a"}) as unknown as TypedDocumentString<OwnDirectoryFactsQuery, OwnDirectoryFactsQueryVariables>;
export const DirectoryFactsOfDocument = new TypedDocumentString(`
    query DirectoryFactsOf($slug: String!) {
  specialties {
    __typename
    slug
    name
  }
  specialist(slug: $slug) {
    __typename
    ...DirectoryFacts
  }
}
    fragment DirectoryFacts on Specialist {
  __typename
  id
  profileVersion
  gender
  insurances
  languages
  city
  focus
  focusWords {
    __typename
    de
    en
  }
  specialties {
    __typename
    slug
    name
  }
}`, {"hash":"sha256:1259c5b692ac744f50d77655e3d00c3a391366f1a68ab70b3e214504cffb9fdf"}) as unknown as TypedDocumentString<DirectoryFactsOfQuery, DirectoryFactsOfQueryVariables>;
export const SaveDirectoryFactsDocument = new TypedDocumentString(`
    mutation SaveDirectoryFacts($input: SaveDirectoryProfileInput!) {
  saveDirectoryProfile(input: $input) {
    __typename
    ... on SaveDirectoryProfilePayload {
      __typename
      specialist {
        __typename
        ...DirectoryFacts
      }
    }
    ... on Error {
      __typename
      code
      message
    }
    ... on InvalidInputError {
      __typename
      fields {
        __typename
        path
        message
      }
    }
  }
}
    fragment DirectoryFacts on Specialist {
  __typename
  id
  profileVersion
  gender
  insurances
  languages
  city
  focus
  focusWords {
    __typename
    de
    en
  }
  specialties {
    __typename
    slug
    name
  }
}`, {"hash":"sha256:3565a2eff6d915e213d7230d401c2cf5af40651b8d19353d3cb59441c2c2d3d3"}) as unknown as TypedDocumentString<SaveDirectoryFactsMutation, SaveDirectoryFactsMutationVariables>;
export const SetListPriceDocument = new TypedDocumentString(`
    mutation SetListPrice($input: SetListPriceInput!) {
  setListPrice(input: $input) {
    __typename
    ... on SetListPricePayload {
      __typename
      appointmentType {
        __typename
        id
        price {
          __typename
          amountMinor
          currency
        }
        priceVersion
      }
    }
    ... on Error {
      __typename
      code
      message
    }
    ... on InvalidInputError {
      __typename
      fields {
        __typename
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:a095034065402bc56d6c402090ebb417ed633c51d78439f9ac4f1db376e35343"}) as unknown as TypedDocumentString<SetListPriceMutation, SetListPriceMutationVariables>;
export const OwnDirectoryTextsDocument = new TypedDocumentString(`
    query OwnDirectoryTexts {
  mySpecialistProfile {
    __typename
    ...DirectoryTexts
  }
}
    fragment DirectoryTexts on Specialist {
  __typename
  id
  profileVersion
  displayName
  headline
  about
  portraitSeed
  specialties {
    __typename
    slug
    name
  }
  texts {
    __typename
    title
    name
    headlineDe
    headlineEn
    aboutDe
    aboutEn
  }
}`, {"hash":"sha256:92345cc38eb5ed5a16b9386f711e6e677b0f677aa5340366419a0ee70016f2cf"}) as unknown as TypedDocumentString<OwnDirectoryTextsQuery, OwnDirectoryTextsQueryVariables>;
export const DirectoryTextsOfDocument = new TypedDocumentString(`
    query DirectoryTextsOf($slug: String!) {
  specialist(slug: $slug) {
    __typename
    ...DirectoryTexts
  }
}
    fragment DirectoryTexts on Specialist {
  __typename
  id
  profileVersion
  displayName
  headline
  about
  portraitSeed
  specialties {
    __typename
    slug
    name
  }
  texts {
    __typename
    title
    name
    headlineDe
    headlineEn
    aboutDe
    aboutEn
  }
}`, {"hash":"sha256:5340f2ef06d5222bb862c3c34898da266652ec3880a44a4200496a1a3e26bcbc"}) as unknown as TypedDocumentString<DirectoryTextsOfQuery, DirectoryTextsOfQueryVariables>;
export const SaveDirectoryTextsDocument = new TypedDocumentString(`
    mutation SaveDirectoryTexts($input: SaveProfileTextsInput!) {
  saveProfileTexts(input: $input) {
    __typename
    ... on SaveProfileTextsPayload {
      __typename
      specialist {
        __typename
        ...DirectoryTexts
      }
    }
    ... on Error {
      __typename
      code
      message
    }
    ... on InvalidInputError {
      __typename
      fields {
        __typename
        path
        message
      }
    }
  }
}
    fragment DirectoryTexts on Specialist {
  __typename
  id
  profileVersion
  displayName
  headline
  about
  portraitSeed
  specialties {
    __typename
    slug
    name
  }
  texts {
    __typename
    title
    name
    headlineDe
    headlineEn
    aboutDe
    aboutEn
  }
}`, {"hash":"sha256:e471a938c38978f121a4ed58cb55afb92f0617d071bb462880197e867ced5ae6"}) as unknown as TypedDocumentString<SaveDirectoryTextsMutation, SaveDirectoryTextsMutationVariables>;
export const SeriesOfAppointmentDocument = new TypedDocumentString(`
    query SeriesOfAppointment($id: ID!) {
  appointment(id: $id) {
    __typename
    id
    startsAt
    state
    series {
      __typename
      id
      timeZone
      appointments {
        __typename
        id
        state
        startsAt
      }
    }
  }
}
    `, {"hash":"sha256:c540c473f69d2fbe20663805f506238c3431adfa2a5674f2c49a65dc474bd844"}) as unknown as TypedDocumentString<SeriesOfAppointmentQuery, SeriesOfAppointmentQueryVariables>;
export const PreviewSeriesMoveDocument = new TypedDocumentString(`
    query PreviewSeriesMove($input: PreviewSeriesMoveInput!) {
  previewSeriesMove(input: $input) {
    __typename
    ... on SeriesPreview {
      __typename
      occurrences {
        __typename
        occursAt
        startsAt
        isFree
      }
      proposal {
        __typename
        moves {
          __typename
          occursAt
          to
        }
      }
      fee {
        __typename
        amountMinor
        currency
      }
    }
    ... on Error {
      __typename
      code
      message
    }
    ... on InvalidInputError {
      __typename
      fields {
        __typename
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:4628aefc3675f3d90db52ecf6abba595616d9cf7d2758386e200621a03b7715b"}) as unknown as TypedDocumentString<PreviewSeriesMoveQuery, PreviewSeriesMoveQueryVariables>;
export const MoveSeriesDocument = new TypedDocumentString(`
    mutation MoveSeries($input: MoveSeriesInput!) {
  moveSeries(input: $input) {
    __typename
    ... on MoveSeriesPayload {
      __typename
      series {
        __typename
        id
        appointments {
          __typename
          id
          state
          startsAt
          endsAt
        }
      }
    }
    ... on FeeNotAcceptedError {
      __typename
      fee {
        __typename
        amountMinor
        currency
      }
    }
    ... on Error {
      __typename
      code
      message
    }
    ... on InvalidInputError {
      __typename
      fields {
        __typename
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:342248945a6e1240f1436dd030a773f48df5f72df158322b5ea15893f4abc9ef"}) as unknown as TypedDocumentString<MoveSeriesMutation, MoveSeriesMutationVariables>;
export const PreviewSeriesCancellationDocument = new TypedDocumentString(`
    query PreviewSeriesCancellation($input: PreviewSeriesCancellationInput!) {
  previewSeriesCancellation(input: $input) {
    __typename
    ... on SeriesCancellationPreview {
      __typename
      appointmentCount
      fee {
        __typename
        amountMinor
        currency
      }
    }
    ... on Error {
      __typename
      code
      message
    }
    ... on InvalidInputError {
      __typename
      fields {
        __typename
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:382573996721ecc52d7d29233bac47829bdd6a4db094def1edf9f20538e17706"}) as unknown as TypedDocumentString<PreviewSeriesCancellationQuery, PreviewSeriesCancellationQueryVariables>;
export const CancelSeriesDocument = new TypedDocumentString(`
    mutation CancelSeries($input: CancelSeriesInput!) {
  cancelSeries(input: $input) {
    __typename
    ... on CancelSeriesPayload {
      __typename
      series {
        __typename
        id
        appointments {
          __typename
          id
          state
        }
      }
    }
    ... on FeeNotAcceptedError {
      __typename
      fee {
        __typename
        amountMinor
        currency
      }
    }
    ... on Error {
      __typename
      code
      message
    }
    ... on InvalidInputError {
      __typename
      fields {
        __typename
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:bee341a8b0df4c90d3739d612c7a7e9d0e404e79390e56df57d23b41b5880b11"}) as unknown as TypedDocumentString<CancelSeriesMutation, CancelSeriesMutationVariables>;
export const BootDocument = new TypedDocumentString(`
    query Boot {
  brand {
    __typename
    id
    slug
    name
    tagline
    operatingModel
    locales
    defaultLocale
    formOfAddress
    currency
    timeZone
    theme {
      __typename
      accent
      second
      headingFont
      logoUrl
    }
    modules
    shownJourney
    comparison {
      __typename
      id
      isTakingPart
    }
    portals {
      __typename
      portal
      url
    }
    supportEmail
  }
  viewer {
    __typename
    isAuthenticated
    hasAttributionConsent
    scopes
    portals
  }
}
    `, {"hash":"sha256:ddfab5bc1df50f557081e7a14181f0f71d8152dbbf6a24d502333c4dda711903"}) as unknown as TypedDocumentString<BootQuery, BootQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  viewer {
    __typename
    person {
      __typename
      id
      displayName
      givenName
      familyName
      email
      locale
      timeZone
    }
    membership {
      __typename
      id
      role
      organization {
        __typename
        id
        name
      }
    }
    memberships {
      __typename
      id
      role
      organization {
        __typename
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:353d54a8ed7df9d5cb3e96334c173694356603fbb60454a10c76127bd9870a53"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const ActivateMembershipDocument = new TypedDocumentString(`
    mutation ActivateMembership($input: ActivateMembershipInput!) {
  activateMembership(input: $input) {
    __typename
    ... on SignedIn {
      __typename
      viewer {
        __typename
        isAuthenticated
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:a9643323bdc6fc6d41485148ebfcfa9367fe269aef4302940bb36c9b3f2e3a29"}) as unknown as TypedDocumentString<ActivateMembershipMutation, ActivateMembershipMutationVariables>;
export const UpdateLanguageDocument = new TypedDocumentString(`
    mutation UpdateLanguage($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
    __typename
    ... on ProfileUpdated {
      __typename
      person {
        __typename
        id
        locale
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:378fe517cd85cdd25c12202d98c7bd01fbb2cba96ead3f65e073f9e65f4c24f3"}) as unknown as TypedDocumentString<UpdateLanguageMutation, UpdateLanguageMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    __typename
    isSignedOut
  }
}
    `, {"hash":"sha256:31de7aa4bf02c0e57998ff944ba4451689d4da01836de4ca5b8863bdbe3129a6"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignedIn {
      __typename
      viewer {
        __typename
        isAuthenticated
      }
    }
    ... on Error {
      __typename
      code
      message
    }
    ... on TooManyAttemptsError {
      __typename
      retryAfterSeconds
    }
    ... on InvalidInputError {
      __typename
      fields {
        __typename
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:1a5d94c06b6718cb69b670d9b80b9c2c4afa88999f9335853305018c6e56fca9"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const RegisterPatientDocument = new TypedDocumentString(`
    mutation RegisterPatient($input: RegisterPatientInput!) {
  registerPatient(input: $input) {
    __typename
    ... on SignedIn {
      __typename
      viewer {
        __typename
        isAuthenticated
      }
    }
    ... on Error {
      __typename
      code
      message
    }
    ... on InvalidInputError {
      __typename
      fields {
        __typename
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:8871565119a9b8e76114c0fccbc1365a2c136e3040509a0dd396d84915226989"}) as unknown as TypedDocumentString<RegisterPatientMutation, RegisterPatientMutationVariables>;
export const RequestMagicLinkDocument = new TypedDocumentString(`
    mutation RequestMagicLink($input: RequestMagicLinkInput!) {
  requestMagicLink(input: $input) {
    __typename
    ... on MagicLinkRequested {
      __typename
      isAccepted
    }
    ... on Error {
      __typename
      code
      message
    }
    ... on InvalidInputError {
      __typename
      fields {
        __typename
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:3f96712e869c4f33f088285f45a7b4fa6d343bb77cdac78c71695b25c9b3eb99"}) as unknown as TypedDocumentString<RequestMagicLinkMutation, RequestMagicLinkMutationVariables>;
export const LegalTextsDocument = new TypedDocumentString(`
    query LegalTexts {
  brand {
    __typename
    id
    legal {
      __typename
      kind
      title
      body
      version
    }
  }
}
    `, {"hash":"sha256:9c44992f235b6c3bf5b287cbaa8ad0be99eea30acf20635c4a6612136a91f22a"}) as unknown as TypedDocumentString<LegalTextsQuery, LegalTextsQueryVariables>;
export const RedeemMagicLinkDocument = new TypedDocumentString(`
    mutation RedeemMagicLink($input: RedeemMagicLinkInput!) {
  redeemMagicLink(input: $input) {
    __typename
    ... on SignedIn {
      __typename
      viewer {
        __typename
        isAuthenticated
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:fc85fca983437fb5af25c78dd2834cf72e51530fce465f19843b951bbfd5cdc4"}) as unknown as TypedDocumentString<RedeemMagicLinkMutation, RedeemMagicLinkMutationVariables>;
export const SessionsDocument = new TypedDocumentString(`
    query Sessions {
  sessions {
    __typename
    id
    isCurrent
    createdAt
    lastSeenAt
    userAgent
  }
}
    `, {"hash":"sha256:52f1e559c72cea3122a91f171aaae25dc789d1b29e25995c7eb7b6f167fd2a3f"}) as unknown as TypedDocumentString<SessionsQuery, SessionsQueryVariables>;
export const RevokeSessionDocument = new TypedDocumentString(`
    mutation RevokeSession($id: ID!) {
  revokeSession(id: $id) {
    __typename
    ... on SessionRevoked {
      __typename
      sessionId
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:60b928a730e3247fdabc7d552bfe4a01ab33daf5e9d86a76bf037e30290e8b25"}) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const UpdateProfileDocument = new TypedDocumentString(`
    mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
    __typename
    ... on ProfileUpdated {
      __typename
      person {
        __typename
        id
        timeZone
      }
    }
    ... on Error {
      __typename
      code
      message
    }
    ... on InvalidInputError {
      __typename
      fields {
        __typename
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:26266ceb24a1430083f6962cccc3eb66ffe620c1780e5eb35b26506b9532cff3"}) as unknown as TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const ContactChoicesDocument = new TypedDocumentString(`
    query ContactChoices {
  myContactChoices {
    __typename
    ...ContactChoiceFields
  }
}
    fragment ContactChoiceFields on ContactChoices {
  __typename
  remindsByEmail
  textsToPhone
  phone
  offersTexts
}`, {"hash":"sha256:8543fc3472a4ab62506e1a65fabdd062c3f7f1cd04f81a1a39517e428977f4e8"}) as unknown as TypedDocumentString<ContactChoicesQuery, ContactChoicesQueryVariables>;
export const SaveContactChoicesDocument = new TypedDocumentString(`
    mutation SaveContactChoices($input: SaveContactChoicesInput!) {
  saveContactChoices(input: $input) {
    __typename
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:2013128e9db020172526b81fa5093054236ab5bbda96e932b095955f0e700b83"}) as unknown as TypedDocumentString<SaveContactChoicesMutation, SaveContactChoicesMutationVariables>;
export const RemovePhoneDocument = new TypedDocumentString(`
    mutation RemovePhone {
  removePhone {
    __typename
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:8041e509b2ff82df66d05af064eb7d6c45206000ceeaf4cc8afe389ff4cf7728"}) as unknown as TypedDocumentString<RemovePhoneMutation, RemovePhoneMutationVariables>;
export const RequestPhoneCodeDocument = new TypedDocumentString(`
    mutation RequestPhoneCode($input: RequestPhoneCodeInput!) {
  requestPhoneCode(input: $input) {
    __typename
    ... on Error {
      __typename
      code
      message
    }
    ... on InvalidInputError {
      __typename
      fields {
        __typename
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:0af7075aceadbf15f3f7bb5e4cc45d095c4ad069231f27ee7e9d38fcdaa8b4d9"}) as unknown as TypedDocumentString<RequestPhoneCodeMutation, RequestPhoneCodeMutationVariables>;
export const ProvePhoneDocument = new TypedDocumentString(`
    mutation ProvePhone($input: ProvePhoneInput!) {
  provePhone(input: $input) {
    __typename
    ... on Error {
      __typename
      code
      message
    }
    ... on InvalidInputError {
      __typename
      fields {
        __typename
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:1acf7fa057da56977a35e1bb93ab249462e2e4a14b962e2cbe6036a7e1eb74fc"}) as unknown as TypedDocumentString<ProvePhoneMutation, ProvePhoneMutationVariables>;
export const OwnCalendarFeedDocument = new TypedDocumentString(`
    query OwnCalendarFeed {
  myCalendarFeed {
    __typename
    id
    createdAt
    lastReadAt
  }
}
    `, {"hash":"sha256:ffe68cee3fbad29eca39ab485f34269ac24d31ec46751efb2944abecb527812a"}) as unknown as TypedDocumentString<OwnCalendarFeedQuery, OwnCalendarFeedQueryVariables>;
export const CreateCalendarFeedDocument = new TypedDocumentString(`
    mutation CreateCalendarFeed($input: CreateCalendarFeedInput!) {
  createCalendarFeed(input: $input) {
    __typename
    ... on CalendarFeedCreated {
      __typename
      url
      feed {
        __typename
        id
        createdAt
        lastReadAt
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:4ff458a288fd39bb167a3b140bbf8eebbba66a4daf7a9102fd01126beb7b0875"}) as unknown as TypedDocumentString<CreateCalendarFeedMutation, CreateCalendarFeedMutationVariables>;
export const EndCalendarFeedDocument = new TypedDocumentString(`
    mutation EndCalendarFeed {
  endCalendarFeed {
    __typename
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:f1a834310099f66c1d899318a69bb9bfb880579ce1fbf64e07483f3720af8194"}) as unknown as TypedDocumentString<EndCalendarFeedMutation, EndCalendarFeedMutationVariables>;
export const TokensDocument = new TypedDocumentString(`
    query Tokens {
  apiTokens {
    __typename
    id
    name
    prefix
    scopes
    createdAt
    expiresAt
    lastUsedAt
    revokedAt
  }
  usefulTokenScopes
}
    `, {"hash":"sha256:c849dbe4a8e469669e3a5ca79c07e618e275188b8fbaff75107428eb2ec7f3c8"}) as unknown as TypedDocumentString<TokensQuery, TokensQueryVariables>;
export const CreateTokenDocument = new TypedDocumentString(`
    mutation CreateToken($input: CreateApiTokenInput!) {
  createApiToken(input: $input) {
    __typename
    ... on ApiTokenCreated {
      __typename
      secret
      token {
        __typename
        id
      }
    }
    ... on InvalidInputError {
      __typename
      fields {
        __typename
        path
        message
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:4805c8fc234ccaabba89236e5d3788c675eff98cfc754d1058f732dc5500eb24"}) as unknown as TypedDocumentString<CreateTokenMutation, CreateTokenMutationVariables>;
export const RevokeTokenDocument = new TypedDocumentString(`
    mutation RevokeToken($id: ID!) {
  revokeApiToken(id: $id) {
    __typename
    ... on ApiTokenRevoked {
      __typename
      token {
        __typename
        id
        revokedAt
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:1b7b416d821f6eafe7e49fb85457ce4bf3a200cb1741a40a90d1ba5ac6c7ba38"}) as unknown as TypedDocumentString<RevokeTokenMutation, RevokeTokenMutationVariables>;
export const SeenToursDocument = new TypedDocumentString(`
    query SeenTours {
  viewer {
    __typename
    seenTours
  }
}
    `, {"hash":"sha256:1743347d05ba41e2cb9fdbcdec57c7c1555484648795fa9099ab1b9fb664762c"}) as unknown as TypedDocumentString<SeenToursQuery, SeenToursQueryVariables>;
export const MarkTourSeenDocument = new TypedDocumentString(`
    mutation MarkTourSeen($input: MarkTourSeenInput!) {
  markTourSeen(input: $input) {
    __typename
    seenTours
  }
}
    `, {"hash":"sha256:a742a26d0a5708ef3a351a67bd375a645abd5cdaa3ce2968d9db266c261063c2"}) as unknown as TypedDocumentString<MarkTourSeenMutation, MarkTourSeenMutationVariables>;