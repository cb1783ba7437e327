/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptAttributionInput = {
  readonly code: string;
};

/** An offered time to take. */
export type AcceptWaitOfferInput = {
  readonly idempotencyKey: string;
  readonly offerId: string;
  /** Frozen price, from createQuote. */
  readonly quoteId: string;
  /** Where the patient will be: ISO 3166-1, or 3166-2; to be said for a visit by video or phone where `Specialist.needsRegion`. It is kept nowhere. */
  readonly region?: string | null | undefined;
  /** Zone the patient saw the time in. */
  readonly timeZone: string;
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

/** Answers to one version of a form. */
export type AnswerIntakeInput = {
  /** What belongs to hidden questions is not kept. */
  readonly answers: ReadonlyArray<IntakeAnswerInput>;
  /** The version that is answered. */
  readonly formId: string;
  /** The hold, or the appointment it became. */
  readonly holdId: string;
  readonly idempotencyKey: string;
};

/** UPCOMING: confirmed and not over; PAST: all others. */
export type AppointmentPeriod =
  | 'PAST'
  | 'UPCOMING';

/** COMPLETED: the visit took place; NO_SHOW: the patient did not come. */
export type AppointmentState =
  | 'CANCELLED'
  | 'COMPLETED'
  | 'CONFIRMED'
  | 'NO_SHOW';

/** WAITING: the coordination is to answer. PROPOSED: the patient is to choose. ACCEPTED: the patient pays. BOOKED, WITHDRAWN by the patient, CLOSED by the coordination: nothing more follows. */
export type AssistedRequestState =
  | 'ACCEPTED'
  | 'BOOKED'
  | 'CLOSED'
  | 'PROPOSED'
  | 'WAITING'
  | 'WITHDRAWN';

/** What happened to a request. */
export type AssistedStepKind =
  | 'ACCEPTED'
  | 'ALLOCATED'
  | 'BOOKED'
  | 'CLAIMED'
  | 'CLOSED'
  | 'DECLINED'
  | 'MADE'
  | 'OVERDUE'
  | 'PAYMENT_LAPSED'
  | 'PROPOSALS_LAPSED'
  | 'PROPOSED'
  | 'RELEASED'
  | 'TAKEN_OVER'
  | 'WITHDRAWN';

/** What was done; REFUSED is an attempt that was turned away. */
export type AuditAction =
  | 'ADMINISTER'
  | 'EXPORT'
  | 'READ'
  | 'REFUSED'
  | 'SIGN_IN'
  | 'WRITE';

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

/** NONE: it costs nothing; SHARE: of the price, in basis points; AMOUNT: in minor units of its currency. */
export type ChangeFeeKind =
  | 'AMOUNT'
  | 'NONE'
  | 'SHARE';

/** FREE: possible for nothing; WITH_FEE: possible, and something is kept; NOT_ALLOWED: not possible. */
export type ChangeState =
  | 'FREE'
  | 'NOT_ALLOWED'
  | 'WITH_FEE';

/** What a consent is for. */
export type ConsentPurpose =
  | 'ATTRIBUTION'
  | 'PRIVACY'
  | 'TERMS'
  | 'VIDEO';

/** Whose appointment of which type is to be priced. */
export type CreateQuoteInput = {
  /** One of the specialist's types. */
  readonly appointmentTypeId: string;
  /** The same key again answers the same quote. */
  readonly idempotencyKey: string;
  /** Whose time is wanted. */
  readonly specialistId: string;
};

/** QUEUED, COLLECTING and PACKING while it is put together, then READY until the download ends (EXPIRED); FAILED when nothing came of it, and the person may ask again. */
export type DataRequestState =
  | 'COLLECTING'
  | 'EXPIRED'
  | 'FAILED'
  | 'PACKING'
  | 'QUEUED'
  | 'READY';

/** None of the proposed times suits. */
export type DeclineProposalsInput = {
  readonly idempotencyKey: string;
  /** What would suit better; 1 to 1,000 characters, kept encrypted. */
  readonly reason: string;
  readonly requestId: string;
};

/** The filters of the directory. */
export type DirectoryFilterName =
  | 'AGE_GROUPS'
  | 'CITIES'
  | 'FORMATS'
  | 'FREE_TIME'
  | 'GENDERS'
  | 'INSURANCES'
  | 'LANGUAGES'
  | 'ORGANIZATIONS'
  | 'PRICE'
  | 'SEARCH'
  | 'SPECIALTIES';

/** Orders of the directory; every one is total, so that pages neither repeat nor lose anybody. */
export type DirectorySort =
  /** How well they answer the search; by name without one. */
  | 'BEST_MATCH'
  /** By name, without title. */
  | 'NAME'
  /** Who is free soonest first; without a free time last. */
  | 'NEXT_FREE'
  /** Lowest list price first; without a price last. */
  | 'PRICE';

/** When a free time must start, by the clock of `timeZone`; a list means any of its words. */
export type FreeTimeFilter = {
  /** Parts of the day. */
  readonly partsOfDay?: ReadonlyArray<PartOfDay> | null | undefined;
  /** IANA zone of whoever looks. */
  readonly timeZone: string;
  /** 1 Monday to 7 Sunday. */
  readonly weekdays?: ReadonlyArray<number> | null | undefined;
  /** 1 is today; 1 to 31, and 31 without it. */
  readonly withinDays?: number | null | undefined;
};

/** What a specialist wants to be said of it. */
export type Gender =
  | 'DIVERSE'
  | 'FEMALE'
  | 'MALE';

export type GiveConsentInput = {
  readonly idempotencyKey: string;
  readonly purpose: ConsentPurpose;
  /** The version that was read. */
  readonly version: string;
};

/** A free time of a pool to keep. */
export type HoldPoolSlotInput = {
  readonly format: VisitFormat;
  readonly idempotencyKey: string;
  readonly poolId: string;
  /** Where the patient will be: ISO 3166-1, or 3166-2; to be said for a visit by video or phone where `Specialist.needsRegion`. It is kept nowhere. */
  readonly region?: string | null | undefined;
  readonly startsAt: string;
  /** Zone the patient saw the time in. */
  readonly timeZone: string;
};

/** A series to keep. */
export type HoldSeriesInput = {
  readonly appointmentTypeId: string;
  /** Those that shall not be as the rule has them. */
  readonly changes?: ReadonlyArray<SeriesChangeInput> | null | undefined;
  readonly format: VisitFormat;
  readonly idempotencyKey: string;
  /** Frozen price of one, from createQuote: the first is paid with it, the others cost the same. */
  readonly quoteId: string;
  /** Where the patient will be: ISO 3166-1, or 3166-2; to be said for a visit by video or phone where `Specialist.needsRegion`. It is kept nowhere. */
  readonly region?: string | null | undefined;
  /** RFC 5545 without RRULE:, weekly by weekday or monthly by weekday, with COUNT or UNTIL: FREQ=WEEKLY;INTERVAL=2;COUNT=10. */
  readonly rule: string;
  readonly specialistId: string;
  /** The first; all others are at the same wall clock of the specialist. */
  readonly startsAt: string;
  /** Zone the patient saw the times in. */
  readonly timeZone: string;
};

/** A free time to keep. */
export type HoldSlotInput = {
  readonly appointmentTypeId: string;
  readonly format: VisitFormat;
  readonly idempotencyKey: string;
  /** The proposal of an assisted request that is chosen by this; of the same specialist and kind. */
  readonly proposalId?: string | null | undefined;
  /** Frozen price, from createQuote. */
  readonly quoteId: string;
  /** Where the patient will be: ISO 3166-1, or 3166-2; to be said for a visit by video or phone where `Specialist.needsRegion`. It is kept nowhere. */
  readonly region?: string | null | undefined;
  readonly specialistId: string;
  readonly startsAt: string;
  /** Zone the patient saw the time in. */
  readonly timeZone: string;
};

/** HELD keeps the time; CONFIRMED became an appointment; RELEASED was given back; EXPIRED ran out. */
export type HoldState =
  | 'CONFIRMED'
  | 'EXPIRED'
  | 'HELD'
  | 'RELEASED';

/** Who may pay for an appointment. */
export type Insurance =
  /** Private health insurance. */
  | 'PRIVATE'
  /** The patient alone. */
  | 'SELF_PAY'
  /** Statutory health insurance. */
  | 'STATUTORY';

/** An answer: one value for most kinds, several for a multiple choice. */
export type IntakeAnswerInput = {
  readonly key: string;
  readonly values: ReadonlyArray<string>;
};

/** How a question is answered. CONSENT is a tick, given as "yes"; DATE as 2026-11-24; NUMBER with a point. */
export type IntakeQuestionKind =
  | 'CONSENT'
  | 'DATE'
  | 'EMAIL'
  | 'LONG_TEXT'
  | 'MULTIPLE_CHOICE'
  | 'NUMBER'
  | 'PHONE'
  | 'SCALE'
  | 'SHORT_TEXT'
  | 'SINGLE_CHOICE'
  | 'YES_NO';

/** Whether questions are asked before an appointment, and whether they were answered. */
export type IntakeState =
  | 'ANSWERED'
  | 'MISSING'
  | 'NOT_ASKED';

/** What is asked of an earlier answer. A question that is hidden or not answered passes none. Of several values, one in the list is enough for IS_ONE_OF. */
export type IntakeTestOperator =
  | 'IS_ANSWERED'
  | 'IS_BETWEEN'
  | 'IS_NONE_OF'
  | 'IS_ONE_OF';

export type JoinComparisonInput = {
  /** The one the visitor was asked about. */
  readonly experimentId: string;
};

/** What one waits for, and which times would suit. */
export type JoinWaitlistInput = {
  readonly appointmentTypeId: string;
  readonly format: VisitFormat;
  /** Starts from this minute of the day. */
  readonly fromMinute: number;
  readonly idempotencyKey: string;
  readonly specialistId: string;
  /** IANA zone of these days and times. */
  readonly timeZone: string;
  /** Starts before this minute of the day; 1440 is midnight. */
  readonly toMinute: number;
  /** The last day that suits, at most 183 days ahead. */
  readonly until: string;
  /** 1 Monday to 7 Sunday; none named is every day. */
  readonly weekdays: ReadonlyArray<number>;
};

/** What is wished; kept encrypted. */
export type MakeAssistedRequestInput = {
  /** Of whom it is about. */
  readonly ageGroup?: AgeGroup | null | undefined;
  /** Ways to meet; none means any. */
  readonly formats: ReadonlyArray<VisitFormat>;
  readonly idempotencyKey: string;
  /** ISO 639-1; none means any. */
  readonly languages: ReadonlyArray<string>;
  /** Whose coordination; null leaves it to the brand. */
  readonly organizationId?: string | null | undefined;
  /** Where the patient is: ISO 3166-1, or 3166-2. */
  readonly region?: string | null | undefined;
  /** Slug of a field; null where any will do. */
  readonly specialty?: string | null | undefined;
  /** The patient's IANA zone. */
  readonly timeZone: string;
  /** At most 21; none means any time. */
  readonly windows: ReadonlyArray<RequestWindowInput>;
  /** At most 2,000 characters; may be empty. */
  readonly words: string;
};

/** Answers to the form of the guided search. Nothing of them is kept. */
export type MatchAnswersInput = {
  /** Of the questions that are asked. */
  readonly answers: ReadonlyArray<IntakeAnswerInput>;
  /** The version that is answered. */
  readonly formId: string;
  /** IANA zone of whoever asks. */
  readonly timeZone: string;
};

/** Something that speaks for a specialist. SOON: free soon; HOURS: free within the wished hours; CONTINUITY: treated the patient before; LOAD: has room; REGION: an approved licence holds where the patient is. */
export type MatchCriterion =
  | 'AGE_GROUP'
  | 'CONTINUITY'
  | 'FOCUS'
  | 'GENDER'
  | 'HOURS'
  | 'INSURANCE'
  | 'LANGUAGE'
  | 'LOAD'
  | 'PRICE'
  | 'REGION'
  | 'SOON'
  | 'SPECIALTY';

/** What somebody looks for. Nothing of it is kept. */
export type MatchInput = {
  /** Of whom it is about. */
  readonly ageGroup?: AgeGroup | null | undefined;
  /** At most 10 words of the concern, each of at most 40 characters. */
  readonly focus: ReadonlyArray<string>;
  /** One of them must be offered; none means any. */
  readonly formats: ReadonlyArray<VisitFormat>;
  /** Speaks for whoever it is said of. */
  readonly gender?: Gender | null | undefined;
  /** Must be accepted. */
  readonly insurance?: Insurance | null | undefined;
  /** Whether that must be so. */
  readonly isGenderMust: boolean;
  /** ISO 639-1; one of them must be spoken; none means any. */
  readonly languages: ReadonlyArray<string>;
  /** What an appointment should cost at most. */
  readonly maxPriceMinor?: number | null | undefined;
  /** Speaks for whoever speaks it. */
  readonly preferredLanguage?: string | null | undefined;
  /** Where the patient is: ISO 3166-1, or 3166-2. */
  readonly region?: string | null | undefined;
  /** Slug; must be so. */
  readonly specialty?: string | null | undefined;
  /** IANA zone of the windows. */
  readonly timeZone: string;
  /** Hours that suit; at most 21. */
  readonly windows: ReadonlyArray<RequestWindowInput>;
  /** 1 to 42; as the brand says unless given. */
  readonly withinDays?: number | null | undefined;
};

/** DRAFT can be changed, SIGNED only added to. */
export type NoteState =
  | 'DRAFT'
  | 'SIGNED';

/** Morning ends at noon, evening begins at five. */
export type PartOfDay =
  | 'AFTERNOON'
  | 'EVENING'
  | 'MORNING';

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

/** The price of a time that a pool kept. */
export type PriceHoldInput = {
  readonly holdId: string;
  readonly idempotencyKey: string;
  /** Frozen price, from createQuote. */
  readonly quoteId: string;
};

/** Bounds in minor units, both included; without one it is open there. */
export type PriceRange = {
  readonly maxMinor?: number | null | undefined;
  readonly minMinor?: number | null | undefined;
};

/** OPEN may be chosen; GONE: its time was taken meanwhile; ACCEPTED was chosen; FALLEN_AWAY: another was, or there are newer ones. */
export type ProposalState =
  | 'ACCEPTED'
  | 'FALLEN_AWAY'
  | 'GONE'
  | 'OPEN';

/** Still open, paid for, or run out. */
export type QuoteState =
  | 'CONSUMED'
  | 'EXPIRED'
  | 'OPEN';

export type RecordExposureInput = {
  readonly experimentId: string;
  /** What was shown. */
  readonly journey: BookingJourney;
};

/** A time that a pool kept, to give back. */
export type ReleasePoolSlotInput = {
  /** The patient's own. */
  readonly holdId: string;
  readonly idempotencyKey: string;
};

export type RequestDataExportInput = {
  readonly idempotencyKey: string;
};

/** A span of a weekday in the patient's wall clock. */
export type RequestWindowInput = {
  /** Minutes after midnight, 0 to 1439. */
  readonly fromMinute: number;
  /** Minutes after midnight, not included, 1 to 1440. */
  readonly toMinute: number;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
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

/** Narrows the directory; a list means any of its words, at most 20. */
export type SpecialistFilter = {
  /** Whom they see; who says nothing of it is taken for seeing adults of any age. */
  readonly ageGroups?: ReadonlyArray<AgeGroup> | null | undefined;
  /** Where the practice is. */
  readonly cities?: ReadonlyArray<string> | null | undefined;
  /** Ways to meet. */
  readonly formats?: ReadonlyArray<VisitFormat> | null | undefined;
  /** When a free time must be. */
  readonly freeTime?: FreeTimeFilter | null | undefined;
  /** As they want it to be said. */
  readonly genders?: ReadonlyArray<Gender> | null | undefined;
  /** Who may pay. */
  readonly insurances?: ReadonlyArray<Insurance> | null | undefined;
  /** ISO 639-1. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** Organizations with all below them. */
  readonly organizations?: ReadonlyArray<string> | null | undefined;
  /** Of the lowest list price. */
  readonly price?: PriceRange | null | undefined;
  /** Full text in German and English, forgiving typing errors; at most 200 characters. */
  readonly search?: string | null | undefined;
  /** Slugs. */
  readonly specialties?: ReadonlyArray<string> | null | undefined;
};

/** Which quote is to be paid. */
export type StartPaymentInput = {
  /** The same key again answers the same payment. */
  readonly idempotencyKey: string;
  /** One of the viewer's own. */
  readonly quoteId: string;
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

/** WAITING; BOOKED by an offer; LEFT; ENDED: the last day is over, or offers stayed unanswered. */
export type WaitState =
  | 'BOOKED'
  | 'ENDED'
  | 'LEFT'
  | 'WAITING';

/** A request to take back. */
export type WithdrawAssistedRequestInput = {
  readonly idempotencyKey: string;
  readonly requestId: string;
};

export type WithdrawConsentInput = {
  readonly idempotencyKey: string;
  readonly purpose: ConsentPurpose;
};

export type CancelAppointmentMutationVariables = Exact<{
  input: CancelAppointmentInput;
}>;


export type CancelAppointmentMutation = { readonly cancelAppointment:
    | { readonly __typename: 'AppointmentRevisedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'CancelAppointmentPayload', readonly appointment: { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly timeZone: string, readonly format: VisitFormat, readonly revision: number, readonly series: { readonly __typename: 'Series', readonly id: string } | null, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string, readonly seats: number | null }, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly portraitSeed: string, readonly timeZone: string }, readonly visit: { readonly __typename: 'Visit', readonly id: string, readonly state: VisitState, readonly opensAt: string } | null, readonly intakeStatus: { readonly __typename: 'IntakeStatus', readonly state: IntakeState, readonly dueAt: string | null }, readonly changeTerms: { readonly __typename: 'ChangeTerms', readonly movesLeft: number | null, readonly noShowReversibleUntil: string | null, readonly areFeesWaived: boolean, readonly rescheduling: { readonly __typename: 'ChangeTerm', readonly state: ChangeState, readonly freeUntil: string, readonly until: string, readonly fee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }, readonly cancelling: { readonly __typename: 'ChangeTerm', readonly state: ChangeState, readonly freeUntil: string, readonly until: string, readonly fee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }, readonly refund: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null, readonly noShowFee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null, readonly kept: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null } | null } }
    | { readonly __typename: 'CancellationTooLateError', readonly code: string, readonly message: string, readonly deadline: string }
    | { readonly __typename: 'FeeNotAcceptedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type AppointmentPageQueryVariables = Exact<{
  id: string;
}>;


export type AppointmentPageQuery = { readonly appointment: { readonly __typename: 'Appointment', readonly createdAt: string, readonly payBy: string | null, readonly endedUnpaid: boolean, readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly timeZone: string, readonly format: VisitFormat, readonly revision: number, readonly dueQuote: { readonly __typename: 'Quote', readonly id: string, readonly total: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } } | null, readonly series: { readonly __typename: 'Series', readonly id: string, readonly appointments: ReadonlyArray<{ readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly dueQuote: { readonly __typename: 'Quote', readonly id: string } | null }> } | null, readonly payment: { readonly __typename: 'Payment', readonly id: string, readonly state: PaymentState, readonly paidAt: string | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly refunded: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } } | null, readonly conversation: { readonly __typename: 'Conversation', readonly id: string } | null, readonly intakeStatus: { readonly __typename: 'IntakeStatus', readonly isOpen: boolean, readonly state: IntakeState, readonly dueAt: string | null, readonly form: { readonly __typename: 'IntakeForm', readonly id: string, readonly version: number, readonly title: string, readonly intro: string, readonly sections: ReadonlyArray<{ readonly __typename: 'IntakeSection', readonly key: string, readonly title: string | null, readonly intro: string | null, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null, readonly questions: ReadonlyArray<{ readonly __typename: 'IntakeQuestion', readonly key: string, readonly kind: IntakeQuestionKind, readonly label: string, readonly help: string | null, readonly isRequired: boolean, readonly maxLength: number | null, readonly number: { readonly __typename: 'IntakeNumberRule', readonly unit: string | null } | null, readonly options: ReadonlyArray<{ readonly __typename: 'IntakeOption', readonly value: string, readonly label: string }>, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null }> }> } | null }, readonly intake: { readonly __typename: 'IntakeResponse', readonly id: string, readonly answeredAt: string, readonly answers: ReadonlyArray<{ readonly __typename: 'IntakeAnswer', readonly key: string, readonly question: string, readonly values: ReadonlyArray<string>, readonly given: ReadonlyArray<string> }> } | null, readonly unfinishedIntake: { readonly __typename: 'UnfinishedIntake', readonly savedAt: string, readonly answers: ReadonlyArray<{ readonly __typename: 'IntakeAnswer', readonly key: string, readonly given: ReadonlyArray<string> }> } | null, readonly notes: ReadonlyArray<{ readonly __typename: 'Note', readonly id: string, readonly state: NoteState, readonly body: string, readonly signedAt: string | null, readonly author: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly addenda: ReadonlyArray<{ readonly __typename: 'NoteAddendum', readonly id: string, readonly body: string, readonly createdAt: string, readonly author: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } }> }>, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string, readonly seats: number | null }, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly portraitSeed: string, readonly timeZone: string }, readonly visit: { readonly __typename: 'Visit', readonly id: string, readonly state: VisitState, readonly opensAt: string } | null, readonly changeTerms: { readonly __typename: 'ChangeTerms', readonly movesLeft: number | null, readonly noShowReversibleUntil: string | null, readonly areFeesWaived: boolean, readonly rescheduling: { readonly __typename: 'ChangeTerm', readonly state: ChangeState, readonly freeUntil: string, readonly until: string, readonly fee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }, readonly cancelling: { readonly __typename: 'ChangeTerm', readonly state: ChangeState, readonly freeUntil: string, readonly until: string, readonly fee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }, readonly refund: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null, readonly noShowFee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null, readonly kept: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null } | null } | null };

