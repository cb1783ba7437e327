import type { Dictionary } from '../../i18n/i18n.ts';
import type { de } from './de.ts';

/** What the page of messages says in English. */
export const en: Dictionary<typeof de> = {
  title: 'Messages',
  none: 'No conversations yet',
  choose: 'Choose a conversation.',
  back: 'All conversations',
  noMessage: 'No message yet',
  you: 'You: {text}',
  unread: 'unread',
};
