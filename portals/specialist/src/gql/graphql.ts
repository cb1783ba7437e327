/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What the link brought along, which is good once. */
export type AcceptInvitationInput = {
  /** Of who has no account, and needed there. */
  readonly newcomer?: InvitedPersonInput | null | undefined;
  /** From the address of the link. */
  readonly token: string;
};

/** Time to be away, a year at most. */
export type AddAbsenceInput = {
  /** Exclusive. */
  readonly endsAt: string;
  readonly idempotencyKey: string;
  /** A specialist that the viewer oversees; the viewer's own without it. */
  readonly specialistId?: string | null | undefined;
  readonly startsAt: string;
  /** Of the availability that was read. */
  readonly version: number;
};

/** What to add to a signed note. */
export type AddAddendumInput = {
  /** 1 to 20,000 characters of plain text. */
  readonly body: string;
  /** Chosen by the client, new for every act. */
  readonly idempotencyKey: string;
  /** The signed note. */
  readonly noteId: string;
};

/** A calendar to count. */
export type AddBusySourceInput = {
  /** 8 to 200 characters; the same key again gives the same answer. */
  readonly idempotencyKey: string;
  /** To know it by, 1 to 80 characters. */
  readonly name: string;
  /** Its private address in iCalendar format: https or webcal. */
  readonly url: string;
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

/** Whether a specialist as a whole was handed in and decided on. */
export type ApprovalState =
  | 'APPROVED'
  | 'OPEN'
  | 'RETURNED'
  | 'SUBMITTED';

/** What was done; REFUSED is an attempt that was turned away. */
export type AuditAction =
  | 'ADMINISTER'
  | 'EXPORT'
  | 'READ'
  | 'REFUSED'
  | 'SIGN_IN'
  | 'WRITE';

/** A series in the specialist's own calendar. */
export type BookSeriesInput = {
  readonly appointmentTypeId: string;
  /** Those that shall not be as the rule has them. */
  readonly changes?: ReadonlyArray<SeriesChangeInput> | null | undefined;
  readonly format: VisitFormat;
  readonly idempotencyKey: string;
  /** A person who had an appointment with the specialist before. */
  readonly patientId: string;
  /** Where the patient will be: ISO 3166-1, or 3166-2; to be said for a visit by video or phone where `Specialist.needsRegion`. It is kept nowhere. */
  readonly region?: string | null | undefined;
  /** RFC 5545 without RRULE:, weekly by weekday or monthly by weekday, with COUNT or UNTIL: FREQ=WEEKLY;INTERVAL=2;COUNT=10. */
  readonly rule: string;
  /** The first; all others are at the same wall clock of the specialist. */
  readonly startsAt: string;
};

/** Why a calendar could not be read. */
export type BusySourceFault =
  | 'ADDRESS'
  | 'NOT_A_CALENDAR'
  | 'REFUSED'
  | 'SERVER'
  | 'TOO_LARGE'
  | 'TOO_MANY'
  | 'UNREACHABLE';

/** One of one's calendars. */
export type BusySourceInput = {
  /** Which. */
  readonly id: string;
};

/** WAITING: not read yet. FAILED: the last try failed; what was read before still counts. */
export type BusySourceState =
  | 'FAILED'
  | 'OK'
  | 'WAITING';

/** A date on which the weekly hours shall hold again. */
export type ClearDateHoursInput = {
  readonly day: string;
  readonly idempotencyKey: string;
  /** A specialist that the viewer oversees; the viewer's own without it. */
  readonly specialistId?: string | null | undefined;
  /** Of the availability that was read. */
  readonly version: number;
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

/** How finely earnings are told; weeks begin on Monday. */
export type EarningsGrain =
  | 'DAY'
  | 'MONTH'
  | 'WEEK';

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

/** Everything that was handed over. */
export type HandInOnboardingInput = {
  /** 8 to 200 characters; the same key again changes nothing more. */
  readonly idempotencyKey: string;
};

/** Who may pay for an appointment. */
export type Insurance =
  /** Private health insurance. */
  | 'PRIVATE'
  /** The patient alone. */
  | 'SELF_PAY'
  /** Statutory health insurance. */
  | 'STATUTORY';

/** Whether questions are asked before an appointment, and whether they were answered. */
export type IntakeState =
  | 'ANSWERED'
  | 'MISSING'
  | 'NOT_ASKED';

/** Who has no account yet. */
export type InvitedPersonInput = {
  /** The person has read and accepts the brand's terms and privacy text. */
  readonly acceptsTerms: boolean;
  /** Family name, 1 to 100 characters. */
  readonly familyName: string;
  /** First name or names, 1 to 100 characters. */
  readonly givenName: string;
  /** de or en. */
  readonly locale: string;
  /** 10 to 200 characters, not just the own name. */
  readonly password: string;
  /** IANA name, e.g. Europe/Berlin. */
  readonly timeZone: string;
  /** Academic title as it is spoken, at most 40 characters. */
  readonly title?: string | null | undefined;
};

/** A calendar to share. */
export type JoinCalendarInput = {
  /** Of createCalendarCode on another brand. */
  readonly code: string;
  readonly idempotencyKey: string;
};

/** A calendar of one’s own again. */
export type LeaveCalendarInput = {
  readonly idempotencyKey: string;
};

/** The facts of a licence. */
export type LicenceInput = {
  /** Who gave it, at most 160 characters. */
  readonly authority: string;
  /** Where it holds: ISO 3166-1 alpha-2, or 3166-2. */
  readonly jurisdiction: string;
  /** At most 60 characters. */
  readonly number: string;
  /** What it allows, at most 120 characters. */
  readonly profession: string;
};

/** What the link brought along. */
export type LookAtInvitationInput = {
  /** From the address of the link. */
  readonly token: string;
};

/** A span of the wall clock within one day, half-open, in minutes after midnight. */
export type MinuteSpanInput = {
  readonly fromMinute: number;
  /** 1440 is the end of the day. */
  readonly toMinute: number;
};

/** DRAFT can be changed, SIGNED only added to. */
export type NoteState =
  | 'DRAFT'
  | 'SIGNED';

/** Where the way leads back to. */
export type OpenPayoutAccountInput = {
  readonly idempotencyKey: string;
  /** Path on this host, at most 500 characters; `payout=back` is added to it, or `payout=again` when the link was no longer good. */
  readonly returnPath: string;
};

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

/** How far a payout account is. */
export type PayoutAccountState =
  /** It is gone at the payment provider; another one can be opened. */
  | 'CLOSED'
  /** Something is to be told at the payment provider. */
  | 'INCOMPLETE'
  /** The payment provider looks at it. */
  | 'IN_REVIEW'
  /** Money can be paid out to it. */
  | 'READY'
  /** The payment provider refused it for good. */
  | 'REJECTED';

/** What the payment provider asks for. */
export type PayoutRequirement =
  /** The bank account. */
  | 'BANK'
  /** Facts of the practice or company. */
  | 'BUSINESS'
  /** A proof of identity or address. */
  | 'DOCUMENT'
  /** Something else, which its page says. */
  | 'OTHER'
  /** Facts of the person. */
  | 'PERSON'
  /** Agreement to the provider’s terms. */
  | 'TERMS';

/** A series to look at before it is booked. */
export type PreviewSeriesInput = {
  readonly appointmentTypeId: string;
  /** Those that shall not be as the rule has them. */
  readonly changes?: ReadonlyArray<SeriesChangeInput> | null | undefined;
  /** What a proposal may do. */
  readonly flexibility: SeriesFlexibility;
  /** RFC 5545 without RRULE:, weekly by weekday or monthly by weekday, with COUNT or UNTIL: FREQ=WEEKLY;INTERVAL=2;COUNT=10. */
  readonly rule: string;
  readonly specialistId: string;
  /** The first; all others are at the same wall clock of the specialist. */
  readonly startsAt: string;
};

/** An absence that shall not be. */
export type RemoveAbsenceInput = {
  readonly absenceId: string;
  readonly idempotencyKey: string;
  /** A specialist that the viewer oversees; the viewer's own without it. */
  readonly specialistId?: string | null | undefined;
  /** Of the availability that was read. */
  readonly version: number;
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

/** What a specialist shall take of the requests. */
export type SaveAllocationPartInput = {
  readonly idempotencyKey: string;
  /** 0 to 200; no limit without it. */
  readonly mostNewPerWeek?: number | null | undefined;
  /** 0 to 200; no limit without it. */
  readonly mostOpen?: number | null | undefined;
  /** 1 to 10; as it is unless given; for who oversees alone. */
  readonly share?: number | null | undefined;
  /** A specialist that the viewer oversees; the viewer's own without it. */
  readonly specialistId?: string | null | undefined;
  /** As it is unless given; for who oversees alone. */
  readonly takesPart?: boolean | null | undefined;
  /** The version that was read. */
  readonly version: number;
};

/** A kind of appointment as it shall be; a new one without an id. */
export type SaveAppointmentTypeInput = {
  /** 0 to 360. */
  readonly bufferAfterMinutes: number;
  /** 0 to 360. */
  readonly bufferBeforeMinutes: number;
  /** 1 to 100; no cap without it. */
  readonly dailyCap?: number | null | undefined;
  readonly descriptionDe: string;
  readonly descriptionEn: string;
  /** 5 to 720. */
  readonly durationMinutes: number;
  readonly formats: ReadonlyArray<VisitFormat>;
  /** At least 5, and dividing a day. */
  readonly gridMinutes: number;
  /** 1 to 366. */
  readonly horizonDays: number;
  readonly id?: string | null | undefined;
  readonly idempotencyKey: string;
  /** Whether it can be booked. */
  readonly isOffered: boolean;
  readonly nameDe: string;
  readonly nameEn: string;
  /** Up to 60 days. */
  readonly noticeMinutes: number;
  /** 15 to 2880 that an offer of the waiting list stands; as long as those of the brand without it. */
  readonly offerMinutes?: number | null | undefined;
  /** 2 to 100 patients at once, on site alone, at scheduled sessions; one patient alone without it. */
  readonly seats?: number | null | undefined;
  /** 2 to 52 together as a series; no series without it. */
  readonly seriesMost?: number | null | undefined;
  /** A specialist that the viewer oversees; the viewer's own without it. */
  readonly specialistId?: string | null | undefined;
  /** Of the availability that was read. */
  readonly version: number;
};

/** A draft to begin or to change. */
export type SaveNoteInput = {
  /** The appointment it is about. */
  readonly appointmentId: string;
  /** 1 to 20,000 characters of plain text. */
  readonly body: string;
  /** Chosen by the client, new for every act. */
  readonly idempotencyKey: string;
  /** The draft to change; a new one when left out. */
  readonly noteId?: string | null | undefined;
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

/** Hours of one date. */
export type SetDateHoursInput = {
  /** Today or later. */
  readonly day: string;
  /** At most 6; none closes a day whose hours are replaced. */
  readonly hours: ReadonlyArray<MinuteSpanInput>;
  readonly idempotencyKey: string;
  /** Instead of the weekly hours, or beside them. */
  readonly replacesWeek: boolean;
  /** A specialist that the viewer oversees; the viewer's own without it. */
  readonly specialistId?: string | null | undefined;
  /** Of the availability that was read. */
  readonly version: number;
};

/** Zone, weekly hours, focus time and the cap over all types, anew. */
export type SetWeeklyHoursInput = {
  /** 1 to 100; no cap without it. */
  readonly dailyCap?: number | null | undefined;
  /** At most 42, none overlapping. */
  readonly focus: ReadonlyArray<WeeklyHoursInput>;
  readonly idempotencyKey: string;
  /** A specialist that the viewer oversees; the viewer's own without it. */
  readonly specialistId?: string | null | undefined;
  /** IANA zone of all hours. */
  readonly timeZone: string;
  /** Of the availability that was read. */
  readonly version: number;
  /** At most 42, none overlapping. */
  readonly weekly: ReadonlyArray<WeeklyHoursInput>;
};

/** A draft to sign. */
export type SignNoteInput = {
  /** Chosen by the client, new for every act. */
  readonly idempotencyKey: string;
  /** The draft. */
  readonly noteId: string;
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

/** A licence, or a document of another kind. */
export type SubmitCredentialInput = {
  /** An upload of one’s own; needed of everything but a licence. */
  readonly fileId?: string | null | undefined;
  /** 8 to 200 characters; the same key again changes nothing more. */
  readonly idempotencyKey: string;
  /** What it is. */
  readonly kind: CredentialKind;
  /** Of a licence, and needed there. */
  readonly licence?: LicenceInput | null | undefined;
  /** The one that it shall take the place of. */
  readonly replacesId?: string | null | undefined;
  /** First day. */
  readonly validFrom?: string | null | undefined;
  /** Last day. */
  readonly validUntil?: string | null | undefined;
};

/** How patient and specialist meet. */
export type VisitFormat =
  | 'IN_PERSON'
  | 'PHONE'
  | 'VIDEO';

/** SCHEDULED until the patient comes, WAITING while he waits to be let in, IN_PROGRESS once both met, then ENDED; or CANCELLED. */
export type VisitState =
  | 'CANCELLED'
  | 'ENDED'
  | 'IN_PROGRESS'
  | 'SCHEDULED'
  | 'WAITING';

/** A whole week: what is left out is no longer set. */
export type WeekInput = {
  /** 1 to 100; no cap without it. */
  readonly dailyCap?: number | null | undefined;
  /** Kept free whichever hours the day has; at most 42. */
  readonly focus: ReadonlyArray<WeeklyHoursInput>;
  /** IANA zone of all hours. */
  readonly timeZone: string;
  /** At most 42, none overlapping. */
  readonly weekly: ReadonlyArray<WeeklyHoursInput>;
};

/** A span that comes back every week; weekday 1 Monday to 7 Sunday. */
export type WeeklyHoursInput = {
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly weekday: number;
};

export type CredentialPartsFragment = { readonly __typename: 'Credential', readonly id: string, readonly kind: CredentialKind, readonly state: CredentialState, readonly reason: string | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly submittedAt: string, readonly decidedAt: string | null, readonly replacedAt: string | null, readonly replacesId: string | null, readonly decidedBy: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null, readonly licence: { readonly __typename: 'Licence', readonly profession: string, readonly number: string, readonly authority: string, readonly jurisdiction: string } | null, readonly file: { readonly __typename: 'CredentialFile', readonly id: string, readonly name: string, readonly byteSize: number, readonly scan: FileScan, readonly url: string } | null };

export type RequirementPartsFragment = { readonly __typename: 'RequirementStatus', readonly key: RequirementKey, readonly state: RequirementState };

export type SessionPartsFragment = { readonly __typename: 'GroupSession', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly seats: number, readonly seatsTaken: number, readonly isCancelled: boolean, readonly isOver: boolean, readonly revision: number, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string, readonly timeZone: string } };

export type PaymentSumsFragment = { readonly __typename: 'Payment', readonly id: string, readonly state: PaymentState, readonly createdAt: string, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly refunded: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly split: { readonly __typename: 'PaymentSplit', readonly applicationFee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly net: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } } | null };

export type AvailabilityFieldsFragment = { readonly __typename: 'Availability', readonly id: string, readonly version: number, readonly timeZone: string, readonly dailyCap: number | null, readonly isShared: boolean | null, readonly weekly: ReadonlyArray<{ readonly __typename: 'WeeklyHours', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }>, readonly focus: ReadonlyArray<{ readonly __typename: 'WeeklyHours', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }>, readonly dates: ReadonlyArray<{ readonly __typename: 'DateHours', readonly day: string, readonly replacesWeek: boolean, readonly hours: ReadonlyArray<{ readonly __typename: 'MinuteSpan', readonly fromMinute: number, readonly toMinute: number }> }>, readonly absences: ReadonlyArray<{ readonly __typename: 'Absence', readonly id: string, readonly startsAt: string, readonly endsAt: string }>, readonly types: ReadonlyArray<{ readonly __typename: 'AppointmentTypeRules', readonly id: string, readonly nameDe: string, readonly nameEn: string, readonly descriptionDe: string, readonly descriptionEn: string, readonly formats: ReadonlyArray<VisitFormat>, readonly durationMinutes: number, readonly bufferBeforeMinutes: number, readonly bufferAfterMinutes: number, readonly noticeMinutes: number, readonly horizonDays: number, readonly gridMinutes: number, readonly dailyCap: number | null, readonly seriesMost: number | null, readonly offerMinutes: number | null, readonly seats: number | null, readonly isOffered: boolean, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly priceVersion: number | null, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null } }>, readonly outside: ReadonlyArray<{ readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly endsAt: string }> };

export type TypeRulesFragment = { readonly __typename: 'AppointmentTypeRules', readonly id: string, readonly nameDe: string, readonly nameEn: string, readonly descriptionDe: string, readonly descriptionEn: string, readonly formats: ReadonlyArray<VisitFormat>, readonly durationMinutes: number, readonly bufferBeforeMinutes: number, readonly bufferAfterMinutes: number, readonly noticeMinutes: number, readonly horizonDays: number, readonly gridMinutes: number, readonly dailyCap: number | null, readonly seriesMost: number | null, readonly offerMinutes: number | null, readonly seats: number | null, readonly isOffered: boolean, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly priceVersion: number | null, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null } };

export type OutsideRowFragment = { readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly endsAt: string };

export type OwnAvailabilityQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAvailabilityQuery = { readonly availability: { readonly __typename: 'Availability', readonly id: string, readonly version: number, readonly timeZone: string, readonly dailyCap: number | null, readonly isShared: boolean | null, readonly weekly: ReadonlyArray<{ readonly __typename: 'WeeklyHours', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }>, readonly focus: ReadonlyArray<{ readonly __typename: 'WeeklyHours', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }>, readonly dates: ReadonlyArray<{ readonly __typename: 'DateHours', readonly day: string, readonly replacesWeek: boolean, readonly hours: ReadonlyArray<{ readonly __typename: 'MinuteSpan', readonly fromMinute: number, readonly toMinute: number }> }>, readonly absences: ReadonlyArray<{ readonly __typename: 'Absence', readonly id: string, readonly startsAt: string, readonly endsAt: string }>, readonly types: ReadonlyArray<{ readonly __typename: 'AppointmentTypeRules', readonly id: string, readonly nameDe: string, readonly nameEn: string, readonly descriptionDe: string, readonly descriptionEn: string, readonly formats: ReadonlyArray<VisitFormat>, readonly durationMinutes: number, readonly bufferBeforeMinutes: number, readonly bufferAfterMinutes: number, readonly noticeMinutes: number, readonly horizonDays: number, readonly gridMinutes: number, readonly dailyCap: number | null, readonly seriesMost: number | null, readonly offerMinutes: number | null, readonly seats: number | null, readonly isOffered: boolean, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly priceVersion: number | null, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null } }>, readonly outside: ReadonlyArray<{ readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly endsAt: string }> } | null };

