import type { Id, Words } from '@daraport/domain';

/** Instants in events are ISO 8601 text; amounts are integer minor units. Events carry ids, never health data, and no name but the public one of a profile. */
type Instant = string;

/** An appointment as other subgraphs need it: who, what, when; no clinical content. */
export interface AppointmentFacts {
  readonly appointmentId: Id;
  readonly patientId: Id;
  readonly specialistId: Id;
  /** The specialist as a person. */
  readonly specialistPersonId: Id;
  readonly organizationId: Id | null;
  /** The organization and those above it, nearest first; `[organizationId]` when left out. */
  readonly lineage?: readonly Id[];
  readonly appointmentTypeId: Id;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly timeZone: string;
  readonly format: 'VIDEO' | 'IN_PERSON' | 'PHONE';
  readonly quoteId: Id;
  /** First-party click that led here, when the patient consented to attribution. */
  readonly clickId: Id | null;
  /** Random id of the browser it was booked in, when the patient consented to comparisons. */
  readonly visitorId?: Id | null;
  /** Set while it is still to be paid: for the price that was agreed in another quote, or for the list price. */
  readonly due?: { readonly pricedBy: Id | null };
}

/** One act on personal data, for the audit log. */
export interface AuditEntry {
  readonly at: Instant;
  readonly action: 'READ' | 'WRITE' | 'EXPORT' | 'SIGN_IN' | 'ADMINISTER' | 'REFUSED';
  readonly actorId: Id | null;
  readonly actorRole: string;
  readonly sessionId: Id | null;
  readonly tokenId: Id | null;
  /** Whose data it is; null for acts that concern no person. */
  readonly subjectId: Id | null;
  readonly resourceType: string;
  readonly resourceId: Id | null;
  readonly appointmentId: Id | null;
  readonly reason: string | null;
  readonly requestId: string;
}

/**
 * What one person is to be told, in the portal and by mail; only identity knows address, language and names. Parameters
 * are those of the mail. No clinical content.
 */
export interface NoticeRequest {
  readonly personId: Id;
  readonly template:
    | 'appointmentConfirmed'
    | 'appointmentCancelled'
    | 'appointmentRescheduled'
    | 'appointmentReminder'
    | 'appointmentMissed'
    | 'intakeMissing'
    | 'paymentDue'
    | 'waitlistOffer'
    | 'messageWaiting'
    | 'exportReady'
    | 'paymentRefunded'
    | 'proposalsReady'
    | 'requestAnswered'
    | 'requestClosed'
    | 'requestOverdue'
    | 'requestDelayed'
    | 'specialistCleared'
    | 'specialistNotCleared'
    | 'specialistApproved'
    | 'specialistSuspended'
    | 'credentialsHandedIn'
    | 'credentialApproved'
    | 'credentialReturned'
    | 'credentialExpiring'
    | 'experimentStopped';
  /** What it is about, and so where it leads in the recipient's portal. */
  readonly subject: {
    readonly kind:
      | 'APPOINTMENT'
      | 'GROUP_SESSION'
      | 'CONVERSATION'
      | 'PAYMENT'
      | 'DATA_REQUEST'
      | 'ASSISTED_REQUEST'
      | 'WAITLIST'
      | 'CREDENTIALS'
      | 'EXPERIMENT';
    readonly id: Id;
  };
  /** The other person of an appointment. */
  readonly withPersonId?: Id;
  readonly parameters: Readonly<Record<string, string>>;
  /** How it may reach the person; by mail and in the portal when left out. The person's own choice decides further. */
  readonly channels?: readonly ('EMAIL' | 'SMS' | 'PORTAL')[];
  /**
   * Names a reminder: it goes out over each channel at most once, never after this instant, and not when the appointment
   * has changed since, as far as notices with a higher `sequence` tell.
   */
  readonly reminder?: { readonly key: string; readonly notAfter: Instant };
  /** The appointment to attach as a calendar file (RFC 5545). */
  readonly calendar?: {
    readonly uid: string;
    readonly sequence: number;
    readonly method: 'REQUEST' | 'CANCEL';
    readonly startsAt: Instant;
    readonly endsAt: Instant;
    readonly timeZone: string;
    readonly withName: string;
    /** More appointments that are told of at once, of the same people and in the same zone. */
    readonly also?:
      | readonly {
          readonly appointmentId: Id;
          readonly uid: string;
          readonly sequence: number;
          readonly startsAt: Instant;
          readonly endsAt: Instant;
        }[]
      | undefined;
  };
}