export type ChangePartsFragment = { readonly __typename: 'Appointment', readonly id: string, readonly revision: number, readonly changeTerms: { readonly __typename: 'ChangeTerms', readonly movesLeft: number | null, readonly noShowReversibleUntil: string | null, readonly areFeesWaived: boolean, readonly rescheduling: { readonly __typename: 'ChangeTerm', readonly state: ChangeState, readonly freeUntil: string, readonly until: string, readonly fee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }, readonly cancelling: { readonly __typename: 'ChangeTerm', readonly state: ChangeState, readonly freeUntil: string, readonly until: string, readonly fee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }, readonly refund: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null, readonly noShowFee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null, readonly kept: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null } | null };

export type IntakeAnswersFragment = { readonly __typename: 'IntakeResponse', readonly id: string, readonly answeredAt: string, readonly answers: ReadonlyArray<{ readonly __typename: 'IntakeAnswer', readonly key: string, readonly question: string, readonly values: ReadonlyArray<string>, readonly given: ReadonlyArray<string> }> };

export type BookingTermsFragment = { readonly __typename: 'ChangePolicy', readonly mostMoves: number | null, readonly payByMinutes: number | null, readonly rescheduling: { readonly __typename: 'ChangeRule', readonly freeMinutes: number, readonly lastMinutes: number, readonly fee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly cancelling: { readonly __typename: 'ChangeRule', readonly freeMinutes: number, readonly lastMinutes: number, readonly fee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly noShowFee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } };

export type BookingPageQueryVariables = Exact<{
  slug: string;
}>;


export type BookingPageQuery = { readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly portraitSeed: string, readonly timeZone: string, readonly needsRegion: boolean, readonly licensedIn: ReadonlyArray<string>, readonly appointmentTypes: ReadonlyArray<{ readonly __typename: 'AppointmentType', readonly id: string, readonly name: string, readonly description: string, readonly durationMinutes: number, readonly seriesMost: number | null, readonly seats: number | null, readonly formats: ReadonlyArray<VisitFormat>, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null, readonly changePolicy: { readonly __typename: 'ChangePolicy', readonly mostMoves: number | null, readonly payByMinutes: number | null, readonly rescheduling: { readonly __typename: 'ChangeRule', readonly freeMinutes: number, readonly lastMinutes: number, readonly fee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly cancelling: { readonly __typename: 'ChangeRule', readonly freeMinutes: number, readonly lastMinutes: number, readonly fee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly noShowFee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } } }> } | null };

export type IntakeConditionPartsFragment = { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> };

export type IntakeFormPartsFragment = { readonly __typename: 'IntakeForm', readonly id: string, readonly version: number, readonly title: string, readonly intro: string, readonly sections: ReadonlyArray<{ readonly __typename: 'IntakeSection', readonly key: string, readonly title: string | null, readonly intro: string | null, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null, readonly questions: ReadonlyArray<{ readonly __typename: 'IntakeQuestion', readonly key: string, readonly kind: IntakeQuestionKind, readonly label: string, readonly help: string | null, readonly isRequired: boolean, readonly maxLength: number | null, readonly number: { readonly __typename: 'IntakeNumberRule', readonly unit: string | null } | null, readonly options: ReadonlyArray<{ readonly __typename: 'IntakeOption', readonly value: string, readonly label: string }>, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null }> }> };

export type BookingIntakeQueryVariables = Exact<{
  typeId: string;
}>;


export type BookingIntakeQuery = { readonly intakeForm: { readonly __typename: 'IntakeForm', readonly id: string, readonly version: number, readonly title: string, readonly intro: string, readonly sections: ReadonlyArray<{ readonly __typename: 'IntakeSection', readonly key: string, readonly title: string | null, readonly intro: string | null, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null, readonly questions: ReadonlyArray<{ readonly __typename: 'IntakeQuestion', readonly key: string, readonly kind: IntakeQuestionKind, readonly label: string, readonly help: string | null, readonly isRequired: boolean, readonly maxLength: number | null, readonly number: { readonly __typename: 'IntakeNumberRule', readonly unit: string | null } | null, readonly options: ReadonlyArray<{ readonly __typename: 'IntakeOption', readonly value: string, readonly label: string }>, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null }> }> } | null };

export type HoldPartsFragment = { readonly __typename: 'Hold', readonly id: string, readonly state: HoldState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly expiresAt: string, readonly quoteId: string, readonly changePolicy: { readonly __typename: 'ChangePolicy', readonly mostMoves: number | null, readonly payByMinutes: number | null, readonly rescheduling: { readonly __typename: 'ChangeRule', readonly freeMinutes: number, readonly lastMinutes: number, readonly fee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly cancelling: { readonly __typename: 'ChangeRule', readonly freeMinutes: number, readonly lastMinutes: number, readonly fee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly noShowFee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string }, readonly appointment: { readonly __typename: 'Appointment', readonly id: string } | null };

export type HoldStateQueryVariables = Exact<{
  id: string;
}>;


export type HoldStateQuery = { readonly hold: { readonly __typename: 'Hold', readonly id: string, readonly state: HoldState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly expiresAt: string, readonly quoteId: string, readonly changePolicy: { readonly __typename: 'ChangePolicy', readonly mostMoves: number | null, readonly payByMinutes: number | null, readonly rescheduling: { readonly __typename: 'ChangeRule', readonly freeMinutes: number, readonly lastMinutes: number, readonly fee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly cancelling: { readonly __typename: 'ChangeRule', readonly freeMinutes: number, readonly lastMinutes: number, readonly fee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly noShowFee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string }, readonly appointment: { readonly __typename: 'Appointment', readonly id: string } | null } | null };

export type HoldChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type HoldChangedSubscription = { readonly holdChanged: { readonly __typename: 'Hold', readonly id: string, readonly state: HoldState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly expiresAt: string, readonly quoteId: string, readonly changePolicy: { readonly __typename: 'ChangePolicy', readonly mostMoves: number | null, readonly payByMinutes: number | null, readonly rescheduling: { readonly __typename: 'ChangeRule', readonly freeMinutes: number, readonly lastMinutes: number, readonly fee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly cancelling: { readonly __typename: 'ChangeRule', readonly freeMinutes: number, readonly lastMinutes: number, readonly fee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly noShowFee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string }, readonly appointment: { readonly __typename: 'Appointment', readonly id: string } | null } };

export type CreateQuoteMutationVariables = Exact<{
  input: CreateQuoteInput;
}>;


export type CreateQuoteMutation = { readonly createQuote:
    | { readonly __typename: 'CreateQuotePayload', readonly quote: { readonly __typename: 'Quote', readonly id: string, readonly state: QuoteState, readonly expiresAt: string, readonly lines: ReadonlyArray<{ readonly __typename: 'QuoteLine', readonly label: string, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } }>, readonly total: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type HoldSlotMutationVariables = Exact<{
  input: HoldSlotInput;
}>;


export type HoldSlotMutation = { readonly holdSlot:
    | { readonly __typename: 'HoldSlotPayload', readonly hold: { readonly __typename: 'Hold', readonly id: string, readonly state: HoldState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly expiresAt: string, readonly quoteId: string, readonly changePolicy: { readonly __typename: 'ChangePolicy', readonly mostMoves: number | null, readonly payByMinutes: number | null, readonly rescheduling: { readonly __typename: 'ChangeRule', readonly freeMinutes: number, readonly lastMinutes: number, readonly fee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly cancelling: { readonly __typename: 'ChangeRule', readonly freeMinutes: number, readonly lastMinutes: number, readonly fee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly noShowFee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string }, readonly appointment: { readonly __typename: 'Appointment', readonly id: string } | null } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotLicensedThereError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ProposalOverError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SeatAlreadyTakenError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotInPastError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotNotOfferedError', readonly code: string, readonly message: string, readonly alternatives: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }> }
    | { readonly __typename: 'SlotTakenError', readonly code: string, readonly message: string, readonly alternatives: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }> }
    | { readonly __typename: 'SpecialistNotBookableError', readonly code: string, readonly message: string }
   };

export type ReleaseHoldMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type ReleaseHoldMutation = { readonly releaseHold:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ReleaseHoldPayload', readonly hold: { readonly __typename: 'Hold', readonly id: string, readonly state: HoldState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly expiresAt: string, readonly quoteId: string, readonly changePolicy: { readonly __typename: 'ChangePolicy', readonly mostMoves: number | null, readonly payByMinutes: number | null, readonly rescheduling: { readonly __typename: 'ChangeRule', readonly freeMinutes: number, readonly lastMinutes: number, readonly fee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly cancelling: { readonly __typename: 'ChangeRule', readonly freeMinutes: number, readonly lastMinutes: number, readonly fee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly noShowFee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string }, readonly appointment: { readonly __typename: 'Appointment', readonly id: string } | null } }
   };

export type AnswerIntakeMutationVariables = Exact<{
  input: AnswerIntakeInput;
}>;


export type AnswerIntakeMutation = { readonly answerIntake:
    | { readonly __typename: 'AnswerIntakePayload', readonly response: { readonly __typename: 'IntakeResponse', readonly id: string } }
    | { readonly __typename: 'HoldExpiredError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IntakeClosedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IntakeReplacedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type SaveUnfinishedIntakeMutationVariables = Exact<{
  input: AnswerIntakeInput;
}>;


export type SaveUnfinishedIntakeMutation = { readonly saveUnfinishedIntake:
    | { readonly __typename: 'HoldExpiredError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IntakeClosedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IntakeReplacedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SaveUnfinishedIntakePayload', readonly unfinished: { readonly __typename: 'UnfinishedIntake', readonly savedAt: string } | null }
   };

export type StartPaymentMutationVariables = Exact<{
  input: StartPaymentInput;
}>;


export type StartPaymentMutation = { readonly startPayment:
    | { readonly __typename: 'AlreadyPaidError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'PaymentProviderUnavailableError', readonly code: string, readonly message: string }
    | { readonly __typename: 'QuoteExpiredError', readonly code: string, readonly message: string }
    | { readonly __typename: 'StartPaymentPayload', readonly payment: { readonly __typename: 'Payment', readonly id: string, readonly state: PaymentState, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } }, readonly cardForm: { readonly __typename: 'CardFormConfiguration', readonly provider: string, readonly publishableKey: string, readonly clientSecret: string, readonly apiBase: string } }
   };

export type SessionTimesQueryVariables = Exact<{
  slug: string;
  type: string;
  day: string;
  timeZone: string;
}>;


export type SessionTimesQuery = { readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly slotDays: ReadonlyArray<{ readonly __typename: 'SlotDay', readonly date: string, readonly slots: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }> }> } | null };

export type JoinComparisonMutationVariables = Exact<{
  input: JoinComparisonInput;
}>;


export type JoinComparisonMutation = { readonly joinComparison:
    | { readonly __typename: 'ComparisonChoice' }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type LeaveComparisonMutationVariables = Exact<{ [key: string]: never; }>;


export type LeaveComparisonMutation = { readonly leaveComparison: { readonly __typename: 'ComparisonChoice', readonly isTakingPart: boolean } };

export type RecordExposureMutationVariables = Exact<{
  input: RecordExposureInput;
}>;


export type RecordExposureMutation = { readonly recordExposure:
    | { readonly __typename: 'ExposureRecorded' }
    | { readonly __typename: 'ModuleDisabledError' }
   };

export type ConsentTextFragment = { readonly __typename: 'ConsentDocument', readonly id: string, readonly purpose: ConsentPurpose, readonly version: string, readonly title: string, readonly body: string };

export type GivenConsentFragment = { readonly __typename: 'Consent', readonly id: string, readonly givenAt: string, readonly withdrawnAt: string | null, readonly document: { readonly __typename: 'ConsentDocument', readonly id: string, readonly purpose: ConsentPurpose, readonly version: string, readonly title: string, readonly body: string } };

export type ConsentsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsentsQuery = { readonly terms: { readonly __typename: 'ConsentDocument', readonly id: string, readonly purpose: ConsentPurpose, readonly version: string, readonly title: string, readonly body: string } | null, readonly privacy: { readonly __typename: 'ConsentDocument', readonly id: string, readonly purpose: ConsentPurpose, readonly version: string, readonly title: string, readonly body: string } | null, readonly video: { readonly __typename: 'ConsentDocument', readonly id: string, readonly purpose: ConsentPurpose, readonly version: string, readonly title: string, readonly body: string } | null, readonly attribution: { readonly __typename: 'ConsentDocument', readonly id: string, readonly purpose: ConsentPurpose, readonly version: string, readonly title: string, readonly body: string } | null, readonly myConsents: ReadonlyArray<{ readonly __typename: 'Consent', readonly id: string, readonly givenAt: string, readonly withdrawnAt: string | null, readonly document: { readonly __typename: 'ConsentDocument', readonly id: string, readonly purpose: ConsentPurpose, readonly version: string, readonly title: string, readonly body: string } }> };

export type GiveConsentMutationVariables = Exact<{
  input: GiveConsentInput;
}>;


export type GiveConsentMutation = { readonly giveConsent:
    | { readonly __typename: 'DocumentOutdatedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'GiveConsentPayload', readonly consent: { readonly __typename: 'Consent', readonly id: string, readonly givenAt: string, readonly withdrawnAt: string | null, readonly document: { readonly __typename: 'ConsentDocument', readonly id: string, readonly purpose: ConsentPurpose, readonly version: string, readonly title: string, readonly body: string } } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { readonly withdrawConsent:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'WithdrawConsentPayload', readonly consent: { readonly __typename: 'Consent', readonly id: string, readonly givenAt: string, readonly withdrawnAt: string | null, readonly document: { readonly __typename: 'ConsentDocument', readonly id: string, readonly purpose: ConsentPurpose, readonly version: string, readonly title: string, readonly body: string } } }
   };

export type RecentAppointmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type RecentAppointmentsQuery = { readonly myAppointments: { readonly __typename: 'AppointmentConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'AppointmentEdge', readonly cursor: string, readonly node: { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly timeZone: string, readonly format: VisitFormat, readonly series: { readonly __typename: 'Series', readonly id: string } | null, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string, readonly seats: number | null }, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly portraitSeed: string, readonly timeZone: string }, readonly visit: { readonly __typename: 'Visit', readonly id: string, readonly state: VisitState, readonly opensAt: string } | null, readonly intakeStatus: { readonly __typename: 'IntakeStatus', readonly state: IntakeState, readonly dueAt: string | null } } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MatchChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type MatchChoicesQuery = { readonly guidedSearch: { readonly __typename: 'GuidedSearch', readonly needsRegion: boolean, readonly regions: ReadonlyArray<string>, readonly form: { readonly __typename: 'IntakeForm', readonly id: string, readonly version: number, readonly title: string, readonly intro: string, readonly sections: ReadonlyArray<{ readonly __typename: 'IntakeSection', readonly key: string, readonly title: string | null, readonly intro: string | null, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null, readonly questions: ReadonlyArray<{ readonly __typename: 'IntakeQuestion', readonly key: string, readonly kind: IntakeQuestionKind, readonly label: string, readonly help: string | null, readonly isRequired: boolean, readonly maxLength: number | null, readonly number: { readonly __typename: 'IntakeNumberRule', readonly unit: string | null } | null, readonly options: ReadonlyArray<{ readonly __typename: 'IntakeOption', readonly value: string, readonly label: string }>, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null }> }> } | null }, readonly specialties: ReadonlyArray<{ readonly __typename: 'Specialty', readonly slug: string, readonly name: string }>, readonly specialists: { readonly __typename: 'SpecialistConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'SpecialistEdge', readonly cursor: string, readonly node: { readonly __typename: 'Specialist', readonly id: string, readonly languages: ReadonlyArray<string> } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MatchesQueryVariables = Exact<{
  input: MatchInput;
}>;


export type MatchesQuery = { readonly matchSpecialists: { readonly __typename: 'MatchResult', readonly matchCount: number, readonly matches: ReadonlyArray<{ readonly __typename: 'SpecialistMatch', readonly nextSlot: { readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }, readonly reasons: ReadonlyArray<{ readonly __typename: 'MatchReason', readonly criterion: MatchCriterion, readonly words: ReadonlyArray<string> }>, readonly specialist: { readonly __typename: 'Specialist', readonly gender: Gender | null, readonly id: string, readonly slug: string, readonly displayName: string, readonly title: string, readonly headline: string, readonly languages: ReadonlyArray<string>, readonly formats: ReadonlyArray<VisitFormat>, readonly city: string | null, readonly timeZone: string, readonly portraitSeed: string, readonly yearsOfPractice: number, readonly focus: ReadonlyArray<string>, readonly insurances: ReadonlyArray<Insurance>, readonly specialties: ReadonlyArray<{ readonly __typename: 'Specialty', readonly slug: string, readonly name: string }>, readonly appointmentTypes: ReadonlyArray<{ readonly __typename: 'AppointmentType', readonly id: string, readonly name: string, readonly durationMinutes: number, readonly seats: number | null, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }>, readonly nextSlots: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }> } }> } };

export type FoundMatchesFragment = { readonly __typename: 'MatchResult', readonly matchCount: number, readonly matches: ReadonlyArray<{ readonly __typename: 'SpecialistMatch', readonly nextSlot: { readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }, readonly reasons: ReadonlyArray<{ readonly __typename: 'MatchReason', readonly criterion: MatchCriterion, readonly words: ReadonlyArray<string> }>, readonly specialist: { readonly __typename: 'Specialist', readonly gender: Gender | null, readonly id: string, readonly slug: string, readonly displayName: string, readonly title: string, readonly headline: string, readonly languages: ReadonlyArray<string>, readonly formats: ReadonlyArray<VisitFormat>, readonly city: string | null, readonly timeZone: string, readonly portraitSeed: string, readonly yearsOfPractice: number, readonly focus: ReadonlyArray<string>, readonly insurances: ReadonlyArray<Insurance>, readonly specialties: ReadonlyArray<{ readonly __typename: 'Specialty', readonly slug: string, readonly name: string }>, readonly appointmentTypes: ReadonlyArray<{ readonly __typename: 'AppointmentType', readonly id: string, readonly name: string, readonly durationMinutes: number, readonly seats: number | null, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }>, readonly nextSlots: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }> } }> };

export type MatchAnswersQueryVariables = Exact<{
  input: MatchAnswersInput;
}>;


export type MatchAnswersQuery = { readonly matchAnswers:
    | { readonly __typename: 'AnswersMatched', readonly result: { readonly __typename: 'MatchResult', readonly matchCount: number, readonly matches: ReadonlyArray<{ readonly __typename: 'SpecialistMatch', readonly nextSlot: { readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }, readonly reasons: ReadonlyArray<{ readonly __typename: 'MatchReason', readonly criterion: MatchCriterion, readonly words: ReadonlyArray<string> }>, readonly specialist: { readonly __typename: 'Specialist', readonly gender: Gender | null, readonly id: string, readonly slug: string, readonly displayName: string, readonly title: string, readonly headline: string, readonly languages: ReadonlyArray<string>, readonly formats: ReadonlyArray<VisitFormat>, readonly city: string | null, readonly timeZone: string, readonly portraitSeed: string, readonly yearsOfPractice: number, readonly focus: ReadonlyArray<string>, readonly insurances: ReadonlyArray<Insurance>, readonly specialties: ReadonlyArray<{ readonly __typename: 'Specialty', readonly slug: string, readonly name: string }>, readonly appointmentTypes: ReadonlyArray<{ readonly __typename: 'AppointmentType', readonly id: string, readonly name: string, readonly durationMinutes: number, readonly seats: number | null, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }>, readonly nextSlots: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }> } }> } }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
   };

export type UnreadCountQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadCountQuery = { readonly unreadMessageCount: number };

export type AnyMessageSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type AnyMessageSubscription = { readonly messageReceived: { readonly __typename: 'MessageReceived', readonly message: { readonly __typename: 'Message', readonly id: string, readonly conversationId: string } } };

export type BrandChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type BrandChangedSubscription = { readonly brandChanged: { readonly __typename: 'Brand', readonly id: string, readonly shownJourney: BookingJourney } };

export type MyAppointmentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  period: AppointmentPeriod;
}>;


export type MyAppointmentsQuery = { readonly myAppointments: { readonly __typename: 'AppointmentConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'AppointmentEdge', readonly cursor: string, readonly node: { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly timeZone: string, readonly format: VisitFormat, readonly series: { readonly __typename: 'Series', readonly id: string } | null, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string, readonly seats: number | null }, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly portraitSeed: string, readonly timeZone: string }, readonly visit: { readonly __typename: 'Visit', readonly id: string, readonly state: VisitState, readonly opensAt: string } | null, readonly intakeStatus: { readonly __typename: 'IntakeStatus', readonly state: IntakeState, readonly dueAt: string | null } } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ComparisonQueryVariables = Exact<{
  slugs: ReadonlyArray<string> | string;
}>;


export type ComparisonQuery = { readonly specialistsBySlug: ReadonlyArray<{ readonly __typename: 'Specialist', readonly ageGroups: ReadonlyArray<AgeGroup>, readonly id: string, readonly slug: string, readonly displayName: string, readonly title: string, readonly headline: string, readonly languages: ReadonlyArray<string>, readonly formats: ReadonlyArray<VisitFormat>, readonly city: string | null, readonly timeZone: string, readonly portraitSeed: string, readonly yearsOfPractice: number, readonly focus: ReadonlyArray<string>, readonly insurances: ReadonlyArray<Insurance>, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly specialties: ReadonlyArray<{ readonly __typename: 'Specialty', readonly slug: string, readonly name: string }>, readonly appointmentTypes: ReadonlyArray<{ readonly __typename: 'AppointmentType', readonly id: string, readonly name: string, readonly durationMinutes: number, readonly seats: number | null, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }>, readonly nextSlots: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }> }> };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { readonly unreadMessageCount: number, readonly myAppointments: { readonly __typename: 'AppointmentConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'AppointmentEdge', readonly cursor: string, readonly node: { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly timeZone: string, readonly format: VisitFormat, readonly series: { readonly __typename: 'Series', readonly id: string } | null, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string, readonly seats: number | null }, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly portraitSeed: string, readonly timeZone: string }, readonly visit: { readonly __typename: 'Visit', readonly id: string, readonly state: VisitState, readonly opensAt: string } | null, readonly intakeStatus: { readonly __typename: 'IntakeStatus', readonly state: IntakeState, readonly dueAt: string | null } } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DataRequestPartsFragment = { readonly __typename: 'DataRequest', readonly id: string, readonly state: DataRequestState, readonly progress: number, readonly requestedAt: string, readonly readyAt: string | null, readonly downloadUrl: string | null, readonly downloadExpiresAt: string | null, readonly missing: ReadonlyArray<string> };

export type DataRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type DataRequestsQuery = { readonly myDataRequests: ReadonlyArray<{ readonly __typename: 'DataRequest', readonly id: string, readonly state: DataRequestState, readonly progress: number, readonly requestedAt: string, readonly readyAt: string | null, readonly downloadUrl: string | null, readonly downloadExpiresAt: string | null, readonly missing: ReadonlyArray<string> }> };

export type RequestDataExportMutationVariables = Exact<{
  input: RequestDataExportInput;
}>;


export type RequestDataExportMutation = { readonly requestDataExport:
    | { readonly __typename: 'ExportAlreadyRunningError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'RequestDataExportPayload', readonly request: { readonly __typename: 'DataRequest', readonly id: string, readonly state: DataRequestState, readonly progress: number, readonly requestedAt: string, readonly readyAt: string | null, readonly downloadUrl: string | null, readonly downloadExpiresAt: string | null, readonly missing: ReadonlyArray<string> } }
   };

export type DataRequestChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type DataRequestChangedSubscription = { readonly dataRequestChanged: { readonly __typename: 'DataRequest', readonly id: string, readonly state: DataRequestState, readonly progress: number, readonly requestedAt: string, readonly readyAt: string | null, readonly downloadUrl: string | null, readonly downloadExpiresAt: string | null, readonly missing: ReadonlyArray<string> } };

export type FrontDoorQueryVariables = Exact<{
  first: number;
}>;


export type FrontDoorQuery = { readonly specialties: ReadonlyArray<{ readonly __typename: 'Specialty', readonly slug: string, readonly name: string, readonly specialistCount: number }>, readonly specialists: { readonly __typename: 'SpecialistConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'SpecialistEdge', readonly cursor: string, readonly node: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly title: string, readonly headline: string, readonly languages: ReadonlyArray<string>, readonly formats: ReadonlyArray<VisitFormat>, readonly city: string | null, readonly timeZone: string, readonly portraitSeed: string, readonly yearsOfPractice: number, readonly focus: ReadonlyArray<string>, readonly insurances: ReadonlyArray<Insurance>, readonly specialties: ReadonlyArray<{ readonly __typename: 'Specialty', readonly slug: string, readonly name: string }>, readonly appointmentTypes: ReadonlyArray<{ readonly __typename: 'AppointmentType', readonly id: string, readonly name: string, readonly durationMinutes: number, readonly seats: number | null, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }>, readonly nextSlots: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }> } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type KnownFacesQueryVariables = Exact<{ [key: string]: never; }>;


export type KnownFacesQuery = { readonly upcoming: { readonly __typename: 'AppointmentConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'AppointmentEdge', readonly cursor: string, readonly node: { readonly __typename: 'Appointment', readonly id: string, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly portraitSeed: string, readonly person: { readonly __typename: 'Person', readonly id: string } } } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly past: { readonly __typename: 'AppointmentConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'AppointmentEdge', readonly cursor: string, readonly node: { readonly __typename: 'Appointment', readonly id: string, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly portraitSeed: string, readonly person: { readonly __typename: 'Person', readonly id: string } } } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FaceFragment = { readonly __typename: 'Specialist', readonly id: string, readonly portraitSeed: string, readonly person: { readonly __typename: 'Person', readonly id: string } };

export type ProfileQueryVariables = Exact<{
  slug: string;
}>;


export type ProfileQuery = { readonly specialist: { readonly __typename: 'Specialist', readonly isBookable: boolean, readonly about: string, readonly ageGroups: ReadonlyArray<AgeGroup>, readonly licensedIn: ReadonlyArray<string>, readonly id: string, readonly slug: string, readonly displayName: string, readonly title: string, readonly headline: string, readonly languages: ReadonlyArray<string>, readonly formats: ReadonlyArray<VisitFormat>, readonly city: string | null, readonly timeZone: string, readonly portraitSeed: string, readonly yearsOfPractice: number, readonly focus: ReadonlyArray<string>, readonly insurances: ReadonlyArray<Insurance>, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly appointmentTypes: ReadonlyArray<{ readonly __typename: 'AppointmentType', readonly id: string, readonly description: string, readonly formats: ReadonlyArray<VisitFormat>, readonly name: string, readonly durationMinutes: number, readonly seats: number | null, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }>, readonly specialties: ReadonlyArray<{ readonly __typename: 'Specialty', readonly slug: string, readonly name: string }>, readonly nextSlots: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }> } | null };

export type TrackingNoticeQueryVariables = Exact<{
  code: string;
}>;


export type TrackingNoticeQuery = { readonly trackingLinkNotice: { readonly __typename: 'TrackingLinkNotice', readonly code: string, readonly partnerName: string } | null };

export type AcceptAttributionMutationVariables = Exact<{
  input: AcceptAttributionInput;
}>;


export type AcceptAttributionMutation = { readonly acceptAttribution:
    | { readonly __typename: 'AcceptAttributionPayload', readonly isRecorded: boolean }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type ComparedQueryVariables = Exact<{
  slugs: ReadonlyArray<string> | string;
}>;


export type ComparedQuery = { readonly specialistsBySlug: ReadonlyArray<{ readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly portraitSeed: string }> };

export type FreeTimesQueryVariables = Exact<{
  slug: string;
  type: string;
  from: string;
  days: number;
  timeZone: string;
}>;


export type FreeTimesQuery = { readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly slotDays: ReadonlyArray<{ readonly __typename: 'SlotDay', readonly date: string, readonly slots: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string, readonly seatsLeft: number | null }> }> } | null };

export type FreeTimesChangedSubscriptionVariables = Exact<{
  id: string;
  type: string;
  from: string;
  days: number;
  timeZone: string;
}>;


export type FreeTimesChangedSubscription = { readonly slotsChanged: { readonly __typename: 'SlotsChanged', readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly slotDays: ReadonlyArray<{ readonly __typename: 'SlotDay', readonly date: string, readonly slots: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string, readonly seatsLeft: number | null }> }> } } };

export type AppointmentRowFragment = { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly timeZone: string, readonly format: VisitFormat, readonly series: { readonly __typename: 'Series', readonly id: string } | null, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string, readonly seats: number | null }, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly portraitSeed: string, readonly timeZone: string }, readonly visit: { readonly __typename: 'Visit', readonly id: string, readonly state: VisitState, readonly opensAt: string } | null, readonly intakeStatus: { readonly __typename: 'IntakeStatus', readonly state: IntakeState, readonly dueAt: string | null } };

export type AppointmentHappenedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type AppointmentHappenedSubscription = { readonly appointmentChanged: { readonly __typename: 'AppointmentChanged', readonly kind: string, readonly appointment: { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly timeZone: string, readonly format: VisitFormat, readonly series: { readonly __typename: 'Series', readonly id: string } | null, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string, readonly seats: number | null }, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly portraitSeed: string, readonly timeZone: string }, readonly visit: { readonly __typename: 'Visit', readonly id: string, readonly state: VisitState, readonly opensAt: string } | null, readonly intakeStatus: { readonly __typename: 'IntakeStatus', readonly state: IntakeState, readonly dueAt: string | null } } } };

export type DirectoryFacetsFragment = { readonly __typename: 'DirectoryFacets', readonly specialties: ReadonlyArray<{ readonly __typename: 'SpecialtyOption', readonly count: number, readonly specialty: { readonly __typename: 'Specialty', readonly slug: string, readonly name: string } | null }>, readonly organizations: ReadonlyArray<{ readonly __typename: 'OrganizationOption', readonly count: number, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null }>, readonly languages: ReadonlyArray<{ readonly __typename: 'FacetOption', readonly value: string, readonly count: number }>, readonly formats: ReadonlyArray<{ readonly __typename: 'FacetOption', readonly value: string, readonly count: number }>, readonly genders: ReadonlyArray<{ readonly __typename: 'FacetOption', readonly value: string, readonly count: number }>, readonly insurances: ReadonlyArray<{ readonly __typename: 'FacetOption', readonly value: string, readonly count: number }>, readonly ageGroups: ReadonlyArray<{ readonly __typename: 'FacetOption', readonly value: string, readonly count: number }>, readonly cities: ReadonlyArray<{ readonly __typename: 'FacetOption', readonly value: string, readonly count: number }>, readonly priceBands: ReadonlyArray<{ readonly __typename: 'PriceBand', readonly minMinor: number, readonly maxMinor: number, readonly count: number }>, readonly freeWithin: ReadonlyArray<{ readonly __typename: 'FreeWithin', readonly days: number, readonly count: number }>, readonly relaxations: ReadonlyArray<{ readonly __typename: 'FilterRelaxation', readonly filter: DirectoryFilterName, readonly count: number }> };

export type DirectoryQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: SpecialistFilter | null | undefined;
  sort?: DirectorySort | null | undefined;
  within?: FreeTimeFilter | null | undefined;
  timeZone: string;
}>;


export type DirectoryQuery = { readonly specialists: { readonly __typename: 'SpecialistConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'SpecialistEdge', readonly cursor: string, readonly node: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly title: string, readonly headline: string, readonly languages: ReadonlyArray<string>, readonly formats: ReadonlyArray<VisitFormat>, readonly city: string | null, readonly timeZone: string, readonly portraitSeed: string, readonly yearsOfPractice: number, readonly focus: ReadonlyArray<string>, readonly insurances: ReadonlyArray<Insurance>, readonly fitting: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }>, readonly specialties: ReadonlyArray<{ readonly __typename: 'Specialty', readonly slug: string, readonly name: string }>, readonly appointmentTypes: ReadonlyArray<{ readonly __typename: 'AppointmentType', readonly id: string, readonly name: string, readonly durationMinutes: number, readonly seats: number | null, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }>, readonly nextSlots: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }> } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly facets: { readonly __typename: 'DirectoryFacets', readonly specialties: ReadonlyArray<{ readonly __typename: 'SpecialtyOption', readonly count: number, readonly specialty: { readonly __typename: 'Specialty', readonly slug: string, readonly name: string } | null }>, readonly organizations: ReadonlyArray<{ readonly __typename: 'OrganizationOption', readonly count: number, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null }>, readonly languages: ReadonlyArray<{ readonly __typename: 'FacetOption', readonly value: string, readonly count: number }>, readonly formats: ReadonlyArray<{ readonly __typename: 'FacetOption', readonly value: string, readonly count: number }>, readonly genders: ReadonlyArray<{ readonly __typename: 'FacetOption', readonly value: string, readonly count: number }>, readonly insurances: ReadonlyArray<{ readonly __typename: 'FacetOption', readonly value: string, readonly count: number }>, readonly ageGroups: ReadonlyArray<{ readonly __typename: 'FacetOption', readonly value: string, readonly count: number }>, readonly cities: ReadonlyArray<{ readonly __typename: 'FacetOption', readonly value: string, readonly count: number }>, readonly priceBands: ReadonlyArray<{ readonly __typename: 'PriceBand', readonly minMinor: number, readonly maxMinor: number, readonly count: number }>, readonly freeWithin: ReadonlyArray<{ readonly __typename: 'FreeWithin', readonly days: number, readonly count: number }>, readonly relaxations: ReadonlyArray<{ readonly __typename: 'FilterRelaxation', readonly filter: DirectoryFilterName, readonly count: number }> } } };

export type DirectoryTimesSubscriptionVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  within?: FreeTimeFilter | null | undefined;
}>;


export type DirectoryTimesSubscription = { readonly freeTimesChanged: { readonly __typename: 'FreeTimesChanged', readonly specialists: ReadonlyArray<{ readonly __typename: 'Specialist', readonly id: string, readonly nextSlots: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }>, readonly fitting: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }> }> } };

export type NotePartsFragment = { readonly __typename: 'Note', readonly id: string, readonly state: NoteState, readonly body: string, readonly signedAt: string | null, readonly author: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly addenda: ReadonlyArray<{ readonly __typename: 'NoteAddendum', readonly id: string, readonly body: string, readonly createdAt: string, readonly author: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } }> };

export type SpecialistCardFragment = { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly title: string, readonly headline: string, readonly languages: ReadonlyArray<string>, readonly formats: ReadonlyArray<VisitFormat>, readonly city: string | null, readonly timeZone: string, readonly portraitSeed: string, readonly yearsOfPractice: number, readonly focus: ReadonlyArray<string>, readonly insurances: ReadonlyArray<Insurance>, readonly specialties: ReadonlyArray<{ readonly __typename: 'Specialty', readonly slug: string, readonly name: string }>, readonly appointmentTypes: ReadonlyArray<{ readonly __typename: 'AppointmentType', readonly id: string, readonly name: string, readonly durationMinutes: number, readonly seats: number | null, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }>, readonly nextSlots: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }> };

export type SuggestionsQueryVariables = Exact<{
  search: string;
}>;


export type SuggestionsQuery = { readonly directorySuggestions: { readonly __typename: 'DirectorySuggestions', readonly languages: ReadonlyArray<string>, readonly cities: ReadonlyArray<string>, readonly specialties: ReadonlyArray<{ readonly __typename: 'Specialty', readonly slug: string, readonly name: string }>, readonly specialists: ReadonlyArray<{ readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly headline: string }>, readonly organizations: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }> } };

export type PaymentRowFragment = { readonly __typename: 'Payment', readonly id: string, readonly state: PaymentState, readonly createdAt: string, readonly paidAt: string | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly refunded: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly appointment: { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly timeZone: string, readonly format: VisitFormat, readonly series: { readonly __typename: 'Series', readonly id: string } | null, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string, readonly seats: number | null }, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly portraitSeed: string, readonly timeZone: string }, readonly visit: { readonly __typename: 'Visit', readonly id: string, readonly state: VisitState, readonly opensAt: string } | null, readonly intakeStatus: { readonly __typename: 'IntakeStatus', readonly state: IntakeState, readonly dueAt: string | null } } | null };

export type MyPaymentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyPaymentsQuery = { readonly myPayments: { readonly __typename: 'PaymentConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'PaymentEdge', readonly cursor: string, readonly node: { readonly __typename: 'Payment', readonly id: string, readonly state: PaymentState, readonly createdAt: string, readonly paidAt: string | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly refunded: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly appointment: { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly timeZone: string, readonly format: VisitFormat, readonly series: { readonly __typename: 'Series', readonly id: string } | null, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string, readonly seats: number | null }, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly portraitSeed: string, readonly timeZone: string }, readonly visit: { readonly __typename: 'Visit', readonly id: string, readonly state: VisitState, readonly opensAt: string } | null, readonly intakeStatus: { readonly __typename: 'IntakeStatus', readonly state: IntakeState, readonly dueAt: string | null } } | null } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PaymentPageQueryVariables = Exact<{
  id: string;
}>;


export type PaymentPageQuery = { readonly payment: { readonly __typename: 'Payment', readonly id: string, readonly state: PaymentState, readonly createdAt: string, readonly paidAt: string | null, readonly quote: { readonly __typename: 'Quote', readonly id: string, readonly lines: ReadonlyArray<{ readonly __typename: 'QuoteLine', readonly label: string, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } }>, readonly total: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } } | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly refunded: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly appointment: { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly startsAt: string, readonly endsAt: string, readonly timeZone: string, readonly format: VisitFormat, readonly series: { readonly __typename: 'Series', readonly id: string } | null, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string, readonly seats: number | null }, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly portraitSeed: string, readonly timeZone: string }, readonly visit: { readonly __typename: 'Visit', readonly id: string, readonly state: VisitState, readonly opensAt: string } | null, readonly intakeStatus: { readonly __typename: 'IntakeStatus', readonly state: IntakeState, readonly dueAt: string | null } } | null } | null };

