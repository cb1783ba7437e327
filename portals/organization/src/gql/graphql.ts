/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** OPEN: to anyone; SIGNED_IN: to whoever is signed in; SCOPES: to who holds these scopes. */
export type AccessReason =
  | 'OPEN'
  | 'SCOPES'
  | 'SIGNED_IN';

export type AdoptJourneyInput = {
  readonly experimentId: string;
  readonly idempotencyKey: string;
  readonly journey: BookingJourney;
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

/** A request to give to whose turn it is, or to the next after who has it. */
export type AllocateRequestInput = {
  readonly idempotencyKey: string;
  readonly requestId: string;
};

/** By what requests are given. FAIR: the fewest given in four weeks relative to the share. CAPACITY: the most room relative to the limit of open requests. */
export type AllocationRule =
  | 'CAPACITY'
  | 'FAIR';

/** What is absent narrows nothing. */
export type AppointmentFilter = {
  /** Only those that start at this instant or later. */
  readonly from?: string | null | undefined;
  /** Only those of this patient, a person. */
  readonly patientId?: string | null | undefined;
  /** Only those with this specialist. */
  readonly specialistId?: string | null | undefined;
  /** Only those with this specialist, as a person. */
  readonly specialistPersonId?: string | null | undefined;
  /** Only those in this state. */
  readonly state?: AppointmentState | null | undefined;
  /** Only those that start before this instant. */
  readonly to?: string | null | undefined;
};

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

/** All that a form is asked for. */
export type AssignIntakeFormInput = {
  readonly idempotencyKey: string;
  readonly questionnaireId: string;
  /** At most 200; what is left out asks it no more. */
  readonly targets: ReadonlyArray<IntakeTargetInput>;
};

/** WAITING for an answer; PROPOSED: with the patient; MINE: open and looked after by the viewer; DONE. All but the last by deadline. */
export type AssistedQueueView =
  | 'DONE'
  | 'MINE'
  | 'PROPOSED'
  | 'WAITING';

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

/** What a change costs. */
export type ChangeFeeInput = {
  readonly kind: ChangeFeeKind;
  /** Basis points of a SHARE (at most 10000), minor units of an AMOUNT. */
  readonly value: number;
};

/** NONE: it costs nothing; SHARE: of the price, in basis points; AMOUNT: in minor units of its currency. */
export type ChangeFeeKind =
  | 'AMOUNT'
  | 'NONE'
  | 'SHARE';

/** All terms: none is left as it was. */
export type ChangePolicyInput = {
  readonly cancelling: ChangeRuleInput;
  /** 0 to 100; absent is as often as they like. */
  readonly mostMoves?: number | null | undefined;
  readonly noShowFee: ChangeFeeInput;
  /** So long before the start a later one of a series must be paid, or it ends; absent lets it stand. */
  readonly payByMinutes?: number | null | undefined;
  readonly rescheduling: ChangeRuleInput;
};

/** Until when before the start; the free period ends first, or both end together. */
export type ChangeRuleInput = {
  readonly fee: ChangeFeeInput;
  /** At most 366 days. */
  readonly freeMinutes: number;
  /** At most `freeMinutes`. */
  readonly lastMinutes: number;
};

/** What a brand needs before it goes live; each subgraph answers for what it owns. */
export type ChecklistKey =
  | 'BOOKABLE_SPECIALIST'
  | 'CONSENT_TEXTS'
  | 'DOMAIN'
  | 'LEGAL_TEXTS'
  | 'MAIL_SERVER'
  | 'PAYMENT_PROVIDER'
  | 'PRICES';

/** A request to look after. */
export type ClaimAssistedRequestInput = {
  readonly idempotencyKey: string;
  readonly requestId: string;
};

/** A request for which no time can be found. */
export type CloseAssistedRequestInput = {
  readonly idempotencyKey: string;
  /** 1 to 1,000 characters; kept encrypted. */
  readonly reason: string;
  readonly requestId: string;
};

/** What is known of a way beside the first. */
export type ComparisonVerdict =
  /** Fewer visitors book by it. */
  | 'FEWER'
  /** More visitors book by it. */
  | 'MORE'
  /** It may be either. */
  | 'OPEN';

/** What a consent is for. */
export type ConsentPurpose =
  | 'ATTRIBUTION'
  | 'PRIVACY'
  | 'TERMS'
  | 'VIDEO';

/** What to begin from. */
export type CreateIntakeQuestionnaireInput = {
  readonly idempotencyKey: string;
  /** Of `intakeTemplates`. */
  readonly templateKey: string;
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

/** A decision on one credential. */
export type DecideCredentialInput = {
  /** Which. */
  readonly credentialId: string;
  /** 8 to 200 characters; the same key again changes nothing more. */
  readonly idempotencyKey: string;
  /** Whether it is approved; otherwise it is returned. */
  readonly isApproved: boolean;
  /** Why it is returned, for the specialist to read. */
  readonly reason?: string | null | undefined;
};

/** A decision on a specialist as a whole. */
export type DecideOnboardingInput = {
  /** 8 to 200 characters; the same key again changes nothing more. */
  readonly idempotencyKey: string;
  /** Whether the specialist is approved; otherwise it is returned. */
  readonly isApproved: boolean;
  /** The specialist as a person. */
  readonly personId: string;
  /** Why it is returned, for the specialist to read. */
  readonly reason?: string | null | undefined;
};

export type ExperimentArmInput = {
  readonly journey: BookingJourney;
  /** Whole percent of the visitors who take part, 5 to 95; all add up to 100. */
  readonly sharePercent: number;
};

/** What ended an experiment. */
export type ExperimentEnd =
  /** One of its ways was taken over. */
  | 'ADOPTION'
  /** A way was surely worse than was to be tolerated. */
  | 'GUARDRAIL'
  /** Somebody stopped it. */
  | 'HAND';

/** PORTAL: the whole graph; PUBLIC: what integrators’ tokens know of it; PARTNER: what affiliates’ do. */
export type Face =
  | 'PARTNER'
  | 'PORTAL'
  | 'PUBLIC';

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

/** What must not become worse by a way. */
export type GuardrailFigure =
  /** Fewer visitors book and pay. */
  | 'BOOKINGS'
  /** More visitors cancel what they booked. */
  | 'CANCELLATIONS';

export type GuardrailInput = {
  readonly figure: GuardrailFigure;
  /** Percentage points, 0 to 50. */
  readonly tolerancePercent: number;
};

/** Who may pay for an appointment. */
export type Insurance =
  /** Private health insurance. */
  | 'PRIVATE'
  /** The patient alone. */
  | 'SELF_PAY'
  /** Statutory health insurance. */
  | 'STATUTORY';

/** What of it changed. */
export type IntakeChangeAspect =
  | 'CONDITION'
  | 'CRITERION'
  | 'HELP'
  | 'INTRO'
  | 'KIND'
  | 'LABEL'
  | 'LIMITS'
  | 'OPTIONS'
  | 'PLACE'
  | 'REQUIRED'
  | 'TITLE';

/** What became of a part of a form. */
export type IntakeChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

/** Which part of a form. */
export type IntakeChangeSubject =
  | 'FORM'
  | 'QUESTION'
  | 'SECTION';

/** When something is asked. */
export type IntakeConditionInput = {
  /** Holds when every test of any one group passes. */
  readonly anyOf: ReadonlyArray<ReadonlyArray<IntakeTestInput>>;
};

/** What an answer may say of whom somebody looks for, where the guided search goes by the form. */
export type IntakeCriterion =
  | 'AGE_GROUP'
  | 'FOCUS'
  | 'FORMAT'
  | 'GENDER'
  | 'INSURANCE'
  | 'LANGUAGE'
  | 'REGION'
  | 'SPECIALTY';

/** A whole form, finished or not. */
export type IntakeDefinitionInput = {
  readonly intro: IntakeWordsInput;
  readonly sections: ReadonlyArray<IntakeSectionInput>;
  readonly title: IntakeWordsInput;
};

/** The draft of a form, at the revision one has seen. */
export type IntakeDraftInput = {
  readonly idempotencyKey: string;
  readonly questionnaireId: string;
  readonly revision: number;
};

/** What a number may be; limits included. */
export type IntakeNumberRuleInput = {
  readonly decimals?: number | null | undefined;
  readonly from?: number | null | undefined;
  readonly to?: number | null | undefined;
  readonly unit?: IntakeWordsInput | null | undefined;
};

/** One of the given answers. */
export type IntakeOptionInput = {
  readonly label: IntakeWordsInput;
  /** What it says of the question's criterion. */
  readonly means?: string | null | undefined;
  readonly value: string;
};

/** One question. */
export type IntakeQuestionInput = {
  /** What of the guided search it answers. */
  readonly criterion?: IntakeCriterion | null | undefined;
  readonly help?: IntakeWordsInput | null | undefined;
  readonly isRequired: boolean;
  /** Stable over versions: up to 40 letters and digits. */
  readonly key: string;
  readonly kind: IntakeQuestionKind;
  readonly label: IntakeWordsInput;
  /** For texts. */
  readonly maxLength?: number | null | undefined;
  /** For numbers. */
  readonly number?: IntakeNumberRuleInput | null | undefined;
  /** For choices. */
  readonly options?: ReadonlyArray<IntakeOptionInput> | null | undefined;
  /** For scales. */
  readonly scale?: IntakeScaleInput | null | undefined;
  /** Asked always without it. */
  readonly showIf?: IntakeConditionInput | null | undefined;
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

/** Whole numbers, both included. */
export type IntakeScaleInput = {
  readonly from: number;
  readonly to: number;
};

/** Questions that stand together. */
export type IntakeSectionInput = {
  readonly intro?: IntakeWordsInput | null | undefined;
  /** Stable over versions: up to 40 letters and digits. */
  readonly key: string;
  readonly questions: ReadonlyArray<IntakeQuestionInput>;
  /** Asked always without it. */
  readonly showIf?: IntakeConditionInput | null | undefined;
  readonly title?: IntakeWordsInput | null | undefined;
};

/** What a form is asked for, and until when answers are due. */
export type IntakeTargetInput = {
  /** Every type without a form of its own when left out. */
  readonly appointmentTypeId?: string | null | undefined;
  /** Hours before the start, 0 to 336. */
  readonly dueHours: number;
};

/** One test of the answer to an earlier question. */
export type IntakeTestInput = {
  /** For IS_BETWEEN, included. */
  readonly from?: number | null | undefined;
  /** What of it. */
  readonly operator: IntakeTestOperator;
  /** Whose answer. */
  readonly questionKey: string;
  /** For IS_BETWEEN, included. */
  readonly to?: number | null | undefined;
  /** For IS_ONE_OF and IS_NONE_OF. */
  readonly values?: ReadonlyArray<string> | null | undefined;
};

/** What is asked of an earlier answer. A question that is hidden or not answered passes none. Of several values, one in the list is enough for IS_ONE_OF. */
export type IntakeTestOperator =
  | 'IS_ANSWERED'
  | 'IS_BETWEEN'
  | 'IS_NONE_OF'
  | 'IS_ONE_OF';

/** A text in both languages; empty while it is not written yet. */
export type IntakeWordsInput = {
  readonly de: string;
  readonly en: string;
};

/** What became of an invitation. */
export type InvitationState =
  | 'ACCEPTED'
  | 'EXPIRED'
  | 'OPEN'
  | 'REVOKED';

/** Whom to invite, and where to. */
export type InviteSpecialistInput = {
  /** At most 254 characters. */
  readonly email: string;
  /** 8 to 200 characters; the same key again changes nothing more. */
  readonly idempotencyKey: string;
  /** The language of the mail: de or en. */
  readonly locale: string;
  /** The viewer's own organization or one below it; the own one, or else the whole brand, when left out. */
  readonly organizationId?: string | null | undefined;
};

/** Whose suspension ends. */
export type LiftSuspensionInput = {
  /** 8 to 200 characters; the same key again changes nothing more. */
  readonly idempotencyKey: string;
  /** The specialist as a person. */
  readonly personId: string;
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

/** Something that must be so and is not. */
export type MatchExclusionCriterion =
  | 'AGE_GROUP'
  | 'FORMAT'
  | 'FREE_TIME'
  | 'GENDER'
  | 'INSURANCE'
  | 'LANGUAGE'
  | 'REGION'
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

/** Rules to try; nothing of them is kept. */
export type MatchRulesInput = {
  /** Those that exclude. */
  readonly hard: ReadonlyArray<MatchSettableCriterion>;
  /** Each criterion at most once; others as they are. */
  readonly weights: ReadonlyArray<MatchWeightInput>;
  /** 1 to 42. */
  readonly withinDays: number;
};

/** A criterion of which a brand says whether it excludes or only scores. */
export type MatchSettableCriterion =
  | 'AGE_GROUP'
  | 'INSURANCE'
  | 'LANGUAGE'
  | 'REGION'
  | 'SPECIALTY';

/** How much a criterion shall count. */
export type MatchWeightInput = {
  /** Which. */
  readonly criterion: MatchCriterion;
  /** 0 to 100. */
  readonly weight: number;
};

/** A language. */
export type MessageLocale =
  | 'de'
  | 'en';

/** What it is sent as. */
export type MessageMedium =
  | 'MAIL'
  | 'SMS';

/** A message about an appointment that a brand may put into its own words. */
export type MessageTemplate =
  | 'CANCELLED'
  | 'CONFIRMED'
  | 'REMINDER'
  | 'RESCHEDULED'
  | 'WAITLIST_OFFER';

export type MetricGrain =
  | 'DAY'
  | 'MONTH'
  | 'WEEK';

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

/** A way to reach a person; what they chose for themselves decides further. */
export type NoticeChannel =
  | 'EMAIL'
  | 'PORTAL'
  | 'SMS';

/** Presets of configuration over the same code. */
export type OperatingModel =
  | 'CLINIC'
  | 'EMPLOYER_PROGRAMME'
  | 'MARKETPLACE'
  | 'MULTI_BRAND_NETWORK';

/** Morning ends at noon, evening begins at five. */
export type PartOfDay =
  | 'AFTERNOON'
  | 'EVENING'
  | 'MORNING';

/** What is absent narrows nothing. */
export type PaymentFilter = {
  /** Only those opened at this instant or later. */
  readonly from?: string | null | undefined;
  /** Only those in this state. */
  readonly state?: PaymentState | null | undefined;
  /** Only those opened before this instant. */
  readonly to?: string | null | undefined;
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

/** One of a pool. */
export type PoolMemberInput = {
  /** The kind of appointment, and so the specialist. */
  readonly appointmentTypeId: string;
  /** 1 to 10. */
  readonly weight: number;
};

/** One of the four web applications. */
export type Portal =
  | 'AFFILIATE'
  | 'ORGANIZATION'
  | 'PATIENT'
  | 'SPECIALIST';

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

/** A round of proposals, in place of the one before. */
export type ProposeTimesInput = {
  readonly idempotencyKey: string;
  readonly requestId: string;
  /** 1 to 10, each once. */
  readonly times: ReadonlyArray<ProposedTimeInput>;
};

/** A time to propose; it must be bookable at this moment. */
export type ProposedTimeInput = {
  readonly appointmentTypeId: string;
  readonly format: VisitFormat;
  readonly specialistId: string;
  readonly startsAt: string;
};

/** By the recipient's clock; over midnight when they end before they begin. */
export type QuietHoursInput = {
  /** Minutes after midnight, 0 to 1439. */
  readonly fromMinute: number;
  /** Minutes after midnight, 0 to 1439. */
  readonly toMinute: number;
};

/** A request to give back to the queue. */
export type ReleaseAssistedRequestInput = {
  readonly idempotencyKey: string;
  readonly requestId: string;
};

/** One reminder of every appointment. */
export type ReminderStepInput = {
  /** How it goes out; at least one way. */
  readonly channels: ReadonlyArray<NoticeChannel>;
  /** How long before the start: 15 minutes to 14 days. */
  readonly minutesBefore: number;
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

/** Which invitation goes out once more. */
export type ResendInvitationInput = {
  /** 8 to 200 characters; the same key again changes nothing more. */
  readonly idempotencyKey: string;
  /** Which. */
  readonly invitationId: string;
};

/** Which message. */
export type ResetMessageTextInput = {
  /** 8 to 200 characters; the same key again gives the same answer. */
  readonly idempotencyKey: string;
  /** Its language. */
  readonly locale: MessageLocale;
  /** What it is sent as. */
  readonly medium: MessageMedium;
  /** Which. */
  readonly template: MessageTemplate;
  /** The version that was read. */
  readonly version: number;
};

/** Which invitation is taken back. */
export type RevokeInvitationInput = {
  /** 8 to 200 characters; the same key again changes nothing more. */
  readonly idempotencyKey: string;
  /** Which. */
  readonly invitationId: string;
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

/** As it shall be; what is not named stays. */
export type SaveAssistedSettingsInput = {
  /** Whether a new request is given at once. */
  readonly allocatesAutomatically?: boolean | null | undefined;
  /** By what. */
  readonly allocationRule?: AllocationRule | null | undefined;
  /** 1 to 336. */
  readonly answerWithinHours?: number | null | undefined;
  readonly idempotencyKey: string;
  /** 1 to 336. */
  readonly proposalsValidHours?: number | null | undefined;
  /** The version that was read. */
  readonly version: number;
};

/** Terms for what is booked from now on. */
export type SaveChangePolicyInput = {
  /** Of one type; absent for those of the brand. */
  readonly appointmentTypeId?: string | null | undefined;
  /** The same key again gives the first answer. */
  readonly idempotencyKey: string;
  /** Absent lets a type follow the brand again. */
  readonly terms?: ChangePolicyInput | null | undefined;
  /** The version that was read. */
  readonly version: number;
};

/** A draft, and the revision it was made from. */
export type SaveIntakeDraftInput = {
  readonly definition: IntakeDefinitionInput;
  readonly idempotencyKey: string;
  readonly questionnaireId: string;
  /** Of the draft that is saved over; 0 where there is none. */
  readonly revision: number;
};

/** As it shall be; a criterion that is not named keeps its weight. */
export type SaveMatchingSettingsInput = {
  /** Those that exclude; as it is unless given. */
  readonly hard?: ReadonlyArray<MatchSettableCriterion> | null | undefined;
  readonly idempotencyKey: string;
  /** A published form for the guided search; null are its own questions, left out it stays. */
  readonly questionnaireId?: string | null | undefined;
  /** The version that was read. */
  readonly version: number;
  /** Each criterion at most once. */
  readonly weights: ReadonlyArray<MatchWeightInput>;
  /** 1 to 42. */
  readonly withinDays: number;
};

/** A message in the brand's words. */
export type SaveMessageTextInput = {
  /** At most 2,000 characters, a short message 300. */
  readonly body: string;
  /** 8 to 200 characters; the same key again gives the same answer. */
  readonly idempotencyKey: string;
  /** Its language. */
  readonly locale: MessageLocale;
  /** What it is sent as. */
  readonly medium: MessageMedium;
  /** Of a mail: one line, at most 150 characters. */
  readonly subject?: string | null | undefined;
  /** Which. */
  readonly template: MessageTemplate;
  /** The version that was read. */
  readonly version: number;
};

/** A pool as it shall be. */
export type SavePoolInput = {
  /** Without it, a new one. */
  readonly id?: string | null | undefined;
  readonly idempotencyKey: string;
  /** Whether it can be booked. */
  readonly isOffered: boolean;
  /** 1 to 50, one for each specialist, all as long. */
  readonly members: ReadonlyArray<PoolMemberInput>;
  /** At most 80 characters. */
  readonly nameDe: string;
  /** At most 80 characters. */
  readonly nameEn: string;
  /** The version that was read; 0 for a new one. */
  readonly version: number;
};

/** All of it, as it shall be. */
export type SaveReminderSettingsInput = {
  /** 8 to 200 characters; the same key again gives the same answer. */
  readonly idempotencyKey: string;
  /** Null is never. */
  readonly quietHours?: QuietHoursInput | null | undefined;
  /** Whether specialists are reminded too. */
  readonly remindsSpecialists: boolean;
  /** At most five, each at another time; none reminds nobody. */
  readonly steps: ReadonlyArray<ReminderStepInput>;
  /** Whether changes also go out as short messages. */
  readonly textsChanges: boolean;
  /** The version that was read. */
  readonly version: number;
};

/** All that is required from a day on. */
export type SaveSpecialistRequirementsInput = {
  /** Today or later, by the brand’s calendar. */
  readonly appliesFrom: string;
  /** What must be there and valid. */
  readonly credentials: ReadonlyArray<CredentialKind>;
  /** 8 to 200 characters; the same key again changes nothing more. */
  readonly idempotencyKey: string;
  /** Whether an admin must approve. */
  readonly needsApproval: boolean;
  /** Whether an account is needed that money can be paid out to. */
  readonly needsPayoutAccount?: boolean;
  /** The version that this one follows. */
  readonly version: number;
};

/** How the brand offers freed times. */
export type SaveWaitlistSettingsInput = {
  readonly idempotencyKey: string;
  /** 15 to 2880. */
  readonly offerMinutes: number;
  /** The version that was read. */
  readonly version: number;
};

/** How patients shall come to an appointment. */
export type SetJourneyInput = {
  /** Which way. */
  readonly journey: BookingJourney;
};

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

/** Which specialists: all, those who wait for a decision, may not be booked, or have something that expires. */
export type SpecialistOnboardingFilter =
  | 'ALL'
  | 'EXPIRING'
  | 'NOT_BOOKABLE'
  | 'WAITING';

export type StartExperimentInput = {
  /** Two or three different ways; the first is what the others are compared with. */
  readonly arms: ReadonlyArray<ExperimentArmInput>;
  readonly guardrail?: GuardrailInput | null | undefined;
  readonly idempotencyKey: string;
  /** At most 80 characters. */
  readonly name: string;
  /** For so many days after the first sight a booking counts, 1 to 30. */
  readonly windowDays: number;
};

export type StopExperimentInput = {
  readonly experimentId: string;
  readonly idempotencyKey: string;
};

/** Who takes no new appointments from now on, and why. */
export type SuspendSpecialistInput = {
  /** 8 to 200 characters; the same key again changes nothing more. */
  readonly idempotencyKey: string;
  /** The specialist as a person. */
  readonly personId: string;
  /** For the specialist to read. */
  readonly reason: string;
};

/** A module, and whether the brand shall have it. */
export type SwitchModuleInput = {
  /** Whether it shall be on. */
  readonly isOn: boolean;
  /** Which. */
  readonly module: Module;
};

/** A request to take over from somebody. */
export type TakeOverAssistedRequestInput = {
  readonly idempotencyKey: string;
  /** 1 to 1,000 characters; kept encrypted. */
  readonly reason: string;
  readonly requestId: string;
};

/** How patient and specialist meet. */
export type VisitFormat =
  | 'IN_PERSON'
  | 'PHONE'
  | 'VIDEO';

export type CredentialPartsFragment = { readonly __typename: 'Credential', readonly id: string, readonly kind: CredentialKind, readonly state: CredentialState, readonly reason: string | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly submittedAt: string, readonly decidedAt: string | null, readonly replacedAt: string | null, readonly replacesId: string | null, readonly decidedBy: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null, readonly licence: { readonly __typename: 'Licence', readonly profession: string, readonly number: string, readonly authority: string, readonly jurisdiction: string } | null, readonly file: { readonly __typename: 'CredentialFile', readonly id: string, readonly name: string, readonly byteSize: number, readonly scan: FileScan, readonly url: string } | null };

export type RequirementPartsFragment = { readonly __typename: 'RequirementStatus', readonly key: RequirementKey, readonly state: RequirementState };

export type SessionPartsFragment = { readonly __typename: 'GroupSession', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly seats: number, readonly seatsTaken: number, readonly isCancelled: boolean, readonly isOver: boolean, readonly revision: number, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string, readonly timeZone: string } };

export type PaymentSumsFragment = { readonly __typename: 'Payment', readonly id: string, readonly state: PaymentState, readonly createdAt: string, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly refunded: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly split: { readonly __typename: 'PaymentSplit', readonly applicationFee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly net: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } } | null };

export type ReachQueryVariables = Exact<{
  role: Role;
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ReachQuery = { readonly reachableFields: { readonly __typename: 'ReachableFieldConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'ReachableFieldEdge', readonly cursor: string, readonly node: { readonly __typename: 'ReachableField', readonly type: string, readonly field: string, readonly reason: AccessReason, readonly scopes: ReadonlyArray<string>, readonly arguments: ReadonlyArray<string>, readonly faces: ReadonlyArray<Face>, readonly path: string } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AllocationSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type AllocationSettingsQuery = { readonly assistedSettings: { readonly __typename: 'AssistedSettings', readonly allocationRule: AllocationRule, readonly allocatesAutomatically: boolean, readonly version: number } };

export type SaveAllocationSettingsMutationVariables = Exact<{
  input: SaveAssistedSettingsInput;
}>;


export type SaveAllocationSettingsMutation = { readonly saveAssistedSettings:
    | { readonly __typename: 'AssistedSettingsSaved' }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'SettingsChangedError', readonly code: string, readonly message: string }
   };

export type AllocationMembersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: SpecialistFilter | null | undefined;
}>;


export type AllocationMembersQuery = { readonly specialists: { readonly __typename: 'SpecialistConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'SpecialistEdge', readonly cursor: string, readonly node: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string, readonly allocation: { readonly __typename: 'AllocationPart', readonly takesPart: boolean, readonly share: number, readonly mostOpen: number | null, readonly mostNewPerWeek: number | null, readonly version: number, readonly given: number, readonly open: number, readonly newThisWeek: number, readonly isFull: boolean } | null } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AllocationMemberFragment = { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string, readonly allocation: { readonly __typename: 'AllocationPart', readonly takesPart: boolean, readonly share: number, readonly mostOpen: number | null, readonly mostNewPerWeek: number | null, readonly version: number, readonly given: number, readonly open: number, readonly newThisWeek: number, readonly isFull: boolean } | null };

export type SaveAllocationPartMutationVariables = Exact<{
  input: SaveAllocationPartInput;
}>;


export type SaveAllocationPartMutation = { readonly saveAllocationPart:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SaveAllocationPartPayload', readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string, readonly allocation: { readonly __typename: 'AllocationPart', readonly takesPart: boolean, readonly share: number, readonly mostOpen: number | null, readonly mostNewPerWeek: number | null, readonly version: number, readonly given: number, readonly open: number, readonly newThisWeek: number, readonly isFull: boolean } | null } }
    | { readonly __typename: 'SettingsChangedError', readonly code: string, readonly message: string }
   };

export type BookingQueryVariables = Exact<{
  id: string;
}>;


export type BookingQuery = { readonly appointment: { readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly state: AppointmentState, readonly format: VisitFormat, readonly createdAt: string, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly payment: { readonly __typename: 'Payment', readonly id: string, readonly state: PaymentState, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } } | null } | null };

export type GoLiveQueryVariables = Exact<{ [key: string]: never; }>;


export type GoLiveQuery = { readonly brand: { readonly __typename: 'Brand', readonly id: string, readonly goLiveChecklist: ReadonlyArray<{ readonly __typename: 'ChecklistItem', readonly key: ChecklistKey, readonly isDone: boolean, readonly missing: ReadonlyArray<string> }>, readonly paymentReadiness: ReadonlyArray<{ readonly __typename: 'ChecklistItem', readonly key: ChecklistKey, readonly isDone: boolean, readonly missing: ReadonlyArray<string> }>, readonly bookingReadiness: ReadonlyArray<{ readonly __typename: 'ChecklistItem', readonly key: ChecklistKey, readonly isDone: boolean, readonly missing: ReadonlyArray<string> }>, readonly consentReadiness: ReadonlyArray<{ readonly __typename: 'ChecklistItem', readonly key: ChecklistKey, readonly isDone: boolean, readonly missing: ReadonlyArray<string> }> } };

export type CheckFragment = { readonly __typename: 'ChecklistItem', readonly key: ChecklistKey, readonly isDone: boolean, readonly missing: ReadonlyArray<string> };

export type SetJourneyMutationVariables = Exact<{
  input: SetJourneyInput;
}>;


export type SetJourneyMutation = { readonly setJourney:
    | { readonly __typename: 'JourneySet', readonly brand: { readonly __typename: 'Brand', readonly id: string, readonly journey: BookingJourney } }
    | { readonly __typename: 'ModuleDependencyError', readonly code: string, readonly message: string }
   };

export type SwitchModuleMutationVariables = Exact<{
  input: SwitchModuleInput;
}>;


export type SwitchModuleMutation = { readonly switchModule:
    | { readonly __typename: 'ModuleDependencyError', readonly code: string, readonly message: string, readonly mustSwitchFirst: ReadonlyArray<Module> }
    | { readonly __typename: 'ModuleSwitched', readonly brand: { readonly __typename: 'Brand', readonly id: string, readonly modules: ReadonlyArray<Module> } }
   };

export type ExperimentPartsFragment = { readonly __typename: 'Experiment', readonly id: string, readonly name: string, readonly windowDays: number, readonly startedAt: string, readonly stoppedAt: string | null, readonly stoppedBy: ExperimentEnd | null, readonly adopted: BookingJourney | null, readonly isSplitAsPlanned: boolean, readonly guardrail: { readonly __typename: 'Guardrail', readonly figure: GuardrailFigure, readonly tolerancePercent: number } | null, readonly arms: ReadonlyArray<{ readonly __typename: 'ExperimentArm', readonly journey: BookingJourney, readonly sharePercent: number, readonly visitors: number, readonly booked: number, readonly cancelled: number, readonly settledVisitors: number, readonly settledBooked: number }>, readonly differences: ReadonlyArray<{ readonly __typename: 'ExperimentDifference', readonly journey: BookingJourney, readonly verdict: ComparisonVerdict, readonly estimate: number, readonly lower: number, readonly upper: number, readonly points: ReadonlyArray<{ readonly __typename: 'DifferencePoint', readonly day: string, readonly estimate: number, readonly lower: number, readonly upper: number }> }> };

export type ExperimentsQueryVariables = Exact<{ [key: string]: never; }>;


export type ExperimentsQuery = { readonly brand: { readonly __typename: 'Brand', readonly id: string, readonly journey: BookingJourney, readonly modules: ReadonlyArray<Module> }, readonly experiments: ReadonlyArray<{ readonly __typename: 'Experiment', readonly id: string, readonly name: string, readonly windowDays: number, readonly startedAt: string, readonly stoppedAt: string | null, readonly stoppedBy: ExperimentEnd | null, readonly adopted: BookingJourney | null, readonly isSplitAsPlanned: boolean, readonly guardrail: { readonly __typename: 'Guardrail', readonly figure: GuardrailFigure, readonly tolerancePercent: number } | null, readonly arms: ReadonlyArray<{ readonly __typename: 'ExperimentArm', readonly journey: BookingJourney, readonly sharePercent: number, readonly visitors: number, readonly booked: number, readonly cancelled: number, readonly settledVisitors: number, readonly settledBooked: number }>, readonly differences: ReadonlyArray<{ readonly __typename: 'ExperimentDifference', readonly journey: BookingJourney, readonly verdict: ComparisonVerdict, readonly estimate: number, readonly lower: number, readonly upper: number, readonly points: ReadonlyArray<{ readonly __typename: 'DifferencePoint', readonly day: string, readonly estimate: number, readonly lower: number, readonly upper: number }> }> }> };

export type ExperimentsMovedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ExperimentsMovedSubscription = { readonly experimentsChanged: string };

export type StartExperimentMutationVariables = Exact<{
  input: StartExperimentInput;
}>;


export type StartExperimentMutation = { readonly startExperiment:
    | { readonly __typename: 'ExperimentRunningError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ExperimentSaved', readonly experiment: { readonly __typename: 'Experiment', readonly id: string, readonly name: string, readonly windowDays: number, readonly startedAt: string, readonly stoppedAt: string | null, readonly stoppedBy: ExperimentEnd | null, readonly adopted: BookingJourney | null, readonly isSplitAsPlanned: boolean, readonly guardrail: { readonly __typename: 'Guardrail', readonly figure: GuardrailFigure, readonly tolerancePercent: number } | null, readonly arms: ReadonlyArray<{ readonly __typename: 'ExperimentArm', readonly journey: BookingJourney, readonly sharePercent: number, readonly visitors: number, readonly booked: number, readonly cancelled: number, readonly settledVisitors: number, readonly settledBooked: number }>, readonly differences: ReadonlyArray<{ readonly __typename: 'ExperimentDifference', readonly journey: BookingJourney, readonly verdict: ComparisonVerdict, readonly estimate: number, readonly lower: number, readonly upper: number, readonly points: ReadonlyArray<{ readonly __typename: 'DifferencePoint', readonly day: string, readonly estimate: number, readonly lower: number, readonly upper: number }> }> } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
   };

export type StopExperimentMutationVariables = Exact<{
  input: StopExperimentInput;
}>;


export type StopExperimentMutation = { readonly stopExperiment:
    | { readonly __typename: 'ExperimentSaved', readonly experiment: { readonly __typename: 'Experiment', readonly id: string, readonly name: string, readonly windowDays: number, readonly startedAt: string, readonly stoppedAt: string | null, readonly stoppedBy: ExperimentEnd | null, readonly adopted: BookingJourney | null, readonly isSplitAsPlanned: boolean, readonly guardrail: { readonly __typename: 'Guardrail', readonly figure: GuardrailFigure, readonly tolerancePercent: number } | null, readonly arms: ReadonlyArray<{ readonly __typename: 'ExperimentArm', readonly journey: BookingJourney, readonly sharePercent: number, readonly visitors: number, readonly booked: number, readonly cancelled: number, readonly settledVisitors: number, readonly settledBooked: number }>, readonly differences: ReadonlyArray<{ readonly __typename: 'ExperimentDifference', readonly journey: BookingJourney, readonly verdict: ComparisonVerdict, readonly estimate: number, readonly lower: number, readonly upper: number, readonly points: ReadonlyArray<{ readonly __typename: 'DifferencePoint', readonly day: string, readonly estimate: number, readonly lower: number, readonly upper: number }> }> } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type AdoptJourneyMutationVariables = Exact<{
  input: AdoptJourneyInput;
}>;


export type AdoptJourneyMutation = { readonly adoptJourney:
    | { readonly __typename: 'ExperimentOverError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ExperimentSaved', readonly experiment: { readonly __typename: 'Experiment', readonly id: string, readonly name: string, readonly windowDays: number, readonly startedAt: string, readonly stoppedAt: string | null, readonly stoppedBy: ExperimentEnd | null, readonly adopted: BookingJourney | null, readonly isSplitAsPlanned: boolean, readonly guardrail: { readonly __typename: 'Guardrail', readonly figure: GuardrailFigure, readonly tolerancePercent: number } | null, readonly arms: ReadonlyArray<{ readonly __typename: 'ExperimentArm', readonly journey: BookingJourney, readonly sharePercent: number, readonly visitors: number, readonly booked: number, readonly cancelled: number, readonly settledVisitors: number, readonly settledBooked: number }>, readonly differences: ReadonlyArray<{ readonly __typename: 'ExperimentDifference', readonly journey: BookingJourney, readonly verdict: ComparisonVerdict, readonly estimate: number, readonly lower: number, readonly upper: number, readonly points: ReadonlyArray<{ readonly __typename: 'DifferencePoint', readonly day: string, readonly estimate: number, readonly lower: number, readonly upper: number }> }> } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type CreateIntakeFormMutationVariables = Exact<{
  input: CreateIntakeQuestionnaireInput;
}>;


export type CreateIntakeFormMutation = { readonly createIntakeQuestionnaire:
    | { readonly __typename: 'CreateIntakeQuestionnairePayload', readonly questionnaire: { readonly __typename: 'IntakeQuestionnaire', readonly id: string } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'TooManyQuestionnairesError', readonly code: string, readonly message: string }
   };

export type SaveIntakeDraftMutationVariables = Exact<{
  input: SaveIntakeDraftInput;
}>;


export type SaveIntakeDraftMutation = { readonly saveIntakeDraft:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IntakeDraftChangedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SaveIntakeDraftPayload', readonly questionnaire: { readonly __typename: 'IntakeQuestionnaire', readonly id: string, readonly title: string, readonly createdAt: string, readonly draft: { readonly __typename: 'IntakeDraft', readonly revision: number, readonly savedAt: string, readonly definition: { readonly __typename: 'IntakeDefinition', readonly titleWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly introWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly sections: ReadonlyArray<{ readonly __typename: 'IntakeSection', readonly key: string, readonly titleWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly introWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null, readonly questions: ReadonlyArray<{ readonly __typename: 'IntakeQuestion', readonly key: string, readonly kind: IntakeQuestionKind, readonly isRequired: boolean, readonly criterion: IntakeCriterion | null, readonly maxLength: number | null, readonly labelWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly helpWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly options: ReadonlyArray<{ readonly __typename: 'IntakeOption', readonly value: string, readonly means: string | null, readonly labelWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } }>, readonly scale: { readonly __typename: 'IntakeScale', readonly from: number, readonly to: number } | null, readonly number: { readonly __typename: 'IntakeNumberRule', readonly from: number | null, readonly to: number | null, readonly decimals: number, readonly unitWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null } | null, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null }> }> }, readonly faults: ReadonlyArray<{ readonly __typename: 'IntakeFault', readonly path: string, readonly message: string }> } | null, readonly published: { readonly __typename: 'IntakeForm', readonly id: string, readonly version: number, readonly publishedAt: string, readonly definition: { readonly __typename: 'IntakeDefinition', readonly titleWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly introWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly sections: ReadonlyArray<{ readonly __typename: 'IntakeSection', readonly key: string, readonly titleWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly introWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null, readonly questions: ReadonlyArray<{ readonly __typename: 'IntakeQuestion', readonly key: string, readonly kind: IntakeQuestionKind, readonly isRequired: boolean, readonly criterion: IntakeCriterion | null, readonly maxLength: number | null, readonly labelWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly helpWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly options: ReadonlyArray<{ readonly __typename: 'IntakeOption', readonly value: string, readonly means: string | null, readonly labelWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } }>, readonly scale: { readonly __typename: 'IntakeScale', readonly from: number, readonly to: number } | null, readonly number: { readonly __typename: 'IntakeNumberRule', readonly from: number | null, readonly to: number | null, readonly decimals: number, readonly unitWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null } | null, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null }> }> } } | null, readonly targets: ReadonlyArray<{ readonly __typename: 'IntakeTarget', readonly dueHours: number, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string } | null, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } | null }> } }
   };

export type PublishIntakeFormMutationVariables = Exact<{
  input: IntakeDraftInput;
}>;


export type PublishIntakeFormMutation = { readonly publishIntakeForm:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IntakeDraftChangedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NothingToPublishError', readonly code: string, readonly message: string }
    | { readonly __typename: 'PublishIntakeFormPayload', readonly questionnaire: { readonly __typename: 'IntakeQuestionnaire', readonly id: string, readonly title: string, readonly createdAt: string, readonly draft: { readonly __typename: 'IntakeDraft', readonly revision: number, readonly savedAt: string, readonly definition: { readonly __typename: 'IntakeDefinition', readonly titleWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly introWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly sections: ReadonlyArray<{ readonly __typename: 'IntakeSection', readonly key: string, readonly titleWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly introWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null, readonly questions: ReadonlyArray<{ readonly __typename: 'IntakeQuestion', readonly key: string, readonly kind: IntakeQuestionKind, readonly isRequired: boolean, readonly criterion: IntakeCriterion | null, readonly maxLength: number | null, readonly labelWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly helpWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly options: ReadonlyArray<{ readonly __typename: 'IntakeOption', readonly value: string, readonly means: string | null, readonly labelWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } }>, readonly scale: { readonly __typename: 'IntakeScale', readonly from: number, readonly to: number } | null, readonly number: { readonly __typename: 'IntakeNumberRule', readonly from: number | null, readonly to: number | null, readonly decimals: number, readonly unitWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null } | null, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null }> }> }, readonly faults: ReadonlyArray<{ readonly __typename: 'IntakeFault', readonly path: string, readonly message: string }> } | null, readonly published: { readonly __typename: 'IntakeForm', readonly id: string, readonly version: number, readonly publishedAt: string, readonly definition: { readonly __typename: 'IntakeDefinition', readonly titleWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly introWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly sections: ReadonlyArray<{ readonly __typename: 'IntakeSection', readonly key: string, readonly titleWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly introWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null, readonly questions: ReadonlyArray<{ readonly __typename: 'IntakeQuestion', readonly key: string, readonly kind: IntakeQuestionKind, readonly isRequired: boolean, readonly criterion: IntakeCriterion | null, readonly maxLength: number | null, readonly labelWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly helpWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly options: ReadonlyArray<{ readonly __typename: 'IntakeOption', readonly value: string, readonly means: string | null, readonly labelWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } }>, readonly scale: { readonly __typename: 'IntakeScale', readonly from: number, readonly to: number } | null, readonly number: { readonly __typename: 'IntakeNumberRule', readonly from: number | null, readonly to: number | null, readonly decimals: number, readonly unitWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null } | null, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null }> }> } } | null, readonly targets: ReadonlyArray<{ readonly __typename: 'IntakeTarget', readonly dueHours: number, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string } | null, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } | null }> } }
   };

export type DiscardIntakeDraftMutationVariables = Exact<{
  input: IntakeDraftInput;
}>;


export type DiscardIntakeDraftMutation = { readonly discardIntakeDraft:
    | { readonly __typename: 'DiscardIntakeDraftPayload', readonly questionnaire: { readonly __typename: 'IntakeQuestionnaire', readonly id: string, readonly title: string, readonly createdAt: string, readonly draft: { readonly __typename: 'IntakeDraft', readonly revision: number, readonly savedAt: string, readonly definition: { readonly __typename: 'IntakeDefinition', readonly titleWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly introWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly sections: ReadonlyArray<{ readonly __typename: 'IntakeSection', readonly key: string, readonly titleWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly introWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null, readonly questions: ReadonlyArray<{ readonly __typename: 'IntakeQuestion', readonly key: string, readonly kind: IntakeQuestionKind, readonly isRequired: boolean, readonly criterion: IntakeCriterion | null, readonly maxLength: number | null, readonly labelWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly helpWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly options: ReadonlyArray<{ readonly __typename: 'IntakeOption', readonly value: string, readonly means: string | null, readonly labelWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } }>, readonly scale: { readonly __typename: 'IntakeScale', readonly from: number, readonly to: number } | null, readonly number: { readonly __typename: 'IntakeNumberRule', readonly from: number | null, readonly to: number | null, readonly decimals: number, readonly unitWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null } | null, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null }> }> }, readonly faults: ReadonlyArray<{ readonly __typename: 'IntakeFault', readonly path: string, readonly message: string }> } | null, readonly published: { readonly __typename: 'IntakeForm', readonly id: string, readonly version: number, readonly publishedAt: string, readonly definition: { readonly __typename: 'IntakeDefinition', readonly titleWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly introWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly sections: ReadonlyArray<{ readonly __typename: 'IntakeSection', readonly key: string, readonly titleWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly introWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null, readonly questions: ReadonlyArray<{ readonly __typename: 'IntakeQuestion', readonly key: string, readonly kind: IntakeQuestionKind, readonly isRequired: boolean, readonly criterion: IntakeCriterion | null, readonly maxLength: number | null, readonly labelWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly helpWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly options: ReadonlyArray<{ readonly __typename: 'IntakeOption', readonly value: string, readonly means: string | null, readonly labelWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } }>, readonly scale: { readonly __typename: 'IntakeScale', readonly from: number, readonly to: number } | null, readonly number: { readonly __typename: 'IntakeNumberRule', readonly from: number | null, readonly to: number | null, readonly decimals: number, readonly unitWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null } | null, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null }> }> } } | null, readonly targets: ReadonlyArray<{ readonly __typename: 'IntakeTarget', readonly dueHours: number, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string } | null, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } | null }> } | null }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IntakeDraftChangedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type AssignIntakeFormMutationVariables = Exact<{
  input: AssignIntakeFormInput;
}>;


export type AssignIntakeFormMutation = { readonly assignIntakeForm:
    | { readonly __typename: 'AssignIntakeFormPayload', readonly questionnaire: { readonly __typename: 'IntakeQuestionnaire', readonly id: string, readonly title: string, readonly createdAt: string, readonly draft: { readonly __typename: 'IntakeDraft', readonly revision: number, readonly savedAt: string } | null, readonly published: { readonly __typename: 'IntakeForm', readonly id: string, readonly version: number, readonly publishedAt: string } | null, readonly targets: ReadonlyArray<{ readonly __typename: 'IntakeTarget', readonly dueHours: number, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string } | null, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } | null }> } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type IntakeFormsQueryVariables = Exact<{ [key: string]: never; }>;


export type IntakeFormsQuery = { readonly intakeQuestionnaires: ReadonlyArray<{ readonly __typename: 'IntakeQuestionnaire', readonly id: string, readonly title: string, readonly createdAt: string, readonly draft: { readonly __typename: 'IntakeDraft', readonly revision: number, readonly savedAt: string } | null, readonly published: { readonly __typename: 'IntakeForm', readonly id: string, readonly version: number, readonly publishedAt: string } | null, readonly targets: ReadonlyArray<{ readonly __typename: 'IntakeTarget', readonly dueHours: number, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string } | null, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } | null }> }>, readonly intakeTemplates: ReadonlyArray<{ readonly __typename: 'IntakeTemplate', readonly key: string, readonly name: string, readonly description: string, readonly questionCount: number }> };

export type QuestionnaireRowFragment = { readonly __typename: 'IntakeQuestionnaire', readonly id: string, readonly title: string, readonly createdAt: string, readonly draft: { readonly __typename: 'IntakeDraft', readonly revision: number, readonly savedAt: string } | null, readonly published: { readonly __typename: 'IntakeForm', readonly id: string, readonly version: number, readonly publishedAt: string } | null, readonly targets: ReadonlyArray<{ readonly __typename: 'IntakeTarget', readonly dueHours: number, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string } | null, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } | null }> };

export type IntakeFormToWriteQueryVariables = Exact<{
  id: string;
}>;


export type IntakeFormToWriteQuery = { readonly intakeQuestionnaire: { readonly __typename: 'IntakeQuestionnaire', readonly id: string, readonly title: string, readonly createdAt: string, readonly draft: { readonly __typename: 'IntakeDraft', readonly revision: number, readonly savedAt: string, readonly definition: { readonly __typename: 'IntakeDefinition', readonly titleWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly introWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly sections: ReadonlyArray<{ readonly __typename: 'IntakeSection', readonly key: string, readonly titleWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly introWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null, readonly questions: ReadonlyArray<{ readonly __typename: 'IntakeQuestion', readonly key: string, readonly kind: IntakeQuestionKind, readonly isRequired: boolean, readonly criterion: IntakeCriterion | null, readonly maxLength: number | null, readonly labelWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly helpWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly options: ReadonlyArray<{ readonly __typename: 'IntakeOption', readonly value: string, readonly means: string | null, readonly labelWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } }>, readonly scale: { readonly __typename: 'IntakeScale', readonly from: number, readonly to: number } | null, readonly number: { readonly __typename: 'IntakeNumberRule', readonly from: number | null, readonly to: number | null, readonly decimals: number, readonly unitWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null } | null, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null }> }> }, readonly faults: ReadonlyArray<{ readonly __typename: 'IntakeFault', readonly path: string, readonly message: string }> } | null, readonly published: { readonly __typename: 'IntakeForm', readonly id: string, readonly version: number, readonly publishedAt: string, readonly definition: { readonly __typename: 'IntakeDefinition', readonly titleWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly introWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly sections: ReadonlyArray<{ readonly __typename: 'IntakeSection', readonly key: string, readonly titleWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly introWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null, readonly questions: ReadonlyArray<{ readonly __typename: 'IntakeQuestion', readonly key: string, readonly kind: IntakeQuestionKind, readonly isRequired: boolean, readonly criterion: IntakeCriterion | null, readonly maxLength: number | null, readonly labelWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly helpWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly options: ReadonlyArray<{ readonly __typename: 'IntakeOption', readonly value: string, readonly means: string | null, readonly labelWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } }>, readonly scale: { readonly __typename: 'IntakeScale', readonly from: number, readonly to: number } | null, readonly number: { readonly __typename: 'IntakeNumberRule', readonly from: number | null, readonly to: number | null, readonly decimals: number, readonly unitWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null } | null, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null }> }> } } | null, readonly targets: ReadonlyArray<{ readonly __typename: 'IntakeTarget', readonly dueHours: number, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string } | null, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } | null }> } | null };

