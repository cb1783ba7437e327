/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** How patient and specialist meet. */
export type VisitFormat =
  | 'IN_PERSON'
  | 'PHONE'
  | 'VIDEO';

export type AuditQueryVariables = Exact<{
  after?: string | null | undefined;
  action?: AuditAction | null | undefined;
}>;


export type AuditQuery = { readonly auditEvents: { readonly __typename: 'AuditEventConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'AuditEventEdge', readonly cursor: string, readonly node: { readonly __typename: 'AuditEvent', readonly id: string, readonly at: string, readonly action: AuditAction, readonly actorRole: string, readonly resource: string, readonly actor: { readonly __typename: 'Person', readonly id: string, readonly displayName: string } | null } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BookingsQueryVariables = Exact<{
  after?: string | null | undefined;
  state?: AppointmentState | null | undefined;
}>;


export type BookingsQuery = { readonly appointments: { readonly __typename: 'AppointmentConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'AppointmentEdge', readonly cursor: string, readonly node: { readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly state: AppointmentState, readonly format: VisitFormat, readonly createdAt: string, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly payment: { readonly __typename: 'Payment', readonly id: string, readonly state: PaymentState, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } } | null } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BookingHappenedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type BookingHappenedSubscription = { readonly appointmentChanged: { readonly __typename: 'AppointmentChanged', readonly kind: string, readonly appointment: { readonly __typename: 'Appointment', readonly id: string, readonly state: AppointmentState } } };

export type OverviewQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type OverviewQuery = { readonly metrics: { readonly __typename: 'Metrics', readonly bookings: number, readonly cancellations: number, readonly newPatients: number, readonly previousBookings: number, readonly previousCancellations: number, readonly previousNewPatients: number, readonly revenue: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly previousRevenue: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string }, readonly points: ReadonlyArray<{ readonly __typename: 'MetricPoint', readonly date: string, readonly bookings: number, readonly revenue: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } }> }, readonly appointments: { readonly __typename: 'AppointmentConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'AppointmentEdge', readonly cursor: string, readonly node: { readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly state: AppointmentState, readonly format: VisitFormat, readonly createdAt: string, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly payment: { readonly __typename: 'Payment', readonly id: string, readonly state: PaymentState, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } } | null } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FiguresMovedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type FiguresMovedSubscription = { readonly metricsChanged: string };

export type PeopleQueryVariables = Exact<{
  after?: string | null | undefined;
  role?: Role | null | undefined;
}>;


export type PeopleQuery = { readonly people: { readonly __typename: 'PersonConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'PersonEdge', readonly cursor: string, readonly node: { readonly __typename: 'Person', readonly id: string, readonly displayName: string, readonly email: string | null, readonly roles: ReadonlyArray<Role> } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SpecialistsQueryVariables = Exact<{ [key: string]: never; }>;


export type SpecialistsQuery = { readonly specialists: { readonly __typename: 'SpecialistConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'SpecialistEdge', readonly cursor: string, readonly node: { readonly __typename: 'Specialist', readonly id: string, readonly slug: string, readonly displayName: string, readonly portraitSeed: string, readonly languages: ReadonlyArray<string>, readonly timeZone: string, readonly city: string | null, readonly specialties: ReadonlyArray<{ readonly __typename: 'Specialty', readonly slug: string, readonly name: string }>, readonly nextSlots: ReadonlyArray<{ readonly __typename: 'Slot', readonly startsAt: string }> } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BookingRowFragment = { readonly __typename: 'Appointment', readonly id: string, readonly startsAt: string, readonly endsAt: string, readonly state: AppointmentState, readonly format: VisitFormat, readonly createdAt: string, readonly specialist: { readonly __typename: 'Specialist', readonly id: string, readonly displayName: string }, readonly appointmentType: { readonly __typename: 'AppointmentType', readonly id: string, readonly name: string }, readonly payment: { readonly __typename: 'Payment', readonly id: string, readonly state: PaymentState, readonly amount: { readonly __typename: 'Money', readonly amountMinor: number, readonly currency: string } } | null };

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
export const AuditDocument = new TypedDocumentString(`
    query Audit($after: String, $action: AuditAction) {
  auditEvents(first: 50, after: $after, action: $action) {
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
    `, {"hash":"sha256:6df186fb9aeaf12b7ad243356cc0a7fccaa12ae66d25da7c84f7f56d2a521605"}) as unknown as TypedDocumentString<AuditQuery, AuditQueryVariables>;
export const BookingsDocument = new TypedDocumentString(`
    query Bookings($after: String, $state: AppointmentState) {
  appointments(first: 25, after: $after, filter: {state: $state}) {
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
}`, {"hash":"sha256:505e63cb5edb778a8f21c0b60275c958ca5fb8a7201543492a81a88891a1f48f"}) as unknown as TypedDocumentString<BookingsQuery, BookingsQueryVariables>;
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
export const PeopleDocument = new TypedDocumentString(`
    query People($after: String, $role: Role) {
  people(first: 25, after: $after, role: $role) {
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
    `, {"hash":"sha256:b721345b31f769e53351414ad038a8ebaff0e62f9473fa5b55bd3bed1525facb"}) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const SpecialistsDocument = new TypedDocumentString(`
    query Specialists {
  specialists(first: 50) {
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
    `, {"hash":"sha256:d9228fe60fbcdd850424a8def296ab477f2f8ee2329c53bf0e7a96cc0c93c511"}) as unknown as TypedDocumentString<SpecialistsQuery, SpecialistsQueryVariables>;