export type PoolListQueryVariables = Exact<{ [key: string]: never; }>;


export type PoolListQuery = { readonly pools: ReadonlyArray<{ readonly __typename: 'Pool', readonly id: string, readonly name: string, readonly durationMinutes: number, readonly specialists: ReadonlyArray<{ readonly __typename: 'Specialist', readonly id: string, readonly displayName: string }> }> };

export type PoolPageQueryVariables = Exact<{
  id: string;
}>;


export type PoolPageQuery = { readonly pool: { readonly __typename: 'Pool', readonly id: string, readonly name: string, readonly durationMinutes: number, readonly formats: ReadonlyArray<VisitFormat>, readonly specialists: ReadonlyArray<{ readonly __typename: 'Specialist', readonly id: string, readonly displayName: string, readonly needsRegion: boolean, readonly licensedIn: ReadonlyArray<string> }>, readonly appointmentTypes: ReadonlyArray<{ readonly __typename: 'AppointmentType', readonly id: string, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }> } | null };

export type PoolTimesChangedSubscriptionVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type PoolTimesChangedSubscription = { readonly freeTimesChanged: { readonly __typename: 'FreeTimesChanged', readonly specialists: ReadonlyArray<{ readonly __typename: 'Specialist', readonly id: string }> } };

export type PoolTimesQueryVariables = Exact<{
  id: string;
  format: VisitFormat;
  from: string;
  days: number;
  timeZone: string;
  region?: string | null | undefined;
}>;


