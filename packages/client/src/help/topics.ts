import type { Portal } from '../gql/graphql.ts';

/** How to do what each portal offers, in the order one meets it; `place` is the page it is about. */
export const GUIDES = {
  PATIENT: [
    { id: 'find-and-book', place: '/specialists' },
    { id: 'guided-search', place: '/match' },
    { id: 'let-us-find', place: '/requests' },
    { id: 'waiting-list', place: '/waitlist' },
    { id: 'book-one-of-several' },
    { id: 'pay', place: '/payments' },
    { id: 'join-call', place: '/appointments' },
    { id: 'device-trouble' },
    { id: 'messages', place: '/messages' },
    { id: 'cancel', place: '/appointments' },
    { id: 'group-seat' },
    { id: 'who-saw-my-record', place: '/record' },
    { id: 'data-export', place: '/data' },
  ],
  SPECIALIST: [
    { id: 'today', place: '/' },
    { id: 'calendar', place: '/calendar' },
    { id: 'group-sessions', place: '/groups' },
    { id: 'own-profile', place: '/profile' },
    { id: 'whom-you-take', place: '/profile/reception' },
    { id: 'own-waiting-list', place: '/calendar/waitlist' },
    { id: 'patients', place: '/patients' },
    { id: 'before-a-visit' },
    { id: 'during-a-visit' },
    { id: 'after-a-visit' },
    { id: 'notes' },
    { id: 'call-fails' },
    { id: 'earnings', place: '/earnings' },
  ],
  ORGANIZATION: [
    { id: 'overview', place: '/' },
    { id: 'bookings', place: '/bookings' },
    { id: 'groups', place: '/groups' },
    { id: 'requests', place: '/requests' },
    { id: 'allocation', place: '/allocation' },
    { id: 'matching', place: '/matching' },
    { id: 'experiments', place: '/experiments' },
    { id: 'waiting', place: '/waiting' },
    { id: 'pools', place: '/pools' },
    { id: 'people', place: '/people' },
    { id: 'forms', place: '/forms' },
    { id: 'audit', place: '/audit' },
  ],
  AFFILIATE: [
    { id: 'links', place: '/links' },
    { id: 'attribution-consent' },
    { id: 'commission-states', place: '/ledger' },
    { id: 'api-access', place: '/tokens' },
  ],
} as const satisfies Record<Portal, readonly Guide[]>;

interface Guide {
  readonly id: string;
  readonly place?: string;
}

/** What everyone needs, whatever the portal. */
export const ACCOUNT = [
  { id: 'sign-in' },
  { id: 'settings', place: '/settings' },
  { id: 'search' },
  { id: 'notices', place: '/notices' },
] as const satisfies readonly Guide[];

/** Frequent questions about the product, by theme. */
export const QUESTIONS = {
  journey: ['book-online', 'choose-someone', 'questions-before', 'which-mails', 'time-zones', 'two-at-once'],
  care: ['no-download', 'secure-messages', 'good-call', 'one-place', 'dropped-call'],
  payments: ['how-to-pay', 'what-it-costs', 'money-back', 'who-is-paid'],
  privacy: ['protection', 'audit-log', 'consents', 'my-data', 'deletion'],
  portals: ['why-portals', 'which-portals', 'roles', 'several-brands', 'organizations'],
  growth: ['figures', 'who-sees-figures', 'partners'],
  start: ['what-is-needed', 'create-a-brand', 'try-it'],
} as const;

export type QuestionTheme = keyof typeof QUESTIONS;
export type GuideId<P extends Portal> = (typeof GUIDES)[P][number]['id'];
export type AccountId = (typeof ACCOUNT)[number]['id'];
export type QuestionId<T extends QuestionTheme = QuestionTheme> = (typeof QUESTIONS)[T][number];
export type TopicId = GuideId<Portal> | AccountId | QuestionId;

/** The themes that concern each portal's people come first, what concerns those who run a brand after them. */
const ORDER: Record<Portal, readonly QuestionTheme[]> = {
  PATIENT: ['journey', 'care', 'payments', 'privacy', 'portals', 'growth', 'start'],
  SPECIALIST: ['care', 'journey', 'payments', 'privacy', 'portals', 'growth', 'start'],
  ORGANIZATION: ['start', 'portals', 'growth', 'payments', 'privacy', 'journey', 'care'],
  AFFILIATE: ['growth', 'privacy', 'payments', 'portals', 'journey', 'care', 'start'],
};

/** What a group of topics is headed by: the guides of the portal, the account, or a theme of questions. */
export type Theme = 'guides' | 'account' | QuestionTheme;

export interface TopicGroup {
  readonly theme: Theme;
  readonly topics: readonly { readonly id: TopicId; readonly place?: string }[];
}

/** All topics of a portal's help centre, in reading order. */
export const groupsOf = (portal: Portal): TopicGroup[] => [
  { theme: 'guides', topics: GUIDES[portal] },
  { theme: 'account', topics: ACCOUNT },
  ...ORDER[portal].map((theme) => ({ theme, topics: QUESTIONS[theme].map((id) => ({ id })) })),
];

/** The group a topic stands in, and the topic; undefined for one this portal does not have. */
export function findTopic(portal: Portal, id: string) {
  for (const group of groupsOf(portal)) {
    const topic = group.topics.find((each) => each.id === id);
    if (topic) return { group, topic };
  }
  return undefined;
}
