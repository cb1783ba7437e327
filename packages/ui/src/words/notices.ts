import type { OwnWords } from './context.tsx';

interface NoticesWords {
  readonly noticesNone: string;
  readonly noticesNoneText: string;
  readonly noticesAll: string;
  readonly markAllRead: string;
  readonly unreadMark: string;
}

/** What the list of notices says. */
export const noticesWords: OwnWords<NoticesWords> = {
  de: {
    noticesNone: 'Keine Mitteilungen',
    noticesNoneText: 'Was für Sie wichtig ist, steht hier, sobald es geschieht.',
    noticesAll: 'Alle Mitteilungen',
    markAllRead: 'Alle als gelesen markieren',
    unreadMark: 'Ungelesen',
  },
  en: {
    noticesNone: 'No notifications',
    noticesNoneText: 'What matters to you stands here as soon as it happens.',
    noticesAll: 'All notifications',
    markAllRead: 'Mark all as read',
    unreadMark: 'Unread',
  },
};