export type PoolTimesQuery = { readonly pool: { readonly __typename: 'Pool', readonly id: string, readonly slotDays: ReadonlyArray<{ readonly __typename: 'SlotDay', readonly date: string, readonly slots: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }> }> } | null };

export type HoldPoolSlotMutationVariables = Exact<{
  input: HoldPoolSlotInput;
}>;


export type HoldPoolSlotMutation = { readonly holdPoolSlot:
    | { readonly __typename: 'HoldPoolSlotPayload', readonly holdId: string, readonly startsAt: string, readonly endsAt: string, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly portraitSeed: string, readonly headline: string }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null, readonly changePolicy: { readonly __typename: 'ChangePolicy', readonly mostMoves: number | null, readonly payByMinutes: number | null, readonly rescheduling: { readonly __typename: 'ChangeRule', readonly freeMinutes: number, readonly lastMinutes: number, readonly fee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly cancelling: { readonly __typename: 'ChangeRule', readonly freeMinutes: number, readonly lastMinutes: number, readonly fee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly noShowFee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } } } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotLicensedThereError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotInPastError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotTakenError', readonly code: string, readonly message: string, readonly alternatives: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }> }
   };

export type PriceHoldMutationVariables = Exact<{
  input: PriceHoldInput;
}>;


export type PriceHoldMutation = { readonly priceHold:
    | { readonly __typename: 'HoldExpiredError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'PriceHoldPayload', readonly hold: { readonly __typename: 'Hold', readonly id: string, readonly state: HoldState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly expiresAt: string, readonly quoteId: string, readonly changePolicy: { readonly __typename: 'ChangePolicy', readonly mostMoves: number | null, readonly payByMinutes: number | null, readonly rescheduling: { readonly __typename: 'ChangeRule', readonly freeMinutes: number, readonly lastMinutes: number, readonly fee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly cancelling: { readonly __typename: 'ChangeRule', readonly freeMinutes: number, readonly lastMinutes: number, readonly fee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly noShowFee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string }, readonly appointment: { readonly __typename: 'Appointment', readonly id: string } | null } }
   };

export type ReleasePoolSlotMutationVariables = Exact<{
  input: ReleasePoolSlotInput;
}>;


export type ReleasePoolSlotMutation = { readonly releasePoolSlot:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ReleasePoolSlotPayload', readonly holdId: string }
   };

export type AccessLogQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  withOwn: boolean;
}>;


export type AccessLogQuery = { readonly myAccessLog: { readonly __typename: 'AuditEventConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'AuditEventEdge', readonly cursor: string, readonly node: { readonly __typename: 'AuditEvent', readonly id: string, readonly at: string, readonly action: AuditAction, readonly actorRole: string, readonly resource: string, readonly reason: string | null, readonly actor: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SignedNotesQueryVariables = Exact<{ [key: string]: never; }>;


export type SignedNotesQuery = { readonly myAppointments: { readonly __typename: 'AppointmentConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'AppointmentEdge', readonly cursor: string, readonly node: { readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly notes: ReadonlyArray<{ readonly __typename: 'Note', readonly id: string, readonly state: NoteState, readonly body: string, readonly signedAt: string | null, readonly author: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly addenda: ReadonlyArray<{ readonly __typename: 'NoteAddendum', readonly id: string, readonly body: string, readonly createdAt: string, readonly author: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } }> }> } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MyRequestsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyRequestsQuery = { readonly myAssistedRequests: { readonly __typename: 'AssistedRequestConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'AssistedRequestEdge', readonly cursor: string, readonly node: { readonly __typename: 'AssistedRequest', readonly id: string, readonly state: AssistedRequestState, readonly createdAt: string, readonly wishes: { readonly __typename: 'RequestWishes', readonly specialty: { readonly __typename: 'Specialty', readonly slug: string, readonly name: string } | null } | null } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RequestPartsFragment = { readonly __typename: 'AssistedRequest', readonly id: string, readonly state: AssistedRequestState, readonly createdAt: string, readonly changedAt: string, readonly dueAt: string | null, readonly isOverdue: boolean, readonly isClaimed: boolean, readonly wishes: { readonly __typename: 'RequestWishes', readonly ageGroup: AgeGroup | null, readonly region: string | null, readonly formats: ReadonlyArray<VisitFormat>, readonly languages: ReadonlyArray<string>, readonly words: string, readonly specialty: { readonly __typename: 'Specialty', readonly slug: string, readonly name: string } | null, readonly windows: ReadonlyArray<{ readonly __typename: 'RequestWindow', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }> } | null, readonly proposals: ReadonlyArray<{ readonly __typename: 'Proposal', readonly id: string, readonly round: number, readonly state: ProposalState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly portraitSeed: string, readonly timeZone: string }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly alternatives: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }> }>, readonly steps: ReadonlyArray<{ readonly __typename: 'AssistedStep', readonly id: string, readonly kind: AssistedStepKind, readonly at: string, readonly note: string | null }>, readonly appointment: { readonly __typename: 'Appointment', readonly id: string } | null };

export type RequestPageQueryVariables = Exact<{
  id: string;
}>;


export type RequestPageQuery = { readonly assistedRequest: { readonly __typename: 'AssistedRequest', readonly id: string, readonly state: AssistedRequestState, readonly createdAt: string, readonly changedAt: string, readonly dueAt: string | null, readonly isOverdue: boolean, readonly isClaimed: boolean, readonly wishes: { readonly __typename: 'RequestWishes', readonly ageGroup: AgeGroup | null, readonly region: string | null, readonly formats: ReadonlyArray<VisitFormat>, readonly languages: ReadonlyArray<string>, readonly words: string, readonly specialty: { readonly __typename: 'Specialty', readonly slug: string, readonly name: string } | null, readonly windows: ReadonlyArray<{ readonly __typename: 'RequestWindow', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }> } | null, readonly proposals: ReadonlyArray<{ readonly __typename: 'Proposal', readonly id: string, readonly round: number, readonly state: ProposalState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly portraitSeed: string, readonly timeZone: string }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly alternatives: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }> }>, readonly steps: ReadonlyArray<{ readonly __typename: 'AssistedStep', readonly id: string, readonly kind: AssistedStepKind, readonly at: string, readonly note: string | null }>, readonly appointment: { readonly __typename: 'Appointment', readonly id: string } | null } | null };

export type RequestHappenedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type RequestHappenedSubscription = { readonly assistedRequestChanged: { readonly __typename: 'AssistedRequest', readonly id: string, readonly state: AssistedRequestState } };

export type RequestChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type RequestChoicesQuery = { readonly guidedSearch: { readonly __typename: 'GuidedSearch', readonly needsRegion: boolean, readonly regions: ReadonlyArray<string> }, readonly assistedOffer: { readonly __typename: 'AssistedOffer', readonly answerWithinHours: number, readonly organizations: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }> }, readonly specialties: ReadonlyArray<{ readonly __typename: 'Specialty', readonly slug: string, readonly name: string }>, readonly specialists: { readonly __typename: 'SpecialistConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'SpecialistEdge', readonly cursor: string, readonly node: { readonly __typename: 'Specialist', readonly id: string, readonly languages: ReadonlyArray<string> } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MakeRequestMutationVariables = Exact<{
  input: MakeAssistedRequestInput;
}>;


export type MakeRequestMutation = { readonly makeAssistedRequest:
    | { readonly __typename: 'AssistedRequestMade', readonly request: { readonly __typename: 'AssistedRequest', readonly id: string } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
    | { readonly __typename: 'TooManyRequestsError', readonly code: string, readonly message: string }
   };

export type DeclineProposalsMutationVariables = Exact<{
  input: DeclineProposalsInput;
}>;


export type DeclineProposalsMutation = { readonly declineProposals:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ProposalsDeclined', readonly request: { readonly __typename: 'AssistedRequest', readonly id: string, readonly state: AssistedRequestState, readonly createdAt: string, readonly changedAt: string, readonly dueAt: string | null, readonly isOverdue: boolean, readonly isClaimed: boolean, readonly wishes: { readonly __typename: 'RequestWishes', readonly ageGroup: AgeGroup | null, readonly region: string | null, readonly formats: ReadonlyArray<VisitFormat>, readonly languages: ReadonlyArray<string>, readonly words: string, readonly specialty: { readonly __typename: 'Specialty', readonly slug: string, readonly name: string } | null, readonly windows: ReadonlyArray<{ readonly __typename: 'RequestWindow', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }> } | null, readonly proposals: ReadonlyArray<{ readonly __typename: 'Proposal', readonly id: string, readonly round: number, readonly state: ProposalState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly portraitSeed: string, readonly timeZone: string }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly alternatives: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }> }>, readonly steps: ReadonlyArray<{ readonly __typename: 'AssistedStep', readonly id: string, readonly kind: AssistedStepKind, readonly at: string, readonly note: string | null }>, readonly appointment: { readonly __typename: 'Appointment', readonly id: string } | null } }
    | { readonly __typename: 'RequestStateError', readonly code: string, readonly message: string }
   };

export type WithdrawRequestMutationVariables = Exact<{
  input: WithdrawAssistedRequestInput;
}>;


export type WithdrawRequestMutation = { readonly withdrawAssistedRequest:
    | { readonly __typename: 'AssistedRequestWithdrawn', readonly request: { readonly __typename: 'AssistedRequest', readonly id: string, readonly state: AssistedRequestState, readonly createdAt: string, readonly changedAt: string, readonly dueAt: string | null, readonly isOverdue: boolean, readonly isClaimed: boolean, readonly wishes: { readonly __typename: 'RequestWishes', readonly ageGroup: AgeGroup | null, readonly region: string | null, readonly formats: ReadonlyArray<VisitFormat>, readonly languages: ReadonlyArray<string>, readonly words: string, readonly specialty: { readonly __typename: 'Specialty', readonly slug: string, readonly name: string } | null, readonly windows: ReadonlyArray<{ readonly __typename: 'RequestWindow', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }> } | null, readonly proposals: ReadonlyArray<{ readonly __typename: 'Proposal', readonly id: string, readonly round: number, readonly state: ProposalState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly portraitSeed: string, readonly timeZone: string }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly alternatives: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }> }>, readonly steps: ReadonlyArray<{ readonly __typename: 'AssistedStep', readonly id: string, readonly kind: AssistedStepKind, readonly at: string, readonly note: string | null }>, readonly appointment: { readonly __typename: 'Appointment', readonly id: string } | null } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'RequestStateError', readonly code: string, readonly message: string }
   };

export type PortalSearchQueryVariables = Exact<{
  text: string;
  hasDirectory: boolean;
  hasAppointments: boolean;
  hasMessages: boolean;
}>;


