/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Audit($after: String, $action: AuditAction) {\n    auditEvents(first: 50, after: $after, action: $action) {\n      edges {\n        cursor\n        node {\n          id\n          at\n          action\n          actorRole\n          resource\n          actor {\n            id\n            displayName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AuditDocument,
    "\n  query Bookings($after: String, $state: AppointmentState) {\n    appointments(first: 25, after: $after, filter: { state: $state }) {\n      totalCount\n      edges {\n        cursor\n        node {\n          ...BookingRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.BookingsDocument,
    "\n  subscription BookingHappened {\n    appointmentChanged {\n      kind\n      appointment {\n        id\n        state\n      }\n    }\n  }\n": typeof types.BookingHappenedDocument,
    "\n  query Overview($from: Date!, $to: Date!) {\n    metrics(from: $from, to: $to, grain: DAY) {\n      bookings\n      cancellations\n      newPatients\n      revenue {\n        amountMinor\n        currency\n      }\n      previousBookings\n      previousCancellations\n      previousNewPatients\n      previousRevenue {\n        amountMinor\n        currency\n      }\n      points {\n        date\n        bookings\n        revenue {\n          amountMinor\n          currency\n        }\n      }\n    }\n    appointments(first: 8) {\n      edges {\n        cursor\n        node {\n          ...BookingRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  subscription FiguresMoved {\n    metricsChanged\n  }\n": typeof types.FiguresMovedDocument,
    "\n  query People($after: String, $role: Role) {\n    people(first: 25, after: $after, role: $role) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          displayName\n          email\n          roles\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  query Specialists {\n    specialists(first: 50) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          slug\n          displayName\n          portraitSeed\n          languages\n          timeZone\n          city\n          specialties {\n            slug\n            name\n          }\n          nextSlots(first: 1) {\n            startsAt\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.SpecialistsDocument,
    "\n  fragment BookingRow on Appointment {\n    id\n    startsAt\n    endsAt\n    state\n    format\n    createdAt\n    specialist {\n      id\n      displayName\n    }\n    appointmentType {\n      id\n      name\n    }\n    payment {\n      id\n      state\n      amount {\n        amountMinor\n        currency\n      }\n    }\n  }\n": typeof types.BookingRowFragmentDoc,
};
const documents: Documents = {
    "\n  query Audit($after: String, $action: AuditAction) {\n    auditEvents(first: 50, after: $after, action: $action) {\n      edges {\n        cursor\n        node {\n          id\n          at\n          action\n          actorRole\n          resource\n          actor {\n            id\n            displayName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AuditDocument,
    "\n  query Bookings($after: String, $state: AppointmentState) {\n    appointments(first: 25, after: $after, filter: { state: $state }) {\n      totalCount\n      edges {\n        cursor\n        node {\n          ...BookingRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.BookingsDocument,
    "\n  subscription BookingHappened {\n    appointmentChanged {\n      kind\n      appointment {\n        id\n        state\n      }\n    }\n  }\n": types.BookingHappenedDocument,
    "\n  query Overview($from: Date!, $to: Date!) {\n    metrics(from: $from, to: $to, grain: DAY) {\n      bookings\n      cancellations\n      newPatients\n      revenue {\n        amountMinor\n        currency\n      }\n      previousBookings\n      previousCancellations\n      previousNewPatients\n      previousRevenue {\n        amountMinor\n        currency\n      }\n      points {\n        date\n        bookings\n        revenue {\n          amountMinor\n          currency\n        }\n      }\n    }\n    appointments(first: 8) {\n      edges {\n        cursor\n        node {\n          ...BookingRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OverviewDocument,
    "\n  subscription FiguresMoved {\n    metricsChanged\n  }\n": types.FiguresMovedDocument,
    "\n  query People($after: String, $role: Role) {\n    people(first: 25, after: $after, role: $role) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          displayName\n          email\n          roles\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  query Specialists {\n    specialists(first: 50) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          slug\n          displayName\n          portraitSeed\n          languages\n          timeZone\n          city\n          specialties {\n            slug\n            name\n          }\n          nextSlots(first: 1) {\n            startsAt\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.SpecialistsDocument,
    "\n  fragment BookingRow on Appointment {\n    id\n    startsAt\n    endsAt\n    state\n    format\n    createdAt\n    specialist {\n      id\n      displayName\n    }\n    appointmentType {\n      id\n      name\n    }\n    payment {\n      id\n      state\n      amount {\n        amountMinor\n        currency\n      }\n    }\n  }\n": types.BookingRowFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Audit($after: String, $action: AuditAction) {\n    auditEvents(first: 50, after: $after, action: $action) {\n      edges {\n        cursor\n        node {\n          id\n          at\n          action\n          actorRole\n          resource\n          actor {\n            id\n            displayName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').AuditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Bookings($after: String, $state: AppointmentState) {\n    appointments(first: 25, after: $after, filter: { state: $state }) {\n      totalCount\n      edges {\n        cursor\n        node {\n          ...BookingRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').BookingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription BookingHappened {\n    appointmentChanged {\n      kind\n      appointment {\n        id\n        state\n      }\n    }\n  }\n"): typeof import('./graphql').BookingHappenedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview($from: Date!, $to: Date!) {\n    metrics(from: $from, to: $to, grain: DAY) {\n      bookings\n      cancellations\n      newPatients\n      revenue {\n        amountMinor\n        currency\n      }\n      previousBookings\n      previousCancellations\n      previousNewPatients\n      previousRevenue {\n        amountMinor\n        currency\n      }\n      points {\n        date\n        bookings\n        revenue {\n          amountMinor\n          currency\n        }\n      }\n    }\n    appointments(first: 8) {\n      edges {\n        cursor\n        node {\n          ...BookingRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').OverviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription FiguresMoved {\n    metricsChanged\n  }\n"): typeof import('./graphql').FiguresMovedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($after: String, $role: Role) {\n    people(first: 25, after: $after, role: $role) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          displayName\n          email\n          roles\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Specialists {\n    specialists(first: 50) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          slug\n          displayName\n          portraitSeed\n          languages\n          timeZone\n          city\n          specialties {\n            slug\n            name\n          }\n          nextSlots(first: 1) {\n            startsAt\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').SpecialistsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BookingRow on Appointment {\n    id\n    startsAt\n    endsAt\n    state\n    format\n    createdAt\n    specialist {\n      id\n      displayName\n    }\n    appointmentType {\n      id\n      name\n    }\n    payment {\n      id\n      state\n      amount {\n        amountMinor\n        currency\n      }\n    }\n  }\n"): typeof import('./graphql').BookingRowFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