export type PreviewWeekQueryVariables = Exact<{
  week: WeekInput;
  type: string;
  from: string;
  days: number;
  timeZone: string;
}>;


export type PreviewWeekQuery = { readonly availabilityPreview: { readonly __typename: 'AvailabilityPreview', readonly days: ReadonlyArray<{ readonly __typename: 'SlotDay', readonly date: string, readonly slots: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string }> }>, readonly outside: ReadonlyArray<{ readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly endsAt: string }> } };

export type SetWeeklyHoursMutationVariables = Exact<{
  input: SetWeeklyHoursInput;
}>;


export type SetWeeklyHoursMutation = { readonly setWeeklyHours:
    | { readonly __typename: 'AvailabilityChangedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'HoursOverlapError', readonly code: string, readonly message: string, readonly spans: ReadonlyArray<{ readonly __typename: 'WeeklyHours', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }> }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SetWeeklyHoursPayload', readonly availability: { readonly __typename: 'Availability', readonly id: string, readonly version: number, readonly timeZone: string, readonly dailyCap: number | null, readonly isShared: boolean | null, readonly weekly: ReadonlyArray<{ readonly __typename: 'WeeklyHours', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }>, readonly focus: ReadonlyArray<{ readonly __typename: 'WeeklyHours', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }>, readonly dates: ReadonlyArray<{ readonly __typename: 'DateHours', readonly day: string, readonly replacesWeek: boolean, readonly hours: ReadonlyArray<{ readonly __typename: 'MinuteSpan', readonly fromMinute: number, readonly toMinute: number }> }>, readonly absences: ReadonlyArray<{ readonly __typename: 'Absence', readonly id: string, readonly startsAt: string, readonly endsAt: string }>, readonly types: ReadonlyArray<{ readonly __typename: 'AppointmentTypeRules', readonly id: string, readonly nameDe: string, readonly nameEn: string, readonly descriptionDe: string, readonly descriptionEn: string, readonly formats: ReadonlyArray<VisitFormat>, readonly durationMinutes: number, readonly bufferBeforeMinutes: number, readonly bufferAfterMinutes: number, readonly noticeMinutes: number, readonly horizonDays: number, readonly gridMinutes: number, readonly dailyCap: number | null, readonly seriesMost: number | null, readonly offerMinutes: number | null, readonly seats: number | null, readonly isOffered: boolean, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly priceVersion: number | null, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null } }>, readonly outside: ReadonlyArray<{ readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly endsAt: string }> } }
   };

export type SetDateHoursMutationVariables = Exact<{
  input: SetDateHoursInput;
}>;


export type SetDateHoursMutation = { readonly setDateHours:
    | { readonly __typename: 'AvailabilityChangedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'AvailabilityLimitError', readonly code: string, readonly message: string }
    | { readonly __typename: 'HoursOverlapError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SetDateHoursPayload', readonly availability: { readonly __typename: 'Availability', readonly id: string, readonly version: number, readonly timeZone: string, readonly dailyCap: number | null, readonly isShared: boolean | null, readonly weekly: ReadonlyArray<{ readonly __typename: 'WeeklyHours', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }>, readonly focus: ReadonlyArray<{ readonly __typename: 'WeeklyHours', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }>, readonly dates: ReadonlyArray<{ readonly __typename: 'DateHours', readonly day: string, readonly replacesWeek: boolean, readonly hours: ReadonlyArray<{ readonly __typename: 'MinuteSpan', readonly fromMinute: number, readonly toMinute: number }> }>, readonly absences: ReadonlyArray<{ readonly __typename: 'Absence', readonly id: string, readonly startsAt: string, readonly endsAt: string }>, readonly types: ReadonlyArray<{ readonly __typename: 'AppointmentTypeRules', readonly id: string, readonly nameDe: string, readonly nameEn: string, readonly descriptionDe: string, readonly descriptionEn: string, readonly formats: ReadonlyArray<VisitFormat>, readonly durationMinutes: number, readonly bufferBeforeMinutes: number, readonly bufferAfterMinutes: number, readonly noticeMinutes: number, readonly horizonDays: number, readonly gridMinutes: number, readonly dailyCap: number | null, readonly seriesMost: number | null, readonly offerMinutes: number | null, readonly seats: number | null, readonly isOffered: boolean, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly priceVersion: number | null, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null } }>, readonly outside: ReadonlyArray<{ readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly endsAt: string }> } }
   };

export type ClearDateHoursMutationVariables = Exact<{
  input: ClearDateHoursInput;
}>;


