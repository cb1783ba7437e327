/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What is absent narrows nothing. */
export type AppointmentFilter = {
  /** Only those that start at this instant or later. */
  readonly from?: string | null | undefined;
  /** Only those of this patient, a person. */
  readonly patientId?: string | null | undefined;
  /** Only those with this specialist. */
  readonly specialistId?: string | null | undefined;
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

/** What was done; REFUSED is an attempt that was turned away. */
export type AuditAction =
  | 'ADMINISTER'
  | 'EXPORT'
  | 'READ'
  | 'REFUSED'
  | 'SIGN_IN'
  | 'WRITE';

/** What a brand needs before it goes live; each subgraph answers for what it owns. */
export type ChecklistKey =
  | 'BOOKABLE_SPECIALIST'
  | 'CONSENT_TEXTS'
  | 'DOMAIN'
  | 'LEGAL_TEXTS'
  | 'MAIL_SERVER'
  | 'PAYMENT_PROVIDER'
  | 'PRICES';

/** What a consent is for. */
export type ConsentPurpose =
  | 'ATTRIBUTION'
  | 'PRIVACY'
  | 'TERMS'
  | 'VIDEO';

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
  | 'RESCHEDULED';

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

/** One of the four web applications. */
export type Portal =
  | 'AFFILIATE'
  | 'ORGANIZATION'
  | 'PATIENT'
  | 'SPECIALIST';

/** By the recipient's clock; over midnight when they end before they begin. */
export type QuietHoursInput = {
  /** Minutes after midnight, 0 to 1439. */
  readonly fromMinute: number;
  /** Minutes after midnight, 0 to 1439. */
  readonly toMinute: number;
};

/** One reminder of every appointment. */
export type ReminderStepInput = {
  /** How it goes out; at least one way. */
  readonly channels: ReadonlyArray<NoticeChannel>;
  /** How long before the start: 15 minutes to 14 days. */
  readonly minutesBefore: number;
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

/** Narrows the directory; a list means any of its words. */
export type SpecialistFilter = {
  /** Ways to meet. */
  readonly formats?: ReadonlyArray<VisitFormat> | null | undefined;
  /** ISO 639-1. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** Full text, typo tolerant. */
  readonly search?: string | null | undefined;
  /** Slugs. */
  readonly specialties?: ReadonlyArray<string> | null | undefined;
};

/** A module, and whether the brand shall have it. */
export type SwitchModuleInput = {
  /** Whether it shall be on. */
  readonly isOn: boolean;
  /** Which. */
  readonly module: Module;
};

/** How patient and specialist meet. */
export type VisitFormat =
  | 'IN_PERSON'
  | 'PHONE'
  | 'VIDEO';

export type PaymentSumsFragment = { readonly __typename: 'Payment', readonly id: string, readonly state: PaymentState, readonly createdAt: string, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly refunded: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly split: { readonly __typename: 'PaymentSplit', readonly applicationFee: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly net: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } } | null };

export type GoLiveQueryVariables = Exact<{ [key: string]: never; }>;


export type GoLiveQuery = { readonly brand: { readonly __typename: 'Brand', readonly id: string, readonly goLiveChecklist: ReadonlyArray<{ readonly __typename: 'ChecklistItem', readonly key: ChecklistKey, readonly isDone: boolean, readonly missing: ReadonlyArray<string> }>, readonly paymentReadiness: ReadonlyArray<{ readonly __typename: 'ChecklistItem', readonly key: ChecklistKey, readonly isDone: boolean, readonly missing: ReadonlyArray<string> }>, readonly bookingReadiness: ReadonlyArray<{ readonly __typename: 'ChecklistItem', readonly key: ChecklistKey, readonly isDone: boolean, readonly missing: ReadonlyArray<string> }>, readonly consentReadiness: ReadonlyArray<{ readonly __typename: 'ChecklistItem', readonly key: ChecklistKey, readonly isDone: boolean, readonly missing: ReadonlyArray<string> }> } };

export type CheckFragment = { readonly __typename: 'ChecklistItem', readonly key: ChecklistKey, readonly isDone: boolean, readonly missing: ReadonlyArray<string> };

export type SwitchModuleMutationVariables = Exact<{
  input: SwitchModuleInput;
}>;


export type SwitchModuleMutation = { readonly switchModule:
    | { readonly __typename: 'ModuleDependencyError', readonly code: string, readonly message: string, readonly mustSwitchFirst: ReadonlyArray<Module> }
    | { readonly __typename: 'ModuleSwitched', readonly brand: { readonly __typename: 'Brand', readonly id: string, readonly modules: ReadonlyArray<Module> } }
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


export type BrandSetupQuery = { readonly brand: { readonly __typename: 'Brand', readonly id: string, readonly name: string, readonly tagline: string, readonly operatingModel: OperatingModel, readonly locales: ReadonlyArray<string>, readonly defaultLocale: string, readonly formOfAddress: string, readonly currency: string, readonly timeZone: string, readonly supportEmail: string, readonly modules: ReadonlyArray<Module>, readonly theme: { readonly __typename: 'BrandTheme', readonly accent: string, readonly second: string | null }, readonly portals: ReadonlyArray<{ readonly __typename: 'PortalAddress', readonly portal: Portal, readonly url: string }> } };

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


export type ReportQuery = { readonly metrics: { readonly __typename: 'Metrics', readonly bookings: number, readonly cancellations: number, readonly newPatients: number, readonly revenue: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly points: ReadonlyArray<{ readonly __typename: 'MetricPoint', readonly date: string, readonly bookings: number, readonly cancellations: number, readonly newPatients: number, readonly revenue: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } }> } };

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

export type PortalSearchQueryVariables = Exact<{
  text: string;
  from: string;
  hasDirectory: boolean;
  hasPeople: boolean;
  hasBookings: boolean;
}>;


export type PortalSearchQuery = { readonly specialists?: { readonly __typename: 'SpecialistConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'SpecialistEdge', readonly cursor: string, readonly node: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string, readonly title: string } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly people?: { readonly __typename: 'PersonConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'PersonEdge', readonly cursor: string, readonly node: { readonly __typename: 'Person', readonly id: string, readonly displayName: string, readonly email: string | null } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly appointments?: { readonly __typename: 'AppointmentConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'AppointmentEdge', readonly cursor: string, readonly node: { readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string } } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

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
export const CheckFragmentDoc = new TypedDocumentString(`
    fragment Check on ChecklistItem {
  __typename
  key
  isDone
  missing
}
    `, {"fragmentName":"Check"}) as unknown as TypedDocumentString<CheckFragment, unknown>;
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
    `, {"hash":"sha256:5f8887c6d5460dbc3e87261b1ff63af9a0c68d7dceb0e5d184140cc0728f1f83"}) as unknown as TypedDocumentString<BrandSetupQuery, BrandSetupQueryVariables>;
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
      newPatients
      revenue {
        __typename
        amountMinor
        currency
      }
    }
  }
}
    `, {"hash":"sha256:51777c26c2f1d34b53254bbed608781c0761167f486b67f403dfdf75e4618d65"}) as unknown as TypedDocumentString<ReportQuery, ReportQueryVariables>;
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