export type WrittenQuestionnaireFragment = { readonly __typename: 'IntakeQuestionnaire', readonly id: string, readonly title: string, readonly createdAt: string, readonly draft: { readonly __typename: 'IntakeDraft', readonly revision: number, readonly savedAt: string, readonly definition: { readonly __typename: 'IntakeDefinition', readonly titleWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly introWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly sections: ReadonlyArray<{ readonly __typename: 'IntakeSection', readonly key: string, readonly titleWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly introWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null, readonly questions: ReadonlyArray<{ readonly __typename: 'IntakeQuestion', readonly key: string, readonly kind: IntakeQuestionKind, readonly isRequired: boolean, readonly criterion: IntakeCriterion | null, readonly maxLength: number | null, readonly labelWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly helpWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly options: ReadonlyArray<{ readonly __typename: 'IntakeOption', readonly value: string, readonly means: string | null, readonly labelWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } }>, readonly scale: { readonly __typename: 'IntakeScale', readonly from: number, readonly to: number } | null, readonly number: { readonly __typename: 'IntakeNumberRule', readonly from: number | null, readonly to: number | null, readonly decimals: number, readonly unitWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null } | null, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null }> }> }, readonly faults: ReadonlyArray<{ readonly __typename: 'IntakeFault', readonly path: string, readonly message: string }> } | null, readonly published: { readonly __typename: 'IntakeForm', readonly id: string, readonly version: number, readonly publishedAt: string, readonly definition: { readonly __typename: 'IntakeDefinition', readonly titleWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly introWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly sections: ReadonlyArray<{ readonly __typename: 'IntakeSection', readonly key: string, readonly titleWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly introWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null, readonly questions: ReadonlyArray<{ readonly __typename: 'IntakeQuestion', readonly key: string, readonly kind: IntakeQuestionKind, readonly isRequired: boolean, readonly criterion: IntakeCriterion | null, readonly maxLength: number | null, readonly labelWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly helpWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly options: ReadonlyArray<{ readonly __typename: 'IntakeOption', readonly value: string, readonly means: string | null, readonly labelWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } }>, readonly scale: { readonly __typename: 'IntakeScale', readonly from: number, readonly to: number } | null, readonly number: { readonly __typename: 'IntakeNumberRule', readonly from: number | null, readonly to: number | null, readonly decimals: number, readonly unitWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null } | null, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null }> }> } } | null, readonly targets: ReadonlyArray<{ readonly __typename: 'IntakeTarget', readonly dueHours: number, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string } | null, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } | null }> };