export type ClearDateHoursMutation = { readonly clearDateHours:
    | { readonly __typename: 'AvailabilityChangedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ClearDateHoursPayload', readonly availability: { readonly __typename: 'Availability', readonly id: string, readonly version: number, readonly timeZone: string, readonly dailyCap: number | null, readonly isShared: boolean | null, readonly weekly: ReadonlyArray<{ readonly __typename: 'WeeklyHours', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }>, readonly focus: ReadonlyArray<{ readonly __typename: 'WeeklyHours', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }>, readonly dates: ReadonlyArray<{ readonly __typename: 'DateHours', readonly day: string, readonly replacesWeek: boolean, readonly hours: ReadonlyArray<{ readonly __typename: 'MinuteSpan', readonly fromMinute: number, readonly toMinute: number }> }>, readonly absences: ReadonlyArray<{ readonly __typename: 'Absence', readonly id: string, readonly startsAt: string, readonly endsAt: string }>, readonly types: ReadonlyArray<{ readonly __typename: 'AppointmentTypeRules', readonly id: string, readonly nameDe: string, readonly nameEn: string, readonly descriptionDe: string, readonly descriptionEn: string, readonly formats: ReadonlyArray<VisitFormat>, readonly durationMinutes: number, readonly bufferBeforeMinutes: number, readonly bufferAfterMinutes: number, readonly noticeMinutes: number, readonly horizonDays: number, readonly gridMinutes: number, readonly dailyCap: number | null, readonly seriesMost: number | null, readonly offerMinutes: number | null, readonly seats: number | null, readonly isOffered: boolean, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly priceVersion: number | null, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null } }>, readonly outside: ReadonlyArray<{ readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly endsAt: string }> } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type AddAbsenceMutationVariables = Exact<{
  input: AddAbsenceInput;
}>;


export type AddAbsenceMutation = { readonly addAbsence:
    | { readonly __typename: 'AddAbsencePayload', readonly availability: { readonly __typename: 'Availability', readonly id: string, readonly version: number, readonly timeZone: string, readonly dailyCap: number | null, readonly isShared: boolean | null, readonly weekly: ReadonlyArray<{ readonly __typename: 'WeeklyHours', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }>, readonly focus: ReadonlyArray<{ readonly __typename: 'WeeklyHours', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }>, readonly dates: ReadonlyArray<{ readonly __typename: 'DateHours', readonly day: string, readonly replacesWeek: boolean, readonly hours: ReadonlyArray<{ readonly __typename: 'MinuteSpan', readonly fromMinute: number, readonly toMinute: number }> }>, readonly absences: ReadonlyArray<{ readonly __typename: 'Absence', readonly id: string, readonly startsAt: string, readonly endsAt: string }>, readonly types: ReadonlyArray<{ readonly __typename: 'AppointmentTypeRules', readonly id: string, readonly nameDe: string, readonly nameEn: string, readonly descriptionDe: string, readonly descriptionEn: string, readonly formats: ReadonlyArray<VisitFormat>, readonly durationMinutes: number, readonly bufferBeforeMinutes: number, readonly bufferAfterMinutes: number, readonly noticeMinutes: number, readonly horizonDays: number, readonly gridMinutes: number, readonly dailyCap: number | null, readonly seriesMost: number | null, readonly offerMinutes: number | null, readonly seats: number | null, readonly isOffered: boolean, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly priceVersion: number | null, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null } }>, readonly outside: ReadonlyArray<{ readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly endsAt: string }> } }
    | { readonly __typename: 'AvailabilityChangedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'AvailabilityLimitError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type RemoveAbsenceMutationVariables = Exact<{
  input: RemoveAbsenceInput;
}>;


export type RemoveAbsenceMutation = { readonly removeAbsence:
    | { readonly __typename: 'AvailabilityChangedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'RemoveAbsencePayload', readonly availability: { readonly __typename: 'Availability', readonly id: string, readonly version: number, readonly timeZone: string, readonly dailyCap: number | null, readonly isShared: boolean | null, readonly weekly: ReadonlyArray<{ readonly __typename: 'WeeklyHours', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }>, readonly focus: ReadonlyArray<{ readonly __typename: 'WeeklyHours', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }>, readonly dates: ReadonlyArray<{ readonly __typename: 'DateHours', readonly day: string, readonly replacesWeek: boolean, readonly hours: ReadonlyArray<{ readonly __typename: 'MinuteSpan', readonly fromMinute: number, readonly toMinute: number }> }>, readonly absences: ReadonlyArray<{ readonly __typename: 'Absence', readonly id: string, readonly startsAt: string, readonly endsAt: string }>, readonly types: ReadonlyArray<{ readonly __typename: 'AppointmentTypeRules', readonly id: string, readonly nameDe: string, readonly nameEn: string, readonly descriptionDe: string, readonly descriptionEn: string, readonly formats: ReadonlyArray<VisitFormat>, readonly durationMinutes: number, readonly bufferBeforeMinutes: number, readonly bufferAfterMinutes: number, readonly noticeMinutes: number, readonly horizonDays: number, readonly gridMinutes: number, readonly dailyCap: number | null, readonly seriesMost: number | null, readonly offerMinutes: number | null, readonly seats: number | null, readonly isOffered: boolean, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly priceVersion: number | null, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null } }>, readonly outside: ReadonlyArray<{ readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly endsAt: string }> } }
   };

export type SaveAppointmentTypeMutationVariables = Exact<{
  input: SaveAppointmentTypeInput;
}>;


export type SaveAppointmentTypeMutation = { readonly saveAppointmentType:
    | { readonly __typename: 'AvailabilityChangedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'AvailabilityLimitError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SaveAppointmentTypePayload', readonly availability: { readonly __typename: 'Availability', readonly id: string, readonly version: number, readonly timeZone: string, readonly dailyCap: number | null, readonly isShared: boolean | null, readonly weekly: ReadonlyArray<{ readonly __typename: 'WeeklyHours', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }>, readonly focus: ReadonlyArray<{ readonly __typename: 'WeeklyHours', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }>, readonly dates: ReadonlyArray<{ readonly __typename: 'DateHours', readonly day: string, readonly replacesWeek: boolean, readonly hours: ReadonlyArray<{ readonly __typename: 'MinuteSpan', readonly fromMinute: number, readonly toMinute: number }> }>, readonly absences: ReadonlyArray<{ readonly __typename: 'Absence', readonly id: string, readonly startsAt: string, readonly endsAt: string }>, readonly types: ReadonlyArray<{ readonly __typename: 'AppointmentTypeRules', readonly id: string, readonly nameDe: string, readonly nameEn: string, readonly descriptionDe: string, readonly descriptionEn: string, readonly formats: ReadonlyArray<VisitFormat>, readonly durationMinutes: number, readonly bufferBeforeMinutes: number, readonly bufferAfterMinutes: number, readonly noticeMinutes: number, readonly horizonDays: number, readonly gridMinutes: number, readonly dailyCap: number | null, readonly seriesMost: number | null, readonly offerMinutes: number | null, readonly seats: number | null, readonly isOffered: boolean, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly priceVersion: number | null, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null } }>, readonly outside: ReadonlyArray<{ readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly endsAt: string }> } }
   };

export type ExplainTimeQueryVariables = Exact<{
  id: string;
  type: string;
  at: string;
}>;


export type ExplainTimeQuery = { readonly explainSlot: { readonly __typename: 'SlotExplanation', readonly isOffered: boolean, readonly reasons: ReadonlyArray<{ readonly __typename: 'SlotReason', readonly rule: SlotRule, readonly needed: number | null, readonly spans: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }>, readonly appointments: ReadonlyArray<{ readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly endsAt: string }> }> } | null };

export type CreateCalendarCodeMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateCalendarCodeMutation = { readonly createCalendarCode:
    | { readonly __typename: 'CalendarCodeCreated', readonly code: string, readonly expiresAt: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type JoinCalendarMutationVariables = Exact<{
  input: JoinCalendarInput;
}>;


export type JoinCalendarMutation = { readonly joinCalendar:
    | { readonly __typename: 'CalendarCodeError', readonly code: string, readonly message: string }
    | { readonly __typename: 'CalendarsOverlapError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'JoinCalendarPayload', readonly availability: { readonly __typename: 'Availability', readonly id: string, readonly version: number, readonly timeZone: string, readonly dailyCap: number | null, readonly isShared: boolean | null, readonly weekly: ReadonlyArray<{ readonly __typename: 'WeeklyHours', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }>, readonly focus: ReadonlyArray<{ readonly __typename: 'WeeklyHours', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }>, readonly dates: ReadonlyArray<{ readonly __typename: 'DateHours', readonly day: string, readonly replacesWeek: boolean, readonly hours: ReadonlyArray<{ readonly __typename: 'MinuteSpan', readonly fromMinute: number, readonly toMinute: number }> }>, readonly absences: ReadonlyArray<{ readonly __typename: 'Absence', readonly id: string, readonly startsAt: string, readonly endsAt: string }>, readonly types: ReadonlyArray<{ readonly __typename: 'AppointmentTypeRules', readonly id: string, readonly nameDe: string, readonly nameEn: string, readonly descriptionDe: string, readonly descriptionEn: string, readonly formats: ReadonlyArray<VisitFormat>, readonly durationMinutes: number, readonly bufferBeforeMinutes: number, readonly bufferAfterMinutes: number, readonly noticeMinutes: number, readonly horizonDays: number, readonly gridMinutes: number, readonly dailyCap: number | null, readonly seriesMost: number | null, readonly offerMinutes: number | null, readonly seats: number | null, readonly isOffered: boolean, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly priceVersion: number | null, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null } }>, readonly outside: ReadonlyArray<{ readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly endsAt: string }> } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type LeaveCalendarMutationVariables = Exact<{
  input: LeaveCalendarInput;
}>;


export type LeaveCalendarMutation = { readonly leaveCalendar:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'LeaveCalendarPayload', readonly availability: { readonly __typename: 'Availability', readonly id: string, readonly version: number, readonly timeZone: string, readonly dailyCap: number | null, readonly isShared: boolean | null, readonly weekly: ReadonlyArray<{ readonly __typename: 'WeeklyHours', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }>, readonly focus: ReadonlyArray<{ readonly __typename: 'WeeklyHours', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }>, readonly dates: ReadonlyArray<{ readonly __typename: 'DateHours', readonly day: string, readonly replacesWeek: boolean, readonly hours: ReadonlyArray<{ readonly __typename: 'MinuteSpan', readonly fromMinute: number, readonly toMinute: number }> }>, readonly absences: ReadonlyArray<{ readonly __typename: 'Absence', readonly id: string, readonly startsAt: string, readonly endsAt: string }>, readonly types: ReadonlyArray<{ readonly __typename: 'AppointmentTypeRules', readonly id: string, readonly nameDe: string, readonly nameEn: string, readonly descriptionDe: string, readonly descriptionEn: string, readonly formats: ReadonlyArray<VisitFormat>, readonly durationMinutes: number, readonly bufferBeforeMinutes: number, readonly bufferAfterMinutes: number, readonly noticeMinutes: number, readonly horizonDays: number, readonly gridMinutes: number, readonly dailyCap: number | null, readonly seriesMost: number | null, readonly offerMinutes: number | null, readonly seats: number | null, readonly isOffered: boolean, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly priceVersion: number | null, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null } }>, readonly outside: ReadonlyArray<{ readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly endsAt: string }> } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type BusySourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type BusySourcesQuery = { readonly myBusySources: ReadonlyArray<{ readonly __typename: 'BusySource', readonly id: string, readonly name: string, readonly host: string, readonly state: BusySourceState, readonly fault: BusySourceFault | null, readonly spanCount: number, readonly triedAt: string | null, readonly readAt: string | null }> };

export type BusySourceFieldsFragment = { readonly __typename: 'BusySource', readonly id: string, readonly name: string, readonly host: string, readonly state: BusySourceState, readonly fault: BusySourceFault | null, readonly spanCount: number, readonly triedAt: string | null, readonly readAt: string | null };

export type AddBusySourceMutationVariables = Exact<{
  input: AddBusySourceInput;
}>;


export type AddBusySourceMutation = { readonly addBusySource:
    | { readonly __typename: 'BusySourceSaved', readonly source: { readonly __typename: 'BusySource', readonly id: string, readonly name: string, readonly host: string, readonly state: BusySourceState, readonly fault: BusySourceFault | null, readonly spanCount: number, readonly triedAt: string | null, readonly readAt: string | null } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'TooManyCalendarsError', readonly code: string, readonly message: string }
   };

export type RefreshBusySourceMutationVariables = Exact<{
  input: BusySourceInput;
}>;


export type RefreshBusySourceMutation = { readonly refreshBusySource:
    | { readonly __typename: 'BusySourceSaved' }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type RemoveBusySourceMutationVariables = Exact<{
  input: BusySourceInput;
}>;


export type RemoveBusySourceMutation = { readonly removeBusySource:
    | { readonly __typename: 'BusySourceRemoved' }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type CalendarSpanQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type CalendarSpanQuery = { readonly agenda: ReadonlyArray<{ readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly timeZone: string, readonly format: VisitFormat, readonly createdAt: string, readonly series: { readonly __typename: 'Series', readonly id: string, readonly appointments: ReadonlyArray<{ readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState }> } | null, readonly groupSession: { readonly __typename: 'GroupSession', readonly id: string } | null, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly patient: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly visit: { readonly __typename: 'Visit', readonly id: string, readonly state: VisitState, readonly opensAt: string } | null, readonly intakeStatus: { readonly __typename: 'IntakeStatus', readonly state: IntakeState } }>, readonly groupSessions: ReadonlyArray<{ readonly __typename: 'GroupSession', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly seats: number, readonly seatsTaken: number, readonly isCancelled: boolean, readonly isOver: boolean, readonly revision: number, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string, readonly timeZone: string } }> };

export type MyOnboardingQueryVariables = Exact<{ [key: string]: never; }>;


export type MyOnboardingQuery = { readonly myOnboarding: { readonly __typename: 'SpecialistOnboarding', readonly isBookable: boolean, readonly approval: ApprovalState, readonly reason: string | null, readonly handedInAt: string | null, readonly suspendedAt: string | null, readonly suspensionReason: string | null, readonly canHandIn: boolean, readonly requirements: { readonly __typename: 'SpecialistRequirements', readonly version: number, readonly needsApproval: boolean, readonly appliesFrom: string, readonly applies: boolean }, readonly checklist: ReadonlyArray<{ readonly __typename: 'RequirementStatus', readonly key: RequirementKey, readonly state: RequirementState }>, readonly credentials: ReadonlyArray<{ readonly __typename: 'Credential', readonly id: string, readonly kind: CredentialKind, readonly state: CredentialState, readonly reason: string | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly submittedAt: string, readonly decidedAt: string | null, readonly replacedAt: string | null, readonly replacesId: string | null, readonly decidedBy: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null, readonly licence: { readonly __typename: 'Licence', readonly profession: string, readonly number: string, readonly authority: string, readonly jurisdiction: string } | null, readonly file: { readonly __typename: 'CredentialFile', readonly id: string, readonly name: string, readonly byteSize: number, readonly scan: FileScan, readonly url: string } | null }> } | null };

export type OnboardingFieldsFragment = { readonly __typename: 'SpecialistOnboarding', readonly isBookable: boolean, readonly approval: ApprovalState, readonly reason: string | null, readonly handedInAt: string | null, readonly suspendedAt: string | null, readonly suspensionReason: string | null, readonly canHandIn: boolean, readonly requirements: { readonly __typename: 'SpecialistRequirements', readonly version: number, readonly needsApproval: boolean, readonly appliesFrom: string, readonly applies: boolean }, readonly checklist: ReadonlyArray<{ readonly __typename: 'RequirementStatus', readonly key: RequirementKey, readonly state: RequirementState }>, readonly credentials: ReadonlyArray<{ readonly __typename: 'Credential', readonly id: string, readonly kind: CredentialKind, readonly state: CredentialState, readonly reason: string | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly submittedAt: string, readonly decidedAt: string | null, readonly replacedAt: string | null, readonly replacesId: string | null, readonly decidedBy: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null, readonly licence: { readonly __typename: 'Licence', readonly profession: string, readonly number: string, readonly authority: string, readonly jurisdiction: string } | null, readonly file: { readonly __typename: 'CredentialFile', readonly id: string, readonly name: string, readonly byteSize: number, readonly scan: FileScan, readonly url: string } | null }> };

export type SubmitCredentialMutationVariables = Exact<{
  input: SubmitCredentialInput;
}>;


export type SubmitCredentialMutation = { readonly submitCredential:
    | { readonly __typename: 'AlreadyDecidedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'CredentialSubmitted', readonly onboarding: { readonly __typename: 'SpecialistOnboarding', readonly isBookable: boolean, readonly approval: ApprovalState, readonly reason: string | null, readonly handedInAt: string | null, readonly suspendedAt: string | null, readonly suspensionReason: string | null, readonly canHandIn: boolean, readonly requirements: { readonly __typename: 'SpecialistRequirements', readonly version: number, readonly needsApproval: boolean, readonly appliesFrom: string, readonly applies: boolean }, readonly checklist: ReadonlyArray<{ readonly __typename: 'RequirementStatus', readonly key: RequirementKey, readonly state: RequirementState }>, readonly credentials: ReadonlyArray<{ readonly __typename: 'Credential', readonly id: string, readonly kind: CredentialKind, readonly state: CredentialState, readonly reason: string | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly submittedAt: string, readonly decidedAt: string | null, readonly replacedAt: string | null, readonly replacesId: string | null, readonly decidedBy: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null, readonly licence: { readonly __typename: 'Licence', readonly profession: string, readonly number: string, readonly authority: string, readonly jurisdiction: string } | null, readonly file: { readonly __typename: 'CredentialFile', readonly id: string, readonly name: string, readonly byteSize: number, readonly scan: FileScan, readonly url: string } | null }> } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'TooManyCredentialsError', readonly code: string, readonly message: string }
   };

export type HandInMutationVariables = Exact<{
  input: HandInOnboardingInput;
}>;


export type HandInMutation = { readonly handInOnboarding:
    | { readonly __typename: 'AlreadyDecidedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'OnboardingHandedIn', readonly onboarding: { readonly __typename: 'SpecialistOnboarding', readonly isBookable: boolean, readonly approval: ApprovalState, readonly reason: string | null, readonly handedInAt: string | null, readonly suspendedAt: string | null, readonly suspensionReason: string | null, readonly canHandIn: boolean, readonly requirements: { readonly __typename: 'SpecialistRequirements', readonly version: number, readonly needsApproval: boolean, readonly appliesFrom: string, readonly applies: boolean }, readonly checklist: ReadonlyArray<{ readonly __typename: 'RequirementStatus', readonly key: RequirementKey, readonly state: RequirementState }>, readonly credentials: ReadonlyArray<{ readonly __typename: 'Credential', readonly id: string, readonly kind: CredentialKind, readonly state: CredentialState, readonly reason: string | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly submittedAt: string, readonly decidedAt: string | null, readonly replacedAt: string | null, readonly replacesId: string | null, readonly decidedBy: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null, readonly licence: { readonly __typename: 'Licence', readonly profession: string, readonly number: string, readonly authority: string, readonly jurisdiction: string } | null, readonly file: { readonly __typename: 'CredentialFile', readonly id: string, readonly name: string, readonly byteSize: number, readonly scan: FileScan, readonly url: string } | null }> } }
    | { readonly __typename: 'RequirementsNotMetError', readonly code: string, readonly message: string }
   };

export type EarningsFiguresPartsFragment = { readonly __typename: 'EarningsFigures', readonly gross: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly refunds: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly applicationFee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly net: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly transferred: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } };

export type EarningsQueryVariables = Exact<{
  from: string;
  to: string;
  before: string;
  until: string;
  grain: EarningsGrain;
  timeZone: string;
}>;


export type EarningsQuery = { readonly myEarnings: ReadonlyArray<{ readonly __typename: 'Earnings', readonly currency: string, readonly total: { readonly __typename: 'EarningsFigures', readonly gross: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly refunds: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly applicationFee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly net: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly transferred: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } }, readonly points: ReadonlyArray<{ readonly __typename: 'EarningsPoint', readonly date: string, readonly figures: { readonly __typename: 'EarningsFigures', readonly gross: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly refunds: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly applicationFee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly net: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly transferred: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } } }> }>, readonly earlier: ReadonlyArray<{ readonly __typename: 'Earnings', readonly currency: string, readonly total: { readonly __typename: 'EarningsFigures', readonly net: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } } }> };

export type EarnedPaymentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type EarnedPaymentsQuery = { readonly myPayments: { readonly __typename: 'PaymentConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'PaymentEdge', readonly cursor: string, readonly node: { readonly __typename: 'Payment', readonly paidAt: string | null, readonly id: string, readonly state: PaymentState, readonly createdAt: string, readonly appointment: { readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly format: VisitFormat, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string } } | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly refunded: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly split: { readonly __typename: 'PaymentSplit', readonly applicationFee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly net: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } } | null } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type GroupsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type GroupsQuery = { readonly groupSessions: ReadonlyArray<{ readonly __typename: 'GroupSession', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly seats: number, readonly seatsTaken: number, readonly isCancelled: boolean, readonly isOver: boolean, readonly revision: number, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string, readonly timeZone: string } }> };

export type GroupSessionQueryVariables = Exact<{
  id: string;
}>;


export type GroupSessionQuery = { readonly groupSession: { readonly __typename: 'GroupSession', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly seats: number, readonly seatsTaken: number, readonly isCancelled: boolean, readonly isOver: boolean, readonly revision: number, readonly participants: ReadonlyArray<{ readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly patient: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } }>, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string, readonly timeZone: string } } | null };

export type LookAtInvitationMutationVariables = Exact<{
  input: LookAtInvitationInput;
}>;


export type LookAtInvitationMutation = { readonly lookAtInvitation:
    | { readonly __typename: 'InvitationOffer', readonly email: string, readonly organizationName: string, readonly hasAccount: boolean }
    | { readonly __typename: 'LinkExpiredError', readonly code: string, readonly message: string }
    | { readonly __typename: 'TooManyAttemptsError', readonly code: string, readonly message: string }
   };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { readonly acceptInvitation:
    | { readonly __typename: 'EmailTakenError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'LinkExpiredError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SignedIn', readonly viewer: { readonly __typename: 'Viewer', readonly isAuthenticated: boolean } }
    | { readonly __typename: 'TooManyAttemptsError', readonly code: string, readonly message: string }
   };

export type AppointmentHappenedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type AppointmentHappenedSubscription = { readonly appointmentChanged: { readonly __typename: 'AppointmentChanged', readonly kind: string, readonly appointment: { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly timeZone: string, readonly format: VisitFormat, readonly createdAt: string, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly patient: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly visit: { readonly __typename: 'Visit', readonly id: string, readonly state: VisitState, readonly opensAt: string } | null, readonly intakeStatus: { readonly __typename: 'IntakeStatus', readonly state: IntakeState } } } };

export type UnreadCountQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadCountQuery = { readonly unreadMessageCount: number };

export type AnyMessageSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type AnyMessageSubscription = { readonly messageReceived: { readonly __typename: 'MessageReceived', readonly message: { readonly __typename: 'Message', readonly id: string, readonly conversationId: string } } };

export type OwnProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnProfileQuery = { readonly mySpecialistProfile: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly headline: string, readonly about: string, readonly languages: ReadonlyArray<string>, readonly formats: ReadonlyArray<VisitFormat>, readonly timeZone: string, readonly city: string | null, readonly portraitSeed: string, readonly yearsOfPractice: number, readonly focus: ReadonlyArray<string>, readonly insurances: ReadonlyArray<Insurance>, readonly specialties: ReadonlyArray<{ readonly __typename: 'Specialty', readonly slug: string, readonly name: string }>, readonly appointmentTypes: ReadonlyArray<{ readonly __typename: 'AppointmentType', readonly id: string, readonly name: string, readonly description: string, readonly durationMinutes: number, readonly formats: ReadonlyArray<VisitFormat>, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }>, readonly nextSlots: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }> } | null };

export type AgendaRowFragment = { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly timeZone: string, readonly format: VisitFormat, readonly createdAt: string, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly patient: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly visit: { readonly __typename: 'Visit', readonly id: string, readonly state: VisitState, readonly opensAt: string } | null, readonly intakeStatus: { readonly __typename: 'IntakeStatus', readonly state: IntakeState } };

export type CareAppointmentFragment = { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly intakeStatus: { readonly __typename: 'IntakeStatus', readonly state: IntakeState } };

export type CareSummaryFragment = { readonly __typename: 'CareRelationship', readonly id: string, readonly since: string, readonly patient: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly nextAppointment: { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly intakeStatus: { readonly __typename: 'IntakeStatus', readonly state: IntakeState } } | null, readonly lastAppointment: { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly intakeStatus: { readonly __typename: 'IntakeStatus', readonly state: IntakeState } } | null, readonly conversation: { readonly __typename: 'Conversation', readonly id: string, readonly unreadCount: number } };

export type PatientsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type PatientsQuery = { readonly myPatients: { readonly __typename: 'PatientList', readonly patients: { readonly __typename: 'PatientConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'PatientEdge', readonly cursor: string, readonly node: { readonly __typename: 'CareRelationship', readonly id: string, readonly since: string, readonly patient: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly nextAppointment: { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly intakeStatus: { readonly __typename: 'IntakeStatus', readonly state: IntakeState } } | null, readonly lastAppointment: { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly intakeStatus: { readonly __typename: 'IntakeStatus', readonly state: IntakeState } } | null, readonly conversation: { readonly __typename: 'Conversation', readonly id: string, readonly unreadCount: number } } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type PatientPageQueryVariables = Exact<{
  id: string;
}>;


export type PatientPageQuery = { readonly patient: { readonly __typename: 'CareRelationship', readonly id: string, readonly since: string, readonly patient: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly nextAppointment: { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly intakeStatus: { readonly __typename: 'IntakeStatus', readonly state: IntakeState } } | null, readonly lastAppointment: { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly intakeStatus: { readonly __typename: 'IntakeStatus', readonly state: IntakeState } } | null, readonly conversation: { readonly __typename: 'Conversation', readonly id: string, readonly unreadCount: number } } | null };

export type PatientAppointmentsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PatientAppointmentsQuery = { readonly patient: { readonly __typename: 'CareRelationship', readonly id: string, readonly appointments: { readonly __typename: 'AppointmentConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'AppointmentEdge', readonly cursor: string, readonly node: { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly intakeStatus: { readonly __typename: 'IntakeStatus', readonly state: IntakeState } } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type PatientNotesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PatientNotesQuery = { readonly patient: { readonly __typename: 'CareRelationship', readonly id: string, readonly notes: { readonly __typename: 'NoteConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'NoteEdge', readonly cursor: string, readonly node: { readonly __typename: 'Note', readonly id: string, readonly state: NoteState, readonly createdAt: string, readonly signedAt: string | null, readonly appointment: { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly intakeStatus: { readonly __typename: 'IntakeStatus', readonly state: IntakeState } } } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type MyPayoutAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPayoutAccountQuery = { readonly myPayoutAccount: { readonly __typename: 'PayoutAccount', readonly state: PayoutAccountState, readonly requirementsDue: ReadonlyArray<PayoutRequirement>, readonly dueBy: string | null, readonly checkedAt: string } | null };

export type PayoutAccountFieldsFragment = { readonly __typename: 'PayoutAccount', readonly state: PayoutAccountState, readonly requirementsDue: ReadonlyArray<PayoutRequirement>, readonly dueBy: string | null, readonly checkedAt: string };

export type OpenPayoutAccountMutationVariables = Exact<{
  input: OpenPayoutAccountInput;
}>;


export type OpenPayoutAccountMutation = { readonly openPayoutAccount:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'PayoutAccountOpened', readonly link: { readonly __typename: 'PayoutLink', readonly url: string } }
    | { readonly __typename: 'PayoutAccountRejectedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'PayoutProviderUnavailableError', readonly code: string, readonly message: string }
   };

export type CheckPayoutAccountMutationVariables = Exact<{ [key: string]: never; }>;


export type CheckPayoutAccountMutation = { readonly checkPayoutAccount:
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'PayoutAccountChecked', readonly account: { readonly __typename: 'PayoutAccount', readonly state: PayoutAccountState, readonly requirementsDue: ReadonlyArray<PayoutRequirement>, readonly dueBy: string | null, readonly checkedAt: string } | null }
    | { readonly __typename: 'PayoutProviderUnavailableError', readonly code: string, readonly message: string }
   };

export type OwnReceptionQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnReceptionQuery = { readonly mySpecialistProfile: { readonly __typename: 'Specialist', readonly id: string, readonly profileVersion: number, readonly ageGroups: ReadonlyArray<AgeGroup>, readonly licensedIn: ReadonlyArray<string>, readonly allocation: { readonly __typename: 'AllocationPart', readonly takesPart: boolean, readonly mostOpen: number | null, readonly mostNewPerWeek: number | null, readonly open: number, readonly newThisWeek: number, readonly isFull: boolean, readonly version: number } | null } | null };

export type ReceptionFragment = { readonly __typename: 'Specialist', readonly id: string, readonly profileVersion: number, readonly ageGroups: ReadonlyArray<AgeGroup>, readonly licensedIn: ReadonlyArray<string>, readonly allocation: { readonly __typename: 'AllocationPart', readonly takesPart: boolean, readonly mostOpen: number | null, readonly mostNewPerWeek: number | null, readonly open: number, readonly newThisWeek: number, readonly isFull: boolean, readonly version: number } | null };

export type SaveLimitsMutationVariables = Exact<{
  input: SaveAllocationPartInput;
}>;


export type SaveLimitsMutation = { readonly saveAllocationPart:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SaveAllocationPartPayload', readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly profileVersion: number, readonly ageGroups: ReadonlyArray<AgeGroup>, readonly licensedIn: ReadonlyArray<string>, readonly allocation: { readonly __typename: 'AllocationPart', readonly takesPart: boolean, readonly mostOpen: number | null, readonly mostNewPerWeek: number | null, readonly open: number, readonly newThisWeek: number, readonly isFull: boolean, readonly version: number } | null } }
    | { readonly __typename: 'SettingsChangedError', readonly code: string, readonly message: string }
   };

export type PortalSearchQueryVariables = Exact<{
  text: string;
  hasMessages: boolean;
}>;


export type PortalSearchQuery = { readonly myPatients: { readonly __typename: 'PatientList', readonly patients: { readonly __typename: 'PatientConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'PatientEdge', readonly cursor: string, readonly node: { readonly __typename: 'CareRelationship', readonly id: string, readonly patient: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly nextAppointment: { readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string } | null, readonly lastAppointment: { readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string } | null, readonly conversation?: { readonly __typename: 'Conversation', readonly id: string } } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type OwnLicencesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnLicencesQuery = { readonly mySpecialistProfile: { readonly __typename: 'Specialist', readonly id: string, readonly needsRegion: boolean, readonly licensedIn: ReadonlyArray<string> } | null };

export type PreviewOwnSeriesQueryVariables = Exact<{
  input: PreviewSeriesInput;
}>;


export type PreviewOwnSeriesQuery = { readonly previewSeries:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SeriesNotOfferedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SeriesPreview', readonly occurrences: ReadonlyArray<{ readonly __typename: 'SeriesOccurrence', readonly occursAt: string, readonly startsAt: string, readonly isFree: boolean, readonly reasons: ReadonlyArray<{ readonly __typename: 'SlotReason', readonly rule: SlotRule }> }>, readonly proposal: { readonly __typename: 'SeriesProposal', readonly moves: ReadonlyArray<{ readonly __typename: 'SeriesMove', readonly occursAt: string, readonly to: string }> } | null }
    | { readonly __typename: 'SpecialistNotBookableError', readonly code: string, readonly message: string }
   };

export type BookSeriesMutationVariables = Exact<{
  input: BookSeriesInput;
}>;


export type BookSeriesMutation = { readonly bookSeries:
    | { readonly __typename: 'BookSeriesPayload', readonly series: { readonly __typename: 'Series', readonly id: string, readonly appointments: ReadonlyArray<{ readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly intakeStatus: { readonly __typename: 'IntakeStatus', readonly state: IntakeState } }> } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotLicensedThereError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SeriesTakenError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SpecialistNotBookableError', readonly code: string, readonly message: string }
   };

export type TodayQueryVariables = Exact<{
  weekAgo: string;
  dayStart: string;
  dayEnd: string;
  ahead: string;
}>;


export type TodayQuery = { readonly unreadMessageCount: number, readonly today: ReadonlyArray<{ readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly timeZone: string, readonly format: VisitFormat, readonly createdAt: string, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly patient: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly visit: { readonly __typename: 'Visit', readonly id: string, readonly state: VisitState, readonly opensAt: string } | null, readonly intakeStatus: { readonly __typename: 'IntakeStatus', readonly state: IntakeState } }>, readonly ahead: ReadonlyArray<{ readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly timeZone: string, readonly format: VisitFormat, readonly createdAt: string, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly patient: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly visit: { readonly __typename: 'Visit', readonly id: string, readonly state: VisitState, readonly opensAt: string } | null, readonly intakeStatus: { readonly __typename: 'IntakeStatus', readonly state: IntakeState } }>, readonly before: ReadonlyArray<{ readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState }>, readonly myOnboarding: { readonly __typename: 'SpecialistOnboarding', readonly isBookable: boolean, readonly requirements: { readonly __typename: 'SpecialistRequirements', readonly applies: boolean }, readonly checklist: ReadonlyArray<{ readonly __typename: 'RequirementStatus', readonly key: RequirementKey, readonly state: RequirementState }> } | null };

export type TodayOpenQueryVariables = Exact<{
  dayStart: string;
  now: string;
}>;


export type TodayOpenQuery = { readonly ended: ReadonlyArray<{ readonly __typename: 'Appointment', readonly id: string, readonly notes: ReadonlyArray<{ readonly __typename: 'Note', readonly id: string, readonly state: NoteState }> }> };

export type NextVisitChangedSubscriptionVariables = Exact<{
  visitId: string;
}>;


export type NextVisitChangedSubscription = { readonly visitChanged: { readonly __typename: 'Visit', readonly id: string, readonly state: VisitState, readonly opensAt: string } };

export type WaitingPartsFragment = { readonly __typename: 'WaitingFor', readonly count: number, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly waits: ReadonlyArray<{ readonly __typename: 'Wait', readonly id: string, readonly joinedAt: string, readonly until: string, readonly format: VisitFormat, readonly weekdays: ReadonlyArray<number>, readonly fromMinute: number, readonly toMinute: number, readonly patient: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } }> };

export type OwnWaitlistQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnWaitlistQuery = { readonly waitlist: ReadonlyArray<{ readonly __typename: 'WaitingFor', readonly count: number, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly waits: ReadonlyArray<{ readonly __typename: 'Wait', readonly id: string, readonly joinedAt: string, readonly until: string, readonly format: VisitFormat, readonly weekdays: ReadonlyArray<number>, readonly fromMinute: number, readonly toMinute: number, readonly patient: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } }> }> };

export type OwnWaitlistChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type OwnWaitlistChangedSubscription = { readonly waitlistChanged: { readonly __typename: 'WaitlistChanged', readonly waitlist: ReadonlyArray<{ readonly __typename: 'WaitingFor', readonly count: number, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly waits: ReadonlyArray<{ readonly __typename: 'Wait', readonly id: string, readonly joinedAt: string, readonly until: string, readonly format: VisitFormat, readonly weekdays: ReadonlyArray<number>, readonly fromMinute: number, readonly toMinute: number, readonly patient: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } }> }> } };

export type WorkspaceQueryVariables = Exact<{
  id: string;
}>;


export type WorkspaceQuery = { readonly appointment: { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly timeZone: string, readonly format: VisitFormat, readonly createdAt: string, readonly conversation: { readonly __typename: 'Conversation', readonly id: string, readonly unreadCount: number } | null, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly patient: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly visit: { readonly __typename: 'Visit', readonly id: string, readonly state: VisitState, readonly opensAt: string } | null, readonly intakeStatus: { readonly __typename: 'IntakeStatus', readonly state: IntakeState } } | null };

export type VisitAppointmentQueryVariables = Exact<{
  id: string;
}>;


export type VisitAppointmentQuery = { readonly visit: { readonly __typename: 'Visit', readonly id: string, readonly appointment: { readonly __typename: 'Appointment', readonly id: string } } | null };

export type WorkspaceIntakeQueryVariables = Exact<{
  id: string;
}>;


export type WorkspaceIntakeQuery = { readonly appointment: { readonly __typename: 'Appointment', readonly id: string, readonly intakeStatus: { readonly __typename: 'IntakeStatus', readonly state: IntakeState, readonly dueAt: string | null }, readonly intake: { readonly __typename: 'IntakeResponse', readonly id: string, readonly answeredAt: string, readonly form: { readonly __typename: 'IntakeForm', readonly id: string, readonly version: number, readonly title: string }, readonly answers: ReadonlyArray<{ readonly __typename: 'IntakeAnswer', readonly key: string, readonly question: string, readonly values: ReadonlyArray<string> }> } | null } | null };

export type NotePartsFragment = { readonly __typename: 'Note', readonly id: string, readonly state: NoteState, readonly body: string, readonly createdAt: string, readonly signedAt: string | null, readonly author: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly addenda: ReadonlyArray<{ readonly __typename: 'NoteAddendum', readonly id: string, readonly body: string, readonly createdAt: string, readonly author: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } }> };

export type WorkspaceNotesQueryVariables = Exact<{
  id: string;
}>;


export type WorkspaceNotesQuery = { readonly appointment: { readonly __typename: 'Appointment', readonly id: string, readonly notes: ReadonlyArray<{ readonly __typename: 'Note', readonly id: string, readonly state: NoteState, readonly body: string, readonly createdAt: string, readonly signedAt: string | null, readonly author: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly addenda: ReadonlyArray<{ readonly __typename: 'NoteAddendum', readonly id: string, readonly body: string, readonly createdAt: string, readonly author: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } }> }> } | null };

export type NoteVersionsQueryVariables = Exact<{
  id: string;
}>;


export type NoteVersionsQuery = { readonly appointment: { readonly __typename: 'Appointment', readonly id: string, readonly notes: ReadonlyArray<{ readonly __typename: 'Note', readonly id: string, readonly versions: ReadonlyArray<{ readonly __typename: 'NoteVersion', readonly version: number, readonly body: string, readonly savedAt: string }> }> } | null };

export type SaveNoteMutationVariables = Exact<{
  input: SaveNoteInput;
}>;


export type SaveNoteMutation = { readonly saveNote:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NoteLockedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SaveNotePayload', readonly note: { readonly __typename: 'Note', readonly id: string, readonly state: NoteState, readonly body: string, readonly createdAt: string, readonly signedAt: string | null, readonly author: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly addenda: ReadonlyArray<{ readonly __typename: 'NoteAddendum', readonly id: string, readonly body: string, readonly createdAt: string, readonly author: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } }> } }
   };

export type SignNoteMutationVariables = Exact<{
  input: SignNoteInput;
}>;


export type SignNoteMutation = { readonly signNote:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NoteLockedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SignNotePayload', readonly note: { readonly __typename: 'Note', readonly id: string, readonly state: NoteState, readonly body: string, readonly createdAt: string, readonly signedAt: string | null, readonly author: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly addenda: ReadonlyArray<{ readonly __typename: 'NoteAddendum', readonly id: string, readonly body: string, readonly createdAt: string, readonly author: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } }> } }
   };

export type AddAddendumMutationVariables = Exact<{
  input: AddAddendumInput;
}>;


export type AddAddendumMutation = { readonly addAddendum:
    | { readonly __typename: 'AddAddendumPayload', readonly note: { readonly __typename: 'Note', readonly id: string, readonly state: NoteState, readonly body: string, readonly createdAt: string, readonly signedAt: string | null, readonly author: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly addenda: ReadonlyArray<{ readonly __typename: 'NoteAddendum', readonly id: string, readonly body: string, readonly createdAt: string, readonly author: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } }> } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type AccessLogQueryVariables = Exact<{
  id: string;
}>;


export type AccessLogQuery = { readonly appointment: { readonly __typename: 'Appointment', readonly id: string, readonly accessLog: ReadonlyArray<{ readonly __typename: 'AuditEvent', readonly id: string, readonly at: string, readonly action: AuditAction, readonly resource: string, readonly reason: string | null, readonly actor: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null }> } | null };

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
export const TypeRulesFragmentDoc = new TypedDocumentString(`
    fragment TypeRules on AppointmentTypeRules {
  __typename
  id
  nameDe
  nameEn
  descriptionDe
  descriptionEn
  formats
  durationMinutes
  bufferBeforeMinutes
  bufferAfterMinutes
  noticeMinutes
  horizonDays
  gridMinutes
  dailyCap
  seriesMost
  offerMinutes
  seats
  isOffered
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
    `, {"fragmentName":"TypeRules"}) as unknown as TypedDocumentString<TypeRulesFragment, unknown>;
export const OutsideRowFragmentDoc = new TypedDocumentString(`
    fragment OutsideRow on Appointment {
  __typename
  id
  startsAt
  endsAt
}
    `, {"fragmentName":"OutsideRow"}) as unknown as TypedDocumentString<OutsideRowFragment, unknown>;
export const AvailabilityFieldsFragmentDoc = new TypedDocumentString(`
    fragment AvailabilityFields on Availability {
  __typename
  id
  version
  timeZone
  dailyCap
  isShared
  weekly {
    __typename
    weekday
    fromMinute
    toMinute
  }
  focus {
    __typename
    weekday
    fromMinute
    toMinute
  }
  dates {
    __typename
    day
    replacesWeek
    hours {
      __typename
      fromMinute
      toMinute
    }
  }
  absences {
    __typename
    id
    startsAt
    endsAt
  }
  types {
    __typename
    ...TypeRules
  }
  outside {
    __typename
    ...OutsideRow
  }
}
    fragment TypeRules on AppointmentTypeRules {
  __typename
  id
  nameDe
  nameEn
  descriptionDe
  descriptionEn
  formats
  durationMinutes
  bufferBeforeMinutes
  bufferAfterMinutes
  noticeMinutes
  horizonDays
  gridMinutes
  dailyCap
  seriesMost
  offerMinutes
  seats
  isOffered
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
fragment OutsideRow on Appointment {
  __typename
  id
  startsAt
  endsAt
}`, {"fragmentName":"AvailabilityFields"}) as unknown as TypedDocumentString<AvailabilityFieldsFragment, unknown>;
export const BusySourceFieldsFragmentDoc = new TypedDocumentString(`
    fragment BusySourceFields on BusySource {
  __typename
  id
  name
  host
  state
  fault
  spanCount
  triedAt
  readAt
}
    `, {"fragmentName":"BusySourceFields"}) as unknown as TypedDocumentString<BusySourceFieldsFragment, unknown>;
export const RequirementPartsFragmentDoc = new TypedDocumentString(`
    fragment RequirementParts on RequirementStatus {
  __typename
  key
  state
}
    `, {"fragmentName":"RequirementParts"}) as unknown as TypedDocumentString<RequirementPartsFragment, unknown>;
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
export const OnboardingFieldsFragmentDoc = new TypedDocumentString(`
    fragment OnboardingFields on SpecialistOnboarding {
  __typename
  isBookable
  approval
  reason
  handedInAt
  suspendedAt
  suspensionReason
  canHandIn
  requirements {
    __typename
    version
    needsApproval
    appliesFrom
    applies
  }
  checklist {
    __typename
    ...RequirementParts
  }
  credentials {
    __typename
    ...CredentialParts
  }
}
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
fragment RequirementParts on RequirementStatus {
  __typename
  key
  state
}`, {"fragmentName":"OnboardingFields"}) as unknown as TypedDocumentString<OnboardingFieldsFragment, unknown>;
export const EarningsFiguresPartsFragmentDoc = new TypedDocumentString(`
    fragment EarningsFiguresParts on EarningsFigures {
  __typename
  gross {
    __typename
    amountMinor
    currency
  }
  refunds {
    __typename
    amountMinor
    currency
  }
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
  transferred {
    __typename
    amountMinor
    currency
  }
}
    `, {"fragmentName":"EarningsFiguresParts"}) as unknown as TypedDocumentString<EarningsFiguresPartsFragment, unknown>;
export const AgendaRowFragmentDoc = new TypedDocumentString(`
    fragment AgendaRow on Appointment {
  __typename
  id
  state
  startsAt
  endsAt
  timeZone
  format
  createdAt
  appointmentType {
    __typename
    id
    name
  }
  patient {
    __typename
    id
    displayName
  }
  visit {
    __typename
    id
    state
    opensAt
  }
  intakeStatus {
    __typename
    state
  }
}
    `, {"fragmentName":"AgendaRow"}) as unknown as TypedDocumentString<AgendaRowFragment, unknown>;
export const CareAppointmentFragmentDoc = new TypedDocumentString(`
    fragment CareAppointment on Appointment {
  __typename
  id
  state
  startsAt
  endsAt
  format
  appointmentType {
    __typename
    id
    name
  }
  intakeStatus {
    __typename
    state
  }
}
    `, {"fragmentName":"CareAppointment"}) as unknown as TypedDocumentString<CareAppointmentFragment, unknown>;
export const CareSummaryFragmentDoc = new TypedDocumentString(`
    fragment CareSummary on CareRelationship {
  __typename
  id
  since
  patient {
    __typename
    id
    displayName
  }
  nextAppointment {
    __typename
    ...CareAppointment
  }
  lastAppointment {
    __typename
    ...CareAppointment
  }
  conversation {
    __typename
    id
    unreadCount
  }
}
    fragment CareAppointment on Appointment {
  __typename
  id
  state
  startsAt
  endsAt
  format
  appointmentType {
    __typename
    id
    name
  }
  intakeStatus {
    __typename
    state
  }
}`, {"fragmentName":"CareSummary"}) as unknown as TypedDocumentString<CareSummaryFragment, unknown>;
export const PayoutAccountFieldsFragmentDoc = new TypedDocumentString(`
    fragment PayoutAccountFields on PayoutAccount {
  __typename
  state
  requirementsDue
  dueBy
  checkedAt
}
    `, {"fragmentName":"PayoutAccountFields"}) as unknown as TypedDocumentString<PayoutAccountFieldsFragment, unknown>;
export const ReceptionFragmentDoc = new TypedDocumentString(`
    fragment Reception on Specialist {
  __typename
  id
  profileVersion
  ageGroups
  licensedIn
  allocation {
    __typename
    takesPart
    mostOpen
    mostNewPerWeek
    open
    newThisWeek
    isFull
    version
  }
}
    `, {"fragmentName":"Reception"}) as unknown as TypedDocumentString<ReceptionFragment, unknown>;
export const WaitingPartsFragmentDoc = new TypedDocumentString(`
    fragment WaitingParts on WaitingFor {
  __typename
  count
  appointmentType {
    __typename
    id
    name
  }
  waits {
    __typename
    id
    joinedAt
    until
    format
    weekdays
    fromMinute
    toMinute
    patient {
      __typename
      id
      displayName
    }
  }
}
    `, {"fragmentName":"WaitingParts"}) as unknown as TypedDocumentString<WaitingPartsFragment, unknown>;
export const NotePartsFragmentDoc = new TypedDocumentString(`
    fragment NoteParts on Note {
  __typename
  id
  state
  body
  createdAt
  signedAt
  author {
    __typename
    id
    displayName
  }
  addenda {
    __typename
    id
    body
    createdAt
    author {
      __typename
      id
      displayName
    }
  }
}
    `, {"fragmentName":"NoteParts"}) as unknown as TypedDocumentString<NotePartsFragment, unknown>;
export const OwnAvailabilityDocument = new TypedDocumentString(`
    query OwnAvailability {
  availability {
    __typename
    ...AvailabilityFields
  }
}
    fragment AvailabilityFields on Availability {
  __typename
  id
  version
  timeZone
  dailyCap
  isShared
  weekly {
    __typename
    weekday
    fromMinute
    toMinute
  }
  focus {
    __typename
    weekday
    fromMinute
    toMinute
  }
  dates {
    __typename
    day
    replacesWeek
    hours {
      __typename
      fromMinute
      toMinute
    }
  }
  absences {
    __typename
    id
    startsAt
    endsAt
  }
  types {
    __typename
    ...TypeRules
  }
  outside {
    __typename
    ...OutsideRow
  }
}
fragment TypeRules on AppointmentTypeRules {
  __typename
  id
  nameDe
  nameEn
  descriptionDe
  descriptionEn
  formats
  durationMinutes
  bufferBeforeMinutes
  bufferAfterMinutes
  noticeMinutes
  horizonDays
  gridMinutes
  dailyCap
  seriesMost
  offerMinutes
  seats
  isOffered
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
fragment OutsideRow on Appointment {
  __typename
  id
  startsAt
  endsAt
}`, {"hash":"sha256:8d27180d3cc511e235749df6410e5c15ccb2e57473d55c358314a60d3f6723d9"}) as unknown as TypedDocumentString<OwnAvailabilityQuery, OwnAvailabilityQueryVariables>;
export const PreviewWeekDocument = new TypedDocumentString(`
    query PreviewWeek($week: WeekInput!, $type: ID!, $from: Date!, $days: Int!, $timeZone: String!) {
  availabilityPreview(
    week: $week
    appointmentTypeId: $type
    from: $from
    days: $days
    timeZone: $timeZone
  ) {
    __typename
    days {
      __typename
      date
      slots {
        __typename
        startsAt
      }
    }
    outside {
      __typename
      ...OutsideRow
    }
  }
}
    fragment OutsideRow on Appointment {
  __typename
  id
  startsAt
  endsAt
}`, {"hash":"sha256:4add5a74868998299b834624f32a9b0f5a592730db13c3a42e05e05b65b979bf"}) as unknown as TypedDocumentString<PreviewWeekQuery, PreviewWeekQueryVariables>;
export const SetWeeklyHoursDocument = new TypedDocumentString(`
    mutation SetWeeklyHours($input: SetWeeklyHoursInput!) {
  setWeeklyHours(input: $input) {
    __typename
    ... on SetWeeklyHoursPayload {
      __typename
      availability {
        __typename
        ...AvailabilityFields
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
    ... on HoursOverlapError {
      __typename
      spans {
        __typename
        weekday
        fromMinute
        toMinute
      }
    }
  }
}
    fragment AvailabilityFields on Availability {
  __typename
  id
  version
  timeZone
  dailyCap
  isShared
  weekly {
    __typename
    weekday
    fromMinute
    toMinute
  }
  focus {
    __typename
    weekday
    fromMinute
    toMinute
  }
  dates {
    __typename
    day
    replacesWeek
    hours {
      __typename
      fromMinute
      toMinute
    }
  }
  absences {
    __typename
    id
    startsAt
    endsAt
  }
  types {
    __typename
    ...TypeRules
  }
  outside {
    __typename
    ...OutsideRow
  }
}
fragment TypeRules on AppointmentTypeRules {
  __typename
  id
  nameDe
  nameEn
  descriptionDe
  descriptionEn
  formats
  durationMinutes
  bufferBeforeMinutes
  bufferAfterMinutes
  noticeMinutes
  horizonDays
  gridMinutes
  dailyCap
  seriesMost
  offerMinutes
  seats
  isOffered
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
fragment OutsideRow on Appointment {
  __typename
  id
  startsAt
  endsAt
}`, {"hash":"sha256:72e061c73265c821384b3df511e6a052c255f1d00f4bdeb8d3d3f6fd4ef459a5"}) as unknown as TypedDocumentString<SetWeeklyHoursMutation, SetWeeklyHoursMutationVariables>;
export const SetDateHoursDocument = new TypedDocumentString(`
    mutation SetDateHours($input: SetDateHoursInput!) {
  setDateHours(input: $input) {
    __typename
    ... on SetDateHoursPayload {
      __typename
      availability {
        __typename
        ...AvailabilityFields
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
    fragment AvailabilityFields on Availability {
  __typename
  id
  version
  timeZone
  dailyCap
  isShared
  weekly {
    __typename
    weekday
    fromMinute
    toMinute
  }
  focus {
    __typename
    weekday
    fromMinute
    toMinute
  }
  dates {
    __typename
    day
    replacesWeek
    hours {
      __typename
      fromMinute
      toMinute
    }
  }
  absences {
    __typename
    id
    startsAt
    endsAt
  }
  types {
    __typename
    ...TypeRules
  }
  outside {
    __typename
    ...OutsideRow
  }
}
fragment TypeRules on AppointmentTypeRules {
  __typename
  id
  nameDe
  nameEn
  descriptionDe
  descriptionEn
  formats
  durationMinutes
  bufferBeforeMinutes
  bufferAfterMinutes
  noticeMinutes
  horizonDays
  gridMinutes
  dailyCap
  seriesMost
  offerMinutes
  seats
  isOffered
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
fragment OutsideRow on Appointment {
  __typename
  id
  startsAt
  endsAt
}`, {"hash":"sha256:ff75140ba7200fb5fd74c902a62e4a6ebb5894edd9c3563f53333c0d1001835d"}) as unknown as TypedDocumentString<SetDateHoursMutation, SetDateHoursMutationVariables>;
export const ClearDateHoursDocument = new TypedDocumentString(`
    mutation ClearDateHours($input: ClearDateHoursInput!) {
  clearDateHours(input: $input) {
    __typename
    ... on ClearDateHoursPayload {
      __typename
      availability {
        __typename
        ...AvailabilityFields
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment AvailabilityFields on Availability {
  __typename
  id
  version
  timeZone
  dailyCap
  isShared
  weekly {
    __typename
    weekday
    fromMinute
    toMinute
  }
  focus {
    __typename
    weekday
    fromMinute
    toMinute
  }
  dates {
    __typename
    day
    replacesWeek
    hours {
      __typename
      fromMinute
      toMinute
    }
  }
  absences {
    __typename
    id
    startsAt
    endsAt
  }
  types {
    __typename
    ...TypeRules
  }
  outside {
    __typename
    ...OutsideRow
  }
}
fragment TypeRules on AppointmentTypeRules {
  __typename
  id
  nameDe
  nameEn
  descriptionDe
  descriptionEn
  formats
  durationMinutes
  bufferBeforeMinutes
  bufferAfterMinutes
  noticeMinutes
  horizonDays
  gridMinutes
  dailyCap
  seriesMost
  offerMinutes
  seats
  isOffered
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
fragment OutsideRow on Appointment {
  __typename
  id
  startsAt
  endsAt
}`, {"hash":"sha256:cdfe8a9ed8da0ac8a31bf5e77196596d09ec273edcad7e2806f7ac3f8dfa1f5f"}) as unknown as TypedDocumentString<ClearDateHoursMutation, ClearDateHoursMutationVariables>;
export const AddAbsenceDocument = new TypedDocumentString(`
    mutation AddAbsence($input: AddAbsenceInput!) {
  addAbsence(input: $input) {
    __typename
    ... on AddAbsencePayload {
      __typename
      availability {
        __typename
        ...AvailabilityFields
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
    fragment AvailabilityFields on Availability {
  __typename
  id
  version
  timeZone
  dailyCap
  isShared
  weekly {
    __typename
    weekday
    fromMinute
    toMinute
  }
  focus {
    __typename
    weekday
    fromMinute
    toMinute
  }
  dates {
    __typename
    day
    replacesWeek
    hours {
      __typename
      fromMinute
      toMinute
    }
  }
  absences {
    __typename
    id
    startsAt
    endsAt
  }
  types {
    __typename
    ...TypeRules
  }
  outside {
    __typename
    ...OutsideRow
  }
}
fragment TypeRules on AppointmentTypeRules {
  __typename
  id
  nameDe
  nameEn
  descriptionDe
  descriptionEn
  formats
  durationMinutes
  bufferBeforeMinutes
  bufferAfterMinutes
  noticeMinutes
  horizonDays
  gridMinutes
  dailyCap
  seriesMost
  offerMinutes
  seats
  isOffered
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
fragment OutsideRow on Appointment {
  __typename
  id
  startsAt
  endsAt
}`, {"hash":"sha256:828f21dac119a03770998875bddb15d79e7305145ad9695e51ae0ea8cb1db604"}) as unknown as TypedDocumentString<AddAbsenceMutation, AddAbsenceMutationVariables>;
export const RemoveAbsenceDocument = new TypedDocumentString(`
    mutation RemoveAbsence($input: RemoveAbsenceInput!) {
  removeAbsence(input: $input) {
    __typename
    ... on RemoveAbsencePayload {
      __typename
      availability {
        __typename
        ...AvailabilityFields
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment AvailabilityFields on Availability {
  __typename
  id
  version
  timeZone
  dailyCap
  isShared
  weekly {
    __typename
    weekday
    fromMinute
    toMinute
  }
  focus {
    __typename
    weekday
    fromMinute
    toMinute
  }
  dates {
    __typename
    day
    replacesWeek
    hours {
      __typename
      fromMinute
      toMinute
    }
  }
  absences {
    __typename
    id
    startsAt
    endsAt
  }
  types {
    __typename
    ...TypeRules
  }
  outside {
    __typename
    ...OutsideRow
  }
}
fragment TypeRules on AppointmentTypeRules {
  __typename
  id
  nameDe
  nameEn
  descriptionDe
  descriptionEn
  formats
  durationMinutes
  bufferBeforeMinutes
  bufferAfterMinutes
  noticeMinutes
  horizonDays
  gridMinutes
  dailyCap
  seriesMost
  offerMinutes
  seats
  isOffered
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
fragment OutsideRow on Appointment {
  __typename
  id
  startsAt
  endsAt
}`, {"hash":"sha256:be0e8bc498f38e2b8ebe7f2a01d10085fa1551959d7f062a74e8c81f278d97ec"}) as unknown as TypedDocumentString<RemoveAbsenceMutation, RemoveAbsenceMutationVariables>;
export const SaveAppointmentTypeDocument = new TypedDocumentString(`
    mutation SaveAppointmentType($input: SaveAppointmentTypeInput!) {
  saveAppointmentType(input: $input) {
    __typename
    ... on SaveAppointmentTypePayload {
      __typename
      availability {
        __typename
        ...AvailabilityFields
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
    fragment AvailabilityFields on Availability {
  __typename
  id
  version
  timeZone
  dailyCap
  isShared
  weekly {
    __typename
    weekday
    fromMinute
    toMinute
  }
  focus {
    __typename
    weekday
    fromMinute
    toMinute
  }
  dates {
    __typename
    day
    replacesWeek
    hours {
      __typename
      fromMinute
      toMinute
    }
  }
  absences {
    __typename
    id
    startsAt
    endsAt
  }
  types {
    __typename
    ...TypeRules
  }
  outside {
    __typename
    ...OutsideRow
  }
}
fragment TypeRules on AppointmentTypeRules {
  __typename
  id
  nameDe
  nameEn
  descriptionDe
  descriptionEn
  formats
  durationMinutes
  bufferBeforeMinutes
  bufferAfterMinutes
  noticeMinutes
  horizonDays
  gridMinutes
  dailyCap
  seriesMost
  offerMinutes
  seats
  isOffered
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
fragment OutsideRow on Appointment {
  __typename
  id
  startsAt
  endsAt
}`, {"hash":"sha256:3f74721242a6b1c8029daa817e3e2508b125bc5d73dd48b22e27ccbfb3cd0440"}) as unknown as TypedDocumentString<SaveAppointmentTypeMutation, SaveAppointmentTypeMutationVariables>;
export const ExplainTimeDocument = new TypedDocumentString(`
    query ExplainTime($id: ID!, $type: ID!, $at: DateTime!) {
  explainSlot(specialistId: $id, appointmentTypeId: $type, startsAt: $at) {
    __typename
    isOffered
    reasons {
      __typename
      rule
      needed
      spans {
        __typename
        startsAt
        endsAt
      }
      appointments {
        __typename
        ...OutsideRow
      }
    }
  }
}
    fragment OutsideRow on Appointment {
  __typename
  id
  startsAt
  endsAt
}`, {"hash":"sha256:2c0b906adfc1307d24e17e2b642ca1159e6821ea51dcaf13432552978b1fbbe6"}) as unknown as TypedDocumentString<ExplainTimeQuery, ExplainTimeQueryVariables>;
export const CreateCalendarCodeDocument = new TypedDocumentString(`
    mutation CreateCalendarCode {
  createCalendarCode {
    __typename
    ... on CalendarCodeCreated {
      __typename
      code
      expiresAt
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:8ec16fc2ba9947bdf3c093157a3c5f53f3de686700650b5cecfcd9b9cd866ce3"}) as unknown as TypedDocumentString<CreateCalendarCodeMutation, CreateCalendarCodeMutationVariables>;
export const JoinCalendarDocument = new TypedDocumentString(`
    mutation JoinCalendar($input: JoinCalendarInput!) {
  joinCalendar(input: $input) {
    __typename
    ... on JoinCalendarPayload {
      __typename
      availability {
        __typename
        ...AvailabilityFields
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
    fragment AvailabilityFields on Availability {
  __typename
  id
  version
  timeZone
  dailyCap
  isShared
  weekly {
    __typename
    weekday
    fromMinute
    toMinute
  }
  focus {
    __typename
    weekday
    fromMinute
    toMinute
  }
  dates {
    __typename
    day
    replacesWeek
    hours {
      __typename
      fromMinute
      toMinute
    }
  }
  absences {
    __typename
    id
    startsAt
    endsAt
  }
  types {
    __typename
    ...TypeRules
  }
  outside {
    __typename
    ...OutsideRow
  }
}
fragment TypeRules on AppointmentTypeRules {
  __typename
  id
  nameDe
  nameEn
  descriptionDe
  descriptionEn
  formats
  durationMinutes
  bufferBeforeMinutes
  bufferAfterMinutes
  noticeMinutes
  horizonDays
  gridMinutes
  dailyCap
  seriesMost
  offerMinutes
  seats
  isOffered
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
fragment OutsideRow on Appointment {
  __typename
  id
  startsAt
  endsAt
}`, {"hash":"sha256:a4c55ed38827cf4679cbfe310891223681bdcebcaf76066a6bd8bd018d083985"}) as unknown as TypedDocumentString<JoinCalendarMutation, JoinCalendarMutationVariables>;
export const LeaveCalendarDocument = new TypedDocumentString(`
    mutation LeaveCalendar($input: LeaveCalendarInput!) {
  leaveCalendar(input: $input) {
    __typename
    ... on LeaveCalendarPayload {
      __typename
      availability {
        __typename
        ...AvailabilityFields
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment AvailabilityFields on Availability {
  __typename
  id
  version
  timeZone
  dailyCap
  isShared
  weekly {
    __typename
    weekday
    fromMinute
    toMinute
  }
  focus {
    __typename
    weekday
    fromMinute
    toMinute
  }
  dates {
    __typename
    day
    replacesWeek
    hours {
      __typename
      fromMinute
      toMinute
    }
  }
  absences {
    __typename
    id
    startsAt
    endsAt
  }
  types {
    __typename
    ...TypeRules
  }
  outside {
    __typename
    ...OutsideRow
  }
}
fragment TypeRules on AppointmentTypeRules {
  __typename
  id
  nameDe
  nameEn
  descriptionDe
  descriptionEn
  formats
  durationMinutes
  bufferBeforeMinutes
  bufferAfterMinutes
  noticeMinutes
  horizonDays
  gridMinutes
  dailyCap
  seriesMost
  offerMinutes
  seats
  isOffered
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
fragment OutsideRow on Appointment {
  __typename
  id
  startsAt
  endsAt
}`, {"hash":"sha256:3d3288b333550e6ca25876868315ce0fbce1812976daec47a276caaf05cce2ff"}) as unknown as TypedDocumentString<LeaveCalendarMutation, LeaveCalendarMutationVariables>;
export const BusySourcesDocument = new TypedDocumentString(`
    query BusySources {
  myBusySources {
    __typename
    ...BusySourceFields
  }
}
    fragment BusySourceFields on BusySource {
  __typename
  id
  name
  host
  state
  fault
  spanCount
  triedAt
  readAt
}`, {"hash":"sha256:cf16a4fbde6afbf8cd08946f8f3e764ebd7a497a3213f599bc6cbdc45f1d0df9"}) as unknown as TypedDocumentString<BusySourcesQuery, BusySourcesQueryVariables>;
export const AddBusySourceDocument = new TypedDocumentString(`
    mutation AddBusySource($input: AddBusySourceInput!) {
  addBusySource(input: $input) {
    __typename
    ... on BusySourceSaved {
      __typename
      source {
        __typename
        ...BusySourceFields
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
    fragment BusySourceFields on BusySource {
  __typename
  id
  name
  host
  state
  fault
  spanCount
  triedAt
  readAt
}`, {"hash":"sha256:1fea3a00edbb952347d2d7bc1ecdd9da8aaf7d9f87859b6d8ac50bac0dc8e029"}) as unknown as TypedDocumentString<AddBusySourceMutation, AddBusySourceMutationVariables>;
export const RefreshBusySourceDocument = new TypedDocumentString(`
    mutation RefreshBusySource($input: BusySourceInput!) {
  refreshBusySource(input: $input) {
    __typename
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:ab185346b1b89c15116d278b21075c348829b441e016c2e97e0e6cc9bd9fdec6"}) as unknown as TypedDocumentString<RefreshBusySourceMutation, RefreshBusySourceMutationVariables>;
export const RemoveBusySourceDocument = new TypedDocumentString(`
    mutation RemoveBusySource($input: BusySourceInput!) {
  removeBusySource(input: $input) {
    __typename
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:50268e8531ae95d5b443c6d8f0314ce4ac954ee85b59153414999c3951199d85"}) as unknown as TypedDocumentString<RemoveBusySourceMutation, RemoveBusySourceMutationVariables>;
export const CalendarSpanDocument = new TypedDocumentString(`
    query CalendarSpan($from: DateTime!, $to: DateTime!) {
  agenda(from: $from, to: $to) {
    __typename
    ...AgendaRow
    series {
      __typename
      id
      appointments {
        __typename
        id
        state
      }
    }
    groupSession {
      __typename
      id
    }
  }
  groupSessions(from: $from, to: $to) {
    __typename
    ...SessionParts
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
}
fragment AgendaRow on Appointment {
  __typename
  id
  state
  startsAt
  endsAt
  timeZone
  format
  createdAt
  appointmentType {
    __typename
    id
    name
  }
  patient {
    __typename
    id
    displayName
  }
  visit {
    __typename
    id
    state
    opensAt
  }
  intakeStatus {
    __typename
    state
  }
}`, {"hash":"sha256:e7e482b72c6b73993143bee36483eac19560afec5216252dfa67f6134436ffe6"}) as unknown as TypedDocumentString<CalendarSpanQuery, CalendarSpanQueryVariables>;
export const MyOnboardingDocument = new TypedDocumentString(`
    query MyOnboarding {
  myOnboarding {
    __typename
    ...OnboardingFields
  }
}
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
fragment RequirementParts on RequirementStatus {
  __typename
  key
  state
}
fragment OnboardingFields on SpecialistOnboarding {
  __typename
  isBookable
  approval
  reason
  handedInAt
  suspendedAt
  suspensionReason
  canHandIn
  requirements {
    __typename
    version
    needsApproval
    appliesFrom
    applies
  }
  checklist {
    __typename
    ...RequirementParts
  }
  credentials {
    __typename
    ...CredentialParts
  }
}`, {"hash":"sha256:839f122bb5a41dc36a1b87f482edc2a9f76e265801a345f7c3f75805ea1d7caa"}) as unknown as TypedDocumentString<MyOnboardingQuery, MyOnboardingQueryVariables>;
export const SubmitCredentialDocument = new TypedDocumentString(`
    mutation SubmitCredential($input: SubmitCredentialInput!) {
  submitCredential(input: $input) {
    __typename
    ... on CredentialSubmitted {
      __typename
      onboarding {
        __typename
        ...OnboardingFields
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
fragment RequirementParts on RequirementStatus {
  __typename
  key
  state
}
fragment OnboardingFields on SpecialistOnboarding {
  __typename
  isBookable
  approval
  reason
  handedInAt
  suspendedAt
  suspensionReason
  canHandIn
  requirements {
    __typename
    version
    needsApproval
    appliesFrom
    applies
  }
  checklist {
    __typename
    ...RequirementParts
  }
  credentials {
    __typename
    ...CredentialParts
  }
}`, {"hash":"sha256:e510649bab29625c69c260ef4844bc6068a44ab1ee4016cbe3949675a3551714"}) as unknown as TypedDocumentString<SubmitCredentialMutation, SubmitCredentialMutationVariables>;
export const HandInDocument = new TypedDocumentString(`
    mutation HandIn($input: HandInOnboardingInput!) {
  handInOnboarding(input: $input) {
    __typename
    ... on OnboardingHandedIn {
      __typename
      onboarding {
        __typename
        ...OnboardingFields
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
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
fragment RequirementParts on RequirementStatus {
  __typename
  key
  state
}
fragment OnboardingFields on SpecialistOnboarding {
  __typename
  isBookable
  approval
  reason
  handedInAt
  suspendedAt
  suspensionReason
  canHandIn
  requirements {
    __typename
    version
    needsApproval
    appliesFrom
    applies
  }
  checklist {
    __typename
    ...RequirementParts
  }
  credentials {
    __typename
    ...CredentialParts
  }
}`, {"hash":"sha256:7840bab2090d2292ef6e6ff2f9a2d90740bbd0210c94ae319992baf89d56d6e3"}) as unknown as TypedDocumentString<HandInMutation, HandInMutationVariables>;
export const EarningsDocument = new TypedDocumentString(`
    query Earnings($from: Date!, $to: Date!, $before: Date!, $until: Date!, $grain: EarningsGrain!, $timeZone: String!) {
  myEarnings(from: $from, to: $to, grain: $grain, timeZone: $timeZone) {
    __typename
    currency
    total {
      __typename
      ...EarningsFiguresParts
    }
    points {
      __typename
      date
      figures {
        __typename
        ...EarningsFiguresParts
      }
    }
  }
  earlier: myEarnings(
    from: $before
    to: $until
    grain: MONTH
    timeZone: $timeZone
  ) {
    __typename
    currency
    total {
      __typename
      net {
        __typename
        amountMinor
        currency
      }
    }
  }
}
    fragment EarningsFiguresParts on EarningsFigures {
  __typename
  gross {
    __typename
    amountMinor
    currency
  }
  refunds {
    __typename
    amountMinor
    currency
  }
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
  transferred {
    __typename
    amountMinor
    currency
  }
}`, {"hash":"sha256:5a310af6ba9fe77ee44855e2e4c5b7d1e44947ba792f6a3e522c7b873ff4a6a9"}) as unknown as TypedDocumentString<EarningsQuery, EarningsQueryVariables>;
export const EarnedPaymentsDocument = new TypedDocumentString(`
    query EarnedPayments($first: Int!, $after: String) {
  myPayments(first: $first, after: $after) {
    __typename
    totalCount
    edges {
      __typename
      cursor
      node {
        __typename
        ...PaymentSums
        paidAt
        appointment {
          __typename
          id
          startsAt
          format
          appointmentType {
            __typename
            id
            name
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
}`, {"hash":"sha256:79a2da20bd7b0970c49f2ecb0633e46eca7bbca8b05f7b731f75c2ad26d75bcd"}) as unknown as TypedDocumentString<EarnedPaymentsQuery, EarnedPaymentsQueryVariables>;
export const GroupsDocument = new TypedDocumentString(`
    query Groups($from: DateTime!, $to: DateTime!) {
  groupSessions(from: $from, to: $to) {
    __typename
    ...SessionParts
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
}`, {"hash":"sha256:844681c129c1ae96ff687fe5a892e6f8861cf35df30dd2299e8cef3b4e9fe54a"}) as unknown as TypedDocumentString<GroupsQuery, GroupsQueryVariables>;
export const GroupSessionDocument = new TypedDocumentString(`
    query GroupSession($id: ID!) {
  groupSession(id: $id) {
    __typename
    ...SessionParts
    participants {
      __typename
      id
      state
      patient {
        __typename
        id
        displayName
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
}`, {"hash":"sha256:c43d9710fdc0173213db2c89fea5a1773f85e528c1363cc0ba16beed9564d960"}) as unknown as TypedDocumentString<GroupSessionQuery, GroupSessionQueryVariables>;
export const LookAtInvitationDocument = new TypedDocumentString(`
    mutation LookAtInvitation($input: LookAtInvitationInput!) {
  lookAtInvitation(input: $input) {
    __typename
    ... on InvitationOffer {
      __typename
      email
      organizationName
      hasAccount
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:fc2778985062aaaed1bcc96d6fc46e084283d39ed569e60bd8bc7bd1c007ea17"}) as unknown as TypedDocumentString<LookAtInvitationMutation, LookAtInvitationMutationVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
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
    `, {"hash":"sha256:a490a5f9b63371116e5c300e24eff6626fdeefc716109edaf765934559f218bb"}) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const AppointmentHappenedDocument = new TypedDocumentString(`
    subscription AppointmentHappened {
  appointmentChanged {
    __typename
    kind
    appointment {
      __typename
      ...AgendaRow
    }
  }
}
    fragment AgendaRow on Appointment {
  __typename
  id
  state
  startsAt
  endsAt
  timeZone
  format
  createdAt
  appointmentType {
    __typename
    id
    name
  }
  patient {
    __typename
    id
    displayName
  }
  visit {
    __typename
    id
    state
    opensAt
  }
  intakeStatus {
    __typename
    state
  }
}`, {"hash":"sha256:2a3b094830ca4431f4ddcf03a6e61044fa5062a8fc958206942e9779515b1506"}) as unknown as TypedDocumentString<AppointmentHappenedSubscription, AppointmentHappenedSubscriptionVariables>;
export const UnreadCountDocument = new TypedDocumentString(`
    query UnreadCount {
  unreadMessageCount
}
    `, {"hash":"sha256:6f419e38ff9271d985ad12bf158766e114d4b4fc86e028b1a29507bf4957db7c"}) as unknown as TypedDocumentString<UnreadCountQuery, UnreadCountQueryVariables>;
export const AnyMessageDocument = new TypedDocumentString(`
    subscription AnyMessage {
  messageReceived {
    __typename
    message {
      __typename
      id
      conversationId
    }
  }
}
    `, {"hash":"sha256:679f324d93ea13527873afbb93b3b47beb33897e1c5e23cbeb2954d9e90f6c4d"}) as unknown as TypedDocumentString<AnyMessageSubscription, AnyMessageSubscriptionVariables>;
export const OwnProfileDocument = new TypedDocumentString(`
    query OwnProfile {
  mySpecialistProfile {
    __typename
    id
    slug
    displayName
    headline
    about
    languages
    formats
    timeZone
    city
    portraitSeed
    yearsOfPractice
    focus
    insurances
    specialties {
      __typename
      slug
      name
    }
    appointmentTypes {
      __typename
      id
      name
      description
      durationMinutes
      formats
      price {
        __typename
        amountMinor
        currency
      }
    }
    nextSlots(first: 6) {
      __typename
      startsAt
      endsAt
    }
  }
}
    `, {"hash":"sha256:b8681787075cdf9799e29a666580794f6b6857e443ee02311a243ad3e70e6efb"}) as unknown as TypedDocumentString<OwnProfileQuery, OwnProfileQueryVariables>;
export const PatientsDocument = new TypedDocumentString(`
    query Patients($first: Int!, $after: String, $search: String) {
  myPatients {
    __typename
    patients(first: $first, after: $after, search: $search) {
      __typename
      totalCount
      edges {
        __typename
        cursor
        node {
          __typename
          ...CareSummary
        }
      }
      pageInfo {
        __typename
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment CareAppointment on Appointment {
  __typename
  id
  state
  startsAt
  endsAt
  format
  appointmentType {
    __typename
    id
    name
  }
  intakeStatus {
    __typename
    state
  }
}
fragment CareSummary on CareRelationship {
  __typename
  id
  since
  patient {
    __typename
    id
    displayName
  }
  nextAppointment {
    __typename
    ...CareAppointment
  }
  lastAppointment {
    __typename
    ...CareAppointment
  }
  conversation {
    __typename
    id
    unreadCount
  }
}`, {"hash":"sha256:4621f038b1174b904386b054032b7951df809c28a785b590653acd608a339c1b"}) as unknown as TypedDocumentString<PatientsQuery, PatientsQueryVariables>;
export const PatientPageDocument = new TypedDocumentString(`
    query PatientPage($id: ID!) {
  patient(id: $id) {
    __typename
    ...CareSummary
  }
}
    fragment CareAppointment on Appointment {
  __typename
  id
  state
  startsAt
  endsAt
  format
  appointmentType {
    __typename
    id
    name
  }
  intakeStatus {
    __typename
    state
  }
}
fragment CareSummary on CareRelationship {
  __typename
  id
  since
  patient {
    __typename
    id
    displayName
  }
  nextAppointment {
    __typename
    ...CareAppointment
  }
  lastAppointment {
    __typename
    ...CareAppointment
  }
  conversation {
    __typename
    id
    unreadCount
  }
}`, {"hash":"sha256:0d5a350957d4bc9f5283fecf0aa40be24e82a05936458dbbc77fc0755d434610"}) as unknown as TypedDocumentString<PatientPageQuery, PatientPageQueryVariables>;
export const PatientAppointmentsDocument = new TypedDocumentString(`
    query PatientAppointments($id: ID!, $first: Int!, $after: String) {
  patient(id: $id) {
    __typename
    id
    appointments(first: $first, after: $after) {
      __typename
      totalCount
      edges {
        __typename
        cursor
        node {
          __typename
          ...CareAppointment
        }
      }
      pageInfo {
        __typename
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment CareAppointment on Appointment {
  __typename
  id
  state
  startsAt
  endsAt
  format
  appointmentType {
    __typename
    id
    name
  }
  intakeStatus {
    __typename
    state
  }
}`, {"hash":"sha256:b8c33ac6beae408fb797b8f9ad054b697254a2762e3f4eb4ffa41dfc6ca10fa8"}) as unknown as TypedDocumentString<PatientAppointmentsQuery, PatientAppointmentsQueryVariables>;
export const PatientNotesDocument = new TypedDocumentString(`
    query PatientNotes($id: ID!, $first: Int!, $after: String) {
  patient(id: $id) {
    __typename
    id
    notes(first: $first, after: $after) {
      __typename
      edges {
        __typename
        cursor
        node {
          __typename
          id
          state
          createdAt
          signedAt
          appointment {
            __typename
            ...CareAppointment
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
}
    fragment CareAppointment on Appointment {
  __typename
  id
  state
  startsAt
  endsAt
  format
  appointmentType {
    __typename
    id
    name
  }
  intakeStatus {
    __typename
    state
  }
}`, {"hash":"sha256:6dfbf1dfdc546fe331ccbecfa36cd81be0362a5588e9321e4b9f52456ed0b0eb"}) as unknown as TypedDocumentString<PatientNotesQuery, PatientNotesQueryVariables>;
export const MyPayoutAccountDocument = new TypedDocumentString(`
    query MyPayoutAccount {
  myPayoutAccount {
    __typename
    ...PayoutAccountFields
  }
}
    fragment PayoutAccountFields on PayoutAccount {
  __typename
  state
  requirementsDue
  dueBy
  checkedAt
}`, {"hash":"sha256:745b8ce196c2e3fd3e17ce0dd3db168bdaecaf437c60bc83501d26c49fd2664c"}) as unknown as TypedDocumentString<MyPayoutAccountQuery, MyPayoutAccountQueryVariables>;
export const OpenPayoutAccountDocument = new TypedDocumentString(`
    mutation OpenPayoutAccount($input: OpenPayoutAccountInput!) {
  openPayoutAccount(input: $input) {
    __typename
    ... on PayoutAccountOpened {
      __typename
      link {
        __typename
        url
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:b7d143c9af2522dc186df5bd5833e0bce12f77df9417715bf70e90e15f1d9a5c"}) as unknown as TypedDocumentString<OpenPayoutAccountMutation, OpenPayoutAccountMutationVariables>;
export const CheckPayoutAccountDocument = new TypedDocumentString(`
    mutation CheckPayoutAccount {
  checkPayoutAccount {
    __typename
    ... on PayoutAccountChecked {
      __typename
      account {
        __typename
        ...PayoutAccountFields
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment PayoutAccountFields on PayoutAccount {
  __typename
  state
  requirementsDue
  dueBy
  checkedAt
}`, {"hash":"sha256:784dd0fea440a646112f9b337fa0b7df89a7bdfadac45b984edb2f10a837626c"}) as unknown as TypedDocumentString<CheckPayoutAccountMutation, CheckPayoutAccountMutationVariables>;
export const OwnReceptionDocument = new TypedDocumentString(`
    query OwnReception {
  mySpecialistProfile {
    __typename
    ...Reception
  }
}
    fragment Reception on Specialist {
  __typename
  id
  profileVersion
  ageGroups
  licensedIn
  allocation {
    __typename
    takesPart
    mostOpen
    mostNewPerWeek
    open
    newThisWeek
    isFull
    version
  }
}`, {"hash":"sha256:00d552761c64461671aefb6478d30a7360681d4a2d5c3efd6da8e1cfb4e0e36b"}) as unknown as TypedDocumentString<OwnReceptionQuery, OwnReceptionQueryVariables>;
export const SaveLimitsDocument = new TypedDocumentString(`
    mutation SaveLimits($input: SaveAllocationPartInput!) {
  saveAllocationPart(input: $input) {
    __typename
    ... on SaveAllocationPartPayload {
      __typename
      specialist {
        __typename
        ...Reception
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
    fragment Reception on Specialist {
  __typename
  id
  profileVersion
  ageGroups
  licensedIn
  allocation {
    __typename
    takesPart
    mostOpen
    mostNewPerWeek
    open
    newThisWeek
    isFull
    version
  }
}`, {"hash":"sha256:3dffde8f864b627c061ca325c5acb344dccb766b23d508e90af424ed11438345"}) as unknown as TypedDocumentString<SaveLimitsMutation, SaveLimitsMutationVariables>;
export const PortalSearchDocument = new TypedDocumentString(`
    query PortalSearch($text: String!, $hasMessages: Boolean!) {
  myPatients {
    __typename
    patients(first: 5, search: $text) {
      __typename
      edges {
        __typename
        cursor
        node {
          __typename
          id
          patient {
            __typename
            id
            displayName
          }
          nextAppointment {
            __typename
            id
            startsAt
          }
          lastAppointment {
            __typename
            id
            startsAt
          }
          conversation @include(if: $hasMessages) {
            __typename
            id
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
}
    `, {"hash":"sha256:9a8853ce13a659d058c433916003ca90a58d60719f56794d65c64c512e4d69c3"}) as unknown as TypedDocumentString<PortalSearchQuery, PortalSearchQueryVariables>;
export const OwnLicencesDocument = new TypedDocumentString(`
    query OwnLicences {
  mySpecialistProfile {
    __typename
    id
    needsRegion
    licensedIn
  }
}
    `, {"hash":"sha256:11a31cea4dcdf2112145406be8404ad071b698b5c56b4ebbfa36ac15f0dfd3fe"}) as unknown as TypedDocumentString<OwnLicencesQuery, OwnLicencesQueryVariables>;
export const PreviewOwnSeriesDocument = new TypedDocumentString(`
    query PreviewOwnSeries($input: PreviewSeriesInput!) {
  previewSeries(input: $input) {
    __typename
    ... on SeriesPreview {
      __typename
      occurrences {
        __typename
        occursAt
        startsAt
        isFree
        reasons {
          __typename
          rule
        }
      }
      proposal {
        __typename
        moves {
          __typename
          occursAt
          to
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
    `, {"hash":"sha256:350d7155bdfb759a60a22d57a0069a7b41d61314d0020e5666c91e472bc9cb1f"}) as unknown as TypedDocumentString<PreviewOwnSeriesQuery, PreviewOwnSeriesQueryVariables>;
export const BookSeriesDocument = new TypedDocumentString(`
    mutation BookSeries($input: BookSeriesInput!) {
  bookSeries(input: $input) {
    __typename
    ... on BookSeriesPayload {
      __typename
      series {
        __typename
        id
        appointments {
          __typename
          ...CareAppointment
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
    fragment CareAppointment on Appointment {
  __typename
  id
  state
  startsAt
  endsAt
  format
  appointmentType {
    __typename
    id
    name
  }
  intakeStatus {
    __typename
    state
  }
}`, {"hash":"sha256:3fa2ab0d7e9b94f578277fe4ddc633e1f6f58820e8dbe668ab1a3987f8ff4b6a"}) as unknown as TypedDocumentString<BookSeriesMutation, BookSeriesMutationVariables>;
export const TodayDocument = new TypedDocumentString(`
    query Today($weekAgo: DateTime!, $dayStart: DateTime!, $dayEnd: DateTime!, $ahead: DateTime!) {
  today: agenda(from: $dayStart, to: $dayEnd) {
    __typename
    ...AgendaRow
  }
  ahead: agenda(from: $dayEnd, to: $ahead) {
    __typename
    ...AgendaRow
  }
  before: agenda(from: $weekAgo, to: $dayStart) {
    __typename
    id
    state
  }
  unreadMessageCount
  myOnboarding {
    __typename
    isBookable
    requirements {
      __typename
      applies
    }
    checklist {
      __typename
      key
      state
    }
  }
}
    fragment AgendaRow on Appointment {
  __typename
  id
  state
  startsAt
  endsAt
  timeZone
  format
  createdAt
  appointmentType {
    __typename
    id
    name
  }
  patient {
    __typename
    id
    displayName
  }
  visit {
    __typename
    id
    state
    opensAt
  }
  intakeStatus {
    __typename
    state
  }
}`, {"hash":"sha256:69400b26c9f5bc7d09aa45802ad0540175ca4bad1fee9b8b56a437656328a753"}) as unknown as TypedDocumentString<TodayQuery, TodayQueryVariables>;
export const TodayOpenDocument = new TypedDocumentString(`
    query TodayOpen($dayStart: DateTime!, $now: DateTime!) {
  ended: agenda(from: $dayStart, to: $now) {
    __typename
    id
    notes {
      __typename
      id
      state
    }
  }
}
    `, {"hash":"sha256:093e567c5fc1fa84473ab82ff4553261a21e2e5394c3f21aa859aab015df0a0f"}) as unknown as TypedDocumentString<TodayOpenQuery, TodayOpenQueryVariables>;
export const NextVisitChangedDocument = new TypedDocumentString(`
    subscription NextVisitChanged($visitId: ID!) {
  visitChanged(visitId: $visitId) {
    __typename
    id
    state
    opensAt
  }
}
    `, {"hash":"sha256:75aa5640fb476e89258c7d0203ce8eff53f35bb79c22853586c6987d6c19fd16"}) as unknown as TypedDocumentString<NextVisitChangedSubscription, NextVisitChangedSubscriptionVariables>;
export const OwnWaitlistDocument = new TypedDocumentString(`
    query OwnWaitlist {
  waitlist {
    __typename
    ...WaitingParts
  }
}
    fragment WaitingParts on WaitingFor {
  __typename
  count
  appointmentType {
    __typename
    id
    name
  }
  waits {
    __typename
    id
    joinedAt
    until
    format
    weekdays
    fromMinute
    toMinute
    patient {
      __typename
      id
      displayName
    }
  }
}`, {"hash":"sha256:6a0cda6e3d01513165a5a7af799f05aa1345655446c9d2a2c719fe7b7f31c7cb"}) as unknown as TypedDocumentString<OwnWaitlistQuery, OwnWaitlistQueryVariables>;
export const OwnWaitlistChangedDocument = new TypedDocumentString(`
    subscription OwnWaitlistChanged {
  waitlistChanged {
    __typename
    waitlist {
      __typename
      ...WaitingParts
    }
  }
}
    fragment WaitingParts on WaitingFor {
  __typename
  count
  appointmentType {
    __typename
    id
    name
  }
  waits {
    __typename
    id
    joinedAt
    until
    format
    weekdays
    fromMinute
    toMinute
    patient {
      __typename
      id
      displayName
    }
  }
}`, {"hash":"sha256:66457697c0a4e3ea5481fa2b03982da64217a97135dd7db2000bd35193889a46"}) as unknown as TypedDocumentString<OwnWaitlistChangedSubscription, OwnWaitlistChangedSubscriptionVariables>;
export const WorkspaceDocument = new TypedDocumentString(`
    query Workspace($id: ID!) {
  appointment(id: $id) {
    __typename
    ...AgendaRow
    conversation {
      __typename
      id
      unreadCount
    }
  }
}
    fragment AgendaRow on Appointment {
  __typename
  id
  state
  startsAt
  endsAt
  timeZone
  format
  createdAt
  appointmentType {
    __typename
    id
    name
  }
  patient {
    __typename
    id
    displayName
  }
  visit {
    __typename
    id
    state
    opensAt
  }
  intakeStatus {
    __typename
    state
  }
}`, {"hash":"sha256:12c8538429e9275006467d03ba7d1d51d5d55f5940e25c5478b8e6c4b0f7bb2d"}) as unknown as TypedDocumentString<WorkspaceQuery, WorkspaceQueryVariables>;
export const VisitAppointmentDocument = new TypedDocumentString(`
    query VisitAppointment($id: ID!) {
  visit(id: $id) {
    __typename
    id
    appointment {
      __typename
      id
    }
  }
}
    `, {"hash":"sha256:94b4a0f085d7f6ec5d571900818068bd49b8341dcb2b82c5a88540a42dab9268"}) as unknown as TypedDocumentString<VisitAppointmentQuery, VisitAppointmentQueryVariables>;
export const WorkspaceIntakeDocument = new TypedDocumentString(`
    query WorkspaceIntake($id: ID!) {
  appointment(id: $id) {
    __typename
    id
    intakeStatus {
      __typename
      state
      dueAt
    }
    intake {
      __typename
      id
      answeredAt
      form {
        __typename
        id
        version
        title
      }
      answers {
        __typename
        key
        question
        values
      }
    }
  }
}
    `, {"hash":"sha256:d6a966c3908c88f041605fdba3cef5c27419e10504bb098b65090e0fdf66bdf2"}) as unknown as TypedDocumentString<WorkspaceIntakeQuery, WorkspaceIntakeQueryVariables>;
export const WorkspaceNotesDocument = new TypedDocumentString(`
    query WorkspaceNotes($id: ID!) {
  appointment(id: $id) {
    __typename
    id
    notes {
      __typename
      ...NoteParts
    }
  }
}
    fragment NoteParts on Note {
  __typename
  id
  state
  body
  createdAt
  signedAt
  author {
    __typename
    id
    displayName
  }
  addenda {
    __typename
    id
    body
    createdAt
    author {
      __typename
      id
      displayName
    }
  }
}`, {"hash":"sha256:ac3ccd6bd080509a690fb452c69bc4dc685fb84f12449f166f2867682caf3f67"}) as unknown as TypedDocumentString<WorkspaceNotesQuery, WorkspaceNotesQueryVariables>;
export const NoteVersionsDocument = new TypedDocumentString(`
    query NoteVersions($id: ID!) {
  appointment(id: $id) {
    __typename
    id
    notes {
      __typename
      id
      versions {
        __typename
        version
        body
        savedAt
      }
    }
  }
}
    `, {"hash":"sha256:fe98d3eb3bf13785631ac4b1863b05653b305de370683d6626bff8757f616de7"}) as unknown as TypedDocumentString<NoteVersionsQuery, NoteVersionsQueryVariables>;
export const SaveNoteDocument = new TypedDocumentString(`
    mutation SaveNote($input: SaveNoteInput!) {
  saveNote(input: $input) {
    __typename
    ... on SaveNotePayload {
      __typename
      note {
        __typename
        ...NoteParts
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment NoteParts on Note {
  __typename
  id
  state
  body
  createdAt
  signedAt
  author {
    __typename
    id
    displayName
  }
  addenda {
    __typename
    id
    body
    createdAt
    author {
      __typename
      id
      displayName
    }
  }
}`, {"hash":"sha256:4c4b94ce19734f03fa52129bd0a881027a958e6ee1892b90026c93260e6714d8"}) as unknown as TypedDocumentString<SaveNoteMutation, SaveNoteMutationVariables>;
export const SignNoteDocument = new TypedDocumentString(`
    mutation SignNote($input: SignNoteInput!) {
  signNote(input: $input) {
    __typename
    ... on SignNotePayload {
      __typename
      note {
        __typename
        ...NoteParts
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment NoteParts on Note {
  __typename
  id
  state
  body
  createdAt
  signedAt
  author {
    __typename
    id
    displayName
  }
  addenda {
    __typename
    id
    body
    createdAt
    author {
      __typename
      id
      displayName
    }
  }
}`, {"hash":"sha256:714059f28814dbdf4887e4d0106d8ee4dc555bdf196d0ac9dd13507e3a8996c6"}) as unknown as TypedDocumentString<SignNoteMutation, SignNoteMutationVariables>;
export const AddAddendumDocument = new TypedDocumentString(`
    mutation AddAddendum($input: AddAddendumInput!) {
  addAddendum(input: $input) {
    __typename
    ... on AddAddendumPayload {
      __typename
      note {
        __typename
        ...NoteParts
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment NoteParts on Note {
  __typename
  id
  state
  body
  createdAt
  signedAt
  author {
    __typename
    id
    displayName
  }
  addenda {
    __typename
    id
    body
    createdAt
    author {
      __typename
      id
      displayName
    }
  }
}`, {"hash":"sha256:17e6be88a85a261ad9baf78584dfab91f9f3c3ebba50e81e57f3731f6709bcc0"}) as unknown as TypedDocumentString<AddAddendumMutation, AddAddendumMutationVariables>;
export const AccessLogDocument = new TypedDocumentString(`
    query AccessLog($id: ID!) {
  appointment(id: $id) {
    __typename
    id
    accessLog {
      __typename
      id
      at
      action
      resource
      reason
      actor {
        __typename
        id
        displayName
      }
    }
  }
}
    `, {"hash":"sha256:96dc3ad3696a0b660aa88de199e783123d045524332ebbad8be99f1d80d35fc4"}) as unknown as TypedDocumentString<AccessLogQuery, AccessLogQueryVariables>;