import {
  cacheExchange,
  type Cache,
  type KeyGenerator,
  type OptimisticMutationResolver,
  type UpdateResolver,
} from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { refusalTypes } from '../gql/refusal-types.ts';

/**
 * Lists that grow page by page. Pages of the same filter are merged whatever `first` asks, so a page that shows
 * only the first few slices what it gets.
 */
export const PAGED = {
  Query: [
    'specialists',
    'myAppointments',
    'myPayments',
    'conversations',
    'myAccessLog',
    'appointments',
    'auditEvents',
    'conversions',
    'people',
    'myAssistedRequests',
    'assistedQueue',
    'reachableFields',
    'overseenGroupSessions',
    'overseenWaits',
    'payments',
    'specialistOnboardings',
  ],
  PatientList: ['patients'],
  CareRelationship: ['appointments', 'notes'],
} as const;

/** What shows free times that a specialist's own settings decide. */
const FREE_TIMES = ['mySpecialistProfile', 'availabilityPreview', 'explainSlot'] as const;

/** What shows groups and how many seats are taken. */
const GROUPS = ['groupSessions', 'groupSession', 'overseenGroupSessions', 'agenda'] as const;

const APPOINTMENTS = ['myAppointments', 'agenda', 'appointments', 'myPayments', 'myPatients', 'patient'] as const;

/** Which lists of the graph a mutation or an event makes stale: they are asked again where a page shows them. */
const STALE_AFTER: Record<'Mutation' | 'Subscription', Record<string, readonly string[]>> = {
  Mutation: {
    cancelAppointment: APPOINTMENTS,
    rescheduleAppointment: APPOINTMENTS,
    markNoShow: APPOINTMENTS,
    revertNoShow: APPOINTMENTS,
    scheduleGroupSessions: GROUPS,
    rescheduleGroupSession: GROUPS,
    cancelGroupSession: GROUPS,
    setGroupSessionSeats: GROUPS,
    setWeeklyHours: FREE_TIMES,
    setDateHours: FREE_TIMES,
    clearDateHours: FREE_TIMES,
    addAbsence: FREE_TIMES,
    removeAbsence: FREE_TIMES,
    saveAppointmentType: FREE_TIMES,
    joinWaitlist: ['myWaits'],
    leaveWaitlist: ['myWaits'],
    acceptWaitOffer: ['myWaits'],
    giveConsent: ['myConsents'],
    withdrawConsent: ['myConsents'],
    requestDataExport: ['myDataRequests'],
    acceptAttribution: ['viewer'],
    createTrackingLink: ['trackingLinks'],
    createApiToken: ['apiTokens'],
    revokeSession: ['sessions'],
    markConversationRead: ['unreadMessageCount'],
    sendMessage: ['conversations'],
  },
  Subscription: {
    appointmentChanged: [
      'myAppointments',
      'agenda',
      'appointments',
      'myPatients',
      'patient',
      'myPayments',
      'myEarnings',
      'groupSessions',
      'groupSession',
      'overseenGroupSessions',
    ],
    waitlistChanged: ['myWaits', 'waitlist'],
    messageReceived: ['conversations', 'unreadMessageCount'],
    metricsChanged: ['metrics'],
  },
};

/**
 * What shows at once as if it were done, and is taken back where it is refused: only what nobody is harmed by when it is
 * shown too early; nothing of care, of money, of consent or of access.
 */
const OPTIMISTIC: Record<string, OptimisticMutationResolver> = {
  markConversationRead: ({ conversationId }) => ({
    __typename: 'MarkConversationReadPayload',
    conversation: { __typename: 'Conversation', id: conversationId, unreadCount: 0 },
  }),
};

/** The normalised cache: what has an `id` is one thing wherever it appears; what has none lives inside its parent. */
export const createCache = () =>
  cacheExchange({
    keys: keyById,
    // Without it, a fragment on `Error` counts as one that does not fit where a refusal carries more than scalars.
    possibleTypes: { Error: refusalTypes },
    resolvers: Object.fromEntries(
      Object.entries(PAGED).map(([type, fields]) => [
        type,
        Object.fromEntries(fields.map((field) => [field, relayPagination()])),
      ]),
    ),
    optimistic: OPTIMISTIC,
    updates: { Mutation: updatesOf('Mutation'), Subscription: updatesOf('Subscription') },
  });

const keyOf: KeyGenerator = (data) => (typeof data['id'] === 'string' ? data['id'] : null);

const keyById: Record<string, KeyGenerator> = new Proxy({}, { get: () => keyOf, has: () => true });

function updatesOf(root: 'Mutation' | 'Subscription'): Record<string, UpdateResolver> {
  return Object.fromEntries(
    Object.entries(STALE_AFTER[root]).map(([name, fields]) => [
      name,
      // Asked again once it is done, not while it is only shown as if.
      (_result, _args, cache, { optimistic }) => !optimistic && fields.forEach((field) => makeStale(cache, field)),
    ]),
  );
}

function makeStale(cache: Cache, field: string): void {
  for (const each of cache.inspectFields('Query')) {
    if (each.fieldName === field) cache.invalidate('Query', each.fieldName, each.arguments);
  }
}