export type BothWordsFragment = { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string };

export type WholeConditionFragment = { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> };

export type WholeDefinitionFragment = { readonly __typename: 'IntakeDefinition', readonly titleWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly introWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly sections: ReadonlyArray<{ readonly __typename: 'IntakeSection', readonly key: string, readonly titleWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly introWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null, readonly questions: ReadonlyArray<{ readonly __typename: 'IntakeQuestion', readonly key: string, readonly kind: IntakeQuestionKind, readonly isRequired: boolean, readonly criterion: IntakeCriterion | null, readonly maxLength: number | null, readonly labelWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string }, readonly helpWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null, readonly options: ReadonlyArray<{ readonly __typename: 'IntakeOption', readonly value: string, readonly means: string | null, readonly labelWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } }>, readonly scale: { readonly __typename: 'IntakeScale', readonly from: number, readonly to: number } | null, readonly number: { readonly __typename: 'IntakeNumberRule', readonly from: number | null, readonly to: number | null, readonly decimals: number, readonly unitWords: { readonly __typename: 'IntakeWords', readonly de: string, readonly en: string } | null } | null, readonly showIf: { readonly __typename: 'IntakeCondition', readonly anyOf: ReadonlyArray<ReadonlyArray<{ readonly __typename: 'IntakeTest', readonly questionKey: string, readonly operator: IntakeTestOperator, readonly values: ReadonlyArray<string>, readonly from: number | null, readonly to: number | null }>> } | null }> }> };

export type IntakeFormChangesQueryVariables = Exact<{
  id: string;
  from: number;
  to?: number | null | undefined;
}>;


export type IntakeFormChangesQuery = { readonly intakeQuestionnaire: { readonly __typename: 'IntakeQuestionnaire', readonly id: string, readonly changes: ReadonlyArray<{ readonly __typename: 'IntakeChange', readonly kind: IntakeChangeKind, readonly subject: IntakeChangeSubject, readonly key: string | null, readonly before: string | null, readonly after: string | null, readonly aspects: ReadonlyArray<IntakeChangeAspect> }> } | null };

export type IntakeFormVersionsQueryVariables = Exact<{
  id: string;
}>;


export type IntakeFormVersionsQuery = { readonly intakeQuestionnaire: { readonly __typename: 'IntakeQuestionnaire', readonly id: string, readonly versions: ReadonlyArray<{ readonly __typename: 'IntakeForm', readonly id: string, readonly version: number, readonly title: string, readonly publishedAt: string }> } | null };

export type IntakeTypeChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type IntakeTypeChoicesQuery = { readonly specialists: { readonly __typename: 'SpecialistConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'SpecialistEdge', readonly cursor: string, readonly node: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string, readonly appointmentTypes: ReadonlyArray<{ readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }> } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type IntakeMeaningChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type IntakeMeaningChoicesQuery = { readonly specialties: ReadonlyArray<{ readonly __typename: 'Specialty', readonly slug: string, readonly name: string }> };

export type OverseenSessionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OverseenSessionsQuery = { readonly overseenGroupSessions: { readonly __typename: 'GroupSessionConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'GroupSessionEdge', readonly cursor: string, readonly node: { readonly __typename: 'GroupSession', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly seats: number, readonly seatsTaken: number, readonly isCancelled: boolean, readonly isOver: boolean, readonly revision: number, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string, readonly timeZone: string } } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OverseenSessionQueryVariables = Exact<{
  id: string;
}>;


export type OverseenSessionQuery = { readonly groupSession: { readonly __typename: 'GroupSession', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly seats: number, readonly seatsTaken: number, readonly isCancelled: boolean, readonly isOver: boolean, readonly revision: number, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string, readonly timeZone: string } } | null };

export type SessionParticipantsQueryVariables = Exact<{
  id: string;
}>;


export type SessionParticipantsQuery = { readonly groupSession: { readonly __typename: 'GroupSession', readonly id: string, readonly participants: ReadonlyArray<{ readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState, readonly patient: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } }> } | null };

export type InvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitationsQuery = { readonly invitations: ReadonlyArray<{ readonly __typename: 'Invitation', readonly id: string, readonly email: string, readonly state: InvitationState, readonly createdAt: string, readonly expiresAt: string, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly acceptedBy: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null }>, readonly invitableOrganizations: ReadonlyArray<{ readonly __typename: 'Organization', readonly id: string, readonly name: string }> };

export type InvitationRowFragment = { readonly __typename: 'Invitation', readonly id: string, readonly email: string, readonly state: InvitationState, readonly createdAt: string, readonly expiresAt: string, readonly organization: { readonly __typename: 'Organization', readonly id: string, readonly name: string } | null, readonly acceptedBy: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null };

export type InviteSpecialistMutationVariables = Exact<{
  input: InviteSpecialistInput;
}>;


export type InviteSpecialistMutation = { readonly inviteSpecialist:
    | { readonly __typename: 'AlreadyInvitedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'AlreadySpecialistError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'InvitationChanged' }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'TooManyAttemptsError', readonly code: string, readonly message: string }
   };

export type ResendInvitationMutationVariables = Exact<{
  input: ResendInvitationInput;
}>;


export type ResendInvitationMutation = { readonly resendInvitation:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvitationChanged' }
    | { readonly __typename: 'InvitationOverError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'TooManyAttemptsError', readonly code: string, readonly message: string }
   };

export type RevokeInvitationMutationVariables = Exact<{
  input: RevokeInvitationInput;
}>;


export type RevokeInvitationMutation = { readonly revokeInvitation:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvitationChanged' }
    | { readonly __typename: 'InvitationOverError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'TooManyAttemptsError', readonly code: string, readonly message: string }
   };

export type MatchingRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type MatchingRulesQuery = { readonly matchingSettings: { readonly __typename: 'MatchingSettings', readonly hard: ReadonlyArray<MatchSettableCriterion>, readonly withinDays: number, readonly questionnaireId: string | null, readonly version: number, readonly weights: ReadonlyArray<{ readonly __typename: 'MatchWeight', readonly criterion: MatchCriterion, readonly weight: number }> }, readonly guidedSearch: { readonly __typename: 'GuidedSearch', readonly regions: ReadonlyArray<string> }, readonly specialties: ReadonlyArray<{ readonly __typename: 'Specialty', readonly slug: string, readonly name: string }> };

export type SearchFormsQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchFormsQuery = { readonly intakeQuestionnaires: ReadonlyArray<{ readonly __typename: 'IntakeQuestionnaire', readonly id: string, readonly title: string, readonly published: { readonly __typename: 'IntakeForm', readonly id: string } | null }> };

export type TryMatchingQueryVariables = Exact<{
  input: MatchInput;
  rules: MatchRulesInput;
}>;


export type TryMatchingQuery = { readonly matchPreview: { readonly __typename: 'MatchPreview', readonly present: { readonly __typename: 'MatchResult', readonly matches: ReadonlyArray<{ readonly __typename: 'SpecialistMatch', readonly score: number, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } }> }, readonly tried: { readonly __typename: 'MatchResult', readonly matchCount: number, readonly matches: ReadonlyArray<{ readonly __typename: 'SpecialistMatch', readonly score: number, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } }> } } };

export type RankedFragment = { readonly __typename: 'SpecialistMatch', readonly score: number, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } };

export type SaveMatchingMutationVariables = Exact<{
  input: SaveMatchingSettingsInput;
}>;


export type SaveMatchingMutation = { readonly saveMatchingSettings:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'MatchingSettingsSaved' }
    | { readonly __typename: 'SettingsChangedError', readonly code: string, readonly message: string }
   };

export type OnboardingsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter: SpecialistOnboardingFilter;
}>;


export type OnboardingsQuery = { readonly specialistOnboardings: { readonly __typename: 'SpecialistOnboardingConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'SpecialistOnboardingEdge', readonly cursor: string, readonly node: { readonly __typename: 'SpecialistOnboarding', readonly isBookable: boolean, readonly approval: ApprovalState, readonly handedInAt: string | null, readonly suspendedAt: string | null, readonly person: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly checklist: ReadonlyArray<{ readonly __typename: 'RequirementStatus', readonly key: RequirementKey, readonly state: RequirementState }>, readonly credentials: ReadonlyArray<{ readonly __typename: 'Credential', readonly id: string, readonly state: CredentialState, readonly validUntil: string | null, readonly replacedAt: string | null }> } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OnboardingRowFragment = { readonly __typename: 'SpecialistOnboarding', readonly isBookable: boolean, readonly approval: ApprovalState, readonly handedInAt: string | null, readonly suspendedAt: string | null, readonly person: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly checklist: ReadonlyArray<{ readonly __typename: 'RequirementStatus', readonly key: RequirementKey, readonly state: RequirementState }>, readonly credentials: ReadonlyArray<{ readonly __typename: 'Credential', readonly id: string, readonly state: CredentialState, readonly validUntil: string | null, readonly replacedAt: string | null }> };

export type OnboardingDetailQueryVariables = Exact<{
  id: string;
  from: string;
}>;


export type OnboardingDetailQuery = { readonly specialistOnboarding: { readonly __typename: 'SpecialistOnboarding', readonly isBookable: boolean, readonly approval: ApprovalState, readonly reason: string | null, readonly handedInAt: string | null, readonly suspendedAt: string | null, readonly suspensionReason: string | null, readonly person: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly requirements: { readonly __typename: 'SpecialistRequirements', readonly version: number, readonly needsApproval: boolean, readonly appliesFrom: string, readonly applies: boolean }, readonly checklist: ReadonlyArray<{ readonly __typename: 'RequirementStatus', readonly key: RequirementKey, readonly state: RequirementState }>, readonly credentials: ReadonlyArray<{ readonly __typename: 'Credential', readonly id: string, readonly kind: CredentialKind, readonly state: CredentialState, readonly reason: string | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly submittedAt: string, readonly decidedAt: string | null, readonly replacedAt: string | null, readonly replacesId: string | null, readonly decidedBy: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null, readonly licence: { readonly __typename: 'Licence', readonly profession: string, readonly number: string, readonly authority: string, readonly jurisdiction: string } | null, readonly file: { readonly __typename: 'CredentialFile', readonly id: string, readonly name: string, readonly byteSize: number, readonly scan: FileScan, readonly url: string } | null }> } | null, readonly appointments: { readonly __typename: 'AppointmentConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'AppointmentEdge', readonly cursor: string, readonly node: { readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly patient: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OnboardingFieldsFragment = { readonly __typename: 'SpecialistOnboarding', readonly isBookable: boolean, readonly approval: ApprovalState, readonly reason: string | null, readonly handedInAt: string | null, readonly suspendedAt: string | null, readonly suspensionReason: string | null, readonly person: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly requirements: { readonly __typename: 'SpecialistRequirements', readonly version: number, readonly needsApproval: boolean, readonly appliesFrom: string, readonly applies: boolean }, readonly checklist: ReadonlyArray<{ readonly __typename: 'RequirementStatus', readonly key: RequirementKey, readonly state: RequirementState }>, readonly credentials: ReadonlyArray<{ readonly __typename: 'Credential', readonly id: string, readonly kind: CredentialKind, readonly state: CredentialState, readonly reason: string | null, readonly validFrom: string | null, readonly validUntil: string | null, readonly submittedAt: string, readonly decidedAt: string | null, readonly replacedAt: string | null, readonly replacesId: string | null, readonly decidedBy: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null, readonly licence: { readonly __typename: 'Licence', readonly profession: string, readonly number: string, readonly authority: string, readonly jurisdiction: string } | null, readonly file: { readonly __typename: 'CredentialFile', readonly id: string, readonly name: string, readonly byteSize: number, readonly scan: FileScan, readonly url: string } | null }> };

export type DecideCredentialMutationVariables = Exact<{
  input: DecideCredentialInput;
}>;


export type DecideCredentialMutation = { readonly decideCredential:
    | { readonly __typename: 'AlreadyDecidedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'FileNotScannedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'OnboardingChanged' }
    | { readonly __typename: 'OwnDecisionError', readonly code: string, readonly message: string }
   };

export type DecideOnboardingMutationVariables = Exact<{
  input: DecideOnboardingInput;
}>;


export type DecideOnboardingMutation = { readonly decideOnboarding:
    | { readonly __typename: 'AlreadyDecidedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'OnboardingChanged' }
    | { readonly __typename: 'OwnDecisionError', readonly code: string, readonly message: string }
    | { readonly __typename: 'RequirementsNotMetError', readonly code: string, readonly message: string }
   };

export type SuspendSpecialistMutationVariables = Exact<{
  input: SuspendSpecialistInput;
}>;


export type SuspendSpecialistMutation = { readonly suspendSpecialist:
    | { readonly __typename: 'AlreadyDecidedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'OnboardingChanged' }
    | { readonly __typename: 'OwnDecisionError', readonly code: string, readonly message: string }
   };

export type LiftSuspensionMutationVariables = Exact<{
  input: LiftSuspensionInput;
}>;


export type LiftSuspensionMutation = { readonly liftSuspension:
    | { readonly __typename: 'AlreadyDecidedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'OnboardingChanged' }
    | { readonly __typename: 'OwnDecisionError', readonly code: string, readonly message: string }
   };

export type RequirementsQueryVariables = Exact<{ [key: string]: never; }>;


export type RequirementsQuery = { readonly specialistRequirements: { readonly __typename: 'SpecialistRequirements', readonly version: number, readonly credentials: ReadonlyArray<CredentialKind>, readonly needsApproval: boolean, readonly needsPayoutAccount: boolean, readonly appliesFrom: string, readonly applies: boolean } };

export type RequirementsFieldsFragment = { readonly __typename: 'SpecialistRequirements', readonly version: number, readonly credentials: ReadonlyArray<CredentialKind>, readonly needsApproval: boolean, readonly needsPayoutAccount: boolean, readonly appliesFrom: string, readonly applies: boolean };

export type SaveRequirementsMutationVariables = Exact<{
  input: SaveSpecialistRequirementsInput;
}>;


export type SaveRequirementsMutation = { readonly saveSpecialistRequirements:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'RequirementsChangedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SpecialistRequirementsSaved', readonly requirements: { readonly __typename: 'SpecialistRequirements', readonly version: number, readonly credentials: ReadonlyArray<CredentialKind>, readonly needsApproval: boolean, readonly needsPayoutAccount: boolean, readonly appliesFrom: string, readonly applies: boolean } }
   };

export type AuditQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  action?: AuditAction | null | undefined;
}>;


export type AuditQuery = { readonly auditEvents: { readonly __typename: 'AuditEventConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'AuditEventEdge', readonly cursor: string, readonly node: { readonly __typename: 'AuditEvent', readonly id: string, readonly at: string, readonly action: AuditAction, readonly actorRole: string, readonly resource: string, readonly actor: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BookingsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AppointmentFilter | null | undefined;
}>;


export type BookingsQuery = { readonly appointments: { readonly __typename: 'AppointmentConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'AppointmentEdge', readonly cursor: string, readonly node: { readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly state: AppointmentState, readonly format: VisitFormat, readonly createdAt: string, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly payment: { readonly __typename: 'Payment', readonly id: string, readonly state: PaymentState, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } } | null } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BookingHappenedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type BookingHappenedSubscription = { readonly appointmentChanged: { readonly __typename: 'AppointmentChanged', readonly kind: string, readonly appointment: { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState } } };

export type BrandSetupQueryVariables = Exact<{ [key: string]: never; }>;


export type BrandSetupQuery = { readonly brand: { readonly __typename: 'Brand', readonly id: string, readonly name: string, readonly tagline: string, readonly operatingModel: OperatingModel, readonly locales: ReadonlyArray<string>, readonly defaultLocale: string, readonly formOfAddress: string, readonly currency: string, readonly timeZone: string, readonly supportEmail: string, readonly modules: ReadonlyArray<Module>, readonly journey: BookingJourney, readonly theme: { readonly __typename: 'BrandTheme', readonly accent: string, readonly second: string | null }, readonly portals: ReadonlyArray<{ readonly __typename: 'PortalAddress', readonly portal: Portal, readonly url: string }> } };

export type OverviewQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type OverviewQuery = { readonly metrics: { readonly __typename: 'Metrics', readonly bookings: number, readonly cancellations: number, readonly newPatients: number, readonly previousBookings: number, readonly previousCancellations: number, readonly previousNewPatients: number, readonly revenue: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly previousRevenue: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly points: ReadonlyArray<{ readonly __typename: 'MetricPoint', readonly date: string, readonly bookings: number, readonly revenue: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } }> }, readonly appointments: { readonly __typename: 'AppointmentConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'AppointmentEdge', readonly cursor: string, readonly node: { readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly state: AppointmentState, readonly format: VisitFormat, readonly createdAt: string, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly payment: { readonly __typename: 'Payment', readonly id: string, readonly state: PaymentState, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } } | null } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FiguresMovedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type FiguresMovedSubscription = { readonly metricsChanged: string };

export type PaymentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: PaymentFilter | null | undefined;
}>;


export type PaymentsQuery = { readonly payments: { readonly __typename: 'PaymentConnection', readonly totalCount: number, readonly totals: ReadonlyArray<{ readonly __typename: 'PaymentTotals', readonly count: number, readonly totalAmount: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly totalRefunded: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } }>, readonly edges: ReadonlyArray<{ readonly __typename: 'PaymentEdge', readonly cursor: string, readonly node: { readonly __typename: 'Payment', readonly id: string, readonly state: PaymentState, readonly createdAt: string, readonly appointment: { readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } } | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly refunded: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly split: { readonly __typename: 'PaymentSplit', readonly applicationFee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly net: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } } | null } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PeopleQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  role?: Role | null | undefined;
  search?: string | null | undefined;
}>;


export type PeopleQuery = { readonly people: { readonly __typename: 'PersonConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'PersonEdge', readonly cursor: string, readonly node: { readonly __typename: 'Person', readonly id: string, readonly displayName: string, readonly email: string | null, readonly roles: ReadonlyArray<Role> } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ReportQueryVariables = Exact<{
  from: string;
  to: string;
  grain: MetricGrain;
}>;


export type ReportQuery = { readonly metrics: { readonly __typename: 'Metrics', readonly bookings: number, readonly cancellations: number, readonly missed: number, readonly newPatients: number, readonly revenue: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly points: ReadonlyArray<{ readonly __typename: 'MetricPoint', readonly date: string, readonly bookings: number, readonly cancellations: number, readonly missed: number, readonly newPatients: number, readonly revenue: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } }> } };

export type ReportMovedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ReportMovedSubscription = { readonly metricsChanged: string };

export type SpecialistsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: SpecialistFilter | null | undefined;
}>;


export type SpecialistsQuery = { readonly specialists: { readonly __typename: 'SpecialistConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'SpecialistEdge', readonly cursor: string, readonly node: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly portraitSeed: string, readonly languages: ReadonlyArray<string>, readonly timeZone: string, readonly city: string | null, readonly specialties: ReadonlyArray<{ readonly __typename: 'Specialty', readonly slug: string, readonly name: string }>, readonly nextSlots: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string }> } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TextsInForceQueryVariables = Exact<{ [key: string]: never; }>;


export type TextsInForceQuery = { readonly brand: { readonly __typename: 'Brand', readonly id: string, readonly legal: ReadonlyArray<{ readonly __typename: 'LegalText', readonly kind: string, readonly title: string, readonly body: string, readonly version: string }> }, readonly terms: { readonly __typename: 'ConsentDocument', readonly id: string, readonly purpose: ConsentPurpose, readonly version: string, readonly title: string, readonly body: string } | null, readonly privacy: { readonly __typename: 'ConsentDocument', readonly id: string, readonly purpose: ConsentPurpose, readonly version: string, readonly title: string, readonly body: string } | null, readonly video: { readonly __typename: 'ConsentDocument', readonly id: string, readonly purpose: ConsentPurpose, readonly version: string, readonly title: string, readonly body: string } | null, readonly attribution: { readonly __typename: 'ConsentDocument', readonly id: string, readonly purpose: ConsentPurpose, readonly version: string, readonly title: string, readonly body: string } | null };

export type ConsentTextFragment = { readonly __typename: 'ConsentDocument', readonly id: string, readonly purpose: ConsentPurpose, readonly version: string, readonly title: string, readonly body: string };

export type BookingRowFragment = { readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly state: AppointmentState, readonly format: VisitFormat, readonly createdAt: string, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly payment: { readonly __typename: 'Payment', readonly id: string, readonly state: PaymentState, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } } | null };

export type PaymentRowFragment = { readonly __typename: 'Payment', readonly id: string, readonly state: PaymentState, readonly createdAt: string, readonly appointment: { readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } } | null, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly refunded: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly split: { readonly __typename: 'PaymentSplit', readonly applicationFee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly net: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } } | null };

export type ChangePoliciesQueryVariables = Exact<{ [key: string]: never; }>;


export type ChangePoliciesQuery = { readonly changePolicies: ReadonlyArray<{ readonly __typename: 'ChangePolicySetting', readonly version: number, readonly changedAt: string | null, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string } | null, readonly terms: { readonly __typename: 'ChangePolicy', readonly mostMoves: number | null, readonly payByMinutes: number | null, readonly rescheduling: { readonly __typename: 'ChangeRule', readonly freeMinutes: number, readonly lastMinutes: number, readonly fee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly cancelling: { readonly __typename: 'ChangeRule', readonly freeMinutes: number, readonly lastMinutes: number, readonly fee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly noShowFee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } } | null }> };

export type ChangePolicyFieldsFragment = { readonly __typename: 'ChangePolicySetting', readonly version: number, readonly changedAt: string | null, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string } | null, readonly terms: { readonly __typename: 'ChangePolicy', readonly mostMoves: number | null, readonly payByMinutes: number | null, readonly rescheduling: { readonly __typename: 'ChangeRule', readonly freeMinutes: number, readonly lastMinutes: number, readonly fee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly cancelling: { readonly __typename: 'ChangeRule', readonly freeMinutes: number, readonly lastMinutes: number, readonly fee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } }, readonly noShowFee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } } | null };

export type ChangeRuleFieldsFragment = { readonly __typename: 'ChangeRule', readonly freeMinutes: number, readonly lastMinutes: number, readonly fee: { readonly __typename: 'ChangeFee', readonly kind: ChangeFeeKind, readonly value: number } };

export type PolicyTypeChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type PolicyTypeChoicesQuery = { readonly specialists: { readonly __typename: 'SpecialistConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'SpecialistEdge', readonly cursor: string, readonly node: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string, readonly appointmentTypes: ReadonlyArray<{ readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }> } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SaveChangePolicyMutationVariables = Exact<{
  input: SaveChangePolicyInput;
}>;


export type SaveChangePolicyMutation = { readonly saveChangePolicy:
    | { readonly __typename: 'ChangePolicyChangedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ChangePolicySaved' }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
   };

export type PoolPartsFragment = { readonly __typename: 'Pool', readonly id: string, readonly name: string, readonly nameDe: string, readonly nameEn: string, readonly durationMinutes: number, readonly isOffered: boolean, readonly version: number, readonly members: ReadonlyArray<{ readonly __typename: 'PoolMember', readonly weight: number, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string } }> };

export type ManagedPoolsQueryVariables = Exact<{ [key: string]: never; }>;


export type ManagedPoolsQuery = { readonly managedPools: ReadonlyArray<{ readonly __typename: 'Pool', readonly id: string, readonly name: string, readonly nameDe: string, readonly nameEn: string, readonly durationMinutes: number, readonly isOffered: boolean, readonly version: number, readonly members: ReadonlyArray<{ readonly __typename: 'PoolMember', readonly weight: number, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string } }> }> };

export type PoolCandidatesQueryVariables = Exact<{ [key: string]: never; }>;


export type PoolCandidatesQuery = { readonly specialists: { readonly __typename: 'SpecialistConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'SpecialistEdge', readonly cursor: string, readonly node: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string, readonly appointmentTypes: ReadonlyArray<{ readonly __typename: 'AppointmentType', readonly id: string, readonly name: string, readonly durationMinutes: number, readonly seats: number | null }> } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SavePoolMutationVariables = Exact<{
  input: SavePoolInput;
}>;


export type SavePoolMutation = { readonly savePool:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'ModuleDisabledError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'PoolChangedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'PoolMismatchError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SavePoolPayload', readonly pool: { readonly __typename: 'Pool', readonly id: string, readonly name: string, readonly nameDe: string, readonly nameEn: string, readonly durationMinutes: number, readonly isOffered: boolean, readonly version: number, readonly members: ReadonlyArray<{ readonly __typename: 'PoolMember', readonly weight: number, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string } }> } }
   };

export type ReminderSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReminderSettingsQuery = { readonly reminderSettings: { readonly __typename: 'ReminderSettings', readonly remindsSpecialists: boolean, readonly textsChanges: boolean, readonly version: number, readonly changedAt: string | null, readonly steps: ReadonlyArray<{ readonly __typename: 'ReminderStep', readonly minutesBefore: number, readonly channels: ReadonlyArray<NoticeChannel> }>, readonly quietHours: { readonly __typename: 'QuietHours', readonly fromMinute: number, readonly toMinute: number } | null } };

export type ReminderSettingsFieldsFragment = { readonly __typename: 'ReminderSettings', readonly remindsSpecialists: boolean, readonly textsChanges: boolean, readonly version: number, readonly changedAt: string | null, readonly steps: ReadonlyArray<{ readonly __typename: 'ReminderStep', readonly minutesBefore: number, readonly channels: ReadonlyArray<NoticeChannel> }>, readonly quietHours: { readonly __typename: 'QuietHours', readonly fromMinute: number, readonly toMinute: number } | null };

export type SaveReminderSettingsMutationVariables = Exact<{
  input: SaveReminderSettingsInput;
}>;


export type SaveReminderSettingsMutation = { readonly saveReminderSettings:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'ReminderSettingsSaved' }
    | { readonly __typename: 'SettingsChangedError', readonly code: string, readonly message: string }
   };

export type MessageTextsQueryVariables = Exact<{ [key: string]: never; }>;


export type MessageTextsQuery = { readonly messagePlaceholders: ReadonlyArray<string>, readonly messageTexts: ReadonlyArray<{ readonly __typename: 'MessageText', readonly template: MessageTemplate, readonly medium: MessageMedium, readonly locale: MessageLocale, readonly subject: string | null, readonly body: string, readonly isOwn: boolean, readonly version: number, readonly savedAt: string | null }> };

export type MessageTextFieldsFragment = { readonly __typename: 'MessageText', readonly template: MessageTemplate, readonly medium: MessageMedium, readonly locale: MessageLocale, readonly subject: string | null, readonly body: string, readonly isOwn: boolean, readonly version: number, readonly savedAt: string | null };

export type MessagePreviewQueryVariables = Exact<{
  template: MessageTemplate;
  medium: MessageMedium;
  locale: MessageLocale;
  subject?: string | null | undefined;
  body: string;
}>;


export type MessagePreviewQuery = { readonly messagePreview: { readonly __typename: 'MessagePreview', readonly subject: string | null, readonly paragraphs: ReadonlyArray<string>, readonly action: string | null, readonly unknown: ReadonlyArray<string> } };

export type SaveMessageTextMutationVariables = Exact<{
  input: SaveMessageTextInput;
}>;


export type SaveMessageTextMutation = { readonly saveMessageText:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'MessageTextSaved' }
    | { readonly __typename: 'TextChangedError', readonly code: string, readonly message: string }
   };

export type ResetMessageTextMutationVariables = Exact<{
  input: ResetMessageTextInput;
}>;


export type ResetMessageTextMutation = { readonly resetMessageText:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'MessageTextSaved' }
    | { readonly __typename: 'TextChangedError', readonly code: string, readonly message: string }
   };

export type ClaimRequestMutationVariables = Exact<{
  input: ClaimAssistedRequestInput;
}>;


export type ClaimRequestMutation = { readonly claimAssistedRequest:
    | { readonly __typename: 'AssistedRequestClaimed', readonly request: { readonly __typename: 'AssistedRequest', readonly timeZone: string, readonly id: string, readonly state: AssistedRequestState, readonly createdAt: string, readonly dueAt: string | null, readonly isOverdue: boolean, readonly isMine: boolean, readonly wishes: { readonly __typename: 'RequestWishes', readonly ageGroup: AgeGroup | null, readonly region: string | null, readonly formats: ReadonlyArray<VisitFormat>, readonly languages: ReadonlyArray<string>, readonly words: string, readonly specialty: { readonly __typename: 'Specialty', readonly slug: string, readonly name: string } | null, readonly windows: ReadonlyArray<{ readonly __typename: 'RequestWindow', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }> } | null, readonly allocatedTo: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } | null, readonly proposals: ReadonlyArray<{ readonly __typename: 'Proposal', readonly id: string, readonly state: ProposalState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string } }>, readonly steps: ReadonlyArray<{ readonly __typename: 'AssistedStep', readonly id: string, readonly kind: AssistedStepKind, readonly at: string, readonly note: string | null, readonly allocation: { readonly __typename: 'Allocation', readonly rule: AllocationRule, readonly given: number, readonly open: number, readonly share: number, readonly mostOpen: number | null, readonly fitting: number, readonly outside: number, readonly full: number, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } } | null, readonly actor: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null }>, readonly patient: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly claimedBy: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'RequestClaimedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'RequestStateError', readonly code: string, readonly message: string }
   };

export type ReleaseRequestMutationVariables = Exact<{
  input: ReleaseAssistedRequestInput;
}>;


export type ReleaseRequestMutation = { readonly releaseAssistedRequest:
    | { readonly __typename: 'AssistedRequestReleased', readonly request: { readonly __typename: 'AssistedRequest', readonly timeZone: string, readonly id: string, readonly state: AssistedRequestState, readonly createdAt: string, readonly dueAt: string | null, readonly isOverdue: boolean, readonly isMine: boolean, readonly wishes: { readonly __typename: 'RequestWishes', readonly ageGroup: AgeGroup | null, readonly region: string | null, readonly formats: ReadonlyArray<VisitFormat>, readonly languages: ReadonlyArray<string>, readonly words: string, readonly specialty: { readonly __typename: 'Specialty', readonly slug: string, readonly name: string } | null, readonly windows: ReadonlyArray<{ readonly __typename: 'RequestWindow', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }> } | null, readonly allocatedTo: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } | null, readonly proposals: ReadonlyArray<{ readonly __typename: 'Proposal', readonly id: string, readonly state: ProposalState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string } }>, readonly steps: ReadonlyArray<{ readonly __typename: 'AssistedStep', readonly id: string, readonly kind: AssistedStepKind, readonly at: string, readonly note: string | null, readonly allocation: { readonly __typename: 'Allocation', readonly rule: AllocationRule, readonly given: number, readonly open: number, readonly share: number, readonly mostOpen: number | null, readonly fitting: number, readonly outside: number, readonly full: number, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } } | null, readonly actor: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null }>, readonly patient: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly claimedBy: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'RequestNotClaimedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'RequestStateError', readonly code: string, readonly message: string }
   };

export type TakeOverRequestMutationVariables = Exact<{
  input: TakeOverAssistedRequestInput;
}>;


export type TakeOverRequestMutation = { readonly takeOverAssistedRequest:
    | { readonly __typename: 'AssistedRequestTakenOver', readonly request: { readonly __typename: 'AssistedRequest', readonly timeZone: string, readonly id: string, readonly state: AssistedRequestState, readonly createdAt: string, readonly dueAt: string | null, readonly isOverdue: boolean, readonly isMine: boolean, readonly wishes: { readonly __typename: 'RequestWishes', readonly ageGroup: AgeGroup | null, readonly region: string | null, readonly formats: ReadonlyArray<VisitFormat>, readonly languages: ReadonlyArray<string>, readonly words: string, readonly specialty: { readonly __typename: 'Specialty', readonly slug: string, readonly name: string } | null, readonly windows: ReadonlyArray<{ readonly __typename: 'RequestWindow', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }> } | null, readonly allocatedTo: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } | null, readonly proposals: ReadonlyArray<{ readonly __typename: 'Proposal', readonly id: string, readonly state: ProposalState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string } }>, readonly steps: ReadonlyArray<{ readonly __typename: 'AssistedStep', readonly id: string, readonly kind: AssistedStepKind, readonly at: string, readonly note: string | null, readonly allocation: { readonly __typename: 'Allocation', readonly rule: AllocationRule, readonly given: number, readonly open: number, readonly share: number, readonly mostOpen: number | null, readonly fitting: number, readonly outside: number, readonly full: number, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } } | null, readonly actor: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null }>, readonly patient: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly claimedBy: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'RequestStateError', readonly code: string, readonly message: string }
   };

export type CloseRequestMutationVariables = Exact<{
  input: CloseAssistedRequestInput;
}>;


export type CloseRequestMutation = { readonly closeAssistedRequest:
    | { readonly __typename: 'AssistedRequestClosed', readonly request: { readonly __typename: 'AssistedRequest', readonly timeZone: string, readonly id: string, readonly state: AssistedRequestState, readonly createdAt: string, readonly dueAt: string | null, readonly isOverdue: boolean, readonly isMine: boolean, readonly wishes: { readonly __typename: 'RequestWishes', readonly ageGroup: AgeGroup | null, readonly region: string | null, readonly formats: ReadonlyArray<VisitFormat>, readonly languages: ReadonlyArray<string>, readonly words: string, readonly specialty: { readonly __typename: 'Specialty', readonly slug: string, readonly name: string } | null, readonly windows: ReadonlyArray<{ readonly __typename: 'RequestWindow', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }> } | null, readonly allocatedTo: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } | null, readonly proposals: ReadonlyArray<{ readonly __typename: 'Proposal', readonly id: string, readonly state: ProposalState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string } }>, readonly steps: ReadonlyArray<{ readonly __typename: 'AssistedStep', readonly id: string, readonly kind: AssistedStepKind, readonly at: string, readonly note: string | null, readonly allocation: { readonly __typename: 'Allocation', readonly rule: AllocationRule, readonly given: number, readonly open: number, readonly share: number, readonly mostOpen: number | null, readonly fitting: number, readonly outside: number, readonly full: number, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } } | null, readonly actor: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null }>, readonly patient: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly claimedBy: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null } }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'RequestNotClaimedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'RequestStateError', readonly code: string, readonly message: string }
   };

export type AllocateRequestMutationVariables = Exact<{
  input: AllocateRequestInput;
}>;


export type AllocateRequestMutation = { readonly allocateRequest:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NobodyFitsError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NobodyHasRoomError', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'RequestAllocated', readonly request: { readonly __typename: 'AssistedRequest', readonly timeZone: string, readonly id: string, readonly state: AssistedRequestState, readonly createdAt: string, readonly dueAt: string | null, readonly isOverdue: boolean, readonly isMine: boolean, readonly wishes: { readonly __typename: 'RequestWishes', readonly ageGroup: AgeGroup | null, readonly region: string | null, readonly formats: ReadonlyArray<VisitFormat>, readonly languages: ReadonlyArray<string>, readonly words: string, readonly specialty: { readonly __typename: 'Specialty', readonly slug: string, readonly name: string } | null, readonly windows: ReadonlyArray<{ readonly __typename: 'RequestWindow', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }> } | null, readonly allocatedTo: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } | null, readonly proposals: ReadonlyArray<{ readonly __typename: 'Proposal', readonly id: string, readonly state: ProposalState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string } }>, readonly steps: ReadonlyArray<{ readonly __typename: 'AssistedStep', readonly id: string, readonly kind: AssistedStepKind, readonly at: string, readonly note: string | null, readonly allocation: { readonly __typename: 'Allocation', readonly rule: AllocationRule, readonly given: number, readonly open: number, readonly share: number, readonly mostOpen: number | null, readonly fitting: number, readonly outside: number, readonly full: number, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } } | null, readonly actor: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null }>, readonly patient: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly claimedBy: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null } }
    | { readonly __typename: 'RequestNotClaimedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'RequestStateError', readonly code: string, readonly message: string }
   };

export type ProposeTimesMutationVariables = Exact<{
  input: ProposeTimesInput;
}>;


export type ProposeTimesMutation = { readonly proposeTimes:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string }
    | { readonly __typename: 'ProposedTimeError', readonly code: string, readonly message: string, readonly index: number, readonly alternatives: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }> }
    | { readonly __typename: 'RequestNotClaimedError', readonly code: string, readonly message: string }
    | { readonly __typename: 'RequestStateError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SlotInPastError', readonly code: string, readonly message: string }
    | { readonly __typename: 'SpecialistNotBookableError', readonly code: string, readonly message: string }
    | { readonly __typename: 'TimesProposed', readonly request: { readonly __typename: 'AssistedRequest', readonly timeZone: string, readonly id: string, readonly state: AssistedRequestState, readonly createdAt: string, readonly dueAt: string | null, readonly isOverdue: boolean, readonly isMine: boolean, readonly wishes: { readonly __typename: 'RequestWishes', readonly ageGroup: AgeGroup | null, readonly region: string | null, readonly formats: ReadonlyArray<VisitFormat>, readonly languages: ReadonlyArray<string>, readonly words: string, readonly specialty: { readonly __typename: 'Specialty', readonly slug: string, readonly name: string } | null, readonly windows: ReadonlyArray<{ readonly __typename: 'RequestWindow', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }> } | null, readonly allocatedTo: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } | null, readonly proposals: ReadonlyArray<{ readonly __typename: 'Proposal', readonly id: string, readonly state: ProposalState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string } }>, readonly steps: ReadonlyArray<{ readonly __typename: 'AssistedStep', readonly id: string, readonly kind: AssistedStepKind, readonly at: string, readonly note: string | null, readonly allocation: { readonly __typename: 'Allocation', readonly rule: AllocationRule, readonly given: number, readonly open: number, readonly share: number, readonly mostOpen: number | null, readonly fitting: number, readonly outside: number, readonly full: number, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } } | null, readonly actor: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null }>, readonly patient: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly claimedBy: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null } }
   };

export type QueueQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  view: AssistedQueueView;
}>;


export type QueueQuery = { readonly assistedQueue: { readonly __typename: 'AssistedRequestConnection', readonly totalCount: number, readonly overdueCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'AssistedRequestEdge', readonly cursor: string, readonly node: { readonly __typename: 'AssistedRequest', readonly id: string, readonly state: AssistedRequestState, readonly createdAt: string, readonly dueAt: string | null, readonly isOverdue: boolean, readonly isMine: boolean, readonly patient: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly claimedBy: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type QueueRowFragment = { readonly __typename: 'AssistedRequest', readonly id: string, readonly state: AssistedRequestState, readonly createdAt: string, readonly dueAt: string | null, readonly isOverdue: boolean, readonly isMine: boolean, readonly patient: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly claimedBy: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null };

export type QueueChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type QueueChangedSubscription = { readonly assistedRequestChanged: { readonly __typename: 'AssistedRequest', readonly id: string, readonly state: AssistedRequestState } };

export type RequestDetailsQueryVariables = Exact<{
  id: string;
}>;


export type RequestDetailsQuery = { readonly assistedRequest: { readonly __typename: 'AssistedRequest', readonly timeZone: string, readonly id: string, readonly state: AssistedRequestState, readonly createdAt: string, readonly dueAt: string | null, readonly isOverdue: boolean, readonly isMine: boolean, readonly wishes: { readonly __typename: 'RequestWishes', readonly ageGroup: AgeGroup | null, readonly region: string | null, readonly formats: ReadonlyArray<VisitFormat>, readonly languages: ReadonlyArray<string>, readonly words: string, readonly specialty: { readonly __typename: 'Specialty', readonly slug: string, readonly name: string } | null, readonly windows: ReadonlyArray<{ readonly __typename: 'RequestWindow', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }> } | null, readonly allocatedTo: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } | null, readonly proposals: ReadonlyArray<{ readonly __typename: 'Proposal', readonly id: string, readonly state: ProposalState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string } }>, readonly steps: ReadonlyArray<{ readonly __typename: 'AssistedStep', readonly id: string, readonly kind: AssistedStepKind, readonly at: string, readonly note: string | null, readonly allocation: { readonly __typename: 'Allocation', readonly rule: AllocationRule, readonly given: number, readonly open: number, readonly share: number, readonly mostOpen: number | null, readonly fitting: number, readonly outside: number, readonly full: number, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } } | null, readonly actor: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null }>, readonly patient: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly claimedBy: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null } | null };

export type RequestFieldsFragment = { readonly __typename: 'AssistedRequest', readonly timeZone: string, readonly id: string, readonly state: AssistedRequestState, readonly createdAt: string, readonly dueAt: string | null, readonly isOverdue: boolean, readonly isMine: boolean, readonly wishes: { readonly __typename: 'RequestWishes', readonly ageGroup: AgeGroup | null, readonly region: string | null, readonly formats: ReadonlyArray<VisitFormat>, readonly languages: ReadonlyArray<string>, readonly words: string, readonly specialty: { readonly __typename: 'Specialty', readonly slug: string, readonly name: string } | null, readonly windows: ReadonlyArray<{ readonly __typename: 'RequestWindow', readonly weekday: number, readonly fromMinute: number, readonly toMinute: number }> } | null, readonly allocatedTo: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } | null, readonly proposals: ReadonlyArray<{ readonly __typename: 'Proposal', readonly id: string, readonly state: ProposalState, readonly startsAt: string, readonly endsAt: string, readonly format: VisitFormat, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string } }>, readonly steps: ReadonlyArray<{ readonly __typename: 'AssistedStep', readonly id: string, readonly kind: AssistedStepKind, readonly at: string, readonly note: string | null, readonly allocation: { readonly __typename: 'Allocation', readonly rule: AllocationRule, readonly given: number, readonly open: number, readonly share: number, readonly mostOpen: number | null, readonly fitting: number, readonly outside: number, readonly full: number, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } } | null, readonly actor: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null }>, readonly patient: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly claimedBy: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null };

export type SpecialistChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type SpecialistChoicesQuery = { readonly specialists: { readonly __typename: 'SpecialistConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'SpecialistEdge', readonly cursor: string, readonly node: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly headline: string, readonly appointmentTypes: ReadonlyArray<{ readonly __typename: 'AppointmentType', readonly id: string, readonly name: string, readonly formats: ReadonlyArray<VisitFormat> }> } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RequestSuggestionsQueryVariables = Exact<{
  id: string;
}>;


export type RequestSuggestionsQuery = { readonly assistedRequest: { readonly __typename: 'AssistedRequest', readonly id: string, readonly suggestions: ReadonlyArray<{ readonly __typename: 'SpecialistMatch', readonly score: number, readonly nextSlot: { readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }, readonly reasons: ReadonlyArray<{ readonly __typename: 'MatchReason', readonly criterion: MatchCriterion, readonly words: ReadonlyArray<string> }>, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly headline: string, readonly appointmentTypes: ReadonlyArray<{ readonly __typename: 'AppointmentType', readonly id: string, readonly name: string, readonly formats: ReadonlyArray<VisitFormat> }> } }>, readonly unsuitable: ReadonlyArray<{ readonly __typename: 'MatchExclusion', readonly criteria: ReadonlyArray<MatchExclusionCriterion>, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string } }> } | null };

export type ProposableTimesQueryVariables = Exact<{
  slug: string;
  type: string;
  from: string;
  timeZone: string;
}>;


export type ProposableTimesQuery = { readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly slotDays: ReadonlyArray<{ readonly __typename: 'SlotDay', readonly date: string, readonly slots: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string, readonly endsAt: string }> }> } | null };

export type DeadlinesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeadlinesQuery = { readonly assistedSettings: { readonly __typename: 'AssistedSettings', readonly answerWithinHours: number, readonly proposalsValidHours: number, readonly version: number } };

export type SaveDeadlinesMutationVariables = Exact<{
  input: SaveAssistedSettingsInput;
}>;


export type SaveDeadlinesMutation = { readonly saveAssistedSettings:
    | { readonly __typename: 'AssistedSettingsSaved' }
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'SettingsChangedError', readonly code: string, readonly message: string }
   };

export type PortalSearchQueryVariables = Exact<{
  text: string;
  from: string;
  hasDirectory: boolean;
  hasPeople: boolean;
  hasBookings: boolean;
}>;


export type PortalSearchQuery = { readonly specialists?: { readonly __typename: 'SpecialistConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'SpecialistEdge', readonly cursor: string, readonly node: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string, readonly title: string } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly people?: { readonly __typename: 'PersonConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'PersonEdge', readonly cursor: string, readonly node: { readonly __typename: 'Person', readonly id: string, readonly displayName: string, readonly email: string | null } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly appointments?: { readonly __typename: 'AppointmentConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'AppointmentEdge', readonly cursor: string, readonly node: { readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string } } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SpecialistDetailQueryVariables = Exact<{
  slug: string;
}>;


export type SpecialistDetailQuery = { readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly headline: string, readonly portraitSeed: string, readonly languages: ReadonlyArray<string>, readonly formats: ReadonlyArray<VisitFormat>, readonly city: string | null, readonly gender: Gender | null, readonly insurances: ReadonlyArray<Insurance>, readonly ageGroups: ReadonlyArray<AgeGroup>, readonly focus: ReadonlyArray<string>, readonly isBookable: boolean, readonly specialties: ReadonlyArray<{ readonly __typename: 'Specialty', readonly slug: string, readonly name: string }>, readonly appointmentTypes: ReadonlyArray<{ readonly __typename: 'AppointmentType', readonly id: string, readonly name: string, readonly durationMinutes: number, readonly formats: ReadonlyArray<VisitFormat>, readonly priceVersion: number | null, readonly price: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } | null }> } | null };

export type SpecialistAudienceQueryVariables = Exact<{
  slug: string;
}>;


export type SpecialistAudienceQuery = { readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string, readonly ageGroups: ReadonlyArray<AgeGroup>, readonly profileVersion: number } | null };

export type OverseenWaitsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  isOffered?: boolean | null | undefined;
}>;


