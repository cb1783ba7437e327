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
    "\n  query Audit($first: Int!, $after: String, $action: AuditAction) {\n    auditEvents(first: $first, after: $after, action: $action) {\n      edges {\n        cursor\n        node {\n          id\n          at\n          action\n          actorRole\n          resource\n          actor {\n            id\n            displayName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AuditDocument,
    "\n  query Bookings($first: Int!, $after: String, $filter: AppointmentFilter) {\n    appointments(first: $first, after: $after, filter: $filter) {\n      totalCount\n      edges {\n        cursor\n        node {\n          ...BookingRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.BookingsDocument,
    "\n  subscription BookingHappened {\n    appointmentChanged {\n      kind\n      appointment {\n        id\n        state\n      }\n    }\n  }\n": typeof types.BookingHappenedDocument,
    "\n  query BrandPage {\n    brand {\n      id\n      name\n      tagline\n      operatingModel\n      locales\n      defaultLocale\n      formOfAddress\n      currency\n      timeZone\n      supportEmail\n      modules\n      theme {\n        accent\n        second\n      }\n      portals {\n        portal\n        url\n      }\n    }\n  }\n": typeof types.BrandPageDocument,
    "\n  query Overview($from: Date!, $to: Date!) {\n    metrics(from: $from, to: $to, grain: DAY) {\n      bookings\n      cancellations\n      newPatients\n      revenue {\n        amountMinor\n        currency\n      }\n      previousBookings\n      previousCancellations\n      previousNewPatients\n      previousRevenue {\n        amountMinor\n        currency\n      }\n      points {\n        date\n        bookings\n        revenue {\n          amountMinor\n          currency\n        }\n      }\n    }\n    appointments(first: 8) {\n      edges {\n        cursor\n        node {\n          ...BookingRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  subscription FiguresMoved {\n    metricsChanged\n  }\n": typeof types.FiguresMovedDocument,
    "\n  query Payments($first: Int!, $after: String, $filter: PaymentFilter) {\n    payments(first: $first, after: $after, filter: $filter) {\n      totalCount\n      totals {\n        count\n        totalAmount {\n          amountMinor\n          currency\n        }\n        totalRefunded {\n          amountMinor\n          currency\n        }\n      }\n      edges {\n        cursor\n        node {\n          ...PaymentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PaymentsDocument,
    "\n  query People($first: Int!, $after: String, $role: Role, $search: String) {\n    people(first: $first, after: $after, role: $role, search: $search) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          displayName\n          email\n          roles\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  query Report($from: Date!, $to: Date!, $grain: MetricGrain!) {\n    metrics(from: $from, to: $to, grain: $grain) {\n      bookings\n      cancellations\n      newPatients\n      revenue {\n        amountMinor\n        currency\n      }\n      points {\n        date\n        bookings\n        cancellations\n        newPatients\n        revenue {\n          amountMinor\n          currency\n        }\n      }\n    }\n  }\n": typeof types.ReportDocument,
    "\n  subscription ReportMoved {\n    metricsChanged\n  }\n": typeof types.ReportMovedDocument,
    "\n  query Specialists($first: Int!, $after: String, $filter: SpecialistFilter) {\n    specialists(first: $first, after: $after, filter: $filter) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          slug\n          displayName\n          portraitSeed\n          languages\n          timeZone\n          city\n          specialties {\n            slug\n            name\n          }\n          nextSlots(first: 1) {\n            startsAt\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.SpecialistsDocument,
    "\n  query TextsPage {\n    brand {\n      id\n      legal {\n        kind\n        title\n        body\n        version\n      }\n    }\n    terms: consentDocument(purpose: TERMS) {\n      ...ConsentText\n    }\n    privacy: consentDocument(purpose: PRIVACY) {\n      ...ConsentText\n    }\n    video: consentDocument(purpose: VIDEO) {\n      ...ConsentText\n    }\n    attribution: consentDocument(purpose: ATTRIBUTION) {\n      ...ConsentText\n    }\n  }\n\n  fragment ConsentText on ConsentDocument {\n    id\n    purpose\n    version\n    title\n    body\n  }\n": typeof types.TextsPageDocument,
    "\n  fragment BookingRow on Appointment {\n    id\n    startsAt\n    endsAt\n    state\n    format\n    createdAt\n    specialist {\n      id\n      displayName\n    }\n    appointmentType {\n      id\n      name\n    }\n    payment {\n      id\n      state\n      amount {\n        amountMinor\n        currency\n      }\n    }\n  }\n": typeof types.BookingRowFragmentDoc,
    "\n  fragment PaymentRow on Payment {\n    id\n    state\n    createdAt\n    amount {\n      amountMinor\n      currency\n    }\n    refunded {\n      amountMinor\n      currency\n    }\n    split {\n      applicationFee {\n        amountMinor\n        currency\n      }\n      net {\n        amountMinor\n        currency\n      }\n    }\n    appointment {\n      id\n      startsAt\n      specialist {\n        id\n        displayName\n      }\n    }\n  }\n": typeof types.PaymentRowFragmentDoc,
};
const documents: Documents = {
    "\n  query Audit($first: Int!, $after: String, $action: AuditAction) {\n    auditEvents(first: $first, after: $after, action: $action) {\n      edges {\n        cursor\n        node {\n          id\n          at\n          action\n          actorRole\n          resource\n          actor {\n            id\n            displayName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AuditDocument,
    "\n  query Bookings($first: Int!, $after: String, $filter: AppointmentFilter) {\n    appointments(first: $first, after: $after, filter: $filter) {\n      totalCount\n      edges {\n        cursor\n        node {\n          ...BookingRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.BookingsDocument,
    "\n  subscription BookingHappened {\n    appointmentChanged {\n      kind\n      appointment {\n        id\n        state\n      }\n    }\n  }\n": types.BookingHappenedDocument,
    "\n  query BrandPage {\n    brand {\n      id\n      name\n      tagline\n      operatingModel\n      locales\n      defaultLocale\n      formOfAddress\n      currency\n      timeZone\n      supportEmail\n      modules\n      theme {\n        accent\n        second\n      }\n      portals {\n        portal\n        url\n      }\n    }\n  }\n": types.BrandPageDocument,
    "\n  query Overview($from: Date!, $to: Date!) {\n    metrics(from: $from, to: $to, grain: DAY) {\n      bookings\n      cancellations\n      newPatients\n      revenue {\n        amountMinor\n        currency\n      }\n      previousBookings\n      previousCancellations\n      previousNewPatients\n      previousRevenue {\n        amountMinor\n        currency\n      }\n      points {\n        date\n        bookings\n        revenue {\n          amountMinor\n          currency\n        }\n      }\n    }\n    appointments(first: 8) {\n      edges {\n        cursor\n        node {\n          ...BookingRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OverviewDocument,
    "\n  subscription FiguresMoved {\n    metricsChanged\n  }\n": types.FiguresMovedDocument,
    "\n  query Payments($first: Int!, $after: String, $filter: PaymentFilter) {\n    payments(first: $first, after: $after, filter: $filter) {\n      totalCount\n      totals {\n        count\n        totalAmount {\n          amountMinor\n          currency\n        }\n        totalRefunded {\n          amountMinor\n          currency\n        }\n      }\n      edges {\n        cursor\n        node {\n          ...PaymentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PaymentsDocument,
    "\n  query People($first: Int!, $after: String, $role: Role, $search: String) {\n    people(first: $first, after: $after, role: $role, search: $search) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          displayName\n          email\n          roles\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  query Report($from: Date!, $to: Date!, $grain: MetricGrain!) {\n    metrics(from: $from, to: $to, grain: $grain) {\n      bookings\n      cancellations\n      newPatients\n      revenue {\n        amountMinor\n        currency\n      }\n      points {\n        date\n        bookings\n        cancellations\n        newPatients\n        revenue {\n          amountMinor\n          currency\n        }\n      }\n    }\n  }\n": types.ReportDocument,
    "\n  subscription ReportMoved {\n    metricsChanged\n  }\n": types.ReportMovedDocument,
    "\n  query Specialists($first: Int!, $after: String, $filter: SpecialistFilter) {\n    specialists(first: $first, after: $after, filter: $filter) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          slug\n          displayName\n          portraitSeed\n          languages\n          timeZone\n          city\n          specialties {\n            slug\n            name\n          }\n          nextSlots(first: 1) {\n            startsAt\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.SpecialistsDocument,
    "\n  query TextsPage {\n    brand {\n      id\n      legal {\n        kind\n        title\n        body\n        version\n      }\n    }\n    terms: consentDocument(purpose: TERMS) {\n      ...ConsentText\n    }\n    privacy: consentDocument(purpose: PRIVACY) {\n      ...ConsentText\n    }\n    video: consentDocument(purpose: VIDEO) {\n      ...ConsentText\n    }\n    attribution: consentDocument(purpose: ATTRIBUTION) {\n      ...ConsentText\n    }\n  }\n\n  fragment ConsentText on ConsentDocument {\n    id\n    purpose\n    version\n    title\n    body\n  }\n": types.TextsPageDocument,
    "\n  fragment BookingRow on Appointment {\n    id\n    startsAt\n    endsAt\n    state\n    format\n    createdAt\n    specialist {\n      id\n      displayName\n    }\n    appointmentType {\n      id\n      name\n    }\n    payment {\n      id\n      state\n      amount {\n        amountMinor\n        currency\n      }\n    }\n  }\n": types.BookingRowFragmentDoc,
    "\n  fragment PaymentRow on Payment {\n    id\n    state\n    createdAt\n    amount {\n      amountMinor\n      currency\n    }\n    refunded {\n      amountMinor\n      currency\n    }\n    split {\n      applicationFee {\n        amountMinor\n        currency\n      }\n      net {\n        amountMinor\n        currency\n      }\n    }\n    appointment {\n      id\n      startsAt\n      specialist {\n        id\n        displayName\n      }\n    }\n  }\n": types.PaymentRowFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Audit($first: Int!, $after: String, $action: AuditAction) {\n    auditEvents(first: $first, after: $after, action: $action) {\n      edges {\n        cursor\n        node {\n          id\n          at\n          action\n          actorRole\n          resource\n          actor {\n            id\n            displayName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').AuditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Bookings($first: Int!, $after: String, $filter: AppointmentFilter) {\n    appointments(first: $first, after: $after, filter: $filter) {\n      totalCount\n      edges {\n        cursor\n        node {\n          ...BookingRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').BookingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription BookingHappened {\n    appointmentChanged {\n      kind\n      appointment {\n        id\n        state\n      }\n    }\n  }\n"): typeof import('./graphql').BookingHappenedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BrandPage {\n    brand {\n      id\n      name\n      tagline\n      operatingModel\n      locales\n      defaultLocale\n      formOfAddress\n      currency\n      timeZone\n      supportEmail\n      modules\n      theme {\n        accent\n        second\n      }\n      portals {\n        portal\n        url\n      }\n    }\n  }\n"): typeof import('./graphql').BrandPageDocument;
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
export function graphql(source: "\n  query Payments($first: Int!, $after: String, $filter: PaymentFilter) {\n    payments(first: $first, after: $after, filter: $filter) {\n      totalCount\n      totals {\n        count\n        totalAmount {\n          amountMinor\n          currency\n        }\n        totalRefunded {\n          amountMinor\n          currency\n        }\n      }\n      edges {\n        cursor\n        node {\n          ...PaymentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').PaymentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($first: Int!, $after: String, $role: Role, $search: String) {\n    people(first: $first, after: $after, role: $role, search: $search) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          displayName\n          email\n          roles\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Report($from: Date!, $to: Date!, $grain: MetricGrain!) {\n    metrics(from: $from, to: $to, grain: $grain) {\n      bookings\n      cancellations\n      newPatients\n      revenue {\n        amountMinor\n        currency\n      }\n      points {\n        date\n        bookings\n        cancellations\n        newPatients\n        revenue {\n          amountMinor\n          currency\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ReportMoved {\n    metricsChanged\n  }\n"): typeof import('./graphql').ReportMovedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Specialists($first: Int!, $after: String, $filter: SpecialistFilter) {\n    specialists(first: $first, after: $after, filter: $filter) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          slug\n          displayName\n          portraitSeed\n          languages\n          timeZone\n          city\n          specialties {\n            slug\n            name\n          }\n          nextSlots(first: 1) {\n            startsAt\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').SpecialistsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TextsPage {\n    brand {\n      id\n      legal {\n        kind\n        title\n        body\n        version\n      }\n    }\n    terms: consentDocument(purpose: TERMS) {\n      ...ConsentText\n    }\n    privacy: consentDocument(purpose: PRIVACY) {\n      ...ConsentText\n    }\n    video: consentDocument(purpose: VIDEO) {\n      ...ConsentText\n    }\n    attribution: consentDocument(purpose: ATTRIBUTION) {\n      ...ConsentText\n    }\n  }\n\n  fragment ConsentText on ConsentDocument {\n    id\n    purpose\n    version\n    title\n    body\n  }\n"): typeof import('./graphql').TextsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BookingRow on Appointment {\n    id\n    startsAt\n    endsAt\n    state\n    format\n    createdAt\n    specialist {\n      id\n      displayName\n    }\n    appointmentType {\n      id\n      name\n    }\n    payment {\n      id\n      state\n      amount {\n        amountMinor\n        currency\n      }\n    }\n  }\n"): typeof import('./graphql').BookingRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PaymentRow on Payment {\n    id\n    state\n    createdAt\n    amount {\n      amountMinor\n      currency\n    }\n    refunded {\n      amountMinor\n      currency\n    }\n    split {\n      applicationFee {\n        amountMinor\n        currency\n      }\n      net {\n        amountMinor\n        currency\n      }\n    }\n    appointment {\n      id\n      startsAt\n      specialist {\n        id\n        displayName\n      }\n    }\n  }\n"): typeof import('./graphql').PaymentRowFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