export type PortalSearchQuery = { readonly specialists?: { readonly __typename: 'SpecialistConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'SpecialistEdge', readonly cursor: string, readonly node: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly headline: string } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly specialties?: ReadonlyArray<{ readonly __typename: 'Specialty', readonly slug: string, readonly name: string }>, readonly myAppointments?: { readonly __typename: 'AppointmentConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'AppointmentEdge', readonly cursor: string, readonly node: { readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string } } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly conversations?: { readonly __typename: 'ConversationConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'ConversationEdge', readonly cursor: string, readonly node: { readonly __typename: 'Conversation', readonly id: string, readonly participants: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly displayName: string }> } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PreviewSeriesQueryVariables = Exact<{
  input: PreviewSeriesInput;
}>;


export type PreviewSeriesQuery = { readonly previewSeries:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SeriesNotOfferedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SeriesPreview', readonly occurrences: ReadonlyArray<{ readonly __typename: 'SeriesOccurrence', readonly occursAt: string, readonly startsAt: string, readonly endsAt: string, readonly isFree: boolean, readonly alternatives: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string }> }>, readonly proposal: { readonly __typename: 'SeriesProposal', readonly moves: ReadonlyArray<{ readonly __typename: 'SeriesMove', readonly occursAt: string, readonly from: string, readonly to: string }> } | null }
    | { readonly __typename: 'SpecialistNotBookableError', readonly code: string, readonly message: string }
   };

export type HoldSeriesMutationVariables = Exact<{
  input: HoldSeriesInput;
}>;


export type HoldSeriesMutation = { readonly holdSeries:
    | { readonly __typename: 'HoldSeriesPayload', readonly hold: { readonly __typename: 'Hold', readonly id: string, readonly state: HoldState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly expiresAt: string, readonly quoteId: string, readonly changePolicy: { readonly __typename: 'ChangePolicy', readonly mostMoves: number | null, readonly payByMinutes: number | null, readonly rescheduling: { readonly __typename: 'ChangeRule', readonly freeMinutes: number, readonly lastMinutes: number, readonly fee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly cancelling: { readonly __typename: 'ChangeRule', readonly freeMinutes: number, readonly lastMinutes: number, readonly fee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly noShowFee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string }, readonly appointment: { readonly __typename: 'Appointment', readonly id: string } | null } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotLicensedThereError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SeriesNotOfferedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SeriesTakenError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SpecialistNotBookableError', readonly code: string, readonly message: string }
   };

export type WaitPartsFragment = { readonly __typename: 'Wait', readonly id: string, readonly state: WaitState, readonly format: VisitFormat, readonly weekdays: ReadonlyArray<number>, readonly fromMinute: number, readonly toMinute: number, readonly until: string, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly portraitSeed: string, readonly needsRegion: boolean, readonly licensedIn: ReadonlyArray<string> }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly offer: { readonly __typename: 'WaitOffer', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly expiresAt: string } | null };

export type MyWaitsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyWaitsQuery = { readonly myWaits: ReadonlyArray<{ readonly __typename: 'Wait', readonly id: string, readonly state: WaitState, readonly format: VisitFormat, readonly weekdays: ReadonlyArray<number>, readonly fromMinute: number, readonly toMinute: number, readonly until: string, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly portraitSeed: string, readonly needsRegion: boolean, readonly licensedIn: ReadonlyArray<string> }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly offer: { readonly __typename: 'WaitOffer', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly expiresAt: string } | null }> };

export type MyWaitsChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type MyWaitsChangedSubscription = { readonly waitlistChanged: { readonly __typename: 'WaitlistChanged', readonly waits: ReadonlyArray<{ readonly __typename: 'Wait', readonly id: string, readonly state: WaitState, readonly format: VisitFormat, readonly weekdays: ReadonlyArray<number>, readonly fromMinute: number, readonly toMinute: number, readonly until: string, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly portraitSeed: string, readonly needsRegion: boolean, readonly licensedIn: ReadonlyArray<string> }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly offer: { readonly __typename: 'WaitOffer', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly expiresAt: string } | null }> } };

export type JoinWaitlistMutationVariables = Exact<{
  input: JoinWaitlistInput;
}>;


export type JoinWaitlistMutation = { readonly joinWaitlist:
    | { readonly __typename: 'AlreadyWaitingError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'JoinWaitlistPayload', readonly wait: { readonly __typename: 'Wait', readonly id: string, readonly state: WaitState, readonly format: VisitFormat, readonly weekdays: ReadonlyArray<number>, readonly fromMinute: number, readonly toMinute: number, readonly until: string, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly portraitSeed: string, readonly needsRegion: boolean, readonly licensedIn: ReadonlyArray<string> }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly offer: { readonly __typename: 'WaitOffer', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly expiresAt: string } | null } }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'TimesFreeError', readonly code: string, readonly message: string, readonly alternatives: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }> }
    | { readonly __typename: 'TooManyWaitsError', readonly code: string, readonly message: string }
   };

export type LeaveWaitlistMutationVariables = Exact<{
  id: string;
}>;


export type LeaveWaitlistMutation = { readonly leaveWaitlist:
    | { readonly __typename: 'LeaveWaitlistPayload', readonly wait: { readonly __typename: 'Wait', readonly id: string, readonly state: WaitState, readonly format: VisitFormat, readonly weekdays: ReadonlyArray<number>, readonly fromMinute: number, readonly toMinute: number, readonly until: string, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly portraitSeed: string, readonly needsRegion: boolean, readonly licensedIn: ReadonlyArray<string> }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly offer: { readonly __typename: 'WaitOffer', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly expiresAt: string } | null } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type DeclineWaitOfferMutationVariables = Exact<{
  id: string;
}>;


export type DeclineWaitOfferMutation = { readonly declineWaitOffer:
    | { readonly __typename: 'DeclineWaitOfferPayload', readonly wait: { readonly __typename: 'Wait', readonly id: string, readonly state: WaitState, readonly format: VisitFormat, readonly weekdays: ReadonlyArray<number>, readonly fromMinute: number, readonly toMinute: number, readonly until: string, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly portraitSeed: string, readonly needsRegion: boolean, readonly licensedIn: ReadonlyArray<string> }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly offer: { readonly __typename: 'WaitOffer', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly expiresAt: string } | null } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type AcceptWaitOfferMutationVariables = Exact<{
  input: AcceptWaitOfferInput;
}>;


export type AcceptWaitOfferMutation = { readonly acceptWaitOffer:
    | { readonly __typename: 'AcceptWaitOfferPayload', readonly hold: { readonly __typename: 'Hold', readonly id: string, readonly state: HoldState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly expiresAt: string, readonly quoteId: string, readonly changePolicy: { readonly __typename: 'ChangePolicy', readonly mostMoves: number | null, readonly payByMinutes: number | null, readonly rescheduling: { readonly __typename: 'ChangeRule', readonly freeMinutes: number, readonly lastMinutes: number, readonly fee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly cancelling: { readonly __typename: 'ChangeRule', readonly freeMinutes: number, readonly lastMinutes: number, readonly fee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly noShowFee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string }, readonly appointment: { readonly __typename: 'Appointment', readonly id: string } | null } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotLicensedThereError', readonly code: string, readonly message: string }
    | { readonly __typename: 'OfferOverError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SpecialistNotBookableError', readonly code: string, readonly message: string }
   };

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
export const ChangePartsFragmentDoc = new TypedDocumentString(`
    fragment ChangeParts on Appointment {
  __typename
  id
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
    noShowReversibleUntil
    areFeesWaived
    kept {
      __typename
      amountMinor
      currency
    }
  }
}
    `, {"fragmentName":"ChangeParts"}) as unknown as TypedDocumentString<ChangePartsFragment, unknown>;
export const IntakeAnswersFragmentDoc = new TypedDocumentString(`
    fragment IntakeAnswers on IntakeResponse {
  __typename
  id
  answeredAt
  answers {
    __typename
    key
    question
    values
    given
  }
}
    `, {"fragmentName":"IntakeAnswers"}) as unknown as TypedDocumentString<IntakeAnswersFragment, unknown>;
export const IntakeConditionPartsFragmentDoc = new TypedDocumentString(`
    fragment IntakeConditionParts on IntakeCondition {
  __typename
  anyOf {
    __typename
    questionKey
    operator
    values
    from
    to
  }
}
    `, {"fragmentName":"IntakeConditionParts"}) as unknown as TypedDocumentString<IntakeConditionPartsFragment, unknown>;
export const IntakeFormPartsFragmentDoc = new TypedDocumentString(`
    fragment IntakeFormParts on IntakeForm {
  __typename
  id
  version
  title
  intro
  sections {
    __typename
    key
    title
    intro
    showIf {
      __typename
      ...IntakeConditionParts
    }
    questions {
      __typename
      key
      kind
      label
      help
      isRequired
      maxLength
      number {
        __typename
        unit
      }
      options {
        __typename
        value
        label
      }
      showIf {
        __typename
        ...IntakeConditionParts
      }
    }
  }
}
    fragment IntakeConditionParts on IntakeCondition {
  __typename
  anyOf {
    __typename
    questionKey
    operator
    values
    from
    to
  }
}`, {"fragmentName":"IntakeFormParts"}) as unknown as TypedDocumentString<IntakeFormPartsFragment, unknown>;
export const BookingTermsFragmentDoc = new TypedDocumentString(`
    fragment BookingTerms on ChangePolicy {
  __typename
  mostMoves
  payByMinutes
  rescheduling {
    __typename
    freeMinutes
    lastMinutes
    fee {
      __typename
      kind
      value
    }
  }
  cancelling {
    __typename
    freeMinutes
    lastMinutes
    fee {
      __typename
      kind
      value
    }
  }
  noShowFee {
    __typename
    kind
    value
  }
}
    `, {"fragmentName":"BookingTerms"}) as unknown as TypedDocumentString<BookingTermsFragment, unknown>;
export const HoldPartsFragmentDoc = new TypedDocumentString(`
    fragment HoldParts on Hold {
  __typename
  id
  state
  startsAt
  endsAt
  format
  expiresAt
  quoteId
  changePolicy {
    __typename
    ...BookingTerms
  }
  appointmentType {
    __typename
    id
  }
  appointment {
    __typename
    id
  }
}
    fragment BookingTerms on ChangePolicy {
  __typename
  mostMoves
  payByMinutes
  rescheduling {
    __typename
    freeMinutes
    lastMinutes
    fee {
      __typename
      kind
      value
    }
  }
  cancelling {
    __typename
    freeMinutes
    lastMinutes
    fee {
      __typename
      kind
      value
    }
  }
  noShowFee {
    __typename
    kind
    value
  }
}`, {"fragmentName":"HoldParts"}) as unknown as TypedDocumentString<HoldPartsFragment, unknown>;
export const ConsentTextFragmentDoc = new TypedDocumentString(`
    fragment ConsentText on ConsentDocument {
  __typename
  id
  purpose
  version
  title
  body
}
    `, {"fragmentName":"ConsentText"}) as unknown as TypedDocumentString<ConsentTextFragment, unknown>;
export const GivenConsentFragmentDoc = new TypedDocumentString(`
    fragment GivenConsent on Consent {
  __typename
  id
  givenAt
  withdrawnAt
  document {
    __typename
    ...ConsentText
  }
}
    fragment ConsentText on ConsentDocument {
  __typename
  id
  purpose
  version
  title
  body
}`, {"fragmentName":"GivenConsent"}) as unknown as TypedDocumentString<GivenConsentFragment, unknown>;
export const SpecialistCardFragmentDoc = new TypedDocumentString(`
    fragment SpecialistCard on Specialist {
  __typename
  id
  slug
  displayName
  title
  headline
  languages
  formats
  city
  timeZone
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
    durationMinutes
    seats
    price {
      __typename
      amountMinor
      currency
    }
  }
  nextSlots(first: 3) {
    __typename
    startsAt
    endsAt
  }
}
    `, {"fragmentName":"SpecialistCard"}) as unknown as TypedDocumentString<SpecialistCardFragment, unknown>;
export const FoundMatchesFragmentDoc = new TypedDocumentString(`
    fragment FoundMatches on MatchResult {
  __typename
  matchCount
  matches {
    __typename
    nextSlot {
      __typename
      startsAt
      endsAt
    }
    reasons {
      __typename
      criterion
      words
    }
    specialist {
      __typename
      ...SpecialistCard
      gender
    }
  }
}
    fragment SpecialistCard on Specialist {
  __typename
  id
  slug
  displayName
  title
  headline
  languages
  formats
  city
  timeZone
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
    durationMinutes
    seats
    price {
      __typename
      amountMinor
      currency
    }
  }
  nextSlots(first: 3) {
    __typename
    startsAt
    endsAt
  }
}`, {"fragmentName":"FoundMatches"}) as unknown as TypedDocumentString<FoundMatchesFragment, unknown>;
export const DataRequestPartsFragmentDoc = new TypedDocumentString(`
    fragment DataRequestParts on DataRequest {
  __typename
  id
  state
  progress
  requestedAt
  readyAt
  downloadUrl
  downloadExpiresAt
  missing
}
    `, {"fragmentName":"DataRequestParts"}) as unknown as TypedDocumentString<DataRequestPartsFragment, unknown>;
export const FaceFragmentDoc = new TypedDocumentString(`
    fragment Face on Specialist {
  __typename
  id
  portraitSeed
  person {
    __typename
    id
  }
}
    `, {"fragmentName":"Face"}) as unknown as TypedDocumentString<FaceFragment, unknown>;
export const DirectoryFacetsFragmentDoc = new TypedDocumentString(`
    fragment DirectoryFacets on DirectoryFacets {
  __typename
  specialties {
    __typename
    specialty {
      __typename
      slug
      name
    }
    count
  }
  organizations {
    __typename
    organization {
      __typename
      id
      name
    }
    count
  }
  languages {
    __typename
    value
    count
  }
  formats {
    __typename
    value
    count
  }
  genders {
    __typename
    value
    count
  }
  insurances {
    __typename
    value
    count
  }
  ageGroups {
    __typename
    value
    count
  }
  cities {
    __typename
    value
    count
  }
  priceBands {
    __typename
    minMinor
    maxMinor
    count
  }
  freeWithin(timeZone: $timeZone) {
    __typename
    days
    count
  }
  relaxations {
    __typename
    filter
    count
  }
}
    `, {"fragmentName":"DirectoryFacets"}) as unknown as TypedDocumentString<DirectoryFacetsFragment, unknown>;
export const NotePartsFragmentDoc = new TypedDocumentString(`
    fragment NoteParts on Note {
  __typename
  id
  state
  body
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
export const AppointmentRowFragmentDoc = new TypedDocumentString(`
    fragment AppointmentRow on Appointment {
  __typename
  id
  state
  startsAt
  endsAt
  timeZone
  format
  series {
    __typename
    id
  }
  appointmentType {
    __typename
    id
    name
    seats
  }
  specialist {
    __typename
    id
    slug
    displayName
    portraitSeed
    timeZone
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
    dueAt
  }
}
    `, {"fragmentName":"AppointmentRow"}) as unknown as TypedDocumentString<AppointmentRowFragment, unknown>;
export const PaymentRowFragmentDoc = new TypedDocumentString(`
    fragment PaymentRow on Payment {
  __typename
  id
  state
  createdAt
  paidAt
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
  appointment {
    __typename
    ...AppointmentRow
  }
}
    fragment AppointmentRow on Appointment {
  __typename
  id
  state
  startsAt
  endsAt
  timeZone
  format
  series {
    __typename
    id
  }
  appointmentType {
    __typename
    id
    name
    seats
  }
  specialist {
    __typename
    id
    slug
    displayName
    portraitSeed
    timeZone
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
    dueAt
  }
}`, {"fragmentName":"PaymentRow"}) as unknown as TypedDocumentString<PaymentRowFragment, unknown>;
export const RequestPartsFragmentDoc = new TypedDocumentString(`
    fragment RequestParts on AssistedRequest {
  __typename
  id
  state
  createdAt
  changedAt
  dueAt
  isOverdue
  isClaimed
  wishes {
    __typename
    specialty {
      __typename
      slug
      name
    }
    ageGroup
    region
    formats
    languages
    windows {
      __typename
      weekday
      fromMinute
      toMinute
    }
    words
  }
  proposals {
    __typename
    id
    round
    state
    startsAt
    endsAt
    format
    specialist {
      __typename
      id
      slug
      displayName
      portraitSeed
      timeZone
    }
    appointmentType {
      __typename
      id
      name
    }
    alternatives {
      __typename
      startsAt
      endsAt
    }
  }
  steps {
    __typename
    id
    kind
    at
    note
  }
  appointment {
    __typename
    id
  }
}
    `, {"fragmentName":"RequestParts"}) as unknown as TypedDocumentString<RequestPartsFragment, unknown>;
export const WaitPartsFragmentDoc = new TypedDocumentString(`
    fragment WaitParts on Wait {
  __typename
  id
  state
  format
  weekdays
  fromMinute
  toMinute
  until
  specialist {
    __typename
    id
    slug
    displayName
    portraitSeed
    needsRegion
    licensedIn
  }
  appointmentType {
    __typename
    id
    name
  }
  offer {
    __typename
    id
    startsAt
    endsAt
    expiresAt
  }
}
    `, {"fragmentName":"WaitParts"}) as unknown as TypedDocumentString<WaitPartsFragment, unknown>;
export const CancelAppointmentDocument = new TypedDocumentString(`
    mutation CancelAppointment($input: CancelAppointmentInput!) {
  cancelAppointment(input: $input) {
    __typename
    ... on CancelAppointmentPayload {
      __typename
      appointment {
        __typename
        ...AppointmentRow
        ...ChangeParts
      }
    }
    ... on Error {
      __typename
      code
      message
    }
    ... on CancellationTooLateError {
      __typename
      deadline
    }
  }
}
    fragment ChangeParts on Appointment {
  __typename
  id
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
    noShowReversibleUntil
    areFeesWaived
    kept {
      __typename
      amountMinor
      currency
    }
  }
}
fragment AppointmentRow on Appointment {
  __typename
  id
  state
  startsAt
  endsAt
  timeZone
  format
  series {
    __typename
    id
  }
  appointmentType {
    __typename
    id
    name
    seats
  }
  specialist {
    __typename
    id
    slug
    displayName
    portraitSeed
    timeZone
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
    dueAt
  }
}`, {"hash":"sha256:14bf53689560c5f8b4df5176bc98f405e073a7870ff1d07ffca1696d5d4d96ec"}) as unknown as TypedDocumentString<CancelAppointmentMutation, CancelAppointmentMutationVariables>;
export const AppointmentPageDocument = new TypedDocumentString(`
    query AppointmentPage($id: ID!) {
  appointment(id: $id) {
    __typename
    ...AppointmentRow
    createdAt
    payBy
    endedUnpaid
    ...ChangeParts
    dueQuote {
      __typename
      id
      total {
        __typename
        amountMinor
        currency
      }
    }
    series {
      __typename
      id
      appointments {
        __typename
        id
        state
        startsAt
        dueQuote {
          __typename
          id
        }
      }
    }
    payment {
      __typename
      id
      state
      paidAt
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
    }
    conversation {
      __typename
      id
    }
    intakeStatus {
      __typename
      isOpen
      form {
        __typename
        ...IntakeFormParts
      }
    }
    intake {
      __typename
      ...IntakeAnswers
    }
    unfinishedIntake {
      __typename
      answers {
        __typename
        key
        given
      }
      savedAt
    }
    notes {
      __typename
      ...NoteParts
    }
  }
}
    fragment ChangeParts on Appointment {
  __typename
  id
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
    noShowReversibleUntil
    areFeesWaived
    kept {
      __typename
      amountMinor
      currency
    }
  }
}
fragment IntakeAnswers on IntakeResponse {
  __typename
  id
  answeredAt
  answers {
    __typename
    key
    question
    values
    given
  }
}
fragment IntakeConditionParts on IntakeCondition {
  __typename
  anyOf {
    __typename
    questionKey
    operator
    values
    from
    to
  }
}
fragment IntakeFormParts on IntakeForm {
  __typename
  id
  version
  title
  intro
  sections {
    __typename
    key
    title
    intro
    showIf {
      __typename
      ...IntakeConditionParts
    }
    questions {
      __typename
      key
      kind
      label
      help
      isRequired
      maxLength
      number {
        __typename
        unit
      }
      options {
        __typename
        value
        label
      }
      showIf {
        __typename
        ...IntakeConditionParts
      }
    }
  }
}
fragment AppointmentRow on Appointment {
  __typename
  id
  state
  startsAt
  endsAt
  timeZone
  format
  series {
    __typename
    id
  }
  appointmentType {
    __typename
    id
    name
    seats
  }
  specialist {
    __typename
    id
    slug
    displayName
    portraitSeed
    timeZone
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
    dueAt
  }
}
fragment NoteParts on Note {
  __typename
  id
  state
  body
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
}`, {"hash":"sha256:afc59b56000dd2e3f0c1fc56a2c317299105232aba2aaac954abd176810244ee"}) as unknown as TypedDocumentString<AppointmentPageQuery, AppointmentPageQueryVariables>;
export const BookingPageDocument = new TypedDocumentString(`
    query BookingPage($slug: String!) {
  specialist(slug: $slug) {
    __typename
    id
    slug
    displayName
    portraitSeed
    timeZone
    needsRegion
    licensedIn
    appointmentTypes {
      __typename
      id
      name
      description
      durationMinutes
      seriesMost
      seats
      formats
      price {
        __typename
        amountMinor
        currency
      }
      changePolicy {
        __typename
        ...BookingTerms
      }
    }
  }
}
    fragment BookingTerms on ChangePolicy {
  __typename
  mostMoves
  payByMinutes
  rescheduling {
    __typename
    freeMinutes
    lastMinutes
    fee {
      __typename
      kind
      value
    }
  }
  cancelling {
    __typename
    freeMinutes
    lastMinutes
    fee {
      __typename
      kind
      value
    }
  }
  noShowFee {
    __typename
    kind
    value
  }
}`, {"hash":"sha256:139fa443374180b9082c9f71761ed1482769d2bb5e7281a68e1072be7c2424b3"}) as unknown as TypedDocumentString<BookingPageQuery, BookingPageQueryVariables>;
export const BookingIntakeDocument = new TypedDocumentString(`
    query BookingIntake($typeId: ID!) {
  intakeForm(appointmentTypeId: $typeId) {
    __typename
    ...IntakeFormParts
  }
}
    fragment IntakeConditionParts on IntakeCondition {
  __typename
  anyOf {
    __typename
    questionKey
    operator
    values
    from
    to
  }
}
fragment IntakeFormParts on IntakeForm {
  __typename
  id
  version
  title
  intro
  sections {
    __typename
    key
    title
    intro
    showIf {
      __typename
      ...IntakeConditionParts
    }
    questions {
      __typename
      key
      kind
      label
      help
      isRequired
      maxLength
      number {
        __typename
        unit
      }
      options {
        __typename
        value
        label
      }
      showIf {
        __typename
        ...IntakeConditionParts
      }
    }
  }
}`, {"hash":"sha256:c64bf5bf76c2ca9a0e5461560488158e56a3596cd18209da85151a77c1645bc7"}) as unknown as TypedDocumentString<BookingIntakeQuery, BookingIntakeQueryVariables>;
export const HoldStateDocument = new TypedDocumentString(`
    query HoldState($id: ID!) {
  hold(id: $id) {
    __typename
    ...HoldParts
  }
}
    fragment BookingTerms on ChangePolicy {
  __typename
  mostMoves
  payByMinutes
  rescheduling {
    __typename
    freeMinutes
    lastMinutes
    fee {
      __typename
      kind
      value
    }
  }
  cancelling {
    __typename
    freeMinutes
    lastMinutes
    fee {
      __typename
      kind
      value
    }
  }
  noShowFee {
    __typename
    kind
    value
  }
}
fragment HoldParts on Hold {
  __typename
  id
  state
  startsAt
  endsAt
  format
  expiresAt
  quoteId
  changePolicy {
    __typename
    ...BookingTerms
  }
  appointmentType {
    __typename
    id
  }
  appointment {
    __typename
    id
  }
}`, {"hash":"sha256:e3b23596d8e876fb32b05bb3a1081f871fc233b1cd81418fec99949bdaac1800"}) as unknown as TypedDocumentString<HoldStateQuery, HoldStateQueryVariables>;
export const HoldChangedDocument = new TypedDocumentString(`
    subscription HoldChanged($id: ID!) {
  holdChanged(id: $id) {
    __typename
    ...HoldParts
  }
}
    fragment BookingTerms on ChangePolicy {
  __typename
  mostMoves
  payByMinutes
  rescheduling {
    __typename
    freeMinutes
    lastMinutes
    fee {
      __typename
      kind
      value
    }
  }
  cancelling {
    __typename
    freeMinutes
    lastMinutes
    fee {
      __typename
      kind
      value
    }
  }
  noShowFee {
    __typename
    kind
    value
  }
}
fragment HoldParts on Hold {
  __typename
  id
  state
  startsAt
  endsAt
  format
  expiresAt
  quoteId
  changePolicy {
    __typename
    ...BookingTerms
  }
  appointmentType {
    __typename
    id
  }
  appointment {
    __typename
    id
  }
}`, {"hash":"sha256:e6c289abbeb3c467b9d4b99e3b07afca7fdfc3e13db590cbfa163bf5e8ef1c28"}) as unknown as TypedDocumentString<HoldChangedSubscription, HoldChangedSubscriptionVariables>;
export const CreateQuoteDocument = new TypedDocumentString(`
    mutation CreateQuote($input: CreateQuoteInput!) {
  createQuote(input: $input) {
    __typename
    ... on CreateQuotePayload {
      __typename
      quote {
        __typename
        id
        state
        expiresAt
        lines {
          __typename
          label
          amount {
            __typename
            amountMinor
            currency
          }
        }
        total {
          __typename
          amountMinor
          currency
        }
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:17446b76fc18f219deb7306780ac4de579219dca81d2c7d5bb424d6a10bb762d"}) as unknown as TypedDocumentString<CreateQuoteMutation, CreateQuoteMutationVariables>;
export const HoldSlotDocument = new TypedDocumentString(`
    mutation HoldSlot($input: HoldSlotInput!) {
  holdSlot(input: $input) {
    __typename
    ... on HoldSlotPayload {
      __typename
      hold {
        __typename
        ...HoldParts
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
        endsAt
      }
    }
    ... on SlotNotOfferedError {
      __typename
      alternatives {
        __typename
        startsAt
        endsAt
      }
    }
  }
}
    fragment BookingTerms on ChangePolicy {
  __typename
  mostMoves
  payByMinutes
  rescheduling {
    __typename
    freeMinutes
    lastMinutes
    fee {
      __typename
      kind
      value
    }
  }
  cancelling {
    __typename
    freeMinutes
    lastMinutes
    fee {
      __typename
      kind
      value
    }
  }
  noShowFee {
    __typename
    kind
    value
  }
}
fragment HoldParts on Hold {
  __typename
  id
  state
  startsAt
  endsAt
  format
  expiresAt
  quoteId
  changePolicy {
    __typename
    ...BookingTerms
  }
  appointmentType {
    __typename
    id
  }
  appointment {
    __typename
    id
  }
}`, {"hash":"sha256:aa1c86e6618562bb4eea02dc02579915b459310678b80ed9e96df3a8469c1497"}) as unknown as TypedDocumentString<HoldSlotMutation, HoldSlotMutationVariables>;
export const ReleaseHoldDocument = new TypedDocumentString(`
    mutation ReleaseHold($id: ID!, $idempotencyKey: ID!) {
  releaseHold(id: $id, idempotencyKey: $idempotencyKey) {
    __typename
    ... on ReleaseHoldPayload {
      __typename
      hold {
        __typename
        ...HoldParts
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment BookingTerms on ChangePolicy {
  __typename
  mostMoves
  payByMinutes
  rescheduling {
    __typename
    freeMinutes
    lastMinutes
    fee {
      __typename
      kind
      value
    }
  }
  cancelling {
    __typename
    freeMinutes
    lastMinutes
    fee {
      __typename
      kind
      value
    }
  }
  noShowFee {
    __typename
    kind
    value
  }
}
fragment HoldParts on Hold {
  __typename
  id
  state
  startsAt
  endsAt
  format
  expiresAt
  quoteId
  changePolicy {
    __typename
    ...BookingTerms
  }
  appointmentType {
    __typename
    id
  }
  appointment {
    __typename
    id
  }
}`, {"hash":"sha256:4903bf2ff8f34f35cb7cb0d8adf8b3ca165fdb95ea2ae4fb1ff8e725eceefc60"}) as unknown as TypedDocumentString<ReleaseHoldMutation, ReleaseHoldMutationVariables>;
export const AnswerIntakeDocument = new TypedDocumentString(`
    mutation AnswerIntake($input: AnswerIntakeInput!) {
  answerIntake(input: $input) {
    __typename
    ... on AnswerIntakePayload {
      __typename
      response {
        __typename
        id
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
    `, {"hash":"sha256:1fda0edd5b58d4db104783847a038c790b8b8cbe08f5809fc2bbb1ae8d6104a3"}) as unknown as TypedDocumentString<AnswerIntakeMutation, AnswerIntakeMutationVariables>;
export const SaveUnfinishedIntakeDocument = new TypedDocumentString(`
    mutation SaveUnfinishedIntake($input: AnswerIntakeInput!) {
  saveUnfinishedIntake(input: $input) {
    __typename
    ... on SaveUnfinishedIntakePayload {
      __typename
      unfinished {
        __typename
        savedAt
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:b45cd8ad30e174d44e28f316476786d77ecc1a1ce751c64a3b22bdcb26227e14"}) as unknown as TypedDocumentString<SaveUnfinishedIntakeMutation, SaveUnfinishedIntakeMutationVariables>;
export const StartPaymentDocument = new TypedDocumentString(`
    mutation StartPayment($input: StartPaymentInput!) {
  startPayment(input: $input) {
    __typename
    ... on StartPaymentPayload {
      __typename
      payment {
        __typename
        id
        state
        amount {
          __typename
          amountMinor
          currency
        }
      }
      cardForm {
        __typename
        provider
        publishableKey
        clientSecret
        apiBase
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:87fda94e195451fb388ade9207118e7ec7445e819a7a906b0904ce53b4dda27e"}) as unknown as TypedDocumentString<StartPaymentMutation, StartPaymentMutationVariables>;
export const SessionTimesDocument = new TypedDocumentString(`
    query SessionTimes($slug: String!, $type: ID!, $day: Date!, $timeZone: String!) {
  specialist(slug: $slug) {
    __typename
    id
    slotDays(appointmentTypeId: $type, from: $day, days: 1, timeZone: $timeZone) {
      __typename
      date
      slots {
        __typename
        startsAt
        endsAt
      }
    }
  }
}
    `, {"hash":"sha256:5c7482c3c1765d429326a9825f59accfff9f8f6a0fe10512794a045d2ac0d6eb"}) as unknown as TypedDocumentString<SessionTimesQuery, SessionTimesQueryVariables>;
export const JoinComparisonDocument = new TypedDocumentString(`
    mutation JoinComparison($input: JoinComparisonInput!) {
  joinComparison(input: $input) {
    __typename
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:2f538b2e78d58df8269b6e8c59bd0381dc16623eabae025c022b8a823862f563"}) as unknown as TypedDocumentString<JoinComparisonMutation, JoinComparisonMutationVariables>;
export const LeaveComparisonDocument = new TypedDocumentString(`
    mutation LeaveComparison {
  leaveComparison {
    __typename
    isTakingPart
  }
}
    `, {"hash":"sha256:15440432bd375d503ee5705e2e7ace68d12fe4f291bfc70ba0d9e3e68457a26c"}) as unknown as TypedDocumentString<LeaveComparisonMutation, LeaveComparisonMutationVariables>;
export const RecordExposureDocument = new TypedDocumentString(`
    mutation RecordExposure($input: RecordExposureInput!) {
  recordExposure(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:907db2fb64eb65cb591509882dabe897a8eb9a145c8b1cb2571c87d8a8cc3198"}) as unknown as TypedDocumentString<RecordExposureMutation, RecordExposureMutationVariables>;
export const ConsentsDocument = new TypedDocumentString(`
    query Consents {
  terms: consentDocument(purpose: TERMS) {
    __typename
    ...ConsentText
  }
  privacy: consentDocument(purpose: PRIVACY) {
    __typename
    ...ConsentText
  }
  video: consentDocument(purpose: VIDEO) {
    __typename
    ...ConsentText
  }
  attribution: consentDocument(purpose: ATTRIBUTION) {
    __typename
    ...ConsentText
  }
  myConsents {
    __typename
    ...GivenConsent
  }
}
    fragment ConsentText on ConsentDocument {
  __typename
  id
  purpose
  version
  title
  body
}
fragment GivenConsent on Consent {
  __typename
  id
  givenAt
  withdrawnAt
  document {
    __typename
    ...ConsentText
  }
}`, {"hash":"sha256:2bfd76d7fadaa9fb03082d1f138309a2b0f7c83df074a66fa4953bb381721653"}) as unknown as TypedDocumentString<ConsentsQuery, ConsentsQueryVariables>;
export const GiveConsentDocument = new TypedDocumentString(`
    mutation GiveConsent($input: GiveConsentInput!) {
  giveConsent(input: $input) {
    __typename
    ... on GiveConsentPayload {
      __typename
      consent {
        __typename
        ...GivenConsent
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment ConsentText on ConsentDocument {
  __typename
  id
  purpose
  version
  title
  body
}
fragment GivenConsent on Consent {
  __typename
  id
  givenAt
  withdrawnAt
  document {
    __typename
    ...ConsentText
  }
}`, {"hash":"sha256:93bb8d3d19fdc2fdd5a8d6348692ea06b535c77929a2e180c310732e8ef478c7"}) as unknown as TypedDocumentString<GiveConsentMutation, GiveConsentMutationVariables>;
export const WithdrawConsentDocument = new TypedDocumentString(`
    mutation WithdrawConsent($input: WithdrawConsentInput!) {
  withdrawConsent(input: $input) {
    __typename
    ... on WithdrawConsentPayload {
      __typename
      consent {
        __typename
        ...GivenConsent
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment ConsentText on ConsentDocument {
  __typename
  id
  purpose
  version
  title
  body
}
fragment GivenConsent on Consent {
  __typename
  id
  givenAt
  withdrawnAt
  document {
    __typename
    ...ConsentText
  }
}`, {"hash":"sha256:a1b6ab62c3797bc7bd4a27c185b1ea41d6fd8fe3b617678d2fa7f96b7541fd96"}) as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const RecentAppointmentsDocument = new TypedDocumentString(`
    query RecentAppointments {
  myAppointments(first: 10, period: PAST) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        ...AppointmentRow
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment AppointmentRow on Appointment {
  __typename
  id
  state
  startsAt
  endsAt
  timeZone
  format
  series {
    __typename
    id
  }
  appointmentType {
    __typename
    id
    name
    seats
  }
  specialist {
    __typename
    id
    slug
    displayName
    portraitSeed
    timeZone
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
    dueAt
  }
}`, {"hash":"sha256:d7782321a807224830a71f0bee81e886f5958901f7132e82c3b07e54b0dc4408"}) as unknown as TypedDocumentString<RecentAppointmentsQuery, RecentAppointmentsQueryVariables>;
export const MatchChoicesDocument = new TypedDocumentString(`
    query MatchChoices {
  guidedSearch {
    __typename
    needsRegion
    regions
    form {
      __typename
      ...IntakeFormParts
    }
  }
  specialties {
    __typename
    slug
    name
  }
  specialists(first: 50, filter: {}) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        id
        languages
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment IntakeConditionParts on IntakeCondition {
  __typename
  anyOf {
    __typename
    questionKey
    operator
    values
    from
    to
  }
}
fragment IntakeFormParts on IntakeForm {
  __typename
  id
  version
  title
  intro
  sections {
    __typename
    key
    title
    intro
    showIf {
      __typename
      ...IntakeConditionParts
    }
    questions {
      __typename
      key
      kind
      label
      help
      isRequired
      maxLength
      number {
        __typename
        unit
      }
      options {
        __typename
        value
        label
      }
      showIf {
        __typename
        ...IntakeConditionParts
      }
    }
  }
}`, {"hash":"sha256:569d5443e9eddb42f364ed17d34326e4d2c2a4f0f4834ff8d6ceba36f97d2b81"}) as unknown as TypedDocumentString<MatchChoicesQuery, MatchChoicesQueryVariables>;
export const MatchesDocument = new TypedDocumentString(`
    query Matches($input: MatchInput!) {
  matchSpecialists(input: $input, first: 6) {
    __typename
    ...FoundMatches
  }
}
    fragment FoundMatches on MatchResult {
  __typename
  matchCount
  matches {
    __typename
    nextSlot {
      __typename
      startsAt
      endsAt
    }
    reasons {
      __typename
      criterion
      words
    }
    specialist {
      __typename
      ...SpecialistCard
      gender
    }
  }
}
fragment SpecialistCard on Specialist {
  __typename
  id
  slug
  displayName
  title
  headline
  languages
  formats
  city
  timeZone
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
    durationMinutes
    seats
    price {
      __typename
      amountMinor
      currency
    }
  }
  nextSlots(first: 3) {
    __typename
    startsAt
    endsAt
  }
}`, {"hash":"sha256:3857df02390e8b3d2ed6a4ea51a3c3b28439106c47101e41dd9720bb10867ba8"}) as unknown as TypedDocumentString<MatchesQuery, MatchesQueryVariables>;
export const MatchAnswersDocument = new TypedDocumentString(`
    query MatchAnswers($input: MatchAnswersInput!) {
  matchAnswers(input: $input) {
    __typename
    ... on AnswersMatched {
      __typename
      result {
        __typename
        ...FoundMatches
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
    fragment FoundMatches on MatchResult {
  __typename
  matchCount
  matches {
    __typename
    nextSlot {
      __typename
      startsAt
      endsAt
    }
    reasons {
      __typename
      criterion
      words
    }
    specialist {
      __typename
      ...SpecialistCard
      gender
    }
  }
}
fragment SpecialistCard on Specialist {
  __typename
  id
  slug
  displayName
  title
  headline
  languages
  formats
  city
  timeZone
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
    durationMinutes
    seats
    price {
      __typename
      amountMinor
      currency
    }
  }
  nextSlots(first: 3) {
    __typename
    startsAt
    endsAt
  }
}`, {"hash":"sha256:9dd2421733c79f4bcd5b2eaf32eaba5186e6d749306b29eb4a119ed8fa77d0a1"}) as unknown as TypedDocumentString<MatchAnswersQuery, MatchAnswersQueryVariables>;
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
export const BrandChangedDocument = new TypedDocumentString(`
    subscription BrandChanged {
  brandChanged {
    __typename
    id
    shownJourney
  }
}
    `, {"hash":"sha256:2b59212cde68aa9e9c7ccba9b182190b356f7466556eba247dcb157e613c1223"}) as unknown as TypedDocumentString<BrandChangedSubscription, BrandChangedSubscriptionVariables>;
export const MyAppointmentsDocument = new TypedDocumentString(`
    query MyAppointments($first: Int!, $after: String, $period: AppointmentPeriod!) {
  myAppointments(first: $first, after: $after, period: $period) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        ...AppointmentRow
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment AppointmentRow on Appointment {
  __typename
  id
  state
  startsAt
  endsAt
  timeZone
  format
  series {
    __typename
    id
  }
  appointmentType {
    __typename
    id
    name
    seats
  }
  specialist {
    __typename
    id
    slug
    displayName
    portraitSeed
    timeZone
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
    dueAt
  }
}`, {"hash":"sha256:c6c756ac8625470af3770e084a300670320bba4c7994cd5c59ad898886616965"}) as unknown as TypedDocumentString<MyAppointmentsQuery, MyAppointmentsQueryVariables>;
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($slugs: [String!]!) {
  specialistsBySlug(slugs: $slugs) {
    __typename
    ...SpecialistCard
    ageGroups
    organization {
      __typename
      id
      name
    }
  }
}
    fragment SpecialistCard on Specialist {
  __typename
  id
  slug
  displayName
  title
  headline
  languages
  formats
  city
  timeZone
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
    durationMinutes
    seats
    price {
      __typename
      amountMinor
      currency
    }
  }
  nextSlots(first: 3) {
    __typename
    startsAt
    endsAt
  }
}`, {"hash":"sha256:6e07287e7214eed681362d88e19eedb02f7318c531497dc28dc13fb5673a0da8"}) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  myAppointments(first: 10, period: UPCOMING) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        ...AppointmentRow
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
  unreadMessageCount
}
    fragment AppointmentRow on Appointment {
  __typename
  id
  state
  startsAt
  endsAt
  timeZone
  format
  series {
    __typename
    id
  }
  appointmentType {
    __typename
    id
    name
    seats
  }
  specialist {
    __typename
    id
    slug
    displayName
    portraitSeed
    timeZone
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
    dueAt
  }
}`, {"hash":"sha256:c531853694c9275f6c5a2f2ba21e7228b8125b7b2c4f06396669b697da9273d6"}) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const DataRequestsDocument = new TypedDocumentString(`
    query DataRequests {
  myDataRequests {
    __typename
    ...DataRequestParts
  }
}
    fragment DataRequestParts on DataRequest {
  __typename
  id
  state
  progress
  requestedAt
  readyAt
  downloadUrl
  downloadExpiresAt
  missing
}`, {"hash":"sha256:73705ea63c5403805384a3ae7ad4a33434e030f29cddd0301e4d118ce30f0aa0"}) as unknown as TypedDocumentString<DataRequestsQuery, DataRequestsQueryVariables>;
export const RequestDataExportDocument = new TypedDocumentString(`
    mutation RequestDataExport($input: RequestDataExportInput!) {
  requestDataExport(input: $input) {
    __typename
    ... on RequestDataExportPayload {
      __typename
      request {
        __typename
        ...DataRequestParts
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment DataRequestParts on DataRequest {
  __typename
  id
  state
  progress
  requestedAt
  readyAt
  downloadUrl
  downloadExpiresAt
  missing
}`, {"hash":"sha256:e1198ccb89f0a298d8b96f39bc84ab082cfa658c4fb940834aabcb4636b8a564"}) as unknown as TypedDocumentString<RequestDataExportMutation, RequestDataExportMutationVariables>;
export const DataRequestChangedDocument = new TypedDocumentString(`
    subscription DataRequestChanged($id: ID!) {
  dataRequestChanged(id: $id) {
    __typename
    ...DataRequestParts
  }
}
    fragment DataRequestParts on DataRequest {
  __typename
  id
  state
  progress
  requestedAt
  readyAt
  downloadUrl
  downloadExpiresAt
  missing
}`, {"hash":"sha256:2f7aea2f4f7a8e95feb312e3a5b6edf6e2fe817636a077546c30d0b348a847f4"}) as unknown as TypedDocumentString<DataRequestChangedSubscription, DataRequestChangedSubscriptionVariables>;
export const FrontDoorDocument = new TypedDocumentString(`
    query FrontDoor($first: Int!) {
  specialties {
    __typename
    slug
    name
    specialistCount
  }
  specialists(first: $first, sort: NEXT_FREE) {
    __typename
    totalCount
    edges {
      __typename
      cursor
      node {
        __typename
        ...SpecialistCard
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment SpecialistCard on Specialist {
  __typename
  id
  slug
  displayName
  title
  headline
  languages
  formats
  city
  timeZone
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
    durationMinutes
    seats
    price {
      __typename
      amountMinor
      currency
    }
  }
  nextSlots(first: 3) {
    __typename
    startsAt
    endsAt
  }
}`, {"hash":"sha256:0509d28fef4b675b8fccb731cc479ebba4c129ce4b9e4792eadc63d4b8120a55"}) as unknown as TypedDocumentString<FrontDoorQuery, FrontDoorQueryVariables>;
export const KnownFacesDocument = new TypedDocumentString(`
    query KnownFaces {
  upcoming: myAppointments(first: 50, period: UPCOMING) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        id
        specialist {
          __typename
          ...Face
        }
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
  past: myAppointments(first: 50, period: PAST) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        id
        specialist {
          __typename
          ...Face
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
    fragment Face on Specialist {
  __typename
  id
  portraitSeed
  person {
    __typename
    id
  }
}`, {"hash":"sha256:901414b7fd97de199f8d955eff4f4a8b38eb767480e41d72173b950b6537d317"}) as unknown as TypedDocumentString<KnownFacesQuery, KnownFacesQueryVariables>;
export const ProfileDocument = new TypedDocumentString(`
    query Profile($slug: String!) {
  specialist(slug: $slug) {
    __typename
    ...SpecialistCard
    isBookable
    about
    ageGroups
    licensedIn
    organization {
      __typename
      id
      name
    }
    appointmentTypes {
      __typename
      id
      description
      formats
    }
  }
}
    fragment SpecialistCard on Specialist {
  __typename
  id
  slug
  displayName
  title
  headline
  languages
  formats
  city
  timeZone
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
    durationMinutes
    seats
    price {
      __typename
      amountMinor
      currency
    }
  }
  nextSlots(first: 3) {
    __typename
    startsAt
    endsAt
  }
}`, {"hash":"sha256:fb1a7828bed4fac9ea212977314fa19881b78ec23de58f6535cddf2ce423c5e5"}) as unknown as TypedDocumentString<ProfileQuery, ProfileQueryVariables>;
export const TrackingNoticeDocument = new TypedDocumentString(`
    query TrackingNotice($code: String!) {
  trackingLinkNotice(code: $code) {
    __typename
    code
    partnerName
  }
}
    `, {"hash":"sha256:7e868c5f0d1d346dc91a8d866c25308b57caa46d3e7ffb2b7090449c8d6771fc"}) as unknown as TypedDocumentString<TrackingNoticeQuery, TrackingNoticeQueryVariables>;
export const AcceptAttributionDocument = new TypedDocumentString(`
    mutation AcceptAttribution($input: AcceptAttributionInput!) {
  acceptAttribution(input: $input) {
    __typename
    ... on AcceptAttributionPayload {
      __typename
      isRecorded
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:ce535f258ccb23b9eb62393e7d9fdd5f08075275afbc4b8b14702adc6110dcac"}) as unknown as TypedDocumentString<AcceptAttributionMutation, AcceptAttributionMutationVariables>;
export const ComparedDocument = new TypedDocumentString(`
    query Compared($slugs: [String!]!) {
  specialistsBySlug(slugs: $slugs) {
    __typename
    id
    slug
    displayName
    portraitSeed
  }
}
    `, {"hash":"sha256:0f2a5393b5379e96ed0a484533c900d9c82ea7d13e85a515917e35c812d69940"}) as unknown as TypedDocumentString<ComparedQuery, ComparedQueryVariables>;
export const FreeTimesDocument = new TypedDocumentString(`
    query FreeTimes($slug: String!, $type: ID!, $from: Date!, $days: Int!, $timeZone: String!) {
  specialist(slug: $slug) {
    __typename
    id
    slotDays(
      appointmentTypeId: $type
      from: $from
      days: $days
      timeZone: $timeZone
    ) {
      __typename
      date
      slots {
        __typename
        startsAt
        endsAt
        seatsLeft
      }
    }
  }
}
    `, {"hash":"sha256:75d353dd22635220e9cc132e58f8c43393d8332cf917834759d6fdc08069d1c8"}) as unknown as TypedDocumentString<FreeTimesQuery, FreeTimesQueryVariables>;
export const FreeTimesChangedDocument = new TypedDocumentString(`
    subscription FreeTimesChanged($id: ID!, $type: ID!, $from: Date!, $days: Int!, $timeZone: String!) {
  slotsChanged(specialistId: $id) {
    __typename
    specialist {
      __typename
      id
      slotDays(
        appointmentTypeId: $type
        from: $from
        days: $days
        timeZone: $timeZone
      ) {
        __typename
        date
        slots {
          __typename
          startsAt
          endsAt
          seatsLeft
        }
      }
    }
  }
}
    `, {"hash":"sha256:3cd5a067c2d955a28eca3c95d58d5d403367a4c701f7b9c1d8a3be2b1776c9d8"}) as unknown as TypedDocumentString<FreeTimesChangedSubscription, FreeTimesChangedSubscriptionVariables>;
export const AppointmentHappenedDocument = new TypedDocumentString(`
    subscription AppointmentHappened {
  appointmentChanged {
    __typename
    kind
    appointment {
      __typename
      ...AppointmentRow
    }
  }
}
    fragment AppointmentRow on Appointment {
  __typename
  id
  state
  startsAt
  endsAt
  timeZone
  format
  series {
    __typename
    id
  }
  appointmentType {
    __typename
    id
    name
    seats
  }
  specialist {
    __typename
    id
    slug
    displayName
    portraitSeed
    timeZone
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
    dueAt
  }
}`, {"hash":"sha256:69ad57f902d9565ff6dae925e20c11fcd718df12214a3b0d53b537d77ccc80e7"}) as unknown as TypedDocumentString<AppointmentHappenedSubscription, AppointmentHappenedSubscriptionVariables>;
export const DirectoryDocument = new TypedDocumentString(`
    query Directory($first: Int!, $after: String, $filter: SpecialistFilter, $sort: DirectorySort, $within: FreeTimeFilter, $timeZone: String!) {
  specialists(first: $first, after: $after, filter: $filter, sort: $sort) {
    __typename
    totalCount
    edges {
      __typename
      cursor
      node {
        __typename
        ...SpecialistCard
        fitting: nextSlots(first: 3, within: $within) {
          __typename
          startsAt
          endsAt
        }
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
    facets {
      __typename
      ...DirectoryFacets
    }
  }
}
    fragment DirectoryFacets on DirectoryFacets {
  __typename
  specialties {
    __typename
    specialty {
      __typename
      slug
      name
    }
    count
  }
  organizations {
    __typename
    organization {
      __typename
      id
      name
    }
    count
  }
  languages {
    __typename
    value
    count
  }
  formats {
    __typename
    value
    count
  }
  genders {
    __typename
    value
    count
  }
  insurances {
    __typename
    value
    count
  }
  ageGroups {
    __typename
    value
    count
  }
  cities {
    __typename
    value
    count
  }
  priceBands {
    __typename
    minMinor
    maxMinor
    count
  }
  freeWithin(timeZone: $timeZone) {
    __typename
    days
    count
  }
  relaxations {
    __typename
    filter
    count
  }
}
fragment SpecialistCard on Specialist {
  __typename
  id
  slug
  displayName
  title
  headline
  languages
  formats
  city
  timeZone
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
    durationMinutes
    seats
    price {
      __typename
      amountMinor
      currency
    }
  }
  nextSlots(first: 3) {
    __typename
    startsAt
    endsAt
  }
}`, {"hash":"sha256:e261f62ff6e9e1a4fc9798e048947c2c6f84309ca7b89eb618bb5a458a731e94"}) as unknown as TypedDocumentString<DirectoryQuery, DirectoryQueryVariables>;
export const DirectoryTimesDocument = new TypedDocumentString(`
    subscription DirectoryTimes($ids: [ID!]!, $within: FreeTimeFilter) {
  freeTimesChanged(specialistIds: $ids) {
    __typename
    specialists {
      __typename
      id
      nextSlots(first: 3) {
        __typename
        startsAt
        endsAt
      }
      fitting: nextSlots(first: 3, within: $within) {
        __typename
        startsAt
        endsAt
      }
    }
  }
}
    `, {"hash":"sha256:6aa5754408d092f45cd705e17444fef4789cddc1c76b07df5632c8e6027d31a5"}) as unknown as TypedDocumentString<DirectoryTimesSubscription, DirectoryTimesSubscriptionVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($search: String!) {
  directorySuggestions(search: $search) {
    __typename
    specialties {
      __typename
      slug
      name
    }
    languages
    cities
    specialists {
      __typename
      id
      slug
      displayName
      headline
    }
    organizations {
      __typename
      id
      name
    }
  }
}
    `, {"hash":"sha256:1511851b9c535f5bb79444de5f0c3a27a0f2811eea8310c76060315a1629e5fc"}) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const MyPaymentsDocument = new TypedDocumentString(`
    query MyPayments($first: Int!, $after: String) {
  myPayments(first: $first, after: $after) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        ...PaymentRow
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment AppointmentRow on Appointment {
  __typename
  id
  state
  startsAt
  endsAt
  timeZone
  format
  series {
    __typename
    id
  }
  appointmentType {
    __typename
    id
    name
    seats
  }
  specialist {
    __typename
    id
    slug
    displayName
    portraitSeed
    timeZone
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
    dueAt
  }
}
fragment PaymentRow on Payment {
  __typename
  id
  state
  createdAt
  paidAt
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
  appointment {
    __typename
    ...AppointmentRow
  }
}`, {"hash":"sha256:cf0fd6062998800cee4704f091fbfe58410f87aa777aef912dffb5a1238519e8"}) as unknown as TypedDocumentString<MyPaymentsQuery, MyPaymentsQueryVariables>;
export const PaymentPageDocument = new TypedDocumentString(`
    query PaymentPage($id: ID!) {
  payment(id: $id) {
    __typename
    ...PaymentRow
    quote {
      __typename
      id
      lines {
        __typename
        label
        amount {
          __typename
          amountMinor
          currency
        }
      }
      total {
        __typename
        amountMinor
        currency
      }
    }
  }
}
    fragment AppointmentRow on Appointment {
  __typename
  id
  state
  startsAt
  endsAt
  timeZone
  format
  series {
    __typename
    id
  }
  appointmentType {
    __typename
    id
    name
    seats
  }
  specialist {
    __typename
    id
    slug
    displayName
    portraitSeed
    timeZone
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
    dueAt
  }
}
fragment PaymentRow on Payment {
  __typename
  id
  state
  createdAt
  paidAt
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
  appointment {
    __typename
    ...AppointmentRow
  }
}`, {"hash":"sha256:9d182da774c4e0ce8aa0cffa071172e540b0372d3ef94f24e53072fa675af86b"}) as unknown as TypedDocumentString<PaymentPageQuery, PaymentPageQueryVariables>;
export const PoolListDocument = new TypedDocumentString(`
    query PoolList {
  pools {
    __typename
    id
    name
    durationMinutes
    specialists {
      __typename
      id
      displayName
    }
  }
}
    `, {"hash":"sha256:20760f160974586341527b80a0ddb2f3488f8af6ab7ddb505e207f686a5315a0"}) as unknown as TypedDocumentString<PoolListQuery, PoolListQueryVariables>;
export const PoolPageDocument = new TypedDocumentString(`
    query PoolPage($id: ID!) {
  pool(id: $id) {
    __typename
    id
    name
    durationMinutes
    formats
    specialists {
      __typename
      id
      displayName
      needsRegion
      licensedIn
    }
    appointmentTypes {
      __typename
      id
      price {
        __typename
        amountMinor
        currency
      }
    }
  }
}
    `, {"hash":"sha256:68f3054658cfc81f6233a116810f5b9ac053bdf21c29d787c54abee14382fe70"}) as unknown as TypedDocumentString<PoolPageQuery, PoolPageQueryVariables>;
export const PoolTimesChangedDocument = new TypedDocumentString(`
    subscription PoolTimesChanged($ids: [ID!]!) {
  freeTimesChanged(specialistIds: $ids) {
    __typename
    specialists {
      __typename
      id
    }
  }
}
    `, {"hash":"sha256:c526d88d561e435baf893c1ea71989c0b5cb6dd5b975895e12cd5a8966a92aba"}) as unknown as TypedDocumentString<PoolTimesChangedSubscription, PoolTimesChangedSubscriptionVariables>;
export const PoolTimesDocument = new TypedDocumentString(`
    query PoolTimes($id: ID!, $format: VisitFormat!, $from: Date!, $days: Int!, $timeZone: String!, $region: String) {
  pool(id: $id) {
    __typename
    id
    slotDays(
      format: $format
      from: $from
      days: $days
      timeZone: $timeZone
      region: $region
    ) {
      __typename
      date
      slots {
        __typename
        startsAt
        endsAt
      }
    }
  }
}
    `, {"hash":"sha256:9a819cad1f941327e08de20bb57712ef170cd19c3027c8d165b5e835c6524963"}) as unknown as TypedDocumentString<PoolTimesQuery, PoolTimesQueryVariables>;
export const HoldPoolSlotDocument = new TypedDocumentString(`
    mutation HoldPoolSlot($input: HoldPoolSlotInput!) {
  holdPoolSlot(input: $input) {
    __typename
    ... on HoldPoolSlotPayload {
      __typename
      holdId
      startsAt
      endsAt
      specialist {
        __typename
        id
        slug
        displayName
        portraitSeed
        headline
      }
      appointmentType {
        __typename
        id
        price {
          __typename
          amountMinor
          currency
        }
        changePolicy {
          __typename
          ...BookingTerms
        }
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
        endsAt
      }
    }
  }
}
    fragment BookingTerms on ChangePolicy {
  __typename
  mostMoves
  payByMinutes
  rescheduling {
    __typename
    freeMinutes
    lastMinutes
    fee {
      __typename
      kind
      value
    }
  }
  cancelling {
    __typename
    freeMinutes
    lastMinutes
    fee {
      __typename
      kind
      value
    }
  }
  noShowFee {
    __typename
    kind
    value
  }
}`, {"hash":"sha256:a861d219835b8f3058b3aafcdfe3e6dcaef9e137ac69cf378df0c5fec06620c6"}) as unknown as TypedDocumentString<HoldPoolSlotMutation, HoldPoolSlotMutationVariables>;
export const PriceHoldDocument = new TypedDocumentString(`
    mutation PriceHold($input: PriceHoldInput!) {
  priceHold(input: $input) {
    __typename
    ... on PriceHoldPayload {
      __typename
      hold {
        __typename
        ...HoldParts
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment BookingTerms on ChangePolicy {
  __typename
  mostMoves
  payByMinutes
  rescheduling {
    __typename
    freeMinutes
    lastMinutes
    fee {
      __typename
      kind
      value
    }
  }
  cancelling {
    __typename
    freeMinutes
    lastMinutes
    fee {
      __typename
      kind
      value
    }
  }
  noShowFee {
    __typename
    kind
    value
  }
}
fragment HoldParts on Hold {
  __typename
  id
  state
  startsAt
  endsAt
  format
  expiresAt
  quoteId
  changePolicy {
    __typename
    ...BookingTerms
  }
  appointmentType {
    __typename
    id
  }
  appointment {
    __typename
    id
  }
}`, {"hash":"sha256:b36030ae0eb9fdd28c8ee152d7f30986405af02842f62572a8a271de0fe882d6"}) as unknown as TypedDocumentString<PriceHoldMutation, PriceHoldMutationVariables>;
export const ReleasePoolSlotDocument = new TypedDocumentString(`
    mutation ReleasePoolSlot($input: ReleasePoolSlotInput!) {
  releasePoolSlot(input: $input) {
    __typename
    ... on ReleasePoolSlotPayload {
      __typename
      holdId
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:f798bdc3c5588cc077ee03fcd7164a433e2b4d68f67bf1ae30b069de512d104b"}) as unknown as TypedDocumentString<ReleasePoolSlotMutation, ReleasePoolSlotMutationVariables>;
export const AccessLogDocument = new TypedDocumentString(`
    query AccessLog($first: Int!, $after: String, $withOwn: Boolean!) {
  myAccessLog(first: $first, after: $after, withOwn: $withOwn) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        id
        at
        action
        actorRole
        resource
        reason
        actor {
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
  }
}
    `, {"hash":"sha256:2e308fce68bc5cd755b17d3cab608f6500cb82b2f476b6893e4d8bffcedf75a7"}) as unknown as TypedDocumentString<AccessLogQuery, AccessLogQueryVariables>;
export const SignedNotesDocument = new TypedDocumentString(`
    query SignedNotes {
  myAppointments(first: 50, period: PAST) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        id
        startsAt
        notes {
          __typename
          ...NoteParts
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
    fragment NoteParts on Note {
  __typename
  id
  state
  body
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
}`, {"hash":"sha256:2d339cbd0a7c6ad3281047b4df29e9055db29fbd94cb6d952e1fcde407609053"}) as unknown as TypedDocumentString<SignedNotesQuery, SignedNotesQueryVariables>;
export const MyRequestsDocument = new TypedDocumentString(`
    query MyRequests($first: Int!, $after: String) {
  myAssistedRequests(first: $first, after: $after) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        id
        state
        createdAt
        wishes {
          __typename
          specialty {
            __typename
            slug
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
    `, {"hash":"sha256:2695f15175608e621c10b051e82efcbe4d3540371663b3acc1f7a33587556352"}) as unknown as TypedDocumentString<MyRequestsQuery, MyRequestsQueryVariables>;
export const RequestPageDocument = new TypedDocumentString(`
    query RequestPage($id: ID!) {
  assistedRequest(id: $id) {
    __typename
    ...RequestParts
  }
}
    fragment RequestParts on AssistedRequest {
  __typename
  id
  state
  createdAt
  changedAt
  dueAt
  isOverdue
  isClaimed
  wishes {
    __typename
    specialty {
      __typename
      slug
      name
    }
    ageGroup
    region
    formats
    languages
    windows {
      __typename
      weekday
      fromMinute
      toMinute
    }
    words
  }
  proposals {
    __typename
    id
    round
    state
    startsAt
    endsAt
    format
    specialist {
      __typename
      id
      slug
      displayName
      portraitSeed
      timeZone
    }
    appointmentType {
      __typename
      id
      name
    }
    alternatives {
      __typename
      startsAt
      endsAt
    }
  }
  steps {
    __typename
    id
    kind
    at
    note
  }
  appointment {
    __typename
    id
  }
}`, {"hash":"sha256:7a985b3766bea3b9e7804c94168b9185b48a07d11a49a9821a86f35636208e08"}) as unknown as TypedDocumentString<RequestPageQuery, RequestPageQueryVariables>;
export const RequestHappenedDocument = new TypedDocumentString(`
    subscription RequestHappened {
  assistedRequestChanged {
    __typename
    id
    state
  }
}
    `, {"hash":"sha256:8bb9b22a415b2ef4d998998e85a66382d14102ba446a5ad005fce93b88409df8"}) as unknown as TypedDocumentString<RequestHappenedSubscription, RequestHappenedSubscriptionVariables>;
export const RequestChoicesDocument = new TypedDocumentString(`
    query RequestChoices {
  guidedSearch {
    __typename
    needsRegion
    regions
  }
  assistedOffer {
    __typename
    answerWithinHours
    organizations {
      __typename
      id
      name
    }
  }
  specialties {
    __typename
    slug
    name
  }
  specialists(first: 50, filter: {}) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        id
        languages
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:06b3f85a8712a001b4f5f0129d22051c92b30d9a0a482ffa8c1739c0087a24d6"}) as unknown as TypedDocumentString<RequestChoicesQuery, RequestChoicesQueryVariables>;
export const MakeRequestDocument = new TypedDocumentString(`
    mutation MakeRequest($input: MakeAssistedRequestInput!) {
  makeAssistedRequest(input: $input) {
    __typename
    ... on AssistedRequestMade {
      __typename
      request {
        __typename
        id
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
    `, {"hash":"sha256:d3b90a147d00af2cb578e89009f6afd211fba4c6c9ee5ae543ba92e489379254"}) as unknown as TypedDocumentString<MakeRequestMutation, MakeRequestMutationVariables>;
export const DeclineProposalsDocument = new TypedDocumentString(`
    mutation DeclineProposals($input: DeclineProposalsInput!) {
  declineProposals(input: $input) {
    __typename
    ... on ProposalsDeclined {
      __typename
      request {
        __typename
        ...RequestParts
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment RequestParts on AssistedRequest {
  __typename
  id
  state
  createdAt
  changedAt
  dueAt
  isOverdue
  isClaimed
  wishes {
    __typename
    specialty {
      __typename
      slug
      name
    }
    ageGroup
    region
    formats
    languages
    windows {
      __typename
      weekday
      fromMinute
      toMinute
    }
    words
  }
  proposals {
    __typename
    id
    round
    state
    startsAt
    endsAt
    format
    specialist {
      __typename
      id
      slug
      displayName
      portraitSeed
      timeZone
    }
    appointmentType {
      __typename
      id
      name
    }
    alternatives {
      __typename
      startsAt
      endsAt
    }
  }
  steps {
    __typename
    id
    kind
    at
    note
  }
  appointment {
    __typename
    id
  }
}`, {"hash":"sha256:ce557c299e6f97ff48c0410942c8ef16772a6466345778492e4b312539b96fc0"}) as unknown as TypedDocumentString<DeclineProposalsMutation, DeclineProposalsMutationVariables>;
export const WithdrawRequestDocument = new TypedDocumentString(`
    mutation WithdrawRequest($input: WithdrawAssistedRequestInput!) {
  withdrawAssistedRequest(input: $input) {
    __typename
    ... on AssistedRequestWithdrawn {
      __typename
      request {
        __typename
        ...RequestParts
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment RequestParts on AssistedRequest {
  __typename
  id
  state
  createdAt
  changedAt
  dueAt
  isOverdue
  isClaimed
  wishes {
    __typename
    specialty {
      __typename
      slug
      name
    }
    ageGroup
    region
    formats
    languages
    windows {
      __typename
      weekday
      fromMinute
      toMinute
    }
    words
  }
  proposals {
    __typename
    id
    round
    state
    startsAt
    endsAt
    format
    specialist {
      __typename
      id
      slug
      displayName
      portraitSeed
      timeZone
    }
    appointmentType {
      __typename
      id
      name
    }
    alternatives {
      __typename
      startsAt
      endsAt
    }
  }
  steps {
    __typename
    id
    kind
    at
    note
  }
  appointment {
    __typename
    id
  }
}`, {"hash":"sha256:fc2a5877e447c29815b224ddecc5cab4958701e6d08ff7b4b5b72bdce863e190"}) as unknown as TypedDocumentString<WithdrawRequestMutation, WithdrawRequestMutationVariables>;
export const PortalSearchDocument = new TypedDocumentString(`
    query PortalSearch($text: String!, $hasDirectory: Boolean!, $hasAppointments: Boolean!, $hasMessages: Boolean!) {
  specialists(first: 5, filter: {search: $text}) @include(if: $hasDirectory) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        id
        slug
        displayName
        headline
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
  specialties @include(if: $hasDirectory) {
    __typename
    slug
    name
  }
  myAppointments(first: 20, period: UPCOMING) @include(if: $hasAppointments) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        id
        startsAt
        specialist {
          __typename
          id
          displayName
        }
        appointmentType {
          __typename
          id
          name
        }
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
  conversations(first: 20) @include(if: $hasMessages) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        id
        participants {
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
  }
}
    `, {"hash":"sha256:cefebbfaaf33647e2da49a53519af7ea7b878530188464e202a1eb1410020571"}) as unknown as TypedDocumentString<PortalSearchQuery, PortalSearchQueryVariables>;
export const PreviewSeriesDocument = new TypedDocumentString(`
    query PreviewSeries($input: PreviewSeriesInput!) {
  previewSeries(input: $input) {
    __typename
    ... on SeriesPreview {
      __typename
      occurrences {
        __typename
        occursAt
        startsAt
        endsAt
        isFree
        alternatives {
          __typename
          startsAt
        }
      }
      proposal {
        __typename
        moves {
          __typename
          occursAt
          from
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
    `, {"hash":"sha256:607fbbc49543a2e64f4041462bc26f5752eacd9126dd79a0693cc60eb9bdd51c"}) as unknown as TypedDocumentString<PreviewSeriesQuery, PreviewSeriesQueryVariables>;
export const HoldSeriesDocument = new TypedDocumentString(`
    mutation HoldSeries($input: HoldSeriesInput!) {
  holdSeries(input: $input) {
    __typename
    ... on HoldSeriesPayload {
      __typename
      hold {
        __typename
        ...HoldParts
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
    fragment BookingTerms on ChangePolicy {
  __typename
  mostMoves
  payByMinutes
  rescheduling {
    __typename
    freeMinutes
    lastMinutes
    fee {
      __typename
      kind
      value
    }
  }
  cancelling {
    __typename
    freeMinutes
    lastMinutes
    fee {
      __typename
      kind
      value
    }
  }
  noShowFee {
    __typename
    kind
    value
  }
}
fragment HoldParts on Hold {
  __typename
  id
  state
  startsAt
  endsAt
  format
  expiresAt
  quoteId
  changePolicy {
    __typename
    ...BookingTerms
  }
  appointmentType {
    __typename
    id
  }
  appointment {
    __typename
    id
  }
}`, {"hash":"sha256:c9a9e63bfca866974c879555f1ff491d7d6b300e22c5ca91036b9db794151c59"}) as unknown as TypedDocumentString<HoldSeriesMutation, HoldSeriesMutationVariables>;
export const MyWaitsDocument = new TypedDocumentString(`
    query MyWaits {
  myWaits {
    __typename
    ...WaitParts
  }
}
    fragment WaitParts on Wait {
  __typename
  id
  state
  format
  weekdays
  fromMinute
  toMinute
  until
  specialist {
    __typename
    id
    slug
    displayName
    portraitSeed
    needsRegion
    licensedIn
  }
  appointmentType {
    __typename
    id
    name
  }
  offer {
    __typename
    id
    startsAt
    endsAt
    expiresAt
  }
}`, {"hash":"sha256:771a1c7667c2c1dadc68b6bad0969c9e7c0a0c00b4e4db9d3da2ab054bfebb83"}) as unknown as TypedDocumentString<MyWaitsQuery, MyWaitsQueryVariables>;
export const MyWaitsChangedDocument = new TypedDocumentString(`
    subscription MyWaitsChanged {
  waitlistChanged {
    __typename
    waits {
      __typename
      ...WaitParts
    }
  }
}
    fragment WaitParts on Wait {
  __typename
  id
  state
  format
  weekdays
  fromMinute
  toMinute
  until
  specialist {
    __typename
    id
    slug
    displayName
    portraitSeed
    needsRegion
    licensedIn
  }
  appointmentType {
    __typename
    id
    name
  }
  offer {
    __typename
    id
    startsAt
    endsAt
    expiresAt
  }
}`, {"hash":"sha256:9adacc870258f03b6dedc1761c3bef49ce76ceb36e104499c1deacecea084a55"}) as unknown as TypedDocumentString<MyWaitsChangedSubscription, MyWaitsChangedSubscriptionVariables>;
export const JoinWaitlistDocument = new TypedDocumentString(`
    mutation JoinWaitlist($input: JoinWaitlistInput!) {
  joinWaitlist(input: $input) {
    __typename
    ... on JoinWaitlistPayload {
      __typename
      wait {
        __typename
        ...WaitParts
      }
    }
    ... on Error {
      __typename
      code
      message
    }
    ... on TimesFreeError {
      __typename
      alternatives {
        __typename
        startsAt
        endsAt
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
  }
}
    fragment WaitParts on Wait {
  __typename
  id
  state
  format
  weekdays
  fromMinute
  toMinute
  until
  specialist {
    __typename
    id
    slug
    displayName
    portraitSeed
    needsRegion
    licensedIn
  }
  appointmentType {
    __typename
    id
    name
  }
  offer {
    __typename
    id
    startsAt
    endsAt
    expiresAt
  }
}`, {"hash":"sha256:edc26104e3a86460601f5603e21983fe6f915540c266bab6bdf9e29bc8b5d357"}) as unknown as TypedDocumentString<JoinWaitlistMutation, JoinWaitlistMutationVariables>;
export const LeaveWaitlistDocument = new TypedDocumentString(`
    mutation LeaveWaitlist($id: ID!) {
  leaveWaitlist(id: $id) {
    __typename
    ... on LeaveWaitlistPayload {
      __typename
      wait {
        __typename
        ...WaitParts
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment WaitParts on Wait {
  __typename
  id
  state
  format
  weekdays
  fromMinute
  toMinute
  until
  specialist {
    __typename
    id
    slug
    displayName
    portraitSeed
    needsRegion
    licensedIn
  }
  appointmentType {
    __typename
    id
    name
  }
  offer {
    __typename
    id
    startsAt
    endsAt
    expiresAt
  }
}`, {"hash":"sha256:1028558b9af9083694995f254fa884b78165575a6319b3864bd8dec085a3f309"}) as unknown as TypedDocumentString<LeaveWaitlistMutation, LeaveWaitlistMutationVariables>;
export const DeclineWaitOfferDocument = new TypedDocumentString(`
    mutation DeclineWaitOffer($id: ID!) {
  declineWaitOffer(id: $id) {
    __typename
    ... on DeclineWaitOfferPayload {
      __typename
      wait {
        __typename
        ...WaitParts
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment WaitParts on Wait {
  __typename
  id
  state
  format
  weekdays
  fromMinute
  toMinute
  until
  specialist {
    __typename
    id
    slug
    displayName
    portraitSeed
    needsRegion
    licensedIn
  }
  appointmentType {
    __typename
    id
    name
  }
  offer {
    __typename
    id
    startsAt
    endsAt
    expiresAt
  }
}`, {"hash":"sha256:0953ed5ce0254a178cd0a275532c1280f72dd38e51472a3ce543fa990625116b"}) as unknown as TypedDocumentString<DeclineWaitOfferMutation, DeclineWaitOfferMutationVariables>;
export const AcceptWaitOfferDocument = new TypedDocumentString(`
    mutation AcceptWaitOffer($input: AcceptWaitOfferInput!) {
  acceptWaitOffer(input: $input) {
    __typename
    ... on AcceptWaitOfferPayload {
      __typename
      hold {
        __typename
        ...HoldParts
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment BookingTerms on ChangePolicy {
  __typename
  mostMoves
  payByMinutes
  rescheduling {
    __typename
    freeMinutes
    lastMinutes
    fee {
      __typename
      kind
      value
    }
  }
  cancelling {
    __typename
    freeMinutes
    lastMinutes
    fee {
      __typename
      kind
      value
    }
  }
  noShowFee {
    __typename
    kind
    value
  }
}
fragment HoldParts on Hold {
  __typename
  id
  state
  startsAt
  endsAt
  format
  expiresAt
  quoteId
  changePolicy {
    __typename
    ...BookingTerms
  }
  appointmentType {
    __typename
    id
  }
  appointment {
    __typename
    id
  }
}`, {"hash":"sha256:fdc964e35d0cbec8a8211280f2eeb8141b322d61b2320ddb9139e80bfa1f6dc8"}) as unknown as TypedDocumentString<AcceptWaitOfferMutation, AcceptWaitOfferMutationVariables>;