export type OverseenWaitsQuery = { readonly overseenWaits: { readonly __typename: 'WaitConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'WaitEdge', readonly cursor: string, readonly node: { readonly __typename: 'Wait', readonly id: string, readonly joinedAt: string, readonly until: string, readonly format: VisitFormat, readonly weekdays: ReadonlyArray<number>, readonly fromMinute: number, readonly toMinute: number, readonly patient: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly offer: { readonly __typename: 'WaitOffer', readonly id: string, readonly startsAt: string, readonly expiresAt: string } | null } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WaitRowFragment = { readonly __typename: 'Wait', readonly id: string, readonly joinedAt: string, readonly until: string, readonly format: VisitFormat, readonly weekdays: ReadonlyArray<number>, readonly fromMinute: number, readonly toMinute: number, readonly patient: { readonly __typename: 'Person', readonly id: string, readonly displayName: string }, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly offer: { readonly __typename: 'WaitOffer', readonly id: string, readonly startsAt: string, readonly expiresAt: string } | null };

export type OverseenWaitsChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type OverseenWaitsChangedSubscription = { readonly overseenWaitsChanged: string };

export type OverseenPoolsQueryVariables = Exact<{ [key: string]: never; }>;


export type OverseenPoolsQuery = { readonly overseenPools: ReadonlyArray<{ readonly __typename: 'OverseenPool', readonly bookings: number, readonly pool: { readonly __typename: 'Pool', readonly id: string, readonly name: string }, readonly shares: ReadonlyArray<{ readonly __typename: 'PoolShare', readonly weight: number, readonly bookings: number, readonly lastBookedAt: string | null, readonly sharePoints: number | null, readonly duePoints: number, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string, readonly portraitSeed: string } }> }> };

export type OfferSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type OfferSettingsQuery = { readonly waitlistSettings: { readonly __typename: 'WaitlistSettings', readonly offerMinutes: number, readonly version: number } };

export type SaveOfferSettingsMutationVariables = Exact<{
  input: SaveWaitlistSettingsInput;
}>;


export type SaveOfferSettingsMutation = { readonly saveWaitlistSettings:
    | { readonly __typename: 'IdempotencyConflictError', readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldFault', readonly path: string, readonly message: string }> }
    | { readonly __typename: 'SaveWaitlistSettingsPayload', readonly settings: { readonly __typename: 'WaitlistSettings', readonly offerMinutes: number, readonly version: number } }
    | { readonly __typename: 'SettingsChangedError', readonly code: string, readonly message: string }
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
export const AllocationMemberFragmentDoc = new TypedDocumentString(`
    fragment AllocationMember on Specialist {
  __typename
  id
  displayName
  allocation {
    __typename
    takesPart
    share
    mostOpen
    mostNewPerWeek
    version
    given
    open
    newThisWeek
    isFull
  }
}
    `, {"fragmentName":"AllocationMember"}) as unknown as TypedDocumentString<AllocationMemberFragment, unknown>;
export const CheckFragmentDoc = new TypedDocumentString(`
    fragment Check on ChecklistItem {
  __typename
  key
  isDone
  missing
}
    `, {"fragmentName":"Check"}) as unknown as TypedDocumentString<CheckFragment, unknown>;
export const ExperimentPartsFragmentDoc = new TypedDocumentString(`
    fragment ExperimentParts on Experiment {
  __typename
  id
  name
  windowDays
  startedAt
  stoppedAt
  stoppedBy
  adopted
  isSplitAsPlanned
  guardrail {
    __typename
    figure
    tolerancePercent
  }
  arms {
    __typename
    journey
    sharePercent
    visitors
    booked
    cancelled
    settledVisitors
    settledBooked
  }
  differences {
    __typename
    journey
    verdict
    estimate
    lower
    upper
    points {
      __typename
      day
      estimate
      lower
      upper
    }
  }
}
    `, {"fragmentName":"ExperimentParts"}) as unknown as TypedDocumentString<ExperimentPartsFragment, unknown>;
export const QuestionnaireRowFragmentDoc = new TypedDocumentString(`
    fragment QuestionnaireRow on IntakeQuestionnaire {
  __typename
  id
  title
  createdAt
  draft {
    __typename
    revision
    savedAt
  }
  published {
    __typename
    id
    version
    publishedAt
  }
  targets {
    __typename
    dueHours
    appointmentType {
      __typename
      id
      name
    }
    specialist {
      __typename
      id
      displayName
    }
  }
}
    `, {"fragmentName":"QuestionnaireRow"}) as unknown as TypedDocumentString<QuestionnaireRowFragment, unknown>;
export const BothWordsFragmentDoc = new TypedDocumentString(`
    fragment BothWords on IntakeWords {
  __typename
  de
  en
}
    `, {"fragmentName":"BothWords"}) as unknown as TypedDocumentString<BothWordsFragment, unknown>;
export const WholeConditionFragmentDoc = new TypedDocumentString(`
    fragment WholeCondition on IntakeCondition {
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
    `, {"fragmentName":"WholeCondition"}) as unknown as TypedDocumentString<WholeConditionFragment, unknown>;
export const WholeDefinitionFragmentDoc = new TypedDocumentString(`
    fragment WholeDefinition on IntakeDefinition {
  __typename
  titleWords {
    __typename
    ...BothWords
  }
  introWords {
    __typename
    ...BothWords
  }
  sections {
    __typename
    key
    titleWords {
      __typename
      ...BothWords
    }
    introWords {
      __typename
      ...BothWords
    }
    showIf {
      __typename
      ...WholeCondition
    }
    questions {
      __typename
      key
      kind
      isRequired
      criterion
      labelWords {
        __typename
        ...BothWords
      }
      helpWords {
        __typename
        ...BothWords
      }
      maxLength
      options {
        __typename
        value
        means
        labelWords {
          __typename
          ...BothWords
        }
      }
      scale {
        __typename
        from
        to
      }
      number {
        __typename
        unitWords {
          __typename
          ...BothWords
        }
        from
        to
        decimals
      }
      showIf {
        __typename
        ...WholeCondition
      }
    }
  }
}
    fragment BothWords on IntakeWords {
  __typename
  de
  en
}
fragment WholeCondition on IntakeCondition {
  __typename
  anyOf {
    __typename
    questionKey
    operator
    values
    from
    to
  }
}`, {"fragmentName":"WholeDefinition"}) as unknown as TypedDocumentString<WholeDefinitionFragment, unknown>;
export const WrittenQuestionnaireFragmentDoc = new TypedDocumentString(`
    fragment WrittenQuestionnaire on IntakeQuestionnaire {
  __typename
  ...QuestionnaireRow
  draft {
    __typename
    definition {
      __typename
      ...WholeDefinition
    }
    faults {
      __typename
      path
      message
    }
  }
  published {
    __typename
    definition {
      __typename
      ...WholeDefinition
    }
  }
}
    fragment QuestionnaireRow on IntakeQuestionnaire {
  __typename
  id
  title
  createdAt
  draft {
    __typename
    revision
    savedAt
  }
  published {
    __typename
    id
    version
    publishedAt
  }
  targets {
    __typename
    dueHours
    appointmentType {
      __typename
      id
      name
    }
    specialist {
      __typename
      id
      displayName
    }
  }
}
fragment BothWords on IntakeWords {
  __typename
  de
  en
}
fragment WholeCondition on IntakeCondition {
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
fragment WholeDefinition on IntakeDefinition {
  __typename
  titleWords {
    __typename
    ...BothWords
  }
  introWords {
    __typename
    ...BothWords
  }
  sections {
    __typename
    key
    titleWords {
      __typename
      ...BothWords
    }
    introWords {
      __typename
      ...BothWords
    }
    showIf {
      __typename
      ...WholeCondition
    }
    questions {
      __typename
      key
      kind
      isRequired
      criterion
      labelWords {
        __typename
        ...BothWords
      }
      helpWords {
        __typename
        ...BothWords
      }
      maxLength
      options {
        __typename
        value
        means
        labelWords {
          __typename
          ...BothWords
        }
      }
      scale {
        __typename
        from
        to
      }
      number {
        __typename
        unitWords {
          __typename
          ...BothWords
        }
        from
        to
        decimals
      }
      showIf {
        __typename
        ...WholeCondition
      }
    }
  }
}`, {"fragmentName":"WrittenQuestionnaire"}) as unknown as TypedDocumentString<WrittenQuestionnaireFragment, unknown>;
export const InvitationRowFragmentDoc = new TypedDocumentString(`
    fragment InvitationRow on Invitation {
  __typename
  id
  email
  state
  createdAt
  expiresAt
  organization {
    __typename
    id
    name
  }
  acceptedBy {
    __typename
    id
    displayName
  }
}
    `, {"fragmentName":"InvitationRow"}) as unknown as TypedDocumentString<InvitationRowFragment, unknown>;
export const RankedFragmentDoc = new TypedDocumentString(`
    fragment Ranked on SpecialistMatch {
  __typename
  score
  specialist {
    __typename
    id
    displayName
  }
}
    `, {"fragmentName":"Ranked"}) as unknown as TypedDocumentString<RankedFragment, unknown>;
export const RequirementPartsFragmentDoc = new TypedDocumentString(`
    fragment RequirementParts on RequirementStatus {
  __typename
  key
  state
}
    `, {"fragmentName":"RequirementParts"}) as unknown as TypedDocumentString<RequirementPartsFragment, unknown>;
export const OnboardingRowFragmentDoc = new TypedDocumentString(`
    fragment OnboardingRow on SpecialistOnboarding {
  __typename
  person {
    __typename
    id
    displayName
  }
  isBookable
  approval
  handedInAt
  suspendedAt
  checklist {
    __typename
    ...RequirementParts
  }
  credentials {
    __typename
    id
    state
    validUntil
    replacedAt
  }
}
    fragment RequirementParts on RequirementStatus {
  __typename
  key
  state
}`, {"fragmentName":"OnboardingRow"}) as unknown as TypedDocumentString<OnboardingRowFragment, unknown>;
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
  person {
    __typename
    id
    displayName
  }
  isBookable
  approval
  reason
  handedInAt
  suspendedAt
  suspensionReason
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
export const RequirementsFieldsFragmentDoc = new TypedDocumentString(`
    fragment RequirementsFields on SpecialistRequirements {
  __typename
  version
  credentials
  needsApproval
  needsPayoutAccount
  appliesFrom
  applies
}
    `, {"fragmentName":"RequirementsFields"}) as unknown as TypedDocumentString<RequirementsFieldsFragment, unknown>;
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
export const BookingRowFragmentDoc = new TypedDocumentString(`
    fragment BookingRow on Appointment {
  __typename
  id
  startsAt
  endsAt
  state
  format
  createdAt
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
}
    `, {"fragmentName":"BookingRow"}) as unknown as TypedDocumentString<BookingRowFragment, unknown>;
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
export const PaymentRowFragmentDoc = new TypedDocumentString(`
    fragment PaymentRow on Payment {
  __typename
  ...PaymentSums
  appointment {
    __typename
    id
    startsAt
    specialist {
      __typename
      id
      displayName
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
}`, {"fragmentName":"PaymentRow"}) as unknown as TypedDocumentString<PaymentRowFragment, unknown>;
export const ChangeRuleFieldsFragmentDoc = new TypedDocumentString(`
    fragment ChangeRuleFields on ChangeRule {
  __typename
  freeMinutes
  lastMinutes
  fee {
    __typename
    kind
    value
  }
}
    `, {"fragmentName":"ChangeRuleFields"}) as unknown as TypedDocumentString<ChangeRuleFieldsFragment, unknown>;
export const ChangePolicyFieldsFragmentDoc = new TypedDocumentString(`
    fragment ChangePolicyFields on ChangePolicySetting {
  __typename
  appointmentType {
    __typename
    id
    name
  }
  terms {
    __typename
    rescheduling {
      __typename
      ...ChangeRuleFields
    }
    cancelling {
      __typename
      ...ChangeRuleFields
    }
    mostMoves
    noShowFee {
      __typename
      kind
      value
    }
    payByMinutes
  }
  version
  changedAt
}
    fragment ChangeRuleFields on ChangeRule {
  __typename
  freeMinutes
  lastMinutes
  fee {
    __typename
    kind
    value
  }
}`, {"fragmentName":"ChangePolicyFields"}) as unknown as TypedDocumentString<ChangePolicyFieldsFragment, unknown>;
export const PoolPartsFragmentDoc = new TypedDocumentString(`
    fragment PoolParts on Pool {
  __typename
  id
  name
  nameDe
  nameEn
  durationMinutes
  isOffered
  version
  members {
    __typename
    weight
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
    `, {"fragmentName":"PoolParts"}) as unknown as TypedDocumentString<PoolPartsFragment, unknown>;
export const ReminderSettingsFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReminderSettingsFields on ReminderSettings {
  __typename
  steps {
    __typename
    minutesBefore
    channels
  }
  quietHours {
    __typename
    fromMinute
    toMinute
  }
  remindsSpecialists
  textsChanges
  version
  changedAt
}
    `, {"fragmentName":"ReminderSettingsFields"}) as unknown as TypedDocumentString<ReminderSettingsFieldsFragment, unknown>;
export const MessageTextFieldsFragmentDoc = new TypedDocumentString(`
    fragment MessageTextFields on MessageText {
  __typename
  template
  medium
  locale
  subject
  body
  isOwn
  version
  savedAt
}
    `, {"fragmentName":"MessageTextFields"}) as unknown as TypedDocumentString<MessageTextFieldsFragment, unknown>;
export const QueueRowFragmentDoc = new TypedDocumentString(`
    fragment QueueRow on AssistedRequest {
  __typename
  id
  state
  createdAt
  dueAt
  isOverdue
  isMine
  patient {
    __typename
    id
    displayName
  }
  claimedBy {
    __typename
    id
    displayName
  }
}
    `, {"fragmentName":"QueueRow"}) as unknown as TypedDocumentString<QueueRowFragment, unknown>;
export const RequestFieldsFragmentDoc = new TypedDocumentString(`
    fragment RequestFields on AssistedRequest {
  __typename
  ...QueueRow
  timeZone
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
  allocatedTo {
    __typename
    id
    displayName
  }
  proposals {
    __typename
    id
    state
    startsAt
    endsAt
    format
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
  steps {
    __typename
    id
    kind
    at
    note
    allocation {
      __typename
      rule
      given
      open
      share
      mostOpen
      fitting
      outside
      full
      specialist {
        __typename
        id
        displayName
      }
    }
    actor {
      __typename
      id
      displayName
    }
  }
}
    fragment QueueRow on AssistedRequest {
  __typename
  id
  state
  createdAt
  dueAt
  isOverdue
  isMine
  patient {
    __typename
    id
    displayName
  }
  claimedBy {
    __typename
    id
    displayName
  }
}`, {"fragmentName":"RequestFields"}) as unknown as TypedDocumentString<RequestFieldsFragment, unknown>;
export const WaitRowFragmentDoc = new TypedDocumentString(`
    fragment WaitRow on Wait {
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
  offer {
    __typename
    id
    startsAt
    expiresAt
  }
}
    `, {"fragmentName":"WaitRow"}) as unknown as TypedDocumentString<WaitRowFragment, unknown>;
export const ReachDocument = new TypedDocumentString(`
    query Reach($role: Role!, $search: String, $first: Int!, $after: String) {
  reachableFields(role: $role, search: $search, first: $first, after: $after) {
    __typename
    totalCount
    edges {
      __typename
      cursor
      node {
        __typename
        type
        field
        reason
        scopes
        arguments
        faces
        path
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:0940b2e95ff6fb652b48191132f630df065b9fcae273a58c48225b91b6430abd"}) as unknown as TypedDocumentString<ReachQuery, ReachQueryVariables>;
export const AllocationSettingsDocument = new TypedDocumentString(`
    query AllocationSettings {
  assistedSettings {
    __typename
    allocationRule
    allocatesAutomatically
    version
  }
}
    `, {"hash":"sha256:460874aa6412ea58a62298b0d1316d27e304a1cf3bdf0e56da031b712d882281"}) as unknown as TypedDocumentString<AllocationSettingsQuery, AllocationSettingsQueryVariables>;
export const SaveAllocationSettingsDocument = new TypedDocumentString(`
    mutation SaveAllocationSettings($input: SaveAssistedSettingsInput!) {
  saveAssistedSettings(input: $input) {
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
    `, {"hash":"sha256:55af3df36150d0b5fd815b6d6ac1a3750bb4f6b8b2c436c3437b466c7d902aba"}) as unknown as TypedDocumentString<SaveAllocationSettingsMutation, SaveAllocationSettingsMutationVariables>;
export const AllocationMembersDocument = new TypedDocumentString(`
    query AllocationMembers($first: Int!, $after: String, $filter: SpecialistFilter) {
  specialists(first: $first, after: $after, filter: $filter) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        ...AllocationMember
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment AllocationMember on Specialist {
  __typename
  id
  displayName
  allocation {
    __typename
    takesPart
    share
    mostOpen
    mostNewPerWeek
    version
    given
    open
    newThisWeek
    isFull
  }
}`, {"hash":"sha256:991894ae088c1e8fe5b6189e54177ae65dc47f254af79ff8c467fce181700a1c"}) as unknown as TypedDocumentString<AllocationMembersQuery, AllocationMembersQueryVariables>;
export const SaveAllocationPartDocument = new TypedDocumentString(`
    mutation SaveAllocationPart($input: SaveAllocationPartInput!) {
  saveAllocationPart(input: $input) {
    __typename
    ... on SaveAllocationPartPayload {
      __typename
      specialist {
        __typename
        ...AllocationMember
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
    fragment AllocationMember on Specialist {
  __typename
  id
  displayName
  allocation {
    __typename
    takesPart
    share
    mostOpen
    mostNewPerWeek
    version
    given
    open
    newThisWeek
    isFull
  }
}`, {"hash":"sha256:9fc9d068e87b1fd69a586cb2d0f29b8e07fb517c58984e24c1280d2f97510781"}) as unknown as TypedDocumentString<SaveAllocationPartMutation, SaveAllocationPartMutationVariables>;
export const BookingDocument = new TypedDocumentString(`
    query Booking($id: ID!) {
  appointment(id: $id) {
    __typename
    ...BookingRow
  }
}
    fragment BookingRow on Appointment {
  __typename
  id
  startsAt
  endsAt
  state
  format
  createdAt
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
}`, {"hash":"sha256:08eebea10b6ea7fb9c75cfdeb602aaf6cc7df6cc1c139733de0e620d1c9f45c1"}) as unknown as TypedDocumentString<BookingQuery, BookingQueryVariables>;
export const GoLiveDocument = new TypedDocumentString(`
    query GoLive {
  brand {
    __typename
    id
    goLiveChecklist {
      __typename
      ...Check
    }
    paymentReadiness {
      __typename
      ...Check
    }
    bookingReadiness {
      __typename
      ...Check
    }
    consentReadiness {
      __typename
      ...Check
    }
  }
}
    fragment Check on ChecklistItem {
  __typename
  key
  isDone
  missing
}`, {"hash":"sha256:f50469b55f3ad1fde16aff548dc3af9a477559f09ad0fcbc86d5cd61d151effb"}) as unknown as TypedDocumentString<GoLiveQuery, GoLiveQueryVariables>;
export const SetJourneyDocument = new TypedDocumentString(`
    mutation SetJourney($input: SetJourneyInput!) {
  setJourney(input: $input) {
    __typename
    ... on JourneySet {
      __typename
      brand {
        __typename
        id
        journey
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:c18cc48b4103fccec4eb614cb8e33a7fad89d11a3545a592083d7f98ac0d049e"}) as unknown as TypedDocumentString<SetJourneyMutation, SetJourneyMutationVariables>;
export const SwitchModuleDocument = new TypedDocumentString(`
    mutation SwitchModule($input: SwitchModuleInput!) {
  switchModule(input: $input) {
    __typename
    ... on ModuleSwitched {
      __typename
      brand {
        __typename
        id
        modules
      }
    }
    ... on ModuleDependencyError {
      __typename
      code
      message
      mustSwitchFirst
    }
  }
}
    `, {"hash":"sha256:03a09a5e230045f0a55b35104bff30d655b2279efa0e676475eaf4ec1bfa216c"}) as unknown as TypedDocumentString<SwitchModuleMutation, SwitchModuleMutationVariables>;
export const ExperimentsDocument = new TypedDocumentString(`
    query Experiments {
  brand {
    __typename
    id
    journey
    modules
  }
  experiments {
    __typename
    ...ExperimentParts
  }
}
    fragment ExperimentParts on Experiment {
  __typename
  id
  name
  windowDays
  startedAt
  stoppedAt
  stoppedBy
  adopted
  isSplitAsPlanned
  guardrail {
    __typename
    figure
    tolerancePercent
  }
  arms {
    __typename
    journey
    sharePercent
    visitors
    booked
    cancelled
    settledVisitors
    settledBooked
  }
  differences {
    __typename
    journey
    verdict
    estimate
    lower
    upper
    points {
      __typename
      day
      estimate
      lower
      upper
    }
  }
}`, {"hash":"sha256:e537771615f8fd990458632ecea616f596f0b451f991c0d6f51d2c07d53ae01f"}) as unknown as TypedDocumentString<ExperimentsQuery, ExperimentsQueryVariables>;
export const ExperimentsMovedDocument = new TypedDocumentString(`
    subscription ExperimentsMoved {
  experimentsChanged
}
    `, {"hash":"sha256:66bc91039af2ab96e8fc0f07bce19429b69140d4b55a2cb280eb42b92ace2e66"}) as unknown as TypedDocumentString<ExperimentsMovedSubscription, ExperimentsMovedSubscriptionVariables>;
export const StartExperimentDocument = new TypedDocumentString(`
    mutation StartExperiment($input: StartExperimentInput!) {
  startExperiment(input: $input) {
    __typename
    ... on ExperimentSaved {
      __typename
      experiment {
        __typename
        ...ExperimentParts
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
    fragment ExperimentParts on Experiment {
  __typename
  id
  name
  windowDays
  startedAt
  stoppedAt
  stoppedBy
  adopted
  isSplitAsPlanned
  guardrail {
    __typename
    figure
    tolerancePercent
  }
  arms {
    __typename
    journey
    sharePercent
    visitors
    booked
    cancelled
    settledVisitors
    settledBooked
  }
  differences {
    __typename
    journey
    verdict
    estimate
    lower
    upper
    points {
      __typename
      day
      estimate
      lower
      upper
    }
  }
}`, {"hash":"sha256:4563abb8a6c2693ba113e186ba72287b43d6c194b2f928d8e7937eca939185b2"}) as unknown as TypedDocumentString<StartExperimentMutation, StartExperimentMutationVariables>;
export const StopExperimentDocument = new TypedDocumentString(`
    mutation StopExperiment($input: StopExperimentInput!) {
  stopExperiment(input: $input) {
    __typename
    ... on ExperimentSaved {
      __typename
      experiment {
        __typename
        ...ExperimentParts
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment ExperimentParts on Experiment {
  __typename
  id
  name
  windowDays
  startedAt
  stoppedAt
  stoppedBy
  adopted
  isSplitAsPlanned
  guardrail {
    __typename
    figure
    tolerancePercent
  }
  arms {
    __typename
    journey
    sharePercent
    visitors
    booked
    cancelled
    settledVisitors
    settledBooked
  }
  differences {
    __typename
    journey
    verdict
    estimate
    lower
    upper
    points {
      __typename
      day
      estimate
      lower
      upper
    }
  }
}`, {"hash":"sha256:a4a5f6e1a5eb651c39938037963d521b4c1c02c9a35805a5af7e4d1454111565"}) as unknown as TypedDocumentString<StopExperimentMutation, StopExperimentMutationVariables>;
export const AdoptJourneyDocument = new TypedDocumentString(`
    mutation AdoptJourney($input: AdoptJourneyInput!) {
  adoptJourney(input: $input) {
    __typename
    ... on ExperimentSaved {
      __typename
      experiment {
        __typename
        ...ExperimentParts
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment ExperimentParts on Experiment {
  __typename
  id
  name
  windowDays
  startedAt
  stoppedAt
  stoppedBy
  adopted
  isSplitAsPlanned
  guardrail {
    __typename
    figure
    tolerancePercent
  }
  arms {
    __typename
    journey
    sharePercent
    visitors
    booked
    cancelled
    settledVisitors
    settledBooked
  }
  differences {
    __typename
    journey
    verdict
    estimate
    lower
    upper
    points {
      __typename
      day
      estimate
      lower
      upper
    }
  }
}`, {"hash":"sha256:4c978c4f0c72818e9bbe990c2d9d4d67388914dc15c2f5b79a37381ce69cd8a5"}) as unknown as TypedDocumentString<AdoptJourneyMutation, AdoptJourneyMutationVariables>;
export const CreateIntakeFormDocument = new TypedDocumentString(`
    mutation CreateIntakeForm($input: CreateIntakeQuestionnaireInput!) {
  createIntakeQuestionnaire(input: $input) {
    __typename
    ... on CreateIntakeQuestionnairePayload {
      __typename
      questionnaire {
        __typename
        id
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:bbe9ce90b6baddb2f2dc414388d57c4daa3b3980e83637c8348df4a35c528de7"}) as unknown as TypedDocumentString<CreateIntakeFormMutation, CreateIntakeFormMutationVariables>;
export const SaveIntakeDraftDocument = new TypedDocumentString(`
    mutation SaveIntakeDraft($input: SaveIntakeDraftInput!) {
  saveIntakeDraft(input: $input) {
    __typename
    ... on SaveIntakeDraftPayload {
      __typename
      questionnaire {
        __typename
        ...WrittenQuestionnaire
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
    fragment QuestionnaireRow on IntakeQuestionnaire {
  __typename
  id
  title
  createdAt
  draft {
    __typename
    revision
    savedAt
  }
  published {
    __typename
    id
    version
    publishedAt
  }
  targets {
    __typename
    dueHours
    appointmentType {
      __typename
      id
      name
    }
    specialist {
      __typename
      id
      displayName
    }
  }
}
fragment WrittenQuestionnaire on IntakeQuestionnaire {
  __typename
  ...QuestionnaireRow
  draft {
    __typename
    definition {
      __typename
      ...WholeDefinition
    }
    faults {
      __typename
      path
      message
    }
  }
  published {
    __typename
    definition {
      __typename
      ...WholeDefinition
    }
  }
}
fragment BothWords on IntakeWords {
  __typename
  de
  en
}
fragment WholeCondition on IntakeCondition {
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
fragment WholeDefinition on IntakeDefinition {
  __typename
  titleWords {
    __typename
    ...BothWords
  }
  introWords {
    __typename
    ...BothWords
  }
  sections {
    __typename
    key
    titleWords {
      __typename
      ...BothWords
    }
    introWords {
      __typename
      ...BothWords
    }
    showIf {
      __typename
      ...WholeCondition
    }
    questions {
      __typename
      key
      kind
      isRequired
      criterion
      labelWords {
        __typename
        ...BothWords
      }
      helpWords {
        __typename
        ...BothWords
      }
      maxLength
      options {
        __typename
        value
        means
        labelWords {
          __typename
          ...BothWords
        }
      }
      scale {
        __typename
        from
        to
      }
      number {
        __typename
        unitWords {
          __typename
          ...BothWords
        }
        from
        to
        decimals
      }
      showIf {
        __typename
        ...WholeCondition
      }
    }
  }
}`, {"hash":"sha256:bf015d0574d90e6d86e1069bc0344c9aa5d1c456589c78474e15ffe27494e212"}) as unknown as TypedDocumentString<SaveIntakeDraftMutation, SaveIntakeDraftMutationVariables>;
export const PublishIntakeFormDocument = new TypedDocumentString(`
    mutation PublishIntakeForm($input: IntakeDraftInput!) {
  publishIntakeForm(input: $input) {
    __typename
    ... on PublishIntakeFormPayload {
      __typename
      questionnaire {
        __typename
        ...WrittenQuestionnaire
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
    fragment QuestionnaireRow on IntakeQuestionnaire {
  __typename
  id
  title
  createdAt
  draft {
    __typename
    revision
    savedAt
  }
  published {
    __typename
    id
    version
    publishedAt
  }
  targets {
    __typename
    dueHours
    appointmentType {
      __typename
      id
      name
    }
    specialist {
      __typename
      id
      displayName
    }
  }
}
fragment WrittenQuestionnaire on IntakeQuestionnaire {
  __typename
  ...QuestionnaireRow
  draft {
    __typename
    definition {
      __typename
      ...WholeDefinition
    }
    faults {
      __typename
      path
      message
    }
  }
  published {
    __typename
    definition {
      __typename
      ...WholeDefinition
    }
  }
}
fragment BothWords on IntakeWords {
  __typename
  de
  en
}
fragment WholeCondition on IntakeCondition {
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
fragment WholeDefinition on IntakeDefinition {
  __typename
  titleWords {
    __typename
    ...BothWords
  }
  introWords {
    __typename
    ...BothWords
  }
  sections {
    __typename
    key
    titleWords {
      __typename
      ...BothWords
    }
    introWords {
      __typename
      ...BothWords
    }
    showIf {
      __typename
      ...WholeCondition
    }
    questions {
      __typename
      key
      kind
      isRequired
      criterion
      labelWords {
        __typename
        ...BothWords
      }
      helpWords {
        __typename
        ...BothWords
      }
      maxLength
      options {
        __typename
        value
        means
        labelWords {
          __typename
          ...BothWords
        }
      }
      scale {
        __typename
        from
        to
      }
      number {
        __typename
        unitWords {
          __typename
          ...BothWords
        }
        from
        to
        decimals
      }
      showIf {
        __typename
        ...WholeCondition
      }
    }
  }
}`, {"hash":"sha256:aae730d0cc5afcad635a062431a2430db32f2d3e806bb1509c5df7c4345ef964"}) as unknown as TypedDocumentString<PublishIntakeFormMutation, PublishIntakeFormMutationVariables>;
export const DiscardIntakeDraftDocument = new TypedDocumentString(`
    mutation DiscardIntakeDraft($input: IntakeDraftInput!) {
  discardIntakeDraft(input: $input) {
    __typename
    ... on DiscardIntakeDraftPayload {
      __typename
      questionnaire {
        __typename
        ...WrittenQuestionnaire
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment QuestionnaireRow on IntakeQuestionnaire {
  __typename
  id
  title
  createdAt
  draft {
    __typename
    revision
    savedAt
  }
  published {
    __typename
    id
    version
    publishedAt
  }
  targets {
    __typename
    dueHours
    appointmentType {
      __typename
      id
      name
    }
    specialist {
      __typename
      id
      displayName
    }
  }
}
fragment WrittenQuestionnaire on IntakeQuestionnaire {
  __typename
  ...QuestionnaireRow
  draft {
    __typename
    definition {
      __typename
      ...WholeDefinition
    }
    faults {
      __typename
      path
      message
    }
  }
  published {
    __typename
    definition {
      __typename
      ...WholeDefinition
    }
  }
}
fragment BothWords on IntakeWords {
  __typename
  de
  en
}
fragment WholeCondition on IntakeCondition {
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
fragment WholeDefinition on IntakeDefinition {
  __typename
  titleWords {
    __typename
    ...BothWords
  }
  introWords {
    __typename
    ...BothWords
  }
  sections {
    __typename
    key
    titleWords {
      __typename
      ...BothWords
    }
    introWords {
      __typename
      ...BothWords
    }
    showIf {
      __typename
      ...WholeCondition
    }
    questions {
      __typename
      key
      kind
      isRequired
      criterion
      labelWords {
        __typename
        ...BothWords
      }
      helpWords {
        __typename
        ...BothWords
      }
      maxLength
      options {
        __typename
        value
        means
        labelWords {
          __typename
          ...BothWords
        }
      }
      scale {
        __typename
        from
        to
      }
      number {
        __typename
        unitWords {
          __typename
          ...BothWords
        }
        from
        to
        decimals
      }
      showIf {
        __typename
        ...WholeCondition
      }
    }
  }
}`, {"hash":"sha256:bf3c49c6e2679e9111840e77c24277c9ea4f02ef1b2f47a29dd694ad3ffd3278"}) as unknown as TypedDocumentString<DiscardIntakeDraftMutation, DiscardIntakeDraftMutationVariables>;
export const AssignIntakeFormDocument = new TypedDocumentString(`
    mutation AssignIntakeForm($input: AssignIntakeFormInput!) {
  assignIntakeForm(input: $input) {
    __typename
    ... on AssignIntakeFormPayload {
      __typename
      questionnaire {
        __typename
        ...QuestionnaireRow
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
    fragment QuestionnaireRow on IntakeQuestionnaire {
  __typename
  id
  title
  createdAt
  draft {
    __typename
    revision
    savedAt
  }
  published {
    __typename
    id
    version
    publishedAt
  }
  targets {
    __typename
    dueHours
    appointmentType {
      __typename
      id
      name
    }
    specialist {
      __typename
      id
      displayName
    }
  }
}`, {"hash":"sha256:2fa45e0d2d889dfd9354a188d786aa8c4c925cc3c514476927d120f3391f4e2b"}) as unknown as TypedDocumentString<AssignIntakeFormMutation, AssignIntakeFormMutationVariables>;
export const IntakeFormsDocument = new TypedDocumentString(`
    query IntakeForms {
  intakeQuestionnaires {
    __typename
    ...QuestionnaireRow
  }
  intakeTemplates {
    __typename
    key
    name
    description
    questionCount
  }
}
    fragment QuestionnaireRow on IntakeQuestionnaire {
  __typename
  id
  title
  createdAt
  draft {
    __typename
    revision
    savedAt
  }
  published {
    __typename
    id
    version
    publishedAt
  }
  targets {
    __typename
    dueHours
    appointmentType {
      __typename
      id
      name
    }
    specialist {
      __typename
      id
      displayName
    }
  }
}`, {"hash":"sha256:cdd4577bfa47cec408dca74afbe4182f8a8ae41a712c447783957ae16310a956"}) as unknown as TypedDocumentString<IntakeFormsQuery, IntakeFormsQueryVariables>;
export const IntakeFormToWriteDocument = new TypedDocumentString(`
    query IntakeFormToWrite($id: ID!) {
  intakeQuestionnaire(id: $id) {
    __typename
    ...WrittenQuestionnaire
  }
}
    fragment QuestionnaireRow on IntakeQuestionnaire {
  __typename
  id
  title
  createdAt
  draft {
    __typename
    revision
    savedAt
  }
  published {
    __typename
    id
    version
    publishedAt
  }
  targets {
    __typename
    dueHours
    appointmentType {
      __typename
      id
      name
    }
    specialist {
      __typename
      id
      displayName
    }
  }
}
fragment WrittenQuestionnaire on IntakeQuestionnaire {
  __typename
  ...QuestionnaireRow
  draft {
    __typename
    definition {
      __typename
      ...WholeDefinition
    }
    faults {
      __typename
      path
      message
    }
  }
  published {
    __typename
    definition {
      __typename
      ...WholeDefinition
    }
  }
}
fragment BothWords on IntakeWords {
  __typename
  de
  en
}
fragment WholeCondition on IntakeCondition {
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
fragment WholeDefinition on IntakeDefinition {
  __typename
  titleWords {
    __typename
    ...BothWords
  }
  introWords {
    __typename
    ...BothWords
  }
  sections {
    __typename
    key
    titleWords {
      __typename
      ...BothWords
    }
    introWords {
      __typename
      ...BothWords
    }
    showIf {
      __typename
      ...WholeCondition
    }
    questions {
      __typename
      key
      kind
      isRequired
      criterion
      labelWords {
        __typename
        ...BothWords
      }
      helpWords {
        __typename
        ...BothWords
      }
      maxLength
      options {
        __typename
        value
        means
        labelWords {
          __typename
          ...BothWords
        }
      }
      scale {
        __typename
        from
        to
      }
      number {
        __typename
        unitWords {
          __typename
          ...BothWords
        }
        from
        to
        decimals
      }
      showIf {
        __typename
        ...WholeCondition
      }
    }
  }
}`, {"hash":"sha256:86d2a919dd5dc1b0d913401f49b330116a86178cf084c023bcd4fbc9e56c7c99"}) as unknown as TypedDocumentString<IntakeFormToWriteQuery, IntakeFormToWriteQueryVariables>;
export const IntakeFormChangesDocument = new TypedDocumentString(`
    query IntakeFormChanges($id: ID!, $from: Int!, $to: Int) {
  intakeQuestionnaire(id: $id) {
    __typename
    id
    changes(from: $from, to: $to) {
      __typename
      kind
      subject
      key
      before
      after
      aspects
    }
  }
}
    `, {"hash":"sha256:07ae617a321e4eb5bb831c13aa8548e1ce6dfdb1e0ba3a17695865a0070d78b4"}) as unknown as TypedDocumentString<IntakeFormChangesQuery, IntakeFormChangesQueryVariables>;
export const IntakeFormVersionsDocument = new TypedDocumentString(`
    query IntakeFormVersions($id: ID!) {
  intakeQuestionnaire(id: $id) {
    __typename
    id
    versions {
      __typename
      id
      version
      title
      publishedAt
    }
  }
}
    `, {"hash":"sha256:f99f85a172dc59f845f9685b1d763ff6f0fbcbecd5511f29d6f2d51598e5c0d2"}) as unknown as TypedDocumentString<IntakeFormVersionsQuery, IntakeFormVersionsQueryVariables>;
export const IntakeTypeChoicesDocument = new TypedDocumentString(`
    query IntakeTypeChoices($search: String) {
  specialists(first: 12, filter: {search: $search}) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        id
        displayName
        appointmentTypes {
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
}
    `, {"hash":"sha256:35c66545aaf6959579542189ba494e6719b1562371e64fcad40f38fd9d7a5902"}) as unknown as TypedDocumentString<IntakeTypeChoicesQuery, IntakeTypeChoicesQueryVariables>;
export const IntakeMeaningChoicesDocument = new TypedDocumentString(`
    query IntakeMeaningChoices {
  specialties {
    __typename
    slug
    name
  }
}
    `, {"hash":"sha256:0a5e0b948b01f9bcff993779aa8acedaea957f23e91ddae5e084214471d608f7"}) as unknown as TypedDocumentString<IntakeMeaningChoicesQuery, IntakeMeaningChoicesQueryVariables>;
export const OverseenSessionsDocument = new TypedDocumentString(`
    query OverseenSessions($first: Int!, $after: String) {
  overseenGroupSessions(first: $first, after: $after) {
    __typename
    totalCount
    edges {
      __typename
      cursor
      node {
        __typename
        ...SessionParts
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
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
}`, {"hash":"sha256:f9b473eb6a8e4c0e044701ca20142fd9af86d757f3fe90566903086d96f2ba7d"}) as unknown as TypedDocumentString<OverseenSessionsQuery, OverseenSessionsQueryVariables>;
export const OverseenSessionDocument = new TypedDocumentString(`
    query OverseenSession($id: ID!) {
  groupSession(id: $id) {
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
}`, {"hash":"sha256:458c13894f29e5c5c729a8d67fad93a2f6e1bf79e96e895aebfcc5ec7f625ae6"}) as unknown as TypedDocumentString<OverseenSessionQuery, OverseenSessionQueryVariables>;
export const SessionParticipantsDocument = new TypedDocumentString(`
    query SessionParticipants($id: ID!) {
  groupSession(id: $id) {
    __typename
    id
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
    `, {"hash":"sha256:c3ed375bc4ae2f43475f33e13006f997eca55a95e9f1cde714de5c5956beeade"}) as unknown as TypedDocumentString<SessionParticipantsQuery, SessionParticipantsQueryVariables>;
export const InvitationsDocument = new TypedDocumentString(`
    query Invitations {
  invitations {
    __typename
    ...InvitationRow
  }
  invitableOrganizations {
    __typename
    id
    name
  }
}
    fragment InvitationRow on Invitation {
  __typename
  id
  email
  state
  createdAt
  expiresAt
  organization {
    __typename
    id
    name
  }
  acceptedBy {
    __typename
    id
    displayName
  }
}`, {"hash":"sha256:c5aad242ff784a667483a0d99a842b1e45078229d431173ef11e43dba5a44554"}) as unknown as TypedDocumentString<InvitationsQuery, InvitationsQueryVariables>;
export const InviteSpecialistDocument = new TypedDocumentString(`
    mutation InviteSpecialist($input: InviteSpecialistInput!) {
  inviteSpecialist(input: $input) {
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
    `, {"hash":"sha256:ba38bc1c4e742614f568c6c5d2aab825c9601422b95d06e099d5d636a4c081cb"}) as unknown as TypedDocumentString<InviteSpecialistMutation, InviteSpecialistMutationVariables>;
export const ResendInvitationDocument = new TypedDocumentString(`
    mutation ResendInvitation($input: ResendInvitationInput!) {
  resendInvitation(input: $input) {
    __typename
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:6d532e11d797469ff9fc7ba1e819c4dc01566f614e9bbb9ddcecda5856f6b052"}) as unknown as TypedDocumentString<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const RevokeInvitationDocument = new TypedDocumentString(`
    mutation RevokeInvitation($input: RevokeInvitationInput!) {
  revokeInvitation(input: $input) {
    __typename
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:dc4b2f8735e8787fdadadc51ff1aa89f60c00c82d789758c8da78f3332d07b7e"}) as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const MatchingRulesDocument = new TypedDocumentString(`
    query MatchingRules {
  matchingSettings {
    __typename
    weights {
      __typename
      criterion
      weight
    }
    hard
    withinDays
    questionnaireId
    version
  }
  guidedSearch {
    __typename
    regions
  }
  specialties {
    __typename
    slug
    name
  }
}
    `, {"hash":"sha256:ed6ae04a28652b2644c76d1e203f8b43eb626b315512f948855c7457e3308938"}) as unknown as TypedDocumentString<MatchingRulesQuery, MatchingRulesQueryVariables>;
export const SearchFormsDocument = new TypedDocumentString(`
    query SearchForms {
  intakeQuestionnaires {
    __typename
    id
    title
    published {
      __typename
      id
    }
  }
}
    `, {"hash":"sha256:d18694ce142819fd8530f525c6554151415739ab4dfd9fa3d6ebd4ff3a7f4267"}) as unknown as TypedDocumentString<SearchFormsQuery, SearchFormsQueryVariables>;
export const TryMatchingDocument = new TypedDocumentString(`
    query TryMatching($input: MatchInput!, $rules: MatchRulesInput!) {
  matchPreview(input: $input, rules: $rules) {
    __typename
    present {
      __typename
      matches {
        __typename
        ...Ranked
      }
    }
    tried {
      __typename
      matchCount
      matches {
        __typename
        ...Ranked
      }
    }
  }
}
    fragment Ranked on SpecialistMatch {
  __typename
  score
  specialist {
    __typename
    id
    displayName
  }
}`, {"hash":"sha256:1922bcf6da8b7baf402ea8a54655295ea20123bb7b60a110bbf26705275af62d"}) as unknown as TypedDocumentString<TryMatchingQuery, TryMatchingQueryVariables>;
export const SaveMatchingDocument = new TypedDocumentString(`
    mutation SaveMatching($input: SaveMatchingSettingsInput!) {
  saveMatchingSettings(input: $input) {
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
    `, {"hash":"sha256:305dc417e90fa2ca5c4d106bc9834aa0a0fa9cecf1caeea5a754445f19efb279"}) as unknown as TypedDocumentString<SaveMatchingMutation, SaveMatchingMutationVariables>;
export const OnboardingsDocument = new TypedDocumentString(`
    query Onboardings($first: Int!, $after: String, $filter: SpecialistOnboardingFilter!) {
  specialistOnboardings(first: $first, after: $after, filter: $filter) {
    __typename
    totalCount
    edges {
      __typename
      cursor
      node {
        __typename
        ...OnboardingRow
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment RequirementParts on RequirementStatus {
  __typename
  key
  state
}
fragment OnboardingRow on SpecialistOnboarding {
  __typename
  person {
    __typename
    id
    displayName
  }
  isBookable
  approval
  handedInAt
  suspendedAt
  checklist {
    __typename
    ...RequirementParts
  }
  credentials {
    __typename
    id
    state
    validUntil
    replacedAt
  }
}`, {"hash":"sha256:13af66f2067f72cb75e441e8e51597933b03cea87d07ef458bab7783cbf15328"}) as unknown as TypedDocumentString<OnboardingsQuery, OnboardingsQueryVariables>;
export const OnboardingDetailDocument = new TypedDocumentString(`
    query OnboardingDetail($id: ID!, $from: DateTime!) {
  specialistOnboarding(personId: $id) {
    __typename
    ...OnboardingFields
  }
  appointments(
    first: 10
    filter: {specialistPersonId: $id, state: CONFIRMED, from: $from}
  ) {
    __typename
    totalCount
    edges {
      __typename
      cursor
      node {
        __typename
        id
        startsAt
        endsAt
        patient {
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
  person {
    __typename
    id
    displayName
  }
  isBookable
  approval
  reason
  handedInAt
  suspendedAt
  suspensionReason
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
}`, {"hash":"sha256:b0eb74a66028114ff14d8407ccd7e6cc8272c83b30ec79b76dbf05c1be719fcd"}) as unknown as TypedDocumentString<OnboardingDetailQuery, OnboardingDetailQueryVariables>;
export const DecideCredentialDocument = new TypedDocumentString(`
    mutation DecideCredential($input: DecideCredentialInput!) {
  decideCredential(input: $input) {
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
    `, {"hash":"sha256:8b6e36d067028da6b65abd275312e48c94903f2034c3db7c1b570996468b3314"}) as unknown as TypedDocumentString<DecideCredentialMutation, DecideCredentialMutationVariables>;
export const DecideOnboardingDocument = new TypedDocumentString(`
    mutation DecideOnboarding($input: DecideOnboardingInput!) {
  decideOnboarding(input: $input) {
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
    `, {"hash":"sha256:ff4d0310f83538cee1f6d265198ed8ac5d8e784f825ba689a54d81c5d11c4686"}) as unknown as TypedDocumentString<DecideOnboardingMutation, DecideOnboardingMutationVariables>;
export const SuspendSpecialistDocument = new TypedDocumentString(`
    mutation SuspendSpecialist($input: SuspendSpecialistInput!) {
  suspendSpecialist(input: $input) {
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
    `, {"hash":"sha256:81a0e2f7e8bfd611764489b287c677b7273f5d048ac4e64565d3571973a2369b"}) as unknown as TypedDocumentString<SuspendSpecialistMutation, SuspendSpecialistMutationVariables>;
export const LiftSuspensionDocument = new TypedDocumentString(`
    mutation LiftSuspension($input: LiftSuspensionInput!) {
  liftSuspension(input: $input) {
    __typename
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:58da76046102b02ab0be724de5738c980ca9624d7773c58e9bfcc3de82ff77ea"}) as unknown as TypedDocumentString<LiftSuspensionMutation, LiftSuspensionMutationVariables>;
export const RequirementsDocument = new TypedDocumentString(`
    query Requirements {
  specialistRequirements {
    __typename
    ...RequirementsFields
  }
}
    fragment RequirementsFields on SpecialistRequirements {
  __typename
  version
  credentials
  needsApproval
  needsPayoutAccount
  appliesFrom
  applies
}`, {"hash":"sha256:5aa0aca85a4c0c2b6d40ed9d1e545f4b8e528497d6713c6807ea55cc47ab9cf0"}) as unknown as TypedDocumentString<RequirementsQuery, RequirementsQueryVariables>;
export const SaveRequirementsDocument = new TypedDocumentString(`
    mutation SaveRequirements($input: SaveSpecialistRequirementsInput!) {
  saveSpecialistRequirements(input: $input) {
    __typename
    ... on SpecialistRequirementsSaved {
      __typename
      requirements {
        __typename
        ...RequirementsFields
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
    fragment RequirementsFields on SpecialistRequirements {
  __typename
  version
  credentials
  needsApproval
  needsPayoutAccount
  appliesFrom
  applies
}`, {"hash":"sha256:34f4cbb64afc55fe1f6a740b434348c449f907298074755f9d1ed32cf8743b1c"}) as unknown as TypedDocumentString<SaveRequirementsMutation, SaveRequirementsMutationVariables>;
export const AuditDocument = new TypedDocumentString(`
    query Audit($first: Int!, $after: String, $action: AuditAction) {
  auditEvents(first: $first, after: $after, action: $action) {
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
    `, {"hash":"sha256:80903d002c80eec0da342090cfc0b2f02cc8569ba8c1deec69b9073ec7b4f5fd"}) as unknown as TypedDocumentString<AuditQuery, AuditQueryVariables>;
export const BookingsDocument = new TypedDocumentString(`
    query Bookings($first: Int!, $after: String, $filter: AppointmentFilter) {
  appointments(first: $first, after: $after, filter: $filter) {
    __typename
    totalCount
    edges {
      __typename
      cursor
      node {
        __typename
        ...BookingRow
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment BookingRow on Appointment {
  __typename
  id
  startsAt
  endsAt
  state
  format
  createdAt
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
}`, {"hash":"sha256:87e2749615a0876ba4e4c446578cfdd1538da662b1c449c55f448ed1fdd21a17"}) as unknown as TypedDocumentString<BookingsQuery, BookingsQueryVariables>;
export const BookingHappenedDocument = new TypedDocumentString(`
    subscription BookingHappened {
  appointmentChanged {
    __typename
    kind
    appointment {
      __typename
      id
      state
    }
  }
}
    `, {"hash":"sha256:bd2ffd418263bbaa757ebfb93b90e49212e6f0b42cac7b0d0f8a3d6031d6484a"}) as unknown as TypedDocumentString<BookingHappenedSubscription, BookingHappenedSubscriptionVariables>;
export const BrandSetupDocument = new TypedDocumentString(`
    query BrandSetup {
  brand {
    __typename
    id
    name
    tagline
    operatingModel
    locales
    defaultLocale
    formOfAddress
    currency
    timeZone
    supportEmail
    modules
    journey
    theme {
      __typename
      accent
      second
    }
    portals {
      __typename
      portal
      url
    }
  }
}
    `, {"hash":"sha256:3954ab376e45ccf2c7d918829c0f21f47b497fbf67139f8860c3a3ed6b715458"}) as unknown as TypedDocumentString<BrandSetupQuery, BrandSetupQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($from: Date!, $to: Date!) {
  metrics(from: $from, to: $to, grain: DAY) {
    __typename
    bookings
    cancellations
    newPatients
    revenue {
      __typename
      amountMinor
      currency
    }
    previousBookings
    previousCancellations
    previousNewPatients
    previousRevenue {
      __typename
      amountMinor
      currency
    }
    points {
      __typename
      date
      bookings
      revenue {
        __typename
        amountMinor
        currency
      }
    }
  }
  appointments(first: 8) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        ...BookingRow
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment BookingRow on Appointment {
  __typename
  id
  startsAt
  endsAt
  state
  format
  createdAt
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
}`, {"hash":"sha256:ef4ee101541466db3013dad8a7bca0c69126685bde070df7cf35b3777a450b90"}) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const FiguresMovedDocument = new TypedDocumentString(`
    subscription FiguresMoved {
  metricsChanged
}
    `, {"hash":"sha256:2d3390f4264b7c670f84b774c15b1dc8291731064386664b73034c84c23dbd8e"}) as unknown as TypedDocumentString<FiguresMovedSubscription, FiguresMovedSubscriptionVariables>;
export const PaymentsDocument = new TypedDocumentString(`
    query Payments($first: Int!, $after: String, $filter: PaymentFilter) {
  payments(first: $first, after: $after, filter: $filter) {
    __typename
    totalCount
    totals {
      __typename
      count
      totalAmount {
        __typename
        amountMinor
        currency
      }
      totalRefunded {
        __typename
        amountMinor
        currency
      }
    }
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
fragment PaymentRow on Payment {
  __typename
  ...PaymentSums
  appointment {
    __typename
    id
    startsAt
    specialist {
      __typename
      id
      displayName
    }
  }
}`, {"hash":"sha256:6d32e5373a6c0ca88607cc9ec57762efdb73cfdf2606f097a35b610cd96b84bd"}) as unknown as TypedDocumentString<PaymentsQuery, PaymentsQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($first: Int!, $after: String, $role: Role, $search: String) {
  people(first: $first, after: $after, role: $role, search: $search) {
    __typename
    totalCount
    edges {
      __typename
      cursor
      node {
        __typename
        id
        displayName
        email
        roles
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:0dab1b7bbb6a1ecae356d03f7b71ec58048107846f1ffe4c7b4cae21ff934d67"}) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const ReportDocument = new TypedDocumentString(`
    query Report($from: Date!, $to: Date!, $grain: MetricGrain!) {
  metrics(from: $from, to: $to, grain: $grain) {
    __typename
    bookings
    cancellations
    missed
    newPatients
    revenue {
      __typename
      amountMinor
      currency
    }
    points {
      __typename
      date
      bookings
      cancellations
      missed
      newPatients
      revenue {
        __typename
        amountMinor
        currency
      }
    }
  }
}
    `, {"hash":"sha256:305a50ce1dd5fa81114aa0b83d5a89e96a5d70901a588318c8f3a3749b750548"}) as unknown as TypedDocumentString<ReportQuery, ReportQueryVariables>;
export const ReportMovedDocument = new TypedDocumentString(`
    subscription ReportMoved {
  metricsChanged
}
    `, {"hash":"sha256:5cb400e4cae28fb381b946493395379a4b24372d44397039b02f9a6987447716"}) as unknown as TypedDocumentString<ReportMovedSubscription, ReportMovedSubscriptionVariables>;
export const SpecialistsDocument = new TypedDocumentString(`
    query Specialists($first: Int!, $after: String, $filter: SpecialistFilter) {
  specialists(first: $first, after: $after, filter: $filter) {
    __typename
    totalCount
    edges {
      __typename
      cursor
      node {
        __typename
        id
        slug
        displayName
        portraitSeed
        languages
        timeZone
        city
        specialties {
          __typename
          slug
          name
        }
        nextSlots(first: 1) {
          __typename
          startsAt
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
    `, {"hash":"sha256:a71791da203fe85ba8253ef6923d79a59b0434ce19913528e24c29c01fb38936"}) as unknown as TypedDocumentString<SpecialistsQuery, SpecialistsQueryVariables>;
export const TextsInForceDocument = new TypedDocumentString(`
    query TextsInForce {
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
}
    fragment ConsentText on ConsentDocument {
  __typename
  id
  purpose
  version
  title
  body
}`, {"hash":"sha256:851f3c1e88b5e0f9b9567ed34a7735cb8257e2562329b456b38e0d59c32bf505"}) as unknown as TypedDocumentString<TextsInForceQuery, TextsInForceQueryVariables>;
export const ChangePoliciesDocument = new TypedDocumentString(`
    query ChangePolicies {
  changePolicies {
    __typename
    ...ChangePolicyFields
  }
}
    fragment ChangePolicyFields on ChangePolicySetting {
  __typename
  appointmentType {
    __typename
    id
    name
  }
  terms {
    __typename
    rescheduling {
      __typename
      ...ChangeRuleFields
    }
    cancelling {
      __typename
      ...ChangeRuleFields
    }
    mostMoves
    noShowFee {
      __typename
      kind
      value
    }
    payByMinutes
  }
  version
  changedAt
}
fragment ChangeRuleFields on ChangeRule {
  __typename
  freeMinutes
  lastMinutes
  fee {
    __typename
    kind
    value
  }
}`, {"hash":"sha256:81d2a2dc87b4daa5c812849d425e0c7a1b078d100537d15ccd1cfbdda3216a13"}) as unknown as TypedDocumentString<ChangePoliciesQuery, ChangePoliciesQueryVariables>;
export const PolicyTypeChoicesDocument = new TypedDocumentString(`
    query PolicyTypeChoices($search: String) {
  specialists(first: 12, filter: {search: $search}) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        id
        displayName
        appointmentTypes {
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
}
    `, {"hash":"sha256:98a6612090a15a6476a1f40feb8673a34a0df4e4ea232132cc991319e6ba80e6"}) as unknown as TypedDocumentString<PolicyTypeChoicesQuery, PolicyTypeChoicesQueryVariables>;
export const SaveChangePolicyDocument = new TypedDocumentString(`
    mutation SaveChangePolicy($input: SaveChangePolicyInput!) {
  saveChangePolicy(input: $input) {
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
    `, {"hash":"sha256:a472baa377e56929507ea62fbadd22c9fa25e5400c3980164bef8e8c33a1cfba"}) as unknown as TypedDocumentString<SaveChangePolicyMutation, SaveChangePolicyMutationVariables>;
export const ManagedPoolsDocument = new TypedDocumentString(`
    query ManagedPools {
  managedPools {
    __typename
    ...PoolParts
  }
}
    fragment PoolParts on Pool {
  __typename
  id
  name
  nameDe
  nameEn
  durationMinutes
  isOffered
  version
  members {
    __typename
    weight
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
}`, {"hash":"sha256:a303ae8507158e11d3bedfb69096e04f106b7826321e5a0807e58f9c51bd8621"}) as unknown as TypedDocumentString<ManagedPoolsQuery, ManagedPoolsQueryVariables>;
export const PoolCandidatesDocument = new TypedDocumentString(`
    query PoolCandidates {
  specialists(first: 50) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        id
        displayName
        appointmentTypes {
          __typename
          id
          name
          durationMinutes
          seats
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
    `, {"hash":"sha256:1f08780776620b870cbf6711f749345ce6e10fc4d4807b306fa9da9ff3b15233"}) as unknown as TypedDocumentString<PoolCandidatesQuery, PoolCandidatesQueryVariables>;
export const SavePoolDocument = new TypedDocumentString(`
    mutation SavePool($input: SavePoolInput!) {
  savePool(input: $input) {
    __typename
    ... on SavePoolPayload {
      __typename
      pool {
        __typename
        ...PoolParts
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
    fragment PoolParts on Pool {
  __typename
  id
  name
  nameDe
  nameEn
  durationMinutes
  isOffered
  version
  members {
    __typename
    weight
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
}`, {"hash":"sha256:339bfed39fed32d71813c1445ce2183d7675d6b1b49daef4df230bbbdadc34b6"}) as unknown as TypedDocumentString<SavePoolMutation, SavePoolMutationVariables>;
export const ReminderSettingsDocument = new TypedDocumentString(`
    query ReminderSettings {
  reminderSettings {
    __typename
    ...ReminderSettingsFields
  }
}
    fragment ReminderSettingsFields on ReminderSettings {
  __typename
  steps {
    __typename
    minutesBefore
    channels
  }
  quietHours {
    __typename
    fromMinute
    toMinute
  }
  remindsSpecialists
  textsChanges
  version
  changedAt
}`, {"hash":"sha256:19c16412a61cc2541f2aa51ad77457025955de39a1315d0afe99e18db22d5daa"}) as unknown as TypedDocumentString<ReminderSettingsQuery, ReminderSettingsQueryVariables>;
export const SaveReminderSettingsDocument = new TypedDocumentString(`
    mutation SaveReminderSettings($input: SaveReminderSettingsInput!) {
  saveReminderSettings(input: $input) {
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
    `, {"hash":"sha256:ff65aa3cbd241ac0be8a8eb6c6e4599e2eb1b04d4fbca340bcf7c3e6e9c20d28"}) as unknown as TypedDocumentString<SaveReminderSettingsMutation, SaveReminderSettingsMutationVariables>;
export const MessageTextsDocument = new TypedDocumentString(`
    query MessageTexts {
  messageTexts {
    __typename
    ...MessageTextFields
  }
  messagePlaceholders
}
    fragment MessageTextFields on MessageText {
  __typename
  template
  medium
  locale
  subject
  body
  isOwn
  version
  savedAt
}`, {"hash":"sha256:007827f5abcb7e977a284fca87480c5ba9fd948fefc66658b07c08f907621463"}) as unknown as TypedDocumentString<MessageTextsQuery, MessageTextsQueryVariables>;
export const MessagePreviewDocument = new TypedDocumentString(`
    query MessagePreview($template: MessageTemplate!, $medium: MessageMedium!, $locale: MessageLocale!, $subject: String, $body: String!) {
  messagePreview(
    template: $template
    medium: $medium
    locale: $locale
    subject: $subject
    body: $body
  ) {
    __typename
    subject
    paragraphs
    action
    unknown
  }
}
    `, {"hash":"sha256:81196a06ba608624e0a90ea55a72cdbf5a763d3b2235e2147977cf999df55c83"}) as unknown as TypedDocumentString<MessagePreviewQuery, MessagePreviewQueryVariables>;
export const SaveMessageTextDocument = new TypedDocumentString(`
    mutation SaveMessageText($input: SaveMessageTextInput!) {
  saveMessageText(input: $input) {
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
    `, {"hash":"sha256:22e564b124b8ce88532773ca5864daf03635a535c38a5a56487742e3a9594839"}) as unknown as TypedDocumentString<SaveMessageTextMutation, SaveMessageTextMutationVariables>;
export const ResetMessageTextDocument = new TypedDocumentString(`
    mutation ResetMessageText($input: ResetMessageTextInput!) {
  resetMessageText(input: $input) {
    __typename
    ... on Error {
      __typename
      code
      message
    }
  }
}
    `, {"hash":"sha256:bc045e41777b832d7efebd6b6e2e249a451cd7e9613b56f324fd2cb154deb202"}) as unknown as TypedDocumentString<ResetMessageTextMutation, ResetMessageTextMutationVariables>;
export const ClaimRequestDocument = new TypedDocumentString(`
    mutation ClaimRequest($input: ClaimAssistedRequestInput!) {
  claimAssistedRequest(input: $input) {
    __typename
    ... on AssistedRequestClaimed {
      __typename
      request {
        __typename
        ...RequestFields
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment QueueRow on AssistedRequest {
  __typename
  id
  state
  createdAt
  dueAt
  isOverdue
  isMine
  patient {
    __typename
    id
    displayName
  }
  claimedBy {
    __typename
    id
    displayName
  }
}
fragment RequestFields on AssistedRequest {
  __typename
  ...QueueRow
  timeZone
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
  allocatedTo {
    __typename
    id
    displayName
  }
  proposals {
    __typename
    id
    state
    startsAt
    endsAt
    format
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
  steps {
    __typename
    id
    kind
    at
    note
    allocation {
      __typename
      rule
      given
      open
      share
      mostOpen
      fitting
      outside
      full
      specialist {
        __typename
        id
        displayName
      }
    }
    actor {
      __typename
      id
      displayName
    }
  }
}`, {"hash":"sha256:863f6f8d53faeacd4e414d0086fb2d7ee067ad0da9e63668cb536a80a3678891"}) as unknown as TypedDocumentString<ClaimRequestMutation, ClaimRequestMutationVariables>;
export const ReleaseRequestDocument = new TypedDocumentString(`
    mutation ReleaseRequest($input: ReleaseAssistedRequestInput!) {
  releaseAssistedRequest(input: $input) {
    __typename
    ... on AssistedRequestReleased {
      __typename
      request {
        __typename
        ...RequestFields
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment QueueRow on AssistedRequest {
  __typename
  id
  state
  createdAt
  dueAt
  isOverdue
  isMine
  patient {
    __typename
    id
    displayName
  }
  claimedBy {
    __typename
    id
    displayName
  }
}
fragment RequestFields on AssistedRequest {
  __typename
  ...QueueRow
  timeZone
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
  allocatedTo {
    __typename
    id
    displayName
  }
  proposals {
    __typename
    id
    state
    startsAt
    endsAt
    format
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
  steps {
    __typename
    id
    kind
    at
    note
    allocation {
      __typename
      rule
      given
      open
      share
      mostOpen
      fitting
      outside
      full
      specialist {
        __typename
        id
        displayName
      }
    }
    actor {
      __typename
      id
      displayName
    }
  }
}`, {"hash":"sha256:782ef4c513ba4ce0678d8c20d9c30bae22fcbf9e25dd142a999de42fc50df2a3"}) as unknown as TypedDocumentString<ReleaseRequestMutation, ReleaseRequestMutationVariables>;
export const TakeOverRequestDocument = new TypedDocumentString(`
    mutation TakeOverRequest($input: TakeOverAssistedRequestInput!) {
  takeOverAssistedRequest(input: $input) {
    __typename
    ... on AssistedRequestTakenOver {
      __typename
      request {
        __typename
        ...RequestFields
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment QueueRow on AssistedRequest {
  __typename
  id
  state
  createdAt
  dueAt
  isOverdue
  isMine
  patient {
    __typename
    id
    displayName
  }
  claimedBy {
    __typename
    id
    displayName
  }
}
fragment RequestFields on AssistedRequest {
  __typename
  ...QueueRow
  timeZone
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
  allocatedTo {
    __typename
    id
    displayName
  }
  proposals {
    __typename
    id
    state
    startsAt
    endsAt
    format
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
  steps {
    __typename
    id
    kind
    at
    note
    allocation {
      __typename
      rule
      given
      open
      share
      mostOpen
      fitting
      outside
      full
      specialist {
        __typename
        id
        displayName
      }
    }
    actor {
      __typename
      id
      displayName
    }
  }
}`, {"hash":"sha256:05775a3a8cc3c55071f5624b16923527fd2df0a03ca3af0d9cf96fc7768ef44a"}) as unknown as TypedDocumentString<TakeOverRequestMutation, TakeOverRequestMutationVariables>;
export const CloseRequestDocument = new TypedDocumentString(`
    mutation CloseRequest($input: CloseAssistedRequestInput!) {
  closeAssistedRequest(input: $input) {
    __typename
    ... on AssistedRequestClosed {
      __typename
      request {
        __typename
        ...RequestFields
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment QueueRow on AssistedRequest {
  __typename
  id
  state
  createdAt
  dueAt
  isOverdue
  isMine
  patient {
    __typename
    id
    displayName
  }
  claimedBy {
    __typename
    id
    displayName
  }
}
fragment RequestFields on AssistedRequest {
  __typename
  ...QueueRow
  timeZone
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
  allocatedTo {
    __typename
    id
    displayName
  }
  proposals {
    __typename
    id
    state
    startsAt
    endsAt
    format
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
  steps {
    __typename
    id
    kind
    at
    note
    allocation {
      __typename
      rule
      given
      open
      share
      mostOpen
      fitting
      outside
      full
      specialist {
        __typename
        id
        displayName
      }
    }
    actor {
      __typename
      id
      displayName
    }
  }
}`, {"hash":"sha256:6d1991be7f4ec2df41e9760c81d8ff5eecefdc456b508ec2378d3beedc57c03c"}) as unknown as TypedDocumentString<CloseRequestMutation, CloseRequestMutationVariables>;
export const AllocateRequestDocument = new TypedDocumentString(`
    mutation AllocateRequest($input: AllocateRequestInput!) {
  allocateRequest(input: $input) {
    __typename
    ... on RequestAllocated {
      __typename
      request {
        __typename
        ...RequestFields
      }
    }
    ... on Error {
      __typename
      code
      message
    }
  }
}
    fragment QueueRow on AssistedRequest {
  __typename
  id
  state
  createdAt
  dueAt
  isOverdue
  isMine
  patient {
    __typename
    id
    displayName
  }
  claimedBy {
    __typename
    id
    displayName
  }
}
fragment RequestFields on AssistedRequest {
  __typename
  ...QueueRow
  timeZone
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
  allocatedTo {
    __typename
    id
    displayName
  }
  proposals {
    __typename
    id
    state
    startsAt
    endsAt
    format
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
  steps {
    __typename
    id
    kind
    at
    note
    allocation {
      __typename
      rule
      given
      open
      share
      mostOpen
      fitting
      outside
      full
      specialist {
        __typename
        id
        displayName
      }
    }
    actor {
      __typename
      id
      displayName
    }
  }
}`, {"hash":"sha256:758d1ee489026494524981dac7c3953921f80c69065ec9f6bb07860f2a090792"}) as unknown as TypedDocumentString<AllocateRequestMutation, AllocateRequestMutationVariables>;
export const ProposeTimesDocument = new TypedDocumentString(`
    mutation ProposeTimes($input: ProposeTimesInput!) {
  proposeTimes(input: $input) {
    __typename
    ... on TimesProposed {
      __typename
      request {
        __typename
        ...RequestFields
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
    ... on ProposedTimeError {
      __typename
      index
      alternatives {
        __typename
        startsAt
        endsAt
      }
    }
  }
}
    fragment QueueRow on AssistedRequest {
  __typename
  id
  state
  createdAt
  dueAt
  isOverdue
  isMine
  patient {
    __typename
    id
    displayName
  }
  claimedBy {
    __typename
    id
    displayName
  }
}
fragment RequestFields on AssistedRequest {
  __typename
  ...QueueRow
  timeZone
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
  allocatedTo {
    __typename
    id
    displayName
  }
  proposals {
    __typename
    id
    state
    startsAt
    endsAt
    format
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
  steps {
    __typename
    id
    kind
    at
    note
    allocation {
      __typename
      rule
      given
      open
      share
      mostOpen
      fitting
      outside
      full
      specialist {
        __typename
        id
        displayName
      }
    }
    actor {
      __typename
      id
      displayName
    }
  }
}`, {"hash":"sha256:9908eaec69606cdcc6fabdd52e8929bae475377601eaacd7cc13b771338beee7"}) as unknown as TypedDocumentString<ProposeTimesMutation, ProposeTimesMutationVariables>;
export const QueueDocument = new TypedDocumentString(`
    query Queue($first: Int!, $after: String, $view: AssistedQueueView!) {
  assistedQueue(first: $first, after: $after, view: $view) {
    __typename
    totalCount
    overdueCount
    edges {
      __typename
      cursor
      node {
        __typename
        ...QueueRow
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment QueueRow on AssistedRequest {
  __typename
  id
  state
  createdAt
  dueAt
  isOverdue
  isMine
  patient {
    __typename
    id
    displayName
  }
  claimedBy {
    __typename
    id
    displayName
  }
}`, {"hash":"sha256:2038a7f439c25eb9466eb1b0a25d733f4d3ed37bc23b28ba6fcb2937f55663f2"}) as unknown as TypedDocumentString<QueueQuery, QueueQueryVariables>;
export const QueueChangedDocument = new TypedDocumentString(`
    subscription QueueChanged {
  assistedRequestChanged {
    __typename
    id
    state
  }
}
    `, {"hash":"sha256:c66ecf90ad7fe67777eee9d32aabc228bd34a0f895bc7e5965f5382f14aa826a"}) as unknown as TypedDocumentString<QueueChangedSubscription, QueueChangedSubscriptionVariables>;
export const RequestDetailsDocument = new TypedDocumentString(`
    query RequestDetails($id: ID!) {
  assistedRequest(id: $id) {
    __typename
    ...RequestFields
  }
}
    fragment QueueRow on AssistedRequest {
  __typename
  id
  state
  createdAt
  dueAt
  isOverdue
  isMine
  patient {
    __typename
    id
    displayName
  }
  claimedBy {
    __typename
    id
    displayName
  }
}
fragment RequestFields on AssistedRequest {
  __typename
  ...QueueRow
  timeZone
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
  allocatedTo {
    __typename
    id
    displayName
  }
  proposals {
    __typename
    id
    state
    startsAt
    endsAt
    format
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
  steps {
    __typename
    id
    kind
    at
    note
    allocation {
      __typename
      rule
      given
      open
      share
      mostOpen
      fitting
      outside
      full
      specialist {
        __typename
        id
        displayName
      }
    }
    actor {
      __typename
      id
      displayName
    }
  }
}`, {"hash":"sha256:63b9c20f2ab9a944187356bcdcaf962fa62f87a6547bf220281dd58d9cc6813e"}) as unknown as TypedDocumentString<RequestDetailsQuery, RequestDetailsQueryVariables>;
export const SpecialistChoicesDocument = new TypedDocumentString(`
    query SpecialistChoices($search: String) {
  specialists(first: 50, filter: {search: $search}) {
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
        appointmentTypes {
          __typename
          id
          name
          formats
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
    `, {"hash":"sha256:c0e4159eface54f360b7af9fa67067380ee7f2de6d5685d87f63f75d7230dae1"}) as unknown as TypedDocumentString<SpecialistChoicesQuery, SpecialistChoicesQueryVariables>;
export const RequestSuggestionsDocument = new TypedDocumentString(`
    query RequestSuggestions($id: ID!) {
  assistedRequest(id: $id) {
    __typename
    id
    suggestions(first: 5) {
      __typename
      score
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
        id
        slug
        displayName
        headline
        appointmentTypes {
          __typename
          id
          name
          formats
        }
      }
    }
    unsuitable(first: 5) {
      __typename
      criteria
      specialist {
        __typename
        id
        displayName
      }
    }
  }
}
    `, {"hash":"sha256:75671f179ff4e9bdc80fc0cf44d2a3379d2b01c9153f3c825faa02562a9aaa19"}) as unknown as TypedDocumentString<RequestSuggestionsQuery, RequestSuggestionsQueryVariables>;
export const ProposableTimesDocument = new TypedDocumentString(`
    query ProposableTimes($slug: String!, $type: ID!, $from: Date!, $timeZone: String!) {
  specialist(slug: $slug) {
    __typename
    id
    slotDays(appointmentTypeId: $type, from: $from, days: 21, timeZone: $timeZone) {
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
    `, {"hash":"sha256:de61d2bba03230d8212ace85de4441524ef63fd39956d26271f814ad76f34e5e"}) as unknown as TypedDocumentString<ProposableTimesQuery, ProposableTimesQueryVariables>;
export const DeadlinesDocument = new TypedDocumentString(`
    query Deadlines {
  assistedSettings {
    __typename
    answerWithinHours
    proposalsValidHours
    version
  }
}
    `, {"hash":"sha256:bec4db844cc47706e4f89bfacb061d0406cfbf6efcf7e020118d97cfca2570af"}) as unknown as TypedDocumentString<DeadlinesQuery, DeadlinesQueryVariables>;
export const SaveDeadlinesDocument = new TypedDocumentString(`
    mutation SaveDeadlines($input: SaveAssistedSettingsInput!) {
  saveAssistedSettings(input: $input) {
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
    `, {"hash":"sha256:76929b671666b2d7d4cba916c1d38a938e972048087f4f7899cc361c1c78cd8e"}) as unknown as TypedDocumentString<SaveDeadlinesMutation, SaveDeadlinesMutationVariables>;
export const PortalSearchDocument = new TypedDocumentString(`
    query PortalSearch($text: String!, $from: DateTime!, $hasDirectory: Boolean!, $hasPeople: Boolean!, $hasBookings: Boolean!) {
  specialists(first: 5, filter: {search: $text}) @include(if: $hasDirectory) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        id
        displayName
        title
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
  people(first: 5, search: $text) @include(if: $hasPeople) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        id
        displayName
        email
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
  appointments(first: 50, filter: {from: $from}) @include(if: $hasBookings) {
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
}
    `, {"hash":"sha256:a1edb273f482aa9e84036862b5fbf134083bba798c8a6acfdb1dea4f75f9ae37"}) as unknown as TypedDocumentString<PortalSearchQuery, PortalSearchQueryVariables>;
export const SpecialistDetailDocument = new TypedDocumentString(`
    query SpecialistDetail($slug: String!) {
  specialist(slug: $slug) {
    __typename
    id
    slug
    displayName
    headline
    portraitSeed
    languages
    formats
    city
    gender
    insurances
    ageGroups
    focus
    isBookable
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
      formats
      price {
        __typename
        amountMinor
        currency
      }
      priceVersion
    }
  }
}
    `, {"hash":"sha256:c738dd58e0a7aa89b3b482b2f3657804b0e27ba1d353db06ded150825ba7053a"}) as unknown as TypedDocumentString<SpecialistDetailQuery, SpecialistDetailQueryVariables>;
export const SpecialistAudienceDocument = new TypedDocumentString(`
    query SpecialistAudience($slug: String!) {
  specialist(slug: $slug) {
    __typename
    id
    displayName
    ageGroups
    profileVersion
  }
}
    `, {"hash":"sha256:680f3ae2974119430b9906fa225cb661921ae92bd0dbb1d8ceb651ea7ed187df"}) as unknown as TypedDocumentString<SpecialistAudienceQuery, SpecialistAudienceQueryVariables>;
export const OverseenWaitsDocument = new TypedDocumentString(`
    query OverseenWaits($first: Int!, $after: String, $isOffered: Boolean) {
  overseenWaits(first: $first, after: $after, isOffered: $isOffered) {
    __typename
    totalCount
    edges {
      __typename
      cursor
      node {
        __typename
        ...WaitRow
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment WaitRow on Wait {
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
  offer {
    __typename
    id
    startsAt
    expiresAt
  }
}`, {"hash":"sha256:c231f0cc1ae82552655fed688eeba73438c0c4f6b9cdc53902ebcba7d1c343e5"}) as unknown as TypedDocumentString<OverseenWaitsQuery, OverseenWaitsQueryVariables>;
export const OverseenWaitsChangedDocument = new TypedDocumentString(`
    subscription OverseenWaitsChanged {
  overseenWaitsChanged
}
    `, {"hash":"sha256:1cf1ec6ee8c3acbf46a2534c06b3b66ceaf55319c53dbda5b26cf2460a4b7552"}) as unknown as TypedDocumentString<OverseenWaitsChangedSubscription, OverseenWaitsChangedSubscriptionVariables>;
export const OverseenPoolsDocument = new TypedDocumentString(`
    query OverseenPools {
  overseenPools {
    __typename
    bookings
    pool {
      __typename
      id
      name
    }
    shares {
      __typename
      weight
      bookings
      lastBookedAt
      sharePoints
      duePoints
      specialist {
        __typename
        id
        displayName
        portraitSeed
      }
    }
  }
}
    `, {"hash":"sha256:ea6e4f4261389a227d429e550288ab9e4237e5585d64b193a3368a794ddfd0fb"}) as unknown as TypedDocumentString<OverseenPoolsQuery, OverseenPoolsQueryVariables>;
export const OfferSettingsDocument = new TypedDocumentString(`
    query OfferSettings {
  waitlistSettings {
    __typename
    offerMinutes
    version
  }
}
    `, {"hash":"sha256:ef4f0ceff226d9222e7795d18ef4c678eb3cc5eda14dabf43c96eee59a6eac8e"}) as unknown as TypedDocumentString<OfferSettingsQuery, OfferSettingsQueryVariables>;
export const SaveOfferSettingsDocument = new TypedDocumentString(`
    mutation SaveOfferSettings($input: SaveWaitlistSettingsInput!) {
  saveWaitlistSettings(input: $input) {
    __typename
    ... on SaveWaitlistSettingsPayload {
      __typename
      settings {
        __typename
        offerMinutes
        version
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
    `, {"hash":"sha256:fdf93bec5a76d3f9051b1837e11cb775ff34d7e133e4e431d3384f26e386d0a1"}) as unknown as TypedDocumentString<SaveOfferSettingsMutation, SaveOfferSettingsMutationVariables>;