/** Every event and what it carries. */
export interface EventCatalogue {
  'identity.personRegistered': { personId: Id; clickId: Id | null };
  /** The person lives by another clock from now on. */
  'identity.timeZoneChanged': { personId: Id; timeZone: string };
  /** The person is a patient of these organizations from now on: of one, and of those above it. */
  'identity.patientJoined': { organizationIds: readonly Id[] };
  /** A specialist may be booked from now on, or no longer; `revision` counts the decisions on this person. */
  'identity.specialistClearanceChanged': { personId: Id; isCleared: boolean; revision: number };
  /** Who coordinates where a request is late, each with the zone they live by. */
  'identity.coordinatorsNamed': {
    requestId: Id;
    dueAt: Instant;
    coordinators: readonly { readonly personId: Id; readonly timeZone: string }[];
  };
  /**
   * Somebody works as a specialist from now on and needs a public profile; `lineage` is the organization and those above it. The
   * name is the public one of that profile.
   */
  'identity.specialistJoined': {
    personId: Id;
    organizationId: Id | null;
    lineage: readonly Id[];
    title: string | null;
    displayName: string;
    locale: string;
    timeZone: string;
  };
  /** Approved licences of a specialist hold there from now on (ISO 3166-1 or 3166-2); `revision` counts the changes. */
  'identity.specialistLicencesChanged': { personId: Id; jurisdictions: readonly string[]; revision: number };
  'identity.noticeRequested': NoticeRequest;
  /** A patient keeps a time of a specialist while paying; `lineage` is the organization and those above it, if any. */
  'booking.timeHeld': { patientId: Id; specialistPersonId: Id; lineage: readonly Id[] };
  /** A patient asks the coordination for a time; `lineage` is the organization that looks after it and those above it, if any. */
  'booking.requestMade': { requestId: Id; patientId: Id; lineage: readonly Id[] };
  /** The coordination's answer is late: who coordinates there is to be told. `lineage` as with `requestMade`; `dueAt` is the deadline. */
  'booking.requestOverdue': { requestId: Id; dueAt: Instant; lineage: readonly Id[] };
  /** A patient waits for a time of a specialist. */
  'booking.waitJoined': { patientId: Id; specialistPersonId: Id; lineage: readonly Id[] };
  'booking.appointmentConfirmed': AppointmentFacts;
  /** It has another time; `revision` counts the changes of the appointment, because news may overtake each other. */
  'booking.appointmentRescheduled': AppointmentFacts & { movedBy: Id; previousStartsAt: Instant; revision: number };
  /** `keptMinor` of the payment is kept, in its currency; the rest goes back, all of it when left out. */
  'booking.appointmentCancelled': AppointmentFacts & { cancelledBy: Id; reason: string | null; keptMinor?: number };
  /** The patient did not come, and that is final; of the payment `keptMinor` is kept, and the rest goes back. */
  'booking.appointmentMissed': AppointmentFacts & { keptMinor: number };
  /** What was kept of the payment goes back too. */
  'booking.feesWaived': { appointmentId: Id; quoteId: Id };
  /** A payment came for a hold that had run out or named something else: give the money back. */
  'booking.holdLapsed': { holdId: Id | null; quoteId: Id };
  /**
   * A specialist offers this kind of appointment, or what it is changed; `label` is its public name, `lineage` her organization
   * and those above it, and `revision` counts the changes, because news may overtake each other.
   */
  'booking.offerSaved': {
    appointmentTypeId: Id;
    specialistId: Id;
    specialistPersonId: Id;
    lineage: readonly Id[];
    label: Words;
    revision: number;
  };
  /** The list price of a kind of appointment is this from now on, null for none; `revision` counts its changes. */
  'billing.priceListed': { appointmentTypeId: Id; amountMinor: number | null; currency: string; revision: number };
  /**
   * How a specialist's payout account stands from now on, null for none; `revision` counts what the provider answered, because
   * news may overtake each other.
   */
  'billing.payoutAccountChanged': {
    personId: Id;
    standing: 'INCOMPLETE' | 'IN_REVIEW' | 'READY' | null;
    revision: number;
  };
  'billing.paymentSucceeded': {
    paymentId: Id;
    quoteId: Id;
    patientId: Id;
    specialistId: Id;
    appointmentTypeId: Id;
    amountMinor: number;
    currency: string;
    paidAt: Instant;
  };
  /** An appointment stands that is still to be paid, by this quote. */
  'billing.paymentDue': { appointmentId: Id; quoteId: Id; amountMinor: number; currency: string };
  'billing.paymentRefunded': { paymentId: Id; quoteId: Id; amountMinor: number; currency: string; refundedAt: Instant };
  'care.visitEnded': { visitId: Id; appointmentId: Id };
  /** `sequence` is the message's number in its conversation. */
  'care.messageSent': { conversationId: Id; messageId: Id; sequence: number; authorId: Id; recipientId: Id };
  /** The reader has seen every message up to that number. */
  'care.conversationRead': { conversationId: Id; readerId: Id; throughSequence: number };
  /** A booking followed a partner's click; no patient. */
  'growth.conversionCounted': { conversionId: Id; affiliateId: Id; commissionMinor: number; currency: string };
  /**
   * Which ways to an appointment the brand compares from now on, null for none; `adopted` is the way that becomes the brand's with it,
   * and `stoppedBy` is set where the comparison ended by itself. `revision` counts the changes, because news may overtake each other.
   */
  'growth.comparisonChanged': {
    comparison: {
      id: Id;
      key: string;
      arms: readonly { readonly journey: 'DIRECTORY' | 'MATCHING' | 'ASSISTED'; readonly sharePercent: number }[];
    } | null;
    experimentId: Id;
    adopted: 'DIRECTORY' | 'MATCHING' | 'ASSISTED' | null;
    stoppedBy: 'GUARDRAIL' | null;
    revision: number;
  };
  'audit.recorded': { entries: readonly AuditEntry[] };
  'compliance.exportRequested': { requestId: Id; personId: Id };
  /** One subgraph's share of an export lies sealed in the blob store under `blobKey`. */
  'compliance.exportPartReady': { requestId: Id; subgraph: string; blobKey: string };
}

export type EventKind = keyof EventCatalogue;

/** An event as it travels. */
export interface DomainEvent<Kind extends EventKind = EventKind> {
  readonly id: Id;
  readonly kind: Kind;
  readonly brandId: Id;
  readonly occurredAt: Instant;
  readonly payload: EventCatalogue[Kind